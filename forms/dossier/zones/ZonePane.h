#pragma once

#include "forms/models/DossierEditor.h"
#include "forms/models/Services.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace luytre::forms {

class Tag;
class ZoneDiagramView;

/// The zone diagram beneath the tables: drawn anew when they change, with the mandatory zones that
/// are missing and a button that makes the first of them; to a file, and into the dossier.
class ZonePane final : public QWidget
{
    Q_OBJECT

public:
    ZonePane(Services& services, DossierEditor& editor, QWidget* parent = nullptr);

    [[nodiscard]] ZoneDiagramView& view() const { return *m_view; }
    /// Draws it now, if it is not up to date.
    void refresh();

Q_SIGNALS:
    void placeWanted(const QString& place);
    void failed(const luytre::Error& error);

private:
    [[nodiscard]] QWidget* bar();
    void create(const QString& code);
    void openZone(const QString& zone);
    void saveAs();
    void placeInDossier();
    void showState();

    Services& m_services;
    DossierEditor& m_editor;
    QTimer m_soon;
    ZoneDiagramView* m_view;
    Tag* m_missing = nullptr;
    Tag* m_placed = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_place = nullptr;
};

} // namespace luytre::forms
