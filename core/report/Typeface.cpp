#include "report/Typeface.h"

#include "report/PdfCanvas.h"

#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <hb-ot.h>
#include <map>
#include <mutex>

// The macro wants to stand outside any namespace.
static void initialiseFontResources()
{
    Q_INIT_RESOURCE(report_fonts);
}

namespace luytre::report {

namespace {

constexpr int unitsPerEm = 2048; // of Tinos
constexpr char16_t tableEnd = 0x2C00; // every character a Vietnamese document may hold lies below

const QString& familyName()
{
    static const QString name = QStringLiteral("Luy Tre Tinos");
    return name;
}

/// The glyph of each character below tableEnd, and the advance of each glyph, in one face.
struct FaceTable {
    std::array<quint16, tableEnd> glyph{};
    std::vector<quint16> advance;

    [[nodiscard]] quint16 glyphOf(QChar c) const
    {
        return c.unicode() < tableEnd ? glyph[c.unicode()] : quint16(0);
    }
};

struct Typeface {
    std::array<FaceTable, typefaceStyles> faces;
    std::array<QByteArray, typefaceStyles> files;
    std::optional<Error> problem;
};

QFont fontOf(const TextStyle& style, double size)
{
    QFont font(familyName());
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setPixelSize(static_cast<int>(size));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

template <class Number>
void appendBig(QByteArray& out, Number value)
{
    std::array<char, sizeof(Number)> bytes;
    qToBigEndian(value, bytes.data());
    out.append(bytes.data(), bytes.size());
}

/// The font file with another family name (name ids 1 and 16): a copy of its name table with the
/// new name behind it is put at the end of the file [OpenType, table "name"]. The PostScript name,
/// which the PDF shows, stays Tinos.
QByteArray withPrivateFamily(QByteArray font)
{
    const auto u16 = [&](qsizetype at) { return qFromBigEndian<quint16>(font.constData() + at); };
    const auto u32 = [&](qsizetype at) { return qFromBigEndian<quint32>(font.constData() + at); };
    QByteArray family;
    for (const QChar c : familyName()) {
        appendBig(family, static_cast<quint16>(c.unicode()));
    }
    for (qsizetype entry = 12; entry < 12 + 16 * u16(4); entry += 16) {
        if (font.mid(entry, 4) != "name") {
            continue;
        }
        QByteArray names = font.mid(u32(entry + 8), u32(entry + 12));
        const auto count = qFromBigEndian<quint16>(names.constData() + 2);
        const auto storage = qFromBigEndian<quint16>(names.constData() + 4);
        const auto added = static_cast<quint16>(names.size() - storage);
        for (qsizetype record = 6; record < 6 + 12 * count; record += 12) {
            const auto platform = qFromBigEndian<quint16>(names.constData() + record);
            const auto id = qFromBigEndian<quint16>(names.constData() + record + 6);
            if (platform == 3 && (id == 1 || id == 16)) {
                qToBigEndian(static_cast<quint16>(family.size()), names.data() + record + 8);
                qToBigEndian(added, names.data() + record + 10);
            }
        }
        names += family;
        font.append((4 - font.size() % 4) % 4, '\0');
        qToBigEndian(static_cast<quint32>(font.size()), font.data() + entry + 8);
        qToBigEndian(static_cast<quint32>(names.size()), font.data() + entry + 12);
        font += names;
        break;
    }
    return font;
}

Error fontProblem(const QString& detail, const QString& file = {})
{
    Error error;
    error.code = ErrorCode::Internal;
    error.detail = detail;
    error.file = file;
    return error;
}

/// Letters and advances of one face, straight from its file.
std::optional<Error> fillTable(FaceTable& table, const QByteArray& file)
{
    hb_blob_t* blob = hb_blob_create(file.constData(), static_cast<unsigned>(file.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t* face = hb_face_create(blob, 0);
    hb_font_t* font = hb_font_create(face);
    const bool right = hb_face_get_upem(face) == unitsPerEm;
    for (std::size_t c = 0; c < tableEnd; ++c) {
        hb_codepoint_t glyph = 0;
        hb_font_get_nominal_glyph(font, static_cast<hb_codepoint_t>(c), &glyph);
        table.glyph[c] = static_cast<quint16>(glyph);
    }
    for (unsigned glyph = 0; glyph < hb_face_get_glyph_count(face); ++glyph) {
        table.advance.push_back(static_cast<quint16>(hb_font_get_glyph_h_advance(font, glyph)));
    }
    hb_font_destroy(font);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    return right && !table.advance.empty()
        ? std::nullopt
        : std::optional(fontProblem(QStringLiteral("built-in font of another design")));
}

std::optional<Error> loadFaces(Typeface& face)
{
    constexpr std::array names{"Regular", "Bold", "Italic", "BoldItalic"}; // by styleIndex()
    for (std::size_t i = 0; i < typefaceStyles; ++i) {
        QFile file(QStringLiteral(":/luytre/fonts/Tinos-%1.ttf").arg(QLatin1String(names[i])));
        if (!file.open(QIODevice::ReadOnly)) {
            return fontProblem(QStringLiteral("built-in font not found"), file.fileName());
        }
        face.files[i] = file.readAll();
        if (QFontDatabase::addApplicationFontFromData(withPrivateFamily(face.files[i])) < 0) {
            return fontProblem(QStringLiteral("built-in font refused"), file.fileName());
        }
        if (auto problem = fillTable(face.faces[i], face.files[i])) {
            return problem;
        }
    }
    return std::nullopt;
}

const Typeface& typeface()
{
    static std::unique_ptr<Typeface> face;
    static std::once_flag once;
    std::call_once(once, [] {
        initialiseFontResources();
        face = std::make_unique<Typeface>();
        face->problem = loadFaces(*face);
    });
    return *face;
}

const FaceTable& tableOf(const TextStyle& style)
{
    return typeface().faces[styleIndex(style)];
}

/// Raw fonts belong to the thread that made them.
const QRawFont& rawFont(const TextStyle& style)
{
    thread_local std::map<std::pair<std::size_t, double>, QRawFont> cache;
    QRawFont& font = cache[{styleIndex(style), style.size}];
    if (!font.isValid()) {
        font = QRawFont::fromFont(fontOf(style, 16));
        font.setPixelSize(style.size);
    }
    return font;
}

bool isSpace(QChar c)
{
    return c == QLatin1Char(' ') || c == QChar(QChar::Nbsp);
}

} // namespace

Result<void> loadTypeface()
{
    if (typeface().problem) {
        return failure(*typeface().problem);
    }
    return {};
}

QString typefaceFamily()
{
    return familyName();
}

double textWidth(QStringView text, const TextStyle& style)
{
    const FaceTable& table = tableOf(style);
    int units = 0;
    for (const QChar c : text) {
        units += table.advance[table.glyphOf(c)];
    }
    return units * style.size / unitsPerEm;
}

QString unprintableCharacters(QStringView text)
{
    const FaceTable& table = typeface().faces[0];
    if (std::all_of(text.begin(), text.end(), [&](QChar c) { return table.glyphOf(c) != 0; })) {
        return {};
    }
    QString missing;
    for (const uint code : text.toUcs4()) {
        const bool known = code < tableEnd && (table.glyph[code] != 0 || code == '\n');
        const QString character = QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
        if (!known && !missing.contains(character)) {
            missing += character;
        }
    }
    return missing;
}

const QByteArray& typefaceFile(const TextStyle& style)
{
    return typeface().files[styleIndex(style)];
}

double glyphAdvance(quint16 glyph, const TextStyle& style)
{
    return double(tableOf(style).advance[glyph]) / unitsPerEm;
}

std::vector<PlacedGlyph> placeGlyphs(QStringView text, const TextStyle& style,
                                     const TextSpread& spread)
{
    const FaceTable& table = tableOf(style);
    const double scale = style.size / unitsPerEm;
    std::vector<PlacedGlyph> glyphs;
    glyphs.reserve(static_cast<std::size_t>(text.size()));
    double x = 0;
    for (const QChar c : text) {
        // A no-break space is drawn as a space: some viewers search for the one, none for the
        // other.
        const QChar shown = c == QChar(QChar::Nbsp) ? QChar(QLatin1Char(' ')) : c;
        const quint16 glyph = table.glyphOf(shown);
        const double advance = table.advance[glyph] * scale;
        glyphs.push_back({glyph, shown, spread.pitch > 0 ? x + (spread.pitch - advance) / 2 : x});
        x += spread.pitch > 0 ? spread.pitch : advance + (isSpace(c) ? spread.wordSpacing : 0);
    }
    return glyphs;
}

void drawText(QPainter& painter, QPointF origin, const QString& text, const TextStyle& style,
              const TextSpread& spread)
{
    if (auto* canvas = dynamic_cast<PdfCanvas*>(painter.device())) {
        canvas->drawText(painter, origin, text, style, spread);
        return;
    }
    QList<quint32> glyphs;
    QList<QPointF> positions;
    for (const PlacedGlyph& glyph : placeGlyphs(text, style, spread)) {
        glyphs.append(glyph.index);
        positions.append(QPointF(glyph.x, 0));
    }
    QGlyphRun run;
    run.setRawFont(rawFont(style));
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    painter.drawGlyphRun(origin, run);
}

} // namespace luytre::report
