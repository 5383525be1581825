// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrantlist.h"

#include "simulation/raceconfig.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <tuple>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::EntrantList)
};

constexpr qsizetype mostBibCharacters = 20;
constexpr qsizetype mostCharacters = 120;

/// Controls, and signs that turn the direction of what stands after them.
bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Control || (c >= u'\u202A' && c <= u'\u202E')
        || (c >= u'\u2066' && c <= u'\u2069');
}

struct Row {
    Entrant entrant;
    std::optional<qulonglong> number; ///< that the bib is
};

class Reader {
public:
    Reader(const CsvTable &table, const EntrantMapping &mapping)
        : m_table(table)
        , m_columns(entrantFields.size(), -1)
    {
        for (std::size_t column = 0; column < mapping.size(); ++column) {
            if (mapping[column] != EntrantField::None)
                take(mapping[column], static_cast<qsizetype>(column));
        }
    }

    EntrantList read()
    {
        checkTable();
        const auto rowCount = static_cast<std::size_t>(m_table.rowCount());
        m_rows.reserve(rowCount);
        for (std::size_t row = 0; row < rowCount; ++row)
            readRow(row);
        EntrantList list;
        if (m_errors == 0)
            enter(list);
        std::ranges::stable_sort(m_problems, std::greater(), &EntrantProblem::severity);
        list.problems = std::move(m_problems);
        list.problemCount = m_problemCount;
        return list;
    }

private:
    [[nodiscard]] qsizetype columnOf(EntrantField field) const { return m_columns[static_cast<std::size_t>(field)]; }
    [[nodiscard]] bool has(EntrantField field) const { return columnOf(field) >= 0; }
    [[nodiscard]] QString title(qsizetype column) const { return m_table.header.value(column); }

    void take(EntrantField field, qsizetype column)
    {
        qsizetype &taken = m_columns[static_cast<std::size_t>(field)];
        if (taken < 0) {
            taken = column;
        } else {
            add({ .column = column,
                  .message = Text::tr("Both “%1” and “%2” are taken as the %3: choose one of them.")
                                 .arg(title(taken), title(column), entrantFieldName(field)) });
        }
    }

    void checkTable()
    {
        const bool isNamed = has(EntrantField::Name) || has(EntrantField::GivenName) || has(EntrantField::FamilyName);
        if (m_table.rowCount() == 0)
            add({ .message = Text::tr("The file enters nobody: below the line of titles there is none.") });
        else if (!has(EntrantField::Bib) && !isNamed)
            add({ .message =
                      Text::tr("No column is taken as the bib or the name: choose which one it is. The first line "
                               "of the file must name the columns.") });
        else if (!has(EntrantField::Bib))
            add({ .severity = Severity::Note,
                  .message = Text::tr("No column is taken as the bib: the runners are numbered from 1.") });
        else if (!isNamed)
            add({ .severity = Severity::Warning,
                  .message = Text::tr("No column is taken as the name: the runners have none.") });
        if (m_table.isEncodingGuessed)
            add({ .severity = Severity::Note,
                  .message = Text::tr("The file is not UTF-8; it was read as Windows-1252. Look at the names.") });
    }

    void readRow(std::size_t row)
    {
        m_row = row;
        if (const qsizetype cells = m_table.cellCount(row); cells != m_table.header.size())
            add({ .severity = Severity::Warning,
                  .line = line(),
                  .message = Text::tr("Line %1 has %2 cells, and the first line names %3.")
                                 .arg(number(line()), number(cells), number(m_table.header.size())) });
        Row &read = m_rows.emplace_back();
        read.entrant.bib = text(EntrantField::Bib, mostBibCharacters);
        checkBib(read);
        read.entrant.name = name();
        read.entrant.category = text(EntrantField::Category, mostCharacters);
        read.entrant.club = text(EntrantField::Club, mostCharacters);
        if (has(EntrantField::Wave))
            read.entrant.wave = wave();
    }

    void checkBib(Row &row)
    {
        if (!has(EntrantField::Bib))
            return;
        const QString &bib = row.entrant.bib;
        if (bib.isEmpty()) {
            addAt(EntrantField::Bib, Severity::Error, Text::tr("the bib is missing."));
            return;
        }
        bool isNumber = false;
        if (const qulonglong value = bib.toULongLong(&isNumber); isNumber)
            row.number = value;
        if (const auto first = m_lineOfBib.constFind(bib); first != m_lineOfBib.cend())
            addAt(EntrantField::Bib, Severity::Error,
                  Text::tr("the bib “%1” is that of line %2 as well.").arg(bib, number(*first)));
        else
            m_lineOfBib.insert(bib, line());
    }

    QString name()
    {
        QStringList parts;
        for (const EntrantField part : { EntrantField::GivenName, EntrantField::Name, EntrantField::FamilyName }) {
            if (QString text = this->text(part, mostCharacters); !text.isEmpty())
                parts.append(std::move(text));
            else if (part == EntrantField::FamilyName && parts.isEmpty())
                warnOfNoName();
        }
        return parts.size() == 1 ? parts.front() : parts.join(u' ');
    }

    void warnOfNoName()
    {
        for (const EntrantField part : { EntrantField::Name, EntrantField::FamilyName, EntrantField::GivenName }) {
            if (has(part)) {
                addAt(part, Severity::Warning, Text::tr("the name is empty."));
                return;
            }
        }
    }

    int wave()
    {
        const QString text = this->text(EntrantField::Wave, mostCharacters);
        bool isNumber = false;
        const std::int64_t wave = text.toLongLong(&isNumber);
        if (isNumber && limits::waves.holds(wave))
            return static_cast<int>(wave);
        addAt(EntrantField::Wave, Severity::Error,
              Text::tr("the wave must be a whole number from %1 to %2, not “%3”.")
                  .arg(number(limits::waves.least), number(limits::waves.most), text.left(mostBibCharacters)));
        return 0;
    }

    /// Of the row that is read.
    QString text(EntrantField field, qsizetype most)
    {
        // Names of files from a Mac have their accents apart, which are not what is typed into a search.
        QString text = m_table.cell(m_row, columnOf(field)).normalized(QString::NormalizationForm_C);
        if (std::ranges::any_of(text, isUnseen)) {
            addAt(field, Severity::Warning,
                  Text::tr("the %1 has signs that cannot be seen; they are left out.").arg(entrantFieldName(field)));
            text.removeIf(isUnseen);
        }
        if (text.size() > most)
            addAt(field, Severity::Error,
                  Text::tr("the %1 must not be longer than %2 characters.").arg(entrantFieldName(field), number(most)));
        return text;
    }

    void enter(EntrantList &list)
    {
        std::ranges::stable_sort(m_rows, [](const Row &a, const Row &b) {
            const auto key = [](const Row &row) {
                return std::tuple(row.entrant.wave, !row.number.has_value(), row.number.value_or(0));
            };
            return std::pair(key(a), QStringView(a.entrant.bib)) < std::pair(key(b), QStringView(b.entrant.bib));
        });
        auto entrants = std::make_shared<Entrants>();
        entrants->reserve(m_rows.size());
        for (Row &row : m_rows) {
            row.entrant.competitorId = static_cast<std::uint32_t>(entrants->size() + 1);
            if (row.entrant.wave > 0) {
                list.waveSizes.resize(static_cast<std::size_t>(row.entrant.wave)); // waves come in order
                ++list.waveSizes.back();
            }
            entrants->push_back(std::move(row.entrant));
        }
        list.entrants = std::move(entrants);
    }

    void addAt(EntrantField field, Severity severity, const QString &what)
    {
        const qsizetype column = columnOf(field);
        add({ .severity = severity,
              .line = line(),
              .column = column,
              .message = Text::tr("Line %1, column “%2”: %3").arg(number(line()), title(column), what) });
    }

    /// Keeps room for errors: notes and warnings come first or in great numbers.
    void add(EntrantProblem problem)
    {
        ++m_problemCount;
        const bool isError = problem.severity == Severity::Error;
        m_errors += isError ? 1 : 0;
        std::int64_t &told = isError ? m_toldErrors : m_toldOthers;
        if (told++ < static_cast<std::int64_t>(mostEntrantProblems / 2))
            m_problems.push_back(std::move(problem));
    }

    [[nodiscard]] std::int64_t line() const { return m_table.lineOf(m_row); }
    static QString number(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

    const CsvTable &m_table;
    std::vector<qsizetype> m_columns; ///< of each field; −1: none
    std::vector<Row> m_rows;
    QHash<QString, std::int64_t> m_lineOfBib;
    std::size_t m_row = 0;
    std::vector<EntrantProblem> m_problems;
    std::int64_t m_problemCount = 0;
    std::int64_t m_errors = 0;
    std::int64_t m_toldErrors = 0;
    std::int64_t m_toldOthers = 0;
};

} // namespace

EntrantList entered(const CsvTable &table, const EntrantMapping &mapping)
{
    return Reader(table, mapping).read();
}

} // namespace trackside
