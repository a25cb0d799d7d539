#include "pdf/AllowedChanges.h"

#include "pdf/FieldAppearance.h"
#include "pdf/QpdfSupport.h"
#include "pdf/StructureChanges.h"
#include "pdf/XmpComparison.h"

#include <algorithm>

namespace luytre::qpdf {

namespace {

constexpr int print = 1 << 2; // annotation flags, ISO 32000-1, table 165
constexpr int locked = 1 << 7;

std::vector<QPDFObjectHandle> itemsOf(const QPDFObjectHandle& list)
{
    QPDFObjectHandle array = list;
    return array.isArray() ? array.getArrayAsVector() : std::vector<QPDFObjectHandle>();
}

bool isName(const QPDFObjectHandle& object, const char* name)
{
    return QPDFObjectHandle(object).isNameAndEquals(name);
}

bool isInvisible(const QPDFObjectHandle& widget)
{
    QPDFObjectHandle rect = keyOf(widget, "/Rect");
    if (!rect.isRectangle()) {
        return rect.isNull();
    }
    const auto box = rect.getArrayAsRectangle();
    return box.llx == box.urx || box.lly == box.ury;
}

/// A signature that says what it covers.
bool isSignatureValue(const QPDFObjectHandle& object)
{
    QPDFObjectHandle value = object;
    return value.isDictionary() && keyOf(value, "/Contents").isString()
        && keyOf(value, "/ByteRange").isArray();
}

/// Whether a dictionary of resources only has new names besides the old ones.
bool growsOnly(const QPDFObjectHandle& before, const QPDFObjectHandle& after)
{
    QPDFObjectHandle old = before;
    QPDFObjectHandle now = after;
    if (old.isNull()) {
        return now.isDictionary();
    }
    if (!old.isDictionary() || !now.isDictionary()) {
        return old.unparse() == now.unparse();
    }
    for (const std::string& key : old.getKeys()) {
        if (old.getKey(key).unparse() != now.getKey(key).unparse()
            && !growsOnly(old.getKey(key), now.getKey(key))) {
            return false;
        }
    }
    return true;
}

const WalkPlace trailerPlace{ChangedPart::Trailer};
const WalkPlace catalogPlace{ChangedPart::Catalog};
const WalkPlace formPlace{ChangedPart::Field};

} // namespace

AllowedChanges::AllowedChanges(QPDF& older, QPDF& newer, const ChangePermission& permission)
    : m_older(older), m_newer(newer), m_permission(permission), m_walk(older, newer)
{
    for (const SignatureField& field : signatureFields(older)) {
        m_oldNames.insert(field.name);
    }
    const std::vector<QPDFObjectHandle>& pages = newer.getAllPages();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const QPDFObjectHandle& annotation : itemsOf(keyOf(pages[i], "/Annots"))) {
            if (annotation.isIndirect()) {
                m_pageOfWidget.emplace(annotation.getObjGen(), int(i));
            }
        }
    }
}

RevisionChanges AllowedChanges::run()
{
    compareTrailers();
    compareCatalogs();
    m_changes.forbidden = m_walk.finish();
    for (const auto& [appearance, place] : m_abandoned) {
        if (m_walk.wasVisited(appearance)) {
            m_walk.report(place, ChangeKind::Changed, objectName(appearance));
        }
    }
    if (m_permission.certified) {
        refuseIdleObjects();
    }
    m_changes.forbidden = m_walk.finish();
    return m_changes;
}

/// New objects that nothing shows: harmless as they lie, but whoever certifies a document closes it
/// to what may be brought to life later.
void AllowedChanges::refuseIdleObjects()
{
    std::set<QPDFObjGen> all;
    for (const auto& [id, entry] : m_newer.getXRefTable()) {
        all.insert(id);
    }
    const std::set<QPDFObjGen> used = reachable(m_newer, m_newer.getTrailer(), all);
    for (const QPDFObjGen& id : all) {
        QPDFObjectHandle object = m_newer.getObject(id);
        const bool structure = object.isStream()
            && (object.getDict().isDictionaryOfType("/XRef")
                || object.getDict().isDictionaryOfType("/ObjStm"));
        // Some programs leave a dictionary behind that names a type and nothing else.
        const bool empty = object.isNull()
            || (object.isDictionary() && object.getKeys() == std::set<std::string>{"/Type"});
        if (used.count(id) == 0 && !structure && !empty && m_walk.isAdded(object)) {
            m_walk.report({ChangedPart::Other}, ChangeKind::Added, objectName(object));
        }
    }
}

void AllowedChanges::compareTrailers()
{
    // What a cross-reference section needs for itself.
    static const std::set<std::string> own
        = {"/Size",   "/Prev",   "/ID",          "/Type",    "/W",    "/Index",
           "/Filter", "/Length", "/DecodeParms", "/XRefStm", "/Info", "/Root"};
    QPDFObjectHandle before = m_older.getTrailer();
    QPDFObjectHandle after = m_newer.getTrailer();
    for (const std::string& key : after.getKeys()) {
        if (own.count(key) == 0) {
            m_walk.same(before.getKey(key), after.getKey(key), trailerPlace);
        }
    }
    if (before.hasKey("/Encrypt") != after.hasKey("/Encrypt")
        || before.getKey("/Root").getObjGen() != after.getKey("/Root").getObjGen()) {
        m_walk.report(trailerPlace, ChangeKind::Changed, QStringLiteral("key /Root or /Encrypt"));
    }
    const QPDFObjectHandle oldInfo = before.getKey("/Info");
    const QPDFObjectHandle newInfo = after.getKey("/Info");
    m_walk.handled(oldInfo);
    m_walk.handled(newInfo);
    m_walk.sameKeys(oldInfo, newInfo, {"/ModDate", "/Producer", "/CreationDate", "/Creator"},
                    {ChangedPart::Metadata});
}

void AllowedChanges::compareCatalogs()
{
    QPDFObjectHandle before = m_older.getRoot();
    QPDFObjectHandle after = m_newer.getRoot();
    m_walk.handled(after);
    m_walk.sameKeys(
        before, after,
        {"/DSS", "/Extensions", "/Version", "/AcroForm", "/Pages", "/Metadata", "/StructTreeRoot"},
        catalogPlace);
    for (const char* own : {"/DSS", "/Extensions"}) {
        if (before.hasKey(own) && !after.getKey(own).isDictionary()) {
            m_walk.report(catalogPlace, ChangeKind::Removed,
                          QLatin1String("key ") + QLatin1String(own));
        }
    }
    compareMetadata(before.getKey("/Metadata"), after.getKey("/Metadata"));
    compareForms(before.getKey("/AcroForm"), after.getKey("/AcroForm"));
    comparePages();
    StructureChanges(m_walk, m_newWidgets)
        .compare(before.getKey("/StructTreeRoot"), after.getKey("/StructTreeRoot"));
}

void AllowedChanges::compareMetadata(const QPDFObjectHandle& before, const QPDFObjectHandle& after)
{
    QPDFObjectHandle old = before;
    QPDFObjectHandle now = after;
    m_walk.handled(now);
    if (!sameMetadata(old, now)) {
        m_walk.report({ChangedPart::Metadata}, ChangeKind::Changed, objectName(now));
    }
}

void AllowedChanges::compareForms(const QPDFObjectHandle& before, const QPDFObjectHandle& after)
{
    QPDFObjectHandle old = before;
    QPDFObjectHandle now = after;
    if (old.isDictionary() && !now.isDictionary()) {
        m_walk.report(formPlace, ChangeKind::Removed, QStringLiteral("key /AcroForm"));
        return;
    }
    if (!now.isDictionary()) {
        return;
    }
    m_walk.handled(now);
    std::set<std::string> own = {"/Fields", "/SigFlags", "/DR"};
    if (old.isNull()) {
        own.insert("/DA"); // of the first signature field
    }
    // Viewers that are asked to draw the fields anew may show something else.
    QPDFObjectHandle redraw = keyOf(now, "/NeedAppearances");
    if (!redraw.isBool() || !redraw.getBoolValue()) {
        own.insert("/NeedAppearances");
    }
    m_walk.sameKeys(old, now, own, formPlace);
    m_walk.handled(keyOf(now, "/DR"));
    if (!keyOf(old, "/DR").isNull() && !growsOnly(keyOf(old, "/DR"), keyOf(now, "/DR"))) {
        m_walk.report({ChangedPart::Resource}, ChangeKind::Changed, QStringLiteral("key /DR"));
    }
    for (const char* kind : {"/Font", "/XObject", "/Encoding", "/ExtGState"}) {
        QPDFObjectHandle list = keyOf(keyOf(old, "/DR"), kind);
        if (list.isDictionary()) {
            for (const auto& [name, resource] : list.getDictAsMap()) {
                m_walk.same(resource, keyOf(keyOf(keyOf(now, "/DR"), kind), name.c_str()),
                            {ChangedPart::Resource});
            }
        }
    }
    compareFieldLists(keyOf(old, "/Fields"), keyOf(now, "/Fields"), QString(), std::string());
}

void AllowedChanges::compareFieldLists(const QPDFObjectHandle& before,
                                       const QPDFObjectHandle& after, const QString& parent,
                                       const std::string& type)
{
    const auto old = itemsOf(before);
    const auto now = itemsOf(after);
    m_walk.handled(after);
    for (std::size_t i = 0; i < old.size() || i < now.size(); ++i) {
        if (i >= now.size()) {
            m_walk.report(formPlace, ChangeKind::Removed, objectName(old[i]));
        } else if (i >= old.size()) {
            acceptNewField(now[i], parent);
        } else if (QPDFObjectHandle(old[i]).unparse() != QPDFObjectHandle(now[i]).unparse()
                   || m_walk.isAdded(now[i])) {
            m_walk.report(formPlace, ChangeKind::Changed, objectName(now[i]));
        } else {
            compareFields(old[i], now[i], parent, type);
        }
    }
}

void AllowedChanges::compareFields(const QPDFObjectHandle& before, const QPDFObjectHandle& after,
                                   const QString& parent, const std::string& inheritedType)
{
    QPDFObjectHandle now = after;
    if (!now.isDictionary() || !QPDFObjectHandle(before).isDictionary() || m_walk.isHandled(now)) {
        return; // a loop, or no field: same() elsewhere says so
    }
    m_walk.handled(now);
    const QString name = fieldName(parent, now);
    QPDFObjectHandle kind = now.getKey("/FT");
    const std::string type = kind.isName() ? kind.getName() : inheritedType;
    if (type == "/Sig") {
        compareSignatureField(before, after, name);
    } else {
        compareOtherField(before, after, name, type);
    }
    compareFieldLists(keyOf(before, "/Kids"), keyOf(now, "/Kids"), name, type);
}

void AllowedChanges::compareSignatureField(const QPDFObjectHandle& before,
                                           const QPDFObjectHandle& after, const QString& name)
{
    const WalkPlace place{ChangedPart::Field, pageOf(after), name};
    QPDFObjectHandle value = keyOf(after, "/V");
    QPDFObjectHandle owner = keyOf(after, "/Parent"); // of a widget that is an object of its own
    const bool isWidgetOnly = !keyOf(after, "/T").isString() && owner.isDictionary();
    const bool wasEmpty = keyOf(before, "/V").isNull()
        && (!isWidgetOnly || keyOf(keyOf(before, "/Parent"), "/V").isNull());
    const bool filled = wasEmpty && isSignatureValue(isWidgetOnly ? keyOf(owner, "/V") : value)
        && (isWidgetOnly || m_walk.isAdded(value) || !value.isIndirect());
    if (!filled || m_permission.level < 2 || m_permission.isLocked(name)) {
        m_walk.sameKeys(before, after, {"/Kids"}, place);
        return;
    }
    // A sealed frame comes with the signature: flags may turn to printed and locked only.
    const int oldFlags
        = keyOf(before, "/F").isInteger() ? keyOf(before, "/F").getIntValueAsInt() : 0;
    const int newFlags = keyOf(after, "/F").isInteger() ? keyOf(after, "/F").getIntValueAsInt() : 0;
    if ((oldFlags | print | locked) != (newFlags | print | locked)) {
        m_walk.report(place, ChangeKind::Changed, QStringLiteral("key /F"));
    }
    m_walk.sameKeys(before, after, {"/V", "/AP", "/F", "/Kids", "/M"}, place);
    // An appearance that the field gives up while something else goes on using it was made for
    // that.
    QPDFObjectHandle given = keyOf(before, "/AP");
    if (given.isIndirect() && given.unparse() != keyOf(after, "/AP").unparse()) {
        m_abandoned.emplace_back(given, WalkPlace{ChangedPart::Appearance, place.page, name});
    }
    if (place.page >= 0 && !isInvisible(after)) {
        m_changes.newlySignedPages.insert(place.page);
    }
}

void AllowedChanges::compareOtherField(const QPDFObjectHandle& before,
                                       const QPDFObjectHandle& after, const QString& name,
                                       const std::string& type)
{
    const WalkPlace place{ChangedPart::Field, pageOf(after), name};
    const bool may = m_permission.level >= 2 && !m_permission.isLocked(name);
    const bool differs = keyOf(before, "/V").unparse() != keyOf(after, "/V").unparse()
        || keyOf(before, "/AS").unparse() != keyOf(after, "/AS").unparse()
        || m_walk.isChanged(keyOf(after, "/V"));
    if (may && differs && type == "/Btn") {
        m_walk.sameKeys(before, after, {"/V", "/AS", "/Kids"}, place);
        m_changes.filledFields.append(name);
    } else if (may && differs && type == "/Tx" && showsJustValue(after, m_walk)) {
        m_walk.sameKeys(before, after, {"/V", "/AP", "/Kids", "/M"}, place);
        m_changes.filledFields.append(name);
    } else {
        m_walk.sameKeys(before, after, {"/Kids"}, place);
    }
}

void AllowedChanges::acceptNewField(const QPDFObjectHandle& field, const QString& parent)
{
    QPDFObjectHandle now = field;
    const QString name = fieldName(parent, now);
    QPDFObjectHandle value = keyOf(now, "/V");
    std::vector<QPDFObjectHandle> widgets = itemsOf(keyOf(now, "/Kids"));
    if (widgets.empty()) {
        widgets.push_back(now);
    }
    bool invisible = true;
    bool sound = m_walk.isAdded(now) && isName(keyOf(now, "/FT"), "/Sig")
        && m_oldNames.count(name) == 0 && (value.isNull() || isSignatureValue(value));
    for (const QPDFObjectHandle& widget : widgets) {
        sound = sound && m_walk.isAdded(widget) && keyOf(widget, "/A").isNull()
            && keyOf(widget, "/AA").isNull();
        invisible = invisible && isInvisible(widget);
    }
    const bool allowed = m_permission.level >= 2
        ? invisible || !m_permission.certified
        : invisible && isName(keyOf(value, "/Type"), "/DocTimeStamp");
    if (!sound || !allowed) {
        m_walk.report({ChangedPart::Field, pageOf(widgets.front()), name}, ChangeKind::Added,
                      objectName(now));
        return;
    }
    m_walk.handled(now);
    for (const QPDFObjectHandle& widget : widgets) {
        m_walk.handled(widget);
        m_newWidgets.insert(QPDFObjectHandle(widget).getObjGen());
        if (!isInvisible(widget) && pageOf(widget) >= 0) {
            m_changes.newlySignedPages.insert(pageOf(widget));
        }
    }
}

void AllowedChanges::comparePages()
{
    const std::vector<QPDFObjectHandle>& old = m_older.getAllPages();
    const std::vector<QPDFObjectHandle>& now = m_newer.getAllPages();
    if (old.size() != now.size()) {
        m_walk.report({ChangedPart::PageTree},
                      old.size() < now.size() ? ChangeKind::Added : ChangeKind::Removed,
                      QStringLiteral("%1 pages, then %2").arg(old.size()).arg(now.size()));
        return;
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (QPDFObjectHandle(old[i]).getObjGen() != QPDFObjectHandle(now[i]).getObjGen()) {
            m_walk.report({ChangedPart::PageTree, int(i)}, ChangeKind::Changed, objectName(now[i]));
            continue;
        }
        m_walk.handled(now[i]);
        m_walk.sameKeys(old[i], now[i], ownKeys(old[i], now[i]),
                        {ChangedPart::PageContent, int(i)});
        compareAnnotations(keyOf(old[i], "/Annots"), keyOf(now[i], "/Annots"), int(i));
    }
    comparePageTree(m_older.getRoot().getKey("/Pages"), m_newer.getRoot().getKey("/Pages"), 0);
}

/// The nodes above the pages: what they hand down, nothing else (ISO 32000-1, table 29).
void AllowedChanges::comparePageTree(const QPDFObjectHandle& before, const QPDFObjectHandle& after,
                                     int depth)
{
    constexpr int deepest = 64;
    QPDFObjectHandle old = before;
    QPDFObjectHandle now = after;
    const WalkPlace place{ChangedPart::PageTree};
    if (old.getObjGen() != now.getObjGen() || !now.isDictionary() || depth > deepest) {
        m_walk.same(old, now, place);
        return;
    }
    if (m_walk.isHandled(now)) {
        return; // a page, or a loop
    }
    m_walk.handled(now);
    for (const char* key :
         {"/Type", "/Parent", "/Count", "/Resources", "/MediaBox", "/CropBox", "/Rotate"}) {
        m_walk.same(keyOf(old, key), keyOf(now, key), placeBehind(place, key));
    }
    const auto oldKids = itemsOf(keyOf(old, "/Kids"));
    const auto newKids = itemsOf(keyOf(now, "/Kids"));
    if (oldKids.size() != newKids.size()) {
        m_walk.report(place, ChangeKind::Changed, objectName(now));
        return;
    }
    for (std::size_t i = 0; i < newKids.size(); ++i) {
        comparePageTree(oldKids[i], newKids[i], depth + 1);
    }
}

/// Keys of a page that have rules of their own. In a tagged document, a page's first annotation
/// brings the two that say in which order it is read (ISO 32000-1, 12.5.1 and 14.7.4.4).
std::set<std::string> AllowedChanges::ownKeys(const QPDFObjectHandle& before,
                                              const QPDFObjectHandle& after) const
{
    std::set<std::string> own = {"/Annots"};
    const auto annotations = itemsOf(keyOf(after, "/Annots"));
    if (std::any_of(annotations.begin(), annotations.end(),
                    [this](const QPDFObjectHandle& item) { return isNewWidget(item); })) {
        if (keyOf(before, "/Tabs").isNull() && keyOf(after, "/Tabs").isName()) {
            own.insert("/Tabs");
        }
        if (keyOf(before, "/StructParents").isNull()
            && keyOf(after, "/StructParents").isInteger()) {
            own.insert("/StructParents");
        }
    }
    return own;
}

void AllowedChanges::compareAnnotations(const QPDFObjectHandle& before,
                                        const QPDFObjectHandle& after, int page)
{
    const WalkPlace place{ChangedPart::Annotation, page};
    m_walk.handled(after);
    const auto old = itemsOf(before);
    auto waiting = old.begin();
    for (QPDFObjectHandle item : itemsOf(after)) {
        const auto kept = std::find_if(waiting, old.end(), [&](const QPDFObjectHandle& annotation) {
            return QPDFObjectHandle(annotation).unparse() == item.unparse();
        });
        if (kept != old.end()) {
            std::for_each(waiting, kept, [&](const QPDFObjectHandle& annotation) {
                judgeRemovedAnnotation(annotation, place);
            });
            m_walk.same(*kept, item, place);
            waiting = kept + 1;
        } else if (!isNewWidget(item)) {
            judgeNewAnnotation(item, place);
        }
    }
    std::for_each(waiting, old.end(), [&](const QPDFObjectHandle& annotation) {
        judgeRemovedAnnotation(annotation, place);
    });
}

void AllowedChanges::judgeNewAnnotation(const QPDFObjectHandle& annotation, const WalkPlace& place)
{
    static const std::set<std::string> notes
        = {"/Text", "/Popup", "/Highlight", "/Underline", "/Squiggly", "/StrikeOut"};
    QPDFObjectHandle subtype = keyOf(annotation, "/Subtype");
    const bool note = subtype.isName() && notes.count(subtype.getName()) != 0;
    if (m_permission.level >= 3 && note && m_walk.isAdded(annotation)
        && keyOf(annotation, "/AP").isNull()) {
        m_changes.annotatedPages.insert(place.page);
    } else {
        m_walk.report(place, ChangeKind::Added, objectName(annotation));
    }
    m_walk.handled(annotation);
}

void AllowedChanges::judgeRemovedAnnotation(const QPDFObjectHandle& annotation,
                                            const WalkPlace& place)
{
    if (m_permission.level >= 3 && !isName(keyOf(annotation, "/Subtype"), "/Widget")) {
        m_changes.annotatedPages.insert(place.page);
    } else {
        m_walk.report(place, ChangeKind::Removed, objectName(annotation));
    }
}

int AllowedChanges::pageOf(const QPDFObjectHandle& widget) const
{
    QPDFObjectHandle handle = widget;
    const auto page = m_pageOfWidget.find(handle.getObjGen());
    if (page != m_pageOfWidget.end()) {
        return page->second;
    }
    const auto kids = itemsOf(keyOf(handle, "/Kids"));
    const auto kid = kids.empty() ? m_pageOfWidget.end()
                                  : m_pageOfWidget.find(QPDFObjectHandle(kids[0]).getObjGen());
    return kid == m_pageOfWidget.end() ? -1 : kid->second;
}

bool AllowedChanges::isNewWidget(const QPDFObjectHandle& annotation) const
{
    QPDFObjectHandle handle = annotation;
    return handle.isIndirect() && m_newWidgets.count(handle.getObjGen()) != 0;
}

} // namespace luytre::qpdf
