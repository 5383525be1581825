// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/formproblems.h"
#include "dashboard/storefacts.h"
#include "models/checkprogress.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLineEdit;

namespace Ui {
class ConnectionDialog;
}

namespace trackside {

/// Profiles: which there are, what is in them, whether they work, what is missing there. A profile of the user's own is
/// kept whenever its fields are right. Not modal; \p connections must outlive it.
class ConnectionDialog : public QDialog {
    Q_OBJECT
public:
    /// \p current: the profile in use. \p activeRaces tells how many races the program generates, which using another
    /// profile would end, \p store what there is to know of the embedded one.
    ConnectionDialog(Connections &connections, const QString &current, std::function<qsizetype()> activeRaces,
                     StoreFacts::Ask store, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// To be called when races begin or end.
    void updateButtons();

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void profileWanted(const QString &name);

private:
    struct Field {
        QLineEdit *input;
        QString ConnectionForm::*field;
    };

    void addFields();
    void connectFields();
    void connectButtons();
    void connectChecks();
    void listProfiles(const QString &chosen);
    void choose(const QString &name);
    void addProfile();
    void renameProfile(const QString &name);
    void deleteProfile();
    void showForm();
    void fit(bool embedded, QSize before);
    void takeForm();
    Result<void> keepSecrets();
    void tellOfSecrets(const Result<void> &keyStore);
    void showSecrets();
    [[nodiscard]] static QString checkText(bool checking);
    void check(bool setUp);

    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    Connections &m_connections;
    QString m_current;
    std::function<qsizetype()> m_activeRaces;
    ConnectionForm m_form;
    std::vector<ConfigProblem> m_wrong;
    std::vector<Field> m_fields;
    FormProblems m_problems;
    CheckProgress m_progress;
    bool m_secretsChanged = false; ///< since they were fetched or kept
    bool m_showing = false; ///< the fields are being filled, not edited
    bool m_isSmall = false; ///< as the embedded profile needs it
    QSize m_otherSize; ///< that it has when it is not, or when it is
};

} // namespace trackside
