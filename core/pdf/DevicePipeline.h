#pragma once

#include "base/AtomicFile.h"
#include "base/Error.h"

#include <qpdf/Pipeline.hh>

#include <QIODevice>

#include <cerrno>
#include <optional>

namespace luytre::qpdf {

/// The end of a qpdf pipeline: writes into a device, counts, and keeps the first error instead of
/// throwing.
class DevicePipeline final : public Pipeline
{
public:
    explicit DevicePipeline(QIODevice& out) : Pipeline("device", nullptr), m_out(out) { }

    void write(const unsigned char* data, size_t length) override
    {
        if (m_error) {
            return;
        }
        errno = 0;
        if (m_out.write(reinterpret_cast<const char*>(data), qint64(length)) != qint64(length)) {
            m_error = writeError({}, m_out.errorString());
        }
        m_written += qint64(length);
    }
    void finish() override { }

    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    QIODevice& m_out;
    qint64 m_written = 0;
    std::optional<Error> m_error;
};

} // namespace luytre::qpdf
