#include "forms/dossier/RecordList.h"

#include "forms/widgets/Card.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/TextLabel.h"

#include <QToolButton>

namespace luytre::forms {

namespace {

constexpr int widest = 1040; ///< px; cards end where the fields of the page do

} // namespace

RecordList::RecordList(DossierEditor& editor, RecordKind kind, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_kind(std::move(kind))
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 0, 20, 10);
    down->setSpacing(10);
    setMaximumWidth(widest + 40);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(10);
    down->addLayout(m_cards);
    m_empty = new TextLabel(m_kind.emptyWords, TextRole::Body, &Theme::ink3);
    down->addWidget(m_empty);
    m_add = new QPushButton(icon(QStringLiteral("plus")), m_kind.addWords);
    m_add->setObjectName(m_kind.path + QStringLiteral(".add"));
    m_add->setEnabled(!m_editor.isReadOnly());
    down->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &RecordList::append);
    connect(&m_editor, &DossierEditor::changed, this, [this] {
        if (int(m_grids.size()) != m_kind.count(m_editor.dossier())) {
            rebuild();
        }
    });
    rebuild();
}

void RecordList::rebuild()
{
    m_grids.clear();
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        discard(item->widget());
        delete item;
    }
    const int count = m_kind.count(m_editor.dossier());
    for (int index = 0; index < count; ++index) {
        addCard(index);
    }
    m_empty->setVisible(count == 0);
    Q_EMIT validityChanged();
}

void RecordList::addCard(int index)
{
    auto* card = new Card;
    auto* down = new QVBoxLayout(card);
    down->setContentsMargins(0, 8, 0, 0);
    down->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 12, 0);
    auto* heading = new TextLabel(m_kind.heading.arg(index + 1), TextRole::Body);
    heading->setWeight(QFont::DemiBold);
    head->addWidget(heading, 1);
    auto* away = new QToolButton;
    away->setIcon(icon(QStringLiteral("trash")));
    away->setToolTip(m_kind.removeWords.arg(index + 1));
    away->setAccessibleName(away->toolTip());
    away->setObjectName(QStringLiteral("%1[%2].remove").arg(m_kind.path).arg(index));
    away->setEnabled(!m_editor.isReadOnly());
    head->addWidget(away);
    down->addLayout(head);
    auto* grid = new FieldGrid(m_editor);
    m_kind.addFields(*grid, index);
    down->addWidget(grid);
    m_cards->addWidget(card);
    card->show(); // now, so that its fields can take the focus
    m_grids.push_back(grid);
    connect(away, &QToolButton::clicked, this, [this, index] { remove(index); });
    connect(grid, &FieldGrid::entered, this, &RecordList::entered);
    connect(grid, &FieldGrid::validityChanged, this, &RecordList::validityChanged);
}

void RecordList::append()
{
    m_editor.mergeNoMore();
    m_editor.edit({m_kind.addWords, m_kind.path}, m_kind.append);
    m_editor.mergeNoMore();
    goTo(QStringLiteral("%1[%2]").arg(m_kind.path).arg(m_grids.size() - 1));
}

void RecordList::remove(int index)
{
    m_editor.mergeNoMore();
    m_editor.edit({m_kind.removeWords.arg(index + 1), m_kind.path},
                  [&](Dossier& dossier) { m_kind.remove(dossier, index); });
    m_editor.mergeNoMore();
    if (m_grids.empty()) {
        m_add->setFocus();
    } else {
        goTo(QStringLiteral("%1[%2]")
                 .arg(m_kind.path)
                 .arg(std::min(index, int(m_grids.size()) - 1)));
    }
}

bool RecordList::goTo(const QString& place)
{
    if (place == m_kind.path) {
        if (m_grids.empty()) {
            m_add->setFocus();
            bringIntoView(*m_add);
            return true;
        }
        return m_grids.front()->goTo(place + QStringLiteral("[0]"));
    }
    return std::any_of(m_grids.begin(), m_grids.end(),
                       [&](FieldGrid* grid) { return grid->goTo(place); });
}

int RecordList::invalidCount() const
{
    int sum = 0;
    for (const FieldGrid* grid : m_grids) {
        sum += grid->invalidCount();
    }
    return sum;
}

QString nextId(const QString& prefix, const QStringList& taken)
{
    for (int number = int(taken.size()) + 1;; ++number) {
        const QString id = QStringLiteral("%1-%2").arg(prefix).arg(number, 2, 10, QLatin1Char('0'));
        if (!taken.contains(id)) {
            return id;
        }
    }
}

} // namespace luytre::forms
