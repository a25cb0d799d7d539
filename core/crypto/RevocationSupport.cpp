#include "crypto/RevocationSupport.h"

#include <openssl/objects.h>

#include <array>

namespace luytre::ssl {

bool speaksFor(const QDateTime& made, const QDateTime& due, const QDateTime& instant)
{
    return made.isValid() && (made >= instant || (due.isValid() && due >= instant));
}

QString revocationReason(long number)
{
    // 7 is not used.
    static constexpr std::array names
        = {"unspecified",   "keyCompromise",        "caCompromise",    "affiliationChanged",
           "superseded",    "cessationOfOperation", "certificateHold", "",
           "removeFromCRL", "privilegeWithdrawn",   "aaCompromise"};
    return number >= 0 && number < long(names.size())
        ? QString::fromLatin1(names[std::size_t(number)])
        : QString();
}

bool isStrongSignature(int algorithm)
{
    int digest = NID_undef;
    OBJ_find_sigid_algs(algorithm, &digest, nullptr);
    return digest != NID_md5 && digest != NID_sha1 && digest != NID_md5_sha1;
}

} // namespace luytre::ssl
