#include "forms/dossier/zones/ZoneDiagramFile.h"

#include "forms/dossier/inventory/InventoryTables.h"
#include "report/ZoneDiagramPainter.h"

namespace luytre::forms {

namespace {

const QString& ownId()
{
    static const QString id = QStringLiteral("so-do-vung-mang");
    return id;
}

bool hasFile(const Dossier& dossier, const QString& name)
{
    return std::any_of(dossier.evidence.begin(), dossier.evidence.end(),
                       [&](const Evidence& one) { return one.fileName == name; });
}

/// "MC-024" after "MC-023".
QString nextEvidenceId(const Dossier& dossier)
{
    const QString prefix = QStringLiteral("MC-");
    int last = 0;
    for (const Evidence& evidence : dossier.evidence) {
        if (evidence.id.startsWith(prefix)) {
            last = std::max(last, evidence.id.mid(prefix.size()).toInt());
        }
    }
    return QStringLiteral("%1%2").arg(prefix).arg(last + 1, 3, 10, QLatin1Char('0'));
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
        Evidence made;
        made.id = nextEvidenceId(dossier);
        made.title = report::zoneDiagramCaption();
        made.mediaType = QStringLiteral("image/svg+xml");
        made.fileName = ownId() + QStringLiteral(".svg");
        for (int number = 2; hasFile(dossier, made.fileName); ++number) {
            made.fileName = QStringLiteral("%1-%2.svg").arg(ownId()).arg(number);
        }
        evidence = dossier.evidence.insert(dossier.evidence.end(), std::move(made));
    }
    evidence->sha256 = picture.sha256;
    evidence->size = picture.size;
    diagram->evidence = evidence->id;
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
