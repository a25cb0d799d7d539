#pragma once

#include "base/Result.h"
#include "report/Typeface.h"

#include <QByteArray>
#include <QPaintDevice>
#include <QSizeF>

#include <memory>

namespace luytre::report {

/// A PDF whose pages are drawn with QPainter, one painter unit to the pt: vectors, pictures, and
/// letters of the embedded typeface. Qt's own writer places every glyph by itself at 1/1200 inch;
/// this one shows whole runs of text, which is less to write and to deflate. What is drawn alone
/// decides the bytes. Reentrant.
class PdfCanvas final : public QPaintDevice
{
public:
    PdfCanvas();
    ~PdfCanvas() override;

    /// Begins a page of `size` pt. Wanted before anything is drawn; a painter that was begun on the
    /// canvas goes on.
    void startPage(QSizeF size);

    /// The finished file; the painter must have ended. Fails with Internal.
    [[nodiscard]] Result<QByteArray> finish();

    /// Letters in the pen's colour, under the painter's transform; its clip does not apply.
    /// `painter` draws on this canvas.
    void drawText(const QPainter& painter, QPointF origin, const QString& text,
                  const TextStyle& style, const TextSpread& spread);

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
    QSizeF m_size;
};

} // namespace luytre::report
