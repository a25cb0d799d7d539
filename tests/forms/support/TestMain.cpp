#include "forms/widgets/Languages.h"
#include "forms/widgets/Theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    luytre::forms::setCurrentLanguage(luytre::Language::English);
    luytre::forms::applyTheme(QStringLiteral("light"), 100);
    return RUN_ALL_TESTS();
}
