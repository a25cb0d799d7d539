#include "report/DossierContext.h"

#include "base/Text.h"
#include "report/Binding.h"
#include "report/LineBreaker.h"

#include <QRegularExpression>

namespace luytre::report {

namespace {

// Stand for the frame of a missing value inside filled text; private use, so no text has them.
constexpr QChar missingStart(0xE000);
constexpr QChar missingEnd(0xE001);

QStringList namesOf(const Dossier& dossier)
{
    QStringList names{dossier.owner.place,           dossier.operatingUnit.place,
                      dossier.letter.place,          dossier.letter.signerName,
                      dossier.letter.preparerName,   dossier.monitoringContact.person,
                      dossier.incidentContact.person};
    for (const Organisation* unit :
         {&dossier.owner, &dossier.operatingUnit, &dossier.specialisedUnit}) {
        names.append(unit->representative);
    }
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

/// With room inside its frame on either side.
QString missingText(const QString& label)
{
    return QStringLiteral("\u00A0[chưa nhập: %1]\u00A0").arg(bindText(label));
}

} // namespace

DossierContext::DossierContext(const DossierDocumentInput& given, Level forLevel)
    : input(given), dossier(given.dossier), pack(given.pack), level(forLevel),
      m_names(namesOf(given.dossier))
{
    for (const auto& [id, term] : pack.terms) {
        m_placeholders[id] = term.vi;
    }
    const Organisation& unit = dossier.operatingUnit;
    m_placeholders[QStringLiteral("level")] = QString::number(level);
    m_placeholders[QStringLiteral("levelText")] = QStringLiteral("cấp độ %1").arg(level);
    m_placeholders[QStringLiteral("standard")] = input.catalogue.standard();
    m_placeholders[QStringLiteral("designTitle")] = dossier.design.title;
    m_placeholders[QStringLiteral("letterNumber")] = dossier.letter.number;
    m_placeholders[QStringLiteral("letterDate")]
        = dossier.letter.date.isValid() ? vietnameseLongDate(dossier.letter.date) : QString();
    const auto known = [this](const QString& id, const QString& text, const QString& field) {
        m_placeholders[id] = text.isEmpty() ? missingStart + field + missingEnd : text;
    };
    known(QStringLiteral("systemName"), dossier.system.name, QStringLiteral("system.name"));
    known(QStringLiteral("systemShortName"),
          dossier.system.shortName.isEmpty() ? dossier.system.name : dossier.system.shortName,
          QStringLiteral("system.name"));
    known(QStringLiteral("unitName"), unit.name, QStringLiteral("operatingUnit.name"));
    known(QStringLiteral("unitShortName"), unit.shortName.isEmpty() ? unit.name : unit.shortName,
          QStringLiteral("operatingUnit.name"));
    known(QStringLiteral("unitAddress"), unit.address, QStringLiteral("operatingUnit.address"));
    known(QStringLiteral("ownerName"), dossier.owner.name, QStringLiteral("owner.name"));
    known(QStringLiteral("specialisedUnit"), dossier.specialisedUnit.name,
          QStringLiteral("specialisedUnit.name"));
}

void DossierContext::setAddressee(const QString& name)
{
    const Organisation& unit = dossier.specialisedUnit;
    const bool specialised = name == unit.name && !unit.shortName.isEmpty();
    m_placeholders[QStringLiteral("addressee")] = name.isEmpty()
        ? missingStart + QStringLiteral("specialisedUnit.name") + missingEnd
        : specialised ? unit.shortName
                      : name;
}

void DossierContext::openSection(Section section)
{
    document.sections.push_back(std::move(section));
}

void DossierContext::turn(bool landscape, std::vector<Paragraph> legend)
{
    if (document.sections.back().landscape == landscape) {
        return;
    }
    Section next = document.sections.back();
    next.id += QStringLiteral("+");
    next.landscape = landscape;
    next.restartNumbers = false;
    next.hideFirstNumber = false;
    next.legend = std::move(legend);
    next.blocks.clear();
    document.sections.push_back(std::move(next));
}

Run DossierContext::run(const QString& text, bool bold, bool italic) const
{
    return {.text = bindText(text, m_names), .bold = bold, .italic = italic};
}

std::vector<Run> DossierContext::runs(const QString& text, bool bold, bool italic) const
{
    std::vector<Run> made;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = text.indexOf(missingStart, at);
        const qsizetype end = start < 0 ? text.size() : start;
        if (end > at) {
            made.push_back(run(text.mid(at, end - at), bold, italic));
            // bindText trims the ends of its text; the blank between two runs must stay.
            if (text[end - 1] == QLatin1Char(' ') && !made.back().text.endsWith(QLatin1Char(' '))) {
                made.back().text += QLatin1Char(' ');
            }
        }
        if (start < 0) {
            break;
        }
        const qsizetype close = text.indexOf(missingEnd, start);
        made.push_back(Run{.text = missingText(text.mid(start + 1, close - start - 1)),
                           .italic = true,
                           .decoration = Decoration::Missing});
        at = close + 1;
    }
    return made;
}

std::vector<Run> DossierContext::missing(const QString& label)
{
    ++m_missing;
    return {Run{.text = missingText(label), .italic = true, .decoration = Decoration::Missing}};
}

std::vector<Run> DossierContext::value(const QString& text, const QString& field)
{
    if (!text.trimmed().isEmpty()) {
        return {run(text)};
    }
    const QString label = pack.term(QStringLiteral("field.") + field);
    const QString role = pack.term(QStringLiteral("role.") + field.section(QLatin1Char('.'), 0, 0));
    return missing(label.isEmpty()      ? field
                       : role.isEmpty() ? label
                                        : label + QStringLiteral(" của ") + role);
}

QString DossierContext::fill(const QString& text)
{
    QString filled = fillPlaceholders(text, m_placeholders);
    qsizetype at = 0;
    while ((at = filled.indexOf(missingStart, at)) >= 0) {
        const qsizetype close = filled.indexOf(missingEnd, at);
        const QString field = filled.mid(at + 1, close - at - 1);
        const QString shown = value(QString(), field).front().text;
        const QString label = shown.mid(13, shown.size() - 15); // without "[chưa nhập: " and "]"
        filled.replace(at + 1, field.size(), label);
        at += label.size() + 1;
    }
    return filled;
}

QString DossierContext::cite(const DocumentReference& reference) const
{
    QStringList parts;
    if (!reference.title.isEmpty()) {
        parts.append(reference.title);
    }
    if (!reference.number.isEmpty()) {
        parts.append(QStringLiteral("số ") + reference.number);
    }
    if (reference.date.isValid()) {
        parts.append(QStringLiteral("ngày ") + tableDate(reference.date));
    }
    if (!reference.issuer.isEmpty()) {
        parts.append(QStringLiteral("của ") + reference.issuer);
    }
    return parts.join(QLatin1Char(' '));
}

QString DossierContext::statusWord(AssessmentStatus status) const
{
    static const std::map<AssessmentStatus, QString> ids{
        {AssessmentStatus::Met, QStringLiteral("status.met")},
        {AssessmentStatus::PartiallyMet, QStringLiteral("status.partiallyMet")},
        {AssessmentStatus::NotMet, QStringLiteral("status.notMet")},
        {AssessmentStatus::NotApplicable, QStringLiteral("status.notApplicable")},
        {AssessmentStatus::NotAssessed, QStringLiteral("status.notAssessed")}};
    QString word = pack.term(ids.at(status));
    if (!word.isEmpty()) {
        word[0] = word[0].toUpper();
    }
    return word;
}

std::vector<Run> DossierContext::tableCaption(const QString& title)
{
    return {run(QStringLiteral("Bảng %1. %2").arg(++m_tables).arg(title), true)};
}

std::vector<Run> DossierContext::figureCaption(const QString& title)
{
    return {run(QStringLiteral("Hình %1. %2").arg(++m_figures).arg(title), true)};
}

QString tableDate(const QDate& date)
{
    if (!date.isValid()) {
        return {};
    }
    const QString month
        = QString::number(date.month()).rightJustified(date.month() <= 2 ? 2 : 1, QLatin1Char('0'));
    return QStringLiteral("%1/%2/%3")
        .arg(date.day(), 2, 10, QLatin1Char('0'))
        .arg(month)
        .arg(date.year());
}

QStringList balancedLines(const QString& text, double size, bool bold, double width)
{
    const std::vector<Word> words
        = wordsOf({Run{.text = bindText(text), .bold = bold}}, size, width);
    QStringList lines;
    for (const BrokenLine& line : breakLines(words, width, width, Breaking::Balanced)) {
        QString out;
        for (std::size_t i = line.first; i < line.last; ++i) {
            for (const Piece& piece : words[i].pieces) {
                out += piece.text;
            }
            if (i + 1 < line.last && words[i].space > 0) {
                out += QLatin1Char(' ');
            }
        }
        lines.append(out);
    }
    return lines;
}

QStringList linesBySense(const QString& capitals, double size, double width)
{
    static const QRegularExpression place(QStringLiteral(
        "\\s(TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)\\s(?!.*\\s(TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG)\\s)"));
    const qsizetype cut = capitals.indexOf(place);
    if (cut <= 0 || textWidth(capitals, {.size = size, .bold = true}) <= width) {
        return balancedLines(capitals, size, true, width);
    }
    return balancedLines(capitals.left(cut), size, true, width)
        + balancedLines(capitals.mid(cut + 1), size, true, width);
}

Paragraph bodyParagraph(std::vector<Run> runs)
{
    Paragraph paragraph;
    paragraph.runs = std::move(runs);
    paragraph.style = {
        .align = Align::Justify, .breaking = Breaking::Even, .firstIndent = mm(12.7), .after = 6};
    return paragraph;
}

Paragraph centredParagraph(std::vector<Run> runs, double after)
{
    Paragraph paragraph;
    paragraph.runs = std::move(runs);
    paragraph.style = {.align = Align::Centre, .breaking = Breaking::Balanced, .after = after};
    return paragraph;
}

void addParagraphs(DossierContext& context, const QString& text)
{
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        context.add(bodyParagraph({context.run(line)}));
    }
}

Cell cellOf(std::vector<Run> runs, Align align)
{
    Cell cell;
    Paragraph paragraph;
    paragraph.runs = std::move(runs);
    paragraph.style.align = align;
    cell.paragraphs.push_back(std::move(paragraph));
    return cell;
}

Cell textCell(const DossierContext& context, const QString& text, bool bold)
{
    return cellOf({context.run(text, bold)});
}

Cell textOrDash(const DossierContext& context, const QString& text)
{
    return text.trimmed().isEmpty() ? cellOf({Run{.text = QStringLiteral("–")}}, Align::Centre)
                                    : textCell(context, text);
}

Cell statusCell(const DossierContext& context, AssessmentStatus status, const QString& word)
{
    Cell cell = cellOf({context.run(word.isEmpty() ? context.statusWord(status) : word, true)});
    cell.paragraphs.front().mark = status;
    cell.paragraphs.front().style.leftIndent = mm(4.9);
    return cell;
}

std::vector<Cell> headerCells(const DossierContext& context, const QStringList& titles)
{
    std::vector<Cell> cells;
    for (const QString& title : titles) {
        cells.push_back(textCell(context, title, true));
    }
    return cells;
}

} // namespace luytre::report
