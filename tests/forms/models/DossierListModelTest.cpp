#include "forms/models/DossierListModel.h"

#include "forms/support/TestDesk.h"
#include "forms/widgets/Languages.h"
#include "support/Printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace luytre::forms {
namespace {

TEST(DossierListModel, listsWhatIsInTheWorkspaceLastChangedFirst)
{
    test::TestDesk desk;
    DossierListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto sample = desk.openSample(QStringLiteral("xa-lua-vang"));
    const auto fresh = desk.openNew();
    QSignalSpy listed(&model, &DossierListModel::listed);
    model.refresh(desk.services().workspace);
    ASSERT_TRUE(test::waitFor([&] { return listed.count() == 1; }));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 0).data(DossierListModel::IdRole).toUuid(), fresh->dossier().id);
    EXPECT_EQ(model.index(1, DossierListModel::Name).data().toString(),
              sample->dossier().system.name);
    EXPECT_LT(model.index(0, 0).data(DossierListModel::PercentRole).toInt(), 20);
    EXPECT_EQ(model.index(1, 0).data(DossierListModel::PercentRole).toInt(),
              sample->progress().percent());
}

TEST(DossierListModel, instantsAreSaidAsPeopleSayThem)
{
    setCurrentLanguage(Language::Vietnamese);
    const QDateTime now(QDate(2026, 11, 24), QTime(3, 42), Qt::UTC); // 10:42 in Viet Nam
    EXPECT_EQ(recentInstant(now, now), QStringLiteral("10:42 hôm nay"));
    EXPECT_EQ(recentInstant(now.addSecs(-11 * 3600), now), QStringLiteral("23:42 hôm qua"));
    EXPECT_EQ(recentInstant(now.addDays(-6), now), QStringLiteral("18/11/2026"));
}

} // namespace
} // namespace luytre::forms
