#include "report/PagePainter.h"

#include "report/MarkPainter.h"
#include "report/PdfCanvas.h"

#include <QPainter>

namespace luytre::report {

namespace {

constexpr double footerRule = mm(14.1); // from the bottom edge
constexpr double footerBaseline = mm(10);

struct ItemPainter {
    QPainter& painter;
    QPointF origin;
    std::map<double, QList<QLineF>>& rules; ///< by width; drawn together, which is much faster

    void operator()(const TextItem& item) const
    {
        drawText(painter, origin + item.baseline, item.text, item.style, item.spread);
    }
    void operator()(const LineItem& item) const
    {
        rules[item.width].append(item.line.translated(origin));
    }
    void operator()(const BoxItem& item) const
    {
        painter.setBrush(item.grey > 0 ? QBrush(QColor::fromRgbF(1 - static_cast<float>(item.grey),
                                                                 1 - static_cast<float>(item.grey),
                                                                 1 - static_cast<float>(item.grey)))
                                       : QBrush(Qt::NoBrush));
        QPen pen(Qt::NoPen);
        if (item.border > 0) {
            pen = QPen(Qt::black, item.border, item.dashed ? Qt::CustomDashLine : Qt::SolidLine);
            pen.setJoinStyle(Qt::MiterJoin);
            if (item.dashed) {
                pen.setDashPattern({5, 3});
            }
        }
        painter.setPen(pen);
        const QRectF rect = item.rect.translated(origin);
        if (item.radius > 0) {
            painter.drawRoundedRect(rect, item.radius, item.radius);
        } else {
            painter.drawRect(rect);
        }
        painter.setPen(Qt::black);
    }
    void operator()(const MarkItem& item) const
    {
        drawStatusMark(painter, origin + item.centre, mm(3.3), item.status);
    }
    void operator()(const DrawingItem& item) const
    {
        if (!item.draw) {
            return;
        }
        painter.save();
        item.draw(painter, item.rect.translated(origin));
        painter.restore();
    }
    void operator()(const LinkItem&) const { }
};

void paintWatermark(QPainter& painter, const PageFormat& format, const QString& line)
{
    const QString word = QStringLiteral("DỰ THẢO");
    const TextStyle style{.size = 118, .bold = true};
    painter.save();
    painter.translate(format.width / 2, format.height / 2);
    painter.rotate(-52 * std::min(1.0, format.height / format.width));
    painter.setPen(QColor::fromRgbF(0.92F, 0.92F, 0.92F));
    drawText(painter, QPointF(-textWidth(word, style) / 2, style.size * capHeightEm / 2), word,
             style);
    painter.restore();
    const TextStyle lineStyle{.size = 10, .italic = true};
    drawText(
        painter,
        QPointF((format.left + format.left + format.textWidth - textWidth(line, lineStyle)) / 2,
                mm(8.8)),
        line, lineStyle);
}

void paintFooter(QPainter& painter, const PageFormat& format, const Section& section)
{
    const TextStyle style{.size = 9};
    const double right = format.left + format.textWidth;
    painter.setPen(QPen(Qt::black, 0.5));
    if (!section.footerLeft.isEmpty()) {
        const double rule = format.height - footerRule;
        painter.drawLine(QPointF(format.left, rule), QPointF(right, rule));
    }
    const double baseline = format.height - footerBaseline;
    drawText(painter, QPointF(format.left, baseline), section.footerLeft, style);
    drawText(painter, QPointF(right - textWidth(section.footerRight, style), baseline),
             section.footerRight, style);
    const double centre
        = format.left + (format.textWidth - textWidth(section.footerCentre, style)) / 2;
    drawText(painter, QPointF(centre, baseline + 11), section.footerCentre, style);
}

} // namespace

void paintPage(QPainter& painter, const LaidOutDocument& document,
               const DocumentDescription& description, std::size_t page)
{
    const LaidOutPage& laid = document.pages[page];
    const PageFormat& format = pageFormat(laid.landscape);
    const Section& section = description.sections[laid.section];
    painter.setPen(Qt::black);
    if (!description.draftLine.isEmpty()) {
        paintWatermark(painter, format, description.draftLine);
    }
    if (!laid.number.isEmpty()) {
        const TextStyle style{.size = section.numberSize};
        drawText(painter,
                 QPointF(format.left + (format.textWidth - textWidth(laid.number, style)) / 2,
                         format.numberBaseline),
                 laid.number, style);
    }
    std::map<double, QList<QLineF>> rules;
    for (const PlacedSlab& placed : laid.slabs) {
        const ItemPainter item{painter, QPointF(format.left, placed.y), rules};
        for (const Item& each : placed.slab.items) {
            std::visit(item, each);
        }
    }
    for (const auto& [width, lines] : rules) {
        painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLines(lines);
    }
    paintFooter(painter, format, section);
}

Result<QByteArray> paintPdf(const LaidOutDocument& document, const DocumentDescription& description,
                            ProgressSink* progress, const CancellationToken* cancellation)
{
    PdfCanvas canvas;
    const auto startPage = [&](std::size_t page) {
        const PageFormat& format = pageFormat(document.pages[page].landscape);
        canvas.startPage(QSizeF(format.width, format.height));
    };
    startPage(0);
    QPainter painter(&canvas);
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        if (cancellation && cancellation->isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        if (i > 0) {
            startPage(i);
        }
        paintPage(painter, document, description, i);
        if (progress) {
            progress->report(static_cast<qint64>(i) + 1,
                             static_cast<qint64>(document.pages.size()));
        }
    }
    painter.end();
    return canvas.finish();
}

Result<void> checkPrintable(const LaidOutDocument& document)
{
    QString heading;
    for (const LaidOutPage& page : document.pages) {
        for (const PlacedSlab& placed : page.slabs) {
            if (!placed.slab.outlineTitle.isEmpty()) {
                heading = placed.slab.outlineTitle;
            }
            for (const Item& item : placed.slab.items) {
                const auto* text = std::get_if<TextItem>(&item);
                if (!text) {
                    continue;
                }
                if (const QString missing = unprintableCharacters(text->text); !missing.isEmpty()) {
                    QStringList named;
                    for (const uint code : missing.toUcs4()) {
                        named.append(QStringLiteral("U+%1 %2")
                                         .arg(code, 4, 16, QLatin1Char('0'))
                                         .arg(QString::fromUcs4(
                                             reinterpret_cast<const char32_t*>(&code), 1)));
                    }
                    Error error;
                    error.code = ErrorCode::TextNotPrintable;
                    error.detail = named.join(QStringLiteral(", "));
                    error.path = heading;
                    return failure(std::move(error));
                }
            }
        }
    }
    return {};
}

} // namespace luytre::report
