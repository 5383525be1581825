// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands.h"
#include "app/window.h"

#include <QGuiApplication>

using namespace trackside;

namespace {

void describe()
{
    QCoreApplication::setApplicationName(QStringLiteral("trackside"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRACKSIDE_VERSION));
}

/// Paper needs fonts, which a program without a window has too, but not without this.
bool needsFonts(const auto &options)
{
    if constexpr (requires { options.format; }) {
        return options.format == "pdf";
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    const auto command = parseCommandLine(argc, argv);
    if (!command) {
        return command.error();
    }
    return std::visit(
        [&]<typename Options>(const Options &options) {
            describe();
            if constexpr (std::is_same_v<Options, WindowOptions>) {
                return runWindow(options, argc, argv);
            } else {
                if (needsFonts(options)) {
                    qputenv("QT_QPA_PLATFORM", "offscreen");
                    const QGuiApplication application(argc, argv);
                    return run(options);
                }
                const QCoreApplication application(argc, argv);
                return run(options);
            }
        },
        *command);
}
