// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/connectiondialog.h"

#include "dashboard/icons.h"
#include "dashboard/sentencedelegate.h"
#include "dashboard/steadywidth.h"
#include "ui_connectiondialog.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trackside {

namespace {

/// Of the embedded profile, in heights of the type: its facts, and room for what a check finds.
constexpr QSize smallSize(40, 22);

QString signOf(const QModelIndex &finding)
{
    return finding.data(FindingListModel::OkRole).toBool() ? u"check"_s : u"warning"_s;
}

} // namespace

ConnectionDialog::ConnectionDialog(Connections &connections, const QString &current,
                                   std::function<qsizetype()> activeRaces, StoreFacts::Ask store, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_connections(connections)
    , m_current(current)
    , m_activeRaces(std::move(activeRaces))
    , m_problems(this)
    , m_progress(connections)
{
    m_ui->setupUi(this);
    setSizeGripEnabled(true);
    m_otherSize = smallSize * fontMetrics().height();
    for (QLabel *label : { m_ui->stateLabel, m_ui->secretsLabel })
        label->setTextFormat(Qt::PlainText);
    m_ui->findingsView->setModel(&m_progress.findings());
    m_ui->findingsView->setItemDelegate(new SentenceDelegate(m_ui->findingsView, signOf));
    m_ui->findingsView->setResizeMode(QListView::Adjust);
    m_ui->findingsView->setSelectionMode(QAbstractItemView::NoSelection);
    m_ui->storeFacts->setSource(std::move(store), m_ui->findingsView);
    m_ui->newProfileButton->setIcon(icon(u"plus"_s));
    m_ui->deleteProfileButton->setIcon(icon(u"trash"_s));
    m_ui->startClusterButton->setIcon(icon(u"play"_s));
    m_ui->kafkaSecurityBox->addItems(kafkaSecurities());
    m_ui->kafkaMechanismBox->addItem(tr("none"), QString());
    for (const QString &mechanism : kafkaMechanisms())
        m_ui->kafkaMechanismBox->addItem(mechanism, mechanism);
    addFields();
    connectFields();
    connectButtons();
    connectChecks();
    listProfiles(current);
}

ConnectionDialog::~ConnectionDialog()
{
    for (const Field &field : m_fields)
        field.input->disconnect(this); // one that loses the focus now would still tell that it was edited
    m_connections.cancelCheck();
}

void ConnectionDialog::done(int result)
{
    if (keepSecrets()) // else it is told here, once
        QDialog::done(result);
}

void ConnectionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        (void)keepSecrets(); // its field goes on having the focus, and the program may end now
}

void ConnectionDialog::addFields()
{
    m_fields = {
        { m_ui->kafkaField, &ConnectionForm::kafka },
        { m_ui->kafkaUserField, &ConnectionForm::kafkaUser },
        { m_ui->kafkaPasswordField, &ConnectionForm::kafkaPassword },
        { m_ui->kafkaCaFileField, &ConnectionForm::kafkaCaFile },
        { m_ui->topicPrefixField, &ConnectionForm::topicPrefix },
        { m_ui->controllerField, &ConnectionForm::controller },
        { m_ui->brokerField, &ConnectionForm::broker },
        { m_ui->pinotUserField, &ConnectionForm::pinotUser },
        { m_ui->pinotPasswordField, &ConnectionForm::pinotPassword },
        { m_ui->pinotTokenField, &ConnectionForm::pinotToken },
        { m_ui->pinotCaFileField, &ConnectionForm::pinotCaFile },
        { m_ui->tablePrefixField, &ConnectionForm::tablePrefix },
        { m_ui->kafkaForPinotField, &ConnectionForm::kafkaForPinot },
    };
    QFormLayout *kafka = m_ui->kafkaForm;
    QFormLayout *pinot = m_ui->pinotForm;
    m_problems.add(u"kafka"_s, kafka, m_ui->kafkaFieldLabel, m_ui->kafkaField);
    m_problems.add(u"kafkaMechanism"_s, kafka, m_ui->kafkaMechanismBoxLabel, m_ui->kafkaMechanismBox);
    m_problems.add(u"kafkaUser"_s, kafka, m_ui->kafkaUserFieldLabel, m_ui->kafkaUserField);
    m_problems.add(u"kafkaCaFile"_s, kafka, m_ui->kafkaCaFileFieldLabel, m_ui->kafkaCaFileField);
    m_problems.add(u"topicPrefix"_s, kafka, m_ui->topicPrefixFieldLabel, m_ui->topicPrefixField);
    m_problems.add(u"partitions"_s, kafka, m_ui->partitionsBoxLabel, m_ui->partitionsBox);
    m_problems.add(u"controller"_s, pinot, m_ui->controllerFieldLabel, m_ui->controllerField);
    m_problems.add(u"broker"_s, pinot, m_ui->brokerFieldLabel, m_ui->brokerField);
    m_problems.add(u"pinotCaFile"_s, pinot, m_ui->pinotCaFileFieldLabel, m_ui->pinotCaFileField);
    m_problems.add(u"tablePrefix"_s, pinot, m_ui->tablePrefixFieldLabel, m_ui->tablePrefixField);
    m_problems.add(u"kafkaForPinot"_s, pinot, m_ui->kafkaForPinotFieldLabel, m_ui->kafkaForPinotField);
}

void ConnectionDialog::connectFields()
{
    const int leastWidth = fontMetrics().horizontalAdvance(u"http://localhost:90000"_s) + 2 * fontMetrics().height();
    for (const Field &field : m_fields) {
        field.input->setMinimumWidth(leastWidth);
        connect(field.input, &QLineEdit::textEdited, this, &ConnectionDialog::takeForm);
        if (field.input->echoMode() == QLineEdit::Password) {
            connect(field.input, &QLineEdit::textEdited, this, [this] { m_secretsChanged = true; });
            connect(field.input, &QLineEdit::editingFinished, this, [this] { (void)keepSecrets(); });
        }
    }
    connect(m_ui->kafkaSecurityBox, &QComboBox::activated, this, &ConnectionDialog::takeForm);
    connect(m_ui->kafkaMechanismBox, &QComboBox::activated, this, &ConnectionDialog::takeForm);
    connect(m_ui->partitionsBox, &QSpinBox::valueChanged, this, &ConnectionDialog::takeForm);
    connect(m_ui->profileList, &QListWidget::currentTextChanged, this, [this](const QString &name) {
        if (!m_showing && !name.isEmpty())
            choose(name);
    });
    connect(m_ui->profileList, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_showing)
            renameProfile(item->text().trimmed());
    });
}

void ConnectionDialog::connectButtons()
{
    connect(m_ui->newProfileButton, &QPushButton::clicked, this, &ConnectionDialog::addProfile);
    connect(m_ui->deleteProfileButton, &QPushButton::clicked, this, &ConnectionDialog::deleteProfile);
    keepWidth(*m_ui->checkButton, { checkText(false), checkText(true) });
    connect(m_ui->checkButton, &QPushButton::clicked, this, [this] {
        if (!m_progress.isChecking()) {
            check(false);
            return;
        }
        m_progress.stop();
        updateButtons();
    });
    connect(m_ui->setUpButton, &QPushButton::clicked, this, [this] { check(true); });
    connect(m_ui->startClusterButton, &QPushButton::clicked, this, [this] {
        m_progress.startCluster();
        updateButtons();
    });
    connect(m_ui->useButton, &QPushButton::clicked, this, [this] {
        (void)keepSecrets(); // a key that presses the button leaves the focus where it is
        Q_EMIT profileWanted(m_form.name);
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
}

void ConnectionDialog::connectChecks()
{
    connect(&m_progress, &CheckProgress::said, m_ui->stateLabel, &QLabel::setText);
    connect(&m_progress, &CheckProgress::changed, this, &ConnectionDialog::updateButtons);
    connect(&m_progress, &CheckProgress::checked, this, [this] {
        m_ui->findingsView->doItemsLayout(); // what came last has no place yet
        m_ui->findingsView->scrollTo(m_progress.findings().firstNotInOrder());
    });
    connect(&m_progress, &CheckProgress::clusterStarted, this, [this] {
        if (m_form.name == "local"_L1)
            check(false);
    });
}

void ConnectionDialog::listProfiles(const QString &chosen)
{
    m_showing = true;
    m_ui->profileList->clear();
    for (const QString &name : m_connections.names()) {
        auto *item = new QListWidgetItem(name, m_ui->profileList);
        if (!isBuiltInProfile(name))
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (name == chosen)
            m_ui->profileList->setCurrentItem(item);
    }
    m_showing = false;
    choose(chosen);
}

void ConnectionDialog::choose(const QString &name)
{
    const auto kept = keepSecrets();
    m_secretsChanged = false;
    tellOfSecrets(m_connections.fetchSecrets(name));
    m_progress.forget();
    m_form = m_connections.form(name);
    m_ui->stateLabel->setText(kept ? tr("Not checked yet.") : kept.error().message);
    showForm();
}

void ConnectionDialog::addProfile()
{
    const QStringList taken = m_connections.names();
    ConnectionForm form = m_form.name == embeddedProfile() ? m_connections.form(u"local"_s) : m_form;
    int number = 1;
    do {
        form.name = tr("profile-%1").arg(number++);
    } while (!problemOfProfileName(form.name, taken).isEmpty());
    m_connections.save(form);
    listProfiles(form.name);
    m_secretsChanged = true; // the copy's are nowhere yet
    (void)keepSecrets();
    m_ui->profileList->editItem(m_ui->profileList->currentItem());
}

void ConnectionDialog::renameProfile(const QString &name)
{
    const QString before = m_form.name;
    QStringList taken = m_connections.names();
    taken.removeOne(before);
    QString problem = problemOfProfileName(name, taken);
    if (problem.isEmpty() && name != before) {
        const auto renamed = keepSecrets().and_then([&] { return m_connections.rename(before, name); });
        problem = renamed ? QString() : renamed.error().message;
    }
    listProfiles(problem.isEmpty() ? name : before);
    if (!problem.isEmpty())
        m_ui->stateLabel->setText(problem);
}

void ConnectionDialog::deleteProfile()
{
    m_secretsChanged = false;
    m_connections.remove(QString(m_form.name));
    listProfiles(m_current == m_form.name ? embeddedProfile() : m_current);
}

void ConnectionDialog::showForm()
{
    m_showing = true;
    const QSize before = size(); // what is shown first may enlarge it
    const bool embedded = m_form.name == embeddedProfile();
    const bool own = !isBuiltInProfile(m_form.name);
    for (const Field &field : m_fields) {
        field.input->setText(m_form.*field.field);
        field.input->setEnabled(own || field.input->echoMode() == QLineEdit::Password);
    }
    m_ui->kafkaSecurityBox->setCurrentText(m_form.kafkaSecurity);
    m_ui->kafkaMechanismBox->setCurrentIndex(std::max(0, m_ui->kafkaMechanismBox->findData(m_form.kafkaMechanism)));
    m_ui->partitionsBox->setValue(m_form.partitions);
    m_ui->kafkaSecurityBox->setEnabled(own);
    m_ui->partitionsBox->setEnabled(own);
    m_ui->storeFacts->setVisible(embedded);
    m_ui->fieldScroll->setVisible(!embedded);
    m_ui->secretsLabel->setVisible(!embedded);
    if (embedded)
        m_ui->profileNoteLabel->setText(tr("Races are kept in files on this machine. Nothing else is needed."));
    else if (own)
        m_ui->profileNoteLabel->setText(
            tr("Races go to Kafka and are asked of Pinot. What is changed here is kept as soon as it is right."));
    else
        m_ui->profileNoteLabel->setText(
            tr("Kafka and Pinot on this machine. This profile is built in; New makes one of your own from it."));
    m_showing = false;
    m_wrong = embedded ? std::vector<ConfigProblem>() : problemsOf(m_form);
    m_problems.show(m_wrong);
    updateButtons();
    fit(embedded, before);
}

/// Only another kind of profile changes the size, never what a check finds. Each kind keeps the one that the user gave.
void ConnectionDialog::fit(bool embedded, QSize before)
{
    if (embedded == m_isSmall)
        return;
    m_isSmall = embedded;
    layout()->activate(); // what was hidden asks for no room any more
    resize(std::exchange(m_otherSize, before));
}

void ConnectionDialog::takeForm()
{
    if (m_showing)
        return;
    for (const Field &field : m_fields)
        m_form.*field.field = field.input->text().trimmed();
    m_form.kafkaSecurity = m_ui->kafkaSecurityBox->currentText();
    m_form.kafkaMechanism = m_ui->kafkaMechanismBox->currentData().toString();
    m_form.partitions = m_ui->partitionsBox->value();
    m_wrong = problemsOf(m_form);
    m_problems.show(m_wrong);
    if (m_wrong.empty())
        m_connections.save(m_form);
    updateButtons();
}

Result<void> ConnectionDialog::keepSecrets()
{
    if (!m_secretsChanged || !m_wrong.empty())
        return {};
    m_secretsChanged = false;
    const auto kept = m_connections.keepSecrets(QString(m_form.name));
    tellOfSecrets(kept);
    showSecrets();
    return kept;
}

void ConnectionDialog::tellOfSecrets(const Result<void> &keyStore)
{
    m_ui->secretsLabel->setText(
        keyStore ? tr("Passwords and tokens go into the desktop's key store and are never written to a file. "
                      "TRACKSIDE_KAFKA_PASSWORD, TRACKSIDE_PINOT_PASSWORD and TRACKSIDE_PINOT_TOKEN go before them.")
                 : tr("%1 What is typed here is remembered until Trackside is closed, and never written to a file.")
                       .arg(keyStore.error().message));
}

void ConnectionDialog::showSecrets()
{
    const ConnectionForm form = m_connections.form(m_form.name);
    for (const Field &field : m_fields) {
        QString &shown = m_form.*field.field;
        if (field.input->echoMode() == QLineEdit::Password && shown != form.*field.field) {
            shown = form.*field.field;
            field.input->setText(shown);
        }
    }
}

void ConnectionDialog::updateButtons()
{
    const bool embedded = m_form.name == embeddedProfile();
    const bool own = !isBuiltInProfile(m_form.name);
    const bool right = m_wrong.empty();
    const bool inUse = m_form.name == m_current;
    const qsizetype races = m_activeRaces();
    m_ui->kafkaMechanismBox->setEnabled(own && usesSasl(m_form));
    m_ui->deleteProfileButton->setEnabled(own && !inUse);
    m_ui->checkButton->setEnabled(right);
    m_ui->checkButton->setText(checkText(m_progress.isChecking()));
    m_ui->setUpButton->setVisible(!embedded);
    m_ui->setUpButton->setEnabled(right && !m_progress.isChecking());
    m_ui->startClusterButton->setVisible(m_form.name == "local"_L1);
    m_ui->startClusterButton->setEnabled(m_connections.canStartCluster() && !m_connections.isStartingCluster());
    m_ui->startClusterButton->setToolTip(
        m_connections.canStartCluster()
            ? tr("Starts Kafka and Pinot on this machine, with Docker or else with Java; their data stays")
            : tr("This installation has no packaging/cluster/cluster.sh"));
    m_ui->useButton->setEnabled(right && !inUse && races == 0);
    m_ui->useButton->setText(inUse ? tr("In use") : tr("Use this profi&le"));
    m_ui->useButton->setToolTip(
        races == 0 ? QString()
                   : tr("Trackside generates races now (%1). Stop them first: they can be resumed later.").arg(races));
}

QString ConnectionDialog::checkText(bool checking)
{
    return checking ? tr("Stop chec&king") : tr("Chec&k");
}

void ConnectionDialog::check(bool setUp)
{
    m_progress.check(m_form, setUp);
    m_ui->checkButton->setFocus(); // which goes on being of use
    updateButtons();
}

} // namespace trackside
