#include "forms/dossier/zones/ZoneDiagramFile.h"

#include "forms/dossier/inventory/InventoryTables.h"
#include "forms/models/EvidenceIntake.h"
#include "report/ZoneDiagramPainter.h"

namespace luytre::forms {

namespace {

const QString& ownId()
{
    static const QString id = QStringLiteral("so-do-vung-mang");
    return id;
}

} // namespace

const Diagram* generatedDiagram(const Dossier& dossier)
{
    for (const Diagram& diagram : dossier.architecture.diagrams) {
        if (diagram.id == ownId()) {
            return &diagram;
        }
    }
    return nullptr;
}

void placeDiagram(Dossier& dossier, const StoredBlob& picture)
{
    auto& diagrams = dossier.architecture.diagrams;
    auto diagram = std::find_if(diagrams.begin(), diagrams.end(),
                                [](const Diagram& one) { return one.id == ownId(); });
    if (diagram == diagrams.end()) {
        diagram = diagrams.insert(
            diagrams.end(),
            {ownId(), QStringLiteral("logical"), report::zoneDiagramCaption(), QString()});
    }
    auto evidence = std::find_if(dossier.evidence.begin(), dossier.evidence.end(),
                                 [&](const Evidence& one) { return one.id == diagram->evidence; });
    if (evidence == dossier.evidence.end()) {
        const IncomingFile file{
            ownId() + QStringLiteral(".svg"), {}, QStringLiteral("image/svg+xml")};
        diagram->evidence = addEvidence(dossier, file, report::zoneDiagramCaption(), picture);
        return;
    }
    evidence->sha256 = picture.sha256;
    evidence->size = picture.size;
}

QString addZone(Dossier& dossier, const ZoneRequirement& asked)
{
    Zone zone;
    zone.id = freeCode(dossier.architecture.zones, QStringLiteral("vung-%1"));
    zone.code = asked.code;
    zone.name = asked.name.vi; // the dossier's language, whatever the window's
    dossier.architecture.zones.push_back(zone);
    return zone.id;
}

} // namespace luytre::forms
