#include "forms/package/CheckPage.h"

#include "forms/package/PreviewPane.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/TextLabel.h"

#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStyledItemDelegate>

namespace luytre::forms {

namespace {

constexpr int listWidth = 440; ///< px, at the start

QString signOf(int severity)
{
    return severity == int(Severity::Block)  ? QStringLiteral("status-blocking")
        : severity == int(Severity::Warning) ? QStringLiteral("status-warning")
                                             : QStringLiteral("info");
}

const QColor& colourOf(int severity)
{
    return severity == int(Severity::Block)  ? theme().red
        : severity == int(Severity::Warning) ? theme().amber
                                             : theme().blue;
}

/// A finding in as many lines as its sentence needs, the step and the law beneath.
class FindingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QListView*>(option.widget);
        const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
        if (index.data(FindingsModel::HeadingRole).toBool()) {
            return {width, 30};
        }
        return {width, textHeight(index, width) + secondLine() + 20};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& t = theme();
        const int severity = index.data(FindingsModel::SeverityRole).toInt();
        const QRect r = option.rect;
        painter->save();
        if (index.data(FindingsModel::HeadingRole).toBool()) {
            painter->fillRect(r, t.sunken);
            paintIcon(*painter, QRect(r.left() + 12, r.center().y() - 8, 16, 16), signOf(severity),
                      colourOf(severity));
            painter->setFont(textFont(TextRole::Body, QFont::DemiBold));
            painter->setPen(t.ink);
            painter->drawText(r.adjusted(36, 0, -40, 0), Qt::AlignVCenter | Qt::AlignLeft,
                              index.data().toString());
            painter->setPen(t.ink2);
            painter->drawText(r.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight,
                              QString::number(index.data(FindingsModel::CountRole).toInt()));
            painter->restore();
            return;
        }
        if ((option.state & QStyle::State_Selected) != 0) {
            painter->fillRect(r, t.greenTint);
        } else if ((option.state & QStyle::State_MouseOver) != 0) {
            painter->fillRect(r, t.hover);
        }
        paintIcon(*painter, QRect(r.left() + 12, r.top() + 10, 16, 16), signOf(severity),
                  colourOf(severity));
        const int height = textHeight(index, r.width());
        painter->setFont(textFont(TextRole::Body));
        painter->setPen(t.ink);
        painter->drawText(QRect(r.left() + 36, r.top() + 8, r.width() - 48, height),
                          Qt::TextWordWrap, index.data().toString());
        painter->setFont(textFont(TextRole::Caption));
        painter->setPen(t.ink2);
        painter->drawText(
            QRect(r.left() + 36, r.top() + 10 + height, r.width() - 48, secondLine()),
            Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(FindingsModel::WhereRole).toString(),
                                              Qt::ElideRight, r.width() - 48));
        painter->setPen(t.line);
        painter->drawLine(r.bottomLeft(), r.bottomRight());
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(t.green, 2));
            painter->drawRoundedRect(r.adjusted(2, 2, -2, -3), 4, 4);
        }
        painter->restore();
    }

private:
    [[nodiscard]] static int textHeight(const QModelIndex& index, int width)
    {
        const QFontMetrics metrics(textFont(TextRole::Body));
        return metrics
            .boundingRect(QRect(0, 0, width - 48, 10000), Qt::TextWordWrap, index.data().toString())
            .height();
    }
    [[nodiscard]] static int secondLine()
    {
        return QFontMetrics(textFont(TextRole::Caption)).height();
    }
};

} // namespace

CheckPage::CheckPage(Services& services, DossierEditor& editor, QWidget* parent)
    : DossierPage(parent), m_editor(editor), m_preview(new PreviewPane(services, editor))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter;
    splitter->addWidget(list());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({listWidth, listWidth * 2});
    splitter->setChildrenCollapsible(false);
    across->addWidget(splitter);
    connect(&m_editor, &DossierEditor::judged, this, &CheckPage::showFindings);
    connect(m_preview, &PreviewPane::failed, this, &DossierPage::failed);
    showFindings();
}

QWidget* CheckPage::list()
{
    auto* side = new QWidget;
    auto* down = new QVBoxLayout(side);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 10);
    head->setSpacing(2);
    m_headline = new TextLabel(TextRole::Body);
    m_headline->setWeight(QFont::DemiBold);
    m_counts = new TextLabel(TextRole::Caption, &Theme::ink2);
    head->addWidget(m_headline);
    head->addWidget(m_counts);
    down->addLayout(head);
    m_list = new QListView;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_findings);
    m_list->setItemDelegate(new FindingDelegate(this));
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What the check found"));
    down->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, &CheckPage::openCurrent);
    connect(m_list, &QListView::clicked, this, &CheckPage::openCurrent);
    auto* enter = new QShortcut(QKeySequence(Qt::Key_Return), m_list);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &CheckPage::openCurrent);
    return side;
}

bool CheckPage::goTo(const QString& place)
{
    for (int row = 0; row < m_findings.rowCount(); ++row) {
        const QModelIndex index = m_findings.index(row);
        if (index.data(FindingsModel::PlaceRole).toString() == place) {
            m_list->setCurrentIndex(index);
            m_list->setFocus();
            return true;
        }
    }
    return false;
}

void CheckPage::showFindings()
{
    m_findings.setFindings(m_editor.findings(), m_editor.pack());
    const int blocks = m_findings.count(Severity::Block);
    const int warnings = m_findings.count(Severity::Warning);
    m_headline->setText(
        blocks > 0
            ? tr("The package cannot be handed in yet: %n blocking error(s)", nullptr, blocks)
            : tr("Nothing blocks. The package can be signed and handed in."));
    m_headline->setColour(blocks > 0 ? &Theme::redText : &Theme::ink);
    m_counts->setText(tr("%n warning(s), ", nullptr, warnings)
                      + tr("%n piece(s) of advice", nullptr, m_findings.count(Severity::Advice)));
}

void CheckPage::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid() && !index.data(FindingsModel::HeadingRole).toBool()) {
        Q_EMIT placeWanted(index.data(FindingsModel::PlaceRole).toString());
    }
}

} // namespace luytre::forms
