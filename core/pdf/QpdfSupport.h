#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <new>
#include <utility>

/// Where qpdf's world ends: its exceptions become errors here, and Qt's texts become its strings.
namespace luytre::qpdf {

/// The error for an exception of qpdf.
[[nodiscard]] Error errorFrom(const std::exception& exception, const QString& file);

/// Runs a function that returns a Result and uses qpdf, and turns every exception into an error.
template <class Function>
auto guarded(const QString& file, Function&& function) -> decltype(function())
{
    try {
        return std::forward<Function>(function)();
    } catch (const std::bad_alloc&) {
        return failure(ErrorCode::TooLarge, QStringLiteral("more memory than there is"), file);
    } catch (const std::exception& exception) {
        return failure(errorFrom(exception, file));
    }
}

/// A text string (ISO 32000-1, 7.9.2.2), in NFC.
[[nodiscard]] QPDFObjectHandle textString(const QString& text);

/// A text string read from a file; empty when the object is none.
[[nodiscard]] QString textOf(const QPDFObjectHandle& object);

/// D:20261015083152+07'00'
[[nodiscard]] QByteArray pdfDate(const QDateTime& instant);

/// The instant of a date string in UTC; invalid when it is none.
[[nodiscard]] QDateTime instantOf(const QPDFObjectHandle& object);

/// The name of a media type as a PDF name, "/application/json" before escaping.
[[nodiscard]] QPDFObjectHandle nameOf(const QString& text);

/// The page's height in points, by its MediaBox.
[[nodiscard]] double pageHeight(const QPDFObjectHandle& page);

/// A key of a dictionary, null for anything else. (getKey on another type would warn.)
[[nodiscard]] QPDFObjectHandle keyOf(const QPDFObjectHandle& object, const char* key);

} // namespace luytre::qpdf
