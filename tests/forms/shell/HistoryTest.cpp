#include "forms/dossier/HistoryDialog.h"

#include "forms/support/TestDesk.h"
#include "support/Printers.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace luytre::forms {
namespace {

using test::TestDesk;
using test::waitFor;

Revision revision(int number, int secondsAgo, const char* author, const char* mark = "")
{
    Revision made;
    made.number = number;
    made.at = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC).addSecs(-secondsAgo);
    made.author = QString::fromUtf8(author);
    made.mark = QString::fromUtf8(mark);
    made.changes = 1;
    return made;
}

TEST(History, keystrokesOfOnePersonAreOneMoment)
{
    const auto moments
        = momentsOf({revision(5, 0, "An"), revision(4, 100, "An"), revision(3, 150, "An", "lần 1"),
                     revision(2, 160, "An"), revision(1, 165, "Bình")});
    ASSERT_EQ(moments.size(), 4U);
    EXPECT_EQ(moments[0].revision, 5);
    EXPECT_EQ(moments[0].changes, 2);
    EXPECT_EQ(moments[1].mark, QStringLiteral("lần 1"));
    EXPECT_EQ(moments[2].revision, 2);
    EXPECT_EQ(moments[3].author, QStringLiteral("Bình"));
}

TEST(History, goingBackIsAnEditThatCanBeUndone)
{
    TestDesk desk;
    std::optional<Result<QUuid>> made;
    desk.services().dossiers.create(&desk.services().workspace, {}, QStringLiteral("Người khác"),
                                    [&](const Result<QUuid>& id) { made = id; });
    ASSERT_TRUE(waitFor([&] { return made.has_value(); }));
    LUYTRE_ASSERT_OK(*made);
    const auto editor = desk.open(**made);
    editor->edit({QStringLiteral("name"), QStringLiteral("system.name")},
                 [](Dossier& dossier) { dossier.system.name = QStringLiteral("Tên mới"); });
    ASSERT_TRUE(waitFor([&] { return editor->saveState() == SaveState::Saved; }));

    HistoryDialog dialog(desk.services(), editor, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QListWidget* states = nullptr;
    for (QListWidget* list : dialog.findChildren<QListWidget*>()) {
        if (list->accessibleName() == QStringLiteral("Các lần sửa, mới nhất trước")) {
            states = list;
        }
    }
    ASSERT_NE(states, nullptr);
    ASSERT_TRUE(waitFor([&] { return states->count() == 2; })) << states->count();
    states->setCurrentRow(1);
    QPushButton* restore = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Khôi phục về lúc này")) {
            restore = button;
        }
    }
    ASSERT_NE(restore, nullptr);
    ASSERT_TRUE(waitFor([&] { return restore->isEnabled(); }));
    QTest::keyClick(restore, Qt::Key_Space);
    EXPECT_TRUE(editor->dossier().system.name.isEmpty());
    ASSERT_TRUE(waitFor([&] { return editor->saveState() == SaveState::Saved; }));
    EXPECT_TRUE(desk.stored(**made).system.name.isEmpty());
    editor->undoStack().undo();
    EXPECT_EQ(editor->dossier().system.name, QStringLiteral("Tên mới"));
}

} // namespace
} // namespace luytre::forms
