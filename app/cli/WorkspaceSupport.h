#pragma once

#include "cli/Session.h"

#include "storage/Workspace.h"

namespace luytre::cli {

/// A dossier of a workspace, named as WORKSPACE#ID.
struct OpenedDossier {
    std::unique_ptr<Workspace> workspace;
    QUuid id;
};

/// Opens for reading beside whoever writes. A file that first needs its schema carried over is
/// opened for writing.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openForReading(const QString& file);

/// Opens the workspace of WORKSPACE#ID and finds the dossier. Fails with Usage when the text is no
/// such address.
[[nodiscard]] Result<OpenedDossier> openDossier(Session& session, const QString& address,
                                                OpenMode mode);

/// Who edits: --author, else the name of the account; and --note.
[[nodiscard]] Edit editBy(const Session& session);

[[nodiscard]] ArgumentSpec workspaceArgument();
[[nodiscard]] ArgumentSpec addressArgument();
[[nodiscard]] std::vector<OptionSpec> editOptions();

/// "05/10/2026 08:31" in Viet Nam.
[[nodiscard]] QString shortInstant(const QDateTime& instant);

} // namespace luytre::cli
