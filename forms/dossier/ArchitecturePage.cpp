#include "forms/dossier/ArchitecturePage.h"

#include "forms/dossier/FieldGrid.h"
#include "forms/dossier/drawings/DrawingsPane.h"
#include "forms/dossier/inventory/InventoryModel.h"
#include "forms/dossier/inventory/InventoryTables.h"
#include "forms/dossier/inventory/InventoryView.h"
#include "forms/dossier/inventory/TroubleStrip.h"
#include "forms/dossier/zones/ZonePane.h"
#include "forms/widgets/Card.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/Theme.h"

#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace luytre::forms {

ArchitecturePage::ArchitecturePage(Services& services, DossierEditor& editor, QWidget* parent)
    : DossierPage(parent), m_editor(editor)
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    m_stack = new QStackedWidget;
    down->addWidget(bar());
    auto* upper = new QWidget;
    auto* tables = new QVBoxLayout(upper);
    tables->setContentsMargins(0, 0, 0, 0);
    tables->setSpacing(0);
    tables->addWidget(m_stack, 1);
    addTable(InventoryTables::zones(editor.pack()), tr("Zones and IP"));
    addTable(InventoryTables::devices(editor.pack()), tr("Devices"));
    addTable(InventoryTables::servers(), tr("Servers"));
    addTable(InventoryTables::applications(), tr("Applications"));
    addTable(InventoryTables::flows(), tr("Flows"));
    addTable(InventoryTables::lines(), tr("Lines"));
    m_tabs->addTab(tr("Drawings, texts, hosting"));
    m_stack->addWidget(textsPage(services));
    m_troubles = new TroubleStrip;
    tables->addWidget(m_troubles);
    m_pane = new ZonePane(services, editor);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(upper);
    parts->addWidget(m_pane);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    down->addWidget(parts, 1);
    connect(m_pane, &ZonePane::placeWanted, this, &ArchitecturePage::goTo);
    connect(m_pane, &ZonePane::failed, this, &ArchitecturePage::failed);
    auto* next = new QShortcut(QKeySequence(Qt::Key_F8), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, m_troubles, &TroubleStrip::goToNext);
    connect(m_tabs, &QTabBar::currentChanged, this, &ArchitecturePage::showTab);
    connect(&m_editor, &DossierEditor::changed, this, &ArchitecturePage::showCounts);
    showCounts();
    showTab(0);
}

QWidget* ArchitecturePage::bar()
{
    auto* bar = new Strip(&Theme::surface, Qt::BottomEdge);
    auto* across = new QHBoxLayout(bar);
    across->setContentsMargins(12, 0, 12, 0);
    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Tables of the architecture"));
    across->addWidget(m_tabs, 1);
    const auto button = [&](const QString& pictogram, const QString& words, const QString& hint) {
        auto* made = new QPushButton(icon(pictogram), words);
        made->setFlat(true);
        made->setToolTip(hint);
        across->addWidget(made);
        return made;
    };
    m_paste = button(QStringLiteral("paste"), tr("Paste"),
                     tr("Paste rows copied in Excel from the current cell on (Ctrl+V)"));
    m_remove = button(QStringLiteral("trash"), tr("Delete rows"),
                      tr("Take the selected rows out (Del)"));
    connect(m_paste, &QPushButton::clicked, this, [this] {
        if (table() != nullptr || !m_drawings->paste()) {
            inFront().pasteCells();
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { inFront().removeSelectedRows(); });
    m_paste->setEnabled(!m_editor.isReadOnly());
    m_remove->setEnabled(!m_editor.isReadOnly());
    return bar;
}

void ArchitecturePage::addTable(std::unique_ptr<InventoryRows> rows, const QString& title)
{
    auto* view = new InventoryView(new InventoryModel(m_editor, std::move(rows)));
    view->setAccessibleName(title);
    connect(view, &InventoryView::entered, this, &ArchitecturePage::entered);
    connect(&view->inventory(), &InventoryModel::validityChanged, this,
            &ArchitecturePage::validityChanged);
    m_tables.push_back(view);
    m_titles << title;
    m_stack->addWidget(view);
    m_tabs->addTab(title);
}

QWidget* ArchitecturePage::textsPage(Services& services)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_texts = new FieldGrid(m_editor);
    m_texts->addSection(QStringLiteral("A"), tr("Models in words"));
    m_texts->add<ParagraphField>(12, QStringLiteral("architecture.logicalText"),
                                 tr("Logical model"),
                                 FieldAccess<QString> LUYTRE_FIELD(architecture.logicalText), 4);
    m_texts->add<ParagraphField>(12, QStringLiteral("architecture.physicalText"),
                                 tr("Physical model"),
                                 FieldAccess<QString> LUYTRE_FIELD(architecture.physicalText), 4);
    m_texts->addSection(QStringLiteral("B"), tr("Drawings"),
                        tr("Pictures are files of the evidence"));
    m_drawings = new DrawingsPane(services, m_editor);
    connect(&m_drawings->table(), &InventoryView::entered, this, &ArchitecturePage::entered);
    connect(&m_drawings->table().inventory(), &InventoryModel::validityChanged, this,
            &ArchitecturePage::validityChanged);
    connect(m_drawings, &DrawingsPane::failed, this, &ArchitecturePage::failed);
    m_texts->addWidget(m_drawings);
    addHosting();
    connect(m_texts, &FieldGrid::entered, this, &ArchitecturePage::entered);
    connect(m_texts, &FieldGrid::validityChanged, this, &ArchitecturePage::validityChanged);
    scroll->setWidget(m_texts);
    return scroll;
}

void ArchitecturePage::addHosting()
{
    m_texts->addSection(QStringLiteral("C"), tr("Where the system runs"));
    m_texts->add<ChoiceField>(4, QStringLiteral("architecture.hosting.kind"), tr("Hosting"),
                              FieldAccess<QString> LUYTRE_FIELD(architecture.hosting.kind),
                              std::vector<Choice>{{QStringLiteral("own"), tr("Own machine room")},
                                                  {QStringLiteral("dataCentre"), tr("Data centre")},
                                                  {QStringLiteral("cloud"), tr("Cloud service")}});
    m_texts->add<TextField>(8, QStringLiteral("architecture.hosting.provider"), tr("Run by"),
                            FieldAccess<QString> LUYTRE_FIELD(architecture.hosting.provider));
    std::vector<Choice> separations;
    for (const char* code : {"none", "logical", "physical"}) {
        const QString name = QLatin1String(code);
        separations.push_back(
            {name, m_editor.pack().term(QStringLiteral("separation.") + name, currentLanguage())});
    }
    m_texts->add<ChoiceField>(
        4, QStringLiteral("architecture.hosting.separation"), tr("Separated from other systems"),
        FieldAccess<QString> LUYTRE_FIELD(architecture.hosting.separation), std::move(separations));
    m_texts->add<TextField>(8, QStringLiteral("architecture.hosting.contract.title"),
                            tr("Contract or decision"),
                            FieldAccess<QString> LUYTRE_FIELD(architecture.hosting.contract.title));
    m_texts->add<TextField>(
        4, QStringLiteral("architecture.hosting.contract.number"), tr("Its number"),
        FieldAccess<QString> LUYTRE_FIELD(architecture.hosting.contract.number));
    m_texts->add<DateField>(3, QStringLiteral("architecture.hosting.contract.date"), tr("Its date"),
                            FieldAccess<QDate> LUYTRE_FIELD(architecture.hosting.contract.date));
    m_texts->add<TextField>(
        5, QStringLiteral("architecture.hosting.contract.issuer"), tr("Issued by"),
        FieldAccess<QString> LUYTRE_FIELD(architecture.hosting.contract.issuer));
    m_texts->add<ParagraphField>(
        12, QStringLiteral("architecture.hosting.description"), tr("More about the hosting"),
        FieldAccess<QString> LUYTRE_FIELD(architecture.hosting.description));
}

InventoryView* ArchitecturePage::table() const
{
    const int at = m_tabs->currentIndex();
    return at >= 0 && at < int(m_tables.size()) ? m_tables[std::size_t(at)] : nullptr;
}

InventoryView& ArchitecturePage::inFront() const
{
    InventoryView* shown = table();
    return shown != nullptr ? *shown : m_drawings->table();
}

void ArchitecturePage::showTab(int at)
{
    m_stack->setCurrentIndex(at);
    m_pane->setVisible(table() != nullptr);
    m_troubles->follow(&inFront());
}

void ArchitecturePage::showCounts()
{
    for (int i = 0; i < int(m_tables.size()); ++i) {
        m_tabs->setTabText(
            i,
            QStringLiteral("%1 %2")
                .arg(m_titles.at(i))
                .arg(m_tables[std::size_t(i)]->inventory().rows().count(m_editor.dossier())));
    }
}

bool ArchitecturePage::goTo(const QString& place)
{
    for (int i = 0; i < int(m_tables.size()); ++i) {
        InventoryView* view = m_tables[std::size_t(i)];
        if (const QModelIndex at = view->inventory().indexOf(place); at.isValid()) {
            m_tabs->setCurrentIndex(i);
            view->goTo(at);
            return true;
        }
    }
    const int last = m_tabs->count() - 1;
    if (const QModelIndex at = m_drawings->table().inventory().indexOf(place); at.isValid()) {
        m_tabs->setCurrentIndex(last);
        m_drawings->table().goTo(at);
        return true;
    }
    if (place == QLatin1String("architecture")) {
        m_tables.front()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!place.startsWith(QLatin1String("architecture"))) {
        return false;
    }
    m_tabs->setCurrentIndex(last);
    return m_texts->goTo(place);
}

int ArchitecturePage::invalidCount() const
{
    int sum = m_texts->invalidCount() + m_drawings->table().inventory().invalidCount();
    for (const InventoryView* view : m_tables) {
        sum += view->inventory().invalidCount();
    }
    return sum;
}

} // namespace luytre::forms
