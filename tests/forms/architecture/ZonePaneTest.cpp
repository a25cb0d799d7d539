#include "forms/dossier/zones/ZonePane.h"

#include "OpenPage.h"
#include "forms/dossier/inventory/InventoryView.h"
#include "forms/dossier/zones/ZoneDiagramFile.h"
#include "forms/dossier/zones/ZoneDiagramView.h"
#include "support/Printers.h"

#include <QPushButton>
#include <QTest>

namespace luytre::test {

namespace {

QPushButton* button(QWidget& pane, const char* beginning)
{
    for (auto* one : pane.findChildren<QPushButton*>()) {
        if (one->text().startsWith(QString::fromUtf8(beginning))) {
            return one;
        }
    }
    ADD_FAILURE() << "no button " << beginning;
    return nullptr;
}

Dossier withoutDatabaseZone()
{
    Dossier dossier = sample("mot-cua-dien-tu");
    auto& zones = dossier.architecture.zones;
    std::erase_if(zones, [](const Zone& zone) { return zone.code == QLatin1String("database"); });
    return dossier;
}

} // namespace

TEST(ZonePane, AMissingZoneIsMadeByItsButton)
{
    OpenPage it(withoutDatabaseZone());
    const std::size_t before = it.editor->dossier().architecture.zones.size();
    QPushButton* create = button(it.page->zonePane(), "Create “Database");
    ASSERT_NE(create, nullptr);
    ASSERT_TRUE(create->isVisible());
    QTest::mouseClick(create, Qt::LeftButton);
    const auto& zones = it.editor->dossier().architecture.zones;
    ASSERT_EQ(zones.size(), before + 1);
    EXPECT_EQ(zones.back().code, QStringLiteral("database"));
    EXPECT_EQ(zones.back().name, QStringLiteral("Vùng máy chủ cơ sở dữ liệu"))
        << "in the document's language";
    EXPECT_FALSE(create->isVisible());
    EXPECT_EQ(it.page->table()->currentIndex().row(), int(before)) << "its row is to be filled in";
    it.editor->undoStack().undo();
    it.page->zonePane().refresh();
    EXPECT_TRUE(create->isVisible());
}

TEST(ZonePane, ThePictureFollowsTheTables)
{
    OpenPage it(Dossier{});
    EXPECT_TRUE(it.page->zonePane().view().diagram().boxes.empty());
    it.editor->edit({QStringLiteral("zone"), QStringLiteral("architecture.zones")},
                    [](Dossier& dossier) {
                        Zone zone;
                        zone.id = QStringLiteral("b");
                        zone.code = QStringLiteral("border");
                        dossier.architecture.zones = {zone};
                    });
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return it.page->zonePane().view().diagram().boxes.size() == 1; }, 5000));
}

TEST(ZonePane, ThePictureGoesIntoTheDossierAsEvidenceAndIsReplacedThere)
{
    OpenPage it(sample("mot-cua-dien-tu"));
    const std::size_t evidenceBefore = it.editor->dossier().evidence.size();
    QTest::mouseClick(button(it.page->zonePane(), "Into the dossier"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return forms::generatedDiagram(it.editor->dossier()) != nullptr; }, 30000));
    const Dossier placed = it.editor.saved();
    const Diagram diagram = *forms::generatedDiagram(placed);
    EXPECT_EQ(diagram.kind, QStringLiteral("logical"));
    const Evidence* evidence = placed.findEvidence(diagram.evidence);
    ASSERT_NE(evidence, nullptr);
    EXPECT_EQ(placed.evidence.size(), evidenceBefore + 1);
    EXPECT_EQ(evidence->mediaType, QStringLiteral("image/svg+xml"));
    std::optional<Result<void>> stored;
    it.editor.workspace().run(
        &it.editor.workspace(),
        [piece = *evidence](forms::Desk& desk) { return desk.workspace.evidence().verify(piece); },
        [&](const Result<void>& outcome) { stored = outcome; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return stored.has_value(); }, 30000));
    LUYTRE_EXPECT_OK(*stored);
    QPushButton* replace = button(it.page->zonePane(), "Replace in the dossier");
    ASSERT_NE(replace, nullptr);
    EXPECT_FALSE(replace->isEnabled()) << "it shows what the tables say";

    const QString digest = evidence->sha256;
    it.editor->edit({QStringLiteral("device"), QStringLiteral("architecture.devices")},
                    [](Dossier& dossier) { dossier.architecture.devices.pop_back(); });
    it.page->zonePane().refresh();
    EXPECT_TRUE(replace->isEnabled());
    QTest::mouseClick(replace, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return it.editor->dossier().findEvidence(diagram.evidence)->sha256 != digest; },
        30000));
    EXPECT_EQ(it.editor->dossier().evidence.size(), evidenceBefore + 1);
    EXPECT_EQ(it.editor->dossier().architecture.diagrams.size(),
              placed.architecture.diagrams.size());
}

TEST(ZonePane, ABoxIsOpenedByKeyboard)
{
    OpenPage it(sample("mot-cua-dien-tu"));
    auto& view = it.page->zonePane().view();
    QWidget* canvas = view.widget();
    canvas->setFocus();
    const QString first = canvas->accessibleDescription();
    EXPECT_FALSE(first.isEmpty());
    QTest::keyClick(canvas, Qt::Key_Right);
    const QString second = canvas->accessibleDescription();
    EXPECT_NE(second, first) << "the next box is told to those who do not see it";
    QTest::keyClick(canvas, Qt::Key_Return);
    EXPECT_TRUE(it.page->table()->hasFocus());
    const double fitted = view.scale();
    QTest::keyClick(canvas, Qt::Key_Plus);
    EXPECT_GT(view.scale(), fitted);
    QTest::keyClick(canvas, Qt::Key_0);
    EXPECT_DOUBLE_EQ(view.scale(), fitted);
}

} // namespace luytre::test
