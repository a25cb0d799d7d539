#include "forms/shell/CommandPalette.h"

#include "base/Text.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/TextLabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStyledItemDelegate>

namespace luytre::forms {

namespace {

constexpr std::size_t shownEntries = 50;
constexpr int noteRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;

QString pictogramOf(int kind)
{
    switch (PaletteEntry::Kind(kind)) {
    case PaletteEntry::Kind::Command:
        return QStringLiteral("chevron-right");
    case PaletteEntry::Kind::Dossier:
        return QStringLiteral("dossier");
    case PaletteEntry::Kind::Requirement:
        return QStringLiteral("list");
    }
    return {};
}

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& t = theme();
        painter->save();
        if ((option.state & QStyle::State_Selected) != 0) {
            painter->fillRect(option.rect, t.greenTint);
        }
        const QRect r = option.rect;
        paintIcon(*painter, QRect(r.left() + 10, r.center().y() - 8, 16, 16),
                  pictogramOf(index.data(kindRole).toInt()), t.ink2);
        const QString note = index.data(noteRole).toString();
        painter->setFont(textFont(TextRole::Caption));
        const int noteWidth
            = std::min(painter->fontMetrics().horizontalAdvance(note), r.width() / 2);
        painter->setPen(t.ink3);
        painter->drawText(r.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(note, Qt::ElideRight, noteWidth));
        painter->setFont(textFont(TextRole::Body));
        painter->setPen(t.ink);
        const QRect words = r.adjusted(36, 0, -noteWidth - 24, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            words.width()));
        painter->restore();
    }
};

} // namespace

std::vector<const PaletteEntry*> findEntries(const std::vector<PaletteEntry>& entries,
                                             const QString& query, std::size_t limit)
{
    std::optional<PaletteEntry::Kind> only;
    QString wanted = query.trimmed();
    const std::pair<QChar, PaletteEntry::Kind> marks[]
        = {{QLatin1Char('>'), PaletteEntry::Kind::Command},
           {QLatin1Char('@'), PaletteEntry::Kind::Dossier},
           {QLatin1Char('#'), PaletteEntry::Kind::Requirement}};
    for (const auto& [mark, kind] : marks) {
        if (wanted.startsWith(mark)) {
            only = kind;
            wanted.remove(0, 1);
        }
    }
    const QString folded = foldForSearch(wanted);
    const QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const PaletteEntry*> first;
    std::vector<const PaletteEntry*> rest;
    for (const PaletteEntry& entry : entries) {
        if (only ? entry.kind != *only
                 : folded.isEmpty() && entry.kind == PaletteEntry::Kind::Requirement) {
            continue;
        }
        const QString text = foldForSearch(entry.text + QLatin1Char(' ') + entry.note);
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& w) { return text.contains(w); })) {
            (text.startsWith(folded) ? first : rest).push_back(&entry);
        }
    }
    first.insert(first.end(), rest.begin(), rest.end());
    first.resize(std::min(first.size(), limit));
    return first;
}

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_entries(std::move(entries)),
      m_query(new QLineEdit), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find everything"));
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(12, 12, 12, 12);
    m_query->setPlaceholderText(tr("Type to find: > commands, @ dossiers, # requirements"));
    m_query->setAccessibleName(tr("Find everything"));
    m_query->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new EntryDelegate(this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    down->addWidget(m_query);
    down->addWidget(m_list);
    resize(620, 420);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_query, &QLineEdit::returnPressed, this, &CommandPalette::actOnCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::actOnCurrent);
    search({});
}

void CommandPalette::search(const QString& query)
{
    m_found = findEntries(m_entries, query, shownEntries);
    m_list->clear();
    for (const PaletteEntry* entry : m_found) {
        auto* item = new QListWidgetItem(entry->text, m_list); // the list's
        item->setData(noteRole, entry->note);
        item->setData(kindRole, int(entry->kind));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::actOnCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_found.size())) {
        return;
    }
    const auto act = m_found[std::size_t(row)]->act;
    accept();
    act();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0 && m_list->count() > 0) {
            m_list->setCurrentRow((m_list->currentRow() + by + m_list->count()) % m_list->count());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.setPen(theme().line2);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace luytre::forms
