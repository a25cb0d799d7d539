#include "forms/dossier/FieldGrid.h"

#include "forms/widgets/TextLabel.h"

#include <QGridLayout>
#include <QScrollArea>

namespace luytre::forms {

namespace {

constexpr int columns = 12;
constexpr int widest = 1080; ///< px; wider lines are hard to read

} // namespace

FieldGrid::FieldGrid(DossierEditor& editor, QWidget* parent) : QWidget(parent), m_editor(editor)
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 14, 20, 20);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(10);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
        m_grid->setColumnMinimumWidth(column, 20);
    }
    down->addLayout(m_grid);
    down->addStretch();
    setMaximumWidth(widest);
}

void FieldGrid::addSection(const QString& letter, const QString& title, const QString& note)
{
    auto* head = new QWidget;
    auto* across = new QHBoxLayout(head);
    across->setContentsMargins(0, m_row == 0 ? 0 : 10, 0, 0);
    auto* mark = new TextLabel(letter, TextRole::Section, &Theme::green);
    mark->setWeight(QFont::DemiBold);
    mark->setWordWrap(false);
    auto* words = new TextLabel(title, TextRole::Section);
    words->setWeight(QFont::DemiBold);
    across->addWidget(mark);
    across->addWidget(words, 1);
    if (!note.isEmpty()) {
        auto* aside = new TextLabel(note, TextRole::Caption, &Theme::ink3);
        aside->setWordWrap(false);
        across->addWidget(aside);
    }
    place(head, columns);
}

void FieldGrid::place(QWidget* widget, int span)
{
    if (m_column + span > columns) {
        m_column = 0;
        ++m_row;
    }
    m_grid->addWidget(widget, m_row, m_column, 1, span);
    m_column += span;
}

bool FieldGrid::goTo(const QString& place)
{
    Field* best = nullptr;
    for (Field* field : m_fields) {
        if (place == field->path()) {
            best = field;
            break;
        }
        if (best == nullptr && field->path().startsWith(place + QLatin1Char('.'))) {
            best = field;
        }
    }
    if (best == nullptr) {
        return false;
    }
    best->control()->setFocus(Qt::OtherFocusReason);
    bringIntoView(*best);
    return true;
}

void bringIntoView(QWidget& widget)
{
    // What has just been made is laid out first.
    QTimer::singleShot(0, &widget, [&widget] {
        for (QWidget* above = widget.parentWidget(); above != nullptr;
             above = above->parentWidget()) {
            if (auto* scroll = qobject_cast<QScrollArea*>(above)) {
                scroll->ensureWidgetVisible(&widget, 0, 20);
            }
        }
    });
}

void discard(QWidget* widget)
{
    widget->setParent(nullptr);
    widget->deleteLater();
}

int FieldGrid::invalidCount() const
{
    return int(std::count_if(m_fields.begin(), m_fields.end(),
                             [](const Field* field) { return field->isInvalid(); }));
}

} // namespace luytre::forms
