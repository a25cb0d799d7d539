#pragma once

#include "pdf/ChangeAnalysis.h"
#include "pdf/ObjectComparison.h"

#include <deque>

/// Walks two revisions of one document side by side.
namespace luytre::qpdf {

/// Where in the document something lies, for people.
struct WalkPlace {
    ChangedPart part = ChangedPart::Other;
    int page = -1;
    QString name{};
};

/// Reports every difference between what two revisions show, except below objects that somebody
/// else judged (`handled`). An object counts by what can be reached, however it is stored. May
/// throw as qpdf does.
class RevisionWalk
{
public:
    RevisionWalk(QPDF& older, QPDF& newer);

    /// The object was not in the older revision.
    [[nodiscard]] bool isAdded(const QPDFObjectHandle& object) const;
    /// The object says something else in the newer revision.
    [[nodiscard]] bool isChanged(const QPDFObjectHandle& object) const;

    /// What lies behind this object was judged by its own rules.
    void handled(const QPDFObjectHandle& object);
    [[nodiscard]] bool isHandled(const QPDFObjectHandle& object) const;

    /// finish() came by the object.
    [[nodiscard]] bool wasVisited(const QPDFObjectHandle& object) const;

    /// These two must be the same, with everything behind them. The work is done by finish().
    void same(const QPDFObjectHandle& before, const QPDFObjectHandle& after,
              const WalkPlace& place);
    /// Each key of two dictionaries but the given ones must be the same.
    void sameKeys(const QPDFObjectHandle& before, const QPDFObjectHandle& after,
                  const std::set<std::string>& except, const WalkPlace& place);
    void report(const WalkPlace& place, ChangeKind kind, const QString& object);

    /// Walks what same() was told. Returns everything reported.
    [[nodiscard]] std::vector<DocumentChange> finish();

private:
    struct Pair {
        QPDFObjectHandle before;
        QPDFObjectHandle after;
        WalkPlace place;
    };

    void compare(const Pair& pair);
    void compareReferences(const Pair& pair);
    void compareValues(const QPDFObjectHandle& before, const QPDFObjectHandle& after,
                       const WalkPlace& place, int depth);

    XrefTable m_oldTable;
    XrefTable m_newTable;
    std::set<QPDFObjGen> m_changed;
    std::set<QPDFObjGen> m_handled;
    std::set<QPDFObjGen> m_visited;
    std::deque<Pair> m_waiting;
    std::vector<DocumentChange> m_reported;
};

/// "object 12", or "direct object".
[[nodiscard]] QString objectName(const QPDFObjectHandle& object);

/// What a key of the catalog, a page or an annotation leads to.
[[nodiscard]] WalkPlace placeBehind(const WalkPlace& place, const std::string& key);

} // namespace luytre::qpdf
