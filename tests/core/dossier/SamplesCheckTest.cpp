#include "dossier/DossierCheck.h"
#include "regulation/RegulationLibrary.h"
#include "support/Printers.h"

#include <QDir>
#include <QFile>

namespace luytre {
namespace {

Dossier sample(const QString& name)
{
    QFile file(test::sourcePath(QStringLiteral("resources/samples/%1/dossier.json").arg(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << ::testing::PrintToString(name);
    const auto dossier = readDossier(file.readAll(), file.fileName());
    EXPECT_TRUE(dossier.has_value()) << ::testing::PrintToString(name);
    return dossier.value_or(Dossier{});
}

/// What an officer would be told on the day the dossier was prepared.
std::vector<Finding> findingsOf(const Dossier& dossier)
{
    static auto library = RegulationLibrary::open().value();
    const auto pack = library.pack(dossier.regulation).value();
    const auto catalogue = library.catalogue(pack->catalogue).value();
    return checkDossier(dossier, {*pack, *catalogue, dossier.situation.preparedOn});
}

TEST(Samples, NothingKeepsThemFromBeingSubmitted)
{
    const QStringList names = QDir(test::sourcePath(QStringLiteral("resources/samples")))
                                  .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ASSERT_FALSE(names.isEmpty());
    for (const QString& name : names) {
        Dossier dossier = sample(name);
        for (const Finding& finding : findingsOf(dossier)) {
            EXPECT_NE(finding.severity, Severity::Block)
                << ::testing::PrintToString(name) << ' ' << ::testing::PrintToString(finding.rule)
                << " at " << ::testing::PrintToString(finding.place) << ": "
                << ::testing::PrintToString(finding.text.vi);
        }
        dossier.letter.number.clear();
        EXPECT_TRUE(blocksSubmission(findingsOf(dossier))) << ::testing::PrintToString(name);
    }
}

} // namespace
} // namespace luytre
