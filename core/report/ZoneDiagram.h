#pragma once

#include "base/Level.h"
#include "base/LocalizedText.h"
#include "dossier/Dossier.h"
#include "regulation/Catalogue.h"
#include "regulation/RegulationPack.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

/// The picture of the zones, worked out from the inventory: boxes from the Internet at the left to
/// what is best protected at the right, devices and servers inside, flows as lines at right angles.
/// Pure; units are those of the faces' pixel sizes, y grows downwards. Any thread that may use
/// fonts.
namespace luytre::report {

/// The faces that the picture is measured for; their sizes must be set in pixels.
struct DiagramFaces {
    QFont title;
    QFont label;
    QFont address;
};

enum class DiagramBoxKind {
    Internet, ///< a globe, without a frame
    Outside, ///< what a flow names that is no zone
    Zone,
    Absent, ///< a zone declared as not deployed
    Missing, ///< a zone that the level asks for and nobody has declared
    Unplaced, ///< devices and servers that are in no zone
};

/// A device or server inside a box.
struct DiagramItem {
    QString icon; ///< name of a glyph
    QString label;
    QRectF rect{};
};

struct DiagramBox {
    DiagramBoxKind kind = DiagramBoxKind::Zone;
    QString zone{}; ///< id of the zone, where it is one
    QString code{}; ///< kind of zone
    QStringList title{}; ///< in lines, as are the next two
    QStringList addresses{};
    QStringList note{};
    bool addressBeside = false; ///< the one address stands right of the title, not below
    std::vector<DiagramItem> items{};
    int column = 0;
    QRectF rect{};
};

/// A flow from one box to another.
struct DiagramLine {
    std::size_t from = 0; ///< box
    std::size_t to = 0;
    QString number{}; ///< of the flow
    bool management = false; ///< drawn dashed
    QPolygonF path{}; ///< from the one to the other, each part level or upright
    QPointF mark{}; ///< where its number stands
};

struct ZoneDiagram {
    std::vector<DiagramBox> boxes;
    std::vector<DiagramLine> lines;
    QSizeF size;
};

/// What the picture is drawn from.
struct DiagramInput {
    const Dossier& dossier;
    const RegulationPack& pack;
    const Catalogue& catalogue;
    std::optional<Level> level{};
    Language language = Language::Vietnamese;
};

/// Mandatory zones of the level that the dossier neither has nor declares as not deployed; what is
/// asked for only where it exists ("nếu có") is not among them.
[[nodiscard]] std::vector<const ZoneRequirement*> missingZones(const DiagramInput& input);

[[nodiscard]] ZoneDiagram layOutZones(const DiagramInput& input, const DiagramFaces& faces);

} // namespace luytre::report
