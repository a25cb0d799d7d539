#include "base/SecureBytes.h"

#include <openssl/crypto.h>

#include <cstring>
#include <utility>

namespace luytre {

SecureBytes::SecureBytes(std::size_t size) : m_bytes(new char[size + 1]()), m_size(size) { }

SecureBytes SecureBytes::takeFrom(QByteArray& source)
{
    SecureBytes taken(std::size_t(source.size()));
    std::memcpy(taken.data(), source.constData(), taken.size());
    OPENSSL_cleanse(source.data(), std::size_t(source.size()));
    source.clear();
    return taken;
}

SecureBytes::SecureBytes(SecureBytes&& other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{ }

SecureBytes& SecureBytes::operator=(SecureBytes&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecureBytes::~SecureBytes()
{
    wipe();
}

void SecureBytes::wipe()
{
    if (m_bytes) {
        OPENSSL_cleanse(m_bytes.get(), m_size);
        m_bytes.reset();
    }
    m_size = 0;
}

} // namespace luytre
