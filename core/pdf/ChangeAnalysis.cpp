#include "pdf/ChangeAnalysis.h"

#include "pdf/ObjectComparison.h"
#include "pdf/PdfFile.h"
#include "pdf/QpdfSupport.h"
#include "pdf/SignatureFields.h"
#include "pdf/XrefChain.h"

#include <optional>

namespace luytre {

namespace {

using qpdf::SignatureField;

bool onlyThese(const std::set<std::string>& keys, const std::set<std::string>& allowed,
               std::string& other)
{
    for (const std::string& key : keys) {
        if (allowed.count(key) == 0) {
            other = key;
            return false;
        }
    }
    return true;
}

/// Compares two revisions of one document, the older one being the signed one.
class Comparison
{
public:
    Comparison(const PdfFile& older, const PdfFile& newer)
        : m_older(older.document()), m_newer(newer.document()), m_oldTable(m_older.getXRefTable()),
          m_newTable(m_newer.getXRefTable()), m_oldFields(qpdf::signatureFields(m_older)),
          m_newFields(qpdf::signatureFields(m_newer))
    { }

    QStringList run()
    {
        compareTrailers();
        compareTables();
        findTimeStamps();
        for (const QPDFObjGen& id : m_changed) {
            judgeChanged(id);
        }
        judgeAdded();
        return m_forbidden;
    }

private:
    void forbid(const QPDFObjGen& id, const QString& what)
    {
        m_forbidden.append(QStringLiteral("object %1: %2").arg(id.getObj()).arg(what));
    }

    void forbidKey(const QPDFObjGen& id, const std::string& key)
    {
        forbid(id, QStringLiteral("key ") + QString::fromStdString(key));
    }

    void compareTrailers()
    {
        // What a cross-reference section needs for itself; everything else must be as it was.
        static const std::set<std::string> own = {
            "/Size", "/Prev", "/ID", "/Type", "/W", "/Index", "/Filter", "/Length", "/DecodeParms"};
        for (const std::string& key :
             qpdf::differingKeys(m_older.getTrailer(), m_newer.getTrailer())) {
            if (own.count(key) == 0) {
                m_forbidden.append(QStringLiteral("trailer: key ") + QString::fromStdString(key));
            }
        }
    }

    void compareTables()
    {
        for (const auto& [id, entry] : m_newTable) {
            const auto old = m_oldTable.find(id);
            if (old == m_oldTable.end()) {
                m_added.insert(id);
            } else if (!qpdf::samePlace(old->second, entry)
                       && !qpdf::sameObject(m_older.getObject(id), m_newer.getObject(id))) {
                m_changed.insert(id);
            }
        }
        for (const auto& [id, entry] : m_oldTable) {
            if (m_newTable.count(id) == 0) {
                forbid(id, QStringLiteral("removed"));
            }
        }
    }

    /// Fields that only carry a document time stamp: invisible, new, each its own widget (ISO
    /// 32000-2, 12.8.5).
    void findTimeStamps()
    {
        for (const SignatureField& field : m_newFields) {
            QPDFObjectHandle value = field.value;
            QPDFObjectHandle type = qpdf::keyOf(value, "/Type");
            QPDFObjectHandle rect = qpdf::keyOf(field.widget, "/Rect");
            const auto box = rect.isRectangle() ? rect.getArrayAsRectangle()
                                                : QPDFObjectHandle::Rectangle(0, 0, 1, 1);
            if (field.field.isIndirect() && m_added.count(field.field.getObjGen()) != 0
                && type.isName() && type.getName() == "/DocTimeStamp" && box.llx == box.urx
                && box.lly == box.ury) {
                m_timeStamps.insert(field.field.getObjGen());
                m_roots.push_back(field.field);
            }
        }
    }

    const SignatureField* emptyFieldOf(const QPDFObjGen& id) const
    {
        for (const SignatureField& field : m_oldFields) {
            SignatureField copy = field;
            if (!copy.isSigned()
                && (copy.field.getObjGen() == id || copy.widget.getObjGen() == id)) {
                return &field;
            }
        }
        return nullptr;
    }

    void judgeChanged(const QPDFObjGen& id)
    {
        QPDFObjectHandle before = m_older.getObject(id);
        QPDFObjectHandle after = m_newer.getObject(id);
        if (!before.isDictionary() || !after.isDictionary()) {
            if (!isFieldList(id) || !appendsTimeStamps(before, after)) {
                forbid(id, QStringLiteral("changed"));
            }
            return;
        }
        if (emptyFieldOf(id)) {
            judgeField(id, before, after);
        } else if (id == m_older.getRoot().getObjGen()) {
            judgeCatalog(id, before, after);
        } else if (id == m_older.getRoot().getKey("/AcroForm").getObjGen()) {
            judgeForm(id, before, after);
        } else if (before.isDictionaryOfType("/Page")) {
            judgePage(id, before, after);
        } else if (id == m_older.getRoot().getKey("/DSS").getObjGen()) {
            m_roots.push_back(after);
        } else {
            forbid(id, QStringLiteral("changed"));
        }
    }

    void judgeField(const QPDFObjGen& id, QPDFObjectHandle before, QPDFObjectHandle after)
    {
        std::string other;
        if (!onlyThese(qpdf::differingKeys(before, after), {"/V", "/AP"}, other)) {
            forbidKey(id, other);
            return;
        }
        QPDFObjectHandle value = after.getKey("/V");
        const bool filled = !value.isNull() || !before.isDictionaryOfType("", "/Widget");
        if (after.hasKey("/V")
            && (!value.isIndirect() || m_added.count(value.getObjGen()) == 0
                || !value.isDictionaryOfType("/Sig"))) {
            forbidKey(id, "/V");
            return;
        }
        if (!filled && !isFilledElsewhere(id)) {
            forbid(id, QStringLiteral("appearance changed without a signature"));
            return;
        }
        m_roots.push_back(value);
        m_roots.push_back(after.getKey("/AP"));
    }

    /// The field of a widget that is an object of its own has got its signature.
    bool isFilledElsewhere(const QPDFObjGen& widget) const
    {
        for (SignatureField field : m_newFields) {
            if (field.widget.getObjGen() == widget && field.isSigned()) {
                return true;
            }
        }
        return false;
    }

    void judgeCatalog(const QPDFObjGen& id, QPDFObjectHandle before, QPDFObjectHandle after)
    {
        for (const std::string& key : qpdf::differingKeys(before, after)) {
            QPDFObjectHandle now = after.getKey(key);
            if (key == "/DSS") {
                m_roots.push_back(now);
            } else if (key == "/Extensions" && onlyEsic(before.getKey(key), now)) {
                m_roots.push_back(now);
            } else if (key == "/AcroForm" && before.getKey(key).isDictionary() && now.isDictionary()
                       && !now.isIndirect()) {
                judgeForm(id, before.getKey(key), now);
            } else {
                forbidKey(id, key);
            }
        }
    }

    /// The extension that announces /DSS (ETSI EN 319 142-1, 5.6).
    static bool onlyEsic(QPDFObjectHandle before, QPDFObjectHandle after)
    {
        QPDFObjectHandle old = before.isDictionary() ? before : QPDFObjectHandle::newDictionary();
        std::string other;
        return after.isDictionary() && onlyThese(qpdf::differingKeys(old, after), {"/ESIC"}, other);
    }

    void judgeForm(const QPDFObjGen& id, QPDFObjectHandle before, QPDFObjectHandle after)
    {
        for (const std::string& key : qpdf::differingKeys(before, after)) {
            QPDFObjectHandle now = after.getKey(key);
            const bool allowed = (key == "/SigFlags" && now.isInteger())
                || (key == "/Fields" && appendsTimeStamps(before.getKey(key), now));
            if (!allowed) {
                forbidKey(id, key);
            }
        }
    }

    void judgePage(const QPDFObjGen& id, QPDFObjectHandle before, QPDFObjectHandle after)
    {
        for (const std::string& key : qpdf::differingKeys(before, after)) {
            if (key != "/Annots" || !appendsTimeStamps(before.getKey(key), after.getKey(key))) {
                forbidKey(id, key);
            }
        }
    }

    /// The list of fields, or of a page's annotations, when it is an object of its own.
    bool isFieldList(const QPDFObjGen& id)
    {
        if (qpdf::keyOf(m_older.getRoot().getKey("/AcroForm"), "/Fields").getObjGen() == id) {
            return true;
        }
        for (const QPDFObjectHandle& page : m_older.getAllPages()) {
            if (qpdf::keyOf(page, "/Annots").getObjGen() == id) {
                return true;
            }
        }
        return false;
    }

    /// The newer list is the older one with new time stamp fields behind it.
    bool appendsTimeStamps(QPDFObjectHandle before, QPDFObjectHandle after) const
    {
        if (!after.isArray() || !(before.isArray() || before.isNull())) {
            return false;
        }
        const auto old
            = before.isArray() ? before.getArrayAsVector() : std::vector<QPDFObjectHandle>();
        const auto now = after.getArrayAsVector();
        if (now.size() < old.size()) {
            return false;
        }
        for (std::size_t i = 0; i < now.size(); ++i) {
            QPDFObjectHandle item = now[i];
            QPDFObjectHandle oldItem = i < old.size() ? old[i] : item;
            const bool same = i < old.size() && item.unparse() == oldItem.unparse();
            if (!same && (i < old.size() || m_timeStamps.count(item.getObjGen()) == 0)) {
                return false;
            }
        }
        return true;
    }

    /// What is new must belong to what was allowed, and nothing old may have waited for it: an
    /// older reference to an object that was not there is how a document is prepared to show
    /// something else later.
    void judgeAdded()
    {
        std::set<QPDFObjGen> explained;
        for (const QPDFObjectHandle& root : m_roots) {
            explained.merge(qpdf::reachable(m_newer, root, m_added));
        }
        const std::set<QPDFObjGen> awaited = danglingReferences();
        for (const QPDFObjGen& id : m_added) {
            QPDFObjectHandle object = m_newer.getObject(id);
            if (awaited.count(id) != 0) {
                forbid(id, QStringLiteral("added where an older object pointed already"));
            } else if (explained.count(id) == 0 && !isStructure(object)) {
                forbid(id, QStringLiteral("added"));
            }
        }
    }

    static bool isStructure(QPDFObjectHandle object)
    {
        return object.isStream()
            && (object.getDict().isDictionaryOfType("/XRef")
                || object.getDict().isDictionaryOfType("/ObjStm"));
    }

    std::set<QPDFObjGen> danglingReferences()
    {
        std::set<QPDFObjGen> references;
        for (const auto& [id, entry] : m_oldTable) {
            qpdf::collectReferences(m_older.getObject(id), references);
        }
        std::erase_if(references,
                      [this](const QPDFObjGen& id) { return m_oldTable.count(id) != 0; });
        return references;
    }

    QPDF& m_older;
    QPDF& m_newer;
    qpdf::XrefTable m_oldTable;
    qpdf::XrefTable m_newTable;
    std::vector<SignatureField> m_oldFields;
    std::vector<SignatureField> m_newFields;
    std::set<QPDFObjGen> m_added;
    std::set<QPDFObjGen> m_changed;
    std::set<QPDFObjGen> m_timeStamps;
    std::vector<QPDFObjectHandle> m_roots; ///< places from which added objects may be reached
    QStringList m_forbidden;
};

} // namespace

Result<RevisionChanges> analyseChanges(const PdfFile& file, qint64 revisionEnd)
{
    RevisionChanges changes;
    changes.anything = file.size() > revisionEnd;
    if (!changes.anything) {
        return changes;
    }
    LUYTRE_TRY(older, PdfFile::openRevision(file.path(), revisionEnd));
    const auto& oldSections = older.xrefs().sections;
    const auto& newSections = file.xrefs().sections;
    changes.updates = newSections.size() > oldSections.size();
    if (!file.xrefs().contains(oldSections.front().offset)) {
        changes.forbidden.append(
            QStringLiteral("the cross-references of the signed revision are left out"));
    }
    if (file.xrefs().fileEnd != file.size()) {
        changes.forbidden.append(QStringLiteral("bytes behind the end of the last revision"));
    }
    LUYTRE_TRY(forbidden, qpdf::guarded(file.path(), [&]() -> Result<QStringList> {
                   return Comparison(older, file).run();
               }));
    changes.forbidden += forbidden;
    if (!changes.updates && changes.forbidden.isEmpty()) {
        changes.forbidden.append(QStringLiteral("bytes behind the end of the last revision"));
    }
    return changes;
}

} // namespace luytre
