#pragma once

#include "package/PackageWriter.h"

#include <memory>

namespace luytre::test {

/// A sample dossier of the project with its evidence and regulation, ready to be put into a
/// package.
struct SampleRequest {
    Dossier dossier;
    std::shared_ptr<const RegulationPack> pack;
    std::shared_ptr<const Catalogue> catalogue;
    EvidenceFiles evidence;

    [[nodiscard]] PackageRequest request(PackageKind kind) const
    {
        return {dossier, *pack, *catalogue, evidence, kind, 7, {}};
    }
};

[[nodiscard]] Result<SampleRequest> loadSample(const QString& id);

} // namespace luytre::test
