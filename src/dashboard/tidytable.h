// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QTableView>

#include <limits>
#include <vector>

namespace trackside {

/// A table as all of Trackside's are: whole rows, no grid, and when it is empty a sentence in its middle. Tool tips are
/// plain text; that of a text which is cut is the whole of it.
class TidyTable : public QTableView {
    Q_OBJECT
public:
    explicit TidyTable(QWidget *parent = nullptr);

    void setEmptyText(const QString &text);
    [[nodiscard]] QString emptyText() const { return m_emptyText; }

    /// Columns get the width of their widest text (\p samples) and of their header; what is left over goes to those
    /// with texts first, and is shared by all beyond twice their width. The widths do not follow the contents, so that
    /// columns never jitter.
    void setColumnSamples(const QStringList &samples);

    /// So many columns, from the first on, are always in sight; further ones may have to be scrolled to. At first all.
    void setColumnsToFit(int columns) { m_columnsToFit = columns; }
    /// Of these, as many are left out from the first on as those that are to fit have no room for; with the room they
    /// come back. At first none.
    void setDispensable(const QList<int> &columns);
    /// With so much, none is left out.
    [[nodiscard]] int wantedWidth() const;
    /// However many fit, it asks for no more pixels; the rest is scrolled to. At first no bound.
    void setWidestMinimum(int width) { m_widestMinimum = width; }

    /// Wide enough for every column that is shown, is to fit and cannot be left out.
    [[nodiscard]] QSize minimumSizeHint() const override;

    void setColumnShown(int column, bool shown);
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void wantedWidthChanged(); ///< by other columns, samples, titles or another font

protected:
    [[nodiscard]] virtual int heightOfRows() const; ///< goes by the type
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitColumns();
    void leaveOut();
    [[nodiscard]] int knownColumns() const; ///< those with samples
    [[nodiscard]] int neededWidth(int column) const;
    [[nodiscard]] int widthFor(bool withDispensable) const;
    [[nodiscard]] std::vector<int> neededWidths() const; ///< of the columns, 0 for hidden ones
    [[nodiscard]] std::vector<int> textColumns() const; ///< the same, 0 also for those with figures

    QString m_emptyText;
    QStringList m_samples;
    QSet<int> m_notWanted; ///< columns that are not to be shown, whatever room there is
    QList<int> m_dispensable; ///< the first to go first
    int m_wantedWidth = 0; ///< as it was told last
    int m_columnsToFit = std::numeric_limits<int>::max();
    int m_widestMinimum = std::numeric_limits<int>::max();
};

} // namespace trackside
