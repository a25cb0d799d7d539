#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace luytre {

class PdfFile;

/// What part of a document changed.
enum class ChangedPart {
    File, ///< bytes or cross-references outside every revision
    Trailer,
    Catalog,
    PageTree, ///< pages added, removed, put in another order
    PageContent,
    Resource, ///< fonts, pictures, states that a page is drawn with
    Annotation,
    Field, ///< a form field, or its value
    Appearance, ///< how a field or annotation looks
    Outline,
    Action,
    Attachment,
    Layer, ///< optional content
    Metadata,
    Structure,
    Other,
};

enum class ChangeKind { Added, Changed, Removed };

/// One change that nothing allows.
struct DocumentChange {
    ChangedPart part = ChangedPart::Other;
    ChangeKind kind = ChangeKind::Changed;
    int page = -1; ///< 0-based; -1: no page's
    QString name; ///< of the field, where it has one
    QString object; ///< technical: "object 12", "key /Contents"
    friend bool operator==(const DocumentChange&, const DocumentChange&) = default;
};

/// What the signatures up to a revision allow to follow it.
struct ChangePermission {
    /// /P of DocMDP (ISO 32000-2, table 257): 1 nothing but /DSS and document time stamps, 2 forms
    /// and signatures, 3 annotations too. Without a certification: 2.
    int level = 2;
    bool certified = false; ///< then no new signature may show on a page
    bool allFieldsLocked = false;
    std::set<QString> lockedFields; ///< full names; their children too
    std::set<QString> unlockedFields; ///< exceptions when all are locked

    [[nodiscard]] bool isLocked(const QString& field) const;
};

/// What came after a revision of a file.
struct RevisionChanges {
    bool anything = false; ///< bytes follow the revision
    std::vector<DocumentChange>
        forbidden; ///< in the order found; empty: nothing that is not allowed
    QStringList filledFields; ///< form fields (not signatures) whose value was changed, as allowed
    std::set<int> newlySignedPages; ///< pages on which a later signature shows
    std::set<int> annotatedPages; ///< pages on which notes were added or removed, as allowed
};

/// Compares a signed revision (the first `revisionEnd` bytes) with the whole file, by default deny:
/// every difference that can be reached from the document must be one that may follow a signature.
/// What may is listed in AllowedChanges.cpp and nowhere else.
///
/// Fails with PdfMalformed when the revision is no sound PDF by itself, and as PdfFile::open does.
[[nodiscard]] Result<RevisionChanges> analyseChanges(const PdfFile& file, qint64 revisionEnd,
                                                     const ChangePermission& permission);

} // namespace luytre
