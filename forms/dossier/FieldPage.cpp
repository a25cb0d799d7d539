#include "forms/dossier/FieldPage.h"

#include <QScrollArea>

namespace luytre::forms {

FieldPage::FieldPage(DossierEditor& editor, QWidget* parent) : DossierPage(parent), m_editor(editor)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // the fields have it
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto* content = new QWidget;
    m_down = new QVBoxLayout(content);
    m_down->setContentsMargins(0, 0, 0, 0);
    m_down->setSpacing(0);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    whole->addWidget(scroll);
    connect(&m_editor, &DossierEditor::judged, this, &FieldPage::adapt);
}

FieldGrid* FieldPage::addGrid(IsAsked isAsked)
{
    auto* grid = new FieldGrid(m_editor);
    m_grids.push_back(grid);
    connect(grid, &FieldGrid::entered, this, &DossierPage::entered);
    connect(grid, &FieldGrid::validityChanged, this, &DossierPage::validityChanged);
    addSection(grid, std::move(isAsked));
    return grid;
}

RecordList* FieldPage::addRecords(RecordKind kind, IsAsked isAsked)
{
    auto* list = new RecordList(m_editor, std::move(kind));
    m_lists.push_back(list);
    connect(list, &RecordList::entered, this, &DossierPage::entered);
    connect(list, &RecordList::validityChanged, this, &DossierPage::validityChanged);
    addSection(list, std::move(isAsked));
    return list;
}

void FieldPage::addSection(QWidget* section, IsAsked isAsked)
{
    m_down->addWidget(section);
    if (isAsked) {
        m_sections.push_back({section, std::move(isAsked)});
    }
}

void FieldPage::finish()
{
    m_down->addStretch();
    adapt();
}

void FieldPage::adapt()
{
    for (const Section& section : m_sections) {
        section.widget->setVisible(section.isAsked(m_editor));
    }
}

bool FieldPage::goTo(const QString& place)
{
    const auto find = [&](auto* part) { return part->goTo(place); };
    return std::any_of(m_grids.begin(), m_grids.end(), find)
        || std::any_of(m_lists.begin(), m_lists.end(), find);
}

int FieldPage::invalidCount() const
{
    int sum = 0;
    for (const FieldGrid* grid : m_grids) {
        sum += grid->invalidCount();
    }
    for (const RecordList* list : m_lists) {
        sum += list->invalidCount();
    }
    return sum;
}

} // namespace luytre::forms
