#pragma once

#include "base/Progress.h"
#include "dossier/Dossier.h"

#include <functional>
#include <map>

namespace luytre {

/// Where the bytes of each piece of evidence lie: id of the Evidence -> path of a readable file.
using EvidenceFiles = std::map<QString, QString>;

/// How carefully evidence is compared with what the dossier recorded.
enum class EvidenceReading {
    Sizes, ///< sizes only, where a digest is recorded: for callers that check the digest while
           ///< copying
    Digests, ///< every byte
};

/// The name under which each piece of evidence is kept beside others, by SHA-256: its own file
/// name, or, where two different pieces have the same one, the later one's with the first eight
/// digits of its digest before it
/// ("1f2e3d4c-so-do.png"). Evidence that was never read is left out.
[[nodiscard]] std::map<QString, QString> evidenceStorageNames(const Dossier& dossier);

/// Whether a text is a plain file name: no folders, no control characters, not "." or "..", at most
/// 255 bytes.
[[nodiscard]] bool isPlainFileName(const QString& name);

/// Finds the evidence of a dossier in a folder and compares size and digest with what is recorded.
/// What was never read gets its size, digest and media type now. Fails with EvidenceMissing or
/// EvidenceChanged (`file` is the path, `path` the place in the dossier), JsonSchema (a file name
/// that leads elsewhere, two pieces with one id), FileUnreadable or Cancelled.
[[nodiscard]] Result<EvidenceFiles>
attachEvidence(Dossier& dossier, const QString& folder,
               EvidenceReading reading = EvidenceReading::Digests, ProgressSink* progress = nullptr,
               const CancellationToken* cancel = nullptr);

/// Copies the evidence out of where its bytes are kept into an existing folder, each once, under
/// its storage name, and says where each piece is. `copy` writes the bytes of a digest to a path.
/// Fails as `copy` does, with EvidenceMissing for what was never read, or with Cancelled.
[[nodiscard]] Result<EvidenceFiles>
collectEvidence(const Dossier& dossier, const QString& folder,
                const std::function<Result<void>(const QString& sha256, const QString& path)>& copy,
                ProgressSink* progress = nullptr, const CancellationToken* cancel = nullptr);

} // namespace luytre
