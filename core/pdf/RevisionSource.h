#pragma once

#include <QtGlobal>

#include <qpdf/InputSource.hh>

#include <string>
#include <vector>

namespace luytre::qpdf {

/// The first `end` bytes of a file: what a signature saw when it was made. Reads a window at a
/// time, since qpdf goes to and fro in small steps.
class RevisionSource final : public InputSource
{
public:
    /// May throw as qpdf does when the file cannot be opened.
    RevisionSource(const char* path, qpdf_offset_t end);
    ~RevisionSource() override;
    Q_DISABLE_COPY_MOVE(RevisionSource)

    qpdf_offset_t findAndSkipNextEOL() override;
    std::string const& getName() const override { return m_name; }
    qpdf_offset_t tell() override { return m_place; }
    void seek(qpdf_offset_t offset, int whence) override;
    void rewind() override { m_place = 0; }
    size_t read(char* bytes, size_t length) override;
    void unreadCh(char ch) override;

private:
    /// Bytes of the window from m_place on; none at the end.
    std::pair<const char*, size_t> ahead();
    size_t readFile(char* bytes, size_t length, qpdf_offset_t offset) const;

    std::string m_name;
    int m_file;
    qpdf_offset_t m_end;
    qpdf_offset_t m_place = 0;
    qpdf_offset_t m_windowStart = 0;
    std::vector<char> m_window;
};

} // namespace luytre::qpdf
