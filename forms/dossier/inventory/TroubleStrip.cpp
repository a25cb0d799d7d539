#include "forms/dossier/inventory/TroubleStrip.h"

#include "forms/dossier/inventory/InventoryModel.h"
#include "forms/dossier/inventory/InventoryView.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/TextLabel.h"

#include <QItemSelectionModel>

namespace luytre::forms {

TroubleStrip::TroubleStrip(QWidget* parent) : QWidget(parent)
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(36, 4, 12, 4);
    across->setSpacing(6);
    m_where = new TextLabel(TextRole::Body, &Theme::redText);
    m_where->setWeight(QFont::DemiBold);
    m_where->setWordWrap(false);
    m_what = new TextLabel(TextRole::Body, &Theme::redText);
    m_count = new TextLabel(TextRole::Body, &Theme::redText);
    m_count->setWordWrap(false);
    m_go = new QPushButton(tr("Go to this cell (F8)"));
    across->addWidget(m_where);
    across->addWidget(m_what, 1);
    across->addWidget(m_count);
    across->addWidget(m_go);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const auto& troubles = m_view->inventory().troubles();
        const CellTrouble& shown = troubles[std::size_t(nearest())];
        m_view->goTo(m_view->inventory().index(shown.row, shown.column));
    });
    hide();
}

void TroubleStrip::follow(InventoryView* view)
{
    if (m_view != nullptr) {
        disconnect(&m_view->inventory(), nullptr, this, nullptr);
        disconnect(m_view->selectionModel(), nullptr, this, nullptr);
    }
    m_view = view;
    if (m_view != nullptr) {
        connect(&m_view->inventory(), &InventoryModel::troublesChanged, this, &TroubleStrip::show);
        connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &TroubleStrip::show);
    }
    show();
}

int TroubleStrip::nearest() const
{
    const auto& troubles = m_view->inventory().troubles();
    const QModelIndex current = m_view->currentIndex();
    for (int i = 0; i < int(troubles.size()); ++i) {
        const CellTrouble& trouble = troubles[std::size_t(i)];
        if (trouble.row == current.row() && trouble.column == current.column()) {
            return i;
        }
    }
    return 0;
}

void TroubleStrip::goToNext()
{
    if (m_view == nullptr || m_view->inventory().troubles().empty()) {
        return;
    }
    const auto& troubles = m_view->inventory().troubles();
    const int at = nearest();
    const QModelIndex current = m_view->currentIndex();
    const CellTrouble& shown = troubles[std::size_t(at)];
    const bool isThere = current.row() == shown.row && current.column() == shown.column;
    const CellTrouble& next = isThere ? troubles[std::size_t(at + 1) % troubles.size()] : shown;
    m_view->goTo(m_view->inventory().index(next.row, next.column));
}

void TroubleStrip::show()
{
    const bool any = m_view != nullptr && !m_view->inventory().troubles().empty();
    setVisible(any);
    if (!any) {
        return;
    }
    const auto& troubles = m_view->inventory().troubles();
    const int at = nearest();
    const CellTrouble& trouble = troubles[std::size_t(at)];
    m_blocking = trouble.blocking;
    const auto colour = m_blocking ? &Theme::redText : &Theme::amberText;
    for (TextLabel* label : {m_where, m_what, m_count}) {
        label->setColour(colour);
    }
    m_where->setText(
        tr("Row %1, %2:")
            .arg(trouble.row + 1)
            .arg(m_view->inventory().rows().columns()[std::size_t(trouble.column)].title));
    m_what->setText(trouble.kept
                        ? trouble.text
                        : trouble.text + QLatin1Char(' ') + tr("The other cells are saved."));
    m_count->setText(tr("%1 of %2").arg(at + 1).arg(troubles.size()));
    setAccessibleName(m_where->text() + QLatin1Char(' ') + m_what->text());
    update();
}

void TroubleStrip::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.fillRect(rect(), m_blocking ? t.redTint : t.amberTint);
    painter.setPen(t.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    paintIcon(painter, QRect(12, rect().center().y() - 8, 16, 16),
              m_blocking ? QStringLiteral("status-blocking") : QStringLiteral("status-warning"),
              m_blocking ? t.red : t.amber);
}

} // namespace luytre::forms
