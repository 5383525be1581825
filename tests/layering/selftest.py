#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that layering.py, houserules.py, package.py, translations.py and suppressions.py fail on what they are there to
forbid.

Usage: selftest.py PROGRAM
"""
import re
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

import houserules
import layering
import package
import translations

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests" / "support"))
import suppressions

SPDX_LINES = "\n".join(f"// {line}" for line in houserules.SPDX) + "\n"


class TreeTest(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.root = Path(holder.name)
        for folder in ("src/course", "ui", "qt/QtCore", "qt/QtWidgets"):
            (self.root / folder).mkdir(parents=True)
        self.write("qt/QtCore/QString", "")
        self.write("qt/QtWidgets/QWidget", "")

    def write(self, path, text):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


class LayeringTest(TreeTest):
    def findings(self):
        return layering.Checker(self.root, self.root / "qt").run()

    def assert_found(self, path, text, expected):
        self.write(path, text)
        findings = self.findings()
        self.assertEqual(len(findings), 1, findings)
        self.assertIn(expected, findings[0])

    def test_downward_includes_pass(self):
        self.write("src/models/a.h", '#include "store/racestore.h"\n#include <QString>\n#include <vector>\n')
        self.write("src/app/b.cpp", '#include "store/sqlitestore.h"\nSqliteStore store;\n#include <QWidget>\n')
        self.write("src/streaming/c.cpp", '#include "simulation/racesimulator.h"\n#include "c.moc"\n')
        self.assertEqual(self.findings(), [])

    def test_upward_include(self):
        self.assert_found("src/course/a.cpp", '\n#include "simulation/raceclock.h"\n', "a.cpp:2: course must not")

    def test_streaming_and_store_never_meet(self):
        self.assert_found("src/store/a.cpp", '#include "streaming/racesession.h"\n', "store must not include")
        self.write("src/store/a.cpp", "")
        self.assert_found("src/streaming/b.cpp", '#  include "store/answers.h"\n', "streaming must not include")

    def test_streaming_does_not_see_analysis(self):
        self.assert_found("src/streaming/a.cpp", '#include "analysis/standing.h"\n', "streaming must not include")

    def test_models_see_no_widget_however_it_is_written(self):
        for header in ("QWidget", "QtWidgets/QWidget", "QtWidgets"):
            self.assert_found("src/models/a.h", f"#include <{header}>\n", "of QtWidgets")

    def test_concrete_store_header(self):
        self.assert_found("src/dashboard/a.cpp", '#include "store/sqlitestore.h"\n', "only app names")

    def test_concrete_name_without_include(self):
        self.assert_found("src/models/a.h", "class SqliteStore;\n", "names SqliteStore")

    def test_comments_and_text_may_name_anything(self):
        self.write("src/models/a.h", '// SqliteStore\n/* PinotStore */ auto text = "KafkaSink";\n')
        self.assertEqual(self.findings(), [])

    def test_name_behind_text_with_slashes(self):
        self.assert_found("src/models/a.cpp", 'auto u = "http://x"; PinotStore *s;\n', "names PinotStore")

    def test_forms_belong_to_the_dashboard(self):
        self.assert_found("src/models/a.cpp", '#include "ui_mainwindow.h"\n', "must not include the form")

    def test_include_without_folder(self):
        self.assert_found("src/course/a.cpp", '#include "zone.h"\n', 'write #include "course/zone.h"')

    def test_forbidden_link(self):
        self.assert_found("src/store/CMakeLists.txt", "LINK trackside_streaming\n", "must not link")

    def test_unknown_folder(self):
        self.assert_found("src/util/a.h", "", "no place among the layers")

    def test_cpp_in_ui(self):
        self.assert_found("ui/a.cpp", "", "no C++")


class HouseRulesTest(TreeTest):
    def test_orderly_tree_passes(self):
        self.write("src/course/a.h", SPDX_LINES + "#pragma once\n" * 100)
        self.assertEqual(houserules.check(self.root), ([], []))

    def test_missing_licence_lines(self):
        self.write("src/course/a.h", "#pragma once\n")
        self.write("tool", "#!/bin/sh\n")
        self.write("README.md", "# A project\n")
        self.write("ui/a.ui", "<ui/>\n")
        self.write(".gitignore", "/build/\n")
        self.write("packaging/a.metainfo.xml", "<!-- " + SPDX_LINES.replace("\n", " ") + "-->\n")
        self.assertEqual(len(houserules.check(self.root)[0]), 6)

    def test_where_other_licence_lines_or_none_are_right(self):
        self.write("packaging/a.metainfo.xml", "\n".join(houserules.METAINFO_SPDX))
        self.write("tests/data/import/a.xml", "<kml/>\n")
        self.write("tests/data/a.json", "{}\n")
        self.assertEqual(houserules.check(self.root)[0], [])

    def test_sizes(self):
        self.write("src/course/a.h", SPDX_LINES + "\n" * 149)
        self.write("src/course/b.cpp", SPDX_LINES + "\n" * 598)
        findings, advice = houserules.check(self.root)
        self.assertEqual((len(findings), len(advice)), (1, 1))

    def test_folders_of_a_machine(self):
        for path in ("ho" + "me/anna", "wo" + "rk/tree", "ro" + "ot/x"):
            self.write("README.md", SPDX_LINES + f"see /{path}/notes\n")
            self.assertEqual(len(houserules.check(self.root)[0]), 1, path)
        self.write("README.md", SPDX_LINES + "https://example.org/" + "ho" + "me/page and ${DIR}/" + "wo" + "rk/\n")
        self.assertEqual(houserules.check(self.root)[0], [])

    def test_mirror(self):
        self.write("install.txt", "from http://ftp.xx.deb" + "ian.org or https://mirror.example/deb" + "ian\n")
        self.assertEqual(len(houserules.check(self.root)[0]), 1)


class PackageTest(unittest.TestCase):
    def test_qml_imports_name_their_debian_package(self):
        text = 'import QtQuick\nimport QtQuick.Shapes 1.0\nimport "other"\nimport Trackside.Map\n  import QtLocation as L\n'
        self.assertEqual(
            package.qml_packages(text),
            {"qml6-module-qtquick", "qml6-module-qtquick-shapes", "qml6-module-qtlocation"})

    def test_a_map_needs_the_package_of_its_plugin(self):
        text = 'Plugin {\n  id: p\n  name: "itemsoverlay"\n}\n'
        self.assertEqual(package.qml_packages(text), {"qt6-location-plugins"})

    def test_exec_without_its_file_codes(self):
        self.assertEqual(package.desktop_entry("[Desktop Entry]\nExec=trackside %F\n[Other]\nExec=x\n")["Exec"],
                         "trackside %F")

    def test_what_is_not_said_in_a_language_is_missed(self):
        entry = {key: "x" for key in ("GenericName", "GenericName[de]", "Comment", "Comment[de]", "Keywords", "Keywords[de]")}
        text = "<component>{}<summary>a</summary><p>b</p>{}</component>"
        said = '<summary xml:lang="de">A</summary><p xml:lang="de">B</p>'
        self.assertEqual(package.untranslated(entry, ElementTree.fromstring(text.format(said, "")), "de"), [])
        del entry["Comment[de]"]
        component = ElementTree.fromstring(text.format(said, "<p>c</p>"))
        self.assertEqual(package.untranslated(entry, component, "de"),
                         ["the desktop entry has no Comment[de]", "the metainfo's component has 2 <p>, and 1 in de"])


class DependenciesTest(TreeTest):
    """What the repository's own lists are held against."""
    LISTS = {"packaging/CMakeLists.txt": "the package does not depend on",
             "packaging/install-deps.sh": "install-deps.sh does not install"}

    def setUp(self):
        super().setUp()
        self.texts = {name: (ROOT / name).read_text(encoding="utf-8") for name in self.LISTS}
        for path in (ROOT / "ui").glob("*.qml"):
            self.write(f"ui/{path.name}", path.read_text(encoding="utf-8"))

    def findings_with(self, changed, text):
        for name in self.LISTS:
            self.write(name, text if name == changed else self.texts[name])
        return package.check_dependencies(self.root)

    def test_the_lists_pass(self):
        self.assertEqual(self.findings_with(None, ""), [])

    def test_each_package_is_missed(self):
        loaded = package.package_depends(self.texts["packaging/CMakeLists.txt"])
        self.assertLessEqual({"qt6-location-plugins", "qml6-module-qtlocation", "qml6-module-qtquick-shapes"}, loaded)
        for name, finding in self.LISTS.items():
            for entry in loaded:
                text = re.sub(rf'(?<=\s)("{entry}\b[^"]*"|{entry}(?![\w-]))', "", self.texts[name])
                self.assertNotEqual(text, self.texts[name])
                # A word elsewhere is no entry.
                self.assertEqual(self.findings_with(name, f"# {entry}\n{text}\nset(other {entry})\n"),
                                 [f"{finding} {entry}, which is loaded by name"])

    def test_a_list_that_is_not_used(self):
        name = "packaging/CMakeLists.txt"
        findings = self.findings_with(name, self.texts[name].replace("list(JOIN", "#"))
        self.assertIn("the package does not depend on qt6-location-plugins, which is loaded by name", findings)

    def test_an_entry_that_nobody_accounts_for(self):
        name = "packaging/CMakeLists.txt"
        text = self.texts[name].replace("qt6-svg-plugins", "qt6-svg-plugins qml6-module-qtcharts")
        self.assertEqual(self.findings_with(name, text),
                         ["the package depends on qml6-module-qtcharts, of which package.py does not know"])


class DocumentsTest(TreeTest):
    def findings(self, readme, installed="README.md docs/a.md docs/b.png"):
        self.write("README.md", readme)
        self.write("docs/a.md", "![b](b.png), [up](../README.md#top), [down](#below), [away](https://example.org/c.md)\n")
        self.write("docs/b.png", "")
        self.write("docs/c.md", "")
        self.write("packaging/CMakeLists.txt", f"set(documents {installed})\n")
        return package.check_documents(self.root)

    def test_links_to_what_is_installed_pass(self):
        self.assertEqual(self.findings("[a](docs/a.md) ![b](docs/b.png)\n"), [])

    def test_a_link_to_what_is_not_installed(self):
        self.assertEqual(self.findings("[c](docs/c.md)\n"),
                         ["README.md links to docs/c.md, which the package does not install"])

    def test_a_document_that_is_not_there(self):
        self.assertEqual(self.findings("", "README.md docs/d.md"),
                         ["the package installs docs/d.md, which is not there"])

    def test_no_list(self):
        self.assertEqual(self.findings("", "LICENSE")[0], "the package does not install README.md")


class TranslationsTest(TreeTest):
    SOURCE = "<b>%1</b> of %L2 && &more:\nyes…"

    def messages(self, name, entries):
        """The messages of a file; an entry is (source, translation, the translation's type or nothing)."""
        texts = "".join(f"<message><source>{escape(source)}</source><translation{kind}>{escape(translation)}</translation>"
                        "</message>" for source, translation, kind in entries)
        self.write(name, f"<TS><context><name>Window</name>{texts}</context></TS>")
        return translations.messages(self.root / name)

    def findings(self, source, translation, kind="", sources=None):
        texts = self.messages("texts.ts", [(text, "", "") for text in sources or [source]])
        self.messages("a_de.ts", [(source, translation, kind)])
        return [finding.rpartition(": ")[2] for finding in translations.check(self.root / "a_de.ts", texts)]

    def test_a_translation_in_another_order_passes(self):
        self.assertEqual(self.findings(self.SOURCE, "%L2 && <b>%1</b> &mehr:\nja…"), [])
        self.assertEqual(self.findings("R&D && more", "F&E && mehr"), [])

    def test_what_is_lost_or_changed(self):
        for old, new, told in (("%1", "%2", "other placeholders"), ("%L2", "%2", "other placeholders"),
                               ("&more", "more", "another number of &"), ("&&", "and", "another number of &&"),
                               ("</b>", "</i>", "other tags"), ("\n", " ", "another number of line breaks"),
                               ("…", "", "another ending than … or :"), ("…", "… ", "other spaces at its ends")):
            self.assertEqual(self.findings(self.SOURCE, self.SOURCE.replace(old, new)), [told])

    def test_each_offender_is_named(self):
        texts = self.messages("texts.ts", [("More:", "", "")])
        self.messages("a_de.ts", [("More:", "Mehr", "")])
        self.assertEqual(translations.check(self.root / "a_de.ts", texts),
                         ["a_de.ts: Window: “More:”: another ending than … or :"])

    def test_what_is_not_translated(self):
        self.assertEqual(self.findings("More", ""), ["not translated"])
        self.assertEqual(self.findings("More", "Mehr", ' type="unfinished"'), ["not translated"])

    def test_texts_that_only_one_side_has(self):
        self.assertEqual(self.findings("More", "Mehr", sources=["More", "Less"]), ["missing"])
        self.assertEqual(self.findings("More", "Mehr", sources=["Less"]), ["missing", "in no source any more"])

    def test_each_form_of_a_number_counts(self):
        texts = "<message numerus=\"yes\"><source>%n runners</source><translation>{}</translation></message>"
        forms = "<numerusform>ein Läufer</numerusform><numerusform>%n Läufer</numerusform>"
        self.write("a_de.ts", f"<TS><context><name>Window</name>{texts.format(forms)}</context></TS>")
        path = self.root / "a_de.ts"
        self.assertEqual(translations.check(path, translations.messages(path)),
                         ["a_de.ts: Window: “%n runners”: other placeholders"])

    def test_a_text_whose_context_cannot_be_read(self):
        tool = self.root / "lupdate"
        tool.write_text("#!/bin/sh\necho \"a.cpp:1: Class 'A' lacks Q_OBJECT macro\" >&2\necho '<TS/>' >\"$7\"\n",
                        encoding="utf-8")
        tool.chmod(0o755)
        self.assertEqual(translations.texts_of_sources(self.root, str(tool)),
                         ({}, ["lupdate: a.cpp:1: Class 'A' lacks Q_OBJECT macro"]))


class SuppressionsTest(TreeTest):
    """Against the program's own symbols, beside a library without any."""
    program = None

    def setUp(self):
        super().setUp()
        if not self.program:
            self.skipTest("no program was given")
        self.write("build/libtrackside_course.a", "!<arch>\n")
        self.write("src/app/window.cpp", "")

    def findings(self, template):
        self.write("tests/support/tsan.supp", f"# Its reason.\nrace:{template}\n")
        names = suppressions.our_names(self.root, self.root / "build", self.program)
        return suppressions.check_all(self.root, names)

    def test_foreign_names_pass(self):
        for template in ("QWaitCondition::~QWaitCondition", "libglib-2.0.so.0"):
            self.assertEqual(self.findings(template), [])

    def test_names_of_the_program_itself(self):
        for template in ("trackside::runWindow", "trackside::KeyStore::*", "^trackside::", "app/window.cpp"):
            findings = self.findings(template)
            self.assertEqual(len(findings), 1, template)
            self.assertIn("also matches our own", findings[0])

    def test_a_program_without_symbols(self):
        self.program = self.root / "build/libtrackside_course.a"
        with self.assertRaises(SystemExit):
            self.findings("libglib-2.0.so.0")


if __name__ == "__main__":
    SuppressionsTest.program = sys.argv[1] if len(sys.argv) > 1 else None
    unittest.main(argv=sys.argv[:1])
