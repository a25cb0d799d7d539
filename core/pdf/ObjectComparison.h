#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFXRefEntry.hh>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace luytre::qpdf {

using XrefTable = std::map<QPDFObjGen, QPDFXRefEntry>;

/// Two cross-reference entries lead to the same bytes.
[[nodiscard]] bool samePlace(const QPDFXRefEntry& left, const QPDFXRefEntry& right);

/// Two objects say the same: references are compared as references, streams byte by byte.
[[nodiscard]] bool sameObject(QPDFObjectHandle left, QPDFObjectHandle right);

/// The keys in which two dictionaries differ, references compared as references.
[[nodiscard]] std::set<std::string> differingKeys(QPDFObjectHandle left, QPDFObjectHandle right);

/// The indirect objects that an object refers to, itself not followed. Bounded depth.
void collectReferences(const QPDFObjectHandle& object, std::set<QPDFObjGen>& found);

/// Every object reachable from a place through the objects of `within`; others end the walk.
[[nodiscard]] std::set<QPDFObjGen> reachable(QPDF& document, const QPDFObjectHandle& from,
                                             const std::set<QPDFObjGen>& within);

} // namespace luytre::qpdf
