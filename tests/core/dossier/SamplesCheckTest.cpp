#include "dossier/DossierCheck.h"
#include "regulation/RegulationLibrary.h"
#include "support/Printers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace luytre {
namespace {

/// What an officer would be told about a sample on the day it was prepared.
std::vector<Finding> findingsOf(const QString& name)
{
    static auto library = RegulationLibrary::open().value();
    QFile file(test::sourcePath(QStringLiteral("resources/samples/%1/dossier.json").arg(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto dossier = readDossier(file.readAll(), file.fileName());
    EXPECT_TRUE(dossier.has_value()) << ::testing::PrintToString(name);
    if (!dossier) {
        return {};
    }
    const auto pack = library.pack(dossier->regulation).value();
    const auto catalogue = library.catalogue(pack->catalogue).value();
    return checkDossier(*dossier, {*pack, *catalogue, dossier->situation.preparedOn});
}

TEST(Samples, NothingKeepsThemFromBeingSubmitted)
{
    const QStringList names
        = QDir(test::sourcePath(QStringLiteral("resources/samples"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ASSERT_FALSE(names.isEmpty());
    for (const QString& name : names) {
        for (const Finding& finding : findingsOf(name)) {
            EXPECT_NE(finding.severity, Severity::Block)
                << ::testing::PrintToString(name) << ' ' << ::testing::PrintToString(finding.rule) << " at "
                << ::testing::PrintToString(finding.place) << ": " << ::testing::PrintToString(finding.text.vi);
            if (qEnvironmentVariableIsSet("DUMP")) std::cout << name.toStdString() << ' ' << finding.rule.toStdString() << ' ' << finding.place.toStdString() << ": " << finding.text.vi.toStdString() << '\n';
        }
    }
}

} // namespace
} // namespace luytre
