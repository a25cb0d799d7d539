#include "cli/Program.h"
#include "cli/VerbRegistry.h"

#include <QGuiApplication>

namespace {

std::unique_ptr<QCoreApplication> makeApplication(bool drawsPages, int& argc, char** argv)
{
    std::unique_ptr<QCoreApplication> application;
    if (drawsPages) {
        // Pages are drawn without any window, whether or not there is a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("luytre"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LUYTRE_VERSION));
    return application;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace luytre::cli;
    const luytre::SystemClock clock;
    return runProgram(argc, argv, {allVerbs(), makeApplication, nullptr}, clock);
}
