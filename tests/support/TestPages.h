#pragma once

#include "pdf/PdfaWriter.h"

#include <QByteArray>
#include <QStringList>

namespace luytre::test {

/// A PDF drawn by QPdfWriter in Tinos, one A4 page a text. Vietnamese welcome.
[[nodiscard]] QByteArray drawPages(const QStringList& texts);

/// A small document of two pages: outline, a link, three signature fields, two attachments.
[[nodiscard]] PdfaDocument sampleDocument();

/// Runs a program of another house as a judge; `output` is what it printed, both channels.
struct JudgeResult {
    int exitCode = -1;
    QString output;
};

/// Fails the test when the program is not installed: a judge that is missing is no acquittal.
[[nodiscard]] JudgeResult judge(const QString& program, const QStringList& arguments);

} // namespace luytre::test
