#include "fuzz/InputFile.h"

#include "package/Package.h"

/// Opening a package: structure, manifest, data, and the digests of its evidence.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const luytre::fuzz::InputFile file(data, size);
    const auto package = luytre::Package::open(file.path());
    if (package) {
        static_cast<void>(package->verifyEvidence());
        static_cast<void>(package->regulationPack());
        static_cast<void>(package->catalogue());
    }
    return 0;
}
