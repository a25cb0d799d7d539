#include "core/package/SampleRequest.h"

#include "exchange/DossierFile.h"
#include "regulation/RegulationLibrary.h"
#include "support/Printers.h"

namespace luytre::test {

Result<SampleRequest> loadSample(const QString& id)
{
    const QString folder = sourcePath(QStringLiteral("resources/samples/")) + id;
    SampleRequest sample;
    LUYTRE_TRY(dossier, readDossierFile(folder + QStringLiteral("/dossier.json")));
    sample.dossier = std::move(dossier);
    LUYTRE_TRY(evidence, attachEvidence(sample.dossier, folder + QStringLiteral("/evidence")));
    sample.evidence = std::move(evidence);
    LUYTRE_TRY(library, RegulationLibrary::open());
    LUYTRE_TRY(pack, library.pack(sample.dossier.regulation));
    LUYTRE_TRY(catalogue, library.catalogue(pack->catalogue));
    sample.pack = std::move(pack);
    sample.catalogue = std::move(catalogue);
    return sample;
}

} // namespace luytre::test
