// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QFutureWatcherBase;
class QProgressDialog;
class QSettings;
class QWidget;

namespace trackside {

/// What writing and opening files have in common. Progress of a future that does it counts up to this.
inline constexpr int wholeFileWork = 1'000;

/// The folder that a file was written to or read from last; the documents before.
[[nodiscard]] QString fileFolder(const QSettings &settings);
void rememberFileFolder(QSettings &settings, const QString &path);

/// A dialog for a file that stands over \p owner's window and locks none; it is deleted when it is closed. An owner has
/// one at a time: one that was opened before goes, since what it asked for may have changed.
[[nodiscard]] QFileDialog *newFileDialog(QWidget *owner, const QString &title);

/// A small window beside what \p work does, which shows up when that takes a while and whose button only says that the
/// work is to be cancelled. To be deleted when the work is done.
[[nodiscard]] QProgressDialog *fileProgress(const QFutureWatcherBase &work, const QString &title, const QString &text,
                                            QWidget *window);

} // namespace trackside
