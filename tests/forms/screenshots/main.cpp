#include "forms/dossier/DossierView.h"
#include "forms/shell/MainWindow.h"
#include "forms/support/TestDesk.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/Theme.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace {

using namespace luytre;
using namespace luytre::forms;

/// Gives the pages time to work out what they show.
void settle()
{
    const auto until = QDateTime::currentDateTimeUtc().addMSecs(1200);
    (void)test::waitFor([&] { return QDateTime::currentDateTimeUtc() > until; });
}

bool takeAll(const QDir& folder, const QSize& size, Language language, const QString& appearance)
{
    setCurrentLanguage(language);
    applyTheme(appearance, 100);
    const QString end = QStringLiteral("-%1-%2.png").arg(languageCode(language), appearance);
    bool good = true;
    const auto take = [&](QWidget& window, const QString& name) {
        settle();
        good = window.grab().save(folder.filePath(name + end)) && good;
    };
    test::TestDesk first(false);
    setCurrentLanguage(language); // desks of tests speak Vietnamese
    MainWindow tour(first.services());
    tour.setAttribute(Qt::WA_DeleteOnClose, false);
    tour.resize(size);
    tour.show();
    take(tour, QStringLiteral("first-start"));

    test::TestDesk desk;
    setCurrentLanguage(language);
    MainWindow window(desk.services());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(size);
    window.show();
    const auto fresh = desk.openNew();
    const auto editor = desk.openSample(QStringLiteral("mot-cua-dien-tu"));
    window.showHome();
    take(window, QStringLiteral("home"));
    window.openDossier(editor->dossier().id);
    if (!test::waitFor([&] { return window.dossierView() != nullptr; })) {
        return false;
    }
    for (const DossierStep step : pagedSteps(*editor)) {
        window.dossierView()->showStep(step);
        take(window, enumToString(step));
    }
    return good;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    if (argc != 4) {
        std::fprintf(stderr, "Usage: luytre-screenshots FOLDER WIDTH HEIGHT\n");
        return 3;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QSize size(std::atoi(argv[2]), std::atoi(argv[3]));
    if (!folder.mkpath(QStringLiteral(".")) || size.isEmpty()) {
        std::fprintf(stderr, "cannot write there\n");
        return 3;
    }
    bool good = true;
    for (const Language language : {Language::Vietnamese, Language::English}) {
        for (const char* appearance : {"light", "dark"}) {
            good = takeAll(folder, size, language, QLatin1String(appearance)) && good;
        }
    }
    return good ? 0 : 1;
}
