#include "pdf/PageComparison.h"

#include "pdf/QpdfSupport.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cstring>
#include <set>
#include <stdexcept>

namespace luytre {

namespace {

constexpr int deepest = 100;

/// Thrown through qpdf and caught below: there is no other way to end its decoding early.
struct Different : std::runtime_error {
    Different() : std::runtime_error("different") { }
};

/// Compares what is written to it with known bytes.
class ComparingPipeline final : public Pipeline
{
public:
    explicit ComparingPipeline(const Buffer& expected)
        : Pipeline("compare", nullptr), m_expected(expected)
    { }
    void write(const unsigned char* data, std::size_t length) override
    {
        if (length > m_expected.getSize() - m_done
            || std::memcmp(data, m_expected.getBuffer() + m_done, length) != 0) {
            throw Different();
        }
        m_done += length;
    }
    void finish() override { }
    [[nodiscard]] bool isComplete() const { return m_done == m_expected.getSize(); }

private:
    const Buffer& m_expected;
    std::size_t m_done = 0;
};

using Pairs = std::set<std::pair<QPDFObjGen, QPDFObjGen>>;

class Comparison
{
public:
    /// `known`: pairs that are the same, from pages before.
    explicit Comparison(Pairs known) : m_seen(std::move(known)) { }

    /// When everything was the same, so are all of these.
    [[nodiscard]] Pairs& seen() { return m_seen; }

    bool same(QPDFObjectHandle left, QPDFObjectHandle right, int depth = 0)
    {
        if (left.isIndirect() && right.isIndirect()
            && !m_seen.insert({left.getObjGen(), right.getObjGen()}).second) {
            return true;
        }
        if (depth > deepest || left.getTypeCode() != right.getTypeCode()) {
            return false;
        }
        if (left.isArray()) {
            return sameArrays(left, right, depth);
        }
        if (left.isStream()) {
            return sameDictionaries(left.getDict(), right.getDict(), storageKeys(), depth)
                && sameData(left, right);
        }
        return left.isDictionary() ? sameDictionaries(left, right, {}, depth)
                                   : left.unparseResolved() == right.unparseResolved();
    }

    bool samePages(QPDFObjectHandle left, QPDFObjectHandle right)
    {
        // What does not show, or is judged with the signatures.
        static const std::set<std::string> apart
            = {"/Annots", "/Parent", "/StructParents", "/Tabs"};
        return sameDictionaries(left, right, apart, 0);
    }

private:
    static const std::set<std::string>& storageKeys()
    {
        static const std::set<std::string> keys = {"/Length", "/Filter", "/DecodeParms"};
        return keys;
    }

    bool sameArrays(QPDFObjectHandle left, QPDFObjectHandle right, int depth)
    {
        const int count = left.getArrayNItems();
        if (count != right.getArrayNItems()) {
            return false;
        }
        for (int i = 0; i < count; ++i) {
            if (!same(left.getArrayItem(i), right.getArrayItem(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    bool sameDictionaries(QPDFObjectHandle left, QPDFObjectHandle right,
                          const std::set<std::string>& apart, int depth)
    {
        std::set<std::string> keys = left.getKeys();
        const std::set<std::string> others = right.getKeys();
        keys.insert(others.begin(), others.end());
        return std::all_of(keys.begin(), keys.end(), [&](const std::string& key) {
            return apart.count(key) > 0 || same(left.getKey(key), right.getKey(key), depth + 1);
        });
    }

    static bool sameData(QPDFObjectHandle left, QPDFObjectHandle right)
    {
        const auto expected = right.getStreamData(qpdf_dl_generalized);
        ComparingPipeline comparing(*expected);
        try {
            return left.pipeStreamData(&comparing, 0, qpdf_dl_generalized, true)
                && comparing.isComplete();
        } catch (const Different&) {
            return false;
        }
    }

    Pairs m_seen;
};

std::vector<QPDFObjectHandle> pagesOf(const PdfFile& file)
{
    std::vector<QPDFObjectHandle> pages;
    QPDFPageDocumentHelper helper(file.document());
    helper.pushInheritedAttributesToPage();
    for (QPDFPageObjectHelper& page : helper.getAllPages()) {
        pages.push_back(page.getObjectHandle());
    }
    return pages;
}

} // namespace

Result<std::vector<int>> differingPages(const PdfFile& left, const PdfFile& right)
{
    return qpdf::guarded(left.path(), [&]() -> Result<std::vector<int>> {
        const auto leftPages = pagesOf(left);
        const auto rightPages = pagesOf(right);
        std::vector<int> different;
        Pairs known;
        for (std::size_t i = 0; i < std::max(leftPages.size(), rightPages.size()); ++i) {
            Comparison comparison(known);
            if (i < leftPages.size() && i < rightPages.size()
                && comparison.samePages(leftPages[i], rightPages[i])) {
                known = std::move(comparison.seen());
            } else {
                different.push_back(int(i));
            }
        }
        return different;
    });
}

} // namespace luytre
