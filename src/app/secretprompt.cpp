// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secretprompt.h"

#include <csignal>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <iostream>
#include <string>

namespace trackside::terminal {

namespace {

constexpr std::array endings { SIGINT, SIGTERM, SIGHUP, SIGQUIT };

termios shown; // while a question is open

void endWithEcho(int signal)
{
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::signal(signal, SIG_DFL);
    sigset_t itself;
    sigemptyset(&itself);
    sigaddset(&itself, signal);
    sigprocmask(SIG_UNBLOCK, &itself, nullptr); // so that it ends the program here, not after more of its work
    std::raise(signal);
}

/// The terminal without echo, as long as it lives.
class Hidden {
public:
    Hidden()
    {
        tcgetattr(STDIN_FILENO, &shown);
        for (std::size_t i = 0; i < endings.size(); ++i) {
            m_before.at(i) = std::signal(endings.at(i), endWithEcho);
            if (m_before.at(i) == SIG_IGN) {
                std::signal(endings.at(i), SIG_IGN);
            }
        }
        termios hidden = shown;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~Hidden()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
        for (std::size_t i = 0; i < endings.size(); ++i) {
            std::signal(endings.at(i), m_before.at(i));
        }
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

private:
    std::array<void (*)(int), endings.size()> m_before {};
};

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
        std::getline(std::cin, line);
    }
    std::fputs("\n", stderr);
    return QString::fromStdString(line);
}

} // namespace trackside::terminal
