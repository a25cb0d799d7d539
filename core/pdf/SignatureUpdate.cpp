#include "pdf/SignatureUpdate.h"

#include "pdf/FontTags.h"
#include "pdf/IncrementalUpdate.h"
#include "pdf/PdfFile.h"
#include "pdf/QpdfSupport.h"
#include "pdf/SignatureFields.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>

namespace luytre {

namespace {

constexpr int signaturesExistAndAppendOnly = 3; // ISO 32000-1, table 219

/// Blanks that the numbers of the ByteRange are written over.
const QByteArray byteRangePlace = "[0 0000000000 0000000000 0000000000]";

QByteArray textEntry(const char* key, const QString& text)
{
    return text.isEmpty() ? QByteArray()
                          : QByteArray(key) + " "
            + QByteArray::fromStdString(qpdf::textString(text).unparseBinary()) + " ";
}

QByteArray dictionaryText(const SignatureEntry& entry)
{
    QByteArray text = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M ("
        + qpdf::pdfDate(entry.time) + ") ";
    text += textEntry("/Name", entry.name) + textEntry("/Reason", entry.reason)
        + textEntry("/Location", entry.location);
    if (entry.certify) {
        text += "/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams "
                "<< /Type /TransformParams /P 2 /V /1.2 >> >>] ";
    }
    return text + "/ByteRange " + byteRangePlace + " /Contents <"
        + QByteArray(2 * entry.reservedBytes, '0') + "> >>";
}

class Preparation
{
public:
    Preparation(const PdfFile& file, const SignatureEntry& entry)
        : m_file(file), m_document(file.document()), m_entry(entry),
          m_update(file.document(), file.xrefs(), file.size())
    { }

    Result<SignatureUpdate> run()
    {
        LUYTRE_TRY(field, findField());
        const QPDFObjectHandle signature = m_update.addText(dictionaryText(m_entry));
        field.field.replaceKey("/V", signature);
        m_update.change(field.field);
        if (!m_entry.appearance.isEmpty()) {
            field.widget.replaceKey("/AP", appearance());
            m_update.change(field.widget);
        }
        markForm();
        if (m_entry.certify) {
            QPDFObjectHandle permissions = QPDFObjectHandle::newDictionary();
            permissions.replaceKey("/DocMDP", signature);
            m_document.getRoot().replaceKey("/Perms", permissions);
            m_update.change(m_document.getRoot());
        }
        LUYTRE_TRY(tail, m_update.build());
        return finish(tail, m_update.textOffset(signature));
    }

private:
    Result<qpdf::SignatureField> findField()
    {
        auto fields = qpdf::signatureFields(m_document);
        const auto found = std::find_if(fields.begin(), fields.end(), [this](const auto& field) {
            return field.name == m_entry.field;
        });
        if (found == fields.end() || !found->field.isIndirect() || !found->widget.isIndirect()) {
            return failure(ErrorCode::NoSuchField, m_entry.field, m_file.path());
        }
        if (found->isSigned()) {
            return failure(ErrorCode::FieldAlreadySigned, m_entry.field, m_file.path());
        }
        if (found->field.hasKey("/SV") || found->field.hasKey("/Lock")) {
            return failure(ErrorCode::FindingsBlock,
                           QStringLiteral("the field asks for conditions (/SV or /Lock)"),
                           m_file.path());
        }
        for (qpdf::SignatureField& other : fields) {
            if (other.isSigned() && m_entry.certify) {
                return failure(ErrorCode::Usage,
                               QStringLiteral("only the first signature certifies"), m_file.path());
            }
            if (qpdf::docMdpPermission(other.value) == 1) {
                return failure(ErrorCode::FindingsBlock,
                               QStringLiteral("certified without further signatures"),
                               m_file.path());
            }
        }
        return *found;
    }

    QPDFObjectHandle appearance()
    {
        m_appearance.setSuppressWarnings(true);
        m_appearance.processMemoryFile("appearance", m_entry.appearance.constData(),
                                       std::size_t(m_entry.appearance.size()));
        qpdf::normaliseFontTags(m_appearance);
        QPDFPageObjectHelper page(m_appearance.getAllPages().at(0));
        QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
        dictionary.replaceKey("/N", m_document.copyForeignObject(page.getFormXObjectForPage()));
        return dictionary;
    }

    void markForm()
    {
        QPDFObjectHandle root = m_document.getRoot();
        QPDFObjectHandle form = root.getKey("/AcroForm");
        QPDFObjectHandle flags = form.getKey("/SigFlags");
        if (flags.isInteger() && flags.getIntValue() == signaturesExistAndAppendOnly) {
            return;
        }
        form.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(signaturesExistAndAppendOnly));
        m_update.change(form.isIndirect() ? form : root);
    }

    Result<SignatureUpdate> finish(const QByteArray& tail, qint64 textOffset) const
    {
        SignatureUpdate result;
        result.tail = tail;
        result.fileSize = m_file.size();
        const qsizetype text = textOffset - result.fileSize;
        const qsizetype range = tail.indexOf(byteRangePlace, text);
        const qsizetype hole = tail.indexOf("/Contents <", range) + 10;
        result.holeStart = result.fileSize + hole;
        result.holeEnd = result.holeStart + 2 * m_entry.reservedBytes + 2;
        const qint64 total = result.fileSize + tail.size();
        const QByteArray numbers = "[0 " + QByteArray::number(result.holeStart) + " "
            + QByteArray::number(result.holeEnd) + " " + QByteArray::number(total - result.holeEnd)
            + "]";
        result.tail.replace(range, byteRangePlace.size(),
                            numbers.leftJustified(byteRangePlace.size(), ' '));
        return result;
    }

    const PdfFile& m_file;
    QPDF& m_document;
    const SignatureEntry& m_entry;
    qpdf::IncrementalUpdate m_update;
    QPDF m_appearance; ///< must live until the update is built: its streams are copied only then
};

} // namespace

Result<void> SignatureUpdate::fill(const QByteArray& cms)
{
    const QByteArray hex = cms.toHex();
    if (hex.size() > holeEnd - holeStart - 2) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("signature of %1 bytes").arg(cms.size()));
    }
    tail.replace(holeStart - fileSize + 1, hex.size(), hex);
    return {};
}

Result<SignatureUpdate> prepareSignature(const PdfFile& file, const SignatureEntry& entry)
{
    return qpdf::guarded(file.path(), [&] { return Preparation(file, entry).run(); });
}

} // namespace luytre
