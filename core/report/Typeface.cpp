#include "report/Typeface.h"

#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QtEndian>

#include <array>
#include <map>
#include <mutex>

// The macro wants to stand outside any namespace.
static void initialiseFontResources()
{
    Q_INIT_RESOURCE(report_fonts);
}

namespace luytre::report {

namespace {

constexpr int faceCount = 4;
constexpr char16_t tableEnd = 0x2C00; // every character a Vietnamese document may hold lies below

const QString& familyName()
{
    static const QString name = QStringLiteral("Luy Tre Tinos");
    return name;
}

/// Glyph and advance of each character below tableEnd, in one face.
struct FaceTable {
    std::array<quint16, tableEnd> glyph{};
    std::array<quint16, tableEnd> advance{};
};

struct Typeface {
    std::array<FaceTable, faceCount> faces;
    double unitsPerEm = 2048;
    std::optional<Error> problem;
};

int faceIndex(const TextStyle& style)
{
    return (style.bold ? 1 : 0) + (style.italic ? 2 : 0);
}

QFont fontOf(int face, double size)
{
    QFont font(familyName());
    font.setBold((face & 1) != 0);
    font.setItalic((face & 2) != 0);
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

std::optional<Error> registerFaces()
{
    for (const char* name : {"Regular", "Bold", "Italic", "BoldItalic"}) {
        QFile file(QStringLiteral(":/luytre/fonts/Tinos-%1.ttf").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly)) {
            return fontProblem(QStringLiteral("built-in font not found"), file.fileName());
        }
        if (QFontDatabase::addApplicationFontFromData(withPrivateFamily(file.readAll())) < 0) {
            return fontProblem(QStringLiteral("built-in font refused"), file.fileName());
        }
    }
    return std::nullopt;
}

void fillTable(FaceTable& table, const QRawFont& font)
{
    QString all;
    all.reserve(tableEnd);
    for (char16_t c = 0; c < tableEnd; ++c) {
        all += QChar(c);
    }
    const QList<quint32> glyphs = font.glyphIndexesForString(all);
    const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs);
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        table.glyph[at] = static_cast<quint16>(glyphs[i]);
        table.advance[at] = static_cast<quint16>(qRound(advances[i].x()));
    }
}

const Typeface& typeface()
{
    static std::unique_ptr<Typeface> face;
    static std::once_flag once;
    std::call_once(once, [] {
        initialiseFontResources();
        face = std::make_unique<Typeface>();
        face->problem = registerFaces();
        for (int i = 0; i < faceCount && !face->problem; ++i) {
            QRawFont font = QRawFont::fromFont(fontOf(i, face->unitsPerEm));
            if (font.familyName() != familyName() || font.unitsPerEm() != face->unitsPerEm) {
                face->problem = fontProblem(
                    QStringLiteral("Qt gives %1 for the built-in font").arg(font.familyName()));
                break;
            }
            fillTable(face->faces[static_cast<std::size_t>(i)], font);
        }
    });
    return *face;
}

const FaceTable& tableOf(const TextStyle& style)
{
    return typeface().faces[static_cast<std::size_t>(faceIndex(style))];
}

/// Raw fonts belong to the thread that made them.
const QRawFont& rawFont(const TextStyle& style)
{
    thread_local std::map<std::pair<int, double>, QRawFont> cache;
    QRawFont& font = cache[{faceIndex(style), style.size}];
    if (!font.isValid()) {
        font = QRawFont::fromFont(fontOf(faceIndex(style), 16));
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
        units += c.unicode() < tableEnd ? table.advance[c.unicode()] : table.advance[0];
    }
    return units * style.size / typeface().unitsPerEm;
}

QString unprintableCharacters(QStringView text)
{
    QString missing;
    const FaceTable& table = typeface().faces[0];
    for (const uint code : text.toUcs4()) {
        const bool known = code < tableEnd && (table.glyph[code] != 0 || code == '\n');
        const QString character = QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
        if (!known && !missing.contains(character)) {
            missing += character;
        }
    }
    return missing;
}

void drawText(QPainter& painter, QPointF origin, const QString& text, const TextStyle& style,
              const TextSpread& spread)
{
    const FaceTable& table = tableOf(style);
    const double scale = style.size / typeface().unitsPerEm;
    QList<quint32> glyphs;
    QList<QPointF> positions;
    glyphs.reserve(text.size());
    positions.reserve(text.size());
    double x = 0;
    for (const QChar c : text) {
        const std::size_t at = c.unicode() < tableEnd ? c.unicode() : 0;
        const double advance = table.advance[at] * scale;
        // A no-break space is drawn as a space: some viewers search for the one, none for the
        // other.
        glyphs.append(table.glyph[c == QChar(QChar::Nbsp) ? std::size_t(' ') : at]);
        positions.append(QPointF(spread.pitch > 0 ? x + (spread.pitch - advance) / 2 : x, 0));
        x += spread.pitch > 0 ? spread.pitch : advance + (isSpace(c) ? spread.wordSpacing : 0);
    }
    QGlyphRun run;
    run.setRawFont(rawFont(style));
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    painter.drawGlyphRun(origin, run);
}

} // namespace luytre::report
