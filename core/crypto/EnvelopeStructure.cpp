#include "crypto/EnvelopeStructure.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <limits>

namespace luytre {

namespace {

constexpr quint8 tagInteger = 0x02;
constexpr quint8 tagOctetString = 0x04;
constexpr quint8 tagOid = 0x06;
constexpr quint8 tagSequence = 0x30;
constexpr quint8 tagSet = 0x31;
constexpr quint8 tagContent = 0x80; ///< [0] IMPLICIT OCTET STRING
constexpr quint8 tagExplicit0 = 0xa0;
constexpr quint8 tagAttributes = 0xa1;
constexpr quint8 tagUnauthenticated = 0xa2;
constexpr quint8 tagPassphraseReceiver = 0xa3;

/// Receivers' entries take some 400 bytes each; nobody sends to more than hundreds.
constexpr qint64 partLimit = 1 << 20;
constexpr qint64 indefinite = -1;

/// id-ct-authEnvelopedData, 1.2.840.113549.1.9.16.1.23 (RFC 5083, 2.1).
const QByteArray& authEnvelopedDataOid()
{
    static const QByteArray oid = QByteArray::fromHex("060b2a864886f70d0109100117");
    return oid;
}

Error invalid(const char* detail)
{
    return failure(ErrorCode::EnvelopeInvalid, QString::fromLatin1(detail)).value();
}

struct Element {
    quint8 tag = 0;
    qint64 length = 0; ///< or `indefinite`
    qint64 start = 0; ///< of its content
};

/// Reads elements one after the other, without recursion.
class BerReader
{
public:
    explicit BerReader(QIODevice& device) : m_device(device) { }

    [[nodiscard]] qint64 position() const { return m_device.pos(); }

    Result<Element> next()
    {
        LUYTRE_TRY(head, bytes(2));
        Element element;
        element.tag = quint8(head.at(0));
        const quint8 first = quint8(head.at(1));
        element.length = first;
        if (first == 0x80) {
            element.length = indefinite;
        } else if (first > 0x80) {
            LUYTRE_TRY(length, longLength(first & 0x7f));
            element.length = length;
        }
        element.start = position();
        return element;
    }

    /// An element with this tag.
    Result<Element> expect(quint8 tag)
    {
        LUYTRE_TRY(element, next());
        if (element.tag != tag) {
            return failure(invalid("another element is expected"));
        }
        return element;
    }

    /// The whole element, head included, which must be small and of definite length.
    Result<QByteArray> whole(quint8 tag)
    {
        const qint64 before = position();
        LUYTRE_TRY(element, expect(tag));
        if (element.length == indefinite || element.length > partLimit) {
            return failure(invalid("an element is too large"));
        }
        const qint64 size = element.start - before + element.length;
        m_device.seek(before);
        return bytes(size);
    }

    Result<void> skip(const Element& element)
    {
        if (element.length == indefinite) {
            return failure(invalid("an indefinite length in the wrong place"));
        }
        if (element.length > m_device.size() - element.start) {
            return failure(truncated());
        }
        m_device.seek(element.start + element.length);
        return {};
    }

    /// The tag of the next element without moving; 0 at an end marker.
    Result<quint8> peek()
    {
        char tag = 0;
        if (m_device.peek(&tag, 1) != 1) {
            return failure(truncated());
        }
        return quint8(tag);
    }

    /// Closes what `container` opened.
    Result<void> close(const Element& container)
    {
        if (container.length != indefinite) {
            return position() == container.start + container.length
                ? Result<void>()
                : failure(invalid("lengths do not agree"));
        }
        LUYTRE_TRY(end, bytes(2));
        return end == QByteArray(2, '\0') ? Result<void>()
                                          : failure(invalid("an end marker is missing"));
    }

    [[nodiscard]] bool isAtEndOf(const Element& container)
    {
        if (container.length != indefinite) {
            return position() >= container.start + container.length;
        }
        return m_device.peek(2) == QByteArray(2, '\0');
    }

    [[nodiscard]] bool isAtEnd() const { return position() >= m_device.size(); }

private:
    [[nodiscard]] static Error truncated()
    {
        return failure(ErrorCode::EnvelopeTruncated,
                       QStringLiteral("the file ends inside the structure"))
            .value();
    }

    Result<QByteArray> bytes(qint64 count)
    {
        if (count > m_device.size() - position()) {
            return failure(truncated());
        }
        QByteArray read = m_device.read(count);
        if (read.size() != count) {
            return failure(ErrorCode::FileUnreadable, m_device.errorString());
        }
        return read;
    }

    Result<qint64> longLength(int count)
    {
        if (count > 7) {
            return failure(invalid("a length is too large"));
        }
        LUYTRE_TRY(digits, bytes(count));
        qint64 length = 0;
        for (const char digit : digits) {
            length = (length << 8) | quint8(digit);
        }
        return length;
    }

    QIODevice& m_device;
};

QByteArray lengthBytes(qint64 length)
{
    if (length < 0x80) {
        return QByteArray(1, char(length));
    }
    QByteArray digits;
    for (qint64 rest = length; rest > 0; rest >>= 8) {
        digits.prepend(char(rest & 0xff));
    }
    return char(0x80 | digits.size()) + digits;
}

QByteArray element(quint8 tag, const QByteArray& content)
{
    return char(tag) + lengthBytes(content.size()) + content;
}

/// The small parts of the structure, each with its head.
struct Parts {
    QByteArray version;
    QByteArray receivers;
    QByteArray contentType;
    QByteArray algorithm;
    QByteArray tag;

    [[nodiscard]] QByteArray skeleton() const
    {
        const QByteArray content = element(tagSequence, contentType + algorithm);
        return element(
            tagSequence,
            authEnvelopedDataOid()
                + element(tagExplicit0, element(tagSequence, version + receivers + content + tag)));
    }
};

/// The count inside one PasswordRecipientInfo (RFC 5652, 6.2.4), 0 when it has no PBKDF2.
Result<qint64> roundsOf(BerReader& reader)
{
    LUYTRE_CHECK(reader.whole(tagInteger));
    LUYTRE_TRY(derivation, reader.peek());
    if (derivation != tagExplicit0) {
        return 0;
    }
    LUYTRE_CHECK(reader.expect(tagExplicit0));
    LUYTRE_CHECK(reader.whole(tagOid));
    LUYTRE_CHECK(reader.expect(tagSequence));
    LUYTRE_CHECK(reader.whole(tagOctetString));
    LUYTRE_TRY(number, reader.whole(tagInteger));
    if (number.size() > 2 + 5) {
        return std::numeric_limits<qint64>::max();
    }
    qint64 rounds = 0;
    for (const char digit : number.mid(2)) {
        rounds = (rounds << 8) | quint8(digit);
    }
    return rounds;
}

Result<qint64> highestRounds(const QByteArray& receivers)
{
    QBuffer buffer;
    buffer.setData(receivers);
    buffer.open(QIODevice::ReadOnly);
    BerReader reader(buffer);
    LUYTRE_TRY(set, reader.expect(tagSet));
    qint64 highest = 0;
    while (!reader.isAtEndOf(set)) {
        LUYTRE_TRY(receiver, reader.next());
        if (receiver.tag == tagPassphraseReceiver) {
            LUYTRE_TRY(rounds, roundsOf(reader));
            highest = std::max(highest, rounds);
        }
        LUYTRE_CHECK(reader.skip(receiver));
    }
    return highest;
}

/// Passes over the ciphertext and notes where it is.
Result<void> locateContent(BerReader& reader, EnvelopeStructure& structure)
{
    LUYTRE_TRY(content, reader.next());
    structure.contentStart = content.start;
    if (content.tag == tagContent) {
        structure.contentLength = content.length;
        return reader.skip(content);
    }
    if (content.tag != tagExplicit0) {
        return failure(invalid("no encrypted content inside"));
    }
    structure.segmented = true;
    while (!reader.isAtEndOf(content)) {
        LUYTRE_TRY(segment, reader.expect(tagOctetString));
        LUYTRE_CHECK(reader.skip(segment));
        structure.contentLength += segment.length;
    }
    return reader.close(content);
}

Result<void> readParts(BerReader& reader, Parts& parts, EnvelopeStructure& structure)
{
    LUYTRE_TRY(version, reader.whole(tagInteger));
    LUYTRE_TRY(afterVersion, reader.peek());
    if (afterVersion == tagExplicit0) {
        LUYTRE_CHECK(reader.whole(tagExplicit0)); // originatorInfo: certificates, of no use here
    }
    LUYTRE_TRY(receivers, reader.whole(tagSet));
    LUYTRE_TRY(rounds, highestRounds(receivers));
    LUYTRE_TRY(encrypted, reader.expect(tagSequence));
    LUYTRE_TRY(contentType, reader.whole(tagOid));
    LUYTRE_TRY(algorithm, reader.whole(tagSequence));
    LUYTRE_CHECK(locateContent(reader, structure));
    LUYTRE_CHECK(reader.close(encrypted));
    LUYTRE_TRY(afterContent, reader.peek());
    if (afterContent == tagAttributes) {
        // OpenSSL 3.0 does not bring them under the tag (RFC 5083, 2.2), so it could not verify.
        return failure(invalid("authenticated attributes"));
    }
    LUYTRE_TRY(tag, reader.whole(tagOctetString));
    parts = {.version = version,
             .receivers = receivers,
             .contentType = contentType,
             .algorithm = algorithm,
             .tag = tag};
    structure.passphraseRounds = rounds;
    return {};
}

} // namespace

Result<EnvelopeStructure> readEnvelopeStructure(QFile& file)
{
    BerReader reader(file);
    auto outer = reader.expect(tagSequence);
    if (!outer) {
        return failure(file.size() < 2 ? invalid("no data") : outer.error());
    }
    LUYTRE_TRY(kind, reader.whole(tagOid));
    if (kind != authEnvelopedDataOid()) {
        return failure(invalid("another kind of content"));
    }
    LUYTRE_TRY(wrapper, reader.expect(tagExplicit0));
    LUYTRE_TRY(body, reader.expect(tagSequence));
    EnvelopeStructure structure;
    Parts parts;
    LUYTRE_CHECK(readParts(reader, parts, structure));
    if (!reader.isAtEndOf(body)) {
        LUYTRE_TRY(rest, reader.expect(tagUnauthenticated));
        LUYTRE_CHECK(reader.skip(rest));
    }
    LUYTRE_CHECK(reader.close(body));
    LUYTRE_CHECK(reader.close(wrapper));
    LUYTRE_CHECK(reader.close(*outer));
    if (!reader.isAtEnd()) {
        return failure(ErrorCode::EnvelopeDamaged, QStringLiteral("bytes after the end"));
    }
    structure.skeleton = parts.skeleton();
    return structure;
}

EnvelopeContent::EnvelopeContent(QFile& file, const EnvelopeStructure& structure)
    : m_file(file), m_left(structure.contentLength), m_segmented(structure.segmented)
{
    m_file.seek(structure.contentStart);
    if (!m_segmented) {
        m_segmentLeft = m_left;
    }
}

Result<qint64> EnvelopeContent::read(char* buffer, qint64 limit)
{
    qint64 done = 0;
    while (done < limit && m_left > 0) {
        while (m_segmentLeft == 0) {
            auto segment = BerReader(m_file).expect(tagOctetString);
            if (!segment || segment->length > m_left) {
                return failure(ErrorCode::FileChanged);
            }
            m_segmentLeft = segment->length;
        }
        const qint64 part = m_file.read(buffer + done, std::min(limit - done, m_segmentLeft));
        if (part <= 0) {
            return failure(part < 0 ? ErrorCode::FileUnreadable : ErrorCode::FileChanged,
                           m_file.errorString());
        }
        done += part;
        m_left -= part;
        m_segmentLeft -= part;
    }
    return done;
}

Result<QByteArray> envelopeHeader(const QByteArray& skeleton, qint64 contentLength,
                                  qsizetype tagSize)
{
    const auto failed
        = [] { return failure(ErrorCode::Internal, QStringLiteral("unexpected CMS structure")); };
    QBuffer buffer;
    buffer.setData(skeleton);
    buffer.open(QIODevice::ReadOnly);
    BerReader reader(buffer);
    if (!reader.expect(tagSequence) || !reader.whole(tagOid) || !reader.expect(tagExplicit0)
        || !reader.expect(tagSequence)) {
        return failed();
    }
    const auto version = reader.whole(tagInteger);
    const auto receivers = reader.whole(tagSet);
    if (!version || !receivers || !reader.expect(tagSequence)) {
        return failed();
    }
    const auto contentType = reader.whole(tagOid);
    const auto algorithm = reader.whole(tagSequence);
    if (!contentType || !algorithm) {
        return failed();
    }
    const qint64 tagElement = 1 + lengthBytes(tagSize).size() + tagSize;
    const QByteArray contentHead = char(tagContent) + lengthBytes(contentLength);
    const QByteArray inner = *contentType + *algorithm + contentHead;
    const QByteArray encrypted
        = char(tagSequence) + lengthBytes(inner.size() + contentLength) + inner;
    const QByteArray body = *version + *receivers + encrypted;
    const qint64 bodyLength = body.size() + contentLength + tagElement;
    const QByteArray sequence = char(tagSequence) + lengthBytes(bodyLength) + body;
    const qint64 wrapped = sequence.size() + contentLength + tagElement;
    const QByteArray wrapper
        = authEnvelopedDataOid() + char(tagExplicit0) + lengthBytes(wrapped) + sequence;
    return char(tagSequence) + lengthBytes(wrapper.size() + contentLength + tagElement) + wrapper;
}

} // namespace luytre
