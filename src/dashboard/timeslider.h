// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <functional>
#include <vector>

namespace trackside {

/// A slider over the seconds of a race, with ticks at moments worth a look. A click goes where it is made; the tool tip
/// tells the time, or the tick, under the pointer.
class TimeSlider : public QSlider {
    Q_OBJECT
public:
    struct Tick {
        double second = 0.0;
        QString text; ///< what happened
        enum class Shape : std::uint8_t {
            Short,
            Long,
            Pin, ///< above the groove
        } shape = Shape::Short;

        friend bool operator==(const Tick &, const Tick &) = default;
    };

    explicit TimeSlider(QWidget *parent = nullptr);

    void setTicks(std::vector<Tick> ticks);
    void setTimeText(std::function<QString(int second)> timeText) { m_timeText = std::move(timeText); }

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double pixelsOf(double second) const;
    [[nodiscard]] int secondAt(double pixels) const;
    [[nodiscard]] QRect runway() const; ///< where the middle of the handle can be

    std::vector<Tick> m_ticks;
    std::function<QString(int second)> m_timeText;
};

} // namespace trackside
