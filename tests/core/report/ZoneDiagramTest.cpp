#include "regulation/RegulationLibrary.h"
#include "report/DiagramDrawing.h"
#include "report/Typeface.h"
#include "report/ZoneDiagramPainter.h"
#include "support/Printers.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>

namespace luytre {
namespace {

using report::DiagramBox;
using report::DiagramBoxKind;
using report::DiagramLine;
using report::ZoneDiagram;

struct Material {
    Dossier dossier;
    std::shared_ptr<const RegulationPack> pack;
    std::shared_ptr<const Catalogue> catalogue;

    [[nodiscard]] report::DiagramInput input(Level level = 3) const
    {
        return {dossier, *pack, *catalogue, level};
    }
    [[nodiscard]] ZoneDiagram layOut(Level level = 3) const
    {
        return report::layOutZones(input(level), report::printedDiagramFaces());
    }
};

Result<Material> load(const QString& sample)
{
    Material material;
    LUYTRE_CHECK(report::loadTypeface());
    if (!sample.isEmpty()) {
        QFile file(
            test::sourcePath(QStringLiteral("resources/samples/%1/dossier.json").arg(sample)));
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::FileNotFound, {}, file.fileName());
        }
        LUYTRE_TRY(dossier, readDossier(file.readAll()));
        material.dossier = std::move(dossier);
    } else {
        material.dossier.regulation = QStringLiteral("nd331-2026");
    }
    LUYTRE_TRY(library, RegulationLibrary::open());
    LUYTRE_TRY(pack, library.pack(material.dossier.regulation));
    LUYTRE_TRY(catalogue, library.catalogue(pack->catalogue));
    material.pack = pack;
    material.catalogue = catalogue;
    return material;
}

QStringList samples()
{
    return QDir(test::sourcePath(QStringLiteral("resources/samples")))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

Zone zone(const char* id, const char* code, const char* name)
{
    Zone made;
    made.id = QLatin1String(id);
    made.code = QLatin1String(code);
    made.name = QString::fromUtf8(name);
    return made;
}

Flow flow(const char* from, const char* to)
{
    Flow made;
    made.number = 1;
    made.from = QString::fromUtf8(from);
    made.to = QString::fromUtf8(to);
    return made;
}

const DiagramBox* boxOf(const ZoneDiagram& diagram, const char* code)
{
    for (const DiagramBox& box : diagram.boxes) {
        if (box.code == QLatin1String(code)) {
            return &box;
        }
    }
    return nullptr;
}

/// Whether a part of a line runs through a rectangle, not only along or up to its edge.
bool cuts(const QPointF& from, const QPointF& to, const QRectF& rect)
{
    const QRectF part = QRectF(from, to).normalized();
    const QRectF inside = rect.adjusted(1, 1, -1, -1);
    return part.left() < inside.right() && part.right() > inside.left()
        && part.top() < inside.bottom() && part.bottom() > inside.top();
}

TEST(ZoneDiagram, BoxesOfEverySampleStandApartWithTheirItemsInside)
{
    ASSERT_FALSE(samples().isEmpty());
    for (const QString& name : samples()) {
        const auto material = load(name);
        LUYTRE_ASSERT_OK(material);
        const ZoneDiagram diagram = material->layOut();
        const QRectF whole(QPointF(), diagram.size);
        std::size_t items = 0;
        for (std::size_t i = 0; i < diagram.boxes.size(); ++i) {
            const DiagramBox& box = diagram.boxes[i];
            EXPECT_TRUE(whole.contains(box.rect)) << name.toStdString();
            for (std::size_t j = i + 1; j < diagram.boxes.size(); ++j) {
                EXPECT_FALSE(box.rect.intersects(diagram.boxes[j].rect)) << name.toStdString();
            }
            for (const report::DiagramItem& item : box.items) {
                EXPECT_TRUE(box.rect.contains(item.rect)) << name.toStdString();
            }
            items += box.kind == DiagramBoxKind::Internet ? 0 : box.items.size();
        }
        const Architecture& architecture = material->dossier.architecture;
        EXPECT_EQ(items, architecture.devices.size() + architecture.servers.size())
            << "each device and server once: " << name.toStdString();
    }
}

TEST(ZoneDiagram, LinesOfEverySampleAreSquareAndPassNoBox)
{
    for (const QString& name : samples()) {
        const auto material = load(name);
        LUYTRE_ASSERT_OK(material);
        const ZoneDiagram diagram = material->layOut();
        EXPECT_GE(diagram.lines.size(), material->dossier.architecture.flows.size());
        for (const DiagramLine& line : diagram.lines) {
            const auto onEdge = [](const QRectF& rect, const QPointF& point) {
                return (qFuzzyCompare(point.x(), rect.left())
                        || qFuzzyCompare(point.x(), rect.right()))
                    && point.y() > rect.top() && point.y() < rect.bottom();
            };
            EXPECT_TRUE(onEdge(diagram.boxes[line.from].rect, line.path.first()));
            EXPECT_TRUE(onEdge(diagram.boxes[line.to].rect, line.path.last()));
            for (qsizetype i = 1; i < line.path.size(); ++i) {
                const QPointF a = line.path.at(i - 1);
                const QPointF b = line.path.at(i);
                EXPECT_TRUE(qFuzzyCompare(a.x(), b.x()) || qFuzzyCompare(a.y(), b.y()));
                for (const DiagramBox& box : diagram.boxes) {
                    EXPECT_FALSE(cuts(a, b, box.rect))
                        << name.toStdString() << ", flow " << line.number.toStdString() << " and "
                        << box.title.join(QLatin1Char(' ')).toStdString();
                }
            }
        }
    }
}

TEST(ZoneDiagram, ZonesStandFromTheOutsideToWhatIsProtectedBest)
{
    auto material = load({});
    LUYTRE_ASSERT_OK(material);
    material->dossier.architecture.zones
        = {zone("d", "database", "CSDL"), zone("s", "internalServers", "Máy chủ"),
           zone("z", "dmz", "DMZ"), zone("b", "border", "Biên")};
    material->dossier.architecture.flows = {flow("Internet", "b")};
    const ZoneDiagram diagram = material->layOut(2);
    const DiagramBox& outside = diagram.boxes[diagram.lines.front().from];
    EXPECT_EQ(outside.kind, DiagramBoxKind::Internet);
    double right = outside.rect.right();
    for (const char* code : {"border", "dmz", "internalServers", "database"}) {
        const DiagramBox* box = boxOf(diagram, code);
        ASSERT_NE(box, nullptr) << code;
        EXPECT_GT(box->rect.left(), right) << code;
        right = box->rect.right();
    }
}

TEST(ZoneDiagram, EndsOfFlowsAreZonesByNameOrThingsOutside)
{
    auto material = load({});
    LUYTRE_ASSERT_OK(material);
    material->dossier.architecture.zones
        = {zone("b", "border", "Vùng biên"), zone("z", "dmz", "Vùng DMZ"),
           zone("q", "management", "Vùng quản trị")};
    struct Case {
        const char* to;
        std::size_t lines;
        std::size_t outside;
    };
    const Case cases[] = {{"z", 1, 0},
                          {"vung dmz", 1, 0},
                          {"Vùng biên, vùng DMZ", 2, 0},
                          {"Vùng biên và Vùng DMZ", 2, 0},
                          {"Mạng TSLCD, cấp II", 1, 1},
                          {"q", 0, 0},
                          {" ", 0, 0}};
    for (const Case& one : cases) {
        material->dossier.architecture.flows = {flow("q", one.to)};
        const ZoneDiagram diagram = material->layOut(2);
        EXPECT_EQ(diagram.lines.size(), one.lines) << one.to;
        EXPECT_EQ(std::count_if(
                      diagram.boxes.begin(), diagram.boxes.end(),
                      [](const DiagramBox& box) { return box.kind == DiagramBoxKind::Outside; }),
                  std::ptrdiff_t(one.outside))
            << one.to;
    }
}

TEST(ZoneDiagram, MandatoryZonesThatAreMissingAreDrawnWithTheirReason)
{
    auto material = load({});
    LUYTRE_ASSERT_OK(material);
    auto& architecture = material->dossier.architecture;
    architecture.zones = {zone("b", "border", "Vùng biên"), zone("z", "dmz", "Vùng DMZ"),
                          zone("s", "internalServers", "Vùng máy chủ nội bộ"),
                          zone("n", "internal", "Vùng nội bộ")};
    Server server;
    server.id = QStringLiteral("DB-01");
    server.role = QStringLiteral("database");
    server.zone = QStringLiteral("s");
    architecture.servers = {server};
    EXPECT_EQ(report::missingZones(material->input(2)).size(), 0U);
    const ZoneDiagram diagram = material->layOut(3);
    const DiagramBox* missing = boxOf(diagram, "database");
    ASSERT_NE(missing, nullptr);
    EXPECT_EQ(missing->kind, DiagramBoxKind::Missing);
    const QString note = missing->note.join(QLatin1Char(' '));
    EXPECT_TRUE(note.contains(QStringLiteral("Bắt buộc từ cấp 3 (5.12.2.2 b).")))
        << note.toStdString();
    EXPECT_TRUE(note.endsWith(QStringLiteral("DB-01 đang ở Vùng máy chủ nội bộ.")))
        << note.toStdString();
    EXPECT_EQ(boxOf(diagram, "wireless"), nullptr) << "asked for only where there is one";

    Zone later = zone("d", "database", "Vùng CSDL");
    later.present = false;
    architecture.zones.push_back(later);
    const ZoneDiagram declared = material->layOut(3);
    EXPECT_EQ(boxOf(declared, "database")->kind, DiagramBoxKind::Absent);
}

TEST(ZoneDiagram, DevicesWithoutAZoneAreNotLost)
{
    auto material = load({});
    LUYTRE_ASSERT_OK(material);
    Device device;
    device.id = QStringLiteral("SW");
    device.quantity = 4;
    device.zone = QStringLiteral("gone");
    material->dossier.architecture.devices = {device};
    const ZoneDiagram diagram = material->layOut(1);
    ASSERT_EQ(diagram.boxes.size(), 1U);
    EXPECT_EQ(diagram.boxes.front().kind, DiagramBoxKind::Unplaced);
    EXPECT_EQ(diagram.boxes.front().items.front().label, QStringLiteral("SW × 4"));
}

TEST(ZoneDiagram, AnEmptyDossierHasAnEmptyPicture)
{
    const auto material = load({});
    LUYTRE_ASSERT_OK(material);
    EXPECT_TRUE(material->layOut(1).boxes.empty());
}

TEST(ZoneDiagram, TheFileOfEverySampleIsOneThatTheDocumentCanPrint)
{
    for (const QString& name : samples()) {
        const auto material = load(name);
        LUYTRE_ASSERT_OK(material);
        const auto svg = report::zoneDiagramSvg(material->input(), report::zoneDiagramCaption());
        LUYTRE_ASSERT_OK(svg);
        const auto again = report::zoneDiagramSvg(material->input(), report::zoneDiagramCaption());
        LUYTRE_ASSERT_OK(again);
        EXPECT_EQ(*svg, *again) << "the same dossier, the same bytes";
        QXmlStreamReader xml(*svg);
        while (!xml.atEnd()) {
            xml.readNext();
        }
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
        EXPECT_FALSE(svg->contains(report::typefaceFamily().toUtf8()));
        const auto drawing = report::readDiagram(*svg, QStringLiteral("image/svg+xml"), 160, 150);
        LUYTRE_ASSERT_OK(drawing);
        QImage page(800, 600, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        drawing->draw(painter, QRectF(0, 0, 800, 600));
        painter.end();
        int dark = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                dark += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
            }
        }
        EXPECT_GT(dark, 2000) << "something is drawn: " << name.toStdString();
    }
}

} // namespace
} // namespace luytre
