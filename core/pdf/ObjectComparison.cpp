#include "pdf/ObjectComparison.h"

#include <qpdf/Buffer.hh>

#include <cstring>

namespace luytre::qpdf {

namespace {

/// qpdf itself refuses to parse deeper objects than some hundred levels.
constexpr int deepestObject = 600;

void collect(const QPDFObjectHandle& object, std::set<QPDFObjGen>& found, int depth)
{
    QPDFObjectHandle handle = object;
    if (depth > 0 && handle.isIndirect()) {
        found.insert(handle.getObjGen());
        return;
    }
    if (depth > deepestObject) {
        return;
    }
    if (handle.isArray()) {
        for (const QPDFObjectHandle& item : handle.getArrayAsVector()) {
            collect(item, found, depth + 1);
        }
    } else if (handle.isDictionary() || handle.isStream()) {
        for (const auto& [key, value] :
             (handle.isStream() ? handle.getDict() : handle).getDictAsMap()) {
            collect(value, found, depth + 1);
        }
    }
}

} // namespace

bool samePlace(const QPDFXRefEntry& left, const QPDFXRefEntry& right)
{
    if (left.getType() != right.getType()) {
        return false;
    }
    return left.getType() == 2 ? left.getObjStreamNumber() == right.getObjStreamNumber()
            && left.getObjStreamIndex() == right.getObjStreamIndex()
                               : left.getOffset() == right.getOffset();
}

bool sameObject(QPDFObjectHandle left, QPDFObjectHandle right)
{
    if (left.isStream() != right.isStream()) {
        return false;
    }
    if (!left.isStream()) {
        return left.unparseResolved() == right.unparseResolved();
    }
    if (left.getDict().unparse() != right.getDict().unparse()) {
        return false;
    }
    const auto leftData = left.getRawStreamData();
    const auto rightData = right.getRawStreamData();
    return leftData->getSize() == rightData->getSize()
        && std::memcmp(leftData->getBuffer(), rightData->getBuffer(), leftData->getSize()) == 0;
}

std::set<std::string> differingKeys(QPDFObjectHandle left, QPDFObjectHandle right)
{
    std::set<std::string> keys;
    for (const std::string& key : left.getKeys()) {
        keys.insert(key);
    }
    for (const std::string& key : right.getKeys()) {
        keys.insert(key);
    }
    std::erase_if(keys, [&](const std::string& key) {
        return left.hasKey(key) && right.hasKey(key)
            && left.getKey(key).unparse() == right.getKey(key).unparse();
    });
    return keys;
}

void collectReferences(const QPDFObjectHandle& object, std::set<QPDFObjGen>& found)
{
    collect(object, found, 0);
}

std::set<QPDFObjGen> reachable(QPDF& document, const QPDFObjectHandle& from,
                               const std::set<QPDFObjGen>& within)
{
    std::set<QPDFObjGen> seen;
    std::set<QPDFObjGen> waiting;
    QPDFObjectHandle start = from;
    if (start.isIndirect()) {
        waiting.insert(start.getObjGen());
    } else {
        collectReferences(start, waiting);
    }
    while (!waiting.empty()) {
        const QPDFObjGen id = *waiting.begin();
        waiting.erase(waiting.begin());
        if (within.count(id) == 0 || !seen.insert(id).second) {
            continue;
        }
        std::set<QPDFObjGen> next;
        collectReferences(document.getObject(id), next);
        waiting.insert(next.begin(), next.end());
    }
    return seen;
}

} // namespace luytre::qpdf
