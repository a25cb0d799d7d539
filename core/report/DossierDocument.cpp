#include "report/DossierDocument.h"

#include "report/DossierParts.h"
#include "report/PagePainter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace luytre {

namespace {

using namespace report;

QString draftLine(const DossierContext& context)
{
    const auto blocking
        = std::count_if(context.input.findings.begin(), context.input.findings.end(),
                        [](const Finding& finding) { return finding.severity == Severity::Block; });
    const auto missing = std::max(static_cast<int>(blocking), context.missingCount());
    QString line = QStringLiteral("Dự thảo lần %1").arg(context.dossier.round);
    if (context.dossier.situation.preparedOn.isValid()) {
        line += QStringLiteral(", ngày %1").arg(tableDate(context.dossier.situation.preparedOn));
    }
    line += QStringLiteral(" – chưa ký, chưa có giá trị");
    return missing > 0 ? line
            + QStringLiteral(" – còn %1 nội dung phải hoàn thiện")
                  .arg(missing, 2, 10, QLatin1Char('0'))
                       : line;
}

/// The first text of the record with letters the typeface lacks: its path is more use to a person
/// than a page.
std::optional<Error> unprintable(const QJsonValue& value, const QString& path)
{
    if (value.isString()) {
        const QString missing
            = unprintableCharacters(value.toString().normalized(QString::NormalizationForm_C));
        // Blanks and marks that bindText() takes away or turns into spaces.
        static const QString harmless = QStringLiteral("\t\r\u00AD\u200B\u2060\uFEFF");
        QStringList named;
        for (const uint code : missing.toUcs4()) {
            const QString letter = QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
            if (!harmless.contains(letter) && !QChar::isSpace(code)) {
                named.append(
                    QStringLiteral("U+%1 %2").arg(code, 4, 16, QLatin1Char('0')).arg(letter));
            }
        }
        if (named.isEmpty()) {
            return std::nullopt;
        }
        Error error;
        error.code = ErrorCode::TextNotPrintable;
        error.detail = named.join(QStringLiteral(", "));
        error.path = path;
        return error;
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (auto error = unprintable(list[i], QStringLiteral("%1[%2]").arg(path).arg(i))) {
                return error;
            }
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        // Notes and the interview are for the unit only and never printed.
        if (it.key() != QLatin1String("notes") && it.key() != QLatin1String("interview")) {
            if (auto error = unprintable(
                    it.value(), path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key())) {
                return error;
            }
        }
    }
    return std::nullopt;
}

void collect(RenderedDocument& rendered, const LaidOutDocument& pages)
{
    const auto addLink = [&](int page, const QRectF& rect, const QString& target) {
        const auto place = pages.anchors.find(target);
        if (place != pages.anchors.end()) {
            rendered.links.push_back({page, rect, place->second.page, place->second.y});
        }
    };
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        const int page = static_cast<int>(i);
        const double left = pageFormat(pages.pages[i].landscape).left;
        for (const PlacedSlab& placed : pages.pages[i].slabs) {
            const QPointF origin(left, placed.y);
            if (!placed.slab.outlineTitle.isEmpty()) {
                rendered.outline.push_back(
                    {placed.slab.outlineTitle, placed.slab.outlineLevel, page, placed.y});
            }
            for (const SlabField& field : placed.slab.fields) {
                rendered.signatures.push_back(
                    {field.field, page, field.rect.translated(origin), field.label});
            }
            for (const Item& item : placed.slab.items) {
                if (const auto* link = std::get_if<LinkItem>(&item)) {
                    addLink(page, link->rect.translated(origin), link->target);
                }
                const auto* drawing = std::get_if<DrawingItem>(&item);
                if (drawing && !drawing->evidence.isEmpty()) {
                    rendered.placedPdfs.push_back(
                        {drawing->evidence, page, drawing->rect.translated(origin)});
                }
            }
        }
    }
}

} // namespace

Result<RenderedDocument> renderDossier(const DossierDocumentInput& input, ProgressSink* progress,
                                       const CancellationToken* cancellation)
{
    LUYTRE_CHECK(loadTypeface());
    if (auto error = unprintable(toJson(input.dossier), {})) {
        return failure(*error);
    }
    DossierContext context(input,
                           dossierLevel(input.dossier, input.level).value_or(input.score.level));
    writeLetters(context);
    writeFront(context);
    writeOutline(context);
    if (context.problem) {
        return failure(*context.problem);
    }
    context.document.title = QStringLiteral("Hồ sơ đề xuất cấp độ – ") + input.dossier.system.name;
    if (input.draft) {
        context.document.draftLine = draftLine(context);
    }
    const LaidOutDocument pages = layOutDocument(context.document);
    LUYTRE_CHECK(checkPrintable(pages));
    RenderedDocument rendered;
    rendered.title = context.document.title;
    rendered.pageCount = static_cast<int>(pages.pages.size());
    collect(rendered, pages);
    LUYTRE_TRY(pdf, paintPdf(pages, context.document, progress, cancellation));
    rendered.pdf = std::move(pdf);
    return rendered;
}

} // namespace luytre
