#pragma once

#include "base/Result.h"
#include "pdf/XrefChain.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QByteArray>

#include <map>
#include <set>

namespace luytre::qpdf {

/// An update appended to a PDF: new and changed objects, a cross-reference section of the same kind
/// as the last one, a trailer (ISO 32000-1, 7.5.6). The bytes that were there stay as they are. May
/// throw as qpdf does.
///
/// Objects are changed in the document's memory; every object that is made through the document
/// after this was constructed is new and is written if a changed object leads to it, older ones
/// only when change() names them.
class IncrementalUpdate
{
public:
    /// `size`: bytes of the file that the update is appended to.
    IncrementalUpdate(QPDF& document, const XrefChain& xrefs, qint64 size);

    /// Marks an object that is changed. An object that is direct in another one is not marked: its
    /// owner is.
    void change(QPDFObjectHandle object);
    /// A new object that is written from this text instead, so that the caller knows where its
    /// parts lie.
    [[nodiscard]] QPDFObjectHandle addText(const QByteArray& text);

    /// The bytes to append. Fails with PdfUnsupported when numbers exceed what a cross-reference
    /// can hold.
    [[nodiscard]] Result<QByteArray> build();
    /// Where the text of an addText() object begins in the whole file. After build().
    [[nodiscard]] qint64 textOffset(QPDFObjectHandle object) const;

private:
    /// What was made since construction and is reached from the changed objects.
    [[nodiscard]] std::set<QPDFObjGen> newObjects();
    void writeObject(int number, int generation);
    [[nodiscard]] QByteArray trailerEntries(int size) const;
    void writeTable(int size);
    void writeStream(int size);

    QPDF& m_document;
    qint64 m_size;
    qint64 m_previous;
    bool m_asTable;
    int m_firstNew;
    QByteArray m_bytes;
    std::set<QPDFObjGen> m_changed;
    std::map<int, QByteArray> m_texts;
    std::map<int, qint64> m_textOffsets;
    std::map<int, std::pair<qint64, int>> m_offsets; ///< number -> offset, generation
};

} // namespace luytre::qpdf
