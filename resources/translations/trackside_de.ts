<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>&lt;h3&gt;Trackside %1&lt;/h3&gt;&lt;p&gt;Stages a running race and shows it live.&lt;/p&gt;&lt;p&gt;Copyright 2026 The Trackside authors. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Trackside %1&lt;/h3&gt;&lt;p&gt;Veranstaltet ein Laufrennen und zeigt es live.&lt;/p&gt;&lt;p&gt;Copyright 2026 The Trackside authors. Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Trackside</source>
        <translation>Über Trackside</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>A profile of your own, like the one that is chosen</source>
        <translation>Ein eigenes Profil nach dem Muster des gewählten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>HOST:PORT, several with commas between them</source>
        <translation>HOST:PORT, mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Kafka&apos;s servers</source>
        <translation>Kafka-Server</translation>
    </message>
    <message>
        <source>Securit&amp;y</source>
        <translation>Siche&amp;rheit</translation>
    </message>
    <message>
        <source>Kafka&apos;s security</source>
        <translation>Sicherheit von Kafka</translation>
    </message>
    <message>
        <source>&amp;Mechanism</source>
        <translation>&amp;Mechanismus</translation>
    </message>
    <message>
        <source>Mechanism of SASL</source>
        <translation>SASL-Mechanismus</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Kafka&apos;s user</source>
        <translation>Kafka-Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Kafka&apos;s password</source>
        <translation>Kafka-Passwort</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>Certificates in PEM format; none: those of the system</source>
        <translation>Zertifikate im PEM-Format; ohne Angabe: die des Systems</translation>
    </message>
    <message>
        <source>Kafka&apos;s CA file</source>
        <translation>CA-Datei für Kafka</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>&amp;Topic prefix</source>
        <translation>&amp;Topic-Präfix</translation>
    </message>
    <message>
        <source>Stands before parkrun and races</source>
        <translation>Steht vor parkrun und races</translation>
    </message>
    <message>
        <source>Prefix of topics</source>
        <translation>Präfix der Topics</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Part&amp;itions</source>
        <translation>Part&amp;itionen</translation>
    </message>
    <message>
        <source>Of a topic that is made; one that exists keeps its own</source>
        <translation>Eines neuen Topics; ein vorhandenes behält seine</translation>
    </message>
    <message>
        <source>Partitions of a topic that is made</source>
        <translation>Partitionen eines neuen Topics</translation>
    </message>
    <message>
        <source>Pinot</source>
        <translation>Pinot</translation>
    </message>
    <message>
        <source>C&amp;ontroller</source>
        <translation>C&amp;ontroller</translation>
    </message>
    <message>
        <source>An address with http or https</source>
        <translation>Eine Adresse mit http oder https</translation>
    </message>
    <message>
        <source>Pinot&apos;s controller</source>
        <translation>Pinot-Controller</translation>
    </message>
    <message>
        <source>&amp;Broker</source>
        <translation>&amp;Broker</translation>
    </message>
    <message>
        <source>Pinot&apos;s broker</source>
        <translation>Pinot-Broker</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>B&amp;enutzer</translation>
    </message>
    <message>
        <source>Pinot&apos;s user</source>
        <translation>Pinot-Benutzer</translation>
    </message>
    <message>
        <source>P&amp;assword</source>
        <translation>P&amp;asswort</translation>
    </message>
    <message>
        <source>Pinot&apos;s password</source>
        <translation>Pinot-Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Goes before user and password</source>
        <translation>Hat Vorrang vor Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Pinot&apos;s token</source>
        <translation>Pinot-Token</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Pinot&apos;s CA file</source>
        <translation>CA-Datei für Pinot</translation>
    </message>
    <message>
        <source>Table prefi&amp;x</source>
        <translation>Tabellenpräfi&amp;x</translation>
    </message>
    <message>
        <source>Stands before parkrun, races and courses</source>
        <translation>Steht vor parkrun, races und courses</translation>
    </message>
    <message>
        <source>Prefix of tables</source>
        <translation>Präfix der Tabellen</translation>
    </message>
    <message>
        <source>Kafka from t&amp;here</source>
        <translation>&amp;Kafka von dort</translation>
    </message>
    <message>
        <source>How Pinot&apos;s servers reach Kafka</source>
        <translation>Wie die Pinot-Server Kafka erreichen</translation>
    </message>
    <message>
        <source>Kafka as Pinot&apos;s servers reach it</source>
        <translation>Kafka aus Sicht der Pinot-Server</translation>
    </message>
    <message>
        <source>as from here</source>
        <translation>wie von hier</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation>Einric&amp;hten</translation>
    </message>
    <message>
        <source>Makes the topics, schemas, tables and courses that are missing; changes nothing that is there</source>
        <translation>Legt fehlende Topics, Schemas, Tabellen und Strecken an; ändert nichts Vorhandenes</translation>
    </message>
    <message>
        <source>Start a lo&amp;cal cluster</source>
        <translation>Lokalen &amp;Cluster starten</translation>
    </message>
    <message>
        <source>Starts Kafka and Pinot on this machine</source>
        <translation>Startet Kafka und Pinot auf diesem Rechner</translation>
    </message>
    <message>
        <source>Use this profi&amp;le</source>
        <translation>Profil &amp;verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CourseStudio</name>
    <message>
        <source>Course studio</source>
        <translation>Streckenstudio</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>What people call the course</source>
        <translation>Wie man die Strecke nennt</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>By this races name their course: lower-case letters, digits and hyphens; taken once</source>
        <translation>Darüber finden Rennen ihre Strecke: Kleinbuchstaben, Ziffern und Bindestriche; nur einmal vergeben</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Add the course to the catalogue</source>
        <translation>Die Strecke in den Katalog aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Race on it…</source>
        <translation>&amp;Rennen darauf …</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ergebnisse der Prüfungen</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Lines in the file</source>
        <translation>Linien in der Datei</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Open a course…</source>
        <translation>Strecke ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Join another file…</source>
        <translation>Datei &amp;anfügen …</translation>
    </message>
    <message>
        <source>Its line is added where the ends lie nearest to each other</source>
        <translation>Die Linie wird dort angefügt, wo die Enden einander am nächsten liegen</translation>
    </message>
    <message>
        <source>&amp;Save to the catalogue</source>
        <translation>Im &amp;Katalog speichern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;verse the line</source>
        <translation>Linie &amp;umkehren</translation>
    </message>
    <message>
        <source>&amp;Draw a zone</source>
        <translation>&amp;Zone zeichnen</translation>
    </message>
    <message>
        <source>Draw a split &amp;line</source>
        <translation>Mess&amp;linie zeichnen</translation>
    </message>
    <message>
        <source>Set the s&amp;tart flag</source>
        <translation>S&amp;tartflagge setzen</translation>
    </message>
    <message>
        <source>Set the &amp;finish flag</source>
        <translation>Ziel&amp;flagge setzen</translation>
    </message>
    <message>
        <source>&amp;Whole course</source>
        <translation>&amp;Ganze Strecke</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Select the &amp;next point</source>
        <translation>&amp;Nächsten Punkt wählen</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves it by a metre, with Shift by ten</source>
        <translation>Alt mit einer Pfeiltaste verschiebt ihn um einen Meter, mit Umschalt um zehn</translation>
    </message>
    <message>
        <source>Select the &amp;previous point</source>
        <translation>&amp;Vorigen Punkt wählen</translation>
    </message>
</context>
<context>
    <name>CoursesDialog</name>
    <message>
        <source>Courses</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Search for a course</source>
        <translation>Strecke suchen</translation>
    </message>
    <message>
        <source>Search by name, id or description</source>
        <translation>Nach Name, ID oder Beschreibung suchen</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Any KML, KMZ, GPX or GeoJSON file, in the course studio</source>
        <translation>Jede KML-, KMZ-, GPX- oder GeoJSON-Datei, im Streckenstudio</translation>
    </message>
    <message>
        <source>&amp;Race on it…</source>
        <translation>&amp;Rennen darauf …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>In the course studio</source>
        <translation>Im Streckenstudio</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>U&amp;mbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Reverse the line</source>
        <translation>Linie umkehren</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Make laps</source>
        <translation>Runden bilden</translation>
    </message>
    <message>
        <source>Stretch from … to</source>
        <translation>Abschnitt von … bis</translation>
    </message>
    <message>
        <source>Stretch from, metres</source>
        <translation>Abschnitt von, Meter</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Stretch to, metres</source>
        <translation>Abschnitt bis, Meter</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>Nur dies behalten</translation>
    </message>
    <message>
        <source>Cut this out</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Leave out points nearer to the line than</source>
        <translation>Punkte weglassen, die der Linie näher liegen als</translation>
    </message>
    <message>
        <source>Tolerance, metres</source>
        <translation>Toleranz, Meter</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>Vereinfachen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Trackside</source>
        <translation>Trackside</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Choose a race</source>
        <translation>Rennen wählen</translation>
    </message>
    <message>
        <source>New race…</source>
        <translation>Neues Rennen …</translation>
    </message>
    <message>
        <source>Race %1</source>
        <translation>Rennen %1</translation>
    </message>
    <message>
        <source>Speed of the race</source>
        <translation>Geschwindigkeit des Rennens</translation>
    </message>
    <message>
        <source>Speed of the race: race seconds in a second</source>
        <translation>Geschwindigkeit des Rennens: Rennsekunden pro Sekunde</translation>
    </message>
    <message>
        <source>Auto refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Seconds between two refreshes</source>
        <translation>Sekunden zwischen zwei Aktualisierungen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>State of the picture</source>
        <translation>Zustand des Bildes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Race</source>
        <translation>&amp;Rennen</translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation>Geschwindig&amp;keit</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>Aus&amp;wahl</translation>
    </message>
    <message>
        <source>La&amp;youts</source>
        <translation>An&amp;ordnungen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Present on</source>
        <translation>Präsentieren a&amp;uf</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Desi&amp;gn</translation>
    </message>
    <message>
        <source>Un&amp;its</source>
        <translation>Ein&amp;heiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New race…</source>
        <translation>&amp;Neues Rennen …</translation>
    </message>
    <message>
        <source>Choose a course and generate a race</source>
        <translation>Eine Strecke wählen und ein Rennen erzeugen</translation>
    </message>
    <message>
        <source>Open &amp;race…</source>
        <translation>Rennen ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a race that was saved as a file, here or elsewhere</source>
        <translation>Ein als Datei gespeichertes Rennen öffnen, von hier oder anderswo</translation>
    </message>
    <message>
        <source>Sa&amp;ve race…</source>
        <translation>Rennen &amp;speichern …</translation>
    </message>
    <message>
        <source>Save the whole race as one file, to open it elsewhere</source>
        <translation>Das ganze Rennen als eine Datei speichern, um es anderswo zu öffnen</translation>
    </message>
    <message>
        <source>R&amp;aces…</source>
        <translation>&amp;Rennen …</translation>
    </message>
    <message>
        <source>All races: progress, size, pause, stop, resume, delete</source>
        <translation>Alle Rennen: Fortschritt, Größe, anhalten, stoppen, fortsetzen, löschen</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>&amp;Courses…</source>
        <translation>Stre&amp;cken …</translation>
    </message>
    <message>
        <source>All courses: race on one, edit, rename, duplicate or delete it</source>
        <translation>Alle Strecken: darauf ein Rennen starten, bearbeiten, umbenennen, duplizieren oder löschen</translation>
    </message>
    <message>
        <source>C&amp;ourse studio…</source>
        <translation>Streckenst&amp;udio …</translation>
    </message>
    <message>
        <source>Open a course file, check it, mend it, and add it to the courses</source>
        <translation>Eine Streckendatei öffnen, prüfen, ausbessern und zu den Strecken aufnehmen</translation>
    </message>
    <message>
        <source>Connec&amp;tion…</source>
        <translation>&amp;Verbindung …</translation>
    </message>
    <message>
        <source>Where races go and where they are asked for: profiles, checks, set-up</source>
        <translation>Wohin Rennen gehen und wo sie abgefragt werden: Profile, Prüfungen, Einrichtung</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Units, theme, refreshing, notifications, the data folder, the start</source>
        <translation>Einheiten, Design, Aktualisierung, Hinweise, Datenordner, Start</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Pause race</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Step one second</source>
        <translation>Eine &amp;Sekunde weiter</translation>
    </message>
    <message>
        <source>Let a paused race go on by one second</source>
        <translation>Ein angehaltenes Rennen um eine Sekunde weiterlaufen lassen</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Run the race at the next lower speed</source>
        <translation>Das Rennen eine Stufe langsamer laufen lassen</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>Run the race at the next higher speed</source>
        <translation>Das Rennen eine Stufe schneller laufen lassen</translation>
    </message>
    <message>
        <source>S&amp;top race</source>
        <translation>Rennen s&amp;toppen</translation>
    </message>
    <message>
        <source>End the race before its end; it can be resumed</source>
        <translation>Das Rennen vor seinem Ende beenden; es lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Resume race</source>
        <translation>Rennen &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Go on with a race that was cut off</source>
        <translation>Ein unterbrochenes Rennen fortsetzen</translation>
    </message>
    <message>
        <source>De&amp;cide on the runner…</source>
        <translation>Über &amp;Läufer entscheiden …</translation>
    </message>
    <message>
        <source>Say by hand that the selected runner is retired, not started or disqualified, and why</source>
        <translation>Von Hand festlegen, dass der gewählte Läufer ausgestiegen, nicht gestartet oder disqualifiziert ist, und warum</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was done last: a decision, a bookmark</source>
        <translation>Den letzten Schritt zurücknehmen: eine Entscheidung, ein Lesezeichen</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Zurückgenommenes wiederholen</translation>
    </message>
    <message>
        <source>Decisions &amp;by hand…</source>
        <translation>&amp;Entscheidungen von Hand …</translation>
    </message>
    <message>
        <source>Show what was decided by hand: who, what, from when on, and why</source>
        <translation>Zeigen, was von Hand entschieden wurde: wer, was, ab wann und warum</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>Ergebnisse e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write results or ways to a file, or both as a page with a replay</source>
        <translation>Ergebnisse oder Wege in eine Datei schreiben, oder beides als Seite mit Wiedergabe</translation>
    </message>
    <message>
        <source>Pr&amp;int results…</source>
        <translation>Ergebnisse &amp;drucken …</translation>
    </message>
    <message>
        <source>See the results as they stand on paper, and print them</source>
        <translation>Die Ergebnisse nach jetzigem Stand auf Papier sehen und drucken</translation>
    </message>
    <message>
        <source>Re&amp;hearse…</source>
        <translation>&amp;Probe …</translation>
    </message>
    <message>
        <source>Look whether all is ready for a race: connection, refreshing, disk, screen</source>
        <translation>Prüfen, ob alles für ein Rennen bereit ist: Verbindung, Aktualisierung, Speicherplatz, Bildschirm</translation>
    </message>
    <message>
        <source>SQ&amp;L query…</source>
        <translation>SQ&amp;L-Abfrage …</translation>
    </message>
    <message>
        <source>Ask the store about the race in SQL; nothing is changed</source>
        <translation>Den Speicher mit SQL zum Rennen befragen; nichts wird verändert</translation>
    </message>
    <message>
        <source>Show the &amp;map</source>
        <translation>&amp;Karte anzeigen</translation>
    </message>
    <message>
        <source>Show the &amp;tables</source>
        <translation>&amp;Tabellen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>Anordnung &amp;speichern …</translation>
    </message>
    <message>
        <source>Keep panels, sizes, tab, chart and columns under a name</source>
        <translation>Bereiche, Größen, Tab, Diagramm und Spalten unter einem Namen merken</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>Löschen &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Stan&amp;dard</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Map, the first ten and the pipeline in full screen, readable from afar; Esc leaves</source>
        <translation>Karte, die ersten zehn und die Pipeline im Vollbild, von Weitem lesbar; Esc beendet</translation>
    </message>
    <message>
        <source>&amp;Next screen</source>
        <translation>&amp;Nächster Bildschirm</translation>
    </message>
    <message>
        <source>S&amp;QL as sent…</source>
        <translation>Gesendetes S&amp;QL …</translation>
    </message>
    <message>
        <source>The statements that the store is sent, with their times, to copy and to ask again</source>
        <translation>Die an den Speicher gesendeten Anweisungen mit ihren Zeiten, zum Kopieren und erneuten Abfragen</translation>
    </message>
    <message>
        <source>Str&amp;eam…</source>
        <translation>St&amp;ream …</translation>
    </message>
    <message>
        <source>The last raw records of the stream: topic, partition, offset, key and all that stands in them</source>
        <translation>Die letzten rohen Records des Streams: Topic, Partition, Offset, Schlüssel und der ganze Inhalt</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vollb&amp;ild</translation>
    </message>
    <message>
        <source>Freeze &amp;picture</source>
        <translation>&amp;Bild einfrieren</translation>
    </message>
    <message>
        <source>Hold the picture; the race goes on</source>
        <translation>Das Bild anhalten; das Rennen läuft weiter</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Auto refresh</source>
        <translation>&amp;Auto-Aktualisierung</translation>
    </message>
    <message>
        <source>Measure when querya&amp;ble</source>
        <translation>Abfragbarkeit &amp;messen</translation>
    </message>
    <message>
        <source>Asks the store, up to twenty times a second, whether the newest second is there</source>
        <translation>Fragt den Speicher bis zu zwanzigmal pro Sekunde, ob die neueste Sekunde da ist</translation>
    </message>
    <message>
        <source>&amp;Fit course</source>
        <translation>Ganze &amp;Strecke</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Verkl&amp;einern</translation>
    </message>
    <message>
        <source>Follow the selecte&amp;d runner</source>
        <translation>Gewähltem Läufer &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Next in the standing</source>
        <translation>&amp;Nächster Platz im Stand</translation>
    </message>
    <message>
        <source>Pre&amp;vious in the standing</source>
        <translation>&amp;Voriger Platz im Stand</translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>F&amp;ind a bib</source>
        <translation>&amp;Nummer suchen</translation>
    </message>
    <message>
        <source>&amp;Top 10 or all</source>
        <translation>&amp;Top 10 oder alle</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Sp&amp;alten …</translation>
    </message>
    <message>
        <source>Choose what the leaderboard shows</source>
        <translation>Wählen, was die Rangliste zeigt</translation>
    </message>
    <message>
        <source>&amp;Who comes next…</source>
        <translation>Wer kommt als &amp;Nächstes …</translation>
    </message>
    <message>
        <source>The next ten at the finish or a split, in a window of their own</source>
        <translation>Die nächsten zehn im Ziel oder an einem Messpunkt, in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>&amp;Pin the selected runner</source>
        <translation>Gewählten Läufer &amp;anheften</translation>
    </message>
    <message>
        <source>Measure the others&apos; gaps to this runner</source>
        <translation>Die Abstände der anderen zu diesem Läufer messen</translation>
    </message>
    <message>
        <source>&amp;Leaderboard</source>
        <translation>&amp;Rangliste</translation>
    </message>
    <message>
        <source>&amp;Running</source>
        <translation>&amp;Unterwegs</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>&amp;Zonen</translation>
    </message>
    <message>
        <source>&amp;Finishers</source>
        <translation>&amp;Im Ziel</translation>
    </message>
    <message>
        <source>S&amp;plits</source>
        <translation>&amp;Messpunkte</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Pip&amp;eline</source>
        <translation>Pip&amp;eline</translation>
    </message>
    <message>
        <source>&amp;Replay from here</source>
        <translation>&amp;Wiedergabe ab hier</translation>
    </message>
    <message>
        <source>Slo&amp;wer replay</source>
        <translation>Wiedergabe &amp;langsamer</translation>
    </message>
    <message>
        <source>F&amp;aster replay</source>
        <translation>Wiedergabe &amp;schneller</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>Zum S&amp;tart</translation>
    </message>
    <message>
        <source>&amp;Back 10 seconds</source>
        <translation>10 Sekunden &amp;zurück</translation>
    </message>
    <message>
        <source>F&amp;orward 10 seconds</source>
        <translation>10 Sekunden &amp;vor</translation>
    </message>
    <message>
        <source>Go &amp;live</source>
        <translation>Zu l&amp;ive</translation>
    </message>
    <message>
        <source>Set or remove boo&amp;kmark</source>
        <translation>L&amp;esezeichen setzen/entfernen</translation>
    </message>
    <message>
        <source>Mark this moment of the race; at a bookmark, remove it</source>
        <translation>Diesen Moment des Rennens markieren; an einem Lesezeichen: es entfernen</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>&amp;Nächste Marke</translation>
    </message>
    <message>
        <source>To the next split, zone, finish or bookmark</source>
        <translation>Zum nächsten Messpunkt, Zieleinlauf oder Lesezeichen oder zur nächsten Zone</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>Vo&amp;rige Marke</translation>
    </message>
    <message>
        <source>To the split, zone, finish or bookmark before</source>
        <translation>Zum vorigen Messpunkt, Zieleinlauf oder Lesezeichen oder zur vorigen Zone</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Wie der Des&amp;ktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Kilometres</source>
        <translation>&amp;Kilometer</translation>
    </message>
    <message>
        <source>&amp;Miles</source>
        <translation>&amp;Meilen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Trackside</source>
        <translation>Ü&amp;ber Trackside</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Backspace takes the last place back, Esc ends.</source>
        <translation>Die Rücktaste nimmt den letzten Ort zurück, Esc beendet.</translation>
    </message>
</context>
<context>
    <name>RaceMap</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit course</source>
        <translation>Ganze Strecke</translation>
    </message>
    <message>
        <source>▲ N</source>
        <translation>▲ N</translation>
    </message>
    <message>
        <source>North is up</source>
        <translation>Norden ist oben</translation>
    </message>
    <message>
        <source>No background map</source>
        <translation>Keine Hintergrundkarte</translation>
    </message>
</context>
<context>
    <name>RaceRun</name>
    <message>
        <source>Races cannot be stored: the folder “%1” cannot be made.</source>
        <translation>Rennen können nicht gespeichert werden: Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>See that you may write there and that the disk is not full.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The race needs about %1 on disk, and only %2 are free in “%3”.</source>
        <translation>Das Rennen braucht etwa %1 auf dem Datenträger, und in „%3“ sind nur %2 frei.</translation>
    </message>
    <message>
        <source>Delete races, take fewer runners, or store fewer rows with --history-every.</source>
        <translation>Löschen Sie Rennen, nehmen Sie weniger Läufer, oder speichern Sie mit --history-every weniger Zeilen.</translation>
    </message>
    <message>
        <source>There is no race %1; `trackside races%2` lists the ones there are.</source>
        <translation>Es gibt kein Rennen %1; `trackside races%2` listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>The race was interrupted before it began.</source>
        <translation>Das Rennen wurde unterbrochen, bevor es begann.</translation>
    </message>
    <message>
        <source>The race was given up at %1: its records are not taken.</source>
        <translation>Das Rennen wurde bei %1 aufgegeben: Seine Records werden nicht angenommen.</translation>
    </message>
    <message>
        <source>The race was interrupted at %1.</source>
        <translation>Das Rennen wurde bei %1 unterbrochen.</translation>
    </message>
    <message>
        <source>The race is over, and the store does not show all of it yet.</source>
        <translation>Das Rennen ist beendet, und der Speicher zeigt es noch nicht ganz.</translation>
    </message>
    <message>
        <source>Look later with: trackside watch %1%2</source>
        <translation>Später ansehen mit: trackside watch %1%2</translation>
    </message>
    <message>
        <source>Go on with: trackside resume %1%2%3</source>
        <translation>Weiter mit: trackside resume %1%2%3</translation>
    </message>
</context>
<context>
    <name>RaceSetupDialog</name>
    <message>
        <source>New race</source>
        <translation>Neues Rennen</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>&amp;Strecke</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Com&amp;petitors</source>
        <translation>&amp;Läufer</translation>
    </message>
    <message>
        <source>Number of competitors</source>
        <translation>Anzahl der Läufer</translation>
    </message>
    <message>
        <source>Pace pre&amp;set</source>
        <translation>Tempo&amp;vorgabe</translation>
    </message>
    <message>
        <source>Pace preset</source>
        <translation>Tempovorgabe</translation>
    </message>
    <message>
        <source>&amp;Fastest pace</source>
        <translation>Schnellstes &amp;Tempo</translation>
    </message>
    <message>
        <source>Fastest pace</source>
        <translation>Schnellstes Tempo</translation>
    </message>
    <message>
        <source>Slo&amp;west pace</source>
        <translation>Lan&amp;gsamstes Tempo</translation>
    </message>
    <message>
        <source>Slowest pace</source>
        <translation>Langsamstes Tempo</translation>
    </message>
    <message>
        <source>Share s&amp;topping</source>
        <translation>&amp;Anteil mit Pause</translation>
    </message>
    <message>
        <source>Share of competitors that stop in the geofence</source>
        <translation>Anteil der Läufer, die in der Zone stehen bleiben</translation>
    </message>
    <message>
        <source>Shor&amp;test pause</source>
        <translation>&amp;Kürzeste Pause</translation>
    </message>
    <message>
        <source>Shortest pause in seconds</source>
        <translation>Kürzeste Pause in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Longest pause</source>
        <translation>Längste &amp;Pause</translation>
    </message>
    <message>
        <source>Longest pause in seconds</source>
        <translation>Längste Pause in Sekunden</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>Ges&amp;chwindigkeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>What the race is called, and who runs.</source>
        <translation>Wie das Rennen heißt und wer läuft.</translation>
    </message>
    <message>
        <source>&amp;Event name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Name der Veranstaltung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Entrants</source>
        <translation>Meldeliste</translation>
    </message>
    <message>
        <source>When the gun goes, and who crosses the line when.</source>
        <translation>Wann der Startschuss fällt und wer wann über die Linie geht.</translation>
    </message>
    <message>
        <source>Start t&amp;ime</source>
        <translation>Sta&amp;rtzeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm:ss</source>
        <translation>yyyy-MM-dd HH:mm:ss</translation>
    </message>
    <message>
        <source>Start wave si&amp;ze</source>
        <translation>Wellengr&amp;öße</translation>
    </message>
    <message>
        <source>Competitors a start wave</source>
        <translation>Läufer pro Startwelle</translation>
    </message>
    <message>
        <source>all at the gun</source>
        <translation>alle beim Start</translation>
    </message>
    <message>
        <source>Between wa&amp;ves</source>
        <translation>Wellenabstan&amp;d</translation>
    </message>
    <message>
        <source>Seconds between two start waves</source>
        <translation>Sekunden zwischen zwei Startwellen</translation>
    </message>
    <message>
        <source>Start flow</source>
        <translation>Startzulauf</translation>
    </message>
    <message>
        <source>Runners of a wave that cross the start line a second</source>
        <translation>Läufer einer Welle, die pro Sekunde über die Startlinie gehen</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>alle zugleich</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>The same values and seed give the same race.</source>
        <translation>Gleiche Werte und gleicher Seed ergeben dasselbe Rennen.</translation>
    </message>
    <message>
        <source>Pace &amp;variation</source>
        <translation>Temposchwank&amp;ung</translation>
    </message>
    <message>
        <source>Pace variation along the way</source>
        <translation>Temposchwankung unterwegs</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Seed der Zufallszahlen</translation>
    </message>
    <message>
        <source>Out of the race</source>
        <translation>Aus dem Rennen</translation>
    </message>
    <message>
        <source>Who does not finish.</source>
        <translation>Wer nicht ins Ziel kommt.</translation>
    </message>
    <message>
        <source>Share reti&amp;ring</source>
        <translation>Ausgesti&amp;egen</translation>
    </message>
    <message>
        <source>Share of competitors that retire</source>
        <translation>Anteil der Läufer, die aussteigen</translation>
    </message>
    <message>
        <source>Share not st&amp;arting</source>
        <translation>Nic&amp;ht gestartet</translation>
    </message>
    <message>
        <source>Share of competitors that do not start</source>
        <translation>Anteil der Läufer, die nicht starten</translation>
    </message>
    <message>
        <source>C&amp;ut-off</source>
        <translation>Z&amp;ielschluss</translation>
    </message>
    <message>
        <source>Minutes after the gun at which whoever is not in is retired</source>
        <translation>Minuten nach dem Startschuss, ab denen als ausgestiegen gilt, wer nicht im Ziel ist</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>Near zones and splits each second is kept.</source>
        <translation>In der Nähe von Zonen und Messpunkten bleibt jede Sekunde erhalten.</translation>
    </message>
    <message>
        <source>&amp;Keep every</source>
        <translation>Speicher&amp;n alle</translation>
    </message>
    <message>
        <source>Seconds between two stored positions of a runner</source>
        <translation>Sekunden zwischen zwei gespeicherten Positionen eines Läufers</translation>
    </message>
    <message>
        <source>Unkind stream</source>
        <translation>Stream-Störungen</translation>
    </message>
    <message>
        <source>Faults on the way to the store.</source>
        <translation>Störungen auf dem Weg zum Speicher.</translation>
    </message>
    <message>
        <source>GPS error</source>
        <translation>GPS-Fehler</translation>
    </message>
    <message>
        <source>How far the places told are from the true ones, as a root mean square. Distance and time stay true.</source>
        <translation>Wie weit die gemeldeten Orte von den wahren abweichen, als quadratisches Mittel. Distanz und Zeit bleiben richtig.</translation>
    </message>
    <message>
        <source>Error of the places told, in metres</source>
        <translation>Fehler der gemeldeten Orte in Metern</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Records lost</source>
        <translation>Records verloren</translation>
    </message>
    <message>
        <source>Share of the records that never come. A runner’s first and last always do, as from timing mats.</source>
        <translation>Anteil der Records, die nie ankommen. Der erste und der letzte eines Läufers kommen immer an, wie von Zeitmessmatten.</translation>
    </message>
    <message>
        <source>Share of records that never come</source>
        <translation>Anteil der Records, die nie ankommen</translation>
    </message>
    <message>
        <source>Records late</source>
        <translation>Records verspätet</translation>
    </message>
    <message>
        <source>Share of the records that come late.</source>
        <translation>Anteil der Records, die verspätet ankommen.</translation>
    </message>
    <message>
        <source>Share of records that come late</source>
        <translation>Anteil der Records, die verspätet ankommen</translation>
    </message>
    <message>
        <source>Late by up to</source>
        <translation>Verspätung bis</translation>
    </message>
    <message>
        <source>The most race seconds by which a record is late. The embedded store shows the race by so much later.</source>
        <translation>Um wie viele Rennsekunden ein Record höchstens verspätet ist. Der eingebettete Speicher zeigt das Rennen um so viel später.</translation>
    </message>
    <message>
        <source>Seconds by which records are late at most</source>
        <translation>Sekunden, um die Records höchstens verspätet sind</translation>
    </message>
    <message>
        <source>Pairs swapped</source>
        <translation>Paare vertauscht</translation>
    </message>
    <message>
        <source>Share of the pairs of a runner’s records of which the later comes first.</source>
        <translation>Anteil der Paare von Records eines Läufers, von denen der spätere zuerst kommt.</translation>
    </message>
    <message>
        <source>Share of pairs of records that come in the wrong order</source>
        <translation>Anteil der Paare von Records, die in falscher Reihenfolge kommen</translation>
    </message>
    <message>
        <source>Records twice</source>
        <translation>Records doppelt</translation>
    </message>
    <message>
        <source>Share of the records that come again a second later.</source>
        <translation>Anteil der Records, die eine Sekunde später noch einmal kommen.</translation>
    </message>
    <message>
        <source>Share of records that come twice</source>
        <translation>Anteil der Records, die doppelt kommen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Generate race</source>
        <translation>Rennen er&amp;zeugen</translation>
    </message>
</context>
<context>
    <name>RaceSimulator</name>
    <message>
        <source>Shard %1/%2 does not exist: it is i/n with n from 1 to %3 and i from 1 to n.</source>
        <translation>Den Shard %1/%2 gibt es nicht: Ein Shard ist i/n mit n von 1 bis %3 und i von 1 bis n.</translation>
    </message>
</context>
<context>
    <name>RacesDialog</name>
    <message>
        <source>Races</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save the whole race as one file, to open it elsewhere</source>
        <translation>Das ganze Rennen als eine Datei speichern, um es anderswo zu öffnen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>RunId</name>
    <message>
        <source>“%1” is not a run id: it is a UUID such as 0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21.</source>
        <translation>„%1“ ist keine Lauf-ID: Sie ist eine UUID wie 0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21.</translation>
    </message>
    <message>
        <source>The run id %1 is kept for the events by which connections are checked: a race needs another one.</source>
        <translation>Die Lauf-ID %1 ist den Ereignissen vorbehalten, mit denen Verbindungen geprüft werden: Ein Rennen braucht eine andere.</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>SplitsPanel</name>
    <message>
        <source>Splits</source>
        <translation>Messpunkte</translation>
    </message>
    <message>
        <source>Times are taken</source>
        <translation>Zeitnahme</translation>
    </message>
    <message>
        <source>and where the course crosses lines that you draw: two clicks, one on each side of it.</source>
        <translation>und wo die Strecke Linien kreuzt, die Sie zeichnen: zwei Klicks, je einer auf jeder Seite.</translation>
    </message>
    <message>
        <source>Split lines</source>
        <translation>Messlinien</translation>
    </message>
    <message>
        <source>Draw a &amp;line</source>
        <translation>&amp;Linie zeichnen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Entfer&amp;nen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Trackside</source>
        <translation>Trackside</translation>
    </message>
    <message>
        <source>Stages a running race and shows it live.</source>
        <translation>Veranstaltet ein Laufrennen und zeigt es live.</translation>
    </message>
    <message>
        <source>Watch a demo race</source>
        <translation>Demorennen ansehen</translation>
    </message>
    <message>
        <source>100 runners on the Crystal Palace course at 20× speed: the first of them finishes in less than 40 seconds.</source>
        <translation>100 Läufer auf der Strecke Crystal Palace mit 20-facher Geschwindigkeit: Der Erste ist nach weniger als 40 Sekunden im Ziel.</translation>
    </message>
    <message>
        <source>New race…</source>
        <translation>Neues Rennen …</translation>
    </message>
    <message>
        <source>Choose a course, how many run and how fast, and generate your own race.</source>
        <translation>Strecke, Zahl der Läufer und Tempo wählen und ein eigenes Rennen erzeugen.</translation>
    </message>
    <message>
        <source>Open a course…</source>
        <translation>Strecke öffnen …</translation>
    </message>
    <message>
        <source>Make a course of a KML, KMZ, GPX or GeoJSON file: checked, mended, with zones.</source>
        <translation>Aus einer KML-, KMZ-, GPX- oder GeoJSON-Datei eine Strecke machen: geprüft, ausgebessert, mit Zonen.</translation>
    </message>
    <message>
        <source>Recent races</source>
        <translation>Letzte Rennen</translation>
    </message>
    <message>
        <source>Look at a race again, or resume one that was cut off.</source>
        <translation>Ein Rennen noch einmal ansehen oder ein unterbrochenes fortsetzen.</translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>The race waits for %1 s; later it can be resumed.</source>
        <translation>Das Rennen wartet %1 s; danach lässt es sich fortsetzen.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The profile: races go to Kafka and are asked of Pinot</source>
        <translation>Das Profil: Rennen gehen an Kafka und werden bei Pinot abgefragt</translation>
    </message>
    <message>
        <source>The profile: races are kept in files on this machine</source>
        <translation>Das Profil: Rennen liegen in Dateien auf diesem Rechner</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s key store, which may ask for its password …</source>
        <translation>Warten auf den Schlüsselbund des Desktops, der sein Passwort verlangen kann …</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne fortfahren</translation>
    </message>
    <message>
        <source>This window is on the profile “%1”. %2</source>
        <translation>Dieses Fenster nutzt das Profil „%1“. %2</translation>
    </message>
    <message>
        <source>File → Connection… sets profiles right.</source>
        <translation>Datei → Verbindung … bringt Profile in Ordnung.</translation>
    </message>
    <message>
        <source>There is no display to open the window on.</source>
        <translation>Es gibt keine Anzeige, auf der das Fenster erscheinen kann.</translation>
    </message>
    <message>
        <source>Set DISPLAY, or run races without a window: trackside race --help</source>
        <translation>Setzen Sie DISPLAY, oder starten Sie Rennen ohne Fenster: trackside race --help</translation>
    </message>
</context>
<context>
    <name>ZonesPanel</name>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>&amp;Draw a zone</source>
        <translation>&amp;Zone zeichnen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>trackside::Arrangement</name>
    <message>
        <source>O&amp;pen the race that was shown last</source>
        <translation>Zuletzt &amp;gezeigtes Rennen öffnen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>trackside::AskedRace</name>
    <message>
        <source>The race cannot be saved as a file of its own: the course is not known.</source>
        <translation>Das Rennen lässt sich nicht als eigene Datei speichern: Die Strecke ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The race cannot be saved yet: records of its first seconds may have yet to come.</source>
        <translation>Das Rennen lässt sich noch nicht speichern: Records seiner ersten Sekunden können noch kommen.</translation>
    </message>
    <message>
        <source>Save it a little later.</source>
        <translation>Speichern Sie es etwas später.</translation>
    </message>
</context>
<context>
    <name>trackside::Availability</name>
    <message>
        <source>Nothing of the race has come yet.</source>
        <translation>Vom Rennen ist noch nichts angekommen.</translation>
    </message>
    <message>
        <source>Choose a race first.</source>
        <translation>Wählen Sie zuerst ein Rennen.</translation>
    </message>
</context>
<context>
    <name>trackside::BackgroundMenu</name>
    <message>
        <source>Bac&amp;kground</source>
        <translation>&amp;Hintergrund</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keiner</translation>
    </message>
    <message>
        <source>Tiles of a &amp;folder…</source>
        <translation>Kacheln aus &amp;Ordner …</translation>
    </message>
    <message>
        <source>An &amp;MBTiles file…</source>
        <translation>&amp;MBTiles-Datei …</translation>
    </message>
    <message>
        <source>Tiles from a &amp;server…</source>
        <translation>Kacheln vom &amp;Server …</translation>
    </message>
    <message>
        <source>Map of an MBTiles file</source>
        <translation>Karte aus MBTiles-Datei</translation>
    </message>
    <message>
        <source>Map of a folder with tiles</source>
        <translation>Karte aus Ordner mit Kacheln</translation>
    </message>
    <message>
        <source>MBTiles files (*.mbtiles)</source>
        <translation>MBTiles-Dateien (*.mbtiles)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>trackside::CanvasGrip</name>
    <message>
        <source>Move point %1</source>
        <translation>Punkt %1 verschieben</translation>
    </message>
    <message>
        <source>Move corner %1 of zone %2</source>
        <translation>Ecke %1 von Zone %2 verschieben</translation>
    </message>
    <message>
        <source>Move split line %1</source>
        <translation>Messlinie %1 verschieben</translation>
    </message>
    <message>
        <source>Move the start flag</source>
        <translation>Startflagge verschieben</translation>
    </message>
    <message>
        <source>Move the finish flag</source>
        <translation>Zielflagge verschieben</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>Punkt %1 entfernen</translation>
    </message>
    <message>
        <source>Remove corner %1 of zone %2</source>
        <translation>Ecke %1 von Zone %2 entfernen</translation>
    </message>
    <message>
        <source>Remove split line %1</source>
        <translation>Messlinie %1 entfernen</translation>
    </message>
    <message>
        <source>Put the start flag at the line&apos;s beginning</source>
        <translation>Startflagge an den Anfang der Linie setzen</translation>
    </message>
    <message>
        <source>Put the finish flag at the line&apos;s end</source>
        <translation>Zielflagge ans Ende der Linie setzen</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Corner %1 of zone %2</source>
        <translation>Ecke %1 von Zone %2</translation>
    </message>
    <message>
        <source>End %1 of split line %2</source>
        <translation>Ende %1 der Messlinie %2</translation>
    </message>
    <message>
        <source>Start flag</source>
        <translation>Startflagge</translation>
    </message>
    <message>
        <source>Finish flag</source>
        <translation>Zielflagge</translation>
    </message>
</context>
<context>
    <name>trackside::CanvasKeys</name>
    <message>
        <source>Its line, zones, splits and flags. Arrow keys move the view, N and Shift+N select the next and the previous point, Alt with an arrow key moves it by a metre, with Shift by ten. Delete removes it or takes back the last one of what is drawn, Esc leaves a tool.</source>
        <translation>Linie, Zonen, Messpunkte und Flaggen. Pfeiltasten verschieben die Ansicht, N und Umschalt+N wählen den nächsten und den vorigen Punkt, Alt mit einer Pfeiltaste verschiebt ihn um einen Meter, mit Umschalt um zehn. Entf entfernt ihn oder nimmt den letzten gezeichneten zurück, Esc verlässt ein Werkzeug.</translation>
    </message>
    <message>
        <source>%1 is selected. %2</source>
        <translation>%1 ist gewählt. %2</translation>
    </message>
</context>
<context>
    <name>trackside::CanvasMenu</name>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Cut off what comes &amp;before (%1)</source>
        <translation>Alles da&amp;vor abschneiden (%1)</translation>
    </message>
    <message>
        <source>Cut off the beginning</source>
        <translation>Anfang abschneiden</translation>
    </message>
    <message>
        <source>Cut off what comes &amp;after (%1)</source>
        <translation>Alles da&amp;nach abschneiden (%1)</translation>
    </message>
    <message>
        <source>Cut off the end</source>
        <translation>Ende abschneiden</translation>
    </message>
    <message>
        <source>&amp;Begin the loop here</source>
        <translation>Rundkurs hier &amp;beginnen</translation>
    </message>
    <message>
        <source>Begin the loop elsewhere</source>
        <translation>Rundkurs anderswo beginnen</translation>
    </message>
    <message>
        <source>Set the &amp;start flag here</source>
        <translation>&amp;Startflagge hier setzen</translation>
    </message>
    <message>
        <source>Set the start flag</source>
        <translation>Startflagge setzen</translation>
    </message>
    <message>
        <source>Set the &amp;finish flag here</source>
        <translation>&amp;Zielflagge hier setzen</translation>
    </message>
    <message>
        <source>Set the finish flag</source>
        <translation>Zielflagge setzen</translation>
    </message>
    <message>
        <source>Add a &amp;point here</source>
        <translation>&amp;Punkt hier einfügen</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt einfügen</translation>
    </message>
</context>
<context>
    <name>trackside::ChartAxes</name>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Race time (h:mm:ss)</source>
        <translation>Rennzeit (h:mm:ss)</translation>
    </message>
    <message>
        <source>Behind the first (m:ss)</source>
        <translation>Abstand zur Spitze (m:ss)</translation>
    </message>
    <message>
        <source>Pace (%1)</source>
        <translation>Tempo (%1)</translation>
    </message>
    <message>
        <source>Distance (%1)</source>
        <translation>Distanz (%1)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Runners a minute</source>
        <translation>Läufer pro Minute</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Läufer</translation>
    </message>
    <message>
        <source>Behind the pace (ft)</source>
        <translation>Hinter dem Tempo (ft)</translation>
    </message>
    <message>
        <source>Behind the pace (m)</source>
        <translation>Hinter dem Tempo (m)</translation>
    </message>
</context>
<context>
    <name>trackside::ChartPanel</name>
    <message>
        <source>&amp;Show charts</source>
        <translation>&amp;Diagramme anzeigen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the chart as a picture or as numbers</source>
        <translation>Das Diagramm als Bild oder als Zahlen speichern</translation>
    </message>
    <message>
        <source>Close the charts</source>
        <translation>Diagramme schließen</translation>
    </message>
    <message>
        <source>Place on the course</source>
        <translation>Stelle auf der Strecke</translation>
    </message>
    <message>
        <source>Where those who come past are counted</source>
        <translation>Wo die Vorbeikommenden gezählt werden</translation>
    </message>
    <message>
        <source>Save chart as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>Save chart as S&amp;VG…</source>
        <translation>Als S&amp;VG speichern …</translation>
    </message>
    <message>
        <source>Save chart as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Save the chart “%1” as %2</source>
        <translation>Diagramm „%1“ als %2 speichern</translation>
    </message>
    <message>
        <source>The chart was not saved, as it is not shown any more.</source>
        <translation>Das Diagramm wurde nicht gespeichert, da es nicht mehr gezeigt wird.</translation>
    </message>
    <message>
        <source>The chart cannot be written to “%1”: %2.</source>
        <translation>Das Diagramm lässt sich nicht nach „%1“ schreiben: %2.</translation>
    </message>
    <message>
        <source>Race flow as distance &amp;behind the first</source>
        <translation>Rennverlauf als &amp;Rückstand auf die Spitze</translation>
    </message>
    <message>
        <source>Distance behind an even pace of the first: sets apart who run close to each other</source>
        <translation>Rückstand auf ein gleichmäßiges Tempo der Spitze: trennt, wer dicht beieinander läuft</translation>
    </message>
    <message>
        <source>Distance behind the first</source>
        <translation>Rückstand auf die Spitze</translation>
    </message>
</context>
<context>
    <name>trackside::ChartView</name>
    <message>
        <source>%1: beyond the scale</source>
        <translation>%1: außerhalb der Skala</translation>
    </message>
</context>
<context>
    <name>trackside::CheckProgress</name>
    <message>
        <source>Setting up and checking …</source>
        <translation>Wird eingerichtet und geprüft …</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Starting Kafka and Pinot; the first time they are fetched, which takes minutes.</source>
        <translation>Kafka und Pinot werden gestartet; beim ersten Mal werden sie heruntergeladen, was Minuten dauert.</translation>
    </message>
    <message>
        <source>All that a race needs is in order: this profile can be used.</source>
        <translation>Alles, was ein Rennen braucht, ist in Ordnung: Dieses Profil kann verwendet werden.</translation>
    </message>
    <message>
        <source>Not all is in order: see the entries with a warning sign, and what they advise.</source>
        <translation>Nicht alles ist in Ordnung: siehe die Einträge mit Warnzeichen und was sie raten.</translation>
    </message>
    <message>
        <source>Local cluster</source>
        <translation>Lokaler Cluster</translation>
    </message>
    <message>
        <source>It did not start. %1</source>
        <translation>Er ist nicht gestartet. %1</translation>
    </message>
    <message>
        <source>The local cluster did not start.</source>
        <translation>Der lokale Cluster ist nicht gestartet.</translation>
    </message>
</context>
<context>
    <name>trackside::ClusterSink</name>
    <message>
        <source>The race was stopped before it began.</source>
        <translation>Das Rennen wurde gestoppt, bevor es begann.</translation>
    </message>
    <message>
        <source>Pinot has another race of the run id %1.</source>
        <translation>Pinot hat ein anderes Rennen mit der Lauf-ID %1.</translation>
    </message>
    <message>
        <source>Leave the run id out, or go on with that race: trackside resume %1%2%3</source>
        <translation>Lassen Sie die Lauf-ID weg, oder setzen Sie jenes Rennen fort: trackside resume %1%2%3</translation>
    </message>
</context>
<context>
    <name>trackside::ColumnChoice</name>
    <message>
        <source>Places won or lost</source>
        <translation>Plätze gewonnen/verloren</translation>
    </message>
</context>
<context>
    <name>trackside::CommandLine</name>
    <message>
        <source>--waves takes the size of each wave, such as 100,250,80, not “%1”.</source>
        <translation>--waves erwartet die Größe jeder Welle, etwa 100,250,80, nicht „%1“.</translation>
    </message>
    <message>
        <source>--bib takes bibs with commas in between, not “%1”.</source>
        <translation>--bib erwartet Startnummern mit Kommas dazwischen, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>trackside::CommandOptions</name>
    <message>
        <source>%1 takes a whole number, not “%2”.</source>
        <translation>%1 erwartet eine ganze Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 takes a number, not “%2”.</source>
        <translation>%1 erwartet eine Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not “%4”.</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein, nicht „%4“.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not “%4”.</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein, nicht „%4“.</translation>
    </message>
</context>
<context>
    <name>trackside::CommandProfile</name>
    <message>
        <source>Password of %1 at Kafka (%2): </source>
        <translation>Passwort von %1 bei Kafka (%2): </translation>
    </message>
    <message>
        <source>Password of %1 at Pinot (%2): </source>
        <translation>Passwort von %1 bei Pinot (%2): </translation>
    </message>
</context>
<context>
    <name>trackside::ConnectionDesk</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>trackside::ConnectionDialog</name>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>profile-%1</source>
        <translation>profil-%1</translation>
    </message>
    <message>
        <source>Races are kept in files on this machine. Nothing else is needed.</source>
        <translation>Rennen liegen in Dateien auf diesem Rechner. Mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>Races go to Kafka and are asked of Pinot. What is changed here is kept as soon as it is right.</source>
        <translation>Rennen gehen an Kafka und werden bei Pinot abgefragt. Änderungen hier werden übernommen, sobald sie stimmen.</translation>
    </message>
    <message>
        <source>Kafka and Pinot on this machine. This profile is built in; New makes one of your own from it.</source>
        <translation>Kafka und Pinot auf diesem Rechner. Dieses Profil ist eingebaut; „Neu“ macht daraus ein eigenes.</translation>
    </message>
    <message>
        <source>Passwords and tokens go into the desktop&apos;s key store and are never written to a file. TRACKSIDE_KAFKA_PASSWORD, TRACKSIDE_PINOT_PASSWORD and TRACKSIDE_PINOT_TOKEN go before them.</source>
        <translation>Passwörter und Token kommen in den Schlüsselbund des Desktops und nie in eine Datei. TRACKSIDE_KAFKA_PASSWORD, TRACKSIDE_PINOT_PASSWORD und TRACKSIDE_PINOT_TOKEN haben Vorrang.</translation>
    </message>
    <message>
        <source>%1 What is typed here is remembered until Trackside is closed, and never written to a file.</source>
        <translation>%1 Eingaben hier merkt sich Trackside nur, bis es geschlossen wird, und schreibt sie nie in eine Datei.</translation>
    </message>
    <message>
        <source>Starts Kafka and Pinot on this machine, with Docker or else with Java; their data stays</source>
        <translation>Startet Kafka und Pinot auf diesem Rechner, mit Docker oder sonst mit Java; ihre Daten bleiben</translation>
    </message>
    <message>
        <source>This installation has no packaging/cluster/cluster.sh</source>
        <translation>Diese Installation hat kein packaging/cluster/cluster.sh</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use this profi&amp;le</source>
        <translation>Profil &amp;verwenden</translation>
    </message>
    <message>
        <source>Trackside generates races now (%1). Stop them first: they can be resumed later.</source>
        <translation>Trackside erzeugt gerade Rennen (%1). Stoppen Sie diese zuerst; sie lassen sich später fortsetzen.</translation>
    </message>
    <message>
        <source>Stop chec&amp;king</source>
        <translation>Prü&amp;fung abbrechen</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Prü&amp;fen</translation>
    </message>
</context>
<context>
    <name>trackside::ConnectionForm</name>
    <message>
        <source>%1 is reached by an address without a user or password, such as http://localhost:9000: these have fields of their own, or the variables TRACKSIDE_PINOT_USER and TRACKSIDE_PINOT_PASSWORD.</source>
        <translation>%1: nötig ist eine Adresse ohne Benutzer und Passwort, etwa http://localhost:9000; dafür gibt es eigene Felder oder die Variablen TRACKSIDE_PINOT_USER und TRACKSIDE_PINOT_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 is reached by an address such as http://localhost:9000, with http or https.</source>
        <translation>%1: nötig ist eine Adresse mit http oder https, etwa http://localhost:9000.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Name one with certificates in PEM format, or none for the system&apos;s.</source>
        <translation>Es gibt keine Datei „%1“. Geben Sie eine mit Zertifikaten im PEM-Format an oder keine, dann gelten die des Systems.</translation>
    </message>
    <message>
        <source>Kafka&apos;s servers are HOST:PORT, several with commas between them, such as localhost:9092.</source>
        <translation>Kafka-Server sind HOST:PORT, mehrere durch Kommas getrennt, etwa localhost:9092.</translation>
    </message>
    <message>
        <source>Kafka&apos;s security must be one of %1.</source>
        <translation>Die Sicherheit von Kafka muss eine von diesen sein: %1.</translation>
    </message>
    <message>
        <source>With SASL the mechanism must be one of %1.</source>
        <translation>Mit SASL muss der Mechanismus einer von diesen sein: %1.</translation>
    </message>
    <message>
        <source>With SASL, Kafka wants a user.</source>
        <translation>Mit SASL verlangt Kafka einen Benutzer.</translation>
    </message>
    <message>
        <source>Topics have names of letters, digits, “.”, “_” and “-” only.</source>
        <translation>Namen von Topics bestehen nur aus Buchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>A topic can have from %1 to %2 partitions, not %3.</source>
        <translation>Ein Topic kann %1 bis %2 Partitionen haben, nicht %3.</translation>
    </message>
    <message>
        <source>Pinot&apos;s controller</source>
        <translation>Pinot-Controller</translation>
    </message>
    <message>
        <source>Pinot&apos;s broker</source>
        <translation>Pinot-Broker</translation>
    </message>
    <message>
        <source>Tables have names of letters, digits and “_” only.</source>
        <translation>Namen von Tabellen bestehen nur aus Buchstaben, Ziffern und „_“.</translation>
    </message>
    <message>
        <source>Kafka&apos;s servers are HOST:PORT, several with commas between them, as Pinot reaches them.</source>
        <translation>Kafka-Server sind HOST:PORT, mehrere durch Kommas getrennt, wie Pinot sie erreicht.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 40 letters, digits, “.”, “_” or “-”.</source>
        <translation>Der Name eines Profils hat 1 bis 40 Buchstaben, Ziffern, „.“, „_“ oder „-“.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Ein Profil „%1“ gibt es schon.</translation>
    </message>
</context>
<context>
    <name>trackside::Course</name>
    <message>
        <source>The course has %L1 zones; a course has at most %L2.</source>
        <translation>Die Strecke hat %L1 Zonen; eine Strecke hat höchstens %L2.</translation>
    </message>
</context>
<context>
    <name>trackside::CourseCanvas</name>
    <message>
        <source>Map of the course</source>
        <translation>Karte der Strecke</translation>
    </message>
    <message>
        <source>Set the start flag</source>
        <translation>Startflagge setzen</translation>
    </message>
    <message>
        <source>Set the finish flag</source>
        <translation>Zielflagge setzen</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt einfügen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linie %1</translation>
    </message>
    <message>
        <source>Draw a split line</source>
        <translation>Messlinie zeichnen</translation>
    </message>
    <message>
        <source>Zone %L1</source>
        <translation>Zone %L1</translation>
    </message>
    <message>
        <source>Draw a zone</source>
        <translation>Zone zeichnen</translation>
    </message>
</context>
<context>
    <name>trackside::CourseCatalogue</name>
    <message>
        <source>“%1” is left out: there is already a course “%2”.</source>
        <translation>„%1“ bleibt weg: Es gibt schon eine Strecke „%2“.</translation>
    </message>
    <message>
        <source>Give the file another name.</source>
        <translation>Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no course and no file “%1”; the courses are: %2.</source>
        <translation>Es gibt weder eine Strecke noch eine Datei „%1“; die Strecken sind: %2.</translation>
    </message>
</context>
<context>
    <name>trackside::CourseChainsModel</name>
    <message>
        <source>%1 backwards</source>
        <comment>a line&apos;s number</comment>
        <translation>%1 rückwärts</translation>
    </message>
    <message>
        <source>joined, end to start</source>
        <translation>verbunden, Ende an Anfang</translation>
    </message>
    <message>
        <source>joined over gaps of up to %L1 m</source>
        <translation>verbunden über Lücken bis %L1 m</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>trackside::CourseChecks</name>
    <message>
        <source>%1 km</source>
        <comment>a length</comment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>a length</comment>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>trackside::CourseEditor</name>
    <message>
        <source>Join %1</source>
        <translation>%1 anfügen</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>trackside::CourseExport</name>
    <message>
        <source>Export the course</source>
        <translation>Strecke exportieren</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>trackside::CourseFile</name>
    <message>
        <source>“%1” is not a course file: it is not KML, or it is damaged.</source>
        <translation>„%1“ ist keine Streckendatei: Sie ist kein KML oder beschädigt.</translation>
    </message>
    <message>
        <source>Choose a .kml file with the course as one line.</source>
        <translation>Wählen Sie eine .kml-Datei mit der Strecke als einer Linie.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a file and what is wrong in it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The course file “%1” cannot be read: %2.</source>
        <translation>Die Streckendatei „%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large; a course file has at most %2.</source>
        <translation>„%1“ ist zu groß; eine Streckendatei hat höchstens %2.</translation>
    </message>
    <message>
        <source>“%1” has no line; a course is one line.</source>
        <translation>„%1“ hat keine Linie; eine Strecke ist eine Linie.</translation>
    </message>
    <message>
        <source>“%1” has %L2 lines; a course is one line.</source>
        <translation>„%1“ hat %L2 Linien; eine Strecke ist eine Linie.</translation>
    </message>
    <message>
        <source>Draw the whole course as a single line, in running order.</source>
        <translation>Zeichnen Sie die ganze Strecke als eine einzige Linie, in Laufrichtung.</translation>
    </message>
</context>
<context>
    <name>trackside::CourseImport</name>
    <message>
        <source>The file links to “%1”, which is not fetched. Open the link and save what it gives as a file.</source>
        <translation>Die Datei verweist auf „%1“, was nicht geladen wird. Öffnen Sie den Link, und speichern Sie den Inhalt als Datei.</translation>
    </message>
    <message>
        <source>“%1” has %2, but no line; a course is a line.</source>
        <translation>„%1“ hat %2, aber keine Linie; eine Strecke ist eine Linie.</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>“%1” is %2 without any line, point or area in it.</source>
        <translation>„%1“ ist %2, enthält aber weder Linie noch Punkt noch Fläche.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off; what is whole in it was read.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten; was darin intakt ist, wurde gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not a course file: it is JSON, but not GeoJSON.</source>
        <translation>„%1“ ist keine Streckendatei: Sie ist JSON, aber kein GeoJSON.</translation>
    </message>
    <message>
        <source>“%1” begins as %2, but is damaged or cut off.</source>
        <translation>„%1“ beginnt als %2, ist aber beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The coordinates of “%1” are in a system that is not known here; save them in WGS 84.</source>
        <translation>Die Koordinaten von „%1“ sind in einem System, das hier nicht bekannt ist; speichern Sie sie in WGS 84.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off; what is shown is what could be read.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten; gezeigt wird, was lesbar war.</translation>
    </message>
    <message>
        <source>“%1” is not read: its document type declares entities that grow without bound, or that are damaged.</source>
        <translation>„%1“ wird nicht gelesen: Der Dokumenttyp vereinbart Entitäten, die ohne Grenze wachsen oder beschädigt sind.</translation>
    </message>
    <message>
        <source>A latitude or longitude of “%1” is “%2”, which is no number; decimals have a point.</source>
        <translation>Ein Breiten- oder Längengrad in „%1“ ist „%2“, was keine Zahl ist; Dezimalstellen haben einen Punkt.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 and names no other encoding; it was read as Windows-1252. Look at the names.</source>
        <translation>„%1“ ist nicht UTF-8 und nennt keine andere Kodierung; gelesen wurde als Windows-1252. Prüfen Sie die Namen.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The coordinates are in “%1”, which cannot be turned into longitudes and latitudes.</source>
        <translation>Die Koordinaten sind in „%1“, was sich nicht in Längen- und Breitengrade umrechnen lässt.</translation>
    </message>
    <message>
        <source>The coordinates were in “%1”; they were turned into longitudes and latitudes.</source>
        <translation>Die Koordinaten waren in „%1“; sie wurden in Längen- und Breitengrade umgerechnet.</translation>
    </message>
</context>
<context>
    <name>trackside::CourseLine</name>
    <message>
        <source>Point %L1 of the course lies at longitude %L2 and latitude %L3; longitudes go from −180 to 180 degrees and latitudes, on a course, from −85 to 85.</source>
        <translation>Punkt %L1 der Strecke liegt auf Längengrad %L2 und Breitengrad %L3; Längengrade reichen von −180 bis 180 Grad, Breitengrade auf einer Strecke von −85 bis 85.</translation>
    </message>
    <message>
        <source>The course is longer than 1,000 km at its point %L1; a course has at most 1,000 km.</source>
        <translation>Die Strecke ist an ihrem Punkt %L1 länger als 1.000 km; eine Strecke hat höchstens 1.000 km.</translation>
    </message>
    <message>
        <source>The course has fewer than two different points; it needs at least two.</source>
        <translation>Die Strecke hat weniger als zwei verschiedene Punkte; sie braucht mindestens zwei.</translation>
    </message>
</context>
<context>
    <name>trackside::CourseListModel</name>
    <message>
        <source>%1 · no geofence</source>
        <translation>%1 · keine Zone</translation>
    </message>
    <message>
        <source>%1 · %L2 zones, %3</source>
        <translation>%1 · %L2 Zonen, %3</translation>
    </message>
    <message>
        <source>%1 · geofence never passed</source>
        <translation>%1 · Zone nie durchlaufen</translation>
    </message>
    <message>
        <source>%1 · geofence passed once, %2</source>
        <translation>%1 · Zone einmal durchlaufen, %2</translation>
    </message>
    <message>
        <source>%1 · geofence passed twice, %2 in all</source>
        <translation>%1 · Zone zweimal durchlaufen, insgesamt %2</translation>
    </message>
    <message>
        <source>%1 · geofence passed %L2 times, %3 in all</source>
        <translation>%1 · Zone %L2-mal durchlaufen, insgesamt %3</translation>
    </message>
</context>
<context>
    <name>trackside::CourseNames</name>
    <message>
        <source>Name the course</source>
        <translation>Strecke benennen</translation>
    </message>
</context>
<context>
    <name>trackside::CoursePreview</name>
    <message>
        <source>Map of %1</source>
        <translation>Karte von %1</translation>
    </message>
</context>
<context>
    <name>trackside::CourseProblem</name>
    <message>
        <source>Swap the line&apos;s latitudes and longitudes</source>
        <translation>Breiten- und Längengrade der Linie tauschen</translation>
    </message>
    <message>
        <source>Swap those of flags and zones</source>
        <translation>Die von Flaggen und Zonen tauschen</translation>
    </message>
    <message>
        <source>Turn the longitude&apos;s sign</source>
        <translation>Vorzeichen des Längengrads umkehren</translation>
    </message>
    <message>
        <source>Turn the latitude&apos;s sign</source>
        <translation>Vorzeichen des Breitengrads umkehren</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>Remove %L1 points</source>
        <translation>%L1 Punkte entfernen</translation>
    </message>
    <message>
        <source>Keep each point once</source>
        <translation>Jeden Punkt nur einmal</translation>
    </message>
    <message>
        <source>Reverse the line</source>
        <translation>Linie umkehren</translation>
    </message>
    <message>
        <source>Make it %L1 laps</source>
        <translation>%L1 Runden bilden</translation>
    </message>
    <message>
        <source>Move the flag to the line&apos;s beginning</source>
        <translation>Flagge an den Anfang der Linie setzen</translation>
    </message>
    <message>
        <source>Move the flag to the line&apos;s end</source>
        <translation>Flagge ans Ende der Linie setzen</translation>
    </message>
    <message>
        <source>Let the line begin at the flag</source>
        <translation>Linie an der Flagge beginnen lassen</translation>
    </message>
    <message>
        <source>Let the line end at the flag</source>
        <translation>Linie an der Flagge enden lassen</translation>
    </message>
    <message>
        <source>Remove the zone</source>
        <translation>Zone entfernen</translation>
    </message>
    <message>
        <source>Keep its largest area</source>
        <translation>Größte Fläche behalten</translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>Löcher füllen</translation>
    </message>
</context>
<context>
    <name>trackside::CourseProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>trackside::CourseShelf</name>
    <message>
        <source>%1 (copy)</source>
        <comment>a course</comment>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>trackside::CourseStudio</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Join another file</source>
        <translation>Datei anfügen</translation>
    </message>
    <message>
        <source>Reverse the line</source>
        <translation>Linie umkehren</translation>
    </message>
    <message>
        <source>Or drop one anywhere in this window</source>
        <translation>Oder irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln points</source>
        <translation>
            <numerusform>%1 · %Ln Punkt</numerusform>
            <numerusform>%1 · %Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>No course is open.</source>
        <translation>Keine Strecke offen.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>%1[*] – Course studio</source>
        <translation>%1[*] – Streckenstudio</translation>
    </message>
    <message>
        <source>Course studio</source>
        <translation>Streckenstudio</translation>
    </message>
    <message>
        <source>Checks (%L1)</source>
        <translation>Prüfungen (%L1)</translation>
    </message>
    <message>
        <source>Open a KML, KMZ, GPX or GeoJSON file, or drop one here.</source>
        <translation>Eine KML-, KMZ-, GPX- oder GeoJSON-Datei öffnen oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this course.</source>
        <translation>An dieser Strecke ist nichts auszusetzen.</translation>
    </message>
    <message>
        <source>It cannot be raced on before its errors are mended.</source>
        <translation>Rennen sind darauf erst möglich, wenn die Fehler behoben sind.</translation>
    </message>
    <message>
        <source>It can be raced on as it is.</source>
        <translation>Rennen sind darauf möglich, so wie sie ist.</translation>
    </message>
    <message>
        <source>Choose one to see it on the map</source>
        <translation>Wählen, um es auf der Karte zu sehen</translation>
    </message>
    <message>
        <source>Open a course</source>
        <translation>Strecke öffnen</translation>
    </message>
    <message>
        <source>Courses (*.kml *.kmz *.gpx *.geojson *.json *.csv)</source>
        <translation>Strecken (*.kml *.kmz *.gpx *.geojson *.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is in the catalogue now.</source>
        <translation>„%1“ ist jetzt im Katalog.</translation>
    </message>
    <message>
        <source>What was changed is not in the catalogue yet. Leave it?</source>
        <translation>Die Änderungen sind noch nicht im Katalog. Verwerfen?</translation>
    </message>
</context>
<context>
    <name>trackside::CourseText</name>
    <message>
        <source>“%1” says that it is written in “%2”, which is not known here; save it as UTF-8.</source>
        <translation>„%1“ gibt als Kodierung „%2“ an, die hier nicht bekannt ist; speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its XML has no element.</source>
        <translation>„%1“ ist beschädigt: Das XML hat kein Element.</translation>
    </message>
    <message>
        <source>“%1” is a Garmin TCX file, which is not read; export it as GPX.</source>
        <translation>„%1“ ist eine Garmin-TCX-Datei, die nicht gelesen wird; exportieren Sie sie als GPX.</translation>
    </message>
    <message>
        <source>“%1” is not a course file: its XML is “%2”, neither “kml” nor “gpx”.</source>
        <translation>„%1“ ist keine Streckendatei: Das XML ist „%2“, weder „kml“ noch „gpx“.</translation>
    </message>
    <message>
        <source>“%1” is too large; a course file of its kind has at most %2.</source>
        <translation>„%1“ ist zu groß; eine Streckendatei dieser Art hat höchstens %2.</translation>
    </message>
    <message>
        <source>“%1” is not a course file. Trackside reads KML, KMZ, GPX, GeoJSON, and a courses.csv.</source>
        <translation>„%1“ ist keine Streckendatei. Trackside liest KML, KMZ, GPX, GeoJSON und eine courses.csv.</translation>
    </message>
    <message>
        <source>“%1” is empty: it has no bytes.</source>
        <translation>„%1“ ist leer: Die Datei hat keine Bytes.</translation>
    </message>
    <message>
        <source>“%1” is an archive in an archive.</source>
        <translation>„%1“ ist ein Archiv in einem Archiv.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing but white space.</source>
        <translation>„%1“ ist leer: Darin ist nur Leerraum.</translation>
    </message>
</context>
<context>
    <name>trackside::CourseWriter</name>
    <message>
        <source>The course cannot be written to “%1”: %2.</source>
        <translation>Die Strecke kann nicht nach „%1“ geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a course&apos;s id; it has lower-case letters a to z, digits and hyphens, such as “%2”.</source>
        <translation>„%1“ ist als ID einer Strecke nicht möglich; sie hat Kleinbuchstaben a bis z, Ziffern und Bindestriche, etwa „%2“.</translation>
    </message>
    <message>
        <source>There is already a course “%1”; stored races name their course by it. Choose another id.</source>
        <translation>Eine Strecke „%1“ gibt es schon; gespeicherte Rennen nennen sie mit dieser ID. Wählen Sie eine andere ID.</translation>
    </message>
</context>
<context>
    <name>trackside::CoursesDialog</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Removed: %1. It can be brought back until Trackside is closed or changes its connection.</source>
        <translation>Entfernt: %1. Das lässt sich zurückholen, bis Trackside geschlossen wird oder die Verbindung wechselt.</translation>
    </message>
    <message>
        <source>Rename the course</source>
        <translation>Strecke umbenennen</translation>
    </message>
    <message>
        <source>The name of “%1”</source>
        <translation>Name von „%1“</translation>
    </message>
    <message>
        <source>No course is called so.</source>
        <translation>Keine Strecke heißt so.</translation>
    </message>
    <message>
        <source>“%1” is your own.</source>
        <translation>„%1“ ist eine eigene Strecke.</translation>
    </message>
    <message>
        <source>“%1” ships with Trackside: edit or duplicate it to make one of your own.</source>
        <translation>„%1“ gehört zu Trackside: Bearbeiten oder duplizieren Sie sie, um eine eigene daraus zu machen.</translation>
    </message>
</context>
<context>
    <name>trackside::CsvTable</name>
    <message>
        <source>“%1” is no text: line %2 has a zero byte. Save the list as CSV in UTF-8.</source>
        <translation>„%1“ ist kein Text: Zeile %2 hat ein Nullbyte. Speichern Sie die Liste als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is not read: line %2 is longer than %3.</source>
        <translation>„%1“ wird nicht gelesen: Zeile %2 ist länger als %3.</translation>
    </message>
    <message>
        <source>“%1” is not read: a text that begins in line %2 has more than %3 characters or no end. A quotation mark there may not be closed.</source>
        <translation>„%1“ wird nicht gelesen: Ein Text, der in Zeile %2 beginnt, hat mehr als %3 Zeichen oder kein Ende. Vielleicht ist dort ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, and is not read.</source>
        <translation>„%1“ ist größer als %2 und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not read: it has %2 columns, and %3 are the most.</source>
        <translation>„%1“ wird nicht gelesen: Die Datei hat %2 Spalten, höchstens %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is not read: it has more than %2 rows.</source>
        <translation>„%1“ wird nicht gelesen: Die Datei hat mehr als %2 Zeilen.</translation>
    </message>
    <message>
        <source>“%1” is empty: its first line must name the columns.</source>
        <translation>„%1“ ist leer: Die erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ ist nicht lesbar: %2.</translation>
    </message>
</context>
<context>
    <name>trackside::DataFolderChoice</name>
    <message>
        <source>“%1” is no folder and cannot be made one.</source>
        <translation>„%1“ ist kein Ordner und lässt sich nicht als einer anlegen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Give yourself the right, or choose another folder.</source>
        <translation>Geben Sie sich das Recht, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>TRACKSIDE_DATA names the folder; it cannot be changed here.</source>
        <translation>TRACKSIDE_DATA legt den Ordner fest; hier lässt er sich nicht ändern.</translation>
    </message>
    <message>
        <source>From the next start on: “%1”. What lies in the present folder stays there.</source>
        <translation>Ab dem nächsten Start: „%1“. Was im jetzigen Ordner liegt, bleibt dort.</translation>
    </message>
    <message>
        <source>Races and your own courses lie here.</source>
        <translation>Hier liegen Rennen und Ihre eigenen Strecken.</translation>
    </message>
</context>
<context>
    <name>trackside::DecideCommand</name>
    <message>
        <source>Several runners in this race have the bib %1.</source>
        <translation>Mehrere Läufer in diesem Rennen haben die Startnummer %1.</translation>
    </message>
    <message>
        <source>Nobody in this race has the bib %1.</source>
        <translation>Niemand in diesem Rennen hat die Startnummer %1.</translation>
    </message>
    <message>
        <source>as the race has it</source>
        <translation>wie im Rennen</translation>
    </message>
</context>
<context>
    <name>trackside::DecisionCommands</name>
    <message>
        <source>%1 at %2</source>
        <comment>course at start time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Select a runner first.</source>
        <translation>Wählen Sie zuerst einen Läufer.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>bib, what is decided</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Decided again: %1</source>
        <translation>Erneut entschieden: %1</translation>
    </message>
    <message>
        <source>What was decided of %1 in the race %2 is not stored. %3</source>
        <comment>bib, race, why</comment>
        <translation>Die Entscheidung zu %1 im Rennen %2 ist nicht gespeichert. %3</translation>
    </message>
    <message>
        <source>from %1 of the race on</source>
        <translation>ab Rennzeit %1</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>Decided by hand: %1 is %2, %3.</source>
        <comment>bib, status, from when</comment>
        <translation>Von Hand entschieden: %1 – %2, %3.</translation>
    </message>
    <message>
        <source>as the race has it</source>
        <translation>wie im Rennen</translation>
    </message>
    <message>
        <source>The picture is frozen and shows it when it goes on.</source>
        <translation>Das Bild ist eingefroren und zeigt das, sobald es weiterläuft.</translation>
    </message>
</context>
<context>
    <name>trackside::DecisionDialog</name>
    <message>
        <source>From &amp;now on, %1 of the race</source>
        <translation>Ab &amp;jetzt (Rennzeit %1)</translation>
    </message>
    <message>
        <source>From the &amp;beginning</source>
        <translation>Von An&amp;fang an</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>Entscheidung zu %1</translation>
    </message>
    <message>
        <source>Bib %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>&amp;Retired</source>
        <translation>&amp;Ausgestiegen</translation>
    </message>
    <message>
        <source>Not &amp;started</source>
        <translation>Nicht &amp;gestartet</translation>
    </message>
    <message>
        <source>&amp;Disqualified</source>
        <translation>&amp;Disqualifiziert</translation>
    </message>
    <message>
        <source>&amp;As the race has it</source>
        <translation>&amp;Wie im Rennen</translation>
    </message>
    <message>
        <source>Cut the course, gave up at 3 km …</source>
        <translation>Strecke abgekürzt, Aufgabe bei 3 km …</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Choose a decision first.</source>
        <translation>Wählen Sie zuerst eine Entscheidung.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Gilt</translation>
    </message>
</context>
<context>
    <name>trackside::DecisionListModel</name>
    <message>
        <source>Nothing has been decided by hand up to this moment</source>
        <translation>Bis zu diesem Moment ist nichts von Hand entschieden</translation>
    </message>
    <message>
        <source>No race is shown</source>
        <translation>Kein Rennen angezeigt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Bib</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Bib number of whom it is about</source>
        <translation>Startnummer, um die es geht</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What counts for the runner; taken back: what the race itself says</source>
        <translation>Was für den Läufer gilt; zurückgenommen: was das Rennen selbst sagt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Race time from which it counts</source>
        <translation>Rennzeit, ab der sie gilt</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Time of day at which it was decided</source>
        <translation>Uhrzeit der Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why, as whoever decided it wrote</source>
        <translation>Warum, wie bei der Entscheidung notiert</translation>
    </message>
</context>
<context>
    <name>trackside::DecisionLog</name>
    <message>
        <source>By hand a runner can be retired, not started or disqualified, nothing else.</source>
        <translation>Von Hand lässt sich ein Läufer nur als ausgestiegen, nicht gestartet oder disqualifiziert führen.</translation>
    </message>
    <message>
        <source>A decision holds from a second of the race, 0 or later.</source>
        <translation>Eine Entscheidung gilt ab einer Sekunde des Rennens, frühestens ab 0.</translation>
    </message>
    <message>
        <source>A reason has %L1 characters at most, not %L2.</source>
        <translation>Ein Grund hat höchstens %L1 Zeichen, nicht %L2.</translation>
    </message>
</context>
<context>
    <name>trackside::DecisionsWindow</name>
    <message>
        <source>Decisions by hand</source>
        <translation>Entscheidungen von Hand</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiziert</translation>
    </message>
    <message>
        <source>%1.
To decide, choose a runner and press %2.</source>
        <comment>nothing has been decided; a key</comment>
        <translation>%1.
Zum Entscheiden einen Läufer wählen und %2 drücken.</translation>
    </message>
</context>
<context>
    <name>trackside::DemoTour</name>
    <message>
        <source>The picture “%1” could not be saved.</source>
        <translation>Das Bild „%1“ ließ sich nicht speichern.</translation>
    </message>
</context>
<context>
    <name>trackside::EntrantBook</name>
    <message>
        <source>%1 %2</source>
        <comment>bib, name</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>trackside::EntrantColumns</name>
    <message>
        <source>bib</source>
        <translation>Startnummer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>unbenutzt</translation>
    </message>
</context>
<context>
    <name>trackside::EntrantList</name>
    <message>
        <source>Both “%1” and “%2” are taken as the %3: choose one of them.</source>
        <translation>„%1“ und „%2“ gelten beide als %3: Wählen Sie eine der Spalten.</translation>
    </message>
    <message>
        <source>The file enters nobody: below the line of titles there is none.</source>
        <translation>Die Datei meldet niemanden: Unter der Titelzeile steht nichts.</translation>
    </message>
    <message>
        <source>No column is taken as the bib or the name: choose which one it is. The first line of the file must name the columns.</source>
        <translation>Keine Spalte gilt als Startnummer oder Name: Wählen Sie die richtige. Die erste Zeile der Datei muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>No column is taken as the bib: the runners are numbered from 1.</source>
        <translation>Keine Spalte gilt als Startnummer: Die Läufer werden ab 1 nummeriert.</translation>
    </message>
    <message>
        <source>No column is taken as the name: the runners have none.</source>
        <translation>Keine Spalte gilt als Name: Die Läufer haben keinen.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252. Look at the names.</source>
        <translation>Die Datei ist nicht in UTF-8; sie wurde als Windows-1252 gelesen. Prüfen Sie die Namen.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, and the first line names %3.</source>
        <translation>Zeile %1 hat %2 Zellen, die erste Zeile benennt aber %3.</translation>
    </message>
    <message>
        <source>the bib is missing.</source>
        <translation>Die Startnummer fehlt.</translation>
    </message>
    <message>
        <source>the bib “%1” is that of line %2 as well.</source>
        <translation>Die Startnummer „%1“ steht auch in Zeile %2.</translation>
    </message>
    <message>
        <source>the name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>the wave must be a whole number from %1 to %2, not “%3”.</source>
        <translation>Die Welle muss eine ganze Zahl von %1 bis %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>the %1 has signs that cannot be seen; they are left out.</source>
        <translation>%1 mit unsichtbaren Zeichen; sie werden weggelassen.</translation>
    </message>
    <message>
        <source>the %1 must not be longer than %2 characters.</source>
        <translation>%1 mit mehr als %2 Zeichen.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>Zeile %1, Spalte „%2“: %3</translation>
    </message>
</context>
<context>
    <name>trackside::EntrantsForm</name>
    <message>
        <source>Invented names</source>
        <translation>Erfundene Namen</translation>
    </message>
    <message>
        <source>1 entrant</source>
        <translation>1 Meldung</translation>
    </message>
    <message>
        <source>%1 entrants</source>
        <translation>%1 Meldungen</translation>
    </message>
    <message>
        <source>%1 in 1 wave</source>
        <translation>%1 in 1 Welle</translation>
    </message>
    <message>
        <source>%1 in %2 waves</source>
        <translation>%1 in %2 Wellen</translation>
    </message>
    <message>
        <source>The entrants are being read.</source>
        <translation>Die Meldeliste wird gelesen.</translation>
    </message>
    <message>
        <source>The file has errors, so nobody is entered.</source>
        <translation>Die Datei hat Fehler, daher wird niemand gemeldet.</translation>
    </message>
</context>
<context>
    <name>trackside::EntrantsPane</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose a file of entrants</source>
        <translation>Meldeliste wählen</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Invent the entrants instead</source>
        <translation>Stattdessen ein Feld erfinden</translation>
    </message>
    <message>
        <source>A CSV file with columns for bib, name, category, club and wave. It can be dropped here.</source>
        <translation>Eine CSV-Datei mit Spalten für Startnummer, Name, Klasse, Verein und Welle. Sie lässt sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Probleme der Datei</translation>
    </message>
    <message>
        <source>Entrants</source>
        <translation>Meldeliste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What the column “%1” is taken as</source>
        <translation>Als was die Spalte „%1“ gilt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
</context>
<context>
    <name>trackside::EventListModel</name>
    <message>
        <source>%1 by hand</source>
        <translation>%1 (von Hand)</translation>
    </message>
    <message>
        <source>%1 by hand: %2</source>
        <translation>%1 (von Hand: %2)</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Nothing of what is shown has happened yet</source>
        <translation>Von den angezeigten Ereignissen ist noch keines eingetreten</translation>
    </message>
    <message>
        <source>Nothing of what is shown has happened to the selected runners lately</source>
        <translation>Bei den gewählten Läufern gab es zuletzt keines der angezeigten Ereignisse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Race time of the moment, rounded up to the second; ≈ where it is an estimate</source>
        <translation>Rennzeit des Moments, auf volle Sekunden aufgerundet; ≈ bei einer Schätzung</translation>
    </message>
    <message>
        <source>Bib</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Bib number of whom it happened to</source>
        <translation>Startnummer dazu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of whom it happened to, as entered</source>
        <translation>Name dazu, wie gemeldet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Of each kind the newest %1</source>
        <translation>Von jeder Art die neuesten %1</translation>
    </message>
</context>
<context>
    <name>trackside::EventTailModel</name>
    <message>
        <source>%1 records/s</source>
        <translation>%1 Records/s</translation>
    </message>
    <message>
        <source>%1 · %2/s</source>
        <translation>%1 · %2/s</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Where the record stands</source>
        <translation>Wo der Record steht</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>The topic&apos;s partition</source>
        <translation>Partition des Topics</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>The record&apos;s number in its partition</source>
        <translation>Nummer des Records in seiner Partition</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>By which the partition is chosen: in parkrun the competitor</source>
        <translation>Nach ihm wird die Partition gewählt: in parkrun ist es der Läufer</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Of the record&apos;s value</source>
        <translation>Größe des Werts im Record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Its beginning; whole below</source>
        <translation>Sein Anfang; ganz steht er unten</translation>
    </message>
    <message>
        <source>Sent (CreateTime)</source>
        <translation>Gesendet (CreateTime)</translation>
    </message>
    <message>
        <source>Kafka&apos;s own timestamp of the record: when it was sent, by the clock on the wall</source>
        <translation>Kafkas eigener Zeitstempel des Records: wann er nach der wirklichen Uhrzeit gesendet wurde</translation>
    </message>
    <message>
        <source>Race time</source>
        <translation>Rennzeit</translation>
    </message>
    <message>
        <source>Since the gun, by the race&apos;s own clock: rawTime in the record</source>
        <translation>Seit dem Startschuss nach der Uhr des Rennens: rawTime im Record</translation>
    </message>
</context>
<context>
    <name>trackside::EventText</name>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Changes of the lead</source>
        <translation>Führungswechsel</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Zwischenzeiten</translation>
    </message>
    <message>
        <source>Zones entered and left</source>
        <translation>Zonen betreten/verlassen</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Finishes</source>
        <translation>Zieleinläufe</translation>
    </message>
    <message>
        <source>Retired, disqualified, silent</source>
        <translation>Ausgestiegen, disq., ohne Signal</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 gestartet</translation>
    </message>
    <message>
        <source>Did not start</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>%1 did not start</source>
        <translation>%1 nicht gestartet</translation>
    </message>
    <message>
        <source>Took the lead to the finish</source>
        <translation>Übernimmt die Spitze bis ins Ziel</translation>
    </message>
    <message>
        <source>Took the lead at %1</source>
        <translation>Übernimmt die Spitze bei %1</translation>
    </message>
    <message>
        <source>Passed %1 in place %2</source>
        <translation>Passiert %1 auf Platz %2</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>Betritt %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Verlässt %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Stopped in %1</source>
        <translation>Steht in %1</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Läuft wieder</translation>
    </message>
    <message>
        <source>Finished in place %1</source>
        <translation>Im Ziel auf Platz %1</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgestiegen</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiziert</translation>
    </message>
    <message>
        <source>No rows since</source>
        <translation>Seither ohne Signal</translation>
    </message>
    <message>
        <source>north</source>
        <translation>Norden</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>Nordosten</translation>
    </message>
    <message>
        <source>east</source>
        <translation>Osten</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>Südosten</translation>
    </message>
    <message>
        <source>south</source>
        <translation>Süden</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>Südwesten</translation>
    </message>
    <message>
        <source>west</source>
        <translation>Westen</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>Nordwesten</translation>
    </message>
    <message>
        <source>Left %1 after %2 inside</source>
        <translation>Verlässt %1 nach %2</translation>
    </message>
    <message>
        <source>In %1 for a moment</source>
        <translation>Einen Moment in %1</translation>
    </message>
    <message>
        <source>In %1 for %2</source>
        <translation>%2 in %1</translation>
    </message>
    <message>
        <source>%1 heading %2</source>
        <comment>a place, and a point of the compass</comment>
        <translation>%1 Richtung %2</translation>
    </message>
</context>
<context>
    <name>trackside::EventsPanel</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Selected runners &amp;only</source>
        <translation>Nur ge&amp;wählte Läufer</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Welche Ereignisse erscheinen</translation>
    </message>
    <message>
        <source>Only what happened to those who are selected</source>
        <translation>Nur was den Gewählten geschah</translation>
    </message>
    <message>
        <source>Log of the race</source>
        <translation>Rennprotokoll</translation>
    </message>
</context>
<context>
    <name>trackside::ExportCommand</name>
    <message>
        <source>Not all last records of the race are stored: “%1” is as of %2.</source>
        <translation>Nicht alle letzten Records des Rennens sind gespeichert: „%1“ hat den Stand von %2.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>trackside::FieldCharts</name>
    <message>
        <source>Nobody has finished yet.</source>
        <translation>Noch ist niemand im Ziel.</translation>
    </message>
    <message>
        <source>In a minute (bars)</source>
        <translation>Pro Minute (Balken)</translation>
    </message>
    <message>
        <source>In all (line)</source>
        <translation>Gesamt (Linie)</translation>
    </message>
    <message>
        <source>Finishes in a minute</source>
        <translation>Im Ziel pro Minute</translation>
    </message>
    <message>
        <source>Finished in all</source>
        <translation>Im Ziel gesamt</translation>
    </message>
    <message>
        <source>%1 has finished. Busiest minute: %2, with %3.</source>
        <translation>%1 im Ziel. Stärkste Minute: %2, mit %3.</translation>
    </message>
    <message>
        <source>%1 have finished. Busiest minute: %2, with %3.</source>
        <translation>%1 im Ziel. Stärkste Minute: %2, mit %3.</translation>
    </message>
    <message>
        <source>Runners inside</source>
        <translation>Läufer in der Zone</translation>
    </message>
    <message>
        <source>%1: %2 now, most %3 at %4.</source>
        <translation>%1: jetzt %2, höchstens %3 bei %4.</translation>
    </message>
    <message>
        <source>This course has no zone.</source>
        <translation>Diese Strecke hat keine Zone.</translation>
    </message>
</context>
<context>
    <name>trackside::FileLock</name>
    <message>
        <source>The file %1 cannot be opened for writing: %2.</source>
        <translation>Die Datei %1 lässt sich nicht zum Schreiben öffnen: %2.</translation>
    </message>
    <message>
        <source>See that you may write there and that the disk is not full.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen und der Datenträger nicht voll ist.</translation>
    </message>
</context>
<context>
    <name>trackside::FindingListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In order. %1</source>
        <translation>In Ordnung. %1</translation>
    </message>
    <message>
        <source>Worth knowing. %1</source>
        <translation>Wissenswert. %1</translation>
    </message>
    <message>
        <source>Not in order. %1</source>
        <translation>Nicht in Ordnung. %1</translation>
    </message>
</context>
<context>
    <name>trackside::FinishersModel</name>
    <message>
        <source>Shown for up to %1 finishers</source>
        <translation>Gezeigt bei höchstens %1 im Ziel</translation>
    </message>
    <message>
        <source>No competitors have finished</source>
        <translation>Noch kein Läufer im Ziel</translation>
    </message>
</context>
<context>
    <name>trackside::FitChecks</name>
    <message>
        <source>The line is %1 long; a course has at most 1,000 km.</source>
        <translation>Die Linie ist %1 lang; eine Strecke hat höchstens 1.000 km.</translation>
    </message>
    <message>
        <source>Flags and zones lie %1 from the line; with latitudes and longitudes swapped the line lies among them.</source>
        <translation>Flaggen und Zonen liegen %1 von der Linie entfernt; mit vertauschten Breiten- und Längengraden liegt die Linie mitten unter ihnen.</translation>
    </message>
    <message>
        <source>The flag or zone lies %1 from the line; with latitude and longitude swapped it lies at the line.</source>
        <translation>Die Flagge oder Zone liegt %1 von der Linie entfernt; mit vertauschtem Breiten- und Längengrad liegt sie an der Linie.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The line runs from the finish to the start: the start flag stands at its end.</source>
        <translation>Die Linie führt vom Ziel zum Start: Die Startflagge steht an ihrem Ende.</translation>
    </message>
    <message>
        <source>The %1 flag lies %2 from the line; with the other sign of its %3 it lies at the line.</source>
        <translation>Die %1flagge liegt %2 von der Linie entfernt; mit dem anderen Vorzeichen beim %3 liegt sie an der Linie.</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>The start flag stands %1 from where the line begins.</source>
        <translation>Die Startflagge steht %1 vom Anfang der Linie entfernt.</translation>
    </message>
    <message>
        <source>The finish flag stands %1 from where the line ends.</source>
        <translation>Die Zielflagge steht %1 vom Ende der Linie entfernt.</translation>
    </message>
    <message>
        <source>The line passes its numbered markers in falling order: it runs the wrong way.</source>
        <translation>Die Linie passiert ihre nummerierten Marken in fallender Folge: Sie läuft verkehrt herum.</translation>
    </message>
    <message>
        <source>The line is %1 long, but “%2” speaks of %3</source>
        <translation>Die Linie ist %1 lang, aber „%2“ spricht von %3</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 zu wenig</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>%1: it is one of %L2 laps.</source>
        <translation>%1: Sie ist eine von %L2 Runden.</translation>
    </message>
    <message>
        <source>%1: it is %2.</source>
        <translation>%1: Es sind %2.</translation>
    </message>
</context>
<context>
    <name>trackside::FolderTiles</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>In “%1” there are no tiles.</source>
        <translation>In „%1“ gibt es keine Kacheln.</translation>
    </message>
    <message>
        <source>They are expected as zoom/x/y.png, .jpg or .webp, such as 14/8185/5448.png.</source>
        <translation>Sie werden als zoom/x/y.png, .jpg oder .webp erwartet, etwa 14/8185/5448.png.</translation>
    </message>
</context>
<context>
    <name>trackside::FollowEnd</name>
    <message>
        <source>%1 has finished</source>
        <translation>%1 ist im Ziel</translation>
    </message>
    <message>
        <source>%1 is out of the race</source>
        <translation>%1 ist aus dem Rennen</translation>
    </message>
</context>
<context>
    <name>trackside::Format</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1 ft</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>min/mi</source>
        <translation>min/mi</translation>
    </message>
    <message>
        <source>min/km</source>
        <translation>min/km</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>race seconds a second</comment>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>trackside::HeaderBar</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>Last update: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Waiting for the first positions</source>
        <translation>Warten auf erste Positionen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy the race&apos;s ID</source>
        <translation>ID des Rennens kopieren</translation>
    </message>
    <message>
        <source>Copy the race&apos;s ID, by which commands in the terminal know it: %1</source>
        <translation>ID des Rennens kopieren, unter der Befehle im Terminal es kennen: %1</translation>
    </message>
</context>
<context>
    <name>trackside::HiddenRaces</name>
    <message>
        <source>The list of hidden races in “%1” cannot be read.</source>
        <translation>Die Liste der ausgeblendeten Rennen in „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The list of hidden races cannot be written to “%1”.</source>
        <translation>Die Liste der ausgeblendeten Rennen lässt sich nicht in „%1“ schreiben.</translation>
    </message>
</context>
<context>
    <name>trackside::HttpError</name>
    <message>
        <source>%1 cannot be spoken to by TLS.</source>
        <translation>%1 ist über TLS nicht ansprechbar.</translation>
    </message>
    <message>
        <source>See whether the address should begin with http: rather than https:.</source>
        <translation>Prüfen Sie, ob die Adresse mit http: statt https: beginnen muss.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that is not known here.</source>
        <translation>Das Zertifikat von %1 stammt von einer hier unbekannten Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Name the authority&apos;s certificate as the CA file in the connection&apos;s settings.</source>
        <translation>Geben Sie deren Zertifikat in den Einstellungen der Verbindung als CA-Datei an.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another host.</source>
        <translation>Das Zertifikat von %1 wurde für einen anderen Host ausgestellt.</translation>
    </message>
    <message>
        <source>Use the host&apos;s name that stands in the certificate.</source>
        <translation>Verwenden Sie den Hostnamen, der im Zertifikat steht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Das Zertifikat von %1 ist nicht gültig.</translation>
    </message>
    <message>
        <source>Have the server&apos;s certificate renewed.</source>
        <translation>Lassen Sie das Zertifikat des Servers erneuern.</translation>
    </message>
    <message>
        <source>See whether it runs, and whether the address and port are right.</source>
        <translation>Prüfen Sie, ob der Dienst läuft und ob Adresse und Port stimmen.</translation>
    </message>
    <message>
        <source>The host of %1 is not found.</source>
        <translation>Der Host von %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the host&apos;s name in the connection&apos;s settings, and the network.</source>
        <translation>Prüfen Sie den Hostnamen in den Einstellungen der Verbindung und das Netz.</translation>
    </message>
    <message>
        <source>%1 does not answer: nobody listens there.</source>
        <translation>%1 antwortet nicht: Dort nimmt niemand Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 did not begin to speak TLS in time.</source>
        <translation>%1 hat die TLS-Verbindung nicht rechtzeitig aufgenommen.</translation>
    </message>
    <message>
        <source>A server without TLS wants http: rather than https:.</source>
        <translation>Ein Server ohne TLS verlangt http: statt https:.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>See whether the address should begin with https: rather than http:.</source>
        <translation>Prüfen Sie, ob die Adresse mit https: statt http: beginnen muss.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 does not accept the user or the password.</source>
        <translation>%1 weist Benutzer oder Passwort zurück.</translation>
    </message>
    <message>
        <source>Correct them in the connection&apos;s settings.</source>
        <translation>Berichtigen Sie beides in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>%1 refuses: the user or the password is wrong, or the user lacks the right.</source>
        <translation>%1 lehnt ab: Benutzer oder Passwort sind falsch, oder dem Benutzer fehlt das Recht.</translation>
    </message>
    <message>
        <source>Correct user and password in the connection&apos;s settings, or have the right granted.</source>
        <translation>Berichtigen Sie Benutzer und Passwort in den Einstellungen der Verbindung, oder lassen Sie das Recht erteilen.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for.</source>
        <translation>%1 kennt das Gefragte nicht.</translation>
    </message>
    <message>
        <source>See whether the address is that of Pinot.</source>
        <translation>Prüfen Sie, ob die Adresse zu Pinot führt.</translation>
    </message>
    <message>
        <source>%1 answered with the HTTP status %2.</source>
        <translation>%1 hat mit dem HTTP-Status %2 geantwortet.</translation>
    </message>
</context>
<context>
    <name>trackside::ImportCommand</name>
    <message>
        <source>It is not added before its errors are mended.</source>
        <translation>Sie wird erst aufgenommen, wenn ihre Fehler behoben sind.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a course and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is a whole race: of the options only --check and --json go with one.</source>
        <translation>„%1“ ist ein ganzes Rennen: Dazu passen nur die Optionen --check und --json.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde behalten.</translation>
    </message>
</context>
<context>
    <name>trackside::ImportReport</name>
    <message>
        <source>A hole of the area “%1” is left out: it has fewer than three different corners.</source>
        <translation>Ein Loch der Fläche „%1“ entfällt: Es hat weniger als drei verschiedene Ecken.</translation>
    </message>
    <message>
        <source>The area “%1” is left out: it has fewer than three different corners.</source>
        <translation>Die Fläche „%1“ entfällt: Sie hat weniger als drei verschiedene Ecken.</translation>
    </message>
    <message>
        <source>The file has %L1 areas, and a course at most %L2 zones: %L3 that do not touch the course are left out.</source>
        <translation>Die Datei hat %L1 Flächen, eine Strecke höchstens %L2 Zonen: %L3, die die Strecke nicht berühren, entfallen.</translation>
    </message>
    <message>
        <source>%L1 lines of a single place are left aside.</source>
        <translation>%L1 Linien aus nur einem Ort bleiben außer Acht.</translation>
    </message>
    <message>
        <source>The file has %L1 lines. %2</source>
        <translation>Die Datei hat %L1 Linien. %2</translation>
    </message>
    <message>
        <source>There is no line %L1 in “%2”; it has %L3.</source>
        <translation>Eine Linie %L1 gibt es in „%2“ nicht; die Datei hat %L3.</translation>
    </message>
    <message>
        <source>Line %L1 of “%2” has no point.</source>
        <translation>Linie %L1 von „%2“ hat keinen Punkt.</translation>
    </message>
    <message>
        <source>No lines of “%1” join end to start.</source>
        <translation>In „%1“ schließen keine Linien mit Ende und Anfang aneinander an.</translation>
    </message>
    <message>
        <source>Name them in their order, as in --join 1,3,2.</source>
        <translation>Nennen Sie sie in ihrer Reihenfolge, etwa --join 1,3,2.</translation>
    </message>
</context>
<context>
    <name>trackside::Kafka</name>
    <message>
        <source>Kafka at %1 shows a certificate that is not trusted, or that is for another host.</source>
        <translation>Kafka unter %1 zeigt ein Zertifikat, dem nicht vertraut wird oder das für einen anderen Host gilt.</translation>
    </message>
    <message>
        <source>Name the file of the certificate authority that signed it, and the broker by the host that stands in it.</source>
        <translation>Geben Sie die Datei der Zertifizierungsstelle an, die es signiert hat, und den Broker mit dem Host, der darin steht.</translation>
    </message>
    <message>
        <source>Kafka at %1 does not answer with TLS.</source>
        <translation>Kafka unter %1 antwortet nicht mit TLS.</translation>
    </message>
    <message>
        <source>Name the port of its listener with TLS, or choose a connection without. A broker that is just starting answers in a moment.</source>
        <translation>Geben Sie den Port des Listeners mit TLS an, oder wählen Sie eine Verbindung ohne. Ein Broker, der gerade startet, antwortet gleich.</translation>
    </message>
    <message>
        <source>Kafka at %1 wants a TLS that Trackside does not offer, such as a client&apos;s certificate.</source>
        <translation>Kafka unter %1 verlangt ein TLS, das Trackside nicht bietet, etwa ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Name the port of a listener that takes a user and a password.</source>
        <translation>Geben Sie den Port eines Listeners an, der Benutzer und Passwort annimmt.</translation>
    </message>
    <message>
        <source>The TLS connection to Kafka at %1 breaks off.</source>
        <translation>Die TLS-Verbindung zu Kafka unter %1 bricht ab.</translation>
    </message>
    <message>
        <source>Check that this port is its listener with TLS, and look into the broker&apos;s log.</source>
        <translation>Prüfen Sie, ob dieser Port der Listener mit TLS ist, und sehen Sie ins Protokoll des Brokers.</translation>
    </message>
    <message>
        <source>Kafka at %1 names itself %2, which cannot be found from here.</source>
        <translation>Kafka unter %1 nennt sich %2; das ist von hier aus nicht zu finden.</translation>
    </message>
    <message>
        <source>Set advertised.listeners in the broker&apos;s configuration to an address that this computer reaches.</source>
        <translation>Setzen Sie advertised.listeners in der Konfiguration des Brokers auf eine Adresse, die dieser Rechner erreicht.</translation>
    </message>
    <message>
        <source>There is no host by the name of Kafka&apos;s address %1.</source>
        <translation>Einen Host mit dem Namen aus der Kafka-Adresse %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the address: it reads like host:9092.</source>
        <translation>Prüfen Sie die Adresse: Sie hat die Form host:9092.</translation>
    </message>
    <message>
        <source>Kafka&apos;s setting “%1” cannot have the value given.</source>
        <translation>Die Kafka-Einstellung „%1“ kann den angegebenen Wert nicht haben.</translation>
    </message>
    <message>
        <source>The connection to Kafka cannot be set up.</source>
        <translation>Die Verbindung zu Kafka lässt sich nicht einrichten.</translation>
    </message>
    <message>
        <source>Kafka at %1 refuses the user or the password.</source>
        <translation>Kafka unter %1 weist Benutzer oder Passwort zurück.</translation>
    </message>
    <message>
        <source>Give the user and the password that this cluster knows.</source>
        <translation>Geben Sie Benutzer und Passwort an, die dieser Cluster kennt.</translation>
    </message>
    <message>
        <source>Kafka at %1 lacks a topic.</source>
        <translation>Bei Kafka unter %1 fehlt ein Topic.</translation>
    </message>
    <message>
        <source>Kafka at %1 has no topic %2.</source>
        <translation>Bei Kafka unter %1 fehlt das Topic %2.</translation>
    </message>
    <message>
        <source>Create it: trackside doctor --provision%1.</source>
        <translation>Anlegen mit: trackside doctor --provision%1.</translation>
    </message>
    <message>
        <source>Kafka at %1 does not let this user write to a topic.</source>
        <translation>Kafka unter %1 lässt diesen Benutzer nicht in ein Topic schreiben.</translation>
    </message>
    <message>
        <source>Kafka at %1 does not let this user write to the topic %2.</source>
        <translation>Kafka unter %1 lässt diesen Benutzer nicht in das Topic %2 schreiben.</translation>
    </message>
    <message>
        <source>Have it allowed on the cluster: kafka-acls.sh --add --producer --topic %1 --allow-principal User:%2</source>
        <translation>Im Cluster erlauben lassen: kafka-acls.sh --add --producer --topic %1 --allow-principal User:%2</translation>
    </message>
    <message>
        <source>Kafka at %1 does not let this user send records that are recognised as repeats.</source>
        <translation>Kafka unter %1 lässt diesen Benutzer keine Records senden, die als Wiederholungen erkannt werden.</translation>
    </message>
    <message>
        <source>Have it allowed on the cluster: kafka-acls.sh --add --cluster --operation IdempotentWrite --allow-principal User:%1</source>
        <translation>Im Cluster erlauben lassen: kafka-acls.sh --add --cluster --operation IdempotentWrite --allow-principal User:%1</translation>
    </message>
    <message>
        <source>Kafka at %1 takes no records: %2.</source>
        <translation>Kafka unter %1 nimmt keine Records an: %2.</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log.</source>
        <translation>Sehen Sie ins Protokoll des Brokers.</translation>
    </message>
    <message>
        <source>Kafka at %1 does not answer.</source>
        <translation>Kafka unter %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Start the broker, or check the address; packaging/cluster/cluster.sh up starts one here.</source>
        <translation>Starten Sie den Broker, oder prüfen Sie die Adresse; packaging/cluster/cluster.sh up startet hier einen.</translation>
    </message>
    <message>
        <source>The producer of the stream to Kafka at %1 failed.</source>
        <translation>Der Producer des Streams zu Kafka unter %1 ist ausgefallen.</translation>
    </message>
    <message>
        <source>Another one takes its place and sends again what was not acknowledged. If this comes again and again, look into the broker&apos;s log.</source>
        <translation>Ein anderer tritt an seine Stelle und sendet noch einmal, was nicht bestätigt wurde. Wiederholt sich das, sehen Sie ins Protokoll des Brokers.</translation>
    </message>
</context>
<context>
    <name>trackside::KafkaProducer</name>
    <message>
        <source>Kafka at %1 does not acknowledge records.</source>
        <translation>Kafka unter %1 bestätigt keine Records.</translation>
    </message>
    <message>
        <source>See whether all its brokers run and have room on their disks; the records are kept here.</source>
        <translation>Prüfen Sie, ob alle Broker laufen und Platz auf ihren Datenträgern haben; die Records bleiben solange hier.</translation>
    </message>
</context>
<context>
    <name>trackside::KafkaSink</name>
    <message>
        <source>The race was stopped before it began.</source>
        <translation>Das Rennen wurde gestoppt, bevor es begann.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the race %1 were not acknowledged by Kafka at %2.</source>
        <translation>
            <numerusform>%Ln Record des Rennens %1 wurde von Kafka unter %2 nicht bestätigt.</numerusform>
            <numerusform>%Ln Records des Rennens %1 wurden von Kafka unter %2 nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once Kafka takes records, go on with: trackside resume %1%2%3</source>
        <translation>Sobald Kafka Records annimmt, geht es weiter mit: trackside resume %1%2%3</translation>
    </message>
</context>
<context>
    <name>trackside::KafkaTail</name>
    <message>
        <source>Kafka at %1 does not let this user read the topic %2.</source>
        <translation>Kafka unter %1 lässt diesen Benutzer das Topic %2 nicht lesen.</translation>
    </message>
    <message>
        <source>Have it allowed on the cluster: kafka-acls.sh --add --consumer.</source>
        <translation>Im Cluster erlauben lassen: kafka-acls.sh --add --consumer.</translation>
    </message>
    <message>
        <source>Records as Kafka at %1 has them, newest first.</source>
        <translation>Records, wie Kafka unter %1 sie hat, neueste zuerst.</translation>
    </message>
</context>
<context>
    <name>trackside::KafkaTopics</name>
    <message>
        <source>it was broken off</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>the broker does not show it</source>
        <translation>der Broker zeigt es nicht</translation>
    </message>
    <message>
        <source>Topic %1</source>
        <translation>Topic %1</translation>
    </message>
    <message numerus="yes">
        <source>It is there, with %Ln partition(s).</source>
        <translation>
            <numerusform>Vorhanden, mit %Ln Partition.</numerusform>
            <numerusform>Vorhanden, mit %Ln Partitionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create it: trackside doctor --provision%1.</source>
        <translation>Anlegen mit: trackside doctor --provision%1.</translation>
    </message>
    <message numerus="yes">
        <source>Created, with %Ln partition(s).</source>
        <translation>
            <numerusform>Angelegt, mit %Ln Partition.</numerusform>
            <numerusform>Angelegt, mit %Ln Partitionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be created: %1.</source>
        <translation>Es ließ sich nicht anlegen: %1.</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s administrator create it, or give this user the right.</source>
        <translation>Lassen Sie es vom Administrator des Clusters anlegen, oder geben Sie diesem Benutzer das Recht.</translation>
    </message>
    <message>
        <source>Kafka broker</source>
        <translation>Kafka-Broker</translation>
    </message>
    <message>
        <source>It answers at %1.</source>
        <translation>Er antwortet unter %1.</translation>
    </message>
    <message>
        <source>It is missing: races run without names.</source>
        <translation>Es fehlt: Rennen laufen ohne Namen.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Es fehlt.</translation>
    </message>
</context>
<context>
    <name>trackside::KeyStore</name>
    <message>
        <source>TRACKSIDE_KAFKA_PASSWORD, TRACKSIDE_PINOT_PASSWORD and TRACKSIDE_PINOT_TOKEN give them without one.</source>
        <translation>Ohne ihn genügen TRACKSIDE_KAFKA_PASSWORD, TRACKSIDE_PINOT_PASSWORD und TRACKSIDE_PINOT_TOKEN.</translation>
    </message>
    <message>
        <source>The key store has not answered about the passwords of “%1”.</source>
        <translation>Der Schlüsselbund hat wegen der Passwörter von „%1“ nicht geantwortet.</translation>
    </message>
    <message>
        <source>The key store with the passwords of “%1” was not unlocked.</source>
        <translation>Der Schlüsselbund mit den Passwörtern von „%1“ wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>No key store of the desktop answers about the passwords of “%1”.</source>
        <translation>Kein Schlüsselbund des Desktops antwortet wegen der Passwörter von „%1“.</translation>
    </message>
    <message>
        <source>The key store&apos;s entry “%1” is not what Trackside wrote.</source>
        <translation>Der Eintrag „%1“ im Schlüsselbund ist nicht das, was Trackside geschrieben hat.</translation>
    </message>
    <message>
        <source>Delete it there, and type the passwords into File → Connection… again.</source>
        <translation>Löschen Sie ihn dort, und geben Sie die Passwörter unter Datei → Verbindung … neu ein.</translation>
    </message>
    <message>
        <source>The key store was not unlocked, or the passwords of “%1” are not in it any more.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt, oder die Passwörter von „%1“ sind nicht mehr darin.</translation>
    </message>
</context>
<context>
    <name>trackside::KeysDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Ausschnitt bewegen</translation>
    </message>
    <message>
        <source>arrow keys, or drag</source>
        <translation>Pfeiltasten oder ziehen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>wheel, pinch, + and -</source>
        <translation>Rad, zwei Finger, + und -</translation>
    </message>
    <message>
        <source>Select a runner</source>
        <translation>Läufer wählen</translation>
    </message>
    <message>
        <source>click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation>Weiteren wählen</translation>
    </message>
    <message>
        <source>Ctrl and click</source>
        <translation>Strg und Klick</translation>
    </message>
    <message>
        <source>Put a place to measure</source>
        <translation>Messort setzen</translation>
    </message>
    <message>
        <source>click, or Enter in the middle</source>
        <translation>Klick, oder Enter in der Mitte</translation>
    </message>
    <message>
        <source>Marks on the time slider</source>
        <translation>Marken der Zeitleiste</translation>
    </message>
    <message>
        <source>Start, first or last finish</source>
        <translation>Start, erster/letzter Zieleinlauf</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>triangle above</source>
        <translation>Dreieck oben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>No action or key is called so.</source>
        <translation>So heißt keine Aktion und keine Taste.</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Nach einer Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>First at a split or in a zone</source>
        <translation>Erste an Messpunkt oder in Zone</translation>
    </message>
    <message>
        <source>Last out of a zone</source>
        <translation>Letzte aus einer Zone</translation>
    </message>
</context>
<context>
    <name>trackside::KmzFile</name>
    <message>
        <source>“%1” is an archive without a .kml file in it.</source>
        <translation>„%1“ ist ein Archiv ohne .kml-Datei.</translation>
    </message>
    <message>
        <source>“%1” is a damaged archive, or an empty one.</source>
        <translation>„%1“ ist ein beschädigtes oder leeres Archiv.</translation>
    </message>
    <message>
        <source>“%1” is too large: the course in it unpacks to more than %2.</source>
        <translation>„%1“ ist zu groß: Die Strecke darin ist entpackt größer als %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged: the course in it cannot be unpacked.</source>
        <translation>„%1“ ist beschädigt: Die Strecke darin lässt sich nicht entpacken.</translation>
    </message>
</context>
<context>
    <name>trackside::LayoutNameDialog</name>
    <message>
        <source>Save the layout</source>
        <translation>Anordnung speichern</translation>
    </message>
    <message>
        <source>Name; that of another layout replaces it:</source>
        <translation>Name; eine Anordnung gleichen Namens wird ersetzt:</translation>
    </message>
</context>
<context>
    <name>trackside::LayoutShelf</name>
    <message>
        <source>A layout needs a name.</source>
        <translation>Eine Anordnung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has %1 characters at most.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>trackside::Layouts</name>
    <message>
        <source>Layout “%1”</source>
        <translation>Anordnung „%1“</translation>
    </message>
    <message>
        <source>Saved as “%1”. View → Layouts brings it back.</source>
        <translation>Als „%1“ gespeichert. Ansicht → Anordnungen holt sie zurück.</translation>
    </message>
    <message>
        <source>Layout “%1” deleted. View → Layouts → Undo deleting brings it back.</source>
        <translation>Anordnung „%1“ gelöscht. Ansicht → Anordnungen → Löschen rückgängig holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>trackside::LeaderboardModel</name>
    <message>
        <source>No competitors in the category %1</source>
        <translation>Kein Läufer in der Klasse %1</translation>
    </message>
    <message>
        <source>No bib begins with “%1”, and no name has it</source>
        <translation>Keine Startnummer beginnt mit „%1“, und kein Name enthält es</translation>
    </message>
    <message>
        <source>No bib begins with “%1”</source>
        <translation>Keine Startnummer beginnt mit „%1“</translation>
    </message>
</context>
<context>
    <name>trackside::LeaderboardPanel</name>
    <message>
        <source>By standing</source>
        <translation>Nach Stand</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Search by bib or name</source>
        <translation>Nach Startnummer oder Name suchen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Only runners of this category are shown</source>
        <translation>Nur Läufer dieser Klasse werden gezeigt</translation>
    </message>
    <message>
        <source>Top 10</source>
        <translation>Top 10</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sort by the standing again</source>
        <translation>Wieder nach dem Stand sortieren</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>88 of 88</source>
        <translation>88 von 88</translation>
    </message>
    <message>
        <source>Choose what the leaderboard shows. Until then, what it has no room for is left out.</source>
        <translation>Wählen, was die Rangliste zeigt. Bis dahin entfällt, wofür kein Platz ist.</translation>
    </message>
    <message>
        <source>Bib or name</source>
        <translation>Nr. oder Name</translation>
    </message>
    <message>
        <source>Bib</source>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>trackside::LineChecks</name>
    <message>
        <source>Point %1 has a latitude of %2°, which does not exist: latitudes and longitudes are swapped.</source>
        <translation>Punkt %1 hat den Breitengrad %2°, den es nicht gibt: Breiten- und Längengrade sind vertauscht.</translation>
    </message>
    <message>
        <source>Point %1 is not on earth: longitudes go from −180° to 180°, latitudes from −90° to 90°.</source>
        <translation>Punkt %1 liegt nicht auf der Erde: Längengrade reichen von −180° bis 180°, Breitengrade von −90° bis 90°.</translation>
    </message>
    <message>
        <source>The line has only one place; a course has at least two.</source>
        <translation>Die Linie hat nur einen Ort; eine Strecke hat mindestens zwei.</translation>
    </message>
    <message>
        <source>Point %1 is too near to a pole; courses lie between 85° south and 85° north.</source>
        <translation>Punkt %1 liegt zu nah an einem Pol; Strecken liegen zwischen 85° Süd und 85° Nord.</translation>
    </message>
    <message>
        <source>Point %1 repeats the one before.</source>
        <translation>Punkt %1 wiederholt den vorigen.</translation>
    </message>
    <message>
        <source>%L1 points repeat the one before, the first is point %2.</source>
        <translation>%L1 Punkte wiederholen den vorigen, der erste ist Punkt %2.</translation>
    </message>
    <message>
        <source>The line crosses the 180th meridian after point %1; other programs may draw it round the whole earth.</source>
        <translation>Die Linie kreuzt nach Punkt %1 den 180. Längengrad; andere Programme zeichnen sie vielleicht um die ganze Erde.</translation>
    </message>
    <message>
        <source>Point %1 lies %2 off; with the other sign of its %3 it lies on the line.</source>
        <translation>Punkt %1 liegt %2 abseits; mit dem anderen Vorzeichen beim %3 liegt er auf der Linie.</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Point %1 lies %2 away from the rest of the line.</source>
        <translation>Punkt %1 liegt %2 vom Rest der Linie entfernt.</translation>
    </message>
    <message>
        <source>Points %1 to %2 lie %3 away from the rest of the line.</source>
        <translation>Die Punkte %1 bis %2 liegen %3 vom Rest der Linie entfernt.</translation>
    </message>
    <message>
        <source>From point %1 to the next there are %2 without a point; is something missing?</source>
        <translation>Von Punkt %1 zum nächsten sind es %2 ohne Punkt; fehlt etwas?</translation>
    </message>
    <message>
        <source>There are %L1 gaps; the longest, from point %2 to the next, is %3: is something missing?</source>
        <translation>Es gibt %L1 Lücken; die längste, von Punkt %2 zum nächsten, misst %3: Fehlt etwas?</translation>
    </message>
</context>
<context>
    <name>trackside::LineChoice</name>
    <message>
        <source>it is the only one with a length</source>
        <translation>als einzige mit einer Länge</translation>
    </message>
    <message>
        <source>%1 is nearest to the %2 that the file&apos;s name speaks of</source>
        <translation>mit %1 den %2 im Dateinamen am nächsten</translation>
    </message>
    <message>
        <source>they join end to start</source>
        <translation>Ende und Anfang schließen aneinander an</translation>
    </message>
    <message>
        <source>they make the longest course, with %1</source>
        <translation>die längste Strecke, mit %1</translation>
    </message>
    <message>
        <source>it is the longest, with %1</source>
        <translation>die längste, mit %1</translation>
    </message>
    <message>
        <source>%1 are taken: %2.</source>
        <translation>%1 werden verwendet: %2.</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 wird verwendet: %2.</translation>
    </message>
    <message>
        <source>%1 backwards</source>
        <comment>line number</comment>
        <translation>%1 rückwärts</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linie %1</translation>
    </message>
    <message>
        <source>Line %1 “%2”</source>
        <translation>Linie %1 „%2“</translation>
    </message>
    <message>
        <source>All %L1 lines, in their order,</source>
        <translation>Alle %L1 Linien in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>All %L1 lines, in another order,</source>
        <translation>Alle %L1 Linien in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>%L1 of the lines</source>
        <translation>%L1 der Linien</translation>
    </message>
    <message>
        <source>Lines %1 and %2</source>
        <translation>Linien %1 und %2</translation>
    </message>
</context>
<context>
    <name>trackside::LinePanel</name>
    <message>
        <source>%1 m shorter</source>
        <translation>%1 m kürzer</translation>
    </message>
    <message>
        <source>%1 m longer</source>
        <translation>%1 m länger</translation>
    </message>
    <message>
        <source>Reverse the line</source>
        <translation>Linie umkehren</translation>
    </message>
    <message>
        <source>Make it %L1 laps</source>
        <translation>%L1 Runden bilden</translation>
    </message>
    <message>
        <source>Trim the line</source>
        <translation>Linie kürzen</translation>
    </message>
    <message>
        <source>Cut a stretch out</source>
        <translation>Abschnitt ausschneiden</translation>
    </message>
    <message>
        <source>Simplify the line</source>
        <translation>Linie vereinfachen</translation>
    </message>
    <message>
        <source>It would be %1 in all</source>
        <translation>Insgesamt wären es %1</translation>
    </message>
    <message>
        <source>The stretch is %1 long</source>
        <translation>Der Abschnitt ist %1 lang</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Er endet vor seinem Anfang.</translation>
    </message>
    <message>
        <source>%L1 of %L2 points would be left, the line would be %3</source>
        <translation>%L1 von %L2 Punkten blieben, die Linie wäre %3</translation>
    </message>
</context>
<context>
    <name>trackside::Liveness</name>
    <message>
        <source>The race is over.</source>
        <translation>Das Rennen ist beendet.</translation>
    </message>
    <message>
        <source>%1 before the end of the race.</source>
        <translation>%1 vor dem Ende des Rennens.</translation>
    </message>
    <message>
        <source>The race is paused.</source>
        <translation>Das Rennen ist angehalten.</translation>
    </message>
    <message>
        <source>%1 before the race paused.</source>
        <translation>%1 vor der Pause des Rennens.</translation>
    </message>
    <message>
        <source>The race goes on.</source>
        <translation>Das Rennen läuft weiter.</translation>
    </message>
    <message>
        <source>%1 behind the race.</source>
        <translation>%1 hinter dem Rennen.</translation>
    </message>
    <message>
        <source>Show its end (L)</source>
        <translation>Das Ende zeigen (L)</translation>
    </message>
    <message>
        <source>Show where it paused (L)</source>
        <translation>Moment der Pause zeigen (L)</translation>
    </message>
    <message>
        <source>Show it as it is now (L)</source>
        <translation>Jetzigen Stand zeigen (L)</translation>
    </message>
    <message>
        <source>⚠ No answer</source>
        <translation>⚠ Keine Antwort</translation>
    </message>
    <message>
        <source>Data of %1 ago</source>
        <translation>Daten von vor %1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>The store does not answer. It is asked again every %1.</source>
        <translation>Der Speicher antwortet nicht. Er wird alle %1 erneut gefragt.</translation>
    </message>
    <message>
        <source>… Waiting</source>
        <translation>… Warten</translation>
    </message>
    <message>
        <source>❄ Frozen</source>
        <translation>❄ Eingefroren</translation>
    </message>
    <message>
        <source>Picture frozen</source>
        <translation>Bild eingefroren</translation>
    </message>
    <message>
        <source>A past moment.</source>
        <translation>Ein früherer Moment.</translation>
    </message>
    <message>
        <source>Space lets it go on.</source>
        <translation>Die Leertaste lässt es weiterlaufen.</translation>
    </message>
    <message>
        <source>The race goes on. Space shows it live again.</source>
        <translation>Das Rennen läuft weiter. Die Leertaste zeigt es wieder live.</translation>
    </message>
    <message>
        <source>↻ Replay %1</source>
        <translation>↻ Wiedergabe %1</translation>
    </message>
    <message>
        <source>Replay, %1</source>
        <translation>Wiedergabe, %1</translation>
    </message>
    <message>
        <source>K stops it.</source>
        <translation>K stoppt sie.</translation>
    </message>
    <message>
        <source>■ Over</source>
        <translation>■ Ende</translation>
    </message>
    <message>
        <source>◀ Past</source>
        <translation>◀ Früher</translation>
    </message>
    <message>
        <source>A past moment</source>
        <translation>Früherer Moment</translation>
    </message>
    <message>
        <source>A past moment: %1</source>
        <translation>Früherer Moment: %1</translation>
    </message>
    <message>
        <source>○ Not refreshing</source>
        <translation>○ Ohne Aktualisierung</translation>
    </message>
    <message>
        <source>Not refreshing</source>
        <translation>Ohne Aktualisierung</translation>
    </message>
    <message>
        <source>F5 refreshes once, Ctrl+R refreshes every %1 again.</source>
        <translation>F5 aktualisiert einmal, Strg+R wieder alle %1.</translation>
    </message>
    <message>
        <source>Ⅱ Paused</source>
        <translation>Ⅱ Pause</translation>
    </message>
    <message>
        <source>Race paused</source>
        <translation>Rennen angehalten</translation>
    </message>
    <message>
        <source>Nobody moves until it goes on.</source>
        <translation>Niemand bewegt sich, bis es weitergeht.</translation>
    </message>
    <message>
        <source>◌ Silent</source>
        <translation>◌ Ohne Signal</translation>
    </message>
    <message>
        <source>No positions for %1</source>
        <translation>Keine Positionen seit %1</translation>
    </message>
    <message>
        <source>Nobody seems to write this race now.</source>
        <translation>Offenbar schreibt gerade niemand dieses Rennen.</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● Live</translation>
    </message>
</context>
<context>
    <name>trackside::MainWindow</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>trackside::MapColouring</name>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Out of the race</source>
        <translation>Aus dem Rennen</translation>
    </message>
    <message>
        <source>on 100 yd</source>
        <translation>auf 100 yd</translation>
    </message>
    <message>
        <source>on 100 m</source>
        <translation>auf 100 m</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 runners %2</source>
        <translation>%1 Läufer %2</translation>
    </message>
</context>
<context>
    <name>trackside::MapCommands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;One colour</source>
        <translation>&amp;Einfarbig</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation>&amp;Farbe nach</translation>
    </message>
    <message>
        <source>&amp;Next colouring</source>
        <translation>&amp;Nächste Farbe</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>&amp;10 seconds</source>
        <translation>&amp;10 Sekunden</translation>
    </message>
    <message>
        <source>&amp;30 seconds</source>
        <translation>&amp;30 Sekunden</translation>
    </message>
    <message>
        <source>1 &amp;minute</source>
        <translation>1 &amp;Minute</translation>
    </message>
    <message>
        <source>&amp;2 minutes</source>
        <translation>&amp;2 Minuten</translation>
    </message>
    <message>
        <source>&amp;Tails</source>
        <translation>&amp;Spuren</translation>
    </message>
    <message>
        <source>&amp;Next length of tails</source>
        <translation>&amp;Nächste Spurlänge</translation>
    </message>
    <message>
        <source>Of &amp;everybody in small fields</source>
        <translation>Von a&amp;llen bei kleinem Feld</translation>
    </message>
    <message>
        <source>Up to 200 runners; else of the leader, the selected and the pinned runner</source>
        <translation>Bei bis zu 200 Läufern; sonst von der Spitze, dem gewählten und dem angehefteten Läufer</translation>
    </message>
    <message>
        <source>Tails: of everybody in small fields</source>
        <translation>Spuren: von allen bei kleinem Feld</translation>
    </message>
    <message>
        <source>Tails: of those set off</source>
        <translation>Spuren: von Hervorgehobenen</translation>
    </message>
    <message>
        <source>&amp;Density where dots would cover</source>
        <translation>&amp;Dichte, wo Punkte sich verdecken</translation>
    </message>
    <message>
        <source>Always d&amp;ots</source>
        <translation>Immer P&amp;unkte</translation>
    </message>
    <message>
        <source>Always de&amp;nsity</source>
        <translation>Immer D&amp;ichte</translation>
    </message>
    <message>
        <source>&amp;Dots or density</source>
        <translation>&amp;Punkte oder Dichte</translation>
    </message>
    <message>
        <source>N&amp;ext of dots and density</source>
        <translation>Nächste Da&amp;rstellung</translation>
    </message>
    <message>
        <source>&amp;Label the front five</source>
        <translation>Erste fünf &amp;beschriften</translation>
    </message>
    <message>
        <source>Labels: the front five</source>
        <translation>Beschriftung: die ersten fünf</translation>
    </message>
    <message>
        <source>Labels: the leader and those chosen</source>
        <translation>Beschriftung: Spitze und Gewählte</translation>
    </message>
</context>
<context>
    <name>trackside::MapModes</name>
    <message>
        <source>Lea&amp;ve measuring or the map alone</source>
        <translation>Messen oder Nur-Karte b&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Measure distances</source>
        <translation>Entfernungen &amp;messen</translation>
    </message>
    <message>
        <source>Click from place to place on the map</source>
        <translation>Auf der Karte von Ort zu Ort klicken</translation>
    </message>
    <message>
        <source>Take the last place &amp;back</source>
        <translation>&amp;Letzten Ort zurücknehmen</translation>
    </message>
    <message>
        <source>Map alone, &amp;full screen</source>
        <translation>Nur Karte, &amp;Vollbild</translation>
    </message>
</context>
<context>
    <name>trackside::MapPane</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The course and the runners on it. Arrow keys move the map, plus and minus zoom, N goes to the next runner.</source>
        <translation>Die Strecke und die Läufer darauf. Pfeiltasten bewegen die Karte, Plus und Minus zoomen, N geht zum nächsten Läufer.</translation>
    </message>
    <message>
        <source>The map cannot be shown: a part of Qt is missing (the QML modules QtLocation and QtPositioning, and Qt Location&apos;s plugins).
The tables beside it go on working.

%1</source>
        <translation>Die Karte lässt sich nicht zeigen: Ein Teil von Qt fehlt (die QML-Module QtLocation und QtPositioning und die Plugins von Qt Location).
Die Tabellen daneben arbeiten weiter.

%1</translation>
    </message>
</context>
<context>
    <name>trackside::MbTiles</name>
    <message>
        <source>“%1” is no MBTiles file that can be read.</source>
        <translation>„%1“ ist keine lesbare MBTiles-Datei.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .mbtiles and has pictures as tiles.</source>
        <translation>Wählen Sie eine Datei mit der Endung .mbtiles und Bildern als Kacheln.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” has tiles of the kind “%2”, which are no pictures.</source>
        <translation>„%1“ hat Kacheln der Art „%2“, die keine Bilder sind.</translation>
    </message>
    <message>
        <source>Choose a file with PNG, JPEG or WebP tiles.</source>
        <translation>Wählen Sie eine Datei mit Kacheln in PNG, JPEG oder WebP.</translation>
    </message>
</context>
<context>
    <name>trackside::MeasureTool</name>
    <message>
        <source>Click where to measure from.</source>
        <translation>Klicken Sie, wo die Messung beginnt.</translation>
    </message>
    <message>
        <source>Click where to measure to.</source>
        <translation>Klicken Sie, wo die Messung endet.</translation>
    </message>
    <message>
        <source>%1, along the course %2</source>
        <translation>%1, entlang der Strecke %2</translation>
    </message>
</context>
<context>
    <name>trackside::MessageArea</name>
    <message>
        <source>Catch up</source>
        <translation>Aufholen</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Ab hier weiter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung …</translation>
    </message>
    <message>
        <source>No answer since %1.</source>
        <translation>Keine Antwort seit %1.</translation>
    </message>
    <message>
        <source>Trackside asks again every %1; the last data stay on the screen.</source>
        <translation>Trackside fragt alle %1 erneut; die letzten Daten bleiben auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The picture is frozen: F5 asks again.</source>
        <translation>Das Bild ist eingefroren: F5 fragt erneut.</translation>
    </message>
    <message>
        <source>The machine slept: %1 of the race were missed (%2). Catch up writes them quickly, or the race goes on from here.</source>
        <translation>Der Rechner war im Ruhezustand: %1 des Rennens fehlen (%2). „Aufholen“ schreibt sie schnell nach, sonst geht das Rennen von hier weiter.</translation>
    </message>
    <message>
        <source>The race goes on, and what could not be written comes later (%1).</source>
        <translation>Das Rennen läuft weiter; was nicht geschrieben werden konnte, folgt später (%1).</translation>
    </message>
    <message>
        <source>This race was cut off before its end. It can go on from its last stored second.</source>
        <translation>Dieses Rennen wurde vor seinem Ende unterbrochen. Es kann ab seiner letzten gespeicherten Sekunde weitergehen.</translation>
    </message>
</context>
<context>
    <name>trackside::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>trackside::NewestFirstWindow</name>
    <message>
        <source>&amp;Follow the newest</source>
        <translation>Neuesten &amp;folgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Free&amp;ze the list</source>
        <translation>Liste einfrie&amp;ren</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
</context>
<context>
    <name>trackside::NextModel</name>
    <message>
        <source>No race is shown</source>
        <translation>Kein Rennen angezeigt</translation>
    </message>
    <message>
        <source>The course of this race is not known</source>
        <translation>Die Strecke dieses Rennens ist nicht bekannt</translation>
    </message>
    <message>
        <source>Shown for up to %1 competitors</source>
        <translation>Gezeigt bei höchstens %1 Läufern</translation>
    </message>
    <message>
        <source>Nobody has run far enough to be expected yet</source>
        <translation>Noch ist niemand weit genug, um erwartet zu werden</translation>
    </message>
    <message>
        <source>Nobody is on the way there any more</source>
        <translation>Niemand ist mehr auf dem Weg dorthin</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>When the runner is expected there, by the pace since the start and the pace now</source>
        <translation>Wann der Läufer dort erwartet wird, nach dem Tempo seit dem Start und dem jetzigen</translation>
    </message>
    <message>
        <source>Bib</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Bib number</source>
        <translation>Startnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, as entered</source>
        <translation>Name, wie gemeldet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Place in the standing now</source>
        <translation>Platz im Stand jetzt</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Noch</translation>
    </message>
    <message>
        <source>Distance to go to the place</source>
        <translation>Distanz bis dorthin</translation>
    </message>
</context>
<context>
    <name>trackside::NextWindow</name>
    <message>
        <source>Expected &amp;at</source>
        <translation>Erwartet &amp;bei</translation>
    </message>
    <message>
        <source>Who comes next</source>
        <translation>Wer kommt als Nächstes</translation>
    </message>
    <message>
        <source>Where they are expected</source>
        <translation>Wo sie erwartet werden</translation>
    </message>
    <message>
        <source>Race time</source>
        <translation>Rennzeit</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>trackside::OccupancyCharts</name>
    <message>
        <source>This race&apos;s course is not known.</source>
        <translation>Die Strecke dieses Rennens ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This chart is for fields of up to %1 runners.</source>
        <translation>Dieses Diagramm ist für Felder bis %1 Läufer.</translation>
    </message>
    <message>
        <source>Looking back at where the field has been…</source>
        <translation>Rückblick auf den Weg des Feldes …</translation>
    </message>
    <message>
        <source>Runners on 100 m</source>
        <translation>Läufer auf 100 m</translation>
    </message>
    <message>
        <source>Closest together: %1 on 100 m, at %2, from %3 on.</source>
        <translation>Größtes Gedränge: %1 auf 100 m, bei %2, ab %3.</translation>
    </message>
    <message>
        <source>Past %1 in a minute</source>
        <translation>Bei %1, pro Minute</translation>
    </message>
    <message>
        <source>Nobody is known to have come past %1 yet.</source>
        <translation>Soweit bekannt, hat noch niemand %1 passiert.</translation>
    </message>
    <message>
        <source>Past %1: at most %2 a minute, from %3 on.</source>
        <translation>Bei %1: höchstens %2 pro Minute, ab %3.</translation>
    </message>
</context>
<context>
    <name>trackside::OneQuestion</name>
    <message>
        <source>The store did not answer.</source>
        <translation>Der Speicher hat nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>trackside::OnlineTilesDialog</name>
    <message>
        <source>Map tiles from a server</source>
        <translation>Kartenkacheln von einem Server</translation>
    </message>
    <message>
        <source>© the map&apos;s makers</source>
        <translation>© die Kartenautoren</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Shown on the map</source>
        <translation>&amp;Text auf der Karte</translation>
    </message>
    <message>
        <source>The program &amp;names itself</source>
        <translation>Programm &amp;nennt sich</translation>
    </message>
    <message>
        <source>&amp;Use these tiles</source>
        <translation>Diese &amp;Kacheln nutzen</translation>
    </message>
    <message>
        <source>Tiles are fetched while the map is on the screen, and only then; they are kept on this machine as long as the server allows. Mind the rules of whoever runs it.</source>
        <translation>Kacheln werden nur geholt, solange die Karte auf dem Bildschirm ist; sie bleiben so lange auf diesem Rechner, wie der Server es erlaubt. Beachten Sie die Regeln des Betreibers.</translation>
    </message>
    <message>
        <source>{z} stands for the zoom level, {x} and {y} for the tile.</source>
        <translation>{z} steht für die Zoomstufe, {x} und {y} für die Kachel.</translation>
    </message>
</context>
<context>
    <name>trackside::OriginCsv</name>
    <message>
        <source>Row %1, column “%2”: %3</source>
        <translation>Zeile %1, Spalte „%2“: %3</translation>
    </message>
</context>
<context>
    <name>trackside::OwnCourses</name>
    <message>
        <source>A course&apos;s name has 1 to %L1 characters.</source>
        <translation>Ein Streckenname hat 1 bis %L1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: %2.</source>
        <translation>„%1“ lässt sich nicht entfernen: %2.</translation>
    </message>
    <message>
        <source>No course was removed.</source>
        <translation>Es wurde keine Strecke entfernt.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: %2.</source>
        <translation>„%1“ lässt sich nicht zurückholen: %2.</translation>
    </message>
</context>
<context>
    <name>trackside::PanelWindow</name>
    <message>
        <source>%1 – Trackside</source>
        <translation>%1 – Trackside</translation>
    </message>
</context>
<context>
    <name>trackside::Panels</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Table in a &amp;window of its own</source>
        <translation>Tabelle in eigenem &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Hide the table</source>
        <translation>Tabelle aus&amp;blenden</translation>
    </message>
    <message>
        <source>Mo&amp;ve the tab to the left</source>
        <translation>Tab nach &amp;links</translation>
    </message>
    <message>
        <source>Move the tab to the ri&amp;ght</source>
        <translation>Tab nach re&amp;chts</translation>
    </message>
    <message>
        <source>Put all &amp;back</source>
        <translation>Alle zurüc&amp;k</translation>
    </message>
    <message>
        <source>Charts in a &amp;window of their own</source>
        <translation>Diagramme in eigenem F&amp;enster</translation>
    </message>
</context>
<context>
    <name>trackside::PaperTable</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>trackside::PercentBox</name>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>trackside::PinotChecks</name>
    <message>
        <source>Set the connection up.</source>
        <translation>Richten Sie die Verbindung ein.</translation>
    </message>
    <message>
        <source>%1 is healthy.</source>
        <translation>%1 ist in Ordnung.</translation>
    </message>
    <message>
        <source>There is no schema %1.</source>
        <translation>Es gibt kein Schema %1.</translation>
    </message>
    <message>
        <source>The schema %1 fits.</source>
        <translation>Das Schema %1 passt.</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>Es gibt keine Tabelle %1.</translation>
    </message>
    <message>
        <source>There is no table %1: races are shown without names.</source>
        <translation>Es gibt keine Tabelle %1: Rennen werden ohne Namen gezeigt.</translation>
    </message>
    <message>
        <source>The table %1 does not answer as a whole.</source>
        <translation>Die Tabelle %1 antwortet nicht vollständig.</translation>
    </message>
    <message>
        <source>Wait a few seconds; if it lasts, see whether all of Pinot&apos;s servers run.</source>
        <translation>Warten Sie einige Sekunden; hält es an, prüfen Sie, ob alle Server von Pinot laufen.</translation>
    </message>
    <message>
        <source>The table %1 fits.</source>
        <translation>Die Tabelle %1 passt.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>There is no table %1 to read its topic.</source>
        <translation>Es gibt keine Tabelle %1, die ihr Topic liest.</translation>
    </message>
    <message>
        <source>The table %1 reads %2 of its topic&apos;s %3 partitions.</source>
        <translation>Die Tabelle %1 liest %2 der %3 Partitionen ihres Topics.</translation>
    </message>
    <message>
        <source>See whether Pinot&apos;s servers reach Kafka at %1, and their logs.</source>
        <translation>Prüfen Sie, ob die Server von Pinot Kafka unter %1 erreichen, und ihre Protokolle.</translation>
    </message>
    <message>
        <source>The table %1 reads %2 partitions.</source>
        <translation>Die Tabelle %1 liest %2 Partitionen.</translation>
    </message>
    <message numerus="yes">
        <source>The table %1 reads %2 partitions and is %n record(s) behind.</source>
        <translation>
            <numerusform>Die Tabelle %1 liest %2 Partitionen und ist %n Record im Rückstand.</numerusform>
            <numerusform>Die Tabelle %1 liest %2 Partitionen und ist %n Records im Rückstand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>The table has no column for splits: races on %1 have one each kilometre.</source>
        <translation>Die Tabelle hat keine Spalte für Zwischenzeiten: Rennen auf %1 haben eine pro Kilometer.</translation>
    </message>
    <message>
        <source>The course %1 is not loaded.</source>
        <translation>Die Strecke %1 ist nicht geladen.</translation>
    </message>
    <message>
        <source>The course %1 is loaded in another version.</source>
        <translation>Die Strecke %1 ist in anderer Fassung geladen.</translation>
    </message>
    <message>
        <source>The course %1 is another writer&apos;s and the same as here.</source>
        <translation>Die Strecke %1 stammt von anderer Seite und ist dieselbe wie hier.</translation>
    </message>
    <message>
        <source>Its map, start or end is empty.</source>
        <translation>Karte, Start oder Ende ist leer.</translation>
    </message>
    <message>
        <source>The flags of the course %1 lie at the wrong ends of its map, which begins with the finish.</source>
        <translation>Die Flaggen der Strecke %1 liegen an den falschen Enden ihrer Karte, die mit dem Ziel beginnt.</translation>
    </message>
    <message>
        <source>Have whoever loaded it turn the map round.</source>
        <translation>Wer sie geladen hat, muss die Karte umdrehen.</translation>
    </message>
    <message>
        <source>%1 of %2 courses are loaded.</source>
        <translation>%1 von %2 Strecken sind geladen.</translation>
    </message>
    <message>
        <source>Not checked, since Pinot does not answer.</source>
        <translation>Nicht geprüft, da Pinot nicht antwortet.</translation>
    </message>
    <message>
        <source>Pinot has another course “%1” that somebody else wrote: races on yours cannot be started here.</source>
        <translation>Pinot hat eine andere Strecke „%1“, die jemand anders geschrieben hat: Rennen auf Ihrer lassen sich hier nicht starten.</translation>
    </message>
    <message>
        <source>Give yours another short name, or the connection a table prefix, with which it gets tables of its own.</source>
        <translation>Geben Sie Ihrer Strecke einen anderen Kurznamen oder der Verbindung ein Tabellenpräfix, mit dem sie eigene Tabellen bekommt.</translation>
    </message>
    <message>
        <source>Pinot controller</source>
        <translation>Pinot-Controller</translation>
    </message>
    <message>
        <source>Pinot broker</source>
        <translation>Pinot-Broker</translation>
    </message>
    <message>
        <source>An earlier Trackside made the tables %1 so that Pinot waits up to five seconds for each of their consumers when it stops.</source>
        <translation>Ein früheres Trackside hat die Tabellen %1 so angelegt, dass Pinot beim Anhalten bis zu fünf Sekunden auf jeden ihrer Consumer wartet.</translation>
    </message>
    <message>
        <source>Races are not concerned. To have Pinot stop sooner, set stream.kafka.fetch.timeout.millis to 500 in the configuration of each table (PUT /tables/NAME at the controller), and restart Pinot&apos;s servers.</source>
        <translation>Rennen sind nicht betroffen. Damit Pinot schneller anhält, setzen Sie stream.kafka.fetch.timeout.millis in der Konfiguration jeder Tabelle auf 500 (PUT /tables/NAME beim Controller) und starten Sie Pinots Server neu.</translation>
    </message>
</context>
<context>
    <name>trackside::PinotClient</name>
    <message>
        <source>The answer is larger than %L1 MiB.</source>
        <translation>Die Antwort ist größer als %L1 MiB.</translation>
    </message>
    <message>
        <source>Ask for fewer rows by a smaller LIMIT, or let Pinot sum them up: count, max, GROUP BY.</source>
        <translation>Fragen Sie mit kleinerem LIMIT weniger Zeilen ab, oder lassen Sie Pinot sie zusammenfassen: count, max, GROUP BY.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate.</source>
        <translation>Die CA-Datei %1 ist nicht lesbar oder enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Name a file with certificates in PEM format.</source>
        <translation>Geben Sie eine Datei mit Zertifikaten im PEM-Format an.</translation>
    </message>
    <message>
        <source>Asking Pinot was broken off.</source>
        <translation>Die Abfrage an Pinot wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Pinot&apos;s controller at %1</source>
        <translation>Pinots Controller unter %1</translation>
    </message>
    <message>
        <source>Pinot&apos;s broker at %1</source>
        <translation>Pinots Broker unter %1</translation>
    </message>
    <message>
        <source>What %1 answered is not JSON.</source>
        <translation>Die Antwort von %1 ist kein JSON.</translation>
    </message>
    <message>
        <source>See whether the address is that of Pinot.</source>
        <translation>Prüfen Sie, ob die Adresse zu Pinot führt.</translation>
    </message>
</context>
<context>
    <name>trackside::PinotCourses</name>
    <message>
        <source>What Pinot has of the course “%1” is no course. %2</source>
        <translation>Was Pinot zur Strecke „%1“ hat, ist keine Strecke. %2</translation>
    </message>
    <message>
        <source>Have whoever loaded it load it again.</source>
        <translation>Wer sie geladen hat, muss sie neu laden.</translation>
    </message>
    <message>
        <source>The zones of a course are not a list in JSON.</source>
        <translation>Die Zonen einer Strecke sind keine Liste in JSON.</translation>
    </message>
</context>
<context>
    <name>trackside::PinotDesk</name>
    <message>
        <source>%1 says that it is not healthy.</source>
        <translation>%1 meldet, nicht in Ordnung zu sein.</translation>
    </message>
    <message>
        <source>Wait until it has started; see its log if that lasts.</source>
        <translation>Warten Sie, bis er gestartet ist; hält es an, sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>Pinot did not load the course %1.</source>
        <translation>Pinot hat die Strecke %1 nicht geladen.</translation>
    </message>
    <message>
        <source>See whether the controller&apos;s configuration has pinot.controller.segment.fetcher.auth.token, without which it may not load into itself.</source>
        <translation>Prüfen Sie, ob die Konfiguration des Controllers pinot.controller.segment.fetcher.auth.token enthält; ohne das darf er vielleicht nicht in sich selbst laden.</translation>
    </message>
</context>
<context>
    <name>trackside::PinotProvision</name>
    <message>
        <source>Setting Pinot up was broken off.</source>
        <translation>Das Einrichten von Pinot wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Pinot did not accept the schema %1.</source>
        <translation>Pinot hat das Schema %1 nicht angenommen.</translation>
    </message>
    <message>
        <source>Pinot did not accept the table %1.</source>
        <translation>Pinot hat die Tabelle %1 nicht angenommen.</translation>
    </message>
    <message>
        <source>See whether the topic %1 is there, and whether Pinot&apos;s servers reach Kafka at %2.</source>
        <translation>Prüfen Sie, ob das Topic %1 da ist und ob die Server von Pinot Kafka unter %2 erreichen.</translation>
    </message>
    <message>
        <source>See whether all of Pinot&apos;s servers run, and their logs.</source>
        <translation>Prüfen Sie, ob alle Server von Pinot laufen, und ihre Protokolle.</translation>
    </message>
    <message>
        <source>The table %1 did not become ready in time.</source>
        <translation>Die Tabelle %1 wurde nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>Loaded the course %1.</source>
        <translation>Strecke %1 geladen.</translation>
    </message>
    <message>
        <source>The courses were loaded, but Pinot did not show them in time.</source>
        <translation>Die Strecken wurden geladen, aber Pinot hat sie nicht rechtzeitig gezeigt.</translation>
    </message>
    <message>
        <source>Created the schema %1.</source>
        <translation>Schema %1 angelegt.</translation>
    </message>
    <message>
        <source>Created the table %1.</source>
        <translation>Tabelle %1 angelegt.</translation>
    </message>
    <message>
        <source>The course %1 was loaded, but Pinot did not show it in time.</source>
        <translation>Die Strecke %1 wurde geladen, aber Pinot hat sie nicht rechtzeitig gezeigt.</translation>
    </message>
</context>
<context>
    <name>trackside::PinotQuestions</name>
    <message>
        <source>Pinot has more rows than can be read at a time: %1.</source>
        <translation>Pinot hat mehr Zeilen, als sich auf einmal lesen lassen: %1.</translation>
    </message>
    <message>
        <source>Its map, start or end is empty.</source>
        <translation>Karte, Start oder Ende ist leer.</translation>
    </message>
    <message>
        <source>Pinot&apos;s table of courses has no course “%1”.</source>
        <translation>In Pinots Streckentabelle gibt es keine Strecke „%1“.</translation>
    </message>
    <message>
        <source>Load it with trackside doctor --provision%1, if it is one of Trackside&apos;s.</source>
        <translation>Laden Sie sie mit trackside doctor --provision%1, falls sie zu Trackside gehört.</translation>
    </message>
</context>
<context>
    <name>trackside::PinotRows</name>
    <message>
        <source>%1 does not accept the user or the password.</source>
        <translation>%1 weist Benutzer oder Passwort zurück.</translation>
    </message>
    <message>
        <source>Correct them in the connection&apos;s settings.</source>
        <translation>Berichtigen Sie beides in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>Pinot does not have a table that was asked for, or does not serve it yet.</source>
        <translation>Pinot hat eine abgefragte Tabelle nicht oder bedient sie noch nicht.</translation>
    </message>
    <message>
        <source>Set the connection up, which creates the tables that are missing.</source>
        <translation>Richten Sie die Verbindung ein; das legt die fehlenden Tabellen an.</translation>
    </message>
    <message>
        <source>Pinot did not finish the question in time.</source>
        <translation>Pinot hat die Abfrage nicht rechtzeitig beendet.</translation>
    </message>
    <message>
        <source>Ask for less, or give Pinot more time or servers.</source>
        <translation>Fragen Sie weniger ab, oder geben Sie Pinot mehr Zeit oder Server.</translation>
    </message>
    <message>
        <source>A part of the table is not available at the moment.</source>
        <translation>Ein Teil der Tabelle ist gerade nicht verfügbar.</translation>
    </message>
    <message>
        <source>Wait a few seconds; if it lasts, see whether all of Pinot&apos;s servers run.</source>
        <translation>Warten Sie einige Sekunden; hält es an, prüfen Sie, ob alle Server von Pinot laufen.</translation>
    </message>
    <message>
        <source>Pinot is asked more than it can answer at the moment.</source>
        <translation>Pinot wird gerade mehr abgefragt, als es beantworten kann.</translation>
    </message>
    <message>
        <source>Wait a few seconds; if it lasts, give Pinot more memory or servers, or ask less often.</source>
        <translation>Warten Sie einige Sekunden; hält es an, geben Sie Pinot mehr Arbeitsspeicher oder Server, oder fragen Sie seltener.</translation>
    </message>
    <message>
        <source>Pinot could not answer the question.</source>
        <translation>Pinot konnte die Abfrage nicht beantworten.</translation>
    </message>
    <message>
        <source>Only %1 of Pinot&apos;s %2 servers answered, so rows may be missing.</source>
        <translation>Nur %1 der %2 Server von Pinot haben geantwortet, daher fehlen vielleicht Zeilen.</translation>
    </message>
    <message>
        <source>Pinot left out groups of its answer, as there were more than it keeps.</source>
        <translation>Pinot hat Gruppen seiner Antwort weggelassen, da es mehr waren, als es behält.</translation>
    </message>
    <message>
        <source>Ask for fewer groups, or raise Pinot&apos;s limit of groups.</source>
        <translation>Fragen Sie weniger Gruppen ab, oder erhöhen Sie Pinots Grenze für Gruppen.</translation>
    </message>
    <message>
        <source>What %1 answered is not JSON.</source>
        <translation>Die Antwort von %1 ist kein JSON.</translation>
    </message>
    <message>
        <source>See whether a Pinot broker runs at this address.</source>
        <translation>Prüfen Sie, ob unter dieser Adresse ein Pinot-Broker läuft.</translation>
    </message>
    <message>
        <source>What %1 answered is no answer to a query.</source>
        <translation>Die Antwort von %1 ist keine Antwort auf eine Abfrage.</translation>
    </message>
    <message>
        <source>See whether a Pinot broker runs at this address, and nothing between here and there changes its answers.</source>
        <translation>Prüfen Sie, ob unter dieser Adresse ein Pinot-Broker läuft und nichts dazwischen seine Antworten verändert.</translation>
    </message>
</context>
<context>
    <name>trackside::PinotRun</name>
    <message>
        <source>Pinot shows only %L1 of the race&apos;s %L2 runners, so it is not known where to go on.</source>
        <translation>Pinot zeigt nur %L1 der %L2 Läufer des Rennens, daher ist unbekannt, wo es weitergeht.</translation>
    </message>
    <message>
        <source>Wait until Pinot has read its topic, then resume the race again.</source>
        <translation>Warten Sie, bis Pinot sein Topic gelesen hat, und setzen Sie das Rennen dann wieder fort.</translation>
    </message>
</context>
<context>
    <name>trackside::PinotStore</name>
    <message>
        <source>The race %1 was not hidden since Trackside was started.</source>
        <translation>Das Rennen %1 wurde seit dem Start von Trackside nicht ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>trackside::PinotTables</name>
    <message>
        <source>Trackside changes no table that is there. Give the connection a table prefix, and set it up to get tables beside these.</source>
        <translation>Trackside ändert keine vorhandene Tabelle. Geben Sie der Verbindung ein Tabellenpräfix, und richten Sie sie ein, um Tabellen neben diesen zu bekommen.</translation>
    </message>
    <message>
        <source>The table %1 is not one with full upserts, so the newest row of a runner cannot be told from older ones.</source>
        <translation>Die Tabelle %1 hat keine vollen Upserts, daher ist die neueste Zeile eines Läufers nicht von älteren zu unterscheiden.</translation>
    </message>
    <message>
        <source>The table %1 takes for a runner&apos;s newest row the one with the highest %2 rather than %3.</source>
        <translation>Die Tabelle %1 nimmt als neueste Zeile eines Läufers die mit dem höchsten Wert in %2 statt in %3.</translation>
    </message>
    <message>
        <source>The table %1 reads the topic &quot;%2&quot;, not %3.</source>
        <translation>Die Tabelle %1 liest das Topic „%2“, nicht %3.</translation>
    </message>
    <message>
        <source>The schema %1 lacks %2.</source>
        <translation>Im Schema %1 fehlt: %2.</translation>
    </message>
    <message>
        <source>The schema %1 has the competitor alone as its key, as the demo &quot;Display a race on a live map&quot; has it: a later race overwrites the rows of an earlier one.</source>
        <translation>Das Schema %1 hat allein den Läufer als Schlüssel, wie in der Demo „Display a race on a live map“: Ein späteres Rennen überschreibt die Zeilen eines früheren.</translation>
    </message>
    <message>
        <source>The schema %1 has the key (%2) rather than (%3).</source>
        <translation>Das Schema %1 hat den Schlüssel (%2) statt (%3).</translation>
    </message>
    <message>
        <source>Pinot has no table %1.</source>
        <translation>Pinot hat keine Tabelle %1.</translation>
    </message>
    <message>
        <source>Set the connection up, which creates the tables that are missing.</source>
        <translation>Richten Sie die Verbindung ein; das legt die fehlenden Tabellen an.</translation>
    </message>
    <message>
        <source>No server of Pinot serves the table %1 yet.</source>
        <translation>Noch bedient kein Server von Pinot die Tabelle %1.</translation>
    </message>
    <message>
        <source>Wait a few seconds; if it lasts, see whether all of Pinot&apos;s servers run.</source>
        <translation>Warten Sie einige Sekunden; hält es an, prüfen Sie, ob alle Server von Pinot laufen.</translation>
    </message>
    <message>
        <source>The table %1 was told to pause reading its topic.</source>
        <translation>Die Tabelle %1 wurde angewiesen, das Lesen ihres Topics anzuhalten.</translation>
    </message>
    <message>
        <source>Resume it: POST /tables/%1/resumeConsumption at the controller.</source>
        <translation>Fortsetzen mit: POST /tables/%1/resumeConsumption am Controller.</translation>
    </message>
    <message>
        <source>The table %1 is of the kind %2 rather than %3 alone.</source>
        <translation>Die Tabelle %1 ist von der Art %2 statt nur %3.</translation>
    </message>
    <message>
        <source>The table %1 is not a dimension table, so no query can look up a course in it.</source>
        <translation>Die Tabelle %1 ist keine Dimensionstabelle, daher kann keine Abfrage eine Strecke darin nachschlagen.</translation>
    </message>
</context>
<context>
    <name>trackside::PinotUserQuery</name>
    <message>
        <source>The statement is longer than %L1 characters.</source>
        <translation>Die Anweisung ist länger als %L1 Zeichen.</translation>
    </message>
    <message>
        <source>Only a SELECT can be asked.</source>
        <translation>Nur ein SELECT ist möglich.</translation>
    </message>
    <message>
        <source>Begin with SELECT, for example: SELECT * FROM races.</source>
        <translation>Beginnen Sie mit SELECT, zum Beispiel: SELECT * FROM races.</translation>
    </message>
    <message>
        <source>Only one statement can be asked at a time.</source>
        <translation>Nur eine Anweisung auf einmal ist möglich.</translation>
    </message>
</context>
<context>
    <name>trackside::PipelineFigures</name>
    <message>
        <source>generated at %1</source>
        <translation>erzeugt mit %1</translation>
    </message>
    <message>
        <source>generated as fast as possible</source>
        <translation>so schnell wie möglich erzeugt</translation>
    </message>
    <message>
        <source>acknowledged in %1</source>
        <translation>bestätigt in %1</translation>
    </message>
    <message>
        <source>queryable in %1</source>
        <translation>abfragbar in %1</translation>
    </message>
    <message>
        <source>read in %1</source>
        <translation>gelesen in %1</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, %2 alt</translation>
    </message>
    <message>
        <source>drawn in %1</source>
        <translation>gezeichnet in %1</translation>
    </message>
    <message>
        <source>map %1 behind</source>
        <translation>Karte %1 zurück</translation>
    </message>
    <message>
        <source>1 runner</source>
        <translation>1 Läufer</translation>
    </message>
    <message>
        <source>%1 runners</source>
        <translation>%1 Läufer</translation>
    </message>
    <message>
        <source>as fast as this machine can</source>
        <translation>so schnell der Rechner kann</translation>
    </message>
    <message>
        <source>generated %1 late</source>
        <translation>%1 zu spät erzeugt</translation>
    </message>
    <message>
        <source>%1 s of the race not written yet</source>
        <translation>%1 s des Rennens noch nicht geschrieben</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: keine Antwort</translation>
    </message>
    <message>
        <source>%1: takes no positions now</source>
        <translation>%1: nimmt jetzt keine Positionen an</translation>
    </message>
    <message>
        <source>%1: connected</source>
        <translation>%1: verbunden</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>%1 out of order</source>
        <translation>%1 vertauscht</translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <translation>%1 wiederholt</translation>
    </message>
    <message>
        <source>planned faults: %1</source>
        <translation>geplante Störungen: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>up to %1 of the race</source>
        <translation>bis Rennzeit %1</translation>
    </message>
    <message>
        <source>how long until a second of the race was confirmed as stored</source>
        <translation>wie lange, bis eine Sekunde des Rennens als gespeichert bestätigt war</translation>
    </message>
    <message>
        <source>how long until a question was answered with it</source>
        <translation>wie lange, bis eine Abfrage mit ihr beantwortet wurde</translation>
    </message>
    <message>
        <source>how long the newest standing took to come</source>
        <translation>wie lange der neueste Stand brauchte</translation>
    </message>
    <message>
        <source>how long the newest standing took to come, and the age of its newest position</source>
        <translation>wie lange der neueste Stand brauchte, und das Alter seiner neuesten Position</translation>
    </message>
    <message>
        <source>how long a new picture of the map took to be on the screen</source>
        <translation>wie lange ein neues Bild der Karte bis auf den Bildschirm brauchte</translation>
    </message>
    <message>
        <source>First the usual time of the last minutes, in brackets one that 19 of 20 stayed below.</source>
        <translation>Zuerst die übliche Zeit der letzten Minuten, in Klammern eine, unter der 19 von 20 blieben.</translation>
    </message>
    <message>
        <source>real time; the map waits for the next positions, so that it never guesses</source>
        <translation>echte Zeit; die Karte wartet auf die nächsten Positionen, damit sie nie rät</translation>
    </message>
    <message>
        <source>Race at %1</source>
        <translation>Rennen mit %1</translation>
    </message>
    <message>
        <source>Race as fast as possible</source>
        <translation>Rennen so schnell wie möglich</translation>
    </message>
    <message>
        <source>In Kafka after %1</source>
        <translation>In Kafka nach %1</translation>
    </message>
    <message>
        <source>Stored after %1</source>
        <translation>Gespeichert nach %1</translation>
    </message>
    <message>
        <source>Answered by Pinot after %1</source>
        <translation>Antwort von Pinot nach %1</translation>
    </message>
    <message>
        <source>Answered after %1</source>
        <translation>Antwort nach %1</translation>
    </message>
    <message>
        <source>On the map after %1</source>
        <translation>Auf der Karte nach %1</translation>
    </message>
    <message>
        <source>Newest position %1 old</source>
        <translation>Neueste Position %1 alt</translation>
    </message>
</context>
<context>
    <name>trackside::PipelineModel</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Noch nichts gemessen.</translation>
    </message>
    <message>
        <source>The store does not answer.</source>
        <translation>Der Speicher antwortet nicht.</translation>
    </message>
    <message>
        <source>This program does not generate the race now. How its records are generated and sent is not known here.</source>
        <translation>Dieses Programm erzeugt das Rennen derzeit nicht. Wie seine Records erzeugt und gesendet werden, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>No errors, and nothing is late.</source>
        <translation>Keine Fehler, nichts ist verspätet.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>How late a second was generated, after it was due</source>
        <translation>Wie spät eine Sekunde nach ihrer Fälligkeit erzeugt wurde</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>From generating a second until it was confirmed as stored</source>
        <translation>Vom Erzeugen einer Sekunde bis zur Bestätigung, dass sie gespeichert ist</translation>
    </message>
    <message>
        <source>Queryable</source>
        <translation>Abfragbar</translation>
    </message>
    <message>
        <source>From generating a second until a question was answered with it</source>
        <translation>Vom Erzeugen einer Sekunde, bis eine Abfrage mit ihr beantwortet wurde</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>What a refresh took the store, from question to answer</source>
        <translation>Wie lange der Speicher für eine Aktualisierung brauchte, von der Abfrage bis zur Antwort</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>From asking for a frame until it was on the screen</source>
        <translation>Vom Anfordern eines Bildes, bis es auf dem Bildschirm war</translation>
    </message>
    <message>
        <source>Map behind</source>
        <translation>Karte zurück</translation>
    </message>
    <message>
        <source>By how much the map is behind the newest second</source>
        <translation>Wie weit die Karte hinter der neuesten Sekunde zurückliegt</translation>
    </message>
    <message>
        <source>Records generated</source>
        <translation>Records erzeugt</translation>
    </message>
    <message>
        <source>Records of the race that were generated so far</source>
        <translation>Bisher erzeugte Records des Rennens</translation>
    </message>
    <message>
        <source>Records confirmed</source>
        <translation>Records bestätigt</translation>
    </message>
    <message>
        <source>Records that were acknowledged so far</source>
        <translation>Bisher bestätigte Records</translation>
    </message>
    <message>
        <source>Records waiting</source>
        <translation>Records wartend</translation>
    </message>
    <message>
        <source>Generated, but not acknowledged yet</source>
        <translation>Erzeugt, aber noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Seconds waiting</source>
        <translation>Sekunden wartend</translation>
    </message>
    <message>
        <source>Seconds of the race that are due, but not handed over yet</source>
        <translation>Fällige Sekunden des Rennens, die noch nicht übergeben sind</translation>
    </message>
    <message>
        <source>Repeats sent</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Records that were sent once more, as the race&apos;s faults want it</source>
        <translation>Records, die wegen der Störungen des Rennens noch einmal gesendet wurden</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Statements that the last refresh took</source>
        <translation>So viele Anweisungen brauchte die letzte Aktualisierung</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>How old the newest row was when it was read</source>
        <translation>Wie alt die neueste Zeile war, als sie gelesen wurde</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>A stage on the way of a record, or a count</source>
        <translation>Eine Station auf dem Weg eines Records oder eine Anzahl</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The newest value</source>
        <translation>Der neueste Wert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>The median of the last minutes</source>
        <translation>Der Median der letzten Minuten</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>The 95th percentile of the last minutes: at most one in twenty took longer</source>
        <translation>Das 95. Perzentil der letzten Minuten: Höchstens eine von zwanzig Messungen dauerte länger</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>The last minutes, from 0 up to the longest</source>
        <translation>Die letzten Minuten, von 0 bis zum längsten Wert</translation>
    </message>
</context>
<context>
    <name>trackside::PipelinePanel</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
</context>
<context>
    <name>trackside::Presentation</name>
    <message>
        <source>A race is presented</source>
        <translation>Ein Rennen wird präsentiert</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
</context>
<context>
    <name>trackside::PresentationBoard</name>
    <message>
        <source>Race time</source>
        <translation>Rennzeit</translation>
    </message>
    <message>
        <source>State of the picture</source>
        <translation>Zustand des Bildes</translation>
    </message>
    <message>
        <source>The first ten</source>
        <translation>Die ersten zehn</translation>
    </message>
    <message>
        <source>Margaret Sutherland</source>
        <translation>Margaret Sutherland</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>–:––:––</source>
        <translation>–:––:––</translation>
    </message>
</context>
<context>
    <name>trackside::PresentationFoot</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
</context>
<context>
    <name>trackside::ProducersCheck</name>
    <message>
        <source>Producers</source>
        <translation>Producer</translation>
    </message>
    <message numerus="yes">
        <source>Some runners of the race %1 have records in several partitions, and several newest rows in Pinot (%n race(s) in all).</source>
        <translation>
            <numerusform>Einige Läufer des Rennens %1 haben Records in mehreren Partitionen und mehrere neueste Zeilen in Pinot (insgesamt %n Rennen).</numerusform>
            <numerusform>Einige Läufer des Rennens %1 haben Records in mehreren Partitionen und mehrere neueste Zeilen in Pinot (insgesamt %n Rennen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Have every producer send competitorId as the key and choose partitions as librdkafka does by default (consistent_random).</source>
        <translation>Lassen Sie jeden Producer competitorId als Schlüssel senden und Partitionen wählen wie librdkafka in der Voreinstellung (consistent_random).</translation>
    </message>
    <message>
        <source>Every runner&apos;s records are in one partition.</source>
        <translation>Die Records jedes Läufers liegen in einer einzigen Partition.</translation>
    </message>
</context>
<context>
    <name>trackside::ProfileCheck</name>
    <message>
        <source>Kafka for Pinot</source>
        <translation>Kafka für Pinot</translation>
    </message>
    <message>
        <source>Kafka at %1 wants %2, and the tables that Trackside makes read Kafka without TLS or a password.</source>
        <translation>Kafka unter %1 verlangt %2, aber die von Trackside angelegten Tabellen lesen Kafka ohne TLS und Passwort.</translation>
    </message>
    <message>
        <source>Give Kafka a listener for Pinot&apos;s servers alone, without either, and name it as kafkaForPinot (“Kafka from there”); or make the tables yourself, with what Pinot&apos;s consumers need.</source>
        <translation>Geben Sie Kafka einen Listener nur für Pinots Server, ohne beides, und nennen Sie ihn unter kafkaForPinot („Kafka von dort“); oder legen Sie die Tabellen selbst an, mit dem, was Pinots Consumer brauchen.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Races are stored in “%1”.</source>
        <translation>Rennen werden in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Give yourself the right, or name another folder with TRACKSIDE_DATA.</source>
        <translation>Geben Sie sich das Recht, oder nennen Sie mit TRACKSIDE_DATA einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Pinot</source>
        <translation>Pinot</translation>
    </message>
    <message>
        <source>Setting up Pinot</source>
        <translation>Pinot einrichten</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
</context>
<context>
    <name>trackside::ProfilePane</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Heights along the course</source>
        <translation>Höhen entlang der Strecke</translation>
    </message>
    <message>
        <source>From %1 to %2 above the sea · climbs %3, descends %4</source>
        <translation>%1 bis %2 über dem Meer · %3 hinauf, %4 hinab</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>trackside::Profiles</name>
    <message>
        <source>%1 is not used: the profile “%2” connects to Kafka with %3, which has no users.</source>
        <translation>%1 wird nicht verwendet: Das Profil „%2“ verbindet sich mit Kafka über %3, wo es keine Benutzer gibt.</translation>
    </message>
    <message>
        <source>If this Kafka wants a user, set TRACKSIDE_KAFKA_SECURITY to SASL_SSL or SASL_PLAINTEXT, and TRACKSIDE_KAFKA_MECHANISM.</source>
        <translation>Verlangt dieses Kafka einen Benutzer, setzen Sie TRACKSIDE_KAFKA_SECURITY auf SASL_SSL oder SASL_PLAINTEXT, dazu TRACKSIDE_KAFKA_MECHANISM.</translation>
    </message>
    <message>
        <source>There is no profile “%1”: it is one of %2.</source>
        <translation>Ein Profil „%1“ gibt es nicht; vorhanden: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” is not right: %2</source>
        <translation>Das Profil „%1“ stimmt nicht: %2</translation>
    </message>
</context>
<context>
    <name>trackside::QueryHistory</name>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
</context>
<context>
    <name>trackside::QuerySession</name>
    <message>
        <source>Asking the store …</source>
        <translation>Der Speicher wird abgefragt …</translation>
    </message>
    <message>
        <source>The question was cancelled.</source>
        <translation>Die Abfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>1 row in %1</source>
        <translation>1 Zeile in %1</translation>
    </message>
    <message>
        <source>%1 rows in %2</source>
        <translation>%1 Zeilen in %2</translation>
    </message>
    <message>
        <source>newest record %1 old</source>
        <translation>neuester Record %1 alt</translation>
    </message>
    <message>
        <source>stopped at the limit, there are more</source>
        <translation>an der Grenze beendet, es gibt mehr</translation>
    </message>
</context>
<context>
    <name>trackside::QueryTableModel</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
</context>
<context>
    <name>trackside::QueryWindow</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>Be&amp;ispiele</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Query in SQL</source>
        <translation>Abfrage in SQL</translation>
    </message>
    <message>
        <source>SELECT … – or choose an example</source>
        <translation>SELECT … – oder ein Beispiel wählen</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Abfrage</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Earlier query</source>
        <translation>&amp;Frühere Abfrage</translation>
    </message>
    <message>
        <source>&amp;Later query</source>
        <translation>S&amp;pätere Abfrage</translation>
    </message>
    <message>
        <source>C&amp;opy cells</source>
        <translation>Zellen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Pinot&apos;s own console</source>
        <translation>Pinots &amp;eigene Konsole</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Öffnet %1 im Browser</translation>
    </message>
    <message>
        <source>Ro&amp;ws at most</source>
        <translation>Max. &amp;Zeilen</translation>
    </message>
    <message>
        <source>Ask the store (Ctrl+Return)</source>
        <translation>Den Speicher abfragen (Strg+Return)</translation>
    </message>
    <message>
        <source>Stop the store&apos;s work on the question (Esc)</source>
        <translation>Die Arbeit des Speichers an der Abfrage beenden (Esc)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Pinot</source>
        <translation>Pinot</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>SQL query</source>
        <translation>SQL-Abfrage</translation>
    </message>
    <message>
        <source>SQL query – %1</source>
        <translation>SQL-Abfrage – %1</translation>
    </message>
    <message>
        <source>Choose a race in the main window first.</source>
        <translation>Wählen Sie zuerst im Hauptfenster ein Rennen.</translation>
    </message>
    <message>
        <source>%1, read only: %2</source>
        <translation>%1, nur lesend: %2</translation>
    </message>
    <message>
        <source>The answer has no rows.</source>
        <translation>Die Antwort hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Ctrl+Return asks the store; the answer appears here.</source>
        <translation>Strg+Return fragt den Speicher ab; die Antwort erscheint hier.</translation>
    </message>
</context>
<context>
    <name>trackside::RaceAlerts</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>trackside::RaceCharts</name>
    <message>
        <source>This course has no splits.</source>
        <translation>Diese Strecke hat keine Messpunkte.</translation>
    </message>
    <message>
        <source>Nobody has passed a split yet.</source>
        <translation>Noch niemand hat einen Messpunkt passiert.</translation>
    </message>
    <message>
        <source>Bib %1: %2.</source>
        <translation>Nr. %1: %2.</translation>
    </message>
    <message>
        <source>Race flow</source>
        <translation>Rennverlauf</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Finish rate</source>
        <translation>Zieleinläufe</translation>
    </message>
    <message>
        <source>Along the course</source>
        <translation>Auf der Strecke</translation>
    </message>
    <message>
        <source>Past a place</source>
        <translation>An einer Stelle</translation>
    </message>
    <message>
        <source>In zones</source>
        <translation>In Zonen</translation>
    </message>
    <message>
        <source>Nothing is known of this race yet.</source>
        <translation>Von diesem Rennen ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Half the field had covered %1 or more by %2.</source>
        <translation>Nach %2 hatte das halbe Feld mindestens %1 zurückgelegt.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Middle 90 %</source>
        <translation>Mittlere 90 %</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <source>Nobody has left the start yet.</source>
        <translation>Noch niemand hat den Start verlassen.</translation>
    </message>
    <message>
        <source>%1 ahead at %2</source>
        <translation>%1 Vorsprung bei %2</translation>
    </message>
    <message>
        <source>%1 behind at %2</source>
        <translation>%1 Rückstand bei %2</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Median of the field</source>
        <translation>Median des Feldes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The pace is the average of the first: %1 %2.</source>
        <translation>Das Tempo ist der Durchschnitt der Spitze: %1 %2.</translation>
    </message>
    <message>
        <source>%1 ahead of it</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>%1 behind it</source>
        <translation>%1 dahinter</translation>
    </message>
</context>
<context>
    <name>trackside::RaceCommands</name>
    <message>
        <source>Generating the race …</source>
        <translation>Das Rennen wird erzeugt …</translation>
    </message>
    <message>
        <source>Resuming the race …</source>
        <translation>Das Rennen wird fortgesetzt …</translation>
    </message>
    <message>
        <source>Race resumed</source>
        <translation>Rennen fortgesetzt</translation>
    </message>
</context>
<context>
    <name>trackside::RaceConfig</name>
    <message>
        <source>%1 must be from %2 to %3%4.</source>
        <translation>%1: erlaubt ist %2 bis %3%4.</translation>
    </message>
    <message>
        <source>The number of start waves</source>
        <translation>Anzahl der Startwellen</translation>
    </message>
    <message>
        <source>The size of each start wave</source>
        <translation>Größe jeder Startwelle</translation>
    </message>
    <message>
        <source>The sizes of the start waves must add up to the number of competitors, %1: they add up to %2.</source>
        <translation>Die Größen der Startwellen müssen zusammen die Anzahl der Läufer ergeben, %1: Sie ergeben %2.</translation>
    </message>
    <message>
        <source>The size of a start wave must be 0 where that of each wave is given.</source>
        <translation>Die Größe einer Startwelle muss 0 sein, wenn die jeder Welle angegeben ist.</translation>
    </message>
    <message>
        <source>The last start wave must leave within 24 hours of the gun: make the waves larger or the time between them shorter.</source>
        <translation>Die letzte Startwelle muss binnen 24 Stunden nach dem Startschuss loslaufen: Vergrößern Sie die Wellen, oder verkürzen Sie die Zeit dazwischen.</translation>
    </message>
    <message>
        <source>The last runner must start within 24 hours of the gun: let more cross the start line a second.</source>
        <translation>Der letzte Läufer muss binnen 24 Stunden nach dem Startschuss starten: Lassen Sie pro Sekunde mehr Läufer über die Startlinie.</translation>
    </message>
    <message>
        <source> seconds per kilometre</source>
        <translation> Sekunden pro Kilometer</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>The number of competitors</source>
        <translation>Anzahl der Läufer</translation>
    </message>
    <message>
        <source>The fastest pace</source>
        <translation>Schnellstes Tempo</translation>
    </message>
    <message>
        <source>The slowest pace</source>
        <translation>Langsamstes Tempo</translation>
    </message>
    <message>
        <source>The slowest pace must not be faster than the fastest: %1 seconds per kilometre or more.</source>
        <translation>Das langsamste Tempo darf nicht schneller sein als das schnellste: mindestens %1 Sekunden pro Kilometer.</translation>
    </message>
    <message>
        <source>The pace variation</source>
        <translation>Temposchwankung</translation>
    </message>
    <message>
        <source>The share that stops in the geofence</source>
        <translation>Anteil, der in der Zone stehen bleibt</translation>
    </message>
    <message>
        <source>The shortest pause</source>
        <translation>Kürzeste Pause</translation>
    </message>
    <message>
        <source>The longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>The longest pause must not be shorter than the shortest: %1 seconds or more.</source>
        <translation>Die längste Pause darf nicht kürzer sein als die kürzeste: mindestens %1 Sekunden.</translation>
    </message>
    <message>
        <source>The share that retires</source>
        <translation>Anteil, der aussteigt</translation>
    </message>
    <message>
        <source>The share that does not start</source>
        <translation>Anteil, der nicht startet</translation>
    </message>
    <message>
        <source>The size of a start wave</source>
        <translation>Größe einer Startwelle</translation>
    </message>
    <message>
        <source>The time between start waves</source>
        <translation>Zeit zwischen Startwellen</translation>
    </message>
    <message>
        <source>The start flow</source>
        <translation>Startzulauf</translation>
    </message>
    <message>
        <source> runners a second</source>
        <translation> Läufer pro Sekunde</translation>
    </message>
    <message>
        <source>The cut-off time</source>
        <translation>Zielschluss</translation>
    </message>
    <message>
        <source>The spacing of stored rows</source>
        <translation>Abstand gespeicherter Zeilen</translation>
    </message>
    <message>
        <source>The GPS error</source>
        <translation>GPS-Fehler</translation>
    </message>
    <message>
        <source> metres</source>
        <translation> Meter</translation>
    </message>
    <message>
        <source>The share of records that never come</source>
        <translation>Anteil der Records, die nie ankommen</translation>
    </message>
    <message>
        <source>The share of records that come late</source>
        <translation>Anteil der Records, die verspätet ankommen</translation>
    </message>
    <message>
        <source>The longest lateness</source>
        <translation>Größte Verspätung</translation>
    </message>
    <message>
        <source>The share of records that come twice</source>
        <translation>Anteil der Records, die doppelt kommen</translation>
    </message>
    <message>
        <source>The share of pairs that come in the wrong order</source>
        <translation>Anteil der Paare in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>There is no pace profile “%1”: it is demo, club5k, cityMarathon or elite.</source>
        <translation>Es gibt kein Tempoprofil „%1“: möglich sind demo, club5k, cityMarathon und elite.</translation>
    </message>
    <message>
        <source>The race was made by version %1 of the pace model, this program has version %2: its positions would differ.</source>
        <translation>Das Rennen entstand mit Version %1 des Tempomodells, dieses Programm hat Version %2: Seine Positionen würden abweichen.</translation>
    </message>
    <message>
        <source>The race configuration&apos;s “%1” is not of the right type.</source>
        <translation>„%1“ in der Rennkonfiguration hat nicht den richtigen Typ.</translation>
    </message>
    <message>
        <source>The race configuration has an unknown entry “%1”.</source>
        <translation>Die Rennkonfiguration hat einen unbekannten Eintrag „%1“.</translation>
    </message>
    <message>
        <source>The race configuration is not JSON: %1 at character %2.</source>
        <translation>Die Rennkonfiguration ist kein JSON: %1 bei Zeichen %2.</translation>
    </message>
    <message>
        <source>The race configuration is not a JSON object.</source>
        <translation>Die Rennkonfiguration ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>trackside::RaceControls</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause race</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>First catch up what was missed, or go on from here.</source>
        <translation>Holen Sie zuerst das Versäumte auf, oder machen Sie von hier an weiter.</translation>
    </message>
    <message>
        <source>Pause the race first (P).</source>
        <translation>Halten Sie das Rennen zuerst an (P).</translation>
    </message>
    <message>
        <source>The race is over.</source>
        <translation>Das Rennen ist beendet.</translation>
    </message>
    <message>
        <source>This program does not generate the race, so it cannot control it.</source>
        <translation>Dieses Programm erzeugt das Rennen nicht und kann es deshalb nicht steuern.</translation>
    </message>
    <message>
        <source>Let the race go on (P)</source>
        <translation>Das Rennen weiterlaufen lassen (P)</translation>
    </message>
    <message>
        <source>Stop the race for a while (P); the picture alone is frozen with Space</source>
        <translation>Das Rennen eine Weile anhalten (P); nur das Bild friert die Leertaste ein</translation>
    </message>
    <message>
        <source>Speed of the race: race seconds in a second ([ and ]). A replay of its past has another.</source>
        <translation>Geschwindigkeit des Rennens: Rennsekunden pro Sekunde ([ und ]). Eine Wiedergabe seiner Vergangenheit hat eine eigene.</translation>
    </message>
    <message>
        <source>max</source>
        <comment>speed</comment>
        <translation>max.</translation>
    </message>
</context>
<context>
    <name>trackside::RaceExport</name>
    <message>
        <source>Nobody in this race has the bib %1.</source>
        <translation>Niemand in diesem Rennen hat die Startnummer %1.</translation>
    </message>
    <message>
        <source>Several runners in this race have the bib %1.</source>
        <translation>Mehrere Läufer in diesem Rennen haben die Startnummer %1.</translation>
    </message>
    <message>
        <source>A race cannot be saved as a whole from here.</source>
        <translation>Ein Rennen kann von hier aus nicht als Ganzes gespeichert werden.</translation>
    </message>
    <message>
        <source>A race is saved as a whole, with all of its runners.</source>
        <translation>Ein Rennen wird als Ganzes gespeichert, mit allen seinen Läufern.</translation>
    </message>
</context>
<context>
    <name>trackside::RaceFolder</name>
    <message>
        <source>The race cannot be put into %1: it is there already, or the folder cannot be written.</source>
        <translation>Das Rennen kann nicht in %1 abgelegt werden: Es ist schon dort, oder der Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The race is still being written: it cannot be deleted.</source>
        <translation>Das Rennen wird noch geschrieben: Es kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Stop the race first.</source>
        <translation>Stoppen Sie das Rennen zuerst.</translation>
    </message>
    <message>
        <source>There is no race %1.</source>
        <translation>Ein Rennen %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The race cannot be deleted: its folder %1 cannot be moved.</source>
        <translation>Das Rennen kann nicht gelöscht werden: Sein Ordner %1 lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <source>See that you may write in the folder of the races.</source>
        <translation>Sorgen Sie dafür, dass Sie im Ordner der Rennen schreiben dürfen.</translation>
    </message>
    <message>
        <source>Race %1 has not been deleted since the program was started.</source>
        <translation>Das Rennen %1 wurde seit dem Programmstart nicht gelöscht.</translation>
    </message>
    <message>
        <source>The race cannot be brought back: its folder %1 is in use or cannot be written.</source>
        <translation>Das Rennen kann nicht zurückgeholt werden: Sein Ordner %1 ist in Gebrauch oder nicht beschreibbar.</translation>
    </message>
</context>
<context>
    <name>trackside::RaceListModel</name>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Läufer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>course at start time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 runner · %1</source>
        <comment>and how the race stands</comment>
        <translation>1 Läufer · %1</translation>
    </message>
    <message>
        <source>%1 runners · %2</source>
        <translation>%1 Läufer · %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>over</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>No races yet</source>
        <translation>Noch keine Rennen</translation>
    </message>
</context>
<context>
    <name>trackside::RaceNotices</name>
    <message>
        <source>&amp;Notify me of</source>
        <translation>Hinweise &amp;bei</translation>
    </message>
</context>
<context>
    <name>trackside::RaceOpening</name>
    <message>
        <source>Open race</source>
        <translation>Rennen öffnen</translation>
    </message>
    <message>
        <source>Races (*.trackside)</source>
        <translation>Rennen (*.trackside)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened here.</source>
        <translation>„%1“ kann hier nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” has to wait: “%2” is still being opened.</source>
        <translation>„%1“ muss warten: „%2“ wird noch geöffnet.</translation>
    </message>
    <message>
        <source>Open it again when the other race is there.</source>
        <translation>Öffnen Sie es noch einmal, wenn das andere Rennen da ist.</translation>
    </message>
    <message>
        <source>Opening “%1” …</source>
        <translation>„%1“ wird geöffnet …</translation>
    </message>
    <message>
        <source>Opening “%1” was cancelled; nothing was kept of it.</source>
        <translation>Das Öffnen von „%1“ wurde abgebrochen; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>The race in “%1” is among the races on this machine now. This window is on the profile “%2” and shows other races.</source>
        <translation>Das Rennen in „%1“ gehört jetzt zu den Rennen auf diesem Rechner. Dieses Fenster zeigt mit dem Profil „%2“ andere Rennen.</translation>
    </message>
    <message>
        <source>Choose the profile “%1” under File → Connection… to see it.</source>
        <translation>Um es zu sehen, wählen Sie unter Datei → Verbindung … das Profil „%1“.</translation>
    </message>
    <message>
        <source>Opened “%1”: the race is among yours now.</source>
        <translation>„%1“ geöffnet: Das Rennen gehört jetzt zu Ihren Rennen.</translation>
    </message>
    <message>
        <source>The race in “%1” is among yours already.</source>
        <translation>Das Rennen in „%1“ gehört schon zu Ihren Rennen.</translation>
    </message>
</context>
<context>
    <name>trackside::RaceOrder</name>
    <message>
        <source>The race %1 is over: there is nothing to go on with.</source>
        <translation>Das Rennen %1 ist beendet: Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>The race %1 carries no configuration: only its own producer can go on with it.</source>
        <translation>Das Rennen %1 enthält keine Konfiguration: Nur sein eigener Producer kann es fortsetzen.</translation>
    </message>
</context>
<context>
    <name>trackside::RaceOrders</name>
    <message>
        <source>The setup form of the window shows all %1 problems of the file.</source>
        <translation>Der Dialog „Neues Rennen“ im Fenster zeigt alle %1 Probleme der Datei.</translation>
    </message>
    <message>
        <source>--runners is %1, but “%2” enters %3: leave it out.</source>
        <translation>--runners ist %1, aber „%2“ meldet %3: Lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>“%1” has a warning: %2</source>
        <translation>„%1“ hat eine Warnung: %2</translation>
    </message>
    <message>
        <source>“%1” has %2 warnings, the first: %3</source>
        <translation>„%1“ hat %2 Warnungen, die erste: %3</translation>
    </message>
    <message>
        <source>“%1” has %2 warnings or more, the first: %3</source>
        <translation>„%1“ hat %2 oder mehr Warnungen, die erste: %3</translation>
    </message>
    <message>
        <source>The setup form of the window shows them.</source>
        <translation>Der Dialog „Neues Rennen“ im Fenster zeigt sie.</translation>
    </message>
    <message>
        <source>The configuration “%1” cannot be read: %2.</source>
        <translation>Die Konfiguration „%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The list of entrants says who starts in which wave: leave out --waves.</source>
        <translation>Die Meldeliste legt fest, wer in welcher Welle startet: Lassen Sie --waves weg.</translation>
    </message>
    <message>
        <source>The speed “%1” must be from %2 to %3, or max.</source>
        <translation>Die Geschwindigkeit „%1“ muss zwischen %2 und %3 liegen oder max sein.</translation>
    </message>
    <message>
        <source>The shard “%1” must be i/n, such as 2/3, with n from 1 to %2 and i from 1 to n.</source>
        <translation>Der Shard „%1“ muss i/n sein, etwa 2/3, mit n von 1 bis %2 und i von 1 bis n.</translation>
    </message>
    <message>
        <source>The start “%1” is not a time: write it as 2026-11-23T10:17:49, in UTC.</source>
        <translation>Der Start „%1“ ist keine Zeit: Schreibweise 2026-11-23T10:17:49, in UTC.</translation>
    </message>
    <message>
        <source>An event name has %L1 characters at most, not %L2.</source>
        <translation>Der Name einer Veranstaltung hat höchstens %L1 Zeichen, nicht %L2.</translation>
    </message>
</context>
<context>
    <name>trackside::RaceSetup</name>
    <message>
        <source>The slowest pace must not be faster than the fastest: %1 %2 or more.</source>
        <translation>Das langsamste Tempo darf nicht schneller sein als das schnellste: mindestens %1 %2.</translation>
    </message>
    <message>
        <source>The cut-off must be from %1 to %2 minutes.</source>
        <translation>Der Zielschluss muss zwischen %1 und %2 Minuten liegen.</translation>
    </message>
    <message>
        <source>Choose a course.</source>
        <translation>Wählen Sie eine Strecke.</translation>
    </message>
    <message>
        <source>The speed must be from %1 to %2.</source>
        <translation>Die Geschwindigkeit muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>The start time must be a date and a time.</source>
        <translation>Die Startzeit muss aus Datum und Uhrzeit bestehen.</translation>
    </message>
    <message>
        <source>The race takes about %1 on disk, and %2 are free: choose fewer runners, or keep fewer seconds of their history.</source>
        <translation>Das Rennen braucht etwa %1 auf dem Datenträger, frei sind %2: Wählen Sie weniger Läufer, oder behalten Sie weniger Sekunden ihres Verlaufs.</translation>
    </message>
    <message>
        <source>The pace must be from %1 to %2 %3.</source>
        <translation>Das Tempo muss zwischen %1 und %2 %3 liegen.</translation>
    </message>
    <message>
        <source>A pace is missing: minutes and seconds, such as %1, from %2 to %3 %4.</source>
        <translation>Ein Tempo fehlt: Minuten und Sekunden, etwa %1, von %2 bis %3 %4.</translation>
    </message>
    <message>
        <source>“%1” is no pace: it must be minutes and seconds, such as %2, from %3 to %4 %5.</source>
        <translation>„%1“ ist kein Tempo: Nötig sind Minuten und Sekunden, etwa %2, von %3 bis %4 %5.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1: erlaubt ist %2 bis %3.</translation>
    </message>
    <message>
        <source>The pace variation</source>
        <translation>Temposchwankung</translation>
    </message>
    <message>
        <source>The share that stops in the geofence</source>
        <translation>Anteil, der in der Zone stehen bleibt</translation>
    </message>
    <message>
        <source>The share that retires</source>
        <translation>Anteil, der aussteigt</translation>
    </message>
    <message>
        <source>The share that does not start</source>
        <translation>Anteil, der nicht startet</translation>
    </message>
    <message>
        <source>The share of records that never come</source>
        <translation>Anteil der Records, die nie ankommen</translation>
    </message>
    <message>
        <source>The share of records that come late</source>
        <translation>Anteil der Records, die verspätet ankommen</translation>
    </message>
    <message>
        <source>The share of records that come twice</source>
        <translation>Anteil der Records, die doppelt kommen</translation>
    </message>
    <message>
        <source>The share of pairs that come in the wrong order</source>
        <translation>Anteil der Paare in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>No estimate until all is right.</source>
        <translation>Eine Schätzung gibt es erst, wenn alles stimmt.</translation>
    </message>
    <message>
        <source>An estimate, from a sample of the runners:</source>
        <translation>Eine Schätzung nach einer Stichprobe der Läufer:</translation>
    </message>
    <message>
        <source>Nobody is expected to finish.</source>
        <translation>Niemand wird im Ziel erwartet.</translation>
    </message>
    <message>
        <source>First finisher expected after %1, last after %2 of the race.</source>
        <translation>Erster Zieleinlauf erwartet nach %1, letzter nach %2 Rennzeit.</translation>
    </message>
    <message>
        <source>At this speed: first finisher after %1, last after %2.</source>
        <translation>Bei dieser Geschwindigkeit: erster Zieleinlauf nach %1, letzter nach %2.</translation>
    </message>
    <message>
        <source>The geofence is fullest at %1, with about %2 inside.</source>
        <translation>Die Zone ist bei %1 am vollsten, mit etwa %2 darin.</translation>
    </message>
    <message>
        <source>About %1 rows, %2 on disk.</source>
        <translation>Etwa %1 Zeilen, %2 auf dem Datenträger.</translation>
    </message>
    <message>
        <source>As many as the file of entrants names.</source>
        <translation>So viele, wie die Meldeliste nennt.</translation>
    </message>
    <message>
        <source>The file of entrants says who starts in which wave.</source>
        <translation>Die Meldeliste legt fest, wer in welcher Welle startet.</translation>
    </message>
    <message>
        <source>Runners do not hinder each other in this model.</source>
        <translation>In diesem Modell behindern sich Läufer nicht.</translation>
    </message>
    <message>
        <source>The demo&apos;s (faster than any human)</source>
        <translation>Demo (schneller als Menschen)</translation>
    </message>
    <message>
        <source>Club 5 km</source>
        <translation>Vereinslauf 5 km</translation>
    </message>
    <message>
        <source>City marathon</source>
        <translation>Stadtmarathon</translation>
    </message>
    <message>
        <source>Elite</source>
        <translation>Elite</translation>
    </message>
    <message>
        <source>Paces spread evenly; the fastest runners are faster than any human.</source>
        <translation>Tempo gleichmäßig verteilt; die Schnellsten sind schneller als jeder Mensch.</translation>
    </message>
    <message>
        <source>Most runners in the middle, with a long slow tail.</source>
        <translation>Die meisten in der Mitte, mit langem langsamem Ende.</translation>
    </message>
    <message>
        <source>A broad field that slows down after 60 % of the way.</source>
        <translation>Ein breites Feld, das nach 60 % des Weges langsamer wird.</translation>
    </message>
    <message>
        <source>A narrow field near its fast end.</source>
        <translation>Ein enges Feld nahe an seinem schnellen Ende.</translation>
    </message>
    <message>
        <source>Race generated in %1 seconds</source>
        <translation>Rennen in %1 Sekunden erzeugt</translation>
    </message>
    <message>
        <source>An event name has %1 characters at most, not %2.</source>
        <translation>Der Name einer Veranstaltung hat höchstens %1 Zeichen, nicht %2.</translation>
    </message>
</context>
<context>
    <name>trackside::RaceSetupDialog</name>
    <message>
        <source>now, as soon as it is generated</source>
        <translation>jetzt, sobald es erzeugt ist</translation>
    </message>
    <message>
        <source> in the file of entrants</source>
        <translation> in der Meldeliste</translation>
    </message>
    <message>
        <source>all at the gun</source>
        <translation>alle beim Start</translation>
    </message>
    <message>
        <source>from the file of entrants</source>
        <translation>aus der Meldeliste</translation>
    </message>
</context>
<context>
    <name>trackside::RaceSummary</name>
    <message>
        <source>%1 of %2 finished</source>
        <translation>%1 von %2 im Ziel</translation>
    </message>
    <message>
        <source>%1 on the course</source>
        <translation>%1 auf der Strecke</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 vor dem Start</translation>
    </message>
    <message>
        <source>%1 retired</source>
        <translation>%1 ausgestiegen</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1 nicht gestartet</translation>
    </message>
    <message>
        <source>%1 disqualified</source>
        <translation>%1 disqualifiziert</translation>
    </message>
    <message>
        <source>%1 of the race (race time, not clock time)</source>
        <translation>%1 Rennzeit (nicht Uhrzeit)</translation>
    </message>
    <message>
        <source>%1 of the race</source>
        <translation>%1 Rennzeit</translation>
    </message>
</context>
<context>
    <name>trackside::RaceView</name>
    <message>
        <source>The tables are hidden or in windows of their own. View → Tables shows them.</source>
        <translation>Die Tabellen sind ausgeblendet oder in eigenen Fenstern. Ansicht → Tabellen zeigt sie.</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>At the front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>At the back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Who is in the geofence?</source>
        <translation>Wer ist in der Zone?</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Who just finished?</source>
        <translation>Wer kam eben ins Ziel?</translation>
    </message>
    <message>
        <source>Finishers</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Messpunkte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Share of the competitors that have finished</source>
        <translation>Anteil der Läufer, die im Ziel sind</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>%1 folgt</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 führt</translation>
    </message>
</context>
<context>
    <name>trackside::RacesDialog</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Deleted: %1. It can be brought back until Trackside is closed.</source>
        <translation>Gelöscht: %1. Zurückholen ist möglich, bis Trackside geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Choose a race to show it, to resume, to save or to delete it.</source>
        <translation>Wählen Sie ein Rennen, um es anzuzeigen, fortzusetzen, zu speichern oder zu löschen.</translation>
    </message>
    <message>
        <source>This program generates the race now. Stop it before deleting it; a stopped race can be resumed.</source>
        <translation>Dieses Programm erzeugt das Rennen gerade. Stoppen Sie es vor dem Löschen; ein gestopptes Rennen lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>The race was cut off before its end. Resume goes on from its last stored second.</source>
        <translation>Das Rennen wurde vor seinem Ende unterbrochen. „Fortsetzen“ macht ab der letzten gespeicherten Sekunde weiter.</translation>
    </message>
    <message>
        <source>The race is over.</source>
        <translation>Das Rennen ist beendet.</translation>
    </message>
    <message>
        <source>This program does not generate the race now, so it cannot be paused or stopped.</source>
        <translation>Dieses Programm erzeugt das Rennen derzeit nicht, deshalb kann es weder angehalten noch gestoppt werden.</translation>
    </message>
    <message>
        <source>This program generates the race now.</source>
        <translation>Dieses Programm erzeugt das Rennen gerade.</translation>
    </message>
    <message>
        <source>Another program generates the race, or it is not known how to go on with it.</source>
        <translation>Ein anderes Programm erzeugt das Rennen, oder es ist nicht bekannt, wie es fortzusetzen ist.</translation>
    </message>
</context>
<context>
    <name>trackside::ReaderStore</name>
    <message>
        <source>Race %1 has no row of a runner %2.</source>
        <translation>Das Rennen %1 hat keine Zeile eines Läufers %2.</translation>
    </message>
    <message>
        <source>There is no race %1 here.</source>
        <translation>Ein Rennen %1 gibt es hier nicht.</translation>
    </message>
</context>
<context>
    <name>trackside::Rehearsal</name>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>The desktop keeps it on while a race is presented.</source>
        <translation>Der Desktop lässt ihn an, solange ein Rennen präsentiert wird.</translation>
    </message>
    <message>
        <source>No service of the desktop keeps it on, so that it may blank during a race.</source>
        <translation>Kein Dienst des Desktops lässt ihn an, er kann also während eines Rennens dunkel werden.</translation>
    </message>
    <message>
        <source>Switch blanking and locking off in the desktop&apos;s power settings.</source>
        <translation>Schalten Sie Abdunkeln und Sperren in den Energieeinstellungen des Desktops aus.</translation>
    </message>
    <message>
        <source>Checking the profile “%1” …</source>
        <translation>Das Profil „%1“ wird geprüft …</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Another check has broken this one off.</source>
        <translation>Eine andere Prüfung hat diese abgebrochen.</translation>
    </message>
    <message>
        <source>Rehearse again.</source>
        <translation>Proben Sie noch einmal.</translation>
    </message>
    <message>
        <source>Reading the newest race …</source>
        <translation>Das neueste Rennen wird gelesen …</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Newest race</source>
        <translation>Neuestes Rennen</translation>
    </message>
    <message>
        <source>There is none yet that could be read.</source>
        <translation>Es gibt noch keines, das gelesen werden könnte.</translation>
    </message>
    <message>
        <source>%1 with %2 runner was read in %3.</source>
        <translation>%1 mit %2 Läufer wurde in %3 gelesen.</translation>
    </message>
    <message>
        <source>%1 with %2 runners was read in %3.</source>
        <translation>%1 mit %2 Läufern wurde in %3 gelesen.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>It took %1, longer than the %2 from one to the next.</source>
        <translation>Sie dauerte %1, länger als die %2 von einer zur nächsten.</translation>
    </message>
    <message>
        <source>Refresh less often, under File → Settings…</source>
        <translation>Aktualisieren Sie seltener, unter Datei → Einstellungen …</translation>
    </message>
    <message>
        <source>It took %1; there are %2 from one to the next.</source>
        <translation>Sie dauerte %1; von einer zur nächsten sind es %2.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Its free space cannot be told.</source>
        <translation>Der freie Platz lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>See whether it is there.</source>
        <translation>Prüfen Sie, ob der Datenträger vorhanden ist.</translation>
    </message>
    <message>
        <source>%1 are free, and a race as it was set up last takes about %2.</source>
        <translation>Frei sind %1, und ein Rennen wie das zuletzt eingerichtete braucht etwa %2.</translation>
    </message>
    <message>
        <source>Delete races under File → Races…, or choose another data folder under File → Settings…</source>
        <translation>Löschen Sie Rennen unter Datei → Rennen …, oder wählen Sie einen anderen Datenordner unter Datei → Einstellungen …</translation>
    </message>
    <message>
        <source>%1 are free; a race as it was set up last takes about %2.</source>
        <translation>Frei sind %1; ein Rennen wie das zuletzt eingerichtete braucht etwa %2.</translation>
    </message>
    <message>
        <source>Asking the desktop to keep the screen on …</source>
        <translation>Der Desktop wird gebeten, den Bildschirm anzulassen …</translation>
    </message>
    <message>
        <source>A race is rehearsed</source>
        <translation>Ein Rennen wird geprobt</translation>
    </message>
</context>
<context>
    <name>trackside::RehearsalDialog</name>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ergebnis der Probe</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Rehearse again</source>
        <translation>&amp;Erneut proben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The rehearsal was stopped.</source>
        <translation>Die Probe wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Ready. All is in order for a race.</source>
        <translation>Bereit. Alles ist in Ordnung für ein Rennen.</translation>
    </message>
    <message>
        <source>Ready, with one warning: see the entry with the sign.</source>
        <translation>Bereit, mit einer Warnung: siehe den Eintrag mit dem Zeichen.</translation>
    </message>
    <message>
        <source>Ready, with %1 warnings: see the entries with the sign.</source>
        <translation>Bereit, mit %1 Warnungen: siehe die Einträge mit dem Zeichen.</translation>
    </message>
    <message>
        <source>Not ready: one thing is not in order. See the entry with the warning sign.</source>
        <translation>Nicht bereit: Ein Punkt ist nicht in Ordnung. Siehe den Eintrag mit dem Warnzeichen.</translation>
    </message>
    <message>
        <source>Not ready: %1 things are not in order. See the entries with a warning sign.</source>
        <translation>Nicht bereit: %1 Punkte sind nicht in Ordnung. Siehe die Einträge mit einem Warnzeichen.</translation>
    </message>
</context>
<context>
    <name>trackside::Results</name>
    <message>
        <source>Results can be written as .csv or .json; “%1” is neither.</source>
        <translation>Ergebnisse lassen sich als .csv oder .json schreiben; „%1“ ist keines von beiden.</translation>
    </message>
    <message>
        <source>The results cannot be written to “%1”: %2.</source>
        <translation>Die Ergebnisse können nicht nach „%1“ geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The pages for “%1” cannot be painted.</source>
        <translation>Die Seiten für „%1“ können nicht gezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>trackside::ResultsExport</name>
    <message>
        <source>Web page with a replay (*.html)</source>
        <translation>Webseite mit Wiedergabe (*.html)</translation>
    </message>
    <message>
        <source>Results as a table (*.csv)</source>
        <translation>Ergebnisse als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Results as JSON (*.json)</source>
        <translation>Ergebnisse als JSON (*.json)</translation>
    </message>
    <message>
        <source>Results on paper (*.pdf)</source>
        <translation>Ergebnisse auf Papier (*.pdf)</translation>
    </message>
    <message>
        <source>The runners&apos; ways (*.gpx)</source>
        <translation>Wege der Läufer (*.gpx)</translation>
    </message>
    <message>
        <source>The whole race, to open elsewhere (*.trackside)</source>
        <translation>Das ganze Rennen, um es anderswo zu öffnen (*.trackside)</translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation>Eine Datei wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>“%1” is still being written.</source>
        <translation>„%1“ wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Save race</source>
        <translation>Rennen speichern</translation>
    </message>
    <message>
        <source>Exporting to “%1” …</source>
        <translation>Export nach „%1“ …</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Nach „%1“ exportiert.</translation>
    </message>
    <message>
        <source>Exported to “%1”, as of %2 of the race.</source>
        <translation>Nach „%1“ exportiert, Stand nach %2 Rennzeit.</translation>
    </message>
</context>
<context>
    <name>trackside::ResultsPrint</name>
    <message>
        <source>The results are being read.</source>
        <translation>Die Ergebnisse werden gelesen.</translation>
    </message>
    <message>
        <source>Results of more than %1 runners are not printed from here.</source>
        <translation>Ergebnisse von mehr als %1 Läufern werden von hier aus nicht gedruckt.</translation>
    </message>
    <message>
        <source>Race → Export results… (Ctrl+E) writes them as PDF, which any viewer prints.</source>
        <translation>Rennen → Ergebnisse exportieren … (Strg+E) schreibt sie als PDF, das jeder Betrachter druckt.</translation>
    </message>
    <message>
        <source>Print results</source>
        <translation>Ergebnisse drucken</translation>
    </message>
    <message>
        <source>The printer does not take the results.</source>
        <translation>Der Drucker nimmt die Ergebnisse nicht an.</translation>
    </message>
</context>
<context>
    <name>trackside::ResultsSheet</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgestiegen</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiziert</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>%1 von %2 im Ziel</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 retired</source>
        <translation>%1 ausgestiegen</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1 nicht gestartet</translation>
    </message>
    <message>
        <source>%1 disqualified</source>
        <translation>%1 disqualifiziert</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Start %1 UTC</source>
        <translation>Start %1 UTC</translation>
    </message>
    <message>
        <source>As of %1 of the race, which goes on</source>
        <translation>Stand nach %1 Rennzeit; das Rennen läuft noch</translation>
    </message>
    <message>
        <source>Bib</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>#Cat.</source>
        <translation>#Kl.</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>min/%1</source>
        <translation>min/%1</translation>
    </message>
    <message>
        <source>* Decided by hand</source>
        <translation>* Von Hand entschieden</translation>
    </message>
    <message>
        <source>Trackside · race %1</source>
        <translation>Trackside · Rennen %1</translation>
    </message>
</context>
<context>
    <name>trackside::RunnerClasses</name>
    <message>
        <source>below %1 %2</source>
        <translation>unter %1 %2</translation>
    </message>
    <message>
        <source>%1 and slower</source>
        <translation>%1 und langsamer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
</context>
<context>
    <name>trackside::RunnerTable</name>
    <message>
        <source>Decided by hand: %1 from %2 of the race on</source>
        <translation>Von Hand entschieden: %1 ab Rennzeit %2</translation>
    </message>
    <message>
        <source>No competitors yet</source>
        <translation>Noch keine Läufer</translation>
    </message>
    <message>
        <source>Newest position %1 s older than the standing</source>
        <translation>Neueste Position %1 s älter als der Stand</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a split, time there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>laps</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>von Hand entschieden</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>gleicher Platz</translation>
    </message>
    <message>
        <source>places won: %1</source>
        <translation>Plätze gewonnen: %1</translation>
    </message>
    <message>
        <source>places lost: %1</source>
        <translation>Plätze verloren: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>steht</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgestiegen</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiziert</translation>
    </message>
    <message>
        <source>#</source>
        <comment>rank</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>±</source>
        <comment>places won or lost</comment>
        <translation>±</translation>
    </message>
    <message>
        <source>Bib</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>#Cat</source>
        <comment>place in the category</comment>
        <translation>#Kl.</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Gelaufen</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Noch</translation>
    </message>
    <message>
        <source>Pace (%1)</source>
        <translation>Tempo (%1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last split</source>
        <translation>Messpunkt</translation>
    </message>
    <message>
        <source>Split #</source>
        <comment>place at the last split</comment>
        <translation>#Messp.</translation>
    </message>
    <message>
        <source>Pace now (%1)</source>
        <translation>Tempo jetzt (%1)</translation>
    </message>
    <message>
        <source>Gap ahead</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Projected finish</source>
        <translation>Zielprognose</translation>
    </message>
    <message>
        <source>To pinned</source>
        <translation>Zum Angehefteten</translation>
    </message>
    <message>
        <source>To bib %1</source>
        <translation>Zu Nr. %1</translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Last lap</source>
        <translation>Letzte Rd.</translation>
    </message>
    <message>
        <source>Best lap</source>
        <translation>Beste Rd.</translation>
    </message>
    <message>
        <source>Time inside</source>
        <translation>Verweilzeit</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>Im Ziel um</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Abschn.</translation>
    </message>
    <message>
        <source>Leg (%1)</source>
        <comment>pace</comment>
        <translation>Abschn. (%1)</translation>
    </message>
    <message>
        <source>Place in the overall standing, by gun time: equal results share a place</source>
        <translation>Platz im Gesamtstand nach Bruttozeit: gleiche Ergebnisse teilen sich einen Platz</translation>
    </message>
    <message>
        <source>Places won or lost since the last refresh</source>
        <translation>Seit der letzten Aktualisierung gewonnene oder verlorene Plätze</translation>
    </message>
    <message>
        <source>Bib number</source>
        <translation>Startnummer</translation>
    </message>
    <message>
        <source>Name, as entered</source>
        <translation>Name, wie gemeldet</translation>
    </message>
    <message>
        <source>Category, as entered</source>
        <translation>Klasse, wie gemeldet</translation>
    </message>
    <message>
        <source>Place in the category: finishers by net time, then those on the course as they stand overall</source>
        <translation>Platz in der Klasse: im Ziel nach Nettozeit, dann alle auf der Strecke nach Gesamtstand</translation>
    </message>
    <message>
        <source>Club, as entered</source>
        <translation>Verein, wie gemeldet</translation>
    </message>
    <message>
        <source>Distance covered along the course</source>
        <translation>Entlang der Strecke zurückgelegte Distanz</translation>
    </message>
    <message>
        <source>Distance to go along the course</source>
        <translation>Entlang der Strecke verbleibende Distanz</translation>
    </message>
    <message>
        <source>Average pace since the runner&apos;s own start, pauses included</source>
        <translation>Durchschnittstempo seit dem eigenen Start, mit Pausen</translation>
    </message>
    <message>
        <source>Time since the gun, rounded up to the second</source>
        <translation>Zeit seit dem Startschuss, auf die Sekunde aufgerundet</translation>
    </message>
    <message>
        <source>Time behind the leader. On the course, how long ago the leader was at the same place: ≈ because that is known at splits, and estimated between them</source>
        <translation>Zeit hinter der Spitze. Auf der Strecke: vor wie langer Zeit die Spitze an derselben Stelle war; ≈, weil das an Messpunkten bekannt und dazwischen geschätzt ist</translation>
    </message>
    <message>
        <source>What the runner is doing</source>
        <translation>Was der Läufer gerade tut</translation>
    </message>
    <message>
        <source>The last split passed, and the time there since the gun; ≈ where records near it are missing</source>
        <translation>Der zuletzt passierte Messpunkt und die Zwischenzeit dort seit dem Startschuss; ≈, wo nahe Records fehlen</translation>
    </message>
    <message>
        <source>Place at the last split passed, by gun time</source>
        <translation>Platz am zuletzt passierten Messpunkt, nach Bruttozeit</translation>
    </message>
    <message>
        <source>Pace over about the last half minute</source>
        <translation>Tempo etwa der letzten halben Minute</translation>
    </message>
    <message>
        <source>Time behind the one ahead. On the course, how long ago that one was at the same place: ≈ because that is estimated</source>
        <translation>Zeit hinter dem nächsten Läufer davor. Auf der Strecke: vor wie langer Zeit dieser an derselben Stelle war; ≈, weil das geschätzt ist</translation>
    </message>
    <message>
        <source>When the finish is expected, from the pace since the start and the pace now, and how sure that is</source>
        <translation>Wann der Zieleinlauf zu erwarten ist, nach dem Tempo seit dem Start und dem jetzigen, und wie sicher das ist</translation>
    </message>
    <message>
        <source>Behind the pinned runner; pin the selected one with Ctrl+D</source>
        <translation>Rückstand auf den angehefteten Läufer; den gewählten heftet Strg+D an</translation>
    </message>
    <message>
        <source>Time behind bib %1 (+) or ahead (−); ≈ until both have finished</source>
        <translation>Zeit hinter Nr. %1 (+) oder davor (−); ≈, bis beide im Ziel sind</translation>
    </message>
    <message>
        <source>The lap being run, of all whole laps; 0 on a part of a lap before the first</source>
        <translation>Die laufende von allen ganzen Runden; 0 auf einem Teilstück vor der ersten</translation>
    </message>
    <message>
        <source>Time of the last whole lap, of the first hundred at each crossing</source>
        <translation>Zeit der letzten ganzen Runde, von den ersten hundert bei jedem Durchgang</translation>
    </message>
    <message>
        <source>Time of the fastest whole lap, of the first hundred at each crossing</source>
        <translation>Zeit der schnellsten ganzen Runde, von den ersten hundert bei jedem Durchgang</translation>
    </message>
    <message>
        <source>Time spent inside the zone, over all passages</source>
        <translation>In der Zone verbrachte Zeit, über alle Durchgänge</translation>
    </message>
    <message>
        <source>How often the runner has come into the zone</source>
        <translation>Wie oft der Läufer in die Zone gekommen ist</translation>
    </message>
    <message>
        <source>Time of day at the finish</source>
        <translation>Uhrzeit beim Zieleinlauf</translation>
    </message>
    <message>
        <source>Behind the first one at the split, by gun time</source>
        <translation>Rückstand auf den Ersten am Messpunkt, nach Bruttozeit</translation>
    </message>
    <message>
        <source>Time since the split before, or since the own start; ≈ where records near a split are missing</source>
        <translation>Zeit seit dem Messpunkt davor oder dem eigenen Start; ≈, wo nahe einem Messpunkt Records fehlen</translation>
    </message>
    <message>
        <source>Pace since the split before, or since the own start</source>
        <translation>Tempo seit dem Messpunkt davor oder dem eigenen Start</translation>
    </message>
</context>
<context>
    <name>trackside::RunningModel</name>
    <message>
        <source>Shown for up to %1 competitors</source>
        <translation>Gezeigt bei höchstens %1 Läufern</translation>
    </message>
    <message>
        <source>No competitors currently running</source>
        <translation>Derzeit sind keine Läufer unterwegs</translation>
    </message>
</context>
<context>
    <name>trackside::ScaleBar</name>
    <message>
        <source>%L1 mi</source>
        <translation>%L1 mi</translation>
    </message>
    <message>
        <source>%L1 km</source>
        <translation>%L1 km</translation>
    </message>
    <message>
        <source>%L1 ft</source>
        <translation>%L1 ft</translation>
    </message>
    <message>
        <source>%L1 m</source>
        <translation>%L1 m</translation>
    </message>
</context>
<context>
    <name>trackside::SentStatements</name>
    <message>
        <source>… and %1 more characters, which are not kept</source>
        <translation>… und %1 weitere Zeichen, die nicht aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>trackside::SessionTail</name>
    <message>
        <source>On the embedded profile nothing is sent: these are the events that this window&apos;s races write, as they would stand in Kafka.</source>
        <translation>Mit dem Profil „embedded“ wird nichts gesendet: Dies sind die Ereignisse, die die Rennen dieses Fensters schreiben, so wie sie in Kafka stünden.</translation>
    </message>
</context>
<context>
    <name>trackside::SettingsDialog</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%L1 of them</source>
        <translation>%L1 gewählt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Map colours</source>
        <translation>&amp;Kartenfarben</translation>
    </message>
    <message>
        <source>Map &amp;background</source>
        <translation>Karten&amp;hintergrund</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Measure how soon a new second can be read</source>
        <translation>Messen, wie bald eine neue Sekunde gelesen werden kann</translation>
    </message>
    <message>
        <source>&amp;Notify me of</source>
        <translation>Hinweise &amp;bei</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Seconds between two refreshes</source>
        <translation>Sekunden zwischen zwei Aktualisierungen</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>&amp;Aktualisieren alle</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Den Datenordner öffnen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Change the data folder</source>
        <translation>Den Datenordner ändern</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Re&amp;set to defaults</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Un&amp;do the reset</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>All but the map&apos;s background and the data folder</source>
        <translation>Alles außer Kartenhintergrund und Datenordner</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>Ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>trackside::SplitListModel</name>
    <message>
        <source>This course has no splits</source>
        <translation>Diese Strecke hat keine Messpunkte</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Messpunkt</translation>
    </message>
    <message>
        <source>Where a time is taken</source>
        <translation>Wo eine Zeit genommen wird</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Distance from the start, along the course</source>
        <translation>Distanz vom Start, entlang der Strecke</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>How many have passed it</source>
        <translation>Wie viele ihn passiert haben</translation>
    </message>
    <message>
        <source>First bib</source>
        <translation>Erste Nr.</translation>
    </message>
    <message>
        <source>Bib number of whoever passed it first, by gun time</source>
        <translation>Startnummer des Ersten am Messpunkt, nach Bruttozeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The first one&apos;s time there since the gun, rounded up to the second</source>
        <translation>Zwischenzeit des Ersten dort seit dem Startschuss, auf die Sekunde aufgerundet</translation>
    </message>
</context>
<context>
    <name>trackside::SplitText</name>
    <message>
        <source>The splits of a course are not taken every “kilometre”, every “mile” or “none”.</source>
        <translation>Der Abstand der Messpunkte einer Strecke ist weder „kilometre“ noch „mile“ noch „none“.</translation>
    </message>
    <message>
        <source>The lines of a course&apos;s splits are not a list in JSON.</source>
        <translation>Die Messlinien einer Strecke sind keine Liste in JSON.</translation>
    </message>
    <message>
        <source>Line %L1 of a course&apos;s splits lacks a name or one of its ends.</source>
        <translation>Der Messlinie %L1 einer Strecke fehlt der Name oder ein Ende.</translation>
    </message>
</context>
<context>
    <name>trackside::SplitTimesModel</name>
    <message>
        <source>At %1, passed by %2</source>
        <translation>Bei %1: %2 durch</translation>
    </message>
    <message>
        <source>%1, the first %2 below</source>
        <translation>%1, die ersten %2 unten</translation>
    </message>
    <message>
        <source>This course has no splits</source>
        <translation>Diese Strecke hat keine Messpunkte</translation>
    </message>
    <message>
        <source>No competitors have passed it yet</source>
        <translation>Noch kein Läufer hat ihn passiert</translation>
    </message>
</context>
<context>
    <name>trackside::SplitTimesPanel</name>
    <message>
        <source>Times at the split</source>
        <translation>Zeiten am Messpunkt</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Messpunkte</translation>
    </message>
    <message>
        <source>Follo&amp;w the front</source>
        <translation>Der &amp;Spitze folgen</translation>
    </message>
    <message>
        <source>Show the farthest split that somebody has passed</source>
        <translation>Den weitesten Messpunkt zeigen, den schon jemand passiert hat</translation>
    </message>
    <message>
        <source>Splits of the course</source>
        <translation>Messpunkte der Strecke</translation>
    </message>
</context>
<context>
    <name>trackside::SplitsPanel</name>
    <message>
        <source>Every kilometre</source>
        <translation>Jeden Kilometer</translation>
    </message>
    <message>
        <source>Every mile</source>
        <translation>Jede Meile</translation>
    </message>
    <message>
        <source>At lines only</source>
        <translation>Nur an Linien</translation>
    </message>
    <message>
        <source>Choose the splits</source>
        <translation>Messpunkte wählen</translation>
    </message>
    <message>
        <source>Splits (%L1)</source>
        <translation>Messpunkte (%L1)</translation>
    </message>
    <message>
        <source>crossed %L1 times</source>
        <translation>%L1-mal überquert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a line and the number of its crossing</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Name the split</source>
        <translation>Messpunkt benennen</translation>
    </message>
    <message>
        <source>Remove the split line</source>
        <translation>Messlinie entfernen</translation>
    </message>
</context>
<context>
    <name>trackside::SqliteDecisions</name>
    <message>
        <source>%1 holds no decisions about a race: it is another kind of file.</source>
        <translation>%1 enthält keine Entscheidungen zu einem Rennen: Es ist eine andere Art Datei.</translation>
    </message>
    <message>
        <source>The decisions in %1 were written by a newer Trackside.</source>
        <translation>Die Entscheidungen in %1 wurden von einem neueren Trackside geschrieben.</translation>
    </message>
    <message>
        <source>Open the race with the newer Trackside.</source>
        <translation>Öffnen Sie das Rennen mit dem neueren Trackside.</translation>
    </message>
    <message>
        <source>Nothing can be decided of race %1.</source>
        <translation>Zum Rennen %1 kann nichts entschieden werden.</translation>
    </message>
</context>
<context>
    <name>trackside::SqliteReader</name>
    <message>
        <source>The race is not there any more.</source>
        <translation>Das Rennen ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>trackside::SqliteSink</name>
    <message>
        <source>%1 is not a run id: it must be a UUID in lower case, without braces.</source>
        <translation>%1 ist keine Lauf-ID: Sie muss eine UUID in Kleinbuchstaben ohne Klammern sein.</translation>
    </message>
    <message>
        <source>Part %L1 of %L2 cannot be stored: there may be 1 to %L3 parts.</source>
        <translation>Teil %L1 von %L2 kann nicht gespeichert werden: Möglich sind 1 bis %L3 Teile.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>See that you may write there and that the disk is not full.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>Race %1 is being written already, here or by another program.</source>
        <translation>Das Rennen %1 wird schon geschrieben, hier oder von einem anderen Programm.</translation>
    </message>
    <message>
        <source>The race file is not open.</source>
        <translation>Die Renndatei ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The row of competitor %L1 at second %L2 is not of second %L3 or has a place that is not a number.</source>
        <translation>Die Zeile des Läufers %L1 zur Sekunde %L2 gehört nicht zur Sekunde %L3 oder hat einen Ort, der keine Zahl ist.</translation>
    </message>
</context>
<context>
    <name>trackside::SqliteWholeRace</name>
    <message>
        <source>One of its rows is no row of a race.</source>
        <translation>Eine Zeile darin ist keine Zeile eines Rennens.</translation>
    </message>
    <message>
        <source>What it says of its race is not what a race file says.</source>
        <translation>Was darin über das Rennen steht, passt nicht zu einer Renndatei.</translation>
    </message>
    <message>
        <source>There is no race in it.</source>
        <translation>Darin ist kein Rennen.</translation>
    </message>
</context>
<context>
    <name>trackside::StartPage</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Generating the race …</source>
        <translation>Das Rennen wird erzeugt …</translation>
    </message>
    <message>
        <source>Watch a demo race</source>
        <translation>Demorennen ansehen</translation>
    </message>
</context>
<context>
    <name>trackside::StatementLog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>a span of time</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 at %2, statement %3 of %4</source>
        <translation>%1 um %2, Anweisung %3 von %4</translation>
    </message>
    <message>
        <source>1 row in %1</source>
        <translation>1 Zeile in %1</translation>
    </message>
    <message>
        <source>%1 rows in %2</source>
        <translation>%1 Zeilen in %2</translation>
    </message>
    <message>
        <source>newest record %1 old</source>
        <translation>neuester Record %1 alt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When the answer was there, by this machine&apos;s clock</source>
        <translation>Wann die Antwort da war, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>What the answer is for</source>
        <translation>Wofür die Antwort ist</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Which of the statements that the answer took; one that is asked several times counts once</source>
        <translation>Die wievielte der Anweisungen, die die Antwort brauchte; eine mehrfach gestellte zählt einmal</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>So many came back</source>
        <translation>So viele kamen zurück</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From sending the statement to having its last row</source>
        <translation>Vom Senden der Anweisung bis zu ihrer letzten Zeile</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Of the newest record when it was read</source>
        <translation>Alter des neuesten Records beim Lesen</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>Läufer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation>Nahe Stelle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Split times</source>
        <translation>Zwischenzeiten</translation>
    </message>
    <message>
        <source>Entrants</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>For the list of races.</source>
        <translation>Für die Liste der Rennen.</translation>
    </message>
    <message>
        <source>For map, leaderboard, running, zones, finishers, splits, log and race charts: one answer feeds all.</source>
        <translation>Für Karte, Rangliste, Unterwegs, Zonen, Im Ziel, Messpunkte, Protokoll und Renndiagramme: Eine Antwort versorgt alle.</translation>
    </message>
    <message>
        <source>For the standing of a moment: crowding and passing charts, exports of large fields.</source>
        <translation>Für den Stand eines Moments: Diagramme zu Gedränge und Durchgang, Exporte großer Felder.</translation>
    </message>
    <message>
        <source>For the rows of some runners.</source>
        <translation>Für die Zeilen einiger Läufer.</translation>
    </message>
    <message>
        <source>For runners found by number or name.</source>
        <translation>Für Läufer, die nach Nummer oder Name gefunden werden.</translation>
    </message>
    <message>
        <source>For who is near a place on the course.</source>
        <translation>Für die Läufer nahe einer Stelle der Strecke.</translation>
    </message>
    <message>
        <source>For the ways of some runners, as exports need them.</source>
        <translation>Für die Wege einiger Läufer, wie Exporte sie brauchen.</translation>
    </message>
    <message>
        <source>For the charts and split times of chosen runners.</source>
        <translation>Für Diagramme und Zwischenzeiten gewählter Läufer.</translation>
    </message>
    <message>
        <source>For names and categories.</source>
        <translation>Für Namen und Klassen.</translation>
    </message>
    <message>
        <source>From the query window.</source>
        <translation>Aus dem Abfragefenster.</translation>
    </message>
    <message>
        <source>The beginning of the statement, without its remarks and a long list of columns</source>
        <translation>Der Anfang der Anweisung, ohne Anmerkungen und lange Spaltenlisten</translation>
    </message>
</context>
<context>
    <name>trackside::StatementsWindow</name>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Anweisung</translation>
    </message>
    <message>
        <source>SQL as sent – %1</source>
        <translation>Gesendetes SQL – %1</translation>
    </message>
    <message>
        <source>Statements sent to the store</source>
        <translation>An den Speicher gesendete Anweisungen</translation>
    </message>
    <message>
        <source>No statement of this kind has been sent yet.</source>
        <translation>Noch keine Anweisung dieser Art wurde gesendet.</translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation>Nahe Stelle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The statement as it was sent</source>
        <translation>Die Anweisung, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Copy statement</source>
        <translation>Anweisung &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open in &amp;query window</source>
        <translation>Im Abfra&amp;gefenster öffnen</translation>
    </message>
    <message>
        <source>Change it there and run it, read only (Ctrl+Return)</source>
        <translation>Dort ändern und ausführen, nur lesend (Strg+Return)</translation>
    </message>
    <message>
        <source>Open in &amp;Pinot&apos;s own console</source>
        <translation>In &amp;Pinots eigener Konsole öffnen</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Öffnet %1 im Browser</translation>
    </message>
    <message>
        <source>The list stays as it is, the race goes on (Alt+Z)</source>
        <translation>Die Liste bleibt, wie sie ist, das Rennen läuft weiter (Alt+Z)</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>A&amp;nlass</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>trackside::StoreFacts</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Rennen</translation>
    </message>
</context>
<context>
    <name>trackside::StreamWindow</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>Stream – %1</source>
        <translation>Stream – %1</translation>
    </message>
    <message>
        <source>Last records of the stream</source>
        <translation>Letzte Records des Streams</translation>
    </message>
    <message>
        <source>The record in full</source>
        <translation>Der vollständige Record</translation>
    </message>
    <message>
        <source>&amp;Copy record</source>
        <translation>Record &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>F&amp;ind a competitor</source>
        <translation>Läufer s&amp;uchen</translation>
    </message>
    <message>
        <source>The list stays as it is, the stream goes on (Alt+Z)</source>
        <translation>Die Liste bleibt, wie sie ist, der Stream läuft weiter (Alt+Z)</translation>
    </message>
    <message>
        <source>Only this key</source>
        <translation>Nur dieser Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Only records of this key, such as a competitor (Ctrl+F)</source>
        <translation>Nur Records mit diesem Schlüssel, etwa eines Läufers (Strg+F)</translation>
    </message>
    <message>
        <source>Only records with this text</source>
        <translation>Nur Records mit diesem Text</translation>
    </message>
    <message>
        <source>Text in the record</source>
        <translation>Text im Record</translation>
    </message>
    <message>
        <source>Only this topic</source>
        <translation>Nur dieses Topic</translation>
    </message>
    <message>
        <source>Only this partition</source>
        <translation>Nur diese Partition</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Topics</translation>
    </message>
    <message>
        <source>All partitions</source>
        <translation>Alle Partitionen</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>No record has come yet. %1</source>
        <translation>Noch ist kein Record gekommen. %1</translation>
    </message>
    <message>
        <source>No record of these has come yet.</source>
        <translation>Noch ist kein solcher Record gekommen.</translation>
    </message>
    <message>
        <source>the list is frozen</source>
        <translation>die Liste ist eingefroren</translation>
    </message>
    <message>
        <source>%1 The timestamp in them is the race&apos;s own clock, its start plus the race time: it leaves the clock on the wall where a race is not played in real time.</source>
        <translation>%1 Der Zeitstempel darin ist die Uhr des Rennens, sein Start plus die Rennzeit: Sie weicht von der wirklichen Uhrzeit ab, wo ein Rennen nicht in Echtzeit läuft.</translation>
    </message>
</context>
<context>
    <name>trackside::TableExport</name>
    <message>
        <source>Save the answer</source>
        <translation>Die Antwort speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <translation>Wird gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>trackside::TestEvent</name>
    <message>
        <source>Test event</source>
        <translation>Testereignis</translation>
    </message>
    <message>
        <source>Kafka has it, but Pinot did not show it within %1 seconds.</source>
        <translation>Kafka hat es, aber Pinot zeigte es nicht innerhalb von %1 Sekunden.</translation>
    </message>
    <message>
        <source>See whether the table reads its topic, and the log of Pinot&apos;s server.</source>
        <translation>Prüfen Sie, ob die Tabelle ihr Topic liest, und sehen Sie ins Protokoll von Pinots Server.</translation>
    </message>
    <message>
        <source>Its time reads back %1 minutes off.</source>
        <translation>Seine Zeit weicht beim Lesen um %1 Minuten ab.</translation>
    </message>
    <message>
        <source>Start all of Pinot&apos;s servers with -Duser.timezone=UTC, and load the table anew.</source>
        <translation>Starten Sie alle Server von Pinot mit -Duser.timezone=UTC, und laden Sie die Tabelle neu.</translation>
    </message>
    <message>
        <source>Pinot showed it %1 ms after Kafka had it, its time to the millisecond.</source>
        <translation>Pinot zeigte es %1 ms nach Kafka, mit millisekundengenauer Zeit.</translation>
    </message>
</context>
<context>
    <name>trackside::TileUrl</name>
    <message>
        <source>An address is needed, such as https://tiles.example.org/{z}/{x}/{y}.png.</source>
        <translation>Eine Adresse ist nötig, etwa https://tiles.example.org/{z}/{x}/{y}.png.</translation>
    </message>
    <message>
        <source>The address lacks %1: {z} stands for the zoom level, {x} and {y} for the tile.</source>
        <translation>In der Adresse fehlt %1: {z} steht für die Zoomstufe, {x} und {y} für die Kachel.</translation>
    </message>
    <message>
        <source>%1 stands for nothing here: write what the server wants in its place, or leave it out.</source>
        <translation>%1 steht hier für nichts: Schreiben Sie an seine Stelle, was der Server verlangt, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and name a server.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen und einen Server nennen.</translation>
    </message>
    <message>
        <source>An address with a password in it would be kept in the settings: leave it out.</source>
        <translation>Eine Adresse mit Passwort würde so in den Einstellungen gespeichert: Lassen Sie es weg.</translation>
    </message>
</context>
<context>
    <name>trackside::TimeBar</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start of wave %1 after %2</source>
        <translation>Start der Welle %1 nach %2</translation>
    </message>
    <message>
        <source>First finish: %1 after %2</source>
        <translation>Erster Zieleinlauf: %1 nach %2</translation>
    </message>
    <message>
        <source>Last finish: %1 after %2</source>
        <translation>Letzter Zieleinlauf: %1 nach %2</translation>
    </message>
    <message>
        <source>First in %1: %2 after %3</source>
        <translation>Zuerst in %1: %2 nach %3</translation>
    </message>
    <message>
        <source>the geofence</source>
        <translation>der Zone</translation>
    </message>
    <message>
        <source>Bookmark at %1</source>
        <translation>Lesezeichen bei %1</translation>
    </message>
    <message>
        <source>First at %1: %2 after %3</source>
        <translation>Zuerst bei %1: %2 nach %3</translation>
    </message>
    <message>
        <source>Unfreeze &amp;picture</source>
        <translation>&amp;Bild freigeben</translation>
    </message>
    <message>
        <source>Freeze &amp;picture</source>
        <translation>&amp;Bild einfrieren</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Geschwindigkeit der Wiedergabe</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Wiedergabe %1</translation>
    </message>
    <message>
        <source>Speed of the replay: race seconds in a second (&lt; and &gt;). The race itself goes on at its own.</source>
        <translation>Geschwindigkeit der Wiedergabe: Rennsekunden pro Sekunde (&lt; und &gt;). Das Rennen selbst läuft mit seiner eigenen weiter.</translation>
    </message>
    <message>
        <source>Race time</source>
        <translation>Rennzeit</translation>
    </message>
    <message>
        <source>The clock is the map&apos;s. The tables show new positions at once, the map runs up to them.</source>
        <translation>Die Uhr ist die der Karte. Die Tabellen zeigen neue Positionen sofort, die Karte läuft bis zu ihnen nach.</translation>
    </message>
    <message>
        <source>Stop &amp;replay</source>
        <translation>&amp;Wiedergabe stoppen</translation>
    </message>
    <message>
        <source>&amp;Replay from here</source>
        <translation>&amp;Wiedergabe ab hier</translation>
    </message>
    <message>
        <source>Stop the replay at this moment (K)</source>
        <translation>Die Wiedergabe in diesem Moment stoppen (K)</translation>
    </message>
    <message>
        <source>Play the race from the moment that is shown (K)</source>
        <translation>Das Rennen ab dem gezeigten Moment abspielen (K)</translation>
    </message>
    <message>
        <source>A replay begins in the past: go back in time first</source>
        <translation>Eine Wiedergabe beginnt in der Vergangenheit: Gehen Sie zuerst in der Zeit zurück</translation>
    </message>
    <message>
        <source>race time, not clock time</source>
        <translation>Rennzeit, nicht Uhrzeit</translation>
    </message>
    <message>
        <source>tables up to %1 ahead</source>
        <translation>Tabellen bis %1 voraus</translation>
    </message>
    <message>
        <source>First in %1 (passage %4): %2 after %3</source>
        <translation>Zuerst in %1 (Durchgang %4): %2 nach %3</translation>
    </message>
    <message>
        <source>Last out of %1: %2 after %3</source>
        <translation>Zuletzt aus %1: %2 nach %3</translation>
    </message>
    <message>
        <source>Long marks: start, first and last finish. Short marks: first at a split or in a zone, last out of a zone. Triangles above: bookmarks. Under the pointer a mark tells what it is; M and Shift+M go from mark to mark.</source>
        <translation>Lange Marken: Start, erster und letzter Zieleinlauf. Kurze Marken: Erste an einem Messpunkt oder in einer Zone, Letzte aus einer Zone. Dreiecke darüber: Lesezeichen. Unter dem Zeiger sagt eine Marke, was sie ist; M und Umschalt+M gehen von Marke zu Marke.</translation>
    </message>
</context>
<context>
    <name>trackside::TimeCommands</name>
    <message>
        <source>The replay has come to the end of the race. K plays it once more.</source>
        <translation>Die Wiedergabe ist am Ende des Rennens. K spielt es noch einmal ab.</translation>
    </message>
    <message>
        <source>The replay has caught up: the picture is live again.</source>
        <translation>Die Wiedergabe hat aufgeholt: Das Bild ist wieder live.</translation>
    </message>
    <message>
        <source>Bookmark at %1</source>
        <translation>Lesezeichen bei %1</translation>
    </message>
    <message>
        <source>Bookmark at %1. M and Shift+M go from mark to mark.</source>
        <translation>Lesezeichen bei %1. M und Umschalt+M springen von Marke zu Marke.</translation>
    </message>
    <message>
        <source>Bookmark at %1 removed. B sets it again.</source>
        <translation>Lesezeichen bei %1 entfernt. B setzt es wieder.</translation>
    </message>
    <message>
        <source>A race has %1 bookmarks at most. B at one of them removes it.</source>
        <translation>Ein Rennen hat höchstens %1 Lesezeichen. B an einem davon entfernt es.</translation>
    </message>
    <message>
        <source>There is no later mark.</source>
        <translation>Es gibt keine spätere Marke.</translation>
    </message>
    <message>
        <source>There is no earlier mark.</source>
        <translation>Es gibt keine frühere Marke.</translation>
    </message>
</context>
<context>
    <name>trackside::UndoActions</name>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Wieder&amp;holen</translation>
    </message>
</context>
<context>
    <name>trackside::UserQuery</name>
    <message>
        <source>Only one SELECT can be asked: the race&apos;s files are read, never changed.</source>
        <translation>Nur ein einzelnes SELECT ist möglich: Die Dateien des Rennens werden gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>The question is not understood: %1.</source>
        <translation>Die Abfrage wird nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>The question took longer than %L1 seconds and was stopped.</source>
        <translation>Die Abfrage dauerte länger als %L1 Sekunden und wurde beendet.</translation>
    </message>
    <message>
        <source>The question failed: %1.</source>
        <translation>Die Abfrage ist fehlgeschlagen: %1.</translation>
    </message>
</context>
<context>
    <name>trackside::WholeRace</name>
    <message>
        <source>The row of competitor %L1 at second %L2 has a time or a place that nobody can have in a race.</source>
        <translation>Die Zeile des Läufers %L1 zur Sekunde %L2 hat eine Zeit oder einen Ort, die in einem Rennen nicht möglich sind.</translation>
    </message>
    <message>
        <source>Bib, name, category and club have %L1 characters at most; those of competitor %L2 are longer.</source>
        <translation>Startnummer, Name, Klasse und Verein haben höchstens %L1 Zeichen; die des Läufers %L2 sind länger.</translation>
    </message>
    <message>
        <source>Competitor %L1 cannot be entered for wave %L2: competitors are counted from 1, and waves up to %L3.</source>
        <translation>Läufer %L1 kann nicht für Welle %L2 gemeldet werden: Läufer werden ab 1 gezählt, Wellen bis %L3.</translation>
    </message>
    <message>
        <source>The decisions by hand are not counted up from 1, or one is about nobody.</source>
        <translation>Die Entscheidungen von Hand sind nicht ab 1 gezählt, oder eine betrifft niemanden.</translation>
    </message>
    <message>
        <source>There are more decisions by hand than the %L1 that are read.</source>
        <translation>Es gibt mehr Entscheidungen von Hand als die %L1, die gelesen werden.</translation>
    </message>
    <message>
        <source>Its race has an id that is none: “%1” should be a UUID in lower case, without braces.</source>
        <translation>Das Rennen darin hat eine ungültige ID: „%1“ müsste eine UUID in Kleinbuchstaben ohne Klammern sein.</translation>
    </message>
    <message>
        <source>The course in it is not the one that the race was run on.</source>
        <translation>Die Strecke darin ist nicht die, auf der das Rennen gelaufen wurde.</translation>
    </message>
    <message>
        <source>The race&apos;s start, size, name or settings are out of all bounds.</source>
        <translation>Start, Größe, Name oder Einstellungen des Rennens liegen außerhalb aller Grenzen.</translation>
    </message>
    <message>
        <source>A race lasts %L1 seconds at most.</source>
        <translation>Ein Rennen dauert höchstens %L1 Sekunden.</translation>
    </message>
    <message>
        <source>One of its rows, at second %L1, is of competitor 0: competitors are counted from 1.</source>
        <translation>Eine der Zeilen, bei Sekunde %L1, ist von Läufer 0: Läufer werden ab 1 gezählt.</translation>
    </message>
</context>
<context>
    <name>trackside::WholeRaceFile</name>
    <message>
        <source>It is not a race that Trackside has saved.</source>
        <translation>Das ist kein von Trackside gespeichertes Rennen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>It is a folder or a device, not a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Sie dürfen die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>It has more than the %L1 bytes that are read.</source>
        <translation>Die Datei hat mehr als die %L1 Bytes, die gelesen werden.</translation>
    </message>
    <message>
        <source>It was saved by a newer Trackside.</source>
        <translation>Die Datei wurde von einem neueren Trackside gespeichert.</translation>
    </message>
    <message>
        <source>Open it with the newer Trackside.</source>
        <translation>Öffnen Sie die Datei mit dem neueren Trackside.</translation>
    </message>
    <message>
        <source>A part of it is missing, or something was added.</source>
        <translation>Ein Teil fehlt, oder etwas wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren Sie die Datei noch einmal, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>It has rows of seconds that its race has not come to.</source>
        <translation>Die Datei enthält Zeilen von Sekunden, die ihr Rennen noch nicht erreicht hat.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>It holds no race, or several.</source>
        <translation>Die Datei enthält kein Rennen oder mehrere.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened as a race: %2</source>
        <comment>a file, and a sentence</comment>
        <translation>„%1“ kann nicht als Rennen geöffnet werden: %2</translation>
    </message>
    <message>
        <source>The race has no position yet.</source>
        <translation>Das Rennen hat noch keine Position.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This race is here already, and not the same: it has gone on since, or something else was decided of its runners. The one that is here was left as it is.</source>
        <translation>Dieses Rennen ist hier schon vorhanden, aber nicht dasselbe: Es ist seither weitergelaufen, oder über seine Läufer wurde anders entschieden. Das vorhandene bleibt, wie es war.</translation>
    </message>
    <message>
        <source>To have the one in the file, save the one that is here, delete it under File → Races…, and open the file again.</source>
        <translation>Um das aus der Datei zu bekommen, speichern Sie das vorhandene, löschen es unter Datei → Rennen … und öffnen die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>trackside::Wkt</name>
    <message>
        <source>“%1” is not a place in well-known text; it should read like %2.</source>
        <translation>„%1“ ist kein Ort in Well-Known Text; richtig wäre etwa %2.</translation>
    </message>
    <message>
        <source>What should be a place in well-known binary is none.</source>
        <translation>Was ein Ort in Well-Known Binary sein sollte, ist keiner.</translation>
    </message>
</context>
<context>
    <name>trackside::Zone</name>
    <message>
        <source>The zone “%1” has a point that is not on earth; longitudes go from −180 to 180 degrees, latitudes from −90 to 90.</source>
        <translation>Die Zone „%1“ hat einen Punkt, der nicht auf der Erde liegt; Längengrade reichen von −180 bis 180 Grad, Breitengrade von −90 bis 90.</translation>
    </message>
    <message>
        <source>The zone “%1” is no area; each of its rings needs at least three corners and ends where it begins.</source>
        <translation>Die Zone „%1“ ist keine Fläche; jeder ihrer Ringe braucht mindestens drei Ecken und endet, wo er beginnt.</translation>
    </message>
    <message>
        <source>The zone “%1” is not a valid area: its outline crosses or touches itself, or a hole lies outside it.</source>
        <translation>Die Zone „%1“ ist keine gültige Fläche: Ihr Umriss kreuzt oder berührt sich selbst, oder ein Loch liegt außerhalb.</translation>
    </message>
    <message>
        <source>The course could not be cut at the zone&apos;s edges.</source>
        <translation>Die Strecke konnte nicht an den Rändern der Zone geteilt werden.</translation>
    </message>
</context>
<context>
    <name>trackside::ZoneChecks</name>
    <message>
        <source>Zone %L1</source>
        <translation>Zone %L1</translation>
    </message>
    <message>
        <source>The zone “%1”</source>
        <translation>Die Zone „%1“</translation>
    </message>
    <message>
        <source>%1 has a corner that lies %2 off; with the other sign of its %3 it lies among the others.</source>
        <translation>%1 hat eine Ecke, die %2 abseits liegt; mit dem anderen Vorzeichen beim %3 liegt sie bei den anderen.</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>%1 is no area: its outline has fewer than three different corners.</source>
        <translation>%1 ist keine Fläche: Ihr Umriss hat weniger als drei verschiedene Ecken.</translation>
    </message>
    <message>
        <source>%1 has a hole; who is in it is not in the zone.</source>
        <translation>%1 hat ein Loch; wer darin ist, ist nicht in der Zone.</translation>
    </message>
    <message>
        <source>%1 has %L2 holes; who is in one is not in the zone.</source>
        <translation>%1 hat %L2 Löcher; wer in einem davon ist, ist nicht in der Zone.</translation>
    </message>
    <message>
        <source>%1 does not touch the course: nobody will pass it.</source>
        <translation>%1 berührt die Strecke nicht: Niemand wird sie durchlaufen.</translation>
    </message>
    <message>
        <source>There are %L1 zones; a course has at most %L2.</source>
        <translation>Es gibt %L1 Zonen; eine Strecke hat höchstens %L2.</translation>
    </message>
</context>
<context>
    <name>trackside::ZoneChoice</name>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
</context>
<context>
    <name>trackside::ZoneModel</name>
    <message>
        <source>Nobody has been through yet</source>
        <translation>Noch niemand ist durchgelaufen</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 jetzt darin</translation>
    </message>
    <message>
        <source>%1 inside now, the longest so far below</source>
        <translation>%1 jetzt darin, unten die bisher längsten Aufenthalte</translation>
    </message>
    <message>
        <source>%1 inside now, the %2 longest below</source>
        <translation>%1 jetzt darin, unten die %2 längsten</translation>
    </message>
    <message>
        <source>%1 · passages so far: %2</source>
        <translation>%1 · Durchgänge bisher: %2</translation>
    </message>
    <message>
        <source>This course has no geofence</source>
        <translation>Diese Strecke hat keine Zone</translation>
    </message>
    <message>
        <source>No competitors in the geofence</source>
        <translation>Keine Läufer in der Zone</translation>
    </message>
</context>
<context>
    <name>trackside::ZonesPanel</name>
    <message>
        <source>Remove the zone</source>
        <translation>Zone entfernen</translation>
    </message>
    <message>
        <source>Name the zone</source>
        <translation>Zone benennen</translation>
    </message>
    <message>
        <source>Zones (%L1)</source>
        <translation>Zonen (%L1)</translation>
    </message>
</context>
<context>
    <name>trackside::racefile</name>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is not a race file.</source>
        <translation>%1 ist keine Renndatei.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Trackside: its layout is %L2, this one knows layouts from 1 to %L3.</source>
        <translation>%1 wurde von einem neueren Trackside geschrieben: Das Format ist %L2, dieses hier kennt die Formate 1 bis %L3.</translation>
    </message>
    <message>
        <source>Open it with the newer Trackside.</source>
        <translation>Öffnen Sie die Datei mit dem neueren Trackside.</translation>
    </message>
    <message>
        <source>%1 holds another race than %2.</source>
        <translation>%1 enthält ein anderes Rennen als %2.</translation>
    </message>
    <message>
        <source>Race %1 was begun here as part %L2 of %L3; it cannot go on as part %L4 of %L5.</source>
        <translation>Das Rennen %1 wurde hier als Teil %L2 von %L3 begonnen; es kann nicht als Teil %L4 von %L5 weitergehen.</translation>
    </message>
    <message>
        <source>Race %1 was begun on another course; it can only go on on that one.</source>
        <translation>Das Rennen %1 wurde auf einer anderen Strecke begonnen; es kann nur auf dieser weitergehen.</translation>
    </message>
    <message>
        <source>Race %1 was begun with other settings or under another version of the model; it can only go on with the same ones.</source>
        <translation>Das Rennen %1 wurde mit anderen Einstellungen oder einer anderen Version des Modells begonnen; es kann nur mit denselben weitergehen.</translation>
    </message>
    <message>
        <source>The race&apos;s course is not known.</source>
        <translation>Die Strecke des Rennens ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Race %1 was begun with another start or event name; it can only go on with the same ones.</source>
        <translation>Das Rennen %1 wurde mit anderem Start oder Namen begonnen; es kann nur mit denselben weitergehen.</translation>
    </message>
    <message>
        <source>Go on with: trackside resume %1%2</source>
        <translation>Weiter mit: trackside resume %1%2</translation>
    </message>
    <message>
        <source>Go on with each of its parts, as with: trackside resume %1%2</source>
        <translation>Setzen Sie jeden seiner Teile fort, etwa mit: trackside resume %1%2</translation>
    </message>
    <message>
        <source>Give the same --start and --event-name as before, or leave the run id out. What was begun goes on with: trackside resume %1%2</source>
        <translation>Geben Sie --start und --event-name wie zuvor an, oder lassen Sie die Lauf-ID weg. Das Begonnene geht weiter mit: trackside resume %1%2</translation>
    </message>
</context>
<context>
    <name>trackside::sqlite</name>
    <message>
        <source>The disk is full: %1 cannot grow.</source>
        <translation>Der Datenträger ist voll: %1 kann nicht wachsen.</translation>
    </message>
    <message>
        <source>Another program has locked %1.</source>
        <translation>Ein anderes Programm hat %1 gesperrt.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Schließen Sie das andere Programm, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged or not a race file.</source>
        <translation>%1 ist beschädigt oder keine Renndatei.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>See that the file is there and that you may read and write its folder.</source>
        <translation>Prüfen Sie, ob die Datei da ist und Sie ihren Ordner lesen und beschreiben dürfen.</translation>
    </message>
    <message>
        <source>A text in %1 is longer than any that is read.</source>
        <translation>Ein Text in %1 ist länger als alle, die gelesen werden.</translation>
    </message>
    <message>
        <source>The question was cancelled.</source>
        <translation>Die Abfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed.</source>
        <translation>Lesen oder Schreiben von %1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>There is no memory to open %1.</source>
        <translation>Zum Öffnen von %1 ist kein Arbeitsspeicher frei.</translation>
    </message>
    <message>
        <source>Make room on the disk. A race that is under way then goes on by itself; all else has to be done again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger. Ein laufendes Rennen geht dann von selbst weiter; alles andere ist zu wiederholen.</translation>
    </message>
</context>
</TS>
