#pragma once

#include "base/LocalizedText.h"

namespace luytre::token {

/// The sentences of a self-test, by what was found.
enum class Sentence {
    ModuleWorks,
    ModuleBroken,
    SlotFound,
    SlotMissing,
    SlotAmbiguous,
    PinUntouched,
    PinCountLow,
    PinFinalTry,
    PinLocked,
    PinMustChange,
    PinUnset,
    CertificateFound,
    CertificateMissing,
    CertificateAmbiguous,
    UsageGood,
    UsageWrong,
    KeyWeak,
    Valid, ///< {days}
    ValidSoonOver, ///< {days}
    NotValid,
    ChainTrusted,
    ChainTest,
    ChainUnknown,
    ChainInvalid,
    ChainRevoked,
    ChainNoAnchors,
    SignatureGood,
    SignatureFailed,
    SignatureNotTried,
    NotReached, ///< an earlier check failed
};

[[nodiscard]] const LocalizedText& textOf(Sentence sentence);

} // namespace luytre::token
