#pragma once

#include <QByteArray>

#include <cstddef>
#include <memory>

struct evp_md_ctx_st;
struct evp_md_st;

namespace luytre {

enum class DigestAlgorithm {
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
    Sha3With256,
    Sha3With384,
    Sha3With512,
    Shake256, ///< 64 bytes, as Ed448 takes it (RFC 8419)
};

/// OpenSSL's name for it, for the modules that speak to OpenSSL. Lives as long as the program.
[[nodiscard]] const evp_md_st* evpDigest(DigestAlgorithm algorithm);

/// A digest that is fed in pieces, by the processor's own instructions where it has them. Copying
/// it forks the computation, so that many files or ranges with one beginning need it read only
/// once. One thread.
class StreamDigest
{
public:
    explicit StreamDigest(DigestAlgorithm algorithm);
    StreamDigest(const StreamDigest& other);
    StreamDigest(StreamDigest&&) noexcept = default;
    StreamDigest& operator=(const StreamDigest& other);
    StreamDigest& operator=(StreamDigest&&) noexcept = default;
    ~StreamDigest() = default;

    void add(const char* bytes, std::size_t size);
    void add(const QByteArray& bytes) { add(bytes.constData(), std::size_t(bytes.size())); }
    /// The digest of what was added so far; more may be added afterwards.
    [[nodiscard]] QByteArray result() const;

private:
    struct Deleter {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Deleter> m_context;
};

} // namespace luytre
