#include "pdf/QpdfSupport.h"

#include "base/Clock.h"
#include "base/Text.h"

#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFSystemError.hh>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <string_view>

namespace luytre::qpdf {

namespace {

bool take(std::string_view& text, std::string_view start)
{
    const bool there = text.substr(0, start.size()) == start;
    text.remove_prefix(there ? start.size() : 0);
    return there;
}

/// So many digits off the front of a text, if they are there.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits)
{
    const std::string_view head = text.substr(0, digits);
    if (head.size() < digits
        || !std::all_of(head.begin(), head.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        return std::nullopt;
    }
    text.remove_prefix(digits);
    return std::accumulate(head.begin(), head.end(), 0,
                           [](int value, char c) { return 10 * value + (c - '0'); });
}

} // namespace

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
    QPDFObjectHandle handle = object;
    const std::string text = handle.isString() ? handle.getUTF8Value() : std::string();
    std::string_view left = text;
    if (!take(left, "D:")) {
        return {};
    }
    // ISO 32000-1, 7.9.4: everything after the year may be missing.
    const auto year = takeNumber(left, 4);
    std::array<int, 5> parts = {1, 1, 0, 0, 0}; // month, day, hour, minute, second
    for (int& part : parts) {
        const auto number = takeNumber(left, 2);
        if (!number) {
            break;
        }
        part = *number;
    }
    int offset = 0;
    const bool west = take(left, "-");
    if (west || take(left, "+") || take(left, "Z")) {
        offset = takeNumber(left, 2).value_or(0) * 3600;
        take(left, "'");
        offset += takeNumber(left, 2).value_or(0) * 60;
        take(left, "'");
    }
    if (!year || !left.empty()) {
        return {};
    }
    const QDate date(*year, parts[0], parts[1]);
    const QTime time(parts[2], parts[3], parts[4]);
    return date.isValid() && time.isValid()
        ? QDateTime(date, time, Qt::OffsetFromUTC, west ? -offset : offset).toUTC()
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
