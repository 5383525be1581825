// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace trackside {

class PipelineFigures;
class PipelineModel;

/// The pipeline in full: a note in sentences, and a table of its stages and counts.
class PipelinePanel : public QWidget {
    Q_OBJECT
public:
    explicit PipelinePanel(const PipelineFigures &figures, QWidget *parent = nullptr);

private:
    void showNote();

    PipelineModel *m_model;
    QLabel *m_note;
};

} // namespace trackside
