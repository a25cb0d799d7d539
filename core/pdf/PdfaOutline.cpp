#include "pdf/PdfaNavigation.h"
#include "pdf/QpdfSupport.h"

namespace luytre::qpdf {

namespace {

/// One level of the outline: chains the entries [first, last) that lie directly under `parent`.
class OutlineBuilder
{
public:
    OutlineBuilder(QPDF& document, const std::vector<PdfOutlineEntry>& entries)
        : m_document(document), m_entries(entries)
    {
        for (const PdfOutlineEntry& entry : entries) {
            QPDFObjectHandle item = QPDFObjectHandle::newDictionary();
            item.replaceKey("/Title", textString(entry.title));
            item.replaceKey("/Dest", destination(document, entry.page, entry.y));
            m_items.push_back(document.makeIndirectObject(item));
        }
    }

    QPDFObjectHandle build()
    {
        QPDFObjectHandle root
            = m_document.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        std::vector<QPDFObjectHandle> parents{root};
        std::vector<QPDFObjectHandle> last{QPDFObjectHandle::newNull()};
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const std::size_t level = std::size_t(m_entries[i].level);
            parents.resize(level + 1);
            last.resize(level + 1, QPDFObjectHandle::newNull());
            link(m_items[i], parents[level], last[level]);
            parents.push_back(m_items[i]);
            last[level] = m_items[i];
            last.push_back(QPDFObjectHandle::newNull());
        }
        setCounts(root);
        return root;
    }

private:
    void link(QPDFObjectHandle item, QPDFObjectHandle parent, QPDFObjectHandle previous)
    {
        item.replaceKey("/Parent", parent);
        if (previous.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", previous);
            previous.replaceKey("/Next", item);
        }
        parent.replaceKey("/Last", item);
    }

    /// Two levels show when the file is opened; deeper ones are closed, which a negative count
    /// says.
    void setCounts(QPDFObjectHandle root)
    {
        qint64 visible = 0;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const int level = m_entries[i].level;
            visible += level < 2 ? 1 : 0;
            qint64 children = 0;
            for (std::size_t j = i + 1; j < m_items.size() && m_entries[j].level > level; ++j) {
                children += m_entries[j].level == level + 1 ? 1 : 0;
            }
            if (children > 0) {
                m_items[i].replaceKey(
                    "/Count", QPDFObjectHandle::newInteger(level == 0 ? children : -children));
            }
        }
        root.replaceKey("/Count", QPDFObjectHandle::newInteger(visible));
    }

    QPDF& m_document;
    const std::vector<PdfOutlineEntry>& m_entries;
    std::vector<QPDFObjectHandle> m_items;
};

} // namespace

QPDFObjectHandle pageAt(QPDF& document, int page)
{
    return document.getAllPages().at(std::size_t(page));
}

/// Keeps the place, leaves the reader's zoom alone.
QPDFObjectHandle destination(QPDF& document, int page, double y)
{
    const QPDFObjectHandle target = pageAt(document, page);
    return QPDFObjectHandle::newArray(
        {target, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
         QPDFObjectHandle::newReal(pageHeight(target) - y, 2), QPDFObjectHandle::newNull()});
}

void writeOutline(QPDF& document, const std::vector<PdfOutlineEntry>& entries)
{
    QPDFObjectHandle root = document.getRoot();
    root.removeKey("/Outlines");
    if (!entries.empty()) {
        root.replaceKey("/Outlines", OutlineBuilder(document, entries).build());
        root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }
}

} // namespace luytre::qpdf
