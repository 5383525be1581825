// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a table to who is entered.
#include "models/entrantlist.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <algorithm>

namespace trackside {
namespace {

using namespace Qt::StringLiterals;

CsvTable table(const QByteArray &csv)
{
    auto read = readCsv(csv, u"list.csv"_s);
    EXPECT_TRUE(read.has_value()) << read.error().message.toStdString();
    return *std::move(read);
}

EntrantList enteredFrom(const QByteArray &csv)
{
    const CsvTable read = table(csv);
    return entered(read, mappingFor(read.header));
}

/// A line each: id, bib, name, category, club, wave.
std::string text(const EntrantList &list)
{
    QStringList lines;
    for (const Entrant &entrant : list.entrants ? *list.entrants : Entrants())
        lines.append(u"%1 %2|%3|%4|%5|%6"_s.arg(QString::number(entrant.competitorId), entrant.bib, entrant.name,
                                                entrant.category, entrant.club, QString::number(entrant.wave)));
    return lines.join(u'\n').toStdString();
}

/// A line each: severity, place, sentence.
std::string problems(const EntrantList &list)
{
    QStringList lines;
    for (const EntrantProblem &problem : list.problems)
        lines.append(u"%1 %2:%3 %4"_s.arg(QString::fromLatin1(nameOf(problem.severity)), QString::number(problem.line),
                                          QString::number(problem.column), problem.message));
    return lines.join(u'\n').toStdString();
}

std::string mapping(const QStringList &header)
{
    QStringList fields;
    for (const EntrantField field : mappingFor(header))
        fields.append(entrantFieldName(field));
    return fields.join(u", ").toStdString();
}

class EntrantListTest : public testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
};

using EntrantColumns = EntrantListTest;

TEST_F(EntrantColumns, AreKnownByTheirTitlesInManyLanguages)
{
    EXPECT_EQ(mapping({ u"Bib"_s, u"NAME"_s, u"Category"_s, u"Club"_s, u"Wave"_s }), "bib, name, category, club, wave");
    EXPECT_EQ(
        mapping({ u"Start-Nr."_s, u"Vorname"_s, u"Nachname"_s, u"Jahrgang"_s, u"AK"_s, u"Verein"_s, u"Startblock"_s }),
        "bib, given name, family name, not used, category, club, wave");
    EXPECT_EQ(mapping({ u"Dossard"_s, u"Nom"_s, u"Prénom"_s, u"Catégorie"_s, u"Équipe"_s, u"Vague"_s }),
              "bib, family name, given name, category, club, wave");
    EXPECT_EQ(mapping({ u"Dorsal"_s, u"Nombre"_s, u"Apellidos"_s, u"Categoría"_s, u"Oleada"_s }),
              "bib, given name, family name, category, wave");
    EXPECT_EQ(mapping({ u"Numer startowy"_s, u"Imię"_s, u"Nazwisko"_s, u"Fala"_s }),
              "bib, given name, family name, wave");
    EXPECT_EQ(mapping({ u"Club name"_s, u"Start number"_s, u"Runner (full name)"_s, u"Age group"_s, u"Start wave"_s }),
              "club, bib, name, category, wave");
    EXPECT_EQ(mapping({ u"No"_s, u"Number"_s, u"Name"_s, u"First name"_s, u"Surname"_s }),
              "bib, not used, name, not used, not used")
        << "the first of two, and the whole name before its parts";
    EXPECT_EQ(mapping({ u"E-mail"_s, u"Nonsense"_s, QString(), u"Nope"_s }), "not used, not used, not used, not used");
}

TEST_F(EntrantListTest, OrdersByWaveThenBibAndNumbersFromOne)
{
    const EntrantList list = enteredFrom("club;bib;name;wave;category\n"
                                         "LG Auental;10;Uwe Blom;2;M60\n"
                                         ";9;Mei Lund;2;\n"
                                         ";A1;Ana Skov;1;F\n"
                                         ";101;Ivo Tamm;1;M\n"
                                         ";007;Rhys Adair;4;M\n");
    EXPECT_EQ(problems(list), "");
    EXPECT_EQ(text(list),
              "1 101|Ivo Tamm|M||1\n2 A1|Ana Skov|F||1\n3 9|Mei Lund|||2\n4 10|Uwe Blom|M60|LG Auental|2\n"
              "5 007|Rhys Adair|M||4");
    EXPECT_EQ(list.waveSizes, (std::vector<std::int64_t> { 2, 2, 0, 1 })) << "nobody starts in the third";
}

TEST_F(EntrantListTest, PutsNamesTogetherFromTheirParts)
{
    EXPECT_EQ(text(enteredFrom("Startnummer;Name;Vorname\n1;Blom;Uwe\n2;Lund;\n")), "1 1|Uwe Blom|||0\n2 2|Lund|||0");
    EXPECT_TRUE(enteredFrom("bib,name\n1,a\n").waveSizes.empty()) << "there is no column of waves";
}

TEST_F(EntrantListTest, PutsAccentsAndTheirLettersTogether)
{
    const EntrantList list = enteredFrom("bib,name\n1,Zoe\xCC\x88\n");
    EXPECT_EQ(problems(list), "");
    EXPECT_EQ(text(list), "1 1|Zo\xC3\xAB|||0");
}

TEST_F(EntrantListTest, SaysWhatIsWrongWithLineAndColumn)
{
    const EntrantList list = enteredFrom("Bib,Name,Wave\n"
                                         "1,Uwe Blom,1\n"
                                         ",Mei Lund,1\n"
                                         "1,Ana Skov,first\n"
                                         "4,,0\n"
                                         "5,Ivo Tamm\n"
                                         "123456789012345678901,Rhys Adair,1001\n"
                                         "7,\"Aino\x07 \xE2\x80\xAE Kalda\",1,more\n");
    EXPECT_EQ(problems(list),
              "error 3:0 Line 3, column “Bib”: the bib is missing.\n"
              "error 4:0 Line 4, column “Bib”: the bib “1” is that of line 2 as well.\n"
              "error 4:2 Line 4, column “Wave”: the wave must be a whole number from 1 to 1,000, not “first”.\n"
              "error 5:2 Line 5, column “Wave”: the wave must be a whole number from 1 to 1,000, not “0”.\n"
              "error 6:2 Line 6, column “Wave”: the wave must be a whole number from 1 to 1,000, not “”.\n"
              "error 7:0 Line 7, column “Bib”: the bib must not be longer than 20 characters.\n"
              "error 7:2 Line 7, column “Wave”: the wave must be a whole number from 1 to 1,000, not “1001”.\n"
              "warning 5:1 Line 5, column “Name”: the name is empty.\n"
              "warning 6:-1 Line 6 has 2 cells, and the first line names 3.\n"
              "warning 8:-1 Line 8 has 4 cells, and the first line names 3.\n"
              "warning 8:1 Line 8, column “Name”: the name has signs that cannot be seen; they are left out.");
    EXPECT_EQ(list.problemCount, 11);
    EXPECT_EQ(list.entrants, nullptr) << "with an error nobody is entered";
}

TEST_F(EntrantListTest, EntersWhomOnlyWarningsConcern)
{
    const EntrantList list = enteredFrom("bib,name\n2,\n1,\"x\x07y\"\n");
    EXPECT_EQ(list.problemCount, 2);
    EXPECT_EQ(text(list), "1 1|xy|||0\n2 2||||0");
    EXPECT_EQ(problems(enteredFrom("bib\n1\n")), "warning 0:-1 No column is taken as the name: the runners have none.");
    const EntrantList unnumbered = enteredFrom("name\nb\na\n");
    EXPECT_EQ(problems(unnumbered), "note 0:-1 No column is taken as the bib: the runners are numbered from 1.");
    EXPECT_EQ(text(unnumbered), "1 |b|||0\n2 |a|||0") << "in the order of the file";
    EXPECT_EQ(problems(enteredFrom("bib,name\n1,S\xF8ren\n")),
              "note 0:-1 The file is not UTF-8; it was read as Windows-1252. Look at the names.");
}

TEST_F(EntrantListTest, RefusesATableThatSaysNothing)
{
    EXPECT_EQ(problems(enteredFrom("bib,name\n")),
              "error 0:-1 The file enters nobody: below the line of titles there is none.");
    EXPECT_EQ(
        problems(enteredFrom("1,Uwe Blom\n2,Mei Lund\n")),
        "error 0:-1 No column is taken as the bib or the name: choose which one it is. The first line of the file "
        "must name the columns.");
    const CsvTable read = table("a,b\n1,2\n");
    EXPECT_EQ(problems(entered(read, { EntrantField::Bib, EntrantField::Bib })),
              "error 0:1 Both “a” and “b” are taken as the bib: choose one of them.\n"
              "warning 0:-1 No column is taken as the name: the runners have none.");
}

TEST_F(EntrantListTest, TellsAtMostSoManyProblemsAndErrorsFirst)
{
    QByteArray csv = "bib,name\n";
    for (int row = 0; row < 5'000; ++row)
        csv += "1,\n";
    const EntrantList list = enteredFrom(csv);
    EXPECT_EQ(list.problemCount, 9'999);
    EXPECT_EQ(list.problems.size(), mostEntrantProblems);
    EXPECT_TRUE(std::ranges::is_sorted(list.problems, std::greater(), &EntrantProblem::severity));
    EXPECT_EQ(list.problems.front().severity, Severity::Error);
}

TEST_F(EntrantListTest, LeavesWhatMeansSomethingElsewhereAsText)
{
    const EntrantList list =
        enteredFrom("bib,name,club\n=1+1,\"=HYPERLINK(\"\"http://x\"\")\",<b>B</b>\n%1,&amp;,'--\n");
    EXPECT_EQ(problems(list), "");
    EXPECT_EQ(text(list), "1 %1|&amp;||'--|0\n2 =1+1|=HYPERLINK(\"http://x\")||<b>B</b>|0");
}

} // namespace
} // namespace trackside
