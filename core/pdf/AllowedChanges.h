#pragma once

#include "pdf/ChangeAnalysis.h"
#include "pdf/RevisionWalk.h"
#include "pdf/SignatureFields.h"

/// What may follow a signature (ISO 32000-2, 12.8.2; ETSI EN 319 142-1, 5.4 to 5.6): the one place
/// where it is listed. Everything else counts as a change.
///
///   always            /DSS; its announcement in /Extensions; a higher /Version; dates and producer
///   in
///                     /Info and XMP; a document time stamp in a new, invisible field
///   level 2 and 3     the first value of a signature field that waited for it, with its
///   appearance;
///                     a new signature field, invisible when the document is certified, and its
///                     place in the structure tree; the value
///                     of an unlocked text field whose appearance shows just that value; the state
///                     of an unlocked button
///   level 3           notes on a page that bring no appearance of their own; annotations taken
///   away
///                     that are no fields (ISO 32000-2, table 257)
///
/// A locked field stays as it is, a signature field too. A certified document takes no object that
/// nothing uses.
namespace luytre::qpdf {

class AllowedChanges
{
public:
    AllowedChanges(QPDF& older, QPDF& newer, const ChangePermission& permission);

    /// Compares everything. May throw as qpdf does.
    [[nodiscard]] RevisionChanges run();

private:
    void compareTrailers();
    void refuseIdleObjects();
    void compareCatalogs();
    void compareForms(const QPDFObjectHandle& before, const QPDFObjectHandle& after);
    void compareFieldLists(const QPDFObjectHandle& before, const QPDFObjectHandle& after,
                           const QString& parent, const std::string& type);
    void compareFields(const QPDFObjectHandle& before, const QPDFObjectHandle& after,
                       const QString& parent, const std::string& type);
    void compareSignatureField(const QPDFObjectHandle& before, const QPDFObjectHandle& after,
                               const QString& name);
    void compareOtherField(const QPDFObjectHandle& before, const QPDFObjectHandle& after,
                           const QString& name, const std::string& type);
    void acceptNewField(const QPDFObjectHandle& field, const QString& parent);
    void comparePages();
    void comparePageTree(const QPDFObjectHandle& before, const QPDFObjectHandle& after, int depth);
    void compareAnnotations(const QPDFObjectHandle& before, const QPDFObjectHandle& after,
                            int page);
    void judgeNewAnnotation(const QPDFObjectHandle& annotation, const WalkPlace& place);
    void judgeRemovedAnnotation(const QPDFObjectHandle& annotation, const WalkPlace& place);
    [[nodiscard]] std::set<std::string> ownKeys(const QPDFObjectHandle& before,
                                                const QPDFObjectHandle& after) const;
    void compareMetadata(const QPDFObjectHandle& before, const QPDFObjectHandle& after);
    [[nodiscard]] int pageOf(const QPDFObjectHandle& widget) const;
    [[nodiscard]] bool isNewWidget(const QPDFObjectHandle& annotation) const;

    QPDF& m_older;
    QPDF& m_newer;
    ChangePermission m_permission;
    RevisionWalk m_walk;
    std::map<QPDFObjGen, int> m_pageOfWidget;
    std::set<QPDFObjGen> m_newWidgets;
    std::set<QString> m_oldNames;
    std::vector<std::pair<QPDFObjectHandle, WalkPlace>> m_abandoned; ///< appearances given up
    RevisionChanges m_changes;
};

} // namespace luytre::qpdf
