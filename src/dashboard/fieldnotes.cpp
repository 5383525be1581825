// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/fieldnotes.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace std::chrono_literals;

namespace trackside {

namespace {

constexpr int lead = 20; ///< over the form's right edge, for the line from the field
constexpr int lineEnd = lead + 8; ///< where notes begin
constexpr int right = 10; ///< margin
constexpr int gap = 4; ///< between two notes

/// In one line where that fits.
int widthOf(const QLabel &note, int most)
{
    const QMargins margins = note.contentsMargins();
    const int line = note.fontMetrics().horizontalAdvance(note.text()) + margins.left() + margins.right() + 2;
    return std::min(line, most);
}

} // namespace

FieldNotes::FieldNotes(QScrollArea *form, QWidget *beside)
    : QWidget(beside->parentWidget())
    , m_form(form)
    , m_beside(beside)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &FieldNotes::place);
    connect(form->verticalScrollBar(), &QScrollBar::valueChanged, this, &FieldNotes::place);
    for (QObject *watched : std::initializer_list<QObject *> { form, form->widget(), beside })
        watched->installEventFilter(this);
    hide();
}

QLabel *FieldNotes::add(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(0);
    label->setProperty("note", true);
    label->hide();
    m_notes.push_back({ .field = field, .label = label });
    return label;
}

void FieldNotes::arrange()
{
    place();
    m_settled.start(0ms);
}

bool FieldNotes::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::LayoutRequest:
        m_settled.start(0ms);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// Those with a text, from top to bottom, as far as there is room for them.
std::vector<FieldNotes::Note *> FieldNotes::wanted()
{
    std::vector<Note *> notes;
    for (Note &note : m_notes) {
        if (note.label->text().isEmpty())
            continue;
        note.fieldY = note.field->isVisibleTo(parentWidget())
            ? note.field->mapTo(parentWidget(), note.field->rect().center()).y() - y()
            : height();
        note.label->ensurePolished();
        const int wide = widthOf(*note.label, std::max(1, width() - lineEnd - right));
        note.label->resize(wide, note.label->heightForWidth(wide));
        notes.push_back(&note);
    }
    std::ranges::stable_sort(notes, {}, &Note::fieldY);
    int room = height() + gap;
    const auto tooMany = std::ranges::find_if(notes, [&room](const Note *note) {
        room -= note->label->height() + gap;
        return room < 0;
    });
    notes.erase(tooMany, notes.end());
    return notes;
}

void FieldNotes::place()
{
    const QRect form = m_form->geometry();
    const int left = form.right() + 1 - lead;
    setGeometry(left, form.top(), m_beside->geometry().right() + 1 - left, form.height());
    const std::vector<Note *> shown = wanted();
    int from = 0;
    for (const Note *note : shown) { // each at its field, or below the one before
        note->label->move(lineEnd, std::max(from, note->fieldY - note->label->height() / 2));
        from = note->label->geometry().bottom() + 1 + gap;
    }
    int to = height();
    for (auto note = shown.rbegin(); note != shown.rend(); ++note) { // and within the room
        QLabel *label = (*note)->label;
        label->move(lineEnd, std::min(label->y(), to - label->height()));
        to = label->y() - gap;
    }
    for (Note &note : m_notes)
        note.label->setVisible(std::ranges::find(shown, &note) != shown.end());
    setVisible(!shown.empty());
    update();
}

/// Lines from the fields to their notes.
void FieldNotes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Note &note : m_notes) {
        if (note.label->isHidden() || note.fieldY < 0 || note.fieldY >= height())
            continue;
        painter.setPen(note.label->palette().color(QPalette::WindowText));
        painter.drawLine(QPointF(0.0, note.fieldY + 0.5), QPointF(lineEnd, note.label->geometry().center().y() + 0.5));
    }
}

} // namespace trackside
