#include "pdf/StructureChanges.h"

#include "pdf/QpdfSupport.h"

#include <algorithm>

namespace luytre::qpdf {

namespace {

constexpr int deepest = 64;
const WalkPlace structurePlace{ChangedPart::Structure};

/// /K and the like: one thing, or a list of things.
std::vector<QPDFObjectHandle> listOf(const QPDFObjectHandle& value)
{
    QPDFObjectHandle handle = value;
    if (handle.isArray()) {
        return handle.getArrayAsVector();
    }
    return handle.isNull() ? std::vector<QPDFObjectHandle>() : std::vector{handle};
}

bool hasOnly(const QPDFObjectHandle& dictionary, const std::set<std::string>& allowed)
{
    const std::set<std::string> keys = QPDFObjectHandle(dictionary).getKeys();
    return std::includes(allowed.begin(), allowed.end(), keys.begin(), keys.end());
}

/// A number tree (ISO 32000-1, 7.9.7).
struct Numbers {
    std::map<long long, QPDFObjectHandle> entries;
    std::map<QPDFObjGen, QPDFObjectHandle> nodes; ///< that are objects of their own

    void read(const QPDFObjectHandle& node, int depth)
    {
        QPDFObjectHandle handle = node;
        if (depth > deepest
            || (handle.isIndirect() && !nodes.emplace(handle.getObjGen(), handle).second)) {
            return;
        }
        const auto numbers = listOf(keyOf(handle, "/Nums"));
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
            QPDFObjectHandle number = numbers[i];
            if (number.isInteger()) {
                entries.emplace(number.getIntValue(), numbers[i + 1]);
            }
        }
        for (const QPDFObjectHandle& kid : listOf(keyOf(handle, "/Kids"))) {
            read(kid, depth + 1);
        }
    }
};

} // namespace

void StructureChanges::compare(const QPDFObjectHandle& before, const QPDFObjectHandle& after)
{
    QPDFObjectHandle old = before;
    QPDFObjectHandle now = after;
    if (!old.isDictionary() || !now.isDictionary()) {
        m_walk.same(old, now, structurePlace);
        return;
    }
    m_walk.handled(now);
    std::set<std::string> own = {"/K", "/ParentTree", "/ParentTreeNextKey"};
    QPDFObjectHandle roles = keyOf(now, "/RoleMap");
    if (roles.isDictionary() && roles.getKeys().empty()) {
        own.insert("/RoleMap");
    }
    m_walk.sameKeys(old, now, own, structurePlace);
    compareKids(keyOf(old, "/K"), keyOf(now, "/K"), 0);
    compareParentTrees(keyOf(old, "/ParentTree"), keyOf(now, "/ParentTree"));
}

void StructureChanges::compareElements(const QPDFObjectHandle& before,
                                       const QPDFObjectHandle& after, int depth)
{
    QPDFObjectHandle now = after;
    if (!now.isIndirect() || !now.isDictionary() || !QPDFObjectHandle(before).isDictionary()
        || depth > deepest) {
        m_walk.same(before, after, structurePlace);
        return;
    }
    if (m_walk.isAdded(now)) {
        m_walk.report(structurePlace, ChangeKind::Added, objectName(now));
    } else if (!m_walk.isHandled(now)) {
        m_walk.handled(now);
        m_walk.sameKeys(before, now, {"/K"}, structurePlace);
        compareKids(keyOf(before, "/K"), keyOf(now, "/K"), depth + 1);
    }
}

void StructureChanges::compareKids(const QPDFObjectHandle& before, const QPDFObjectHandle& after,
                                   int depth)
{
    const auto old = listOf(before);
    std::size_t at = 0;
    m_walk.handled(QPDFObjectHandle(after).isArray() ? after : QPDFObjectHandle::newNull());
    for (QPDFObjectHandle& kid : listOf(after)) {
        if (at < old.size() && kid.unparse() == QPDFObjectHandle(old[at]).unparse()) {
            compareElements(old[at++], kid, depth);
        } else if (!isOfNewWidgets(kid, 0)) {
            m_walk.report(structurePlace, ChangeKind::Added, objectName(kid));
        }
    }
    for (; at < old.size(); ++at) {
        m_walk.report(structurePlace, ChangeKind::Removed, objectName(old[at]));
    }
}

/// An element, or a reference to a widget, that stands for new signature fields and for nothing
/// else, without words of its own.
bool StructureChanges::isOfNewWidgets(const QPDFObjectHandle& node, int depth)
{
    QPDFObjectHandle handle = node;
    if (!handle.isDictionary() || depth > deepest
        || (handle.isIndirect() && !m_walk.isAdded(handle))) {
        return false;
    }
    const QPDFObjectHandle widget = keyOf(handle, "/Obj");
    const auto kids = listOf(keyOf(handle, "/K"));
    const bool sound = kids.empty() ? hasOnly(handle, {"/Obj", "/Pg", "/Type"})
            && m_newWidgets.count(QPDFObjectHandle(widget).getObjGen()) != 0
                                    : hasOnly(handle, {"/K", "/P", "/Pg", "/S", "/Type"})
            && std::all_of(kids.begin(), kids.end(), [&](const QPDFObjectHandle& kid) {
                                          return isOfNewWidgets(kid, depth + 1);
                                      });
    if (sound && handle.isIndirect()) {
        m_walk.handled(handle);
        m_accepted.insert(handle.getObjGen());
    }
    return sound;
}

bool StructureChanges::isAccepted(const QPDFObjectHandle& value) const
{
    const auto list = listOf(value);
    return std::all_of(list.begin(), list.end(), [this](const QPDFObjectHandle& element) {
        return m_accepted.count(QPDFObjectHandle(element).getObjGen()) != 0;
    });
}

void StructureChanges::compareParentTrees(const QPDFObjectHandle& before,
                                          const QPDFObjectHandle& after)
{
    Numbers old;
    Numbers now;
    old.read(before, 0);
    now.read(after, 0);
    for (const auto& [id, node] : now.nodes) {
        m_walk.handled(node);
    }
    for (const auto& [number, element] : old.entries) {
        const auto found = now.entries.find(number);
        m_walk.same(element,
                    found == now.entries.end() ? QPDFObjectHandle::newNull() : found->second,
                    structurePlace);
    }
    for (const auto& [number, element] : now.entries) {
        if (old.entries.count(number) == 0 && !isAccepted(element)) {
            m_walk.report(structurePlace, ChangeKind::Added, objectName(element));
        }
    }
}

} // namespace luytre::qpdf
