<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>&lt;h3&gt;Trackside %1&lt;/h3&gt;&lt;p&gt;Stages a running race and shows it live.&lt;/p&gt;&lt;p&gt;Copyright 2026 The Trackside authors. Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Trackside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile of your own, like the one that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOST:PORT, several with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka&apos;s servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Securit&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka&apos;s security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism of SASL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka&apos;s user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates in PEM format; none: those of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka&apos;s CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topic prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before parkrun and races</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part&amp;itions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a topic that is made; one that exists keeps its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions of a topic that is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontroller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address with http or https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot&apos;s controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot&apos;s broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot&apos;s user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;assword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes before user and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot&apos;s CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table prefi&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before parkrun, races and courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka from t&amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Pinot&apos;s servers reach Kafka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka as Pinot&apos;s servers reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the topics, schemas, tables and courses that are missing; changes nothing that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a lo&amp;cal cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts Kafka and Pinot on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this profi&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseStudio</name>
    <message>
        <source>Course studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people call the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this races name their course: lower-case letters, digits and hyphens; taken once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the course to the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Race on it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a course…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line is added where the ends lie nearest to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;verse the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a split &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the s&amp;tart flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &amp;finish flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursesDialog</name>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, id or description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any KML, KMZ, GPX or GeoJSON file, in the course studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Race on it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the course studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Reverse the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch from … to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch from, metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch to, metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut this out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out points nearer to the line than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance, metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Trackside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New race…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the race: race seconds in a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two refreshes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sp&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;youts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;its</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New race…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a course and generate a race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;race…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a race that was saved as a file, here or elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve race…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole race as one file, to open it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;aces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All races: progress, size, pause, stop, resume, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Courses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All courses: race on one, edit, rename, duplicate or delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ourse studio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a course file, check it, mend it, and add it to the courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connec&amp;tion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where races go and where they are asked for: profiles, checks, set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units, theme, refreshing, notifications, the data folder, the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step one second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a paused race go on by one second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the race at the next lower speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the race at the next higher speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the race before its end; it can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a race that was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;cide on the runner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by hand that the selected runner is retired, not started or disqualified, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last: a decision, a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions &amp;by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was decided by hand: who, what, from when on, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write results or ways to a file, or both as a page with a replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the results as they stand on paper, and print them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;hearse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether all is ready for a race: connection, refreshing, disk, screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQ&amp;L query…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the store about the race in SQL; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep panels, sizes, tab, chart and columns under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map, the first ten and the pipeline in full screen, readable from afar; Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;QL as sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements that the store is sent, with their times, to copy and to ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Str&amp;eam…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last raw records of the stream: topic, partition, offset, key and all that stands in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the picture; the race goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Auto refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure when querya&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the store, up to twenty times a second, whether the newest second is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the selecte&amp;d runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next in the standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious in the standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind a bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Top 10 or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the leaderboard shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who comes next…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next ten at the finish or a split, in a window of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin the selected runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the others&apos; gaps to this runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pip&amp;eline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replay from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slo&amp;wer replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;aster replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orward 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or remove boo&amp;kmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment of the race; at a bookmark, remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next split, finish or bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the split, finish or bookmark before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Trackside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Backspace takes the last place back, Esc ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceMap</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No background map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceRun</name>
    <message>
        <source>Races cannot be stored: the folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that you may write there and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race needs about %1 on disk, and only %2 are free in “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete races, take fewer runners, or store fewer rows with --history-every.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no race %1; `trackside races%2` lists the ones there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race was interrupted before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race was given up at %1: its records are not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race was interrupted at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with: trackside resume %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race is over, and the store does not show all of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look later with: trackside watch %1%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceSetupDialog</name>
    <message>
        <source>New race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;petitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of competitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace pre&amp;set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fastest pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slo&amp;west pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share s&amp;topping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of competitors that stop in the geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shor&amp;test pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest pause in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longest pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest pause in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the race is called, and who runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the gun goes, and who crosses the line when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start t&amp;ime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start wave si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitors a start wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all at the gun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between wa&amp;ves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two start waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners of a wave that cross the start line a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same values and seed give the same race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace &amp;variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace variation along the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does not finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share reti&amp;ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of competitors that retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share not st&amp;arting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of competitors that do not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes after the gun at which whoever is not in is retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near zones and splits each second is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two stored positions of a runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unkind stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults on the way to the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPS error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the places told are from the true ones, as a root mean square. Distance and time stay true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of the places told, in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the records that never come. A runner’s first and last always do, as from timing mats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of records that never come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the records that come late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of records that come late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late by up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most race seconds by which a record is late. The embedded store shows the race by so much later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds by which records are late at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pairs of a runner’s records of which the later comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of pairs of records that come in the wrong order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the records that come again a second later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of records that come twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate race</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceSimulator</name>
    <message>
        <source>Shard %1/%2 does not exist: it is i/n with n from 1 to %3 and i from 1 to n.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacesDialog</name>
    <message>
        <source>Races</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole race as one file, to open it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunId</name>
    <message>
        <source>“%1” is not a run id: it is a UUID such as 0b9f6c1e-5d3a-4c58-9c0e-3f6f0d5b7a21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run id %1 is kept for the events by which connections are checked: a race needs another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitsPanel</name>
    <message>
        <source>Splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and where the course crosses lines that you draw: two clicks, one on each side of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trackside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages a running race and shows it live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a demo race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 runners on the Crystal Palace course at 20× speed: the first of them finishes in less than 40 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New race…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a course, how many run and how fast, and generate your own race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a course…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a course of a KML, KMZ, GPX or GeoJSON file: checked, mended, with zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent races</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a race again, or resume one that was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>The race waits for %1 s; later it can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The profile: races go to Kafka and are asked of Pinot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile: races are kept in files on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s key store, which may ask for its password …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window is on the profile “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File → Connection… sets profiles right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open the window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set DISPLAY, or run races without a window: trackside race --help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZonesPanel</name>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Arrangement</name>
    <message>
        <source>O&amp;pen the race that was shown last</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Availability</name>
    <message>
        <source>Nothing of the race has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a race first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::BackgroundMenu</name>
    <message>
        <source>Bac&amp;kground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;MBTiles file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles from a &amp;server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of an MBTiles file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of a folder with tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBTiles files (*.mbtiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CanvasGrip</name>
    <message>
        <source>Move point %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move corner %1 of zone %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move split line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the finish flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove corner %1 of zone %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove split line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the start flag at the line&apos;s beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the finish flag at the line&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CanvasMenu</name>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off what comes &amp;before (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off what comes &amp;after (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin the loop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the loop elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &amp;start flag here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the start flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &amp;finish flag here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the finish flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;point here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ChartAxes</name>
    <message>
        <source>≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race time (h:mm:ss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the first (m:ss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ChartPanel</name>
    <message>
        <source>&amp;Show charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as a picture or as numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where those who come past are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart as S&amp;VG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart “%1” as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was not saved, as it is not shown any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart cannot be written to “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ChartView</name>
    <message>
        <source>%1: beyond the scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CheckProgress</name>
    <message>
        <source>Setting up and checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting Kafka and Pinot; the first time they are fetched, which takes minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that a race needs is in order: this profile can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all is in order: see the entries with a warning sign, and what they advise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not start. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local cluster did not start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ClusterSink</name>
    <message>
        <source>The race was stopped before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot has another race of the run id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the run id out, or go on with that race: trackside resume %1%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ColumnChoice</name>
    <message>
        <source>Places won or lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CommandLine</name>
    <message>
        <source>--waves takes the size of each wave, such as 100,250,80, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bib takes bibs with commas in between, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CommandOptions</name>
    <message>
        <source>%1 takes a whole number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CommandProfile</name>
    <message>
        <source>Password of %1 at Kafka (%2): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 at Pinot (%2): </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ConnectionDesk</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ConnectionDialog</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Races are kept in files on this machine. Nothing else is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Races go to Kafka and are asked of Pinot. What is changed here is kept as soon as it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka and Pinot on this machine. This profile is built in; New makes one of your own from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and tokens go into the desktop&apos;s key store and are never written to a file. TRACKSIDE_KAFKA_PASSWORD, TRACKSIDE_PINOT_PASSWORD and TRACKSIDE_PINOT_TOKEN go before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What is typed here is remembered until Trackside is closed, and never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts Kafka and Pinot on this machine, with Docker or else with Java; their data stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation has no packaging/cluster/cluster.sh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this profi&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trackside generates races now (%1). Stop them first: they can be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop chec&amp;king</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ConnectionForm</name>
    <message>
        <source>%1 is reached by an address without a user or password, such as http://localhost:9000: these have fields of their own, or the variables TRACKSIDE_PINOT_USER and TRACKSIDE_PINOT_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached by an address such as http://localhost:9000, with http or https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Name one with certificates in PEM format, or none for the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka&apos;s servers are HOST:PORT, several with commas between them, such as localhost:9092.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka&apos;s security must be one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With SASL the mechanism must be one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With SASL, Kafka wants a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics have names of letters, digits, “.”, “_” and “-” only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic can have from %1 to %2 partitions, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot&apos;s controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot&apos;s broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables have names of letters, digits and “_” only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka&apos;s servers are HOST:PORT, several with commas between them, as Pinot reaches them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 40 letters, digits, “.”, “_” or “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Course</name>
    <message>
        <source>The course has %L1 zones; a course has at most %L2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseCanvas</name>
    <message>
        <source>Map of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line, zones, splits and flags. Arrow keys move the view, Delete removes the selected point, Esc leaves a tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the start flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the finish flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a split line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseCatalogue</name>
    <message>
        <source>“%1” is left out: there is already a course “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no course and no file “%1”; the courses are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseChainsModel</name>
    <message>
        <source>%1 backwards</source>
        <comment>a line&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined, end to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined over gaps of up to %L1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseChecks</name>
    <message>
        <source>%1 km</source>
        <comment>a length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>a length</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseEditor</name>
    <message>
        <source>Join %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseExport</name>
    <message>
        <source>Export the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseFile</name>
    <message>
        <source>“%1” is not a course file: it is not KML, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .kml file with the course as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a file and what is wrong in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large; a course file has at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no line; a course is one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %L2 lines; a course is one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the whole course as a single line, in running order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseImport</name>
    <message>
        <source>The file links to “%1”, which is not fetched. Open the link and save what it gives as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2, but no line; a course is a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2 without any line, point or area in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off; what is whole in it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a course file: it is JSON, but not GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins as %2, but is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates of “%1” are in a system that is not known here; save them in WGS 84.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off; what is shown is what could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not read: its document type declares entities that grow without bound, or that are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A latitude or longitude of “%1” is “%2”, which is no number; decimals have a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 and names no other encoding; it was read as Windows-1252. Look at the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates are in “%1”, which cannot be turned into longitudes and latitudes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates were in “%1”; they were turned into longitudes and latitudes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseLine</name>
    <message>
        <source>Point %L1 of the course lies at longitude %L2 and latitude %L3; longitudes go from −180 to 180 degrees and latitudes, on a course, from −85 to 85.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course is longer than 1,000 km at its point %L1; a course has at most 1,000 km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course has fewer than two different points; it needs at least two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseListModel</name>
    <message>
        <source>%1 · no geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %L2 zones, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · geofence never passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · geofence passed once, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · geofence passed twice, %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · geofence passed %L2 times, %3 in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CoursePreview</name>
    <message>
        <source>Map of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseProblem</name>
    <message>
        <source>Swap the line&apos;s latitudes and longitudes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap those of flags and zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the longitude&apos;s sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the latitude&apos;s sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %L1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep each point once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it %L1 laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the flag to the line&apos;s beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the flag to the line&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the line begin at the flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the line end at the flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its largest area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseProblemsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseShelf</name>
    <message>
        <source>%1 (copy)</source>
        <comment>a course</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseStudio</name>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop one anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No course is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Course studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a KML, KMZ, GPX or GeoJSON file, or drop one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with this course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be raced on before its errors are mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be raced on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see it on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses (*.kml *.kmz *.gpx *.geojson *.json *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the catalogue now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed is not in the catalogue yet. Leave it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseText</name>
    <message>
        <source>“%1” says that it is written in “%2”, which is not known here; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its XML has no element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a Garmin TCX file, which is not read; export it as GPX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a course file: its XML is “%2”, neither “kml” nor “gpx”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large; a course file of its kind has at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a course file. Trackside reads KML, KMZ, GPX, GeoJSON, and a courses.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: it has no bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an archive in an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing but white space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CourseWriter</name>
    <message>
        <source>The course cannot be written to “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a course&apos;s id; it has lower-case letters a to z, digits and hyphens, such as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a course “%1”; stored races name their course by it. Choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CoursesDialog</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1. It can be brought back until Trackside is closed or changes its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ships with Trackside: edit or duplicate it to make one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::CsvTable</name>
    <message>
        <source>“%1” is no text: line %2 has a zero byte. Save the list as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not read: line %2 is longer than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not read: a text that begins in line %2 has more than %3 characters or no end. A quotation mark there may not be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2, and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not read: it has %2 columns, and %3 are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not read: it has more than %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: its first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::DataFolderChoice</name>
    <message>
        <source>“%1” is no folder and cannot be made one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRACKSIDE_DATA names the folder; it cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on: “%1”. What lies in the present folder stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Races and your own courses lie here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::DecideCommand</name>
    <message>
        <source>Several runners in this race have the bib %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this race has the bib %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the race has it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::DecisionCommands</name>
    <message>
        <source>%1 at %2</source>
        <comment>course at start time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a runner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>bib, what is decided</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided of %1 in the race %2 is not stored. %3</source>
        <comment>bib, race, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 of the race on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by hand: %1 is %2, %3.</source>
        <comment>bib, status, from when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the race has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is frozen and shows it when it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::DecisionDialog</name>
    <message>
        <source>From &amp;now on, %1 of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the &amp;beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the race has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the course, gave up at 3 km …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a decision first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::DecisionListModel</name>
    <message>
        <source>Nothing has been decided by hand up to this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No race is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib number of whom it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts for the runner; taken back: what the race itself says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race time from which it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day at which it was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, as whoever decided it wrote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::DecisionLog</name>
    <message>
        <source>By hand a runner can be retired, not started or disqualified, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision holds from a second of the race, 0 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason has %L1 characters at most, not %L2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::DecisionsWindow</name>
    <message>
        <source>Decisions by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.
To decide, choose a runner and press %2.</source>
        <comment>nothing has been decided; a key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::DemoTour</name>
    <message>
        <source>The picture “%1” could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::EntrantBook</name>
    <message>
        <source>%1 %2</source>
        <comment>bib, name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::EntrantColumns</name>
    <message>
        <source>bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::EntrantList</name>
    <message>
        <source>Both “%1” and “%2” are taken as the %3: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file enters nobody: below the line of titles there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is taken as the bib or the name: choose which one it is. The first line of the file must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is taken as the bib: the runners are numbered from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is taken as the name: the runners have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252. Look at the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, and the first line names %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bib is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bib “%1” is that of line %2 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wave must be a whole number from %1 to %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 has signs that cannot be seen; they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 must not be longer than %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::EntrantsForm</name>
    <message>
        <source>Invented names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 1 wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entrants are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has errors, so nobody is entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::EntrantsPane</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of entrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invent the entrants instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with columns for bib, name, category, club and wave. It can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column “%1” is taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::EventListModel</name>
    <message>
        <source>%1 by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by hand: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what is shown has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what is shown has happened to the selected runners lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race time of the moment, rounded up to the second; ≈ where it is an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib number of whom it happened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of whom it happened to, as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each kind the newest %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::EventTailModel</name>
    <message>
        <source>%1 records/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the record was sent; the time of the race stands in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the record stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic&apos;s partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s number in its partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which the partition is chosen: in parkrun the competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the record&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its beginning; whole below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::EventText</name>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones entered and left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired, disqualified, silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the lead to the finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the lead at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed %1 in place %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished in place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::EventsPanel</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected runners &amp;only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what happened to those who are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed %1 in place %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ExportCommand</name>
    <message>
        <source>Not all last records of the race are stored: “%1” is as of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::FieldCharts</name>
    <message>
        <source>Nobody has finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a minute (bars)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all (line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishes in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has finished. Busiest minute: %2, with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have finished. Busiest minute: %2, with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 now, most %3 at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This course has no zone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::FileLock</name>
    <message>
        <source>The file %1 cannot be opened for writing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that you may write there and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::FindingListModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in order. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::FinishersModel</name>
    <message>
        <source>Shown for up to %1 finishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No competitors have finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::FitChecks</name>
    <message>
        <source>The line is %1 long; a course has at most 1,000 km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags and zones lie %1 from the line; with latitudes and longitudes swapped the line lies among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag or zone lies %1 from the line; with latitude and longitude swapped it lies at the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line runs from the finish to the start: the start flag stands at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 flag lies %2 from the line; with the other sign of its %3 it lies at the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start flag stands %1 from where the line begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finish flag stands %1 from where the line ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line passes its numbered markers in falling order: it runs the wrong way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is %1 long, but “%2” speaks of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is one of %L2 laps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::FolderTiles</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” there are no tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are expected as zoom/x/y.png, .jpg or .webp, such as 14/8185/5448.png.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::FollowEnd</name>
    <message>
        <source>%1 has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of the race</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Format</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min/mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min/km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>race seconds a second</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::HeaderBar</name>
    <message>
        <source>Copy the event&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last update: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first positions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::HiddenRaces</name>
    <message>
        <source>The list of hidden races in “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of hidden races cannot be written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::HttpError</name>
    <message>
        <source>%1 cannot be spoken to by TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the address should begin with http: rather than https:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the authority&apos;s certificate as the CA file in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the host&apos;s name that stands in the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the server&apos;s certificate renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it runs, and whether the address and port are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of %1 is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host&apos;s name in the connection&apos;s settings, and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer: nobody listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not begin to speak TLS in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server without TLS wants http: rather than https:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the address should begin with https: rather than http:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the user or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct them in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses: the user or the password is wrong, or the user lacks the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct user and password in the connection&apos;s settings, or have the right granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the address is that of Pinot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with the HTTP status %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ImportCommand</name>
    <message>
        <source>It is not added before its errors are mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a course and what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a whole race: of the options only --check and --json go with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ImportReport</name>
    <message>
        <source>A hole of the area “%1” is left out: it has fewer than three different corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area “%1” is left out: it has fewer than three different corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %L1 areas, and a course at most %L2 zones: %L3 that do not touch the course are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 lines of a single place are left aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %L1 lines. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line %L1 in “%2”; it has %L3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %L1 of “%2” has no point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines of “%1” join end to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them in their order, as in --join 1,3,2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Kafka</name>
    <message>
        <source>Kafka at %1 shows a certificate that is not trusted, or that is for another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file of the certificate authority that signed it, and the broker by the host that stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka at %1 does not answer with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the port of its listener with TLS, or choose a connection without. A broker that is just starting answers in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka at %1 wants a TLS that Trackside does not offer, such as a client&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the port of a listener that takes a user and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS connection to Kafka at %1 breaks off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this port is its listener with TLS, and look into the broker&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka at %1 names itself %2, which cannot be found from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set advertised.listeners in the broker&apos;s configuration to an address that this computer reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host by the name of Kafka&apos;s address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address: it reads like host:9092.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka&apos;s setting “%1” cannot have the value given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Kafka cannot be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka at %1 refuses the user or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user and the password that this cluster knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka at %1 lacks a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka at %1 has no topic %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it: trackside doctor --provision%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka at %1 does not let this user write to a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka at %1 does not let this user write to the topic %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it allowed on the cluster: kafka-acls.sh --add --producer --topic %1 --allow-principal User:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka at %1 does not let this user send records that are recognised as repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it allowed on the cluster: kafka-acls.sh --add --cluster --operation IdempotentWrite --allow-principal User:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka at %1 takes no records: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka at %1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the broker, or check the address; packaging/cluster/cluster.sh up starts one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The producer of the stream to Kafka at %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one takes its place and sends again what was not acknowledged. If this comes again and again, look into the broker&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::KafkaProducer</name>
    <message>
        <source>Kafka at %1 does not acknowledge records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether all its brokers run and have room on their disks; the records are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::KafkaSink</name>
    <message>
        <source>The race was stopped before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the race %1 were not acknowledged by Kafka at %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Once Kafka takes records, go on with: trackside resume %1%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::KafkaTail</name>
    <message>
        <source>Kafka at %1 does not let this user read the topic %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it allowed on the cluster: kafka-acls.sh --add --consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records as Kafka at %1 has them, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::KafkaTopics</name>
    <message>
        <source>it was broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the broker does not show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is there, with %Ln partition(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Create it: trackside doctor --provision%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Created, with %Ln partition(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be created: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the cluster&apos;s administrator create it, or give this user the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing: races run without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::KeyStore</name>
    <message>
        <source>TRACKSIDE_KAFKA_PASSWORD, TRACKSIDE_PINOT_PASSWORD and TRACKSIDE_PINOT_TOKEN give them without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store has not answered about the passwords of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store with the passwords of “%1” was not unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key store of the desktop answers about the passwords of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store&apos;s entry “%1” is not what Trackside wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it there, and type the passwords into File → Connection… again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store was not unlocked, or the passwords of “%1” are not in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::KeysDialog</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow keys, or drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel, pinch, + and -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a place to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click, or Enter in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks on the time slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, first or last finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First at a split or in a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triangle above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::KmzFile</name>
    <message>
        <source>“%1” is an archive without a .kml file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a damaged archive, or an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large: the course in it unpacks to more than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: the course in it cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::LayoutNameDialog</name>
    <message>
        <source>Save the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name; that of another layout replaces it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::LayoutShelf</name>
    <message>
        <source>A layout needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has %1 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Layouts</name>
    <message>
        <source>Layout “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”. View → Layouts brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout “%1” deleted. View → Layouts → Undo deleting brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::LeaderboardModel</name>
    <message>
        <source>No competitors in the category %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bib begins with “%1”, and no name has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bib begins with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::LeaderboardPanel</name>
    <message>
        <source>By standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by bib or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runners of this category are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by the standing again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the leaderboard shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search bib or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>88 of 88</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::LineChecks</name>
    <message>
        <source>Point %1 has a latitude of %2°, which does not exist: latitudes and longitudes are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 is not on earth: longitudes go from −180° to 180°, latitudes from −90° to 90°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has only one place; a course has at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 is too near to a pole; courses lie between 85° south and 85° north.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 repeats the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 points repeat the one before, the first is point %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line crosses the 180th meridian after point %1; other programs may draw it round the whole earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 lies %2 off; with the other sign of its %3 it lies on the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 lies %2 away from the rest of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points %1 to %2 lie %3 away from the rest of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From point %1 to the next there are %2 without a point; is something missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %L1 gaps; the longest, from point %2 to the next, is %3: is something missing?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::LineChoice</name>
    <message>
        <source>it is the only one with a length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nearest to the %2 that the file&apos;s name speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they join end to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they make the longest course, with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the longest, with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are taken: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backwards</source>
        <comment>line number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %L1 lines, in their order,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %L1 lines, in another order,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::LinePanel</name>
    <message>
        <source>%1 m shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it %L1 laps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut a stretch out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplify the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stretch is %1 long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 points would be left, the line would be %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Liveness</name>
    <message>
        <source>The race is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before the end of the race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before the race paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind the race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its end (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where it paused (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it as it is now (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not answer. It is asked again every %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>❄ Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A past moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space lets it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race goes on. Space shows it live again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↻ Replay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A past moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A past moment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Not refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 refreshes once, Ctrl+R refreshes every %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ⅱ Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody moves until it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◌ Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No positions for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody seems to write this race now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::MainWindow</name>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::MapColouring</name>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on 100 yd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on 100 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runners %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::MapCommands</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next colouring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 &amp;minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next length of tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of &amp;everybody in small fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 200 runners; else of the leader, the selected and the pinned runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tails: of everybody in small fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tails: of those set off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Density where dots would cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always d&amp;ots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always de&amp;nsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dots or density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ext of dots and density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label the front five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: the front five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: the leader and those chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::MapModes</name>
    <message>
        <source>Lea&amp;ve measuring or the map alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click from place to place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last place &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map alone, &amp;full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::MapPane</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course and the runners on it. Arrow keys move the map, plus and minus zoom, N goes to the next runner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map cannot be shown: a part of Qt is missing (the QML modules QtLocation and QtPositioning, and Qt Location&apos;s plugins).
The tables beside it go on working.

%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::MbTiles</name>
    <message>
        <source>“%1” is no MBTiles file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends with .mbtiles and has pictures as tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has tiles of the kind “%2”, which are no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with PNG, JPEG or WebP tiles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::MeasureTool</name>
    <message>
        <source>Click where to measure from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where to measure to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, along the course %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::MessageArea</name>
    <message>
        <source>Catch up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trackside asks again every %1; the last data stay on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is frozen: F5 asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine slept: %1 of the race were missed (%2). Catch up writes them quickly, or the race goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race goes on, and what could not be written comes later (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This race was cut off before its end. It can go on from its last stored second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::NewestFirstWindow</name>
    <message>
        <source>&amp;Follow the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free&amp;ze the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::NextModel</name>
    <message>
        <source>No race is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course of this race is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown for up to %1 competitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has run far enough to be expected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the way there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the runner is expected there, by the pace since the start and the pace now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the standing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to go to the place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::NextWindow</name>
    <message>
        <source>Expected &amp;at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::OccupancyCharts</name>
    <message>
        <source>This race&apos;s course is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chart is for fields of up to %1 runners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back at where the field has been…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners on 100 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest together: %1 on 100 m, at %2, from %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past %1 in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to have come past %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past %1: at most %2 a minute, from %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::OnlineTilesDialog</name>
    <message>
        <source>Map tiles from a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© the map&apos;s makers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shown on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program &amp;names itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles are fetched while the map is on the screen, and only then; they are kept on this machine as long as the server allows. Mind the rules of whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{z} stands for the zoom level, {x} and {y} for the tile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::OriginCsv</name>
    <message>
        <source>Row %1, column “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::OwnCourses</name>
    <message>
        <source>A course&apos;s name has 1 to %L1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be removed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PanelWindow</name>
    <message>
        <source>%1 – Trackside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Panels</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table in a &amp;window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve the tab to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the tab to the ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts in a &amp;window of their own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PaperTable</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PercentBox</name>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PinotChecks</name>
    <message>
        <source>Set the connection up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schema %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema %1 fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1: races are shown without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 does not answer as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few seconds; if it lasts, see whether all of Pinot&apos;s servers run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1 to read its topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 reads %2 of its topic&apos;s %3 partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether Pinot&apos;s servers reach Kafka at %1, and their logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 reads %2 partitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The table %1 reads %2 partitions and is %n record(s) behind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column for splits: races on %1 have one each kilometre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course %1 is not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course %1 is loaded in another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course %1 is another writer&apos;s and the same as here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its map, start or end is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flags of the course %1 lie at the wrong ends of its map, which begins with the finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have whoever loaded it turn the map round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 courses are loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, since Pinot does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot has another course “%1” that somebody else wrote: races on yours cannot be started here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yours another short name, or the connection a table prefix, with which it gets tables of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot broker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PinotClient</name>
    <message>
        <source>The answer is larger than %L1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer rows by a smaller LIMIT, or let Pinot sum them up: count, max, GROUP BY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file with certificates in PEM format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Pinot was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot&apos;s controller at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot&apos;s broker at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 answered is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the address is that of Pinot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PinotCourses</name>
    <message>
        <source>What Pinot has of the course “%1” is no course. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have whoever loaded it load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones of a course are not a list in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PinotDesk</name>
    <message>
        <source>%1 says that it is not healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has started; see its log if that lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot did not load the course %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the controller&apos;s configuration has pinot.controller.segment.fetcher.auth.token, without which it may not load into itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PinotProvision</name>
    <message>
        <source>Setting Pinot up was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot did not accept the schema %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot did not accept the table %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the topic %1 is there, and whether Pinot&apos;s servers reach Kafka at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether all of Pinot&apos;s servers run, and their logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 did not become ready in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded the course %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The courses were loaded, but Pinot did not show them in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the schema %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the table %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course %1 was loaded, but Pinot did not show it in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PinotQuestions</name>
    <message>
        <source>Pinot has more rows than can be read at a time: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its map, start or end is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot&apos;s table of courses has no course “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it with trackside doctor --provision%1, if it is one of Trackside&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PinotRows</name>
    <message>
        <source>%1 does not accept the user or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct them in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot does not have a table that was asked for, or does not serve it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the connection up, which creates the tables that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot did not finish the question in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less, or give Pinot more time or servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the table is not available at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few seconds; if it lasts, see whether all of Pinot&apos;s servers run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot is asked more than it can answer at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few seconds; if it lasts, give Pinot more memory or servers, or ask less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot could not answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of Pinot&apos;s %2 servers answered, so rows may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot left out groups of its answer, as there were more than it keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer groups, or raise Pinot&apos;s limit of groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 answered is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether a Pinot broker runs at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 answered is no answer to a query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether a Pinot broker runs at this address, and nothing between here and there changes its answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PinotRun</name>
    <message>
        <source>Pinot shows only %L1 of the race&apos;s %L2 runners, so it is not known where to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until Pinot has read its topic, then resume the race again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PinotStore</name>
    <message>
        <source>The race %1 was not hidden since Trackside was started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PinotTables</name>
    <message>
        <source>Trackside changes no table that is there. Give the connection a table prefix, and set it up to get tables beside these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is not one with full upserts, so the newest row of a runner cannot be told from older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 takes for a runner&apos;s newest row the one with the highest %2 rather than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 reads the topic &quot;%2&quot;, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema %1 lacks %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema %1 has the competitor alone as its key, as the demo &quot;Display a race on a live map&quot; has it: a later race overwrites the rows of an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema %1 has the key (%2) rather than (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot has no table %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the connection up, which creates the tables that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of Pinot serves the table %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few seconds; if it lasts, see whether all of Pinot&apos;s servers run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 was told to pause reading its topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it: POST /tables/%1/resumeConsumption at the controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is of the kind %2 rather than %3 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is not a dimension table, so no query can look up a course in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PinotUserQuery</name>
    <message>
        <source>The statement is longer than %L1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a SELECT can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with SELECT, for example: SELECT * FROM races.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one statement can be asked at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PipelineFigures</name>
    <message>
        <source>generated at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated as fast as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queryable in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map %1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as this machine can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated %1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s of the race not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: takes no positions now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned faults: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long until a second of the race was confirmed as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long until a question was answered with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the newest standing took to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the newest standing took to come, and the age of its newest position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a new picture of the map took to be on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the usual time of the last minutes, in brackets one that 19 of 20 stayed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real time; the map waits for the next positions, so that it never guesses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PipelineModel</name>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not generate the race now. How its records are generated and sent is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors, and nothing is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How late a second was generated, after it was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From generating a second until it was confirmed as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queryable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From generating a second until a question was answered with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a refresh took the store, from question to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From asking for a frame until it was on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the map is behind the newest second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the race that were generated so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that were acknowledged so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated, but not acknowledged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of the race that are due, but not handed over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that were sent once more, as the race&apos;s faults want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that the last refresh took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old the newest row was when it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage on the way of a record, or a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the last minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 95th percentile of the last minutes: at most one in twenty took longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last minutes, from 0 up to the longest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PipelinePanel</name>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Presentation</name>
    <message>
        <source>A race is presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PresentationBoard</name>
    <message>
        <source>Race time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margaret Sutherland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–:––:––</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::PresentationFoot</name>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ProducersCheck</name>
    <message>
        <source>Producers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Some runners of the race %1 have records in several partitions, and several newest rows in Pinot (%n race(s) in all).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Have every producer send competitorId as the key and choose partitions as librdkafka does by default (consistent_random).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every runner&apos;s records are in one partition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ProfileCheck</name>
    <message>
        <source>Kafka for Pinot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka at %1 wants %2, and the tables that Trackside makes read Kafka without TLS or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give Kafka a listener for Pinot&apos;s servers alone, without either, and name it as kafkaForPinot (“Kafka from there”); or make the tables yourself, with what Pinot&apos;s consumers need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Races are stored in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right, or name another folder with TRACKSIDE_DATA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up Pinot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ProfilePane</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights along the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 above the sea · climbs %3, descends %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Profiles</name>
    <message>
        <source>%1 is not used: the profile “%2” connects to Kafka with %3, which has no users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this Kafka wants a user, set TRACKSIDE_KAFKA_SECURITY to SASL_SSL or SASL_PLAINTEXT, and TRACKSIDE_KAFKA_MECHANISM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”: it is one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” is not right: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::QuerySession</name>
    <message>
        <source>The store gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the store …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest record %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at the limit, there are more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::QueryTableModel</name>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::QueryWindow</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query in SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT … – or choose an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pinot&apos;s own console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;ws at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the store (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the store&apos;s work on the question (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL query – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a race in the main window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read only: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return asks the store; the answer appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceAlerts</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceCharts</name>
    <message>
        <source>This course has no splits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has passed a split yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this race yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the field had covered %1 or more by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has left the start yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceCommands</name>
    <message>
        <source>Generating the race …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming the race …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race resumed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceConfig</name>
    <message>
        <source>%1 must be from %2 to %3%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of start waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of each start wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sizes of the start waves must add up to the number of competitors, %1: they add up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of a start wave must be 0 where that of each wave is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last start wave must leave within 24 hours of the gun: make the waves larger or the time between them shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last runner must start within 24 hours of the gun: let more cross the start line a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds per kilometre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of competitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest pace must not be faster than the fastest: %1 seconds per kilometre or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share that stops in the geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest pause must not be shorter than the shortest: %1 seconds or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share that retires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share that does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of a start wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time between start waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> runners a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-off time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spacing of stored rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPS error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of records that never come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of records that come late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest lateness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of records that come twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of pairs that come in the wrong order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pace profile “%1”: it is demo, club5k, cityMarathon or elite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race was made by version %1 of the pace model, this program has version %2: its positions would differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race configuration&apos;s “%1” is not of the right type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race configuration has an unknown entry “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race configuration is not JSON: %1 at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race configuration is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceControls</name>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First catch up what was missed, or go on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the race first (P).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not generate the race, so it cannot control it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the race go on (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the race for a while (P); the picture alone is frozen with Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the race: race seconds in a second ([ and ]). A replay of its past has another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <comment>speed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceExport</name>
    <message>
        <source>Nobody in this race has the bib %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several runners in this race have the bib %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race cannot be saved as a whole from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race is saved as a whole, with all of its runners.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceFeed</name>
    <message>
        <source>The store did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceFolder</name>
    <message>
        <source>The race cannot be put into %1: it is there already, or the folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race is still being written: it cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the race first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no race %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race cannot be deleted: its folder %1 cannot be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that you may write in the folder of the races.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race %1 has not been deleted since the program was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race cannot be brought back: its folder %1 is in use or cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceListModel</name>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>course at start time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 runner · %1</source>
        <comment>and how the race stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runners · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No races yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceNotices</name>
    <message>
        <source>&amp;Notify me of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceOpening</name>
    <message>
        <source>Open race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Races (*.trackside)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to wait: “%2” is still being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again when the other race is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “%1” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “%1” was cancelled; nothing was kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race in “%1” is among the races on this machine now. This window is on the profile “%2” and shows other races.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the profile “%1” under File → Connection… to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened “%1”: the race is among yours now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race in “%1” is among yours already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceOrder</name>
    <message>
        <source>The race %1 is over: there is nothing to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race %1 carries no configuration: only its own producer can go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceOrders</name>
    <message>
        <source>The setup form of the window shows all %1 problems of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--runners is %1, but “%2” enters %3: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a warning: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 warnings, the first: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 warnings or more, the first: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup form of the window shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of entrants says who starts in which wave: leave out --waves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed “%1” must be from %2 to %3, or max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shard “%1” must be i/n, such as 2/3, with n from 1 to %2 and i from 1 to n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start “%1” is not a time: write it as 2026-11-23T10:17:49, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceSetup</name>
    <message>
        <source>The slowest pace must not be faster than the fastest: %1 %2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut-off must be from %1 to %2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed must be from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start time must be a date and a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race takes about %1 on disk, and %2 are free: choose fewer runners, or keep fewer seconds of their history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace must be from %1 to %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pace is missing: minutes and seconds, such as %1, from %2 to %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no pace: it must be minutes and seconds, such as %2, from %3 to %4 %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share that stops in the geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share that retires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share that does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of records that never come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of records that come late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of records that come twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of pairs that come in the wrong order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimate until all is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate, from a sample of the runners:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected to finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First finisher expected after %1, last after %2 of the race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this speed: first finisher after %1, last after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geofence is fullest at %1, with about %2 inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 rows, %2 on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as the file of entrants names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of entrants says who starts in which wave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners do not hinder each other in this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s (faster than any human)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Club 5 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City marathon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paces spread evenly; the fastest runners are faster than any human.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most runners in the middle, with a long slow tail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broad field that slows down after 60 % of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A narrow field near its fast end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race generated in %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceSetupDialog</name>
    <message>
        <source>now, as soon as it is generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in the file of entrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all at the gun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file of entrants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceSummary</name>
    <message>
        <source>%1 of %2 finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the race (race time, not clock time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the race</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RaceView</name>
    <message>
        <source>The tables are hidden or in windows of their own. View → Tables shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the geofence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who just finished?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the competitors that have finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RacesDialog</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1. It can be brought back until Trackside is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a race to show it, to resume, to save or to delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program generates the race now. Stop it before deleting it; a stopped race can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race was cut off before its end. Resume goes on from its last stored second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not generate the race now, so it cannot be paused or stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program generates the race now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program generates the race, or it is not known how to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ReaderStore</name>
    <message>
        <source>Race %1 has no row of a runner %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no race %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Rehearsal</name>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop keeps it on while a race is presented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service of the desktop keeps it on, so that it may blank during a race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch blanking and locking off in the desktop&apos;s power settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the profile “%1” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another check has broken this one off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the newest race …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Races</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2 runner was read in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2 runners was read in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took %1, longer than the %2 from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh less often, under File → Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took %1; there are %2 from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its free space cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free, and a race as it was set up last takes about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete races under File → Races…, or choose another data folder under File → Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free; a race as it was set up last takes about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the desktop to keep the screen on …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race is rehearsed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RehearsalDialog</name>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rehearse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. All is in order for a race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, with one warning: see the entry with the sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, with %1 warnings: see the entries with the sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready: one thing is not in order. See the entry with the warning sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready: %1 things are not in order. See the entries with a warning sign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Results</name>
    <message>
        <source>Results can be written as .csv or .json; “%1” is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results cannot be written to “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ResultsExport</name>
    <message>
        <source>Web page with a replay (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results as a table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results as JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results on paper (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runners&apos; ways (*.gpx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole race, to open elsewhere (*.trackside)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to “%1” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to “%1”, as of %2 of the race.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ResultsPrint</name>
    <message>
        <source>The results are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of more than %1 runners are not printed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race → Export results… (Ctrl+E) writes them as PDF, which any viewer prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not take the results.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ResultsSheet</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 of the race, which goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#Cat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min/%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* Decided by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trackside · race %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RunnerClasses</name>
    <message>
        <source>below %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RunnerTable</name>
    <message>
        <source>Decided by hand: %1 from %2 of the race on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No competitors yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest position %1 s older than the standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a split, time there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>laps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places won: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <comment>rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±</source>
        <comment>places won or lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#Cat</source>
        <comment>place in the category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split #</source>
        <comment>place at the last split</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace now (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bib %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last lap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best lap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg (%1)</source>
        <comment>pace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the overall standing, by gun time: equal results share a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places won or lost since the last refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category, as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the category: finishers by net time, then those on the course as they stand overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Club, as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance covered along the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to go along the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pace since the runner&apos;s own start, pauses included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the gun, rounded up to the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time behind the leader. On the course, how long ago the leader was at the same place: ≈ because that is known at splits, and estimated between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the runner is doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last split passed, and the time there since the gun; ≈ where records near it are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place at the last split passed, by gun time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace over about the last half minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time behind the one ahead. On the course, how long ago that one was at the same place: ≈ because that is estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the finish is expected, from the pace since the start and the pace now, and how sure that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the pinned runner; pin the selected one with Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time behind bib %1 (+) or ahead (−); ≈ until both have finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lap being run, of all whole laps; 0 on a part of a lap before the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the last whole lap, of the first hundred at each crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the fastest whole lap, of the first hundred at each crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent inside the zone, over all passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the runner has come into the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day at the finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the first one at the split, by gun time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the split before, or since the own start; ≈ where records near a split are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace since the split before, or since the own start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::RunningModel</name>
    <message>
        <source>Shown for up to %1 competitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No competitors currently running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ScaleBar</name>
    <message>
        <source>%L1 mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::SentStatements</name>
    <message>
        <source>… and %1 more characters, which are not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::SessionTail</name>
    <message>
        <source>On the embedded profile nothing is sent: these are the events that this window&apos;s races write, as they would stand in Kafka.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::SettingsDialog</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map &amp;background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure how soon a new second can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify me of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two refreshes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;set to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;do the reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but the map&apos;s background and the data folder</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a time is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from the start, along the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many have passed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib number of whoever passed it first, by gun time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one&apos;s time there since the gun, rounded up to the second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::SplitText</name>
    <message>
        <source>The splits of a course are not taken every “kilometre”, every “mile” or “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of a course&apos;s splits are not a list in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %L1 of a course&apos;s splits lacks a name or one of its ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::SplitTimesModel</name>
    <message>
        <source>At %1, passed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the first %2 below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This course has no splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No competitors have passed it yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::SplitTimesPanel</name>
    <message>
        <source>Times at the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follo&amp;w the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the farthest split that somebody has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits of the course</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::SplitsPanel</name>
    <message>
        <source>Every kilometre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At lines only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossed %L1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a line and the number of its crossing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the split line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::SqliteDecisions</name>
    <message>
        <source>%1 holds no decisions about a race: it is another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions in %1 were written by a newer Trackside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the race with the newer Trackside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be decided of race %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::SqliteReader</name>
    <message>
        <source>The race is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::SqliteSink</name>
    <message>
        <source>%1 is not a run id: it must be a UUID in lower case, without braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %L1 of %L2 cannot be stored: there may be 1 to %L3 parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that you may write there and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race %1 is being written already, here or by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race file is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of competitor %L1 at second %L2 is not of second %L3 or has a place that is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::SqliteWholeRace</name>
    <message>
        <source>One of its rows is no row of a race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says of its race is not what a race file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no race in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::StartPage</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generating the race …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a demo race</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::StatementLog</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, statement %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest record %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the answer was there, by this machine&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answer is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the statements that the answer took; one that is asked several times counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the statement, without its remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sending the statement to having its last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the newest record when it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Races</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the list of races.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For map, leaderboard, running, zones, finishers, splits, log and race charts: one answer feeds all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the standing of a moment: crowding and passing charts, exports of large fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the rows of some runners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For runners found by number or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For who is near a place on the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the ways of some runners, as exports need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the charts and split times of chosen runners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For names and categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the query window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::StatementsWindow</name>
    <message>
        <source>&amp;Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL as sent – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements sent to the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement of this kind has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;query window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it there and run it, read only (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;Pinot&apos;s own console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stays as it is, the race goes on (Alt+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::StoreFacts</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Races</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::StreamWindow</name>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last records of the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind a competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stays as it is, the stream goes on (Alt+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records of this key, such as a competitor (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has come yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of these has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is frozen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::TableExport</name>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::TestEvent</name>
    <message>
        <source>Test event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka has it, but Pinot did not show it within %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the table reads its topic, and the log of Pinot&apos;s server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time reads back %1 minutes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start all of Pinot&apos;s servers with -Duser.timezone=UTC, and load the table anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinot showed it %1 ms after Kafka had it, its time to the millisecond.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::TileUrl</name>
    <message>
        <source>An address is needed, such as https://tiles.example.org/{z}/{x}/{y}.png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address lacks %1: {z} stands for the zoom level, {x} and {y} for the tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for nothing here: write what the server wants in its place, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and name a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address with a password in it would be kept in the settings: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::TimeBar</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of wave %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First finish: %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last finish: %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in %1: %2 after %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First at %1: %2 after %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long marks: start, first and last finish. Short marks: first at a split or in a zone. Triangles above: bookmarks. Under the pointer a mark tells what it is; M and Shift+M go from mark to mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the replay: race seconds in a second (&lt; and &gt;). The race itself goes on at its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is the map&apos;s. The tables show new positions at once, the map runs up to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replay from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the replay at this moment (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the race from the moment that is shown (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replay begins in the past: go back in time first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>race time, not clock time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables up to %1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::TimeCommands</name>
    <message>
        <source>The replay has come to the end of the race. K plays it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay has caught up: the picture is live again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark at %1. M and Shift+M go from mark to mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark at %1 removed. B sets it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race has %1 bookmarks at most. B at one of them removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no later mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier mark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::UndoActions</name>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::UserQuery</name>
    <message>
        <source>Only one SELECT can be asked: the race&apos;s files are read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is not understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question took longer than %L1 seconds and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::WholeRace</name>
    <message>
        <source>The row of competitor %L1 at second %L2 has a time or a place that nobody can have in a race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib, name, category and club have %L1 characters at most; those of competitor %L2 are longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor %L1 cannot be entered for wave %L2: competitors are counted from 1, and waves up to %L3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions by hand are not counted up from 1, or one is about nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more decisions by hand than the %L1 that are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its race has an id that is none: “%1” should be a UUID in lower case, without braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course in it is not the one that the race was run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race&apos;s start, size, name or settings are out of all bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race lasts %L1 seconds at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::WholeRaceFile</name>
    <message>
        <source>It is not a race that Trackside has saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than the %L1 bytes that are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved by a newer Trackside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the newer Trackside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it is missing, or something was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has rows of seconds that its race has not come to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no race, or several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened as a race: %2</source>
        <comment>a file, and a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race has no position yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This race is here already, and not the same: it has gone on since, or something else was decided of its runners. The one that is here was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have the one in the file, save the one that is here, delete it under File → Races…, and open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Wkt</name>
    <message>
        <source>“%1” is not a place in well-known text; it should read like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be a place in well-known binary is none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::Zone</name>
    <message>
        <source>The zone “%1” has a point that is not on earth; longitudes go from −180 to 180 degrees, latitudes from −90 to 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone “%1” is no area; each of its rings needs at least three corners and ends where it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone “%1” is not a valid area: its outline crosses or touches itself, or a hole lies outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course could not be cut at the zone&apos;s edges.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ZoneChecks</name>
    <message>
        <source>Zone %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a corner that lies %2 off; with the other sign of its %3 it lies among the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no area: its outline has fewer than three different corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a hole; who is in it is not in the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %L2 holes; who is in one is not in the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not touch the course: nobody will pass it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %L1 zones; a course has at most %L2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ZoneChoice</name>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ZoneModel</name>
    <message>
        <source>Nobody has been through yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inside now, the longest so far below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inside now, the %2 longest below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · passages so far: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This course has no geofence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No competitors in the geofence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::ZonesPanel</name>
    <message>
        <source>Remove the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::racefile</name>
    <message>
        <source>%1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a race file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Trackside: its layout is %L2, this one knows layouts from 1 to %L3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the newer Trackside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds another race than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race %1 was begun here as part %L2 of %L3; it cannot go on as part %L4 of %L5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race %1 was begun on another course; it can only go on on that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race %1 was begun with other settings or under another version of the model; it can only go on with the same ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race&apos;s course is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trackside::sqlite</name>
    <message>
        <source>The disk is full: %1 cannot grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk; the race then goes on with the second that could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has locked %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or not a race file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the file is there and that you may read and write its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in %1 is longer than any that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory to open %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
