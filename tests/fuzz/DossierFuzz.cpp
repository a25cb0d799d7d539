#include "fuzz/InputFile.h"

#include "dossier/Dossier.h"

/// A dossier as JSON, read, written and read again: what is accepted must survive the way.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto dossier = luytre::readDossier(bytes);
    if (dossier) {
        const QJsonObject written = luytre::toJson(*dossier);
        const auto again = luytre::readDossier(written);
        if (!again || luytre::toJson(*again) != written) {
            __builtin_trap();
        }
    }
    return 0;
}
