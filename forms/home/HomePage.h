#pragma once

#include "forms/models/DossierListModel.h"
#include "forms/models/Services.h"

#include <QScrollArea>

namespace luytre::forms {

class DossierTable;
class TaskList;
class TextLabel;

/// The first screen: what waits, the dossiers, and the ways to begin.
class HomePage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit HomePage(Services& services, QWidget* parent = nullptr);

    /// Reads the list again; when the page is shown, and after something was saved.
    void refresh();
    [[nodiscard]] DossierListModel& model() { return m_model; }

Q_SIGNALS:
    void openDossier(const QUuid& id, luytre::DossierStep step);
    void newDossier();
    void openPackage();
    void addSamples();
    void failed(const luytre::Error& error);
    /// So many things wait.
    void waiting(int count);

private:
    [[nodiscard]] QWidget* workColumn();
    [[nodiscard]] QWidget* startColumn();
    void showList();

    Services& m_services;
    DossierListModel m_model;
    TextLabel* m_summary = nullptr;
    TaskList* m_tasks = nullptr;
    TextLabel* m_count = nullptr;
    DossierTable* m_table = nullptr;
    QWidget* m_empty = nullptr;
};

} // namespace luytre::forms
