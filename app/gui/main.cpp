#include "gui/Application.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("luytre"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(LUYTRE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vn.luytre.LuyTre"));
    luytre::gui::Application application;
    application.start(QApplication::arguments().mid(1));
    return QApplication::exec();
}
