#include "report/PdfObjects.h"

#include <array>
#include <cmath>

namespace luytre::report {

void appendNumber(QByteArray& out, double value, int decimals)
{
    constexpr std::array<qint64, 7> powers{1, 10, 100, 1000, 10'000, 100'000, 1'000'000};
    qint64 digits = std::llround(value * double(powers.at(std::size_t(decimals))));
    const bool negative = digits < 0;
    digits = std::abs(digits);
    int fraction = decimals;
    while (fraction > 0 && digits % 10 == 0) {
        digits /= 10;
        --fraction;
    }
    // Written from the last digit to the first; at least one stands before the point.
    std::array<char, 32> text{};
    std::size_t at = text.size();
    for (int place = 0; place <= fraction || digits != 0; ++place) {
        if (place == fraction && fraction > 0) {
            text.at(--at) = '.';
        }
        text.at(--at) = char('0' + digits % 10);
        digits /= 10;
    }
    if (negative) {
        text.at(--at) = '-';
    }
    out.append(&text.at(at), qsizetype(text.size() - at));
}

void appendStringByte(QByteArray& out, char byte)
{
    if (byte == '(' || byte == ')' || byte == '\\') {
        out += '\\';
    }
    if (byte == '\r') {
        out += "\\r";
    } else {
        out += byte;
    }
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

int PdfObjects::reserve()
{
    m_bodies.emplace_back();
    return int(m_bodies.size());
}

void PdfObjects::set(int number, const QByteArray& body)
{
    m_bodies.at(std::size_t(number - 1)) = body;
}

int PdfObjects::add(const QByteArray& body)
{
    m_bodies.push_back(body);
    return int(m_bodies.size());
}

int PdfObjects::addStream(const QByteArray& entries, const QByteArray& data)
{
    constexpr int level = 5; // quicker than the default, and pages are hardly larger
    constexpr qsizetype lengthPrefix = 4; // qCompress() puts the size before the zlib stream
    const QByteArray deflated = qCompress(data, level).mid(lengthPrefix);
    return add("<< " + entries + " /Filter /FlateDecode /Length "
               + QByteArray::number(deflated.size()) + " >>\nstream\n" + deflated + "\nendstream");
}

QByteArray PdfObjects::file(int catalogue) const
{
    QByteArray out = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table
        = "xref\n0 " + QByteArray::number(m_bodies.size() + 1) + "\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < m_bodies.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + m_bodies[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(out.size());
    return out + table + "trailer\n<< /Size " + QByteArray::number(m_bodies.size() + 1) + " /Root "
        + reference(catalogue) + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace luytre::report
