#include "fuzz/InputFile.h"

#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

namespace luytre::fuzz {

InputFile::InputFile(const std::uint8_t* data, std::size_t size)
    : m_file(::memfd_create("input", MFD_CLOEXEC))
{
    if (m_file < 0 || ::write(m_file, data, size) != ssize_t(size)) {
        std::abort();
    }
}

InputFile::~InputFile()
{
    ::close(m_file);
}

QString InputFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_file);
}

} // namespace luytre::fuzz
