// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrantsform.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QtConcurrentRun>

#include <algorithm>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t sampleRows = 3;

} // namespace

EntrantsForm::EntrantsForm(QObject *parent)
    : QObject(parent)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &EntrantsForm::take);
}

// What still reads has values of its own, and nobody hears of it any more.
EntrantsForm::~EntrantsForm() = default;

Result<EntrantsForm::Read> EntrantsForm::read(const QString &path, const Habit &habit)
{
    auto table = readCsvFile(path);
    if (!table)
        return std::unexpected(table.error());
    const EntrantMapping mapping = table->header == habit.header ? habit.mapping : mappingFor(table->header);
    return apply(std::make_shared<const CsvTable>(*std::move(table)), mapping);
}

Result<EntrantsForm::Read> EntrantsForm::apply(const std::shared_ptr<const CsvTable> &table,
                                               const EntrantMapping &mapping)
{
    return Read { .table = table, .mapping = mapping, .list = entered(*table, mapping) };
}

void EntrantsForm::setFile(const QString &path)
{
    m_path = path;
    m_table.reset();
    m_mapping.clear();
    await(QtConcurrent::run(&EntrantsForm::read, path, m_habit));
}

void EntrantsForm::clear()
{
    m_path.clear();
    m_table.reset();
    m_mapping.clear();
    m_list = {};
    m_refusal.clear();
    m_isReading = false;
    Q_EMIT changed();
}

void EntrantsForm::setField(qsizetype column, EntrantField field)
{
    const auto place = static_cast<std::size_t>(column);
    if (!m_table || place >= m_mapping.size() || m_mapping[place] == field)
        return;
    std::ranges::replace(m_mapping, field, EntrantField::None);
    m_mapping[place] = field;
    m_habit = { m_table->header, m_mapping };
    await(QtConcurrent::run(&EntrantsForm::apply, m_table, m_mapping));
}

void EntrantsForm::await(QFuture<Result<Read>> reading)
{
    m_list = {};
    m_refusal.clear();
    m_isReading = true;
    m_reading.setFuture(std::move(reading)); // what is read of another file or mapping is not heard of any more
    Q_EMIT changed();
}

void EntrantsForm::take()
{
    if (!m_isReading)
        return; // the file was taken away
    m_isReading = false;
    if (auto read = m_reading.future().takeResult()) {
        m_table = std::move(read->table);
        m_mapping = std::move(read->mapping);
        m_list = std::move(read->list);
    } else {
        m_refusal = read.error().message;
    }
    Q_EMIT changed();
}

QStringList EntrantsForm::header() const
{
    return m_table ? m_table->header : QStringList();
}

QString EntrantsForm::sample(qsizetype column) const
{
    QStringList texts;
    for (std::size_t row = 0; m_table && row < std::min(m_table->rowCount(), sampleRows); ++row) {
        if (const QString text = m_table->cell(row, column); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(", "_L1);
}

QString EntrantsForm::summary() const
{
    if (!hasFile())
        return tr("Invented names");
    if (const QString reason = obstacle(); !reason.isEmpty())
        return reason;
    const auto count = static_cast<int>(m_list.entrants->size());
    const auto waves = static_cast<int>(std::ranges::count_if(m_list.waveSizes, [](auto size) { return size > 0; }));
    const QString runners = count == 1 ? tr("1 entrant") : tr("%1 entrants").arg(QLocale().toString(count));
    if (waves == 0)
        return runners;
    return waves == 1 ? tr("%1 in 1 wave").arg(runners) : tr("%1 in %2 waves").arg(runners, QLocale().toString(waves));
}

QString EntrantsForm::obstacle() const
{
    if (m_isReading)
        return tr("The entrants are being read.");
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (!hasFile() || m_list.entrants)
        return {};
    return tr("The file has errors, so nobody is entered.");
}

void EntrantsForm::remember(QSettings &settings) const
{
    settings.setValue("setup/entrants"_L1, m_path);
    QVariantList fields;
    for (const EntrantField field : m_habit.mapping)
        fields.append(static_cast<int>(field));
    settings.setValue("setup/entrantTitles"_L1, m_habit.header);
    settings.setValue("setup/entrantFields"_L1, fields);
}

void EntrantsForm::restore(QSettings &settings)
{
    m_habit = { settings.value("setup/entrantTitles"_L1).toStringList(), {} };
    for (const QVariant &field : settings.value("setup/entrantFields"_L1).toList()) {
        const int number = field.toInt();
        const bool isField = number >= 0 && number < static_cast<int>(entrantFields.size());
        m_habit.mapping.push_back(isField ? static_cast<EntrantField>(number) : EntrantField::None);
    }
    if (std::ssize(m_habit.mapping) != m_habit.header.size())
        m_habit = {};
    const QString path = settings.value("setup/entrants"_L1).toString();
    if (!path.isEmpty() && QFileInfo(path).isFile())
        setFile(path);
}

} // namespace trackside
