#include "crypto/Preparation.h"

#include "crypto/OpenSsl.h"

#include <openssl/err.h>

#include <array>

namespace luytre {

void prepareCryptography()
{
    // The process ends soon after: nothing has to be taken apart again.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT | OPENSSL_INIT_LOAD_CONFIG, nullptr);
    // SubjectPublicKeyInfo of Ed25519 (RFC 8410, 4) with a key that is nobody's.
    constexpr std::array<unsigned char, 44> key
        = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};
    const unsigned char* bytes = key.data();
    const ssl::PKeyPtr decoded(d2i_PUBKEY(nullptr, &bytes, long(key.size())));
    ERR_clear_error();
}

} // namespace luytre
