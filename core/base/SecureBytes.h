#pragma once

#include <QByteArray>

#include <cstddef>
#include <memory>

namespace luytre {

/// Bytes of a secret (password, PIN, private key): wiped when released, never copied silently,
/// never logged. Movable, not copyable.
class SecureBytes
{
public:
    SecureBytes() = default;
    explicit SecureBytes(std::size_t size);
    /// Takes the bytes over and wipes the source.
    static SecureBytes takeFrom(QByteArray& source);

    SecureBytes(SecureBytes&& other) noexcept;
    SecureBytes& operator=(SecureBytes&& other) noexcept;
    SecureBytes(const SecureBytes&) = delete;
    SecureBytes& operator=(const SecureBytes&) = delete;
    ~SecureBytes();

    [[nodiscard]] char* data() { return m_bytes.get(); }
    /// Always followed by a NUL byte that is not part of size().
    [[nodiscard]] const char* data() const { return m_bytes.get() ? m_bytes.get() : ""; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    void wipe();

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
};

} // namespace luytre
