// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/inventednames.h"

#include "simulation/random.h"
#include "simulation/startwaves.h"

#include <QStringBuilder>

#include <array>
#include <span>

namespace trackside {

using namespace Qt::StringLiterals;

namespace {

// Names of many countries, drawn apart from each other: whom they make up lives nowhere.
// clang-format off
constexpr QStringView womensNames[] {
    u"Adaeze", u"Aino", u"Aisha", u"Alma", u"Amara", u"Amélie", u"Ana", u"Anahera", u"Anneli", u"Ayla", u"Beatriz",
    u"Birgit", u"Blessing", u"Brigid", u"Camila", u"Cátia", u"Chiara", u"Daniela", u"Deepa", u"Dilnoza", u"Edita",
    u"Elif", u"Elin", u"Eszter", u"Fatou", u"Femke", u"Fiona", u"Freya", u"Gabriela", u"Giulia", u"Gudrun", u"Hana",
    u"Heike", u"Hinemoa", u"Ilze", u"Imani", u"Inês", u"Ingrid", u"Isla", u"Jana", u"Joanna", u"Kaisa", u"Katarzyna",
    u"Kiri", u"Kirsten", u"Lakshmi", u"Leila", u"Liesbeth", u"Linnea", u"Lucía", u"Maeve", u"Maike", u"Malin",
    u"Mariana", u"Marit", u"Mei", u"Milena", u"Mirjam", u"Moana", u"Naledi", u"Nadia", u"Ngozi", u"Nour", u"Océane",
    u"Oksana", u"Olga", u"Orla", u"Paola", u"Petra", u"Priya", u"Rania", u"Renata", u"Roswitha", u"Saanvi", u"Sabine",
    u"Sakura", u"Sanne", u"Signe", u"Silvia", u"Siobhán", u"Solveig", u"Sunniva", u"Svetlana", u"Tamsin", u"Tereza",
    u"Thandiwe", u"Tomoko", u"Ulla", u"Valentina", u"Vesna", u"Wanjiru", u"Xiomara", u"Yasmin", u"Yuki", u"Zanele",
    u"Zofia", u"Zsófia",
};
constexpr QStringView mensNames[] {
    u"Abdou", u"Adam", u"Ahmed", u"Aleksi", u"Alistair", u"Amadou", u"Anders", u"Andrei", u"Antti", u"Arjun", u"Arne",
    u"Ayodele", u"Bartosz", u"Bastien", u"Benoît", u"Bongani", u"Brendan", u"Callum", u"Carlos", u"Cheng", u"Chidi",
    u"Cian", u"Daichi", u"Diego", u"Dieter", u"Dmitri", u"Edvard", u"Eduardo", u"Eirik", u"Emeka", u"Enzo", u"Erkki",
    u"Ewan", u"Fabio", u"Farid", u"Ferenc", u"Filip", u"Finlay", u"Gareth", u"Giorgos", u"Goran", u"Gustavo", u"Hamza",
    u"Haruto", u"Heiko", u"Hendrik", u"Hiroshi", u"Ibrahim", u"Ioan", u"Iskander", u"Ivo", u"Jakub", u"Janne", u"Jens",
    u"João", u"Jorge", u"Jürgen", u"Kamal", u"Kaspar", u"Kenji", u"Kofi", u"Kwame", u"Lars", u"Lennart", u"Lorenzo",
    u"Luca", u"Magnus", u"Manuel", u"Marek", u"Mateo", u"Mihai", u"Mpho", u"Niall", u"Nikhil", u"Nils", u"Olivier",
    u"Omar", u"Oskar", u"Pádraig", u"Pavel", u"Pieter", u"Rafael", u"Rahul", u"Rangi", u"Reza", u"Rhys", u"Ruben",
    u"Samir", u"Sipho", u"Søren", u"Stanisław", u"Stefan", u"Tadeusz", u"Tane", u"Thiago", u"Tomáš", u"Umut", u"Uwe",
    u"Viktor", u"Wei", u"Wojciech", u"Yannick", u"Youssef", u"Zoltán",
};
constexpr QStringView familyNames[] {
    u"Abara", u"Achterberg", u"Adair", u"Aguilar", u"Ahlberg", u"Alasia", u"Almeida", u"Andresen", u"Aoki", u"Arvidsson",
    u"Asante", u"Ashdown", u"Bakirci", u"Balogh", u"Banda", u"Barzani", u"Beaumont", u"Bellweather", u"Berglund",
    u"Bhatt", u"Birchall", u"Bjerke", u"Blom", u"Boateng", u"Bogdanov", u"Brandauer", u"Brennan", u"Brezina",
    u"Calderwood", u"Cardoso", u"Carvalho", u"Castellan", u"Cazalet", u"Chaudhry", u"Chikere", u"Cisse", u"Colliander",
    u"Corrigan", u"Cseh", u"Dahlgaard", u"Dalca", u"Darbyshire", u"Delacroix", u"Demir", u"Desrosiers", u"Diallo",
    u"Dlamini", u"Dobrev", u"Dorsch", u"Drummond", u"Dubois", u"Dvorný", u"Eberle", u"Egede", u"Ekström", u"Elberse",
    u"Enqvist", u"Erdem", u"Esposito", u"Faulkner", u"Feldkamp", u"Ferreira", u"Fiala", u"Fjeld", u"Fontaine",
    u"Fujimoto", u"Gallacher", u"Garrido", u"Gautier", u"Ghosh", u"Gligorić", u"Goossens", u"Greaves", u"Grünwald",
    u"Gunnarsson", u"Haapala", u"Hadžić", u"Halvorsen", u"Hamdan", u"Harkness", u"Hartikainen", u"Hasegawa",
    u"Hawthorne", u"Heikkinen", u"Hennigan", u"Hoekstra", u"Holub", u"Horváth", u"Hossain", u"Huang", u"Iglesias",
    u"Ilves", u"Ionașcu", u"Ishikawa", u"Ivanko", u"Iyer", u"Jablonski", u"Jankauskas", u"Jardine", u"Jelinek",
    u"Jóhannes", u"Kalda", u"Kamara", u"Kapoor", u"Karlsen", u"Katz", u"Kavanagh", u"Kerimov", u"Khumalo",
    u"Kimura", u"Kleinschmidt", u"Kovač", u"Kowalczyk", u"Krahe", u"Kuznetsov", u"Laaksonen", u"Lachapelle",
    u"Lindqvist", u"Lombardi", u"Loureiro", u"Lowther", u"Lund", u"Maddox", u"Maes", u"Mahlaba", u"Makinen", u"Malloy",
    u"Marchetti", u"Marković", u"Matsuda", u"McAllen", u"Meireles", u"Mendes", u"Mikkelsen", u"Mokoena",
    u"Moreau", u"Morgenstern", u"Mutasa", u"Nakagawa", u"Nascimento", u"Nemeth", u"Ngata", u"Nielsen", u"Nilsen",
    u"Novák", u"Nowicki", u"O’Rourke", u"Oduya", u"Okafor", u"Okonkwo", u"Oliveira", u"Olsen", u"Orsós", u"Osterhaus",
    u"Ouedraogo", u"Paparizos", u"Paraone", u"Pârvu", u"Pennington", u"Perera", u"Petrov", u"Pichler", u"Pinheiro",
    u"Popescu", u"Prendergast", u"Quast", u"Quiroga", u"Rahman", u"Rantala", u"Rasmussen", u"Ravensworth", u"Reiter",
    u"Riedl", u"Rinaldi", u"Rosander", u"Rousseau", u"Saarinen", u"Sabharwal", u"Sandoval", u"Sari", u"Schillinger",
    u"Schoonhoven", u"Sedláček", u"Sesay", u"Silva", u"Skov", u"Søndergaard", u"Sørli", u"Stojanov", u"Strand",
    u"Szymański", u"Takahashi", u"Tamm", u"Tavares", u"Thibault", u"Thorvald", u"Tibbetts", u"Tolvanen", u"Tshabalala",
    u"Ueda", u"Ulrichs", u"Usman", u"Vaark", u"Van der Linde", u"Varga", u"Vasquez", u"Venter", u"Virtanen", u"Vogel",
    u"Wachira", u"Wainwright", u"Walczak", u"Weidmann", u"Whitlock", u"Wickramasinghe", u"Winther", u"Yamada",
    u"Yeboah", u"Yilmaz", u"Zapata", u"Zeller", u"Zieliński", u"Zubiri",
};
constexpr QStringView clubs[] {
    u"Alder Brook Harriers", u"AC Valle Serena", u"Athletic Club Dunmorrow", u"Bachtaler Laufclub", u"Canal Striders",
    u"Club Corredores del Alba", u"CD Monte Claro", u"Coureurs du Vieux Moulin", u"Crowmarsh Road Runners",
    u"Dale End Joggers", u"DJK Sonnhalde", u"Eastmere AC", u"Early Birds Hollowell", u"FK Skogsløperne",
    u"Fen Edge Runners", u"Foulées de l’Étang", u"Grupo Desportivo da Ribeira", u"Gruppo Podistico Tre Colli",
    u"Halewater Tri", u"Harbour Milers", u"Hilltop Hounds", u"IF Granskogen", u"IK Norrsken", u"Juoksijat Kuusijärvi",
    u"Kestrel Vale AC", u"Klub Biegacza Zielona", u"KS Leśna Droga", u"Larkfield Road Club", u"LAV Wiesengrund",
    u"LG Auental", u"Longbarrow Harriers", u"Loopgroep De Zandweg", u"Lunchtime Laps", u"Mill Lane Milers",
    u"Moorside Fell Runners", u"Night Owls Running", u"Northmarsh AC", u"Old Quarry Runners", u"Pace Makers United",
    u"Parkside Plodders", u"Pine Ridge Track Club", u"Polisportiva Acquaviva Nord", u"Racing Club des Tilleuls",
    u"Riverbend Runners", u"SC Talblick", u"Sandbank Striders", u"SK Rychlé Nohy", u"Southlea Strollers",
    u"Stone Bridge AC", u"Sunday Long Run Society", u"SV Hohenfelden", u"TSV Niederau", u"Tuesday Track Team",
    u"TV Oberlinden", u"Union Sportive du Plateau", u"Vale of Ember Runners", u"Veldloop Oosterdijk",
    u"Wattle Creek Runners", u"Westhaven Harriers", u"Willow Park Runners",
};
// clang-format on

/// Names of an entrant's draws.
enum Draw : std::uint64_t { Sex, FirstName, FamilyName, Age, ClubOrNot, Club };

/// Sets these draws apart from what the runner does in the race.
constexpr std::uint64_t namesOfKey = 0x6E616D65735F6F66U;

constexpr double womensShare = 0.45;
constexpr double clubShare = 0.6;

QStringView chosen(std::span<const QStringView> list, double share)
{
    return list[static_cast<std::size_t>(share * static_cast<double>(list.size()))]; // share < 1
}

/// Ages of a road race: most in their thirties and forties, few young and few old.
int ageOf(double share)
{
    constexpr std::array<int, 11> deciles { 16, 24, 28, 32, 35, 39, 43, 47, 53, 60, 80 };
    const double place = share * 10.0;
    const auto decile = static_cast<std::size_t>(place);
    const double within = place - static_cast<double>(decile);
    return deciles[decile] + static_cast<int>(within * (deciles[decile + 1] - deciles[decile]));
}

/// Juniors up to nineteen, then the open class, then one for each five years from 35 on.
QString categoryOf(QChar sex, int age)
{
    if (age < 20) {
        return sex + u"U20"_s;
    }
    return age < 35 ? QString(sex) : sex + QString::number(age / 5 * 5);
}

} // namespace

Entrant inventedEntrant(const RaceConfig &config, std::uint32_t competitorId)
{
    const std::uint64_t key =
        random::mix(random::mix(config.seed ^ random::mix(competitorId * random::goldenGamma)) ^ namesOfKey);
    const auto drawn = [key](Draw what) { return random::unit(random::draw(key, what)); };
    const bool woman = drawn(Sex) < womensShare;
    const double which = drawn(FirstName);
    const QStringView first = woman ? chosen(womensNames, which) : chosen(mensNames, which);
    Entrant entrant { .competitorId = competitorId };
    entrant.name = first % u' ' % chosen(familyNames, drawn(FamilyName));
    entrant.category = categoryOf(woman ? u'F' : u'M', ageOf(drawn(Age)));
    if (drawn(ClubOrNot) < clubShare) {
        entrant.club = chosen(clubs, drawn(Club)).toString();
    }
    if (hasWaves(config)) {
        entrant.wave = static_cast<std::int32_t>(startPlaceOf(config, competitorId).wave + 1);
    }
    return entrant;
}

} // namespace trackside
