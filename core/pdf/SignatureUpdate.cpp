#include "pdf/SignatureUpdate.h"

#include "pdf/FontTags.h"
#include "pdf/IncrementalUpdate.h"
#include "pdf/NewSignatureField.h"
#include "pdf/PageGeometry.h"
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

/// One entry of /Reference (ISO 32000-1, table 253).
QByteArray transform(const QByteArray& method, const QByteArray& parameters,
                     const QByteArray& more = {})
{
    return "<< /Type /SigRef /TransformMethod /" + method + " " + more + "/TransformParams "
        + "<< /Type /TransformParams /V /1.2 " + parameters + " >> >> ";
}

QByteArray placeForSignature(int reservedBytes)
{
    return "/ByteRange " + byteRangePlace + " /Contents <" + QByteArray(2 * reservedBytes, '0')
        + "> >>";
}

QByteArray dictionaryText(const SignatureEntry& entry, const QByteArray& references)
{
    QByteArray text = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M ("
        + qpdf::pdfDate(entry.time) + ") ";
    text += textEntry("/Name", entry.name) + textEntry("/Reason", entry.reason)
        + textEntry("/Location", entry.location);
    if (!references.isEmpty()) {
        text += "/Reference [" + references + "] ";
    }
    return text + placeForSignature(entry.reservedBytes);
}

QByteArray timeStampText(int reservedBytes)
{
    return "<< /Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161 "
        + placeForSignature(reservedBytes);
}

/// A FieldMDP reference of a signature forbids filling this field (ISO 32000-1, table 256).
bool locksField(const QPDFObjectHandle& signature, const QString& field)
{
    QPDFObjectHandle references = qpdf::keyOf(signature, "/Reference");
    const auto list
        = references.isArray() ? references.getArrayAsVector() : std::vector<QPDFObjectHandle>();
    return std::any_of(list.begin(), list.end(), [&](const QPDFObjectHandle& reference) {
        if (!qpdf::keyOf(reference, "/TransformMethod").isNameAndEquals("/FieldMDP")) {
            return false;
        }
        const QPDFObjectHandle parameters = qpdf::keyOf(reference, "/TransformParams");
        QPDFObjectHandle fields = qpdf::keyOf(parameters, "/Fields");
        const auto names
            = fields.isArray() ? fields.getArrayAsVector() : std::vector<QPDFObjectHandle>();
        const bool isNamed = std::any_of(names.begin(), names.end(), [&](const auto& name) {
            return qpdf::textOf(name) == field;
        });
        QPDFObjectHandle action = qpdf::keyOf(parameters, "/Action");
        return action.isNameAndEquals("/All") || (action.isNameAndEquals("/Include") && isNamed)
            || (action.isNameAndEquals("/Exclude") && !isNamed);
    });
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
        LUYTRE_CHECK(checkFile());
        LUYTRE_TRY(field, m_entry.place ? makeField() : findField());
        const QPDFObjectHandle signature = m_update.addText(
            m_entry.isDocumentTimeStamp ? timeStampText(m_entry.reservedBytes)
                                        : dictionaryText(m_entry, references(field)));
        field.field.replaceKey("/V", signature);
        m_update.change(field.field);
        if (!m_entry.appearance.isEmpty()) {
            field.widget.replaceKey("/AP", appearance(field.widget));
            m_update.change(field.widget);
        }
        markForm();
        if (m_entry.certify) {
            QPDFObjectHandle root = m_document.getRoot();
            QPDFObjectHandle permissions = root.getKey("/Perms").isDictionary()
                ? root.getKey("/Perms").shallowCopy()
                : QPDFObjectHandle::newDictionary();
            permissions.replaceKey("/DocMDP", signature);
            root.replaceKey("/Perms", permissions);
            m_update.change(root);
        }
        LUYTRE_TRY(tail, m_update.build());
        return finish(tail, m_update.textOffset(signature));
    }

private:
    Result<void> checkFile()
    {
        if (m_document.isEncrypted()) {
            return failure(ErrorCode::PdfEncrypted, {}, m_file.path());
        }
        for (qpdf::SignatureField& other : qpdf::signatureFields(m_document)) {
            if (other.isSigned() && m_entry.certify) {
                return failure(ErrorCode::Usage,
                               QStringLiteral("only the first signature certifies"), m_file.path());
            }
            // A certification that allows nothing still allows document time stamps.
            if (!m_entry.isDocumentTimeStamp && qpdf::docMdpPermission(other.value) == 1) {
                return failure(ErrorCode::FindingsBlock,
                               QStringLiteral("certified without further signatures"),
                               m_file.path());
            }
            if (!m_entry.isDocumentTimeStamp && locksField(other.value, m_entry.field)) {
                return failure(ErrorCode::FindingsBlock,
                               QStringLiteral("an earlier signature locks this field"),
                               m_file.path());
            }
        }
        return {};
    }

    Result<qpdf::SignatureField> makeField()
    {
        auto made = qpdf::addSignatureField(m_document, m_update, m_entry.field, *m_entry.place,
                                            m_entry.lockAll);
        return made ? made : failure(made.error().withFile(m_file.path()));
    }

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
        if (found->field.hasKey("/SV")) {
            return failure(ErrorCode::FindingsBlock,
                           QStringLiteral("the field asks for conditions (/SV)"), m_file.path());
        }
        return *found;
    }

    /// DocMDP and FieldMDP of the signature (ISO 32000-1, 12.8.2).
    [[nodiscard]] QByteArray references(qpdf::SignatureField& field)
    {
        QByteArray text = m_entry.certify ? transform("DocMDP", "/P 2") : QByteArray();
        QPDFObjectHandle lock = field.field.getKey("/Lock");
        QByteArray parameters = m_entry.lockAll ? QByteArray("/Action /All") : QByteArray();
        if (!m_entry.lockAll && lock.isDictionary()) {
            for (const char* key : {"/Action", "/Fields"}) {
                if (lock.hasKey(key)) {
                    parameters += QByteArray(key) + " "
                        + QByteArray::fromStdString(lock.getKey(key).unparseResolved()) + " ";
                }
            }
        }
        if (!parameters.isEmpty()) {
            const QByteArray root = QByteArray::fromStdString(m_document.getRoot().unparse());
            text += transform("FieldMDP", parameters, "/Data " + root + " ");
        }
        return text;
    }

    QPDFObjectHandle appearance(QPDFObjectHandle widget)
    {
        m_appearance.setSuppressWarnings(true);
        m_appearance.processMemoryFile("appearance", m_entry.appearance.constData(),
                                       std::size_t(m_entry.appearance.size()));
        qpdf::normaliseFontTags(m_appearance);
        QPDFPageObjectHelper drawn(m_appearance.getAllPages().at(0));
        QPDFObjectHandle form = m_document.copyForeignObject(drawn.getFormXObjectForPage());
        QPDFObjectHandle page = qpdf::pageOfWidget(m_document, widget);
        if (page.isDictionary() && qpdf::PageGeometry(page).rotation() != 0) {
            form.getDict().replaceKey(
                "/Matrix",
                QPDFObjectHandle::newFromMatrix(qpdf::PageGeometry(page).uprightMatrix()));
        }
        QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
        dictionary.replaceKey("/N", form);
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
