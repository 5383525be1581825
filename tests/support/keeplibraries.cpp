// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked into the windows' tests when leaks are looked for: plugins and what they load stay in memory to the end, so
// that a leak is reported, or suppressed, under the name of the library that it is from.
extern "C" int dlclose(void * /*handle*/)
{
    return 0;
}
