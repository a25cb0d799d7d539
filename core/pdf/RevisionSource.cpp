#include "pdf/RevisionSource.h"

#include <qpdf/QUtil.hh>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <stdexcept>
#include <unistd.h>

namespace luytre::qpdf {

namespace {

constexpr qpdf_offset_t windowSize = 64 << 10;

bool isEndOfLine(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

RevisionSource::RevisionSource(const char* path, qpdf_offset_t end)
    : m_name(path), m_file(::open(path, O_RDONLY | O_CLOEXEC)), m_end(end)
{
    if (m_file < 0) {
        QUtil::throw_system_error("open " + m_name);
    }
}

RevisionSource::~RevisionSource()
{
    ::close(m_file);
}

size_t RevisionSource::readFile(char* bytes, size_t length, qpdf_offset_t offset) const
{
    size_t done = 0;
    while (done < length) {
        const ssize_t got
            = ::pread(m_file, bytes + done, length - done, offset + qpdf_offset_t(done));
        if (got < 0 && errno != EINTR) {
            QUtil::throw_system_error("read " + m_name);
        }
        if (got == 0) {
            break;
        }
        done += size_t(std::max(got, ssize_t(0)));
    }
    return done;
}

std::pair<const char*, size_t> RevisionSource::ahead()
{
    const auto windowEnd = m_windowStart + qpdf_offset_t(m_window.size());
    if (m_place < m_windowStart || m_place >= windowEnd) {
        // After a jump, what qpdf wants next may lie before.
        const qpdf_offset_t back = m_place == windowEnd ? 0 : windowSize / 4;
        m_windowStart = std::clamp(m_place - back, qpdf_offset_t(0), m_end);
        m_window.resize(size_t(std::min(windowSize, m_end - m_windowStart)));
        m_window.resize(readFile(m_window.data(), m_window.size(), m_windowStart));
    }
    const auto skipped = size_t(m_place - m_windowStart);
    return skipped < m_window.size()
        ? std::pair<const char*, size_t>{m_window.data() + skipped, m_window.size() - skipped}
        : std::pair<const char*, size_t>{nullptr, 0};
}

size_t RevisionSource::read(char* bytes, size_t length)
{
    last_offset = m_place;
    const size_t wanted = m_place >= m_end ? 0 : std::min(length, size_t(m_end - m_place));
    size_t done = wanted >= size_t(windowSize) ? readFile(bytes, wanted, m_place) : 0;
    m_place += qpdf_offset_t(done);
    while (done < wanted) {
        const auto [start, there] = ahead();
        if (there == 0) {
            break;
        }
        const size_t taken = std::min(there, wanted - done);
        std::memcpy(bytes + done, start, taken);
        done += taken;
        m_place += qpdf_offset_t(taken);
    }
    if (done == 0 && length > 0) {
        m_place = last_offset = m_end; // as qpdf's own source does
    }
    return done;
}

void RevisionSource::seek(qpdf_offset_t offset, int whence)
{
    const qpdf_offset_t from = whence == SEEK_END ? m_end : whence == SEEK_CUR ? m_place : 0;
    if (offset < -from) {
        throw std::runtime_error(m_name + ": seek before the beginning of the file");
    }
    m_place = from + offset;
}

void RevisionSource::unreadCh(char)
{
    m_place = std::max(m_place - 1, qpdf_offset_t(0));
}

qpdf_offset_t RevisionSource::findAndSkipNextEOL()
{
    std::optional<qpdf_offset_t> found;
    while (true) {
        const auto [start, there] = ahead();
        if (there == 0) {
            m_place = m_end;
            return found.value_or(m_end);
        }
        const char* end = start + there;
        const char* at = found ? start : std::find_if(start, end, isEndOfLine);
        if (!found && at != end) {
            found = m_place + (at - start);
        }
        const char* behind = std::find_if_not(at, end, isEndOfLine);
        m_place += behind - start;
        if (found && behind != end) {
            return *found;
        }
    }
}

} // namespace luytre::qpdf
