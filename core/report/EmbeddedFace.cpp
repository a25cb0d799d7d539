#include "report/EmbeddedFace.h"

#include "report/PdfObjects.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>
#include <hb-ot.h>
#include <hb-subset.h>
#include <memory>

namespace luytre::report {

namespace {

template <auto Destroy>
struct Destroyer {
    template <class T>
    void operator()(T* object) const
    {
        Destroy(object);
    }
};

using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;

Face open(const QByteArray& file)
{
    const Blob blob(hb_blob_create(file.constData(), unsigned(file.size()), HB_MEMORY_MODE_READONLY,
                                   nullptr, nullptr));
    return Face(hb_face_create(blob.get(), 0));
}

/// The font file with the outlines of the used glyphs alone, under their old numbers.
QByteArray subset(hb_face_t* face, const std::map<quint16, QChar>& used)
{
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input) {
        return {};
    }
    hb_subset_input_set_flags(input.get(),
                              HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING
                                  | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t* glyphs = hb_subset_input_glyph_set(input.get());
    for (const auto& [glyph, character] : used) {
        hb_set_add(glyphs, glyph);
    }
    const Face small(hb_subset_or_fail(face, input.get()));
    if (!small) {
        return {};
    }
    const Blob blob(hb_face_reference_blob(small.get()));
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob.get(), &length);
    return QByteArray(data, qsizetype(length));
}

QByteArray postScriptName(hb_face_t* face)
{
    std::array<char, 64> name{};
    unsigned size = unsigned(name.size());
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size,
                        name.data());
    return QByteArray(name.data(), qsizetype(size));
}

/// Six letters made from the content, so that two subsets are never taken for one (ISO 32000-1,
/// 9.6.4).
QByteArray subsetTag(const QByteArray& file)
{
    QByteArray tag;
    for (const char byte : QCryptographicHash::hash(file, QCryptographicHash::Sha256).left(6)) {
        tag += char('A' + static_cast<unsigned char>(byte) % 26);
    }
    return tag;
}

/// A big-endian number of one of the font's tables [OpenType]; 0 where the table is too short.
template <class Number>
Number tableValue(hb_face_t* face, hb_tag_t table, unsigned at)
{
    const Blob blob(hb_face_reference_table(face, table));
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob.get(), &length);
    return at + sizeof(Number) <= length ? qFromBigEndian<Number>(data + at) : Number(0);
}

/// The box that holds every glyph.
QByteArray boundingBox(hb_face_t* face)
{
    const double perMille = 1000.0 / hb_face_get_upem(face);
    QByteArray box = "[";
    for (const unsigned edge : {36U, 38U, 40U, 42U}) {
        appendNumber(box, tableValue<qint16>(face, HB_TAG('h', 'e', 'a', 'd'), edge) * perMille, 0);
        box += ' ';
    }
    return box + "]";
}

QByteArray italicAngle(hb_face_t* face)
{
    QByteArray angle;
    appendNumber(angle, tableValue<qint32>(face, HB_TAG('p', 'o', 's', 't'), 4) / 65536.0);
    return angle;
}

QByteArray hexadecimal(quint16 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

} // namespace

QByteArray EmbeddedFace::unicodeMap() const
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype mostInABlock = 100; // ISO 32000-1, 9.10.3 and Adobe note 5014
    qsizetype left = qsizetype(m_used.size());
    qsizetype inBlock = 0;
    for (const auto& [glyph, character] : m_used) {
        if (inBlock == 0) {
            inBlock = std::min(left, mostInABlock);
            map += QByteArray::number(inBlock) + " beginbfchar\n";
        }
        map += '<' + hexadecimal(glyph) + "> <" + hexadecimal(character.unicode()) + ">\n";
        --left;
        if (--inBlock == 0) {
            map += "endbfchar\n";
        }
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray EmbeddedFace::widths() const
{
    QByteArray out = "[";
    for (const auto& [glyph, character] : m_used) {
        out += QByteArray::number(glyph) + " [";
        appendNumber(out, glyphAdvance(glyph, m_style) * 1000, 3);
        out += "] ";
    }
    return out + "]";
}

Result<int> EmbeddedFace::write(PdfObjects& objects) const
{
    const Face face = open(typefaceFile(m_style));
    const QByteArray file = subset(face.get(), m_used);
    if (file.isEmpty()) {
        return failure(ErrorCode::Internal, QStringLiteral("no subset of the built-in font"));
    }
    const QByteArray name = '/' + subsetTag(file) + '+' + postScriptName(face.get());
    const int program = objects.addStream("/Length1 " + QByteArray::number(file.size()), file);
    // Symbolic: its own glyph numbers. ISO 32000-1, table 123.
    const int descriptor = objects.add(
        "<< /Type /FontDescriptor /FontName " + name + " /Flags " + (m_style.italic ? "68" : "4")
        + " /FontBBox " + boundingBox(face.get()) + " /ItalicAngle " + italicAngle(face.get())
        + " /Ascent " + QByteArray::number(qRound(ascentEm * 1000)) + " /Descent "
        + QByteArray::number(-qRound(descentEm * 1000)) + " /CapHeight "
        + QByteArray::number(qRound(capHeightEm * 1000)) + " /StemV "
        + (m_style.bold ? "136" : "80") + " /FontFile2 " + reference(program) + " >>");
    const int descendant
        = objects.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont " + name
                      + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
                        " /CIDToGIDMap /Identity /FontDescriptor "
                      + reference(descriptor) + " /W " + widths() + " >>");
    const int map = objects.addStream("/Type /CMap /CMapName /Adobe-Identity-UCS", unicodeMap());
    return objects.add("<< /Type /Font /Subtype /Type0 /BaseFont " + name
                       + " /Encoding /Identity-H /DescendantFonts [" + reference(descendant)
                       + "] /ToUnicode " + reference(map) + " >>");
}

} // namespace luytre::report
