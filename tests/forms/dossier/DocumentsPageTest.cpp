#include "forms/dossier/DocumentsPage.h"

#include "forms/support/OpenEditor.h"
#include "support/Printers.h"

#include <QTest>

namespace luytre::test {

using forms::DocumentsPage;

TEST(DocumentsPage, RecipientsAreLines)
{
    OpenEditor editor;
    DocumentsPage page(*editor);
    showActive(page);
    auto* recipients = control<QPlainTextEdit>(page, "letter.recipients");
    QTest::keyClicks(recipients, QStringLiteral("A"));
    QTest::keyClick(recipients, Qt::Key_Return);
    QTest::keyClick(recipients, Qt::Key_Return);
    QTest::keyClicks(recipients, QStringLiteral(" B"));
    EXPECT_EQ(editor.saved().letter.recipients,
              (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    EXPECT_EQ(recipients->toPlainText(), QStringLiteral("A\n\n B")) << "stays as it was typed";
}

TEST(DocumentsPage, AuthorisationsComeAndGoAndComeBack)
{
    OpenEditor editor;
    DocumentsPage page(*editor);
    showActive(page);
    QTest::mouseClick(control<QPushButton>(page, "authorisations.add"), Qt::LeftButton);
    QTest::mouseClick(control<QPushButton>(page, "authorisations.add"), Qt::LeftButton);
    ASSERT_EQ(editor->dossier().authorisations.size(), 2U);
    EXPECT_NE(editor->dossier().authorisations[0].id, editor->dossier().authorisations[1].id);
    auto* number = control<QLineEdit>(page, "authorisations[1].number");
    EXPECT_TRUE(number->hasFocus()) << "the new one is ready to be filled in";
    QTest::keyClicks(number, QStringLiteral("7/UQ"));
    EXPECT_EQ(editor->dossier().authorisations[1].number, QStringLiteral("7/UQ"));
    QTest::mouseClick(control<QToolButton>(page, "authorisations[0].remove"), Qt::LeftButton);
    ASSERT_EQ(editor->dossier().authorisations.size(), 1U);
    EXPECT_EQ(control<QLineEdit>(page, "authorisations[0].number")->text(), QStringLiteral("7/UQ"));
    editor->undoStack().undo();
    EXPECT_EQ(editor.saved().authorisations.size(), 2U);
    EXPECT_EQ(control<QLineEdit>(page, "authorisations[1].number")->text(), QStringLiteral("7/UQ"));
}

TEST(DocumentsPage, AFileIsOneOfTheEvidence)
{
    Dossier dossier;
    Evidence piece;
    piece.id = QStringLiteral("MC-001");
    piece.title = QStringLiteral("Bản thiết kế");
    dossier.evidence = {piece};
    OpenEditor editor(dossier);
    DocumentsPage page(*editor);
    showActive(page);
    auto* file = control<QComboBox>(page, "design.evidence");
    QTest::keyClick(file, Qt::Key_Down);
    EXPECT_EQ(file->currentText(), piece.title);
    EXPECT_EQ(editor.saved().design.evidence, piece.id);
}

TEST(DocumentsPage, WhatOnlySomeDossiersNeedShowsForThem)
{
    struct Case {
        std::optional<Level> proposed;
        std::optional<bool> approvedBefore;
        bool opinion;
        bool approval;
    };
    const Case cases[] = {{3, false, false, false},
                          {4, true, true, true},
                          {5, std::nullopt, true, false},
                          {std::nullopt, true, false, true}};
    for (const Case& one : cases) {
        Dossier dossier;
        dossier.proposal.level = one.proposed;
        dossier.situation.previouslyApproved = one.approvedBefore;
        OpenEditor editor(dossier);
        DocumentsPage page(*editor);
        showActive(page);
        EXPECT_EQ(control<QLineEdit>(page, "professionalOpinion.number")->isVisible(), one.opinion)
            << one.proposed.value_or(0);
        EXPECT_EQ(control<QLineEdit>(page, "situation.previousApproval.number")->isVisible(),
                  one.approval)
            << one.proposed.value_or(0);
    }
}

TEST(DocumentsPage, PlacesOfListsLeadToTheEntry)
{
    Dossier dossier;
    dossier.otherOperatingUnits.resize(2);
    OpenEditor editor(dossier);
    DocumentsPage page(*editor);
    showActive(page);
    EXPECT_TRUE(page.goTo(QStringLiteral("otherOperatingUnits[1].phone")));
    EXPECT_TRUE(control<QLineEdit>(page, "otherOperatingUnits[1].phone")->hasFocus());
    EXPECT_TRUE(page.goTo(QStringLiteral("authorisations")));
    EXPECT_TRUE(control<QPushButton>(page, "authorisations.add")->hasFocus());
}

} // namespace luytre::test
