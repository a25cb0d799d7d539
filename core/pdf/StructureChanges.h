#pragma once

#include "pdf/RevisionWalk.h"

namespace luytre::qpdf {

/// Compares the structure trees of two revisions (ISO 32000-1, 14.7). A tagged document gives each
/// new signature field an element of its own: such elements, which say nothing but where the field
/// stands, are no change. Everything else has to stay.
class StructureChanges
{
public:
    /// `newWidgets`: of signature fields that were accepted. Both must outlive it.
    StructureChanges(RevisionWalk& walk, const std::set<QPDFObjGen>& newWidgets)
        : m_walk(walk), m_newWidgets(newWidgets)
    { }

    /// Tells the walk what differs. Forms and pages must have been judged before. May throw as qpdf
    /// does.
    void compare(const QPDFObjectHandle& before, const QPDFObjectHandle& after);

private:
    void compareElements(const QPDFObjectHandle& before, const QPDFObjectHandle& after, int depth);
    void compareKids(const QPDFObjectHandle& before, const QPDFObjectHandle& after, int depth);
    void compareParentTrees(const QPDFObjectHandle& before, const QPDFObjectHandle& after);
    [[nodiscard]] bool isOfNewWidgets(const QPDFObjectHandle& node, int depth);
    [[nodiscard]] bool isAccepted(const QPDFObjectHandle& value) const;

    RevisionWalk& m_walk;
    const std::set<QPDFObjGen>& m_newWidgets;
    std::set<QPDFObjGen> m_accepted; ///< new elements
};

} // namespace luytre::qpdf
