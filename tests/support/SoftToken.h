#pragma once

#include "support/TestPki.h"
#include "token/PinProvider.h"

#include <QString>
#include <QTemporaryDir>

namespace luytre::test {

/// Tokens of SoftHSM2 that live as long as this: a folder and a configuration of their own, named
/// by SOFTHSM2_CONF in this process and those it starts. One at a time.
class SoftTokens
{
public:
    SoftTokens();
    ~SoftTokens();
    SoftTokens(const SoftTokens&) = delete;
    SoftTokens& operator=(const SoftTokens&) = delete;

    /// A token with the key and the certificate of an identity.
    void add(const QString& label, const TestIdentity& identity) const;
    /// An empty one.
    void addEmpty(const QString& label) const;
    /// One more key and certificate on a token; `id` is CKA_ID in hexadecimal.
    void put(const QString& label, const QString& id, const TestIdentity& identity) const;
    /// A certificate without a key.
    void putCertificate(const QString& label, const QString& id, const QByteArray& pem) const;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// SoftHSM2 itself.
    [[nodiscard]] static QString module();
    /// The module that misbehaves as LUYTRE_FAKE_TOKEN says; see FakeModule.cpp.
    [[nodiscard]] static QString fakeModule();
    /// The PIN of every token made here.
    static constexpr const char* pin = "271828";

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

/// Gives that PIN whenever it is asked.
class FixedPin final : public PinProvider
{
public:
    [[nodiscard]] bool confirmLastTry(const PinRequest&) override { return false; }
    [[nodiscard]] Result<SecureBytes> pin(const PinRequest&) override
    {
        QByteArray pin(SoftTokens::pin);
        return SecureBytes::takeFrom(pin);
    }
    void pinPadWaits(const PinRequest&) override { }
    void pinRefused(const PinRequest&) override { }
};

/// Sets a variable of the environment for as long as it lives.
class ScopedVariable
{
public:
    ScopedVariable(const char* name, const QByteArray& value) : m_name(name)
    {
        qputenv(name, value);
    }
    ~ScopedVariable() { qunsetenv(m_name); }
    ScopedVariable(const ScopedVariable&) = delete;
    ScopedVariable& operator=(const ScopedVariable&) = delete;

private:
    const char* m_name;
};

} // namespace luytre::test
