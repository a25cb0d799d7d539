#include "forms/assessment/RequirementDelegate.h"

#include "forms/assessment/RequirementModel.h"
#include "forms/assessment/StatusLook.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/Theme.h"

#include <QTextLayout>

namespace luytre::forms {

namespace {

/// At most two lines, the second cut with an ellipsis.
void drawTwoLines(QPainter& painter, const QRect& rect, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    const int end = first.textStart() + first.textLength();
    layout.endLayout();
    painter.drawText(rect.left(), rect.top() + metrics.ascent(), text.left(end).trimmed());
    if (end < text.size()) {
        painter.drawText(rect.left(), rect.top() + metrics.lineSpacing() + metrics.ascent(),
                         metrics.elidedText(text.mid(end), Qt::ElideRight, rect.width()));
    }
}

} // namespace

QSize RequirementDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics metrics(textFont(TextRole::Body));
    const bool heading = index.data(RequirementModel::HeadingRole).toBool();
    return {100, heading ? qMax(28, metrics.height() + 8) : metrics.lineSpacing() * 2 + 12};
}

void RequirementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Theme& t = theme();
    const QRect r = option.rect;
    painter->save();
    painter->setFont(textFont(TextRole::Body));
    if (index.data(RequirementModel::HeadingRole).toBool()) {
        painter->fillRect(r, t.sunken);
        painter->setPen(t.ink2);
        painter->drawText(r.adjusted(10, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(RequirementModel::AnsweredRole).toString());
        painter->setFont(textFont(TextRole::Body, QFont::DemiBold));
        painter->setPen(t.ink);
        painter->drawText(r.adjusted(10, 0, -70, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            r.width() - 90));
        painter->restore();
        return;
    }
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected || (option.state & QStyle::State_MouseOver) != 0) {
        painter->fillRect(r, selected ? t.greenTint : t.hover);
    }
    if (selected) {
        painter->fillRect(QRect(r.left(), r.top(), 3, r.height()), t.green);
    }
    const auto status = AssessmentStatus(index.data(RequirementModel::StatusRole).toInt());
    const StatusLook look = lookOf(status);
    paintIcon(*painter, QRect(r.left() + 10, r.top() + 7, 16, 16), look.pictogram, t.*look.colour);
    const QFontMetrics note(textFont(TextRole::Caption));
    const int aside = qMax(88, note.horizontalAdvance(QStringLiteral("5.12.2.2 a) 00")));
    painter->setPen(t.ink);
    drawTwoLines(*painter,
                 QRect(r.left() + 34, r.top() + 6, r.width() - 34 - aside - 16, r.height()),
                 index.data().toString());
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(t.ink2);
    const QRect right(r.right() - aside - 6, r.top() + 6, aside, note.lineSpacing());
    painter->drawText(right, Qt::AlignLeft, index.data(RequirementModel::ClauseRefRole).toString());
    const int evidence = index.data(RequirementModel::EvidenceRole).toInt();
    if (evidence > 0) {
        painter->drawText(right, Qt::AlignRight, QString::number(evidence));
    }
    const auto change = RequirementChange(index.data(RequirementModel::ChangeRole).toInt());
    if (change != RequirementChange::Same) {
        painter->setPen(t.blueText);
        painter->drawText(right.translated(0, note.lineSpacing() + 1), Qt::AlignLeft,
                          change == RequirementChange::New ? tr("+ New") : tr("↑ Raised"));
    }
    painter->setPen(t.line);
    painter->drawLine(r.bottomLeft(), r.bottomRight());
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.green, 2));
        painter->drawRoundedRect(r.adjusted(2, 2, -2, -3), 4, 4);
    }
    painter->restore();
}

} // namespace luytre::forms
