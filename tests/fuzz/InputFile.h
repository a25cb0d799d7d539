#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>

namespace luytre::fuzz {

/// The input as a file without a place on any disk, for parsers that read files.
class InputFile
{
public:
    InputFile(const std::uint8_t* data, std::size_t size);
    ~InputFile();
    Q_DISABLE_COPY_MOVE(InputFile)

    [[nodiscard]] QString path() const;

private:
    int m_file;
};

} // namespace luytre::fuzz

/// What libFuzzer calls with every input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
