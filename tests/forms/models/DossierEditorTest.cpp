#include "forms/support/TestDesk.h"
#include "support/Printers.h"

namespace luytre::forms {
namespace {

using test::TestDesk;
using test::waitFor;

bool isSaved(const DossierEditor& editor)
{
    return waitFor(
        [&] { return editor.saveState() == SaveState::Saved && editor.savedAt().isValid(); });
}

void setScope(DossierEditor& editor, const QString& text)
{
    editor.edit({QStringLiteral("scope"), QStringLiteral("system.scope")},
                [&](Dossier& dossier) { dossier.system.scope = text; });
}

TEST(DossierEditor, whatIsSaidToBeSavedIsOnTheDisk)
{
    TestDesk desk;
    const auto editor = desk.openNew();
    setScope(*editor, QStringLiteral("Toàn tỉnh"));
    EXPECT_EQ(editor->saveState(), SaveState::Saving);
    ASSERT_TRUE(isSaved(*editor));
    EXPECT_EQ(desk.stored(editor->dossier().id), editor->dossier());
    EXPECT_EQ(desk.stored(editor->dossier().id).system.scope, QStringLiteral("Toàn tỉnh"));
}

TEST(DossierEditor, editsThatComeWhileOneIsSavedAreNotLost)
{
    TestDesk desk;
    const auto editor = desk.openNew();
    for (int i = 1; i <= 50; ++i) {
        setScope(*editor, QStringLiteral("lần %1").arg(i));
    }
    ASSERT_TRUE(isSaved(*editor));
    EXPECT_EQ(desk.stored(editor->dossier().id).system.scope, QStringLiteral("lần 50"));
}

TEST(DossierEditor, answersAreSavedAloneAndTheRestStays)
{
    TestDesk desk;
    const auto editor = desk.openSample(QStringLiteral("trung-tam-tich-hop-du-lieu"));
    const QString clause = editor->dossier().assessments.front().clause;
    const Dossier before = editor->dossier();
    editor->editAssessment(clause, {QStringLiteral("explanation"), clause},
                           [](Assessment& answer) { answer.explanation = QStringLiteral("mới"); });
    ASSERT_TRUE(isSaved(*editor));
    Dossier expected = before;
    expected.assessments.front().explanation = QStringLiteral("mới");
    EXPECT_EQ(desk.stored(before.id), expected);
}

TEST(DossierEditor, typingIsOneStepToUndoUntilTheFieldIsLeft)
{
    TestDesk desk;
    const auto editor = desk.openNew();
    setScope(*editor, QStringLiteral("T"));
    setScope(*editor, QStringLiteral("To"));
    editor->mergeNoMore();
    setScope(*editor, QStringLiteral("Toà"));
    EXPECT_EQ(editor->undoStack().count(), 2);
    editor->undoStack().undo();
    EXPECT_EQ(editor->dossier().system.scope, QStringLiteral("To"));
    editor->undoStack().undo();
    EXPECT_TRUE(editor->dossier().system.scope.isEmpty());
    editor->undoStack().redo();
    EXPECT_EQ(editor->dossier().system.scope, QStringLiteral("To"));
    ASSERT_TRUE(isSaved(*editor));
    EXPECT_EQ(desk.stored(editor->dossier().id).system.scope, QStringLiteral("To"));
}

TEST(DossierEditor, undoOfANewAnswerTakesItOffTheDiskToo)
{
    TestDesk desk;
    const auto editor = desk.openNew();
    const QString clause = editor->catalogue().all().front().clause;
    editor->editAssessment(clause, {QStringLiteral("status"), clause},
                           [](Assessment& answer) { answer.status = AssessmentStatus::Met; });
    ASSERT_TRUE(isSaved(*editor));
    EXPECT_EQ(desk.stored(editor->dossier().id).assessments.size(), 1U);
    editor->undoStack().undo();
    ASSERT_TRUE(waitFor([&] { return editor->saveState() == SaveState::Saved; }));
    EXPECT_TRUE(desk.stored(editor->dossier().id).assessments.empty());
}

TEST(DossierEditor, placesOfDifferentFieldsAreStepsOfTheirOwn)
{
    TestDesk desk;
    const auto editor = desk.openNew();
    QStringList touched;
    QObject::connect(editor.get(), &DossierEditor::placeTouched, editor.get(),
                     [&](const QString& place) { touched << place; });
    setScope(*editor, QStringLiteral("phạm vi"));
    editor->edit({QStringLiteral("scale"), QStringLiteral("system.scale")},
                 [](Dossier& dossier) { dossier.system.scale = QStringLiteral("quy mô"); });
    editor->undoStack().undo();
    EXPECT_EQ(touched, QStringList{QStringLiteral("system.scale")});
    EXPECT_EQ(editor->dossier().system.scope, QStringLiteral("phạm vi"));
}

TEST(DossierEditor, twoWindowsShareOneEditor)
{
    TestDesk desk;
    const auto one = desk.openNew();
    const auto other = desk.open(one->dossier().id);
    EXPECT_EQ(one, other);
}

TEST(DossierEditor, aWorkspaceHeldElsewhereIsReadOnlyAndSaysByWhom)
{
    TestDesk desk;
    const auto editor = desk.openNew();
    const QUuid id = editor->dossier().id;
    WorkspaceService second;
    second.open(desk.file());
    ASSERT_TRUE(waitFor([&] { return second.isOpen(); }));
    EXPECT_TRUE(second.isReadOnly());
    ASSERT_TRUE(second.holder().has_value());
    EXPECT_FALSE(second.holder()->host.isEmpty());
    OpenDossiers dossiers(second);
    std::shared_ptr<DossierEditor> reader;
    dossiers.open(&second, id, QStringLiteral("Người đọc"),
                  [&](Result<std::shared_ptr<DossierEditor>> opened) {
                      LUYTRE_EXPECT_OK(opened);
                      reader = *opened;
                  });
    ASSERT_TRUE(waitFor([&] { return reader != nullptr; }));
    setScope(*reader, QStringLiteral("không được"));
    EXPECT_TRUE(reader->dossier().system.scope.isEmpty());
    EXPECT_EQ(reader->saveState(), SaveState::ReadOnly);
}

TEST(DossierEditor, judgementFollowsTheEdit)
{
    TestDesk desk;
    const auto editor = desk.openSample(QStringLiteral("trung-tam-tich-hop-du-lieu"));
    ASSERT_TRUE(editor->level().has_value());
    const auto before = editor->progress().at(DossierStep::General);
    editor->edit({QStringLiteral("name"), QStringLiteral("system.name")},
                 [](Dossier& dossier) { dossier.system.name.clear(); });
    ASSERT_TRUE(
        waitFor([&] { return editor->progress().at(DossierStep::General).done < before.done; }));
    const auto& findings = editor->findings();
    EXPECT_TRUE(std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.place == QStringLiteral("system.name");
    }));
}

} // namespace
} // namespace luytre::forms
