#pragma once

#include "base/Result.h"
#include "token/TokenListing.h"

#include <libp11.h>

#include <memory>
#include <vector>

namespace luytre::token {

/// A loaded module over libp11. Only in the agent's process: the code behind it is somebody else's.
/// One thread.
class P11Module
{
public:
    /// `path` is absolute. Fails with TokenModuleInvalid, TokenFailed.
    [[nodiscard]] static Result<std::unique_ptr<P11Module>> load(const QString& path);
    ~P11Module();
    Q_DISABLE_COPY_MOVE(P11Module)

    /// Looks anew at readers and tokens; slots got before are gone then.
    [[nodiscard]] Result<void> refresh();
    /// Readers, tokens, flags and certificates as of refresh(). A token whose certificates cannot
    /// be read says why.
    [[nodiscard]] ModuleListing listing();
    /// A slot with a token in it; nullptr when there is none. Owned by the module, until refresh().
    [[nodiscard]] PKCS11_SLOT* occupiedSlot(qint64 id);
    [[nodiscard]] PKCS11_CTX* context() { return m_context; }

private:
    explicit P11Module(QString path) : m_path(std::move(path)) { }
    void release();

    QString m_path;
    PKCS11_CTX* m_context = nullptr;
    PKCS11_SLOT* m_slots = nullptr;
    unsigned int m_count = 0;
    bool m_loaded = false;
};

/// What a token says of itself, without its certificates.
[[nodiscard]] TokenInfo tokenInfo(PKCS11_SLOT* slot);

[[nodiscard]] QString hexOf(const unsigned char* bytes, std::size_t size);

} // namespace luytre::token
