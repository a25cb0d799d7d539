#include "fuzz/InputFile.h"

#include "signing/SignatureVerifier.h"

/// The whole verdict over any PDF, and its report.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const luytre::fuzz::InputFile file(data, size);
    const luytre::TrustStore nobody;
    const luytre::FixedClock clock(QDateTime(QDate(2026, 10, 15), QTime(1, 31, 52), Qt::UTC));
    const auto report = luytre::SignatureVerifier(nobody, clock).verify(file.path());
    if (report) {
        static_cast<void>(luytre::toJson(*report));
    }
    return 0;
}
