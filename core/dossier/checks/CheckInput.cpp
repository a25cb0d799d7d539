#include "dossier/checks/CheckInput.h"

#include <QRegularExpression>

namespace luytre::checks {

namespace {

/// Collects the texts of a described struct with their paths. Codes, digests, the unit's own notes
/// and answers of the interview are no texts of the dossier.
class TextCollector
{
public:
    TextCollector(QString path, std::vector<TextPlace>& texts)
        : m_path(std::move(path)), m_texts(texts)
    { }

    template <class T>
    void required(const char* key, T& value)
    {
        field(key, value);
    }
    template <class T>
    void field(const char* key, T& value)
    {
        const QLatin1String name(key);
        if constexpr (isWorkingMaterial<T>) {
            return;
        } else if constexpr (std::is_same_v<T, QString>) {
            if (!value.isEmpty() && !isCode(name)) {
                m_texts.push_back({at(name), value, value.toLower()});
            }
        } else if constexpr (json::isOptional<T>) {
            if (value) {
                field(key, *value);
            }
        } else if constexpr (json::isVector<T>) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                element(name, value[i], i);
            }
        } else if constexpr (std::is_aggregate_v<T> && !NamedEnum<T>) {
            TextCollector inner(at(name), m_texts);
            describe(inner, value);
        }
    }

private:
    static bool isCode(QLatin1String name)
    {
        static constexpr std::array codes{"id",       "notes",     "sha256", "textHash", "evidence",
                                          "fileName", "mediaType", "region", "clause",   "asset",
                                          "code",     "kind",      "zone",   "component"};
        return std::any_of(codes.begin(), codes.end(),
                           [&](const char* code) { return name == QLatin1String(code); });
    }

    QString at(QLatin1String name) const
    {
        return m_path.isEmpty() ? QString(name) : m_path + QLatin1Char('.') + name;
    }

    template <class T>
    void element(QLatin1String name, T& value, std::size_t index)
    {
        if constexpr (std::is_aggregate_v<T> && !NamedEnum<T>) {
            QString key = QString::number(index);
            if constexpr (requires { value.clause; }) {
                key = value.clause;
            }
            TextCollector inner(at(name) + QLatin1Char('[') + key + QLatin1Char(']'), m_texts);
            describe(inner, value);
        }
    }

    QString m_path;
    std::vector<TextPlace>& m_texts;
};

std::vector<TextPlace> collectTexts(const Dossier& dossier)
{
    std::vector<TextPlace> texts;
    TextCollector collector({}, texts);
    // describe() takes a mutable reference for readers; collecting never changes the value.
    describe(collector,
             const_cast<Dossier&>(dossier)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    return texts;
}

const std::vector<const Requirement*>& requirementsOf(const Catalogue& catalogue,
                                                      std::optional<Level> level)
{
    return catalogue.atLevel(level.value_or(0));
}

/// The answers in the order of the catalogue; the lower case of their explanations is that of
/// `texts`.
std::vector<AnswerRow> collectRows(const AssessmentIndex& answers,
                                   const std::vector<const Requirement*>& requirements,
                                   const std::vector<TextPlace>& texts)
{
    static const QString list = QStringLiteral("assessments[");
    static const QString field = QStringLiteral("].explanation");
    QHash<QString, QString> explanations;
    for (const TextPlace& place : texts) {
        if (place.path.startsWith(list) && place.path.endsWith(field)) {
            const qsizetype length = place.path.size() - list.size() - field.size();
            explanations.insert(place.path.mid(list.size(), length), place.lower);
        }
    }
    std::vector<AnswerRow> rows;
    rows.reserve(requirements.size());
    for (const Requirement* requirement : requirements) {
        if (const Assessment* answer = answers.find(requirement->clause)) {
            rows.push_back({*requirement, *answer, answers.status(*requirement),
                            explanations.value(requirement->clause)});
        }
    }
    return rows;
}

/// "architecture.devices[3].purpose" -> "architecture.devices.purpose"
QString withoutIndexes(const QString& path)
{
    static const QRegularExpression index(QStringLiteral("\\[[^\\]]*\\]"));
    QString plain = path;
    return path.contains(QLatin1Char('[')) ? plain.remove(index) : plain;
}

/// The name of the element that a path like "components[2].purpose" leads into.
QString elementName(const Dossier& dossier, const QString& path)
{
    const qsizetype open = path.indexOf(QLatin1Char('['));
    const qsizetype close = path.indexOf(QLatin1Char(']'), open);
    if (open < 0 || close < 0) {
        return {};
    }
    const QString list = path.left(open);
    const std::size_t index = path.mid(open + 1, close - open - 1).toUInt();
    const auto nameIn
        = [&](const auto& items) { return index < items.size() ? items[index].name : QString(); };
    if (list == QLatin1String("components")) {
        return nameIn(dossier.components);
    }
    if (list == QLatin1String("architecture.zones")) {
        return nameIn(dossier.architecture.zones);
    }
    if (list == QLatin1String("architecture.devices")) {
        return nameIn(dossier.architecture.devices);
    }
    if (list == QLatin1String("architecture.servers")) {
        return nameIn(dossier.architecture.servers);
    }
    if (list == QLatin1String("architecture.applications")) {
        return nameIn(dossier.architecture.applications);
    }
    if (list == QLatin1String("otherOperatingUnits")) {
        return nameIn(dossier.otherOperatingUnits);
    }
    if (list == QLatin1String("evidence")) {
        return index < dossier.evidence.size() ? dossier.evidence[index].id : QString();
    }
    return {};
}

} // namespace

CheckInput::CheckInput(const Dossier& theDossier, const CheckContext& theContext)
    : dossier(theDossier), pack(theContext.pack), catalogue(theContext.catalogue),
      context(theContext), determination(determineLevel(theDossier, theContext.pack)),
      level(dossierLevel(theDossier, determination)), answers(theDossier),
      requirements(requirementsOf(theContext.catalogue, level)), texts(collectTexts(theDossier)),
      day(theDossier.situation.preparedOn.isValid() ? theDossier.situation.preparedOn
                                                    : theContext.today),
      rows(collectRows(answers, requirements, texts))
{ }

LocalizedText CheckInput::term(const QString& id) const
{
    return {pack.term(id, Language::Vietnamese), pack.term(id, Language::English)};
}

LocalizedText CheckInput::fieldLabel(const QString& path) const
{
    const LocalizedText label = term(QStringLiteral("field.") + withoutIndexes(path));
    return label.isEmpty() ? same(path) : label;
}

LocalizedText CheckInput::placeLabel(const QString& path) const
{
    LocalizedText label = fieldLabel(path);
    QString of = elementName(dossier, path);
    if (path.startsWith(QLatin1String("assessments["))) {
        const QString clause = path.mid(12, path.indexOf(QLatin1Char(']')) - 12);
        const Requirement* requirement = catalogue.find(clause);
        of = requirement != nullptr ? requirement->clauseRef : clause;
    }
    if (!of.isEmpty()) {
        label.vi += QLatin1Char(' ') + of;
        label.en += QLatin1Char(' ') + of;
    }
    return label;
}

QStringList CheckInput::words(const QString& name) const
{
    const LocalizedText list = term(QStringLiteral("words.") + name);
    QStringList words = list.vi.split(QLatin1Char('|'), Qt::SkipEmptyParts)
        + list.en.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

LocalizedText CheckInput::levelText() const
{
    return same(level.value_or(0));
}

const TextPlace* CheckInput::textAt(const QString& path) const
{
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [&](const TextPlace& place) { return place.path == path; });
    return found == texts.end() ? nullptr : &*found;
}

LocalizedText same(const QString& text)
{
    return {text, text};
}

LocalizedText same(qint64 number)
{
    return same(QString::number(number));
}

LocalizedText dateText(const QDate& date)
{
    return {vietnameseDate(date), date.toString(Qt::ISODate)};
}

void Missing::check(const QString& path, bool isMissing)
{
    if (!isMissing) {
        return;
    }
    const LocalizedText label = m_input.fieldLabel(path);
    const QString separator = isEmpty() ? QString() : QStringLiteral("; ");
    m_labels.vi += separator + label.vi;
    m_labels.en += separator + label.en;
    if (isEmpty()) {
        m_place = path;
    }
}

void Missing::report(std::vector<Hit>& hits, std::map<QString, LocalizedText> arguments) const
{
    if (!isEmpty()) {
        arguments[QStringLiteral("missing")] = m_labels;
        hits.push_back({m_place, {}, std::move(arguments)});
    }
}

QString answerPlace(const Requirement& requirement, const char* field)
{
    const QString place = QStringLiteral("assessments[%1]").arg(requirement.clause);
    return field == nullptr ? place : place + QLatin1Char('.') + QLatin1String(field);
}

LocalizedText clauseList(const std::vector<const Requirement*>& requirements)
{
    constexpr std::size_t shown = 10;
    QStringList clauses;
    for (std::size_t i = 0; i < std::min(shown, requirements.size()); ++i) {
        clauses.append(requirements[i]->clauseRef);
    }
    if (requirements.size() > shown) {
        clauses.append(QStringLiteral("…"));
    }
    return same(clauses.join(QStringLiteral("; ")));
}

QString itemPlace(const char* list, std::size_t index, const char* field)
{
    const QString place = QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(index);
    return field == nullptr ? place : place + QLatin1Char('.') + QLatin1String(field);
}

} // namespace luytre::checks
