#pragma once

#include "dossier/AssessmentIndex.h"
#include "dossier/DossierCheck.h"
#include "dossier/checks/PhraseFinder.h"

namespace luytre::checks {

/// A text of the dossier and where it stands.
struct TextPlace {
    QString path; ///< "system.scope", "assessments[5.1a].explanation"
    QString text;
    QString lower; ///< the same in lower case, for searching
};

/// A requirement of the level with its answer.
struct AnswerRow {
    const Requirement& requirement;
    const Assessment& answer;
    AssessmentStatus status = AssessmentStatus::NotAssessed;
    QString lower; ///< the explanation in lower case
};

/// What one check found: where, and what to fill into the rule's sentence.
struct Hit {
    QString place;
    QString otherPlace;
    std::map<QString, LocalizedText> arguments;
};

/// Everything a check looks at, worked out once for all of them. Refers to dossier, pack and
/// catalogue, which must outlive it.
class CheckInput
{
public:
    CheckInput(const Dossier& dossier, const CheckContext& context);

    const Dossier& dossier;
    const RegulationPack& pack;
    const Catalogue& catalogue;
    const CheckContext& context;
    const LevelDetermination determination;
    const std::optional<Level> level; ///< of the dossier, see dossierLevel()
    const AssessmentIndex answers;
    const std::vector<const Requirement*>&
        requirements; ///< of the level; empty while there is none
    const std::vector<TextPlace> texts; ///< every text written by hand, except the unit's own notes
    const QDate day; ///< the day of the dossier: when it was prepared, else today
    const std::vector<AnswerRow> rows; ///< the requirements of the level that are answered

    /// What the pack calls a field: term "field.owner.phone" for "owner.phone" and
    /// "otherOperatingUnits[1].phone".
    [[nodiscard]] LocalizedText fieldLabel(const QString& path) const;
    /// A place in words: the field, with the clause or the name of the element it belongs to.
    [[nodiscard]] LocalizedText placeLabel(const QString& path) const;
    [[nodiscard]] LocalizedText term(const QString& id) const;
    /// The phrases of a list of words, term "words.NAME", separated by "|"; of both languages.
    [[nodiscard]] QStringList words(const QString& name) const;
    [[nodiscard]] LocalizedText levelText() const;
    [[nodiscard]] const TextPlace* textAt(const QString& path) const;
};

/// One text for both languages: numbers, names, codes.
[[nodiscard]] LocalizedText same(const QString& text);
[[nodiscard]] LocalizedText same(qint64 number);
/// A date as each language writes it.
[[nodiscard]] LocalizedText dateText(const QDate& date);

/// Collects what is missing of one thing and says it in one finding.
class Missing
{
public:
    explicit Missing(const CheckInput& input) : m_input(input) { }

    /// Notes the field when it is empty; the first one becomes the place of the finding.
    void check(const QString& path, bool isMissing);
    void check(const QString& path, const QString& text) { check(path, text.trimmed().isEmpty()); }
    void check(const QString& path, const QDate& date) { check(path, !date.isValid()); }
    [[nodiscard]] bool isEmpty() const { return m_place.isEmpty(); }
    /// One hit with {missing}, or none.
    void report(std::vector<Hit>& hits, std::map<QString, LocalizedText> arguments = {}) const;

private:
    const CheckInput& m_input;
    QString m_place;
    LocalizedText m_labels;
};

/// The place of the answer to a requirement.
[[nodiscard]] QString answerPlace(const Requirement& requirement, const char* field = nullptr);

/// Some clauses as documents print them: the first ten, then "...".
[[nodiscard]] LocalizedText clauseList(const std::vector<const Requirement*>& requirements);

/// "list[2].field"
[[nodiscard]] QString itemPlace(const char* list, std::size_t index, const char* field = nullptr);

} // namespace luytre::checks
