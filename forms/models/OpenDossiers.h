#pragma once

#include "forms/models/DossierEditor.h"

#include <map>

namespace luytre::forms {

/// The dossiers that windows have open: one editor a dossier, however many windows show it, so that
/// both see the same state and share its undo. GUI thread.
class OpenDossiers final : public QObject
{
    Q_OBJECT

public:
    explicit OpenDossiers(WorkspaceService& service, QObject* parent = nullptr);

    using Done = std::function<void(Result<std::shared_ptr<DossierEditor>>)>;
    /// The editor of a dossier, read first where no window has it. It lives as long as somebody
    /// holds it. `author` stands in the history of what it edits.
    void open(QObject* receiver, const QUuid& id, const QString& author, Done done);

    /// A new, empty dossier of the unit, under the regulation that its date calls for; its id.
    void create(QObject* receiver, const Organisation& unit, const QString& author,
                std::function<void(Result<QUuid>)> done);
    /// The built-in examples; what is in the workspace already stays as it is. How many came in.
    void addSamples(QObject* receiver, const QString& author,
                    std::function<void(Result<int>)> done);

private:
    WorkspaceService& m_service;
    std::map<QUuid, std::weak_ptr<DossierEditor>> m_open;
};

} // namespace luytre::forms
