#pragma once

#include "base/Progress.h"
#include "forms/models/DossierEditor.h"
#include "report/DossierDocument.h"

#include <map>
#include <memory>

namespace luytre::forms {

/// What the pages of one state of a dossier are made of, taken together so that another thread can
/// make them.
struct PreviewInput {
    std::shared_ptr<const Dossier> dossier;
    std::shared_ptr<const RegulationPack> pack;
    std::shared_ptr<const Catalogue> catalogue;
    std::map<QString, QByteArray> pictures; ///< of diagrams, by SHA-256
};

/// Adds the bytes of the diagrams; on the workspace's thread. What is missing there is left out:
/// the page then names the picture and the check says so.
[[nodiscard]] Result<PreviewInput> readPictures(Desk& desk, PreviewInput input);

/// Makes the pages as a draft. Any thread. Fails as renderDossier() does.
[[nodiscard]] Result<RenderedDocument>
renderPreview(const PreviewInput& input, ProgressSink& progress, const CancellationToken& cancel);

} // namespace luytre::forms
