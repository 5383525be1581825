// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of texts, as programs and people write them.
#include "studio/csvtable.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace trackside;
using namespace Qt::StringLiterals;

namespace {

/// The table as lines: the header, then each row with the line that it is from, cells between bars.
std::string text(const Result<CsvTable> &table)
{
    if (!table)
        return table.error().message.toStdString();
    QString all = table->header.join(u'|');
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < table->header.size(); ++column)
            cells.append(table->cell(row, column));
        all += u"\n%1: %2"_s.arg(table->lineOf(row)).arg(cells.join(u'|'));
    }
    return all.toStdString();
}

std::string read(const QByteArray &bytes)
{
    return text(readCsv(bytes, u"list.csv"_s));
}

} // namespace

TEST(CsvTable, KnowsWhatStandsBetweenCells)
{
    const std::string table = "bib|name|club\n2: 1|Aino Kalda|\n3: 2|Ewan Lund|IF Granskogen";
    EXPECT_EQ(read("bib,name,club\n1,Aino Kalda,\n2,Ewan Lund,IF Granskogen\n"), table);
    EXPECT_EQ(read("bib;name;club\r\n1;Aino Kalda;\r\n2;Ewan Lund;IF Granskogen\r\n"), table);
    EXPECT_EQ(read("bib\tname\tclub\n1\tAino Kalda\t\n2\tEwan Lund\tIF Granskogen"), table);
    EXPECT_EQ(read("name of runner\nAino Kalda\n"), "name of runner\n2: Aino Kalda") << "one column";
}

TEST(CsvTable, TakesTextsInQuotesAndCountsTheirLines)
{
    EXPECT_EQ(read("bib;name\n1;\"Lund; Ewan\"\n2;\"Ewan \"\"Flash\"\"\r\n Lund\"\n\n3;x\n"),
              "bib|name\n2: 1|Lund; Ewan\n3: 2|Ewan \"Flash\" Lund\n6: 3|x");
}

TEST(CsvTable, LeavesEmptyLinesOut)
{
    EXPECT_EQ(read("\n\nbib,name\n,\n1,a\n   \n2,b\n\n"), "bib|name\n5: 1|a\n7: 2|b");
}

TEST(CsvTable, KeepsWhatARaggedRowHas)
{
    const auto table = readCsv("bib,name,club\n1\n2,b,c,d,e\n", u"list.csv"_s);
    EXPECT_EQ(text(table), "bib|name|club\n2: 1||\n3: 2|b|c");
    EXPECT_EQ(table->cellCount(0), 1);
    EXPECT_EQ(table->cellCount(1), 5);
    EXPECT_EQ(table->cell(0, 7), QString());
    EXPECT_EQ(table->cell(0, -1), QString());
}

TEST(CsvTable, ReadsWhatProgramsSave)
{
    const QString words = u"bib;name\n1;Søren Dvorný\n"_s;
    const std::string table = "bib|name\n2: 1|Søren Dvorný";
    EXPECT_EQ(read(words.toUtf8()), table);
    EXPECT_EQ(read("\xEF\xBB\xBF" + words.toUtf8()), table);
    for (const QStringConverter::Encoding encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        EXPECT_EQ(read(encoder(words)), table);
    }
    const auto latin = readCsv(words.toLatin1(), u"list.csv"_s);
    EXPECT_EQ(text(latin), table);
    EXPECT_TRUE(latin->isEncodingGuessed);
    EXPECT_FALSE(readCsv(words.toUtf8(), u"list.csv"_s)->isEncodingGuessed);
}

TEST(CsvTable, RefusesWhatIsNoTableWithASentence)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(read(""), "“list.csv” is empty: its first line must name the columns.");
    EXPECT_EQ(read("\n \n"), "“list.csv” is empty: its first line must name the columns.");
    EXPECT_EQ(read(QByteArray("bib,name\n1,a\n2,b\0c\n", 18)),
              "“list.csv” is no text: line 3 has a zero byte. Save the list as CSV in UTF-8.");
    EXPECT_EQ(read("bib,name\n1,a\n2," + QByteArray(10 * 1024 * 1024, 'x') + "\n"),
              "“list.csv” is not read: line 3 is longer than 1.00 MiB.");
    EXPECT_EQ(read("bib,name\n1,\"a\n" + QByteArray("2,b\n").repeated(5'000)),
              "“list.csv” is not read: a text that begins in line 2 has more than 10,000 characters or no end. A "
              "quotation mark there may not be closed.");
    EXPECT_EQ(read("bib,name\n1,\"" + QByteArray(10'001, 'x') + "\"\n2,b\n"),
              "“list.csv” is not read: a text that begins in line 2 has more than 10,000 characters or no end. A "
              "quotation mark there may not be closed.");
    EXPECT_EQ(read(QByteArray("a,").repeated(100) + "a\n"),
              "“list.csv” is not read: it has 101 columns, and 100 are the most.");
    EXPECT_EQ(read("n\n" + QByteArray("1\n").repeated(1'000'001)),
              "“list.csv” is not read: it has more than 1,000,000 rows.");
    const QByteArray large(maxCsvBytes + 1, 'x');
    EXPECT_EQ(read(large), "“list.csv” is larger than 128.00 MiB, and is not read.");
    const QTemporaryDir folder;
    EXPECT_TRUE(text(readCsvFile(folder.filePath(u"none.csv"_s))).contains("none.csv” cannot be read: "));
}

TEST(CsvTable, LeavesTextsAsTheyAre)
{
    EXPECT_EQ(read("bib,name\n=1+1,\"=HYPERLINK(\"\"http://x\"\")\"\n2,<b>Bold</b><script>\n3,'; DROP TABLE\n"),
              "bib|name\n2: =1+1|=HYPERLINK(\"http://x\")\n3: 2|<b>Bold</b><script>\n4: 3|'; DROP TABLE");
}
