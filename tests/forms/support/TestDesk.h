#pragma once

#include "forms/models/Services.h"

#include <QTemporaryDir>

#include <memory>

namespace luytre::test {

/// Services over a workspace in a folder of its own that goes with it.
class TestDesk
{
public:
    /// `open` false: no workspace yet, as at the first start.
    explicit TestDesk(bool open = true);

    [[nodiscard]] forms::Services& services() { return m_services; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("desk.luytre")); }

    /// Stores a sample of resources/samples with its evidence and opens it.
    [[nodiscard]] std::shared_ptr<forms::DossierEditor> openSample(const QString& name);
    /// A new dossier, open.
    [[nodiscard]] std::shared_ptr<forms::DossierEditor> openNew();
    [[nodiscard]] std::shared_ptr<forms::DossierEditor> open(const QUuid& id);
    /// The dossier as it is on the disk, read by a workspace of its own.
    [[nodiscard]] Dossier stored(const QUuid& id);

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    forms::WorkspaceService m_workspace;
    forms::OpenDossiers m_dossiers;
    forms::Services m_services;
};

/// Handles events until the condition holds; false when it does not within ten seconds.
[[nodiscard]] bool waitFor(const std::function<bool()>& condition);

} // namespace luytre::test
