#include "regulation/Catalogue.h"

#include "base/Digest.h"
#include "regulation/RegulationError.h"

namespace luytre {

namespace {

/// A catalogue file; the requirements are a list of described structs.
struct CatalogueFile {
    int formatVersion = 1;
    QString id;
    QString standard;
    LocalizedText title;
    LocalizedText note;
    std::vector<Requirement> requirements;
};

template <class Archive>
void describe(Archive& a, CatalogueFile& f)
{
    a.required("formatVersion", f.formatVersion);
    a.required("id", f.id);
    a.required("standard", f.standard);
    a.required("title", f.title);
    a.field("note", f.note);
    a.required("requirements", f.requirements);
}

constexpr int supportedFormat = 1;

/// What the schema cannot say about one requirement, or nothing.
QString requirementProblem(const Requirement& r)
{
    if (r.clause.isEmpty() || r.clauseRef.isEmpty() || r.familyClause.isEmpty()) {
        return QStringLiteral("clause, clauseRef and familyClause must not be empty");
    }
    if (!isLevel(r.level) || !isLevel(r.firstLevel)) {
        return QStringLiteral("levels are 1 to 5");
    }
    if (r.firstLevel > r.level) {
        return QStringLiteral("firstLevel is above level");
    }
    if (r.firstLevel == r.level && r.change != RequirementChange::New) {
        return QStringLiteral("a requirement of its first level is new");
    }
    for (const LocalizedText* text : {&r.family, &r.subject, &r.text, &r.evidenceHint}) {
        if (text->vi.isEmpty() || text->en.isEmpty()) {
            return QStringLiteral("family, subject, text and evidenceHint need both languages");
        }
    }
    return {};
}

} // namespace

Result<Catalogue> Catalogue::fromJson(const QByteArray& bytes, const QString& file)
{
    LUYTRE_TRY(json, parseJsonObject(bytes, file));
    const int format = json.value(QLatin1String("formatVersion")).toInt(supportedFormat);
    if (format > supportedFormat) {
        return failure(ErrorCode::NewerFormat, QString::number(format), file);
    }
    auto read = luytre::fromJson<CatalogueFile>(json, file);
    if (!read) {
        return regulationInvalid(file, read.error().path, read.error().detail);
    }
    Catalogue catalogue;
    catalogue.m_id = read->id;
    catalogue.m_standard = read->standard;
    catalogue.m_title = read->title;
    catalogue.m_note = read->note;
    catalogue.m_requirements = std::move(read->requirements);
    catalogue.m_byLevel.resize(highestLevel);
    if (catalogue.m_id.isEmpty() || catalogue.m_standard.isEmpty()) {
        return regulationInvalid(file, QStringLiteral("id"),
                                 QStringLiteral("id and standard must not be empty"));
    }
    for (std::size_t i = 0; i < catalogue.m_requirements.size(); ++i) {
        Requirement& requirement = catalogue.m_requirements[i];
        const QString path = QStringLiteral("requirements[%1]").arg(i);
        if (const QString problem = requirementProblem(requirement); !problem.isEmpty()) {
            return regulationInvalid(file, path,
                                     QStringLiteral("%1: %2").arg(requirement.clause, problem));
        }
        requirement.textHash = textHash(requirement);
        if (!catalogue.m_byClause.emplace(requirement.clause, &requirement).second) {
            return regulationInvalid(
                file, path + QStringLiteral(".clause"),
                QStringLiteral("clause \"%1\" occurs twice").arg(requirement.clause));
        }
        catalogue.m_byLevel[std::size_t(requirement.level - 1)].push_back(&requirement);
    }
    catalogue.m_json = std::move(json);
    return catalogue;
}

const QString& Catalogue::sha256() const
{
    std::call_once(m_hash->once, [this] { m_hash->value = sha256Hex(canonicalJson(m_json)); });
    return m_hash->value;
}

const std::vector<const Requirement*>& Catalogue::atLevel(Level level) const
{
    static const std::vector<const Requirement*> none;
    return isLevel(level) ? m_byLevel[std::size_t(level - 1)] : none;
}

const Requirement* Catalogue::find(const QString& clause) const
{
    const auto found = m_byClause.find(clause);
    return found == m_byClause.end() ? nullptr : found->second;
}

QString Catalogue::textHash(const Requirement& requirement)
{
    return sha256Hex(nfc(requirement.text.vi).toUtf8());
}

} // namespace luytre
