#include "pdf/RevisionWalk.h"

#include <algorithm>

namespace luytre::qpdf {

namespace {

constexpr int deepestValue = 600; // direct values inside one another; qpdf parses fewer
constexpr std::size_t mostReported = 50; // more would tell nobody more

std::set<std::string> keysOf(const QPDFObjectHandle& left, const QPDFObjectHandle& right)
{
    std::set<std::string> keys;
    for (QPDFObjectHandle dictionary : {left, right}) {
        if (dictionary.isDictionary()) {
            keys.merge(dictionary.getKeys());
        }
    }
    return keys;
}

QPDFObjectHandle valueOf(QPDFObjectHandle dictionary, const std::string& key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

/// Objects whose words differ between two tables.
std::set<QPDFObjGen> changedObjects(QPDF& older, QPDF& newer, const XrefTable& oldTable,
                                    const XrefTable& newTable)
{
    std::set<QPDFObjGen> elsewhere;
    for (const auto& [id, entry] : newTable) {
        const auto old = oldTable.find(id);
        if (old != oldTable.end() && !samePlace(old->second, entry)) {
            elsewhere.insert(id);
        }
    }
    // An object in an object stream moves with its stream.
    std::set<QPDFObjGen> suspects = elsewhere;
    for (const auto& [id, entry] : newTable) {
        if (entry.getType() == 2 && oldTable.count(id) != 0
            && elsewhere.count(QPDFObjGen(entry.getObjStreamNumber(), 0)) != 0) {
            suspects.insert(id);
        }
    }
    std::erase_if(suspects, [&](const QPDFObjGen& id) {
        return sameObject(older.getObject(id), newer.getObject(id));
    });
    return suspects;
}

} // namespace

QString objectName(const QPDFObjectHandle& object)
{
    QPDFObjectHandle handle = object;
    return handle.isIndirect() ? QStringLiteral("object %1").arg(handle.getObjGen().getObj())
                               : QStringLiteral("direct object");
}

WalkPlace placeBehind(const WalkPlace& place, const std::string& key)
{
    static const std::map<std::string, ChangedPart> parts
        = {{"/Outlines", ChangedPart::Outline},
           {"/OpenAction", ChangedPart::Action},
           {"/AA", ChangedPart::Action},
           {"/A", ChangedPart::Action},
           {"/JavaScript", ChangedPart::Action},
           {"/EmbeddedFiles", ChangedPart::Attachment},
           {"/AF", ChangedPart::Attachment},
           {"/FS", ChangedPart::Attachment},
           {"/OCProperties", ChangedPart::Layer},
           {"/Metadata", ChangedPart::Metadata},
           {"/StructTreeRoot", ChangedPart::Structure},
           {"/Contents", ChangedPart::PageContent},
           {"/Resources", ChangedPart::Resource},
           {"/Annots", ChangedPart::Annotation},
           {"/AP", ChangedPart::Appearance},
           {"/AcroForm", ChangedPart::Field},
           {"/Pages", ChangedPart::PageTree}};
    const auto part = parts.find(key);
    // Inside an annotation, /Contents is its words.
    if (part == parts.end() || (key == "/Contents" && place.part == ChangedPart::Annotation)) {
        return place;
    }
    return {part->second, place.page, place.name};
}

RevisionWalk::RevisionWalk(QPDF& older, QPDF& newer)
    : m_oldTable(older.getXRefTable()), m_newTable(newer.getXRefTable()),
      m_changed(changedObjects(older, newer, m_oldTable, m_newTable))
{ }

bool RevisionWalk::isAdded(const QPDFObjectHandle& object) const
{
    QPDFObjectHandle handle = object;
    return handle.isIndirect() && m_oldTable.count(handle.getObjGen()) == 0;
}

bool RevisionWalk::isChanged(const QPDFObjectHandle& object) const
{
    QPDFObjectHandle handle = object;
    return handle.isIndirect() && m_changed.count(handle.getObjGen()) != 0;
}

void RevisionWalk::handled(const QPDFObjectHandle& object)
{
    QPDFObjectHandle handle = object;
    if (handle.isIndirect()) {
        m_handled.insert(handle.getObjGen());
    }
}

bool RevisionWalk::isHandled(const QPDFObjectHandle& object) const
{
    QPDFObjectHandle handle = object;
    return handle.isIndirect() && m_handled.count(handle.getObjGen()) != 0;
}

bool RevisionWalk::wasVisited(const QPDFObjectHandle& object) const
{
    QPDFObjectHandle handle = object;
    return m_visited.count(handle.getObjGen()) != 0;
}

void RevisionWalk::same(const QPDFObjectHandle& before, const QPDFObjectHandle& after,
                        const WalkPlace& place)
{
    m_waiting.push_back({before, after, place});
}

void RevisionWalk::sameKeys(const QPDFObjectHandle& before, const QPDFObjectHandle& after,
                            const std::set<std::string>& except, const WalkPlace& place)
{
    for (const std::string& key : keysOf(before, after)) {
        if (except.count(key) == 0) {
            same(valueOf(before, key), valueOf(after, key), placeBehind(place, key));
        }
    }
}

void RevisionWalk::report(const WalkPlace& place, ChangeKind kind, const QString& object)
{
    const DocumentChange change{place.part, kind, place.page, place.name, object};
    if (m_reported.size() < mostReported
        && std::find(m_reported.begin(), m_reported.end(), change) == m_reported.end()) {
        m_reported.push_back(change);
    }
}

std::vector<DocumentChange> RevisionWalk::finish()
{
    while (!m_waiting.empty()) {
        const Pair pair = m_waiting.front();
        m_waiting.pop_front();
        compare(pair);
    }
    return m_reported;
}

void RevisionWalk::compare(const Pair& pair)
{
    QPDFObjectHandle before = pair.before;
    QPDFObjectHandle after = pair.after;
    if (before.isIndirect() || after.isIndirect()) {
        compareReferences(pair);
    } else {
        compareValues(before, after, pair.place, 0);
    }
}

void RevisionWalk::compareReferences(const Pair& pair)
{
    QPDFObjectHandle before = pair.before;
    QPDFObjectHandle after = pair.after;
    if (!before.isIndirect() || !after.isIndirect() || before.getObjGen() != after.getObjGen()) {
        if (before.isNull() && after.isNull()) {
            return;
        }
        report(pair.place,
               before.isNull()      ? ChangeKind::Added
                   : after.isNull() ? ChangeKind::Removed
                                    : ChangeKind::Changed,
               objectName(after.isIndirect() ? after : before));
        return;
    }
    const QPDFObjGen id = after.getObjGen();
    if (m_handled.count(id) != 0 || !m_visited.insert(id).second) {
        return;
    }
    const bool wasThere = m_oldTable.count(id) != 0;
    const bool isThere = m_newTable.count(id) != 0;
    if (wasThere != isThere) {
        // An older reference that waited for an object is how a document is prepared to show
        // something else later.
        report(pair.place, isThere ? ChangeKind::Added : ChangeKind::Removed, objectName(after));
    } else if (m_changed.count(id) != 0) {
        report(pair.place, ChangeKind::Changed, objectName(after));
    } else {
        compareValues(before, after, pair.place, 0);
    }
}

void RevisionWalk::compareValues(const QPDFObjectHandle& beforeValue,
                                 const QPDFObjectHandle& afterValue, const WalkPlace& place,
                                 int depth)
{
    QPDFObjectHandle before = beforeValue;
    QPDFObjectHandle after = afterValue;
    if (depth > 0 && (before.isIndirect() || after.isIndirect())) {
        m_waiting.push_back({before, after, place});
        return;
    }
    const bool streams = before.isStream() && after.isStream();
    const bool dictionaries = before.isDictionary() && after.isDictionary();
    if (depth > deepestValue) {
        report(place, ChangeKind::Changed, QStringLiteral("nesting"));
    } else if (streams || dictionaries) {
        const QPDFObjectHandle old = streams ? before.getDict() : before;
        const QPDFObjectHandle now = streams ? after.getDict() : after;
        for (const std::string& key : keysOf(old, now)) {
            compareValues(valueOf(old, key), valueOf(now, key), placeBehind(place, key), depth + 1);
        }
    } else if (before.isArray() && after.isArray()
               && before.getArrayNItems() == after.getArrayNItems()) {
        for (int i = 0; i < after.getArrayNItems(); ++i) {
            compareValues(before.getArrayItem(i), after.getArrayItem(i), place, depth + 1);
        }
    } else if (before.isArray() || before.isStream() || after.isArray() || after.isStream()
               || before.unparseResolved() != after.unparseResolved()) {
        report(place,
               before.isNull()      ? ChangeKind::Added
                   : after.isNull() ? ChangeKind::Removed
                                    : ChangeKind::Changed,
               objectName(after));
    }
}

} // namespace luytre::qpdf
