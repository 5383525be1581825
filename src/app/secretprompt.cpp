// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secretprompt.h"

#include <csignal>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <string>

namespace trackside::terminal {

namespace {

constexpr std::array endings { SIGINT, SIGTERM, SIGHUP, SIGQUIT };

volatile std::sig_atomic_t endedBy = 0; // the signal that broke the question off

void note(int signal)
{
    endedBy = signal;
}

/// The terminal without echo as long as it lives; meanwhile a signal that would end the program ends the reading.
class Hidden {
public:
    Hidden()
    {
        endedBy = 0;
        for (std::size_t i = 0; i < endings.size(); ++i) {
            sigaction(endings.at(i), nullptr, &m_before.at(i));
            if (m_before.at(i).sa_handler != SIG_IGN) {
                struct sigaction noting {};
                noting.sa_handler = note;
                sigaction(endings.at(i), &noting, nullptr);
            }
        }
        tcgetattr(STDIN_FILENO, &m_shown);
        termios hidden = m_shown;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~Hidden()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_shown);
        for (std::size_t i = 0; i < endings.size(); ++i) {
            sigaction(endings.at(i), &m_before.at(i), nullptr);
        }
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

private:
    termios m_shown {};
    std::array<struct sigaction, endings.size()> m_before {};
};

/// The next letter typed; none at the end, and once a signal has come, on whichever thread and however shortly before.
bool readLetter(char &letter)
{
    constexpr int lookMilliseconds = 100;
    pollfd terminal { .fd = STDIN_FILENO, .events = POLLIN, .revents = 0 };
    int ready = 0;
    do {
        ready = poll(&terminal, 1, lookMilliseconds);
    } while (endedBy == 0 && (ready == 0 || (ready < 0 && errno == EINTR)));
    return endedBy == 0 && ready > 0 && read(STDIN_FILENO, &letter, 1) == 1;
}

} // namespace

bool canAsk()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

QString askSecret(const QString &question)
{
    std::string line;
    {
        const Hidden hidden;
        std::fputs(question.toUtf8().constData(), stderr);
        for (char letter = 0; readLetter(letter) && letter != '\n';) {
            line += letter;
        }
    }
    if (endedBy != 0) {
        std::raise(endedBy);
    }
    std::fputs("\n", stderr);
    return QString::fromStdString(line);
}

} // namespace trackside::terminal
