#include "core/storage/StorageFixture.h"

#include <QCoreApplication>

#include <cstdio>

/// Edits a workspace in a loop until it is killed, and says on its output what it was told is
/// saved, each time after it was told so: "saved <round>". Arguments: workspace, id of a dossier
/// that is there.
int main(int argc, char** argv)
{
    using namespace luytre;
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        return 2;
    }
    auto workspace = Workspace::open(QString::fromLocal8Bit(argv[1]), OpenMode::ReadWrite);
    const QUuid id = QUuid::fromString(QLatin1String(argv[2]));
    auto dossier = workspace.and_then([&](const auto& open) { return open->dossiers().load(id); });
    if (!dossier) {
        std::fprintf(stderr, "%s\n", qPrintable(dossier.error().detail));
        return 3;
    }
    while (true) {
        ++dossier->round;
        auto& answer
            = dossier->assessments[std::size_t(dossier->round) % dossier->assessments.size()];
        answer.explanation = QStringLiteral("Lần %1. ").arg(dossier->round).repeated(40);
        const auto saved = (*workspace)->dossiers().save(*dossier, test::by(QStringLiteral("con")));
        if (!saved) {
            std::fprintf(stderr, "%s\n", qPrintable(saved.error().detail));
            return 4;
        }
        std::printf("saved %d\n", dossier->round);
        std::fflush(stdout);
    }
}
