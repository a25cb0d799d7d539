#pragma once

#include "forms/models/DossierEditor.h"
#include "forms/models/Services.h"
#include "forms/widgets/DossierPage.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace luytre::forms {

class DrawingsPane;
class FieldGrid;
class InventoryRows;
class InventoryView;
class TroubleStrip;
class ZonePane;

/// Step 2: the inventory as tables (zones, devices, servers, applications, flows, lines), the
/// zone diagram that is drawn from them, and the drawings, texts and hosting.
class ArchitecturePage final : public DossierPage
{
    Q_OBJECT

public:
    ArchitecturePage(Services& services, DossierEditor& editor, QWidget* parent = nullptr);
    bool goTo(const QString& place) override;
    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] int invalidCount() const override;

    [[nodiscard]] QTabBar& tabs() const { return *m_tabs; }
    /// The table of the tab in front; null on the last.
    [[nodiscard]] InventoryView* table() const;
    [[nodiscard]] ZonePane& zonePane() const { return *m_pane; }
    [[nodiscard]] DrawingsPane& drawings() const { return *m_drawings; }

private:
    void addTable(std::unique_ptr<InventoryRows> rows, const QString& title);
    [[nodiscard]] QWidget* bar();
    [[nodiscard]] QWidget* textsPage(Services& services);
    void addHosting();
    /// The table of the tab in front; on the last that of the drawings.
    [[nodiscard]] InventoryView& inFront() const;
    void showTab(int at);
    void showCounts();

    DossierEditor& m_editor;
    QTabBar* m_tabs;
    QPushButton* m_paste = nullptr;
    QPushButton* m_remove = nullptr;
    QStackedWidget* m_stack;
    std::vector<InventoryView*> m_tables; ///< in the order of the tabs
    QStringList m_titles;
    DrawingsPane* m_drawings = nullptr;
    FieldGrid* m_texts = nullptr;
    TroubleStrip* m_troubles;
    ZonePane* m_pane = nullptr;
};

} // namespace luytre::forms
