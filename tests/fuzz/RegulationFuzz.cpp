#include "fuzz/InputFile.h"

#include "regulation/RegulationLibrary.h"

/// A regulation pack, a catalogue and a calendar as an office would bring its own.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString name = QStringLiteral("input.json");
    static_cast<void>(luytre::readRegulationPack(bytes, name));
    static_cast<void>(luytre::Catalogue::fromJson(bytes, name));
    static_cast<void>(luytre::WorkingCalendar::fromJson(bytes, name));
    return 0;
}
