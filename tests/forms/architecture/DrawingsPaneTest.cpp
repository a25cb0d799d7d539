#include "forms/dossier/drawings/DrawingsPane.h"

#include "OpenPage.h"
#include "forms/dossier/inventory/InventoryView.h"
#include "support/Printers.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QUrl>

namespace luytre::test {

using forms::DrawingsPane;

namespace {

bool waitForDrawings(OpenPage& it, std::size_t count)
{
    return QTest::qWaitFor(
        [&] { return it.editor->dossier().architecture.diagrams.size() == count; }, 30000);
}

QImage picture()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::blue);
    return image;
}

} // namespace

TEST(DrawingsPane, APastedPictureIsADrawingAndAPieceOfEvidence)
{
    OpenPage it(Dossier{});
    it.page->tabs().setCurrentIndex(it.page->tabs().count() - 1);
    QApplication::clipboard()->setImage(picture());
    it.page->drawings().table().setFocus();
    QTest::keyClick(&it.page->drawings().table(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitForDrawings(it, 1));
    QTest::keyClick(&it.page->drawings().table(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitForDrawings(it, 2));
    const Dossier saved = it.editor.saved();
    ASSERT_EQ(saved.evidence.size(), 1U) << "the same bytes are one piece of evidence";
    EXPECT_EQ(saved.evidence[0].id, QStringLiteral("MC-001"));
    EXPECT_EQ(saved.evidence[0].mediaType, QStringLiteral("image/png"));
    EXPECT_EQ(saved.architecture.diagrams[1].evidence, saved.evidence[0].id);
    EXPECT_NE(saved.architecture.diagrams[0].id, saved.architecture.diagrams[1].id);
}

TEST(DrawingsPane, FilesComeInByPasteAndWhatIsNoPictureIsTold)
{
    OpenPage it(Dossier{});
    QSignalSpy failed(&it.page->drawings(), &DrawingsPane::failed);
    const QString good = it.folder.filePath(QStringLiteral("Sơ đồ.png"));
    const QString bad = it.folder.filePath(QStringLiteral("ghi-chu.png"));
    ASSERT_TRUE(picture().save(good));
    QFile file(bad);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    auto* files = new QMimeData; // the clipboard takes it
    files->setUrls({QUrl::fromLocalFile(good), QUrl::fromLocalFile(bad)});
    QApplication::clipboard()->setMimeData(files);
    EXPECT_TRUE(it.page->drawings().paste());
    ASSERT_TRUE(waitForDrawings(it, 1));
    EXPECT_EQ(it.editor->dossier().evidence[0].fileName, QStringLiteral("Sơ đồ.png"));
    EXPECT_EQ(it.editor->dossier().architecture.diagrams[0].caption, QStringLiteral("Sơ đồ"));
    ASSERT_EQ(failed.count(), 1);
    const auto error = failed.front().front().value<Error>();
    EXPECT_EQ(error.code, ErrorCode::ImageInvalid);
    EXPECT_EQ(error.file, QStringLiteral("ghi-chu.png"));
}

TEST(EvidenceIntake, NumbersAndNamesAreFree)
{
    Dossier dossier;
    Evidence other;
    other.id = QStringLiteral("MC-041");
    other.fileName = QStringLiteral("So-do.png");
    other.sha256 = QStringLiteral("aa");
    dossier.evidence = {other};
    const forms::IncomingFile file{QStringLiteral("so-do.png"), {}, QStringLiteral("image/png")};
    EXPECT_EQ(forms::addEvidence(dossier, file, QStringLiteral("A"), {QStringLiteral("bb"), 1}),
              QStringLiteral("MC-042"));
    EXPECT_EQ(dossier.evidence[1].fileName, QStringLiteral("so-do-2.png"));
    EXPECT_EQ(forms::addEvidence(dossier, file, QStringLiteral("B"), {QStringLiteral("aa"), 1}),
              QStringLiteral("MC-041"));
    EXPECT_EQ(dossier.evidence.size(), 2U);
}

} // namespace luytre::test
