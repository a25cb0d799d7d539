#include "pdf/IncrementalUpdate.h"

#include "base/StreamDigest.h"
#include "pdf/ObjectComparison.h"

#include <qpdf/Buffer.hh>

namespace luytre::qpdf {

namespace {

constexpr qint64 largestOffset = 9'999'999'999; ///< ten digits of a cross-reference table

QByteArray bigEndian(qint64 value, int width)
{
    QByteArray bytes(width, '\0');
    for (int i = width - 1; i >= 0; --i) {
        bytes[i] = char(value & 0xff);
        value >>= 8;
    }
    return bytes;
}

/// Runs of consecutive numbers, as cross-reference sections list them: first and count.
std::vector<std::pair<int, int>> runsOf(const std::map<int, std::pair<qint64, int>>& offsets)
{
    std::vector<std::pair<int, int>> runs;
    for (const auto& [number, place] : offsets) {
        if (runs.empty() || runs.back().first + runs.back().second != number) {
            runs.emplace_back(number, 0);
        }
        ++runs.back().second;
    }
    return runs;
}

} // namespace

IncrementalUpdate::IncrementalUpdate(QPDF& document, const XrefChain& xrefs, qint64 size)
    : m_document(document), m_size(size), m_previous(xrefs.sections.front().offset),
      m_asTable(xrefs.sections.front().isTable)
{
    // Numbers that the trailer counts are taken, even when nothing lies behind them.
    QPDFObjectHandle declared = document.getTrailer().getKey("/Size");
    const int taken = declared.isInteger() ? declared.getIntValueAsInt() - 1 : 0;
    while (int(document.getObjectCount()) < taken) {
        (void)document.makeIndirectObject(QPDFObjectHandle::newNull());
    }
    m_firstNew = int(document.getObjectCount()) + 1;
}

void IncrementalUpdate::change(QPDFObjectHandle object)
{
    if (object.isIndirect() && object.getObjectID() < m_firstNew) {
        m_changed.insert(object.getObjGen());
    }
}

QPDFObjectHandle IncrementalUpdate::addText(const QByteArray& text)
{
    // A null placeholder would make replaceKey() remove the key that is to point here.
    QPDFObjectHandle placeholder
        = m_document.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Sig >>"));
    m_texts[placeholder.getObjectID()] = text;
    return placeholder;
}

qint64 IncrementalUpdate::textOffset(QPDFObjectHandle object) const
{
    const auto found = m_textOffsets.find(object.getObjectID());
    return found == m_textOffsets.end() ? -1 : found->second;
}

void IncrementalUpdate::writeObject(int number, int generation)
{
    m_offsets[number] = {m_size + m_bytes.size(), generation};
    m_bytes += QByteArray::number(number) + " " + QByteArray::number(generation) + " obj\n";
    QPDFObjectHandle object = m_document.getObjectByID(number, generation);
    const auto text = m_texts.find(number);
    if (text != m_texts.end()) {
        m_textOffsets[number] = m_size + m_bytes.size();
        m_bytes += text->second;
    } else if (object.isStream()) {
        const auto data = object.getRawStreamData();
        QPDFObjectHandle dictionary = object.getDict().shallowCopy();
        dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger(qint64(data->getSize())));
        m_bytes += QByteArray::fromStdString(dictionary.unparse()) + "\nstream\n";
        m_bytes.append(reinterpret_cast<const char*>(data->getBuffer()),
                       qsizetype(data->getSize()));
        m_bytes += "\nendstream";
    } else {
        m_bytes += QByteArray::fromStdString(object.unparseResolved());
    }
    m_bytes += "\nendobj\n";
}

QByteArray IncrementalUpdate::trailerEntries(int size) const
{
    QPDFObjectHandle trailer = m_document.getTrailer();
    QByteArray text
        = "/Size " + QByteArray::number(size) + " /Prev " + QByteArray::number(m_previous);
    for (const char* key : {"/Root", "/Info"}) {
        if (trailer.hasKey(key)) {
            text += " " + QByteArray(key) + " "
                + QByteArray::fromStdString(trailer.getKey(key).unparse());
        }
    }
    StreamDigest digest(DigestAlgorithm::Sha256);
    digest.add(m_bytes);
    const QByteArray fresh = digest.result().left(16).toHex();
    QPDFObjectHandle identifiers = trailer.getKey("/ID");
    const bool known = identifiers.isArray() && identifiers.getArrayNItems() == 2;
    const QByteArray first = known
        ? QByteArray::fromStdString(identifiers.getArrayItem(0).getStringValue()).toHex()
        : fresh;
    return text + " /ID [<" + first + "><" + fresh + ">]";
}

void IncrementalUpdate::writeTable(int size)
{
    const qint64 start = m_size + m_bytes.size();
    const QByteArray trailer = trailerEntries(size);
    m_bytes += "xref\n";
    auto entry = m_offsets.begin();
    for (const auto& [first, count] : runsOf(m_offsets)) {
        m_bytes += QByteArray::number(first) + " " + QByteArray::number(count) + "\n";
        for (int i = 0; i < count; ++i, ++entry) {
            m_bytes += QByteArray::number(entry->second.first).rightJustified(10, '0') + " "
                + QByteArray::number(entry->second.second).rightJustified(5, '0') + " n \n";
        }
    }
    m_bytes
        += "trailer << " + trailer + " >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

void IncrementalUpdate::writeStream(int size)
{
    const qint64 start = m_size + m_bytes.size();
    const QByteArray trailer = trailerEntries(size + 1);
    m_offsets[size] = {start, 0};
    QByteArray index;
    for (const auto& [first, count] : runsOf(m_offsets)) {
        index += QByteArray::number(first) + " " + QByteArray::number(count) + " ";
    }
    QByteArray data;
    for (const auto& [number, place] : m_offsets) {
        data += bigEndian(1, 1) + bigEndian(place.first, 8) + bigEndian(place.second, 2);
    }
    m_bytes += QByteArray::number(size) + " 0 obj\n<< /Type /XRef /W [1 8 2] /Index [" + index
        + "] " + trailer + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data
        + "\nendstream\nendobj\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

std::set<QPDFObjGen> IncrementalUpdate::newObjects()
{
    std::set<QPDFObjGen> waiting;
    for (const QPDFObjGen& id : m_changed) {
        collectReferences(m_document.getObject(id), waiting);
    }
    std::set<QPDFObjGen> found;
    while (!waiting.empty()) {
        const QPDFObjGen id = *waiting.begin();
        waiting.erase(waiting.begin());
        QPDFObjectHandle object = m_document.getObject(id);
        if (id.getObj() < m_firstNew || object.isNull() || !found.insert(id).second) {
            continue;
        }
        if (object.isStream()) {
            // Written as a direct number: an object that held it is not needed.
            object = object.getDict().shallowCopy();
            object.removeKey("/Length");
        }
        collectReferences(object, waiting);
    }
    return found;
}

Result<QByteArray> IncrementalUpdate::build()
{
    m_bytes = "\n";
    for (const QPDFObjGen& id : m_changed) {
        writeObject(id.getObj(), id.getGen());
    }
    for (const QPDFObjGen& id : newObjects()) {
        writeObject(id.getObj(), id.getGen());
    }
    const int last
        = m_offsets.empty() ? m_firstNew - 1 : qMax(m_firstNew - 1, m_offsets.rbegin()->first);
    if (m_size + m_bytes.size() > largestOffset) {
        return failure(ErrorCode::PdfUnsupported,
                       QStringLiteral("larger than a cross-reference table can hold"));
    }
    if (m_asTable) {
        writeTable(last + 1);
    } else {
        writeStream(last + 1);
    }
    return m_bytes;
}

} // namespace luytre::qpdf
