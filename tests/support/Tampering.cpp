#include "support/Tampering.h"

#include <QList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace luytre::test {

namespace {

QByteArray dictionaryText(const std::map<QByteArray, QByteArray>& entries)
{
    QByteArray text = "<< ";
    for (const auto& [key, value] : entries) {
        text += key + ' ' + value + ' ';
    }
    return text + ">>";
}

} // namespace

Tampering::Tampering(const QByteArray& file) : m_file(file)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("tampered", file.constData(), std::size_t(file.size()));
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        const int number = object.getObjectID();
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        m_texts[number] = QByteArray::fromStdString(dictionary.unparseResolved());
        if (dictionary.isDictionary()) {
            for (const std::string& key : dictionary.getKeys()) {
                m_dictionaries[number][QByteArray::fromStdString(key)]
                    = QByteArray::fromStdString(dictionary.getKey(key).unparse());
            }
        }
        m_size = qMax(m_size, number + 1);
    }
    m_root = pdf.getRoot().getObjectID();
    m_page = pdf.getAllPages().at(0).getObjectID();
    m_info = QByteArray::fromStdString(pdf.getTrailer().getKey("/Info").unparse());
    m_id = QByteArray::fromStdString(pdf.getTrailer().getKey("/ID").unparse());
    const qsizetype start = file.lastIndexOf("startxref") + 9;
    m_previous = file.mid(start, file.indexOf("%%EOF", start) - start).trimmed();
}

int Tampering::objectWith(const QByteArray& text) const
{
    for (const auto& [number, content] : m_texts) {
        if (content.contains(text)) {
            return number;
        }
    }
    return 0;
}

QByteArray Tampering::value(int object, const QByteArray& key) const
{
    const auto dictionary = m_dictionaries.find(object);
    if (dictionary == m_dictionaries.end() || dictionary->second.count(key) == 0) {
        return {};
    }
    return dictionary->second.at(key);
}

int Tampering::target(const QByteArray& reference)
{
    return reference.split(' ').front().toInt();
}

QByteArray Tampering::with(int object, const QByteArray& key, const QByteArray& value) const
{
    auto entries = m_dictionaries.at(object);
    entries[key] = value;
    return dictionaryText(entries);
}

QByteArray Tampering::without(int object, const QByteArray& key) const
{
    auto entries = m_dictionaries.at(object);
    entries.erase(key);
    return dictionaryText(entries);
}

QByteArray Tampering::updated(const std::map<int, QByteArray>& objects,
                              const QByteArray& trailerExtra) const
{
    QByteArray result = m_file;
    QByteArray table = "xref\n0 1\n0000000000 65535 f \n";
    int size = m_size;
    for (const auto& [number, content] : objects) {
        table += QByteArray::number(number) + " 1\n"
            + QByteArray::number(result.size()).rightJustified(10, '0') + " 00000 n \n";
        result += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
        size = qMax(size, number + 1);
    }
    const QByteArray start = QByteArray::number(result.size());
    return result + table + "trailer << /Size " + QByteArray::number(size) + " /Root "
        + QByteArray::number(m_root) + " 0 R /Info " + m_info + " /ID " + m_id + " /Prev "
        + m_previous + ' ' + trailerExtra + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray Tampering::updatedByStream(const std::map<int, QByteArray>& objects) const
{
    QByteArray result = m_file;
    QByteArray index;
    QByteArray entries;
    int size = m_size;
    const auto entry = [&](int number, qsizetype offset) {
        index += QByteArray::number(number) + " 1 ";
        entries += '\1';
        for (int shift = 24; shift >= 0; shift -= 8) {
            entries += char((offset >> shift) & 0xff);
        }
        entries += '\0';
        size = qMax(size, number + 1);
    };
    for (const auto& [number, content] : objects) {
        entry(number, result.size());
        result += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }
    const int own = size;
    const qsizetype start = result.size();
    entry(own, start);
    return result + QByteArray::number(own) + " 0 obj\n"
        + stream("/Type /XRef /W [1 4 1] /Index [" + index + "] /Size "
                     + QByteArray::number(own + 1) + " /Root " + QByteArray::number(m_root)
                     + " 0 R /Info " + m_info + " /ID " + m_id + " /Prev " + m_previous,
                 entries)
        + "\nendobj\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray Tampering::stream(const QByteArray& dictionary, const QByteArray& data)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n"
        + data + "\nendstream";
}

} // namespace luytre::test
