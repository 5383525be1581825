# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The help of each command, and docs/command-line.md, which must list the same commands and options."""

import re
from pathlib import Path

import program

DOCUMENT = Path(__file__).parents[2] / "docs" / "command-line.md"
HEADING = re.compile(r"^## `trackside ?(\w*)`$", re.MULTILINE)
DOCUMENTED_OPTION = re.compile(r"^\| `(--[a-z-]+)", re.MULTILINE)
# An option stands at the beginning of its line, perhaps after a short form; its text may go on in further lines.
OPTION = re.compile(r"^ {2,12}(?:-\w, *)?(--[a-z][a-z-]*)")
CONTINUED = " " * 13
SUBCOMMAND = re.compile(r"^ {2}(\w+) ", re.MULTILINE)
RANGE = re.compile(r"[\d.]+ to [\d.]+")


def sections():
    """The document's text on each command, by name; the window has none."""
    parts = HEADING.split(DOCUMENT.read_text(encoding="utf-8"))
    return dict(zip(parts[1::2], parts[2::2]))


class HelpTest(program.ProgramTest):
    def help_of(self, command):
        out, err = self.run_program(*([command] if command else []), "--help")
        self.assertEqual(err, "")
        return out

    def options_of(self, command):
        """The options in a command's help, each with its text; --help itself is left out."""
        texts = {}
        option = None
        for line in self.help_of(command).splitlines():
            if found := OPTION.match(line):
                option = found[1]
                texts[option] = line
            elif option and line.startswith(CONTINUED):
                texts[option] += line
            else:
                option = None
        self.assertIn("--help", texts)
        del texts["--help"]
        return texts

    def test_the_document_has_a_section_for_each_command(self):
        listed = re.split(r"^subcommands:$", self.help_of(""), flags=re.MULTILINE | re.IGNORECASE)
        self.assertEqual(len(listed), 2)
        commands = SUBCOMMAND.findall(listed[1])
        self.assertIn("race", commands)
        self.assertEqual(sorted(sections()), sorted(["", *commands]))

    def test_each_section_lists_the_options_of_its_command(self):
        for command, text in sections().items():
            with self.subTest(command=command):
                self.assertEqual(sorted(DOCUMENTED_OPTION.findall(text)), sorted(self.options_of(command)))

    def test_ranges_in_the_help_are_those_of_the_document(self):
        told = 0
        for command, text in sections().items():
            rows = {row[1]: line for line in text.splitlines() if (row := DOCUMENTED_OPTION.match(line))}
            for option, about in self.options_of(command).items():
                for given in RANGE.findall(about):
                    with self.subTest(command=command, option=option):
                        self.assertIn(given, RANGE.findall(rows[option]))
                        told += 1
        self.assertGreater(told, 20)

    def test_ranges_in_the_help_are_those_that_are_enforced(self):
        options = self.options_of("race")
        for option, least, most in (("--fastest", 100, 3600), ("--slowest", 100, 3600), ("--variation", 0, 0.5),
                                    ("--history-every", 1, 60)):
            self.assertIn(f"{least} to {most}", options[option])
            for beyond in (least - 1, most + 1):
                with self.subTest(option=option, value=beyond):
                    _, err = self.run_program("race", "--course", "crystal", option, str(beyond), code=2)
                    self.assertIn(f"from {least} to {most:,}", err)

    def test_a_command_takes_the_embedded_profile_and_the_window_the_last_one(self):
        self.assertIn("[embedded]", self.options_of("race")["--profile"])
        self.assertIn("the one used last", self.options_of("")["--profile"])


if __name__ == "__main__":
    program.main()
