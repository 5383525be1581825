// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrantcolumns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(trackside::EntrantColumns)
};

/// Titles in small letters without accents, spaces and signs.
constexpr std::pair<EntrantField, QStringView> titles[] {
    { EntrantField::Bib,
      u" bib bibno bibnr bibnumber racenumber number no nr num startnumber startno startnummer startnr stnr nummer "
      u"dossard numerodedossard numerodossard dorsal pettorale numero rugnummer startnummer nummerlapp numerstartowy "
      u"startovnicislo startnipocislo rajtszam kilpailijanumero numerodepeito " },
    { EntrantField::Name,
      u" name fullname runner runnername athlete athletename participant competitor entrant laufer lauferin teilnehmer "
      u"nom nomprenom nomcomplet coureur nombre nombrecompleto nome nomecompleto atleta naam navn namn nimi nev jmeno "
      u"imieinazwisko zawodnik " },
    { EntrantField::GivenName,
      u" firstname givenname givennames forename vorname rufname prenom nombredepila primeironome voornaam fornavn "
      u"fornamn etunimi imie krestni krestnijmeno keresztnev " },
    { EntrantField::FamilyName,
      u" lastname familyname surname secondname nachname familienname zuname nomdefamille apellido apellidos cognome "
      u"sobrenome apelido achternaam etternavn efternavn efternamn sukunimi nazwisko prijmeni vezeteknev " },
    { EntrantField::Category,
      u" category cat class agegroup ageclass agecategory division ak altersklasse klasse wertung kategorie categorie "
      u"categoria kategoria kategori klass ikaluokka sarja korosztaly leeftijdscategorie " },
    { EntrantField::Club,
      u" club clubname team teamname verein mannschaft society organisation organization vereniging ploeg equipe "
      u"equipo "
      u"squadra societa klub klubb klubben forening seura joukkue egyesulet oddil clube " },
    { EntrantField::Wave,
      u" wave waveno wavenumber startwave corral startblock startgroup startgruppe startgrupp startgruppen welle "
      u"startwelle block pen vague sas oleada ola cajon onda griglia startgolf golf startvak fala strefa startbolge "
      u"vlna "
      u"lahtoryhma pulje " },
};

/// Small letters and digits, accents taken off.
QString plain(const QString &title)
{
    QString text;
    for (const QChar c : title.toLower().normalized(QString::NormalizationForm_KD)) {
        switch (c.unicode()) {
        case u'ø':
            text += u'o';
            break;
        case u'ł':
            text += u'l';
            break;
        case u'ß':
            text += u"ss"_s;
            break;
        default:
            if (c.isLetterOrNumber())
                text += c;
        }
    }
    return text;
}

EntrantField fieldOf(const QString &word)
{
    if (word.isEmpty())
        return EntrantField::None;
    const QString whole = u' ' + word + u' ';
    const auto found = std::ranges::find_if(titles, [&](const auto &entry) { return entry.second.contains(whole); });
    return found == std::end(titles) ? EntrantField::None : found->first;
}

/// By the whole title, else by the first of its words that says something: "Club name" is a club.
EntrantField meaningOf(const QString &title)
{
    if (const EntrantField whole = fieldOf(plain(title)); whole != EntrantField::None)
        return whole;
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    for (const QString &word : title.split(between)) {
        if (const EntrantField field = fieldOf(plain(word)); field != EntrantField::None)
            return field;
    }
    return EntrantField::None;
}

} // namespace

EntrantMapping mappingFor(const QStringList &header)
{
    EntrantMapping mapping;
    for (const QString &title : header) {
        const EntrantField field = meaningOf(title);
        mapping.push_back(std::ranges::contains(mapping, field) ? EntrantField::None : field);
    }
    // A whole name beside both of its parts; beside one of them it is the other.
    const auto has = [&mapping](EntrantField field) { return std::ranges::contains(mapping, field); };
    if (has(EntrantField::Name) && has(EntrantField::GivenName) && has(EntrantField::FamilyName)) {
        std::ranges::replace(mapping, EntrantField::GivenName, EntrantField::None);
        std::ranges::replace(mapping, EntrantField::FamilyName, EntrantField::None);
    } else if (has(EntrantField::Name) && has(EntrantField::GivenName)) {
        std::ranges::replace(mapping, EntrantField::Name, EntrantField::FamilyName);
    } else if (has(EntrantField::Name) && has(EntrantField::FamilyName)) {
        std::ranges::replace(mapping, EntrantField::Name, EntrantField::GivenName);
    }
    return mapping;
}

QString entrantFieldName(EntrantField field)
{
    switch (field) {
    case EntrantField::None:
        break;
    case EntrantField::Bib:
        return Text::tr("bib");
    case EntrantField::Name:
        return Text::tr("name");
    case EntrantField::GivenName:
        return Text::tr("given name");
    case EntrantField::FamilyName:
        return Text::tr("family name");
    case EntrantField::Category:
        return Text::tr("category");
    case EntrantField::Club:
        return Text::tr("club");
    case EntrantField::Wave:
        return Text::tr("wave");
    }
    return Text::tr("not used");
}

} // namespace trackside
