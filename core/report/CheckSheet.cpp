#include "report/CheckSheet.h"

#include "report/DossierContext.h"
#include "report/MarkPainter.h"
#include "report/PagePainter.h"
#include "report/Typeface.h"

#include <QPainter>
#include <QPainterPath>

namespace luytre {

namespace {

using namespace report;

/// Letters of a foreign file that the typeface lacks must not keep the sheet from being printed.
QString printable(const QString& text)
{
    QString shown = text.normalized(QString::NormalizationForm_C);
    const QString missing = unprintableCharacters(shown);
    for (const QChar letter : missing) {
        shown.replace(letter, QLatin1Char('?'));
    }
    return shown;
}

void drawTriangle(QPainter& painter, QPointF centre, double size)
{
    const double half = size / 2;
    QPainterPath outline;
    outline.moveTo(centre + QPointF(0, -half * 0.9));
    outline.lineTo(centre + QPointF(half, half * 0.85));
    outline.lineTo(centre + QPointF(-half, half * 0.85));
    outline.closeSubpath();
    painter.setPen(QPen(Qt::black, size * 0.08));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    painter.fillRect(
        QRectF(centre + QPointF(-size * 0.045, -size * 0.16), QSizeF(size * 0.09, size * 0.3)),
        Qt::black);
    painter.fillRect(
        QRectF(centre + QPointF(-size * 0.045, size * 0.2), QSizeF(size * 0.09, size * 0.09)),
        Qt::black);
}

void drawCross(QPainter& painter, QPointF centre, double size)
{
    const double half = size / 2;
    painter.fillRect(QRectF(centre - QPointF(half, half), QSizeF(size, size)), Qt::black);
    QPen pen(Qt::white, size * 0.15);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    const double reach = size * 0.25;
    painter.drawLine(centre + QPointF(-reach, -reach), centre + QPointF(reach, reach));
    painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
}

void drawMark(QPainter& painter, const QRectF& rect, SheetMark mark)
{
    const double size = std::min(rect.width(), rect.height());
    painter.save();
    switch (mark) {
    case SheetMark::Passed:
        drawStatusMark(painter, rect.center(), size, AssessmentStatus::Met);
        break;
    case SheetMark::Warned:
        drawTriangle(painter, rect.center(), size);
        break;
    case SheetMark::Failed:
        drawCross(painter, rect.center(), size);
        break;
    case SheetMark::NotDone:
        drawStatusMark(painter, rect.center(), size, AssessmentStatus::NotAssessed);
        break;
    }
    painter.restore();
}

Cell plain(const QString& text, bool bold = false)
{
    return cellOf({Run{.text = printable(text), .bold = bold}});
}

Cell symbolOf(SheetMark mark)
{
    Cell cell;
    cell.symbol = [mark](QPainter& painter, const QRectF& rect) { drawMark(painter, rect, mark); };
    return cell;
}

/// The header's cells; the one at `wide` stands over a mark and its word.
std::vector<Cell> headers(const QStringList& titles, qsizetype wide)
{
    std::vector<Cell> cells;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        Cell cell = cellOf({Run{.text = titles[i], .bold = true}}, Align::Centre);
        cell.span = i == wide ? 2 : 1;
        cells.push_back(std::move(cell));
    }
    return cells;
}

Paragraph centred(const QString& text, double before, double after)
{
    Paragraph paragraph = centredParagraph({Run{.text = printable(text), .bold = true}}, after);
    paragraph.style.size = 14;
    paragraph.style.line = 17.6;
    paragraph.style.before = before;
    return paragraph;
}

Paragraph heading(const QString& text)
{
    Paragraph paragraph;
    paragraph.runs = {Run{.text = text, .bold = true}};
    paragraph.style.before = 6;
    paragraph.style.after = 3;
    paragraph.style.keepWithNext = true;
    return paragraph;
}

Table tableOf(std::vector<Column> columns)
{
    Table table;
    table.columns = std::move(columns);
    table.size = 11;
    table.line = 13.1;
    table.padY = mm(0.9);
    return table;
}

Beside verdictOf(const CheckSheet& sheet)
{
    Beside beside;
    beside.left = {.widthMm = 15, .heightMm = 15};
    beside.left.draw = [mark = sheet.mark](QPainter& painter, const QRectF& rect) {
        drawMark(painter, rect, mark);
    };
    beside.gapMm = 4;
    beside.right = tableOf({{141, Align::Left}});
    beside.right.size = 13;
    beside.right.line = 16.6;
    Cell headline = plain(sheet.headline, true);
    headline.paragraphs.front().runs.front().size = 15;
    beside.right.header = {std::move(headline)};
    beside.right.rows.push_back(
        {.cells = {cellOf({Run{.text = printable(sheet.fact) + QLatin1Char(' ')},
                           Run{.text = printable(sheet.advice), .bold = true}})}});
    return beside;
}

Table factsOf(const CheckSheet& sheet)
{
    Table table = tableOf({{46, Align::Left}, {114, Align::Left}});
    table.header = headers(sheet.factHeaders, -1);
    for (const CheckSheet::Fact& fact : sheet.facts) {
        Cell value = plain(fact.value);
        if (fact.isDigest) {
            value = Cell{};
            value.digest = fact.value;
        }
        table.rows.push_back({.cells = {plain(fact.label), std::move(value)}});
    }
    return table;
}

Table checksOf(const CheckSheet& sheet)
{
    Table table = tableOf({{8, Align::Centre},
                           {44, Align::Left},
                           {8, Align::Left},
                           {22, Align::Left},
                           {78, Align::Left}});
    table.header = headers(sheet.checkHeaders, 2);
    int number = 0;
    for (const CheckSheet::Check& check : sheet.checks) {
        table.rows.push_back(
            {.cells = {plain(QString::number(++number)), plain(check.what), symbolOf(check.mark),
                       plain(check.word, true), plain(check.detail)}});
    }
    return table;
}

Table signaturesOf(const CheckSheet& sheet)
{
    Table table = tableOf({{8, Align::Centre},
                           {40, Align::Left},
                           {50, Align::Left},
                           {33, Align::Left},
                           {8, Align::Left},
                           {21, Align::Left}});
    table.header = headers(sheet.signatureHeaders, 4);
    int number = 0;
    for (const CheckSheet::Signature& signature : sheet.signatures) {
        table.rows.push_back({.cells = {plain(QString::number(++number)), plain(signature.signer),
                                        plain(signature.certificate), plain(signature.time),
                                        symbolOf(signature.mark), plain(signature.word, true)}});
    }
    return table;
}

} // namespace

Result<QByteArray> renderCheckSheet(const CheckSheet& sheet)
{
    LUYTRE_CHECK(loadTypeface());
    DocumentDescription document;
    document.title = sheet.title;
    Section section{.id = QStringLiteral("sheet"), .hideFirstNumber = true};
    auto& blocks = section.blocks;
    blocks.emplace_back(centred(sheet.title, 0, 0));
    blocks.emplace_back(centred(sheet.subject, 0, 6));
    blocks.emplace_back(verdictOf(sheet));
    blocks.emplace_back(heading(sheet.factsTitle));
    blocks.emplace_back(factsOf(sheet));
    blocks.emplace_back(heading(sheet.checksTitle));
    blocks.emplace_back(checksOf(sheet));
    if (!sheet.signatures.empty()) {
        blocks.emplace_back(heading(sheet.signaturesTitle));
        blocks.emplace_back(signaturesOf(sheet));
    }
    Paragraph note;
    note.runs = {Run{.text = sheet.note, .italic = true, .size = 11}};
    note.style.before = 6;
    blocks.emplace_back(std::move(note));
    SignatureBlock checker;
    checker.office = {sheet.checker};
    blocks.emplace_back(std::move(checker));
    document.sections.push_back(std::move(section));
    const LaidOutDocument pages = layOutDocument(document);
    return paintPdf(pages, document, nullptr, nullptr);
}

} // namespace luytre
