#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an include, a link or a name that crosses a layer of the program.

All folders of src/ share one include root, so that a forbidden include compiles; this check is what forbids it.
Usage: layering.py SOURCE_ROOT QT_HEADERS   (QT_HEADERS: the folder that holds QtCore, QtWidgets, ...)
"""
import re
import sys
from pathlib import Path

# Folder -> the folders it may include and link, besides itself.
LAYERS = {
    "course": set(),
    "studio": {"course"},
    "simulation": {"course"},
    "analysis": {"course", "simulation"},
    "streaming": {"course", "simulation"},
    "store": {"course", "simulation", "analysis"},
    "tiles": {"course", "store"},
    "results": {"course", "simulation", "analysis", "store"},
    "models": {"course", "studio", "simulation", "analysis", "store"},
    "dashboard": {"course", "studio", "simulation", "analysis", "store", "tiles", "results", "models"},
    "app": {"course", "studio", "simulation", "analysis", "streaming", "store", "tiles", "results", "models",
            "dashboard"},
}
# Only the folder that implements them, and app, may name the concrete sinks, stores and sessions.
CONCRETE = {
    "streaming": re.compile(r"\b(Kafka[A-Z]\w*|RaceSession|SessionHost)\b"),
    "store": re.compile(r"\b(Sqlite|Pinot)[A-Z]\w*\b"),
}
CONCRETE_HEADER = re.compile(r"^store/(sqlite\w|pinot)")  # sqlite.h is SQLite's own interface, and no store
# Folders with windows; all others are free of every Qt module that draws.
WINDOWED = {"dashboard", "results", "app"}
DRAWING = {
    "QtGui", "QtWidgets", "QtQml", "QtQuick", "QtQuickWidgets", "QtQuickControls2", "QtLocation", "QtSvg",
    "QtSvgWidgets", "QtOpenGL", "QtOpenGLWidgets", "QtPrintSupport",
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
LINK = re.compile(r"\btrackside_([a-z]+)\b")
NOT_CODE = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"', re.DOTALL)


class Checker:
    def __init__(self, root, qt_headers):
        self.source = Path(root) / "src"
        self.ui = Path(root) / "ui"
        self.qt_headers = Path(qt_headers)
        self.findings = []

    def run(self):
        for folder in sorted(path for path in self.source.iterdir() if path.is_dir()):
            if folder.name not in LAYERS:
                self.report(folder, 1, f"src/{folder.name} has no place among the layers")
                continue
            for path in sorted(folder.rglob("*")):
                if path.suffix in {".h", ".cpp"}:
                    self.check_source(folder.name, path)
                elif path.name == "CMakeLists.txt":
                    self.check_links(folder.name, path)
        for path in sorted(self.ui.rglob("*")):
            if path.suffix in {".h", ".cpp"}:
                self.report(path, 1, "ui/ holds forms and QML, no C++")
        return self.findings

    def report(self, path, line, text):
        self.findings.append(f"{path}:{line}: {text}")

    def check_source(self, layer, path):
        text = path.read_text(encoding="utf-8")
        for match in INCLUDE.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            problem = self.include_problem(layer, match[1] == '"', match[2])
            if problem:
                self.report(path, line, problem)

        code = NOT_CODE.sub(lambda match: "\n" * match[0].count("\n"), text)
        for owner, names in CONCRETE.items():
            if layer in {owner, "app"}:
                continue
            for match in names.finditer(code):
                self.report(path, code.count("\n", 0, match.start()) + 1,
                            f"{layer} names {match[0]}, a concrete class of {owner}; only app may")

    def include_problem(self, layer, quoted, header):
        folder = header.split("/")[0]
        if quoted and folder in LAYERS:
            if folder != layer and folder not in LAYERS[layer]:
                return f"{layer} must not include {header}"
            if CONCRETE_HEADER.match(header) and layer not in {"store", "app"}:
                return f"{layer} must not include {header}: only app names the concrete stores"
        elif quoted and header.startswith("ui_"):
            if layer not in {"dashboard", "app"}:
                return f"{layer} must not include the form {header}"
        elif quoted and "/" not in header and not header.endswith(".moc"):
            return f'write #include "{layer}/{header}": headers are named from the root'
        elif layer not in WINDOWED:
            module = self.qt_module(header)
            if module in DRAWING:
                return f"{layer} must not include {header} of {module}"
        return None

    def qt_module(self, header):
        """The Qt module that owns <QWidget>, <QtWidgets/QWidget> or <qwidget.h>; None if it is no Qt header."""
        folder = header.split("/")[0]
        if (self.qt_headers / folder).is_dir():
            return folder
        return next((module for module in sorted(DRAWING) if (self.qt_headers / module / header).is_file()), None)

    def check_links(self, layer, path):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for name in LINK.findall(line.split("#")[0]):
                if name in LAYERS and name != layer and name not in LAYERS[layer]:
                    self.report(path, number, f"{layer} must not link trackside_{name}")


def main():
    root, qt_headers = sys.argv[1:3]
    if not (Path(qt_headers) / "QtCore").is_dir():
        sys.exit(f"layering.py: {qt_headers} holds no Qt headers")
    findings = Checker(root, qt_headers).run()
    print("\n".join(findings) if findings else "Every include, link and name keeps to the layers.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
