#include "crypto/OpenSsl.h"

#include <openssl/err.h>

#include <QStringList>

#include <array>
#include <ctime>

namespace luytre::ssl {

BioPtr readBio(const QByteArray& bytes)
{
    return BioPtr(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QString drainErrors()
{
    QStringList lines;
    std::array<char, 256> line{};
    while (const unsigned long code = ERR_get_error()) {
        ERR_error_string_n(code, line.data(), line.size());
        lines.append(QString::fromLatin1(line.data()));
    }
    return lines.join(QLatin1String("; "));
}

QDateTime instantOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

} // namespace luytre::ssl
