// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Results on paper: as a PDF, in the preview, out of the printer; and which fields are too large to be looked at.
#include "dashboard/messagebar.h"
#include "dashboard/resultsprint.h"
#include "gui/exportfixture.h"

#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>

namespace trackside::test {
namespace {

class PaperTest : public RealExportTest { };

class PaperFieldTest : public WindowTest { };

TEST_F(PaperFieldTest, AFieldTooLargeForAPreviewIsLeftToTheExport)
{
    const auto begin = [this](std::int64_t runners) {
        const RaceOrder race = order(u"crystal"_s, static_cast<int>(runners));
        races.start(race);
        races.advanceTo(race.record.runId, 5);
        window->showRun(race.record.runId);
        EXPECT_TRUE(comes([this] { return find<QAction>(u"actionPrint"_s)->isEnabled(); }));
    };
    begin(ResultsPrint::mostRunners + 1);
    trigger(u"actionPrint"_s);
    EXPECT_TRUE(find<QAction>(u"actionPrint"_s)->isEnabled()) << "nothing is read";
    const auto *notice = find<MessageBar>(u"noticeBar"_s);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->text().contains(u"Export results… (Ctrl+E)"_s)) << notice->text().toStdString();

    begin(30);
    trigger(u"actionPrint"_s);
    EXPECT_FALSE(find<QAction>(u"actionPrint"_s)->isEnabled()) << "while it reads";
    EXPECT_TRUE(comes([this] { return find<QAction>(u"actionPrint"_s)->isEnabled(); }));
}

TEST_F(PaperTest, PaperCanBeLookedAtAndIsWritten)
{
    const QByteArray pdf = contentOf(exported(u"results.pdf"_s));
    EXPECT_TRUE(pdf.startsWith("%PDF-")) << pdf.left(20).toStdString();
    auto *action = window.findChild<QAction *>(u"actionPrint"_s);
    ASSERT_TRUE(action->isEnabled());
    action->trigger();
    EXPECT_FALSE(action->isEnabled()) << "while it reads";
    QPointer<QPrintPreviewDialog> preview;
    ASSERT_TRUE(
        comes([&] { return (preview = window.findChild<QPrintPreviewDialog *>(u"printPreview"_s)) != nullptr; }));
    EXPECT_FALSE(preview->isModal());
    EXPECT_TRUE(preview->isVisible());
    auto *pages = preview->findChild<QPrintPreviewWidget *>();
    ASSERT_NE(pages, nullptr);
    EXPECT_TRUE(comes([pages] { return pages->pageCount() == 1; })) << "25 runners fill one page";
    EXPECT_TRUE(action->isEnabled());
    preview->printer()->setOutputFormat(QPrinter::PdfFormat);
    const QString printed = data.filePath(u"printed.pdf"_s);
    preview->printer()->setOutputFileName(printed);
    pages->print();
    EXPECT_TRUE(contentOf(printed).startsWith("%PDF-"));
    preview->close();
}

} // namespace
} // namespace trackside::test
