#include "forms/package/PreviewWork.h"

#include <QBuffer>

namespace luytre::forms {

Result<PreviewInput> readPictures(Desk& desk, PreviewInput input)
{
    for (const Diagram& diagram : input.dossier->architecture.diagrams) {
        const Evidence* evidence = input.dossier->findEvidence(diagram.evidence);
        if (evidence == nullptr || input.pictures.count(evidence->sha256) > 0) {
            continue;
        }
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        if (desk.workspace.evidence().read(evidence->sha256, bytes)) {
            input.pictures.emplace(evidence->sha256, bytes.data());
        }
    }
    return input;
}

Result<RenderedDocument> renderPreview(const PreviewInput& input, ProgressSink& progress,
                                       const CancellationToken& cancel)
{
    const Dossier& dossier = *input.dossier;
    const LevelDetermination determination = determineLevel(dossier, *input.pack);
    const Level level = dossierLevel(dossier, determination).value_or(lowestLevel);
    const Score score = scoreDossier(dossier, *input.catalogue, level);
    const QDate today = inVietnam(SystemClock().now()).date();
    DossierDocumentInput document{dossier,
                                  *input.pack,
                                  *input.catalogue,
                                  determination,
                                  score,
                                  checkDossier(dossier, {*input.pack, *input.catalogue, today}),
                                  true,
                                  [&](const Evidence& evidence) -> Result<QByteArray> {
                                      const auto found = input.pictures.find(evidence.sha256);
                                      if (found == input.pictures.end()) {
                                          return failure(ErrorCode::EvidenceMissing, {},
                                                         evidence.fileName);
                                      }
                                      return found->second;
                                  },
                                  nullptr};
    return renderDossier(document, &progress, &cancel);
}

} // namespace luytre::forms
