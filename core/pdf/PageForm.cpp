#include "pdf/PageForm.h"

#include "pdf/PlaceablePage.h"
#include "pdf/QpdfSupport.h"

#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <set>

namespace luytre::qpdf {

namespace {

constexpr int deepest = 200; // direct objects inside one another
constexpr double largestSide = 14400; // ISO 32000-1, annex C

/// Remembers what a content stream uses that PDF/A forbids.
class ContentCheck final : public QPDFObjectHandle::ParserCallbacks
{
public:
    using ParserCallbacks::handleObject;
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        static const std::set<std::string> pressColours = {"k", "K"};
        static const std::set<std::string> names = {"/DeviceCMYK", "/CMYK", "/LZWDecode", "/LZW"};
        if (object.isOperator() && pressColours.count(object.getOperatorValue()) > 0) {
            m_found = "DeviceCMYK";
        } else if (object.isName() && names.count(object.getName()) > 0) {
            m_found = object.getName().substr(1);
        }
    }
    void handleEOF() override { }
    [[nodiscard]] const std::string& found() const { return m_found; }

private:
    std::string m_found;
};

/// Goes through everything a form uses.
class FormCheck
{
public:
    /// What may not be placed; empty when everything may.
    [[nodiscard]] const std::string& found() const { return m_found; }

    void visit(QPDFObjectHandle object, int depth = 0)
    {
        if (!m_found.empty() || depth > deepest
            || (object.isIndirect() && !m_seen.insert(object.getObjGen()).second)) {
            m_found = depth > deepest ? "nesting" : m_found;
        } else if (object.isName()) {
            refuse(object.getName() == "/DeviceCMYK", "DeviceCMYK");
        } else if (object.isArray()) {
            for (const QPDFObjectHandle& item : object.getArrayAsVector()) {
                visit(item, depth + 1);
            }
        } else if (object.isStream()) {
            visitStream(object, depth);
        } else if (object.isDictionary()) {
            visitDictionary(object, depth);
        }
    }

private:
    void refuse(bool when, const char* what)
    {
        if (when && m_found.empty()) {
            m_found = what;
        }
    }

    void visitStream(QPDFObjectHandle stream, int depth)
    {
        QPDFObjectHandle dictionary = stream.getDict();
        const bool draws = dictionary.getKey("/Subtype").isNameAndEquals("/Form")
            || dictionary.hasKey("/Resources");
        refuse(dictionary.hasKey("/F") || dictionary.hasKey("/Ref"), "reference to another file");
        refuse(dictionary.getKey("/Subtype").isNameAndEquals("/PS"), "PostScript");
        refuse(dictionary.hasKey("/OPI") || dictionary.hasKey("/Alternates"), "other pictures");
        const std::string filter = dictionary.getKey("/Filter").unparse();
        refuse(filter.find("JPXDecode") != std::string::npos
                   || filter.find("Crypt") != std::string::npos,
               "filter");
        visitDictionary(dictionary, depth);
        if (!m_found.empty()) {
            return;
        }
        Pl_Discard nothing;
        stream.pipeStreamData(&nothing, 0, qpdf_dl_generalized, false, false);
        if (draws) {
            checkContent(stream);
        }
    }

    void visitDictionary(QPDFObjectHandle dictionary, int depth)
    {
        for (const char* unseen : {"/Metadata", "/PieceInfo", "/StructParent", "/StructParents",
                                   "/Interpolate", "/CIDSet", "/CharSet"}) {
            dictionary.removeKey(unseen);
        }
        refuse(dictionary.hasKey("/OC") || dictionary.isDictionaryOfType("/OCG")
                   || dictionary.isDictionaryOfType("/OCMD"),
               "layers");
        refuse(dictionary.hasKey("/TR") || dictionary.hasKey("/HTP") || dictionary.hasKey("/HT"),
               "transfer function or halftone");
        if (dictionary.isDictionaryOfType("/Font")) {
            checkFont(dictionary);
        }
        for (const auto& [key, value] : dictionary.getDictAsMap()) {
            visit(value, depth + 1);
        }
    }

    void checkFont(QPDFObjectHandle font)
    {
        const std::string type
            = font.getKey("/Subtype").isName() ? font.getKey("/Subtype").getName() : std::string();
        if (type == "/Type3") {
            QPDFObjectHandle glyphs = font.getKey("/CharProcs");
            for (const auto& [name, glyph] : keysOf(glyphs)) {
                if (QPDFObjectHandle(glyph).isStream()) {
                    checkContent(glyph);
                }
            }
        } else if (type != "/Type0") {
            QPDFObjectHandle descriptor = keyOf(font, "/FontDescriptor");
            refuse(!keyOf(descriptor, "/FontFile").isStream()
                       && !keyOf(descriptor, "/FontFile2").isStream()
                       && !keyOf(descriptor, "/FontFile3").isStream(),
                   "font that is not embedded");
        }
        if (type == "/CIDFontType2" && !font.hasKey("/CIDToGIDMap")) {
            font.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Identity"));
        }
        const bool descendant = type == "/CIDFontType0" || type == "/CIDFontType2";
        QPDFObjectHandle encoding = font.getKey("/Encoding");
        refuse(!descendant && !font.getKey("/ToUnicode").isStream()
                   && !encoding.isNameAndEquals("/WinAnsiEncoding")
                   && !encoding.isNameAndEquals("/MacRomanEncoding"),
               "font without Unicode");
    }

    static std::map<std::string, QPDFObjectHandle> keysOf(QPDFObjectHandle dictionary)
    {
        return dictionary.isDictionary() ? dictionary.getDictAsMap()
                                         : std::map<std::string, QPDFObjectHandle>();
    }

    void checkContent(QPDFObjectHandle stream)
    {
        ContentCheck check;
        stream.parseAsContents(&check);
        refuse(!check.found().empty(), check.found().c_str());
    }

    std::set<QPDFObjGen> m_seen;
    std::string m_found;
};

/// Notes and fields are no part of a page's content: without them the picture would be another one.
bool hasNotes(const QPDFObjectHandle& page)
{
    QPDFObjectHandle annotations = keyOf(page, "/Annots");
    if (!annotations.isArray()) {
        return false;
    }
    for (const QPDFObjectHandle& annotation : annotations.getArrayAsVector()) {
        if (!keyOf(annotation, "/Subtype").isNameAndEquals("/Link")) {
            return true;
        }
    }
    return false;
}

QSizeF shownSize(QPDFObjectHandle form)
{
    QPDFObjectHandle box = keyOf(form, "/BBox");
    QPDFObjectHandle matrix = keyOf(form, "/Matrix");
    if (!box.isRectangle()) {
        return {};
    }
    auto rectangle = box.getArrayAsRectangle();
    if (matrix.isMatrix()) {
        rectangle = QPDFMatrix(matrix.getArrayAsMatrix()).transformRectangle(rectangle);
    }
    return {rectangle.urx - rectangle.llx, rectangle.ury - rectangle.lly};
}

} // namespace

Result<QPDFObjectHandle> formOfFirstPage(QPDF& source, const QByteArray& bytes)
{
    source.setSuppressWarnings(true);
    source.setAttemptRecovery(false);
    source.processMemoryFile("placed page", bytes.constData(), std::size_t(bytes.size()));
    if (source.isEncrypted()) {
        return failure(ErrorCode::PdfEncrypted);
    }
    const auto pages = source.getAllPages();
    if (pages.empty()) {
        return failure(ErrorCode::PdfMalformed, QStringLiteral("no page"));
    }
    if (hasNotes(pages.front())) {
        return failure(ErrorCode::PdfUnsupported, QStringLiteral("notes"));
    }
    QPDFObjectHandle form = QPDFPageObjectHelper(pages.front()).getFormXObjectForPage();
    FormCheck check;
    check.visit(form);
    if (!check.found().empty()) {
        return failure(ErrorCode::PdfUnsupported, QString::fromStdString(check.found()));
    }
    const QSizeF size = shownSize(form);
    if (source.anyWarnings() || size.isEmpty() || size.width() > largestSide
        || size.height() > largestSide) {
        return failure(ErrorCode::PdfMalformed, QStringLiteral("first page"));
    }
    return form;
}

} // namespace luytre::qpdf

namespace luytre {

Result<QSizeF> placeablePageSize(const QByteArray& pdf)
{
    return qpdf::guarded(QString(), [&]() -> Result<QSizeF> {
        QPDF source;
        LUYTRE_TRY(form, qpdf::formOfFirstPage(source, pdf));
        return qpdf::shownSize(form);
    });
}

} // namespace luytre
