#pragma once

#include <QStyledItemDelegate>

namespace luytre::forms {

/// A requirement in two lines: status, text, and at the right clause, evidence, and whether the
/// level below has it too.
class RequirementDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace luytre::forms
