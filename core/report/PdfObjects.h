#pragma once

#include <QByteArray>

#include <vector>

namespace luytre::report {

/// A number as PDF writes it: fixed point, no more digits than it needs. |value| < 10^12.
void appendNumber(QByteArray& out, double value, int decimals = 3);

/// A byte of a literal string, escaped where it must be (ISO 32000-1, 7.3.4.2).
void appendStringByte(QByteArray& out, char byte);

/// "12 0 R".
[[nodiscard]] QByteArray reference(int object);

/// The indirect objects of a new PDF (ISO 32000-1, 7.3.10), numbered from 1.
class PdfObjects
{
public:
    /// A number for an object that comes later.
    [[nodiscard]] int reserve();
    void set(int number, const QByteArray& body);
    int add(const QByteArray& body);
    /// A deflated stream; `entries` are those of its dictionary besides /Length and /Filter.
    int addStream(const QByteArray& entries, const QByteArray& data);

    /// The whole file. Every reserved number must have been set.
    [[nodiscard]] QByteArray file(int catalogue) const;

private:
    std::vector<QByteArray> m_bodies;
};

} // namespace luytre::report
