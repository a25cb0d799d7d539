#include "pdf/DssUpdate.h"

#include "base/StreamDigest.h"
#include "pdf/IncrementalUpdate.h"
#include "pdf/PdfFile.h"
#include "pdf/QpdfSupport.h"

#include <qpdf/Buffer.hh>

namespace luytre {

namespace {

/// What announces /DSS in PDF 1.7 (ETSI EN 319 142-1).
const char* const etsiExtension = "<< /BaseVersion /1.7 /ExtensionLevel 1 >>";

/// More than any file needs.
constexpr int mostValues = 256;
constexpr std::size_t largestValue = 16 << 20;

std::vector<QByteArray> valuesIn(const QPDFObjectHandle& store, const char* key)
{
    std::vector<QByteArray> values;
    QPDFObjectHandle list = qpdf::keyOf(store, key);
    for (int i = 0; list.isArray() && i < std::min(list.getArrayNItems(), mostValues); ++i) {
        QPDFObjectHandle item = list.getArrayItem(i);
        if (!item.isStream()) {
            continue;
        }
        const auto data = item.getStreamData(qpdf_dl_generalized);
        if (data->getSize() <= largestValue) {
            values.emplace_back(reinterpret_cast<const char*>(data->getBuffer()),
                                qsizetype(data->getSize()));
        }
    }
    return values;
}

class DssWriter
{
public:
    explicit DssWriter(const PdfFile& file)
        : m_document(file.document()), m_update(file.document(), file.xrefs(), file.size())
    { }

    Result<QByteArray> run(const DssEntry& entry)
    {
        QPDFObjectHandle store = dictionaryIn(m_document.getRoot(), "/DSS");
        QPDFObjectHandle record = QPDFObjectHandle::newDictionary();
        add(store, record, "/Certs", "/Cert", entry.certificates);
        add(store, record, "/CRLs", "/CRL", entry.revocationLists);
        add(store, record, "/OCSPs", "/OCSP", entry.ocspAnswers);
        // The standard names the record by the SHA-1 of /Contents: a name, no protection.
        StreamDigest digest(DigestAlgorithm::Sha1);
        digest.add(entry.signature);
        dictionaryIn(store, "/VRI")
            .replaceKey('/' + digest.result().toHex().toUpper().toStdString(), record);
        QPDFObjectHandle extensions = dictionaryIn(m_document.getRoot(), "/Extensions");
        if (!extensions.hasKey("/ESIC")) {
            extensions.replaceKey("/ESIC", QPDFObjectHandle::parse(etsiExtension));
        }
        return m_update.build();
    }

private:
    /// A dictionary of the catalog or of the store; written with its owner, or by itself.
    QPDFObjectHandle dictionaryIn(QPDFObjectHandle owner, const char* key)
    {
        QPDFObjectHandle found = owner.getKey(key);
        if (!found.isDictionary()) {
            found = QPDFObjectHandle::newDictionary();
            owner.replaceKey(key, found);
        }
        markWritten(owner);
        markWritten(found);
        return owner.getKey(key);
    }

    void markWritten(QPDFObjectHandle object)
    {
        m_update.change(object.isIndirect() ? object : m_document.getRoot());
    }

    void add(QPDFObjectHandle store, QPDFObjectHandle record, const char* listKey,
             const char* recordKey, const std::vector<QByteArray>& values)
    {
        if (values.empty()) {
            return;
        }
        QPDFObjectHandle list = store.getKey(listKey);
        if (!list.isArray()) {
            list = QPDFObjectHandle::newArray();
            store.replaceKey(listKey, list);
        }
        markWritten(list);
        QPDFObjectHandle own = QPDFObjectHandle::newArray();
        for (const QByteArray& value : values) {
            QPDFObjectHandle stream = find(list, value);
            if (stream.isNull()) {
                stream = m_document.newStream(value.toStdString());
                list.appendItem(stream);
            }
            own.appendItem(stream);
        }
        record.replaceKey(recordKey, own);
    }

    static QPDFObjectHandle find(QPDFObjectHandle list, const QByteArray& value)
    {
        for (QPDFObjectHandle& item : list.getArrayAsVector()) {
            if (!item.isStream()) {
                continue;
            }
            const auto data = item.getStreamData(qpdf_dl_generalized);
            if (qsizetype(data->getSize()) == value.size()
                && std::equal(value.begin(), value.end(),
                              reinterpret_cast<const char*>(data->getBuffer()))) {
                return item;
            }
        }
        return QPDFObjectHandle::newNull();
    }

    QPDF& m_document;
    qpdf::IncrementalUpdate m_update;
};

} // namespace

Result<DssEntry> readDss(const PdfFile& file)
{
    return qpdf::guarded(file.path(), [&]() -> Result<DssEntry> {
        const QPDFObjectHandle store = qpdf::keyOf(file.document().getRoot(), "/DSS");
        DssEntry entry;
        entry.certificates = valuesIn(store, "/Certs");
        entry.revocationLists = valuesIn(store, "/CRLs");
        entry.ocspAnswers = valuesIn(store, "/OCSPs");
        return entry;
    });
}

Result<QByteArray> prepareDss(const PdfFile& file, const DssEntry& entry)
{
    return qpdf::guarded(file.path(), [&] { return DssWriter(file).run(entry); });
}

} // namespace luytre
