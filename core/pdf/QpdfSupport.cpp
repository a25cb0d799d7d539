#include "pdf/QpdfSupport.h"

#include "base/Clock.h"
#include "base/Text.h"

#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFSystemError.hh>

#include <QRegularExpression>

namespace luytre::qpdf {

Error errorFrom(const std::exception& exception, const QString& file)
{
    Error error;
    error.code = ErrorCode::PdfMalformed;
    error.file = file;
    error.detail = QString::fromUtf8(exception.what());
    if (const auto* fromQpdf = dynamic_cast<const QPDFExc*>(&exception)) {
        error.detail = QString::fromStdString(fromQpdf->getMessageDetail());
        if (fromQpdf->getErrorCode() == qpdf_e_password) {
            error.code = ErrorCode::PdfEncrypted;
        } else if (fromQpdf->getErrorCode() == qpdf_e_unsupported) {
            error.code = ErrorCode::PdfUnsupported;
        } else if (fromQpdf->getErrorCode() == qpdf_e_internal) {
            error.code = ErrorCode::Internal;
        }
    } else if (dynamic_cast<const QPDFSystemError*>(&exception)) {
        error.code = ErrorCode::FileUnreadable;
    } else if (dynamic_cast<const std::logic_error*>(&exception)) {
        error.code = ErrorCode::Internal;
    }
    return error;
}

QPDFObjectHandle textString(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(nfc(text).toStdString());
}

QString textOf(const QPDFObjectHandle& object)
{
    QPDFObjectHandle handle = object;
    return handle.isString() ? nfc(QString::fromStdString(handle.getUTF8Value())) : QString();
}

QByteArray pdfDate(const QDateTime& instant)
{
    const QString wallClock = inVietnam(instant).toString(QStringLiteral("yyyyMMddHHmmss"));
    return "D:" + wallClock.toLatin1() + "+07'00'";
}

QDateTime instantOf(const QPDFObjectHandle& object)
{
    // ISO 32000-1, 7.9.4: everything after the year may be missing.
    static const QRegularExpression form(
        QStringLiteral("^D:(\\d{4})(\\d{2})?(\\d{2})?(\\d{2})?(\\d{2})?(\\d{2})?(?:([-+Z])(?:(\\d{"
                       "2})'?(\\d{2})?'?)?)?$"));
    const auto match = form.match(textOf(object));
    if (!match.hasMatch()) {
        return {};
    }
    const auto part = [&](int index, int missing) {
        const QString text = match.captured(index);
        return text.isEmpty() ? missing : text.toInt();
    };
    int offset = part(8, 0) * 3600 + part(9, 0) * 60;
    if (match.captured(7) == QLatin1String("-")) {
        offset = -offset;
    }
    const QDate date(part(1, 0), part(2, 1), part(3, 1));
    const QTime time(part(4, 0), part(5, 0), part(6, 0));
    return date.isValid() && time.isValid()
        ? QDateTime(date, time, Qt::OffsetFromUTC, offset).toUTC()
        : QDateTime();
}

QPDFObjectHandle nameOf(const QString& text)
{
    return QPDFObjectHandle::newName('/' + text.toStdString());
}

double pageHeight(const QPDFObjectHandle& page)
{
    QPDFObjectHandle box = QPDFPageObjectHelper(page).getMediaBox();
    return box.isRectangle() ? box.getArrayAsRectangle().ury : 842.0;
}

QPDFObjectHandle keyOf(const QPDFObjectHandle& object, const char* key)
{
    QPDFObjectHandle handle = object;
    if (handle.isStream()) {
        return handle.getDict().getKey(key);
    }
    return handle.isDictionary() ? handle.getKey(key) : QPDFObjectHandle::newNull();
}

} // namespace luytre::qpdf
