#include "forms/dossier/level/LevelPage.h"

#include "forms/dossier/ListFields.h"
#include "forms/dossier/PartFields.h"
#include "forms/dossier/RecordList.h"
#include "forms/dossier/level/FactCard.h"
#include "forms/dossier/level/LevelPane.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/TextLabel.h"

#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>

namespace luytre::forms {

namespace {

constexpr int paneWidth = 400;

QScrollArea* scrolled(QWidget* content, QPalette::ColorRole ground)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what is inside has it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(ground);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    return scroll;
}

std::optional<int> componentOf(const QString& place)
{
    static const QRegularExpression index(QStringLiteral(R"(^components\[(\d+)\])"));
    const auto found = index.match(place);
    return found.hasMatch() ? std::optional(found.captured(1).toInt()) : std::nullopt;
}

} // namespace

LevelPage::LevelPage(DossierEditor& editor, QWidget* parent) : DossierPage(parent), m_editor(editor)
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(scrolled(questions(), QPalette::Base), 1);
    m_pane = new LevelPane(m_editor);
    auto* side = scrolled(m_pane, QPalette::Window);
    side->setFixedWidth(paneWidth);
    side->setFocusPolicy(Qt::StrongFocus); // arrow keys scroll what is only read
    side->setAccessibleName(tr("The level and why"));
    across->addWidget(side);
    connect(&m_editor, &DossierEditor::changed, this, &LevelPage::showComponents);
    connect(&m_editor, &DossierEditor::judged, this, [this] {
        showQuestions();
        adapt();
    });
    showComponents();
    adapt();
}

QWidget* LevelPage::componentBar()
{
    auto* bar = new QWidget;
    auto* across = new QHBoxLayout(bar);
    across->setContentsMargins(20, 12, 20, 0);
    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false); // long names are cut, no component is ever out of sight
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("Components of the system"));
    across->addWidget(m_tabs, 1);
    m_add = new QPushButton(icon(QStringLiteral("plus")), tr("Add a component"));
    m_add->setObjectName(QStringLiteral("components.add"));
    m_add->setEnabled(!m_editor.isReadOnly());
    across->addWidget(m_add);
    m_remove = new QPushButton(icon(QStringLiteral("trash")), tr("Remove"));
    m_remove->setObjectName(QStringLiteral("components.remove"));
    m_remove->setAccessibleName(tr("Remove this component"));
    across->addWidget(m_remove);
    connect(m_tabs, &QTabBar::currentChanged, this, &LevelPage::showComponent);
    connect(m_add, &QPushButton::clicked, this, &LevelPage::addComponent);
    connect(m_remove, &QPushButton::clicked, this, &LevelPage::removeComponent);
    return bar;
}

QWidget* LevelPage::questions()
{
    auto* content = new QWidget;
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(componentBar());
    m_empty = new TextLabel(tr("No component yet. A component is a part of the system that is "
                               "graded on its own; most systems have one."),
                            TextRole::Body, &Theme::ink3);
    m_empty->setContentsMargins(20, 12, 20, 12);
    down->addWidget(m_empty);
    m_component = new QWidget;
    m_componentLayout = new QVBoxLayout(m_component);
    m_componentLayout->setContentsMargins(0, 0, 0, 0);
    m_componentLayout->setSpacing(0);
    auto* cards = new QWidget;
    m_cardLayout = new QVBoxLayout(cards);
    m_cardLayout->setContentsMargins(20, 0, 20, 0);
    m_cardLayout->setSpacing(0);
    m_componentLayout->addWidget(cards);
    down->addWidget(m_component);
    addProposal(*down);
    down->addStretch();
    return content;
}

void LevelPage::addProposal(QVBoxLayout& down)
{
    m_proposal = new FieldGrid(m_editor);
    m_proposal->addSection(QStringLiteral("B"), tr("Level proposed"),
                           tr("Only where it is above the computed one"));
    m_proposal->add<GradeField>(4, QStringLiteral("proposal.level"), tr("Proposed instead"),
                                FieldAccess<std::optional<Level>> LUYTRE_FIELD(proposal.level),
                                levelWords());
    m_proposal->add<ParagraphField>(8, QStringLiteral("proposal.reason"),
                                    tr("Why a higher level is proposed"),
                                    FieldAccess<QString> LUYTRE_FIELD(proposal.reason), 2);
    m_highLevel = new FieldGrid(m_editor);
    m_highLevel->addSection(QStringLiteral("C"), tr("Statement for a high level"),
                            tr("Asked for at this level"));
    const PartOf<HighLevelStatement> part
        = [](Dossier& dossier) -> HighLevelStatement& { return dossier.highLevel; };
    const auto add = [&](const char* name, const QString& label,
                         QString HighLevelStatement::*member) {
        m_highLevel->add<ParagraphField>(12,
                                         QStringLiteral("highLevel.%1").arg(QLatin1String(name)),
                                         label, memberOf(part, member));
    };
    add("relatedSystems", tr("Systems connected to it or influencing it"),
        &HighLevelStatement::relatedSystems);
    add("attackRisks", tr("Risks of attack and their effect"), &HighLevelStatement::attackRisks);
    add("impactScope", tr("Scope and degree of the effect"), &HighLevelStatement::impactScope);
    add("continuousOperation", tr("Why it must run 24/7"),
        &HighLevelStatement::continuousOperation);
    for (FieldGrid* grid : {m_proposal, m_highLevel}) {
        down.addWidget(grid);
        connect(grid, &FieldGrid::entered, this, &DossierPage::entered);
        connect(grid, &FieldGrid::validityChanged, this, &DossierPage::validityChanged);
    }
}

void LevelPage::showComponents()
{
    const auto& components = m_editor.dossier().components;
    const int count = int(components.size());
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > count) {
            m_tabs->removeTab(m_tabs->count() - 1);
        }
        for (int i = 0; i < count; ++i) {
            const QString& name = components[std::size_t(i)].name;
            QString words = name.isEmpty() ? tr("(no name yet)") : name;
            words.replace(QLatin1Char('&'), QStringLiteral("&&"));
            if (i == m_tabs->count()) {
                m_tabs->addTab(words);
            } else {
                m_tabs->setTabText(i, words);
            }
        }
    }
    m_tabs->updateGeometry(); // a bar that is not shown yet keeps the height of an empty one
    m_empty->setVisible(count == 0);
    m_tabs->setVisible(count > 0);
    m_component->setVisible(count > 0);
    m_remove->setEnabled(count > 0 && !m_editor.isReadOnly());
    const int index = std::min(std::max(m_index, 0), count - 1);
    if (index != m_index) {
        showComponent(index);
    } else if (index >= 0) {
        const auto& information = components[std::size_t(index)].information;
        if ((information ? information->size() : 0) != m_entries) {
            showQuestions(); // numbers belong to entries
        }
    }
}

void LevelPage::showComponent(int index)
{
    m_index = index;
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(index);
    }
    for (FactCard* card : m_cards) {
        discard(card);
    }
    m_cards.clear();
    if (index < 0) {
        m_pane->setComponent(0);
        return;
    }
    makeFields();
    m_editor.judge();
    showQuestions();
    m_pane->setComponent(index);
}

void LevelPage::makeFields()
{
    for (FieldGrid* old : {m_fields, m_outside}) {
        if (old != nullptr) {
            discard(old);
        }
    }
    const PartOf<Component> part = entryOf(&Dossier::components, m_index);
    const auto path = [this](const char* name) {
        return QStringLiteral("components[%1].%2").arg(m_index).arg(QLatin1String(name));
    };
    m_fields = new FieldGrid(m_editor);
    m_fields->add<TextField>(6, path("name"), tr("Name of the component"),
                             memberOf(part, &Component::name));
    m_fields->add<TextField>(6, path("purpose"), tr("What it is for"),
                             memberOf(part, &Component::purpose));
    m_outside = new FieldGrid(m_editor);
    m_outside->addSection(QStringLiteral("A"), tr("Decided from outside"),
                          tr("Leave empty where there is none"));
    const RegulationPack& pack = m_editor.pack();
    for (const auto& [fact, member] :
         {std::pair{"assignedLevel", &Component::assignedLevel},
          std::pair{"riskFrameworkLevel", &Component::riskFrameworkLevel}}) {
        if (const FactDefinition* definition = pack.fact(QLatin1String(fact))) {
            m_outside->add<GradeField>(6, path(fact), definition->label.in(currentLanguage()),
                                       memberOf(part, member), levelWords());
        }
    }
    m_outside->add<TextField>(12, path("assignedBy"), tr("Decision or report behind it"),
                              memberOf(part, &Component::assignedBy));
    m_componentLayout->insertWidget(0, m_fields);
    m_componentLayout->addWidget(m_outside);
    for (FieldGrid* grid : {m_fields, m_outside}) {
        connect(grid, &FieldGrid::entered, this, &DossierPage::entered);
        connect(grid, &FieldGrid::validityChanged, this, &DossierPage::validityChanged);
    }
}

void LevelPage::showQuestions()
{
    const auto& graded = m_editor.determination().components;
    const auto& components = m_editor.dossier().components;
    if (m_index < 0 || m_index >= int(graded.size()) || graded.size() != components.size()) {
        return;
    }
    const Component& component = components[std::size_t(m_index)];
    const std::size_t entries = component.information ? component.information->size() : 0;
    const bool sameEntries = entries == m_entries;
    m_entries = entries;
    const QStringList asked
        = questionsThatMatter(component, graded[std::size_t(m_index)], m_editor.pack());
    std::vector<FactCard*> kept;
    for (FactCard* card : m_cards) {
        const bool isNumberOfPeople = card->fact().endsWith(QLatin1String("Subjects"));
        if (asked.contains(card->fact()) && (sameEntries || !isNumberOfPeople)) {
            kept.push_back(card);
        } else {
            discard(card);
        }
    }
    m_cards.clear();
    for (const QString& fact : asked) {
        const auto found = std::find_if(kept.begin(), kept.end(),
                                        [&](const FactCard* card) { return card->fact() == fact; });
        m_cards.push_back(found != kept.end() ? *found : makeCard(fact));
        m_cardLayout->insertWidget(int(m_cards.size()) - 1, m_cards.back());
        m_cards.back()->setNumber(int(m_cards.size()));
        m_cards.back()->show(); // now, so that it can take the focus
    }
    orderFocus();
}

void LevelPage::orderFocus()
{
    std::vector<QWidget*> parts{m_fields};
    parts.insert(parts.end(), m_cards.begin(), m_cards.end());
    parts.insert(parts.end(), {m_outside, m_proposal, m_highLevel});
    QWidget* before = m_remove;
    for (const QWidget* part : parts) {
        for (QWidget* next : part->findChildren<QWidget*>()) {
            const bool isHere = next->window() == window(); // no list of a combo box
            if (isHere && (next->focusPolicy() & Qt::TabFocus) != 0) {
                setTabOrder(before, next);
                before = next;
            }
        }
    }
}

FactCard* LevelPage::makeCard(const QString& fact)
{
    auto* card = new FactCard(m_editor, m_index, *m_editor.pack().fact(fact));
    connect(card, &FactCard::entered, this, &DossierPage::entered);
    connect(card, &FactCard::validityChanged, this, &DossierPage::validityChanged);
    return card;
}

void LevelPage::adapt()
{
    m_highLevel->setVisible(
        hasRule(m_editor.pack(), QStringLiteral("highLevelStatementIncomplete"), m_editor.level())
        || !m_editor.dossier().highLevel.isEmpty());
}

void LevelPage::addComponent()
{
    QStringList taken;
    for (const Component& one : m_editor.dossier().components) {
        taken.append(one.id);
    }
    m_editor.mergeNoMore();
    m_editor.edit({m_add->text(), QStringLiteral("components")}, [&](Dossier& dossier) {
        Component made;
        made.id = nextId(QStringLiteral("TP"), taken);
        dossier.components.push_back(std::move(made));
    });
    m_editor.mergeNoMore();
    showComponent(int(taken.size()));
    goTo(QStringLiteral("components[%1].name").arg(m_index));
}

void LevelPage::removeComponent()
{
    m_editor.mergeNoMore();
    const int removed = m_index;
    m_index = -1; // what is shown of it goes
    m_editor.edit(
        {m_remove->accessibleName(), QStringLiteral("components")},
        [&](Dossier& dossier) { dossier.components.erase(dossier.components.begin() + removed); });
    m_editor.mergeNoMore();
    m_add->setFocus();
}

bool LevelPage::goTo(const QString& place)
{
    if (place == QLatin1String("components")) {
        m_add->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const std::optional<int> index = componentOf(place);
    if (index && *index < m_tabs->count() && *index != m_index) {
        showComponent(*index);
    }
    for (FieldGrid* grid : {m_fields, m_outside, m_proposal, m_highLevel}) {
        if (grid != nullptr && grid->goTo(place)) {
            return true;
        }
    }
    for (FactCard* card : m_cards) {
        const bool inside
            = place.startsWith(QStringLiteral("components[%1].information").arg(m_index))
            && place.endsWith(card->fact());
        if (card->place() == place || inside) {
            card->focusAnswer();
            bringIntoView(*card);
            return true;
        }
    }
    return false;
}

int LevelPage::invalidCount() const
{
    int sum = int(std::count_if(m_cards.begin(), m_cards.end(),
                                [](const FactCard* card) { return card->isInvalid(); }));
    for (const FieldGrid* grid : {m_fields, m_outside, m_proposal, m_highLevel}) {
        sum += grid != nullptr ? grid->invalidCount() : 0;
    }
    return sum;
}

} // namespace luytre::forms
