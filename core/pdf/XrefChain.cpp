#include "pdf/XrefChain.h"

#include "pdf/QpdfSupport.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>

namespace luytre::qpdf {

namespace {

constexpr qint64 tailSize = 2048;
constexpr qint64 windowSize = 64 << 10;
constexpr int entrySize = 20;
/// A document that was saved or signed more often than this is none that an office makes.
constexpr std::size_t mostSections = 4096;

tl::unexpected<Error> malformed(const char* why)
{
    return failure(ErrorCode::PdfMalformed, QLatin1String(why));
}

QByteArray readAt(QIODevice& file, qint64 offset, qint64 size, qint64 end)
{
    if (offset < 0 || offset >= end || !file.seek(offset)) {
        return {};
    }
    return file.read(qMin(size, end - offset));
}

/// What follows from a section: the older one, or a reference into another world.
struct Links {
    qint64 previous = -1;
    bool hybrid = false;
    bool complete = false;
};

/// Reads the first dictionary of some bytes, its top level only.
Links readLinks(const QByteArray& bytes)
{
    const auto source
        = std::make_shared<BufferInputSource>("cross-reference section", bytes.toStdString());
    QPDFTokenizer tokenizer;
    Links links;
    int depth = 0;
    std::string key;
    while (true) {
        const QPDFTokenizer::Token token
            = tokenizer.readToken(source, "cross-reference section", true);
        const auto type = token.getType();
        if (type == QPDFTokenizer::tt_eof || type == QPDFTokenizer::tt_bad) {
            return links;
        }
        if (type == QPDFTokenizer::tt_dict_open || type == QPDFTokenizer::tt_array_open) {
            ++depth;
        } else if (type == QPDFTokenizer::tt_dict_close || type == QPDFTokenizer::tt_array_close) {
            if (--depth <= 0) {
                links.complete = true;
                return links;
            }
        } else if (depth == 1 && type == QPDFTokenizer::tt_name) {
            key = token.getValue();
            links.hybrid = links.hybrid || key == "/XRefStm";
        } else if (depth == 1 && type == QPDFTokenizer::tt_integer && key == "/Prev") {
            links.previous = QByteArray::fromStdString(token.getValue()).toLongLong();
            key.clear();
        }
    }
}

/// Where the trailer dictionary behind a table's entries begins; -1 when the table is not sound.
qint64 trailerOf(QIODevice& file, qint64 table, qint64 end)
{
    qint64 place = table + 4;
    while (true) {
        const QByteArray window = readAt(file, place, 256, end);
        qsizetype at = 0;
        const auto skipBlanks = [&] {
            while (at < window.size()
                   && (window[at] == ' ' || window[at] == '\r' || window[at] == '\n')) {
                ++at;
            }
        };
        const auto number = [&] {
            qint64 value = -1;
            while (at < window.size() && window[at] >= '0' && window[at] <= '9') {
                value = qMin(qMax(value, 0LL) * 10 + (window[at++] - '0'), 1LL << 40);
            }
            return value;
        };
        skipBlanks();
        if (window.mid(at, 7) == "trailer") {
            return place + at + 7;
        }
        const qint64 first = number();
        skipBlanks();
        const qint64 count = number();
        skipBlanks();
        if (first < 0 || count < 0 || count > end / entrySize) {
            return -1;
        }
        place += at + count * entrySize;
    }
}

Result<Links> readSection(QIODevice& file, XrefSection& section, qint64 end)
{
    QByteArray window = readAt(file, section.offset, windowSize, end);
    qsizetype blanks = 0; // some programs point a little short of the table
    while (blanks < window.size() && QByteArrayView(" \r\n\t").contains(window[blanks])) {
        ++blanks;
    }
    window.remove(0, blanks);
    const qint64 start = section.offset + blanks;
    section.isTable = window.startsWith("xref");
    Links links;
    if (section.isTable) {
        const qint64 trailer = trailerOf(file, start, end);
        if (trailer < 0) {
            return malformed("a cross-reference table is not sound");
        }
        links = readLinks(readAt(file, trailer, windowSize, end));
    } else {
        const qsizetype dictionary = window.indexOf("obj");
        if (dictionary < 0 || dictionary > 32) {
            return malformed("no cross-reference section where one should be");
        }
        links = readLinks(window.mid(dictionary + 3));
    }
    if (!links.complete) {
        return malformed("the dictionary of a cross-reference section is not sound");
    }
    return links;
}

} // namespace

bool XrefChain::contains(qint64 offset) const
{
    return std::any_of(sections.begin(), sections.end(),
                       [offset](const XrefSection& section) { return section.offset == offset; });
}

Result<XrefChain> readXrefChain(QIODevice& file, qint64 end)
{
    XrefChain chain;
    const qint64 tailStart = qMax(end - tailSize, 0LL);
    const QByteArray tail = readAt(file, tailStart, tailSize, end);
    const qsizetype marker = tail.lastIndexOf("startxref");
    const qsizetype eof = tail.indexOf("%%EOF", qMax(marker, qsizetype(0)));
    if (marker < 0 || eof < 0) {
        return malformed("no startxref at the end");
    }
    chain.fileEnd = tailStart + eof + 5;
    for (qsizetype at = eof + 5;
         at < tail.size() && at < eof + 7 && (tail[at] == '\r' || tail[at] == '\n'); ++at) {
        ++chain.fileEnd;
    }
    qint64 offset = tail.mid(marker + 9, eof - marker - 9).trimmed().toLongLong();
    while (offset > 0 || (offset == 0 && chain.sections.empty())) {
        if (chain.sections.size() >= mostSections || chain.contains(offset)) {
            return malformed("the chain of cross-references does not end");
        }
        XrefSection section{offset, true};
        LUYTRE_TRY(links, guarded(QString(), [&] { return readSection(file, section, end); }));
        chain.isHybrid = chain.isHybrid || links.hybrid;
        chain.sections.push_back(section);
        offset = links.previous;
    }
    return chain;
}

} // namespace luytre::qpdf
