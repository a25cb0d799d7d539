#include "forms/dossier/RiskPage.h"
#include "forms/dossier/DossierView.h"

#include "forms/support/OpenEditor.h"
#include "support/Printers.h"

#include <QTest>

namespace luytre::test {

using forms::RiskPage;

TEST(RiskPage, ARiskIsAddedAndGraded)
{
    OpenEditor editor;
    RiskPage page(*editor);
    showActive(page);
    QTest::mouseClick(control<QPushButton>(page, "risks.add"), Qt::LeftButton);
    auto* asset = control<QLineEdit>(page, "risks[0].asset");
    EXPECT_TRUE(asset->hasFocus());
    QTest::keyClicks(asset, QStringLiteral("May chu"));
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(control<QComboBox>(page, "risks[0].likelihood"), Qt::Key_Down);
    }
    QTest::keyClick(control<QComboBox>(page, "risks[0].impact"), Qt::Key_Down);
    const Dossier saved = editor.saved();
    ASSERT_EQ(saved.risks.size(), 1U);
    EXPECT_EQ(saved.risks[0].id, QStringLiteral("R-01"));
    EXPECT_EQ(saved.risks[0].asset, QStringLiteral("May chu"));
    EXPECT_EQ(saved.risks[0].likelihood, std::optional(4));
    EXPECT_EQ(saved.risks[0].impact, std::optional(1));
}

TEST(RiskPage, TheReportIsThereFromTheLevelThatAsksForIt)
{
    for (const auto& [level, isThere] : {std::pair<Level, bool>{3, false}, {4, true}}) {
        Dossier dossier;
        dossier.proposal.level = level;
        OpenEditor editor(dossier);
        RiskPage page(*editor);
        showActive(page);
        EXPECT_EQ(control<QWidget>(page, "riskReport.threats")->isVisible(), isThere) << level;
    }
}

TEST(RiskPage, TheStepIsThereWhereTheRegulationAsksForIt)
{
    for (const auto& [regulation, isThere] :
         {std::pair<const char*, bool>{"nd331-2026", true}, {"nd85-tt12", false}}) {
        Dossier dossier;
        dossier.regulation = QLatin1String(regulation);
        OpenEditor editor(dossier);
        const auto steps = forms::pagedSteps(*editor);
        EXPECT_EQ(std::count(steps.begin(), steps.end(), DossierStep::Risk), isThere ? 1 : 0)
            << regulation;
    }
}

} // namespace luytre::test
