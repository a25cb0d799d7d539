#include "forms/package/FindingsModel.h"

#include "forms/support/TestDesk.h"
#include "support/Printers.h"

#include <QAbstractItemModelTester>

namespace luytre::forms {
namespace {

TEST(FindingsModel, gravestFirstUnderHeadingsThatCountThem)
{
    test::TestDesk desk;
    const auto editor = desk.openNew();
    FindingsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFindings(editor->findings(), editor->pack());
    const int findings = int(editor->findings().size());
    ASSERT_GT(findings, 0);
    int seen = 0;
    int last = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const int severity = index.data(FindingsModel::SeverityRole).toInt();
        EXPECT_GE(severity, last);
        last = severity;
        if (index.data(FindingsModel::HeadingRole).toBool()) {
            EXPECT_EQ(index.data(FindingsModel::CountRole).toInt(),
                      model.count(Severity(severity)));
            EXPECT_FALSE(index.flags().testFlag(Qt::ItemIsSelectable));
        } else {
            ++seen;
            EXPECT_FALSE(index.data().toString().isEmpty());
            EXPECT_FALSE(index.data(FindingsModel::WhereRole).toString().isEmpty());
        }
    }
    EXPECT_EQ(seen, findings);
}

} // namespace
} // namespace luytre::forms
