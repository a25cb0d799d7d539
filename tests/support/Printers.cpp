#include "support/Printers.h"

QT_BEGIN_NAMESPACE
void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
void PrintTo(const QByteArray& bytes, std::ostream* out)
{
    *out << '"' << bytes.toStdString() << '"';
}
void PrintTo(const QDate& date, std::ostream* out)
{
    *out << date.toString(Qt::ISODate).toStdString();
}
QT_END_NAMESPACE

namespace luytre {

void PrintTo(const Error& error, std::ostream* out)
{
    *out << errorCodeName(error.code).data() << ": " << error.detail.toStdString() << " (file "
         << error.file.toStdString() << ", path " << error.path.toStdString() << ", line "
         << error.line << ")";
}

namespace test {

QString sourcePath(const QString& relative)
{
    return QStringLiteral(LUYTRE_SOURCE_DIR "/") + relative;
}

QString fixture(const QString& relative)
{
    return sourcePath(QStringLiteral("tests/fixtures/") + relative);
}

} // namespace test
} // namespace luytre
