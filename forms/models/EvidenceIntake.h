#pragma once

#include "forms/models/WorkspaceService.h"

class QImage;

namespace luytre::forms {

/// A file in memory that is to become evidence.
struct IncomingFile {
    QString name; ///< without folder: "so-do.png"
    QByteArray bytes;
    QString mediaType;
};

/// Reads a file of at most 64 MiB; its type by content and name. Fails as readFile().
[[nodiscard]] Result<IncomingFile> readIncoming(const QString& path);

/// A pasted picture, as PNG. `name` is what its file will be called.
[[nodiscard]] IncomingFile incomingImage(const QImage& image, const QString& name);

/// Stores bytes in the workspace; for WorkspaceService::run(). Fails as EvidenceStore::put().
[[nodiscard]] Result<StoredBlob> storeBytes(Desk& desk, const QByteArray& bytes);

/// Makes stored bytes a piece of evidence, "MC-024" after "MC-023", with a file name that no other
/// has; a piece with the same bytes is used again. Its id.
QString addEvidence(Dossier& dossier, const IncomingFile& file, const QString& title,
                    const StoredBlob& stored);

} // namespace luytre::forms
