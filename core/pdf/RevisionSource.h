#pragma once

#include <QtGlobal>

#include <qpdf/FileInputSource.hh>

namespace luytre::qpdf {

/// The first `end` bytes of a file: what a signature saw when it was made.
class RevisionSource final : public InputSource
{
public:
    /// May throw as qpdf does when the file cannot be opened.
    RevisionSource(const char* path, qpdf_offset_t end) : m_file(path), m_end(end) { }

    qpdf_offset_t findAndSkipNextEOL() override
    {
        const qpdf_offset_t place = qMin(m_file.findAndSkipNextEOL(), m_end);
        last_offset = qMin(m_file.getLastOffset(), m_end);
        if (m_file.tell() > m_end) {
            m_file.seek(m_end, SEEK_SET);
        }
        return place;
    }
    std::string const& getName() const override { return m_file.getName(); }
    qpdf_offset_t tell() override { return m_file.tell(); }
    void seek(qpdf_offset_t offset, int whence) override
    {
        if (whence == SEEK_END) {
            m_file.seek(qMax(m_end + offset, qpdf_offset_t(0)), SEEK_SET);
        } else {
            m_file.seek(offset, whence);
        }
    }
    void rewind() override { m_file.rewind(); }
    size_t read(char* bytes, size_t length) override
    {
        const qpdf_offset_t left = m_end - m_file.tell();
        const size_t wanted = left <= 0 ? 0 : qMin(length, size_t(left));
        const size_t got = m_file.read(bytes, wanted);
        last_offset = m_file.getLastOffset();
        return got;
    }
    void unreadCh(char ch) override { m_file.unreadCh(ch); }

private:
    FileInputSource m_file;
    qpdf_offset_t m_end;
};

} // namespace luytre::qpdf
