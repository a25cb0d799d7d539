#pragma once

#include "dossier/Assessment.h"

namespace luytre {

/// The interview (phỏng vấn hiện trạng) as a dossier keeps it: what was answered, and what a person
/// decided about what the answers would fill in. The drafts themselves are never kept: they follow
/// from the answers (interview/InterviewFills.h), so none can outlive the answer it came from. All
/// of it is working material: no check, figure or document reads it.

/// One row of an answer given as a table.
struct InterviewRow {
    QString id; ///< "1", "2", ...: stays with the row when others come before it or go
    std::map<QString, QString> cells; ///< id of the column -> cell; choices by option id
    friend bool operator==(const InterviewRow&, const InterviewRow&) = default;
};
template <class Archive>
void describe(Archive& a, InterviewRow& x)
{
    a.field("id", x.id);
    a.field("cells", x.cells);
}

/// One answer in plain words. Only what the kind of its question takes is set.
struct InterviewAnswer {
    QString id; ///< of the Question
    bool unknown = false; ///< "Không biết": left for later, nothing else is set
    QStringList chosen; ///< ids of options
    std::map<QString, qint64> numbers; ///< id of the field -> number
    QString text;
    std::vector<InterviewRow> rows;
    QString askedOf; ///< who was asked to answer it
    QString by; ///< who answered
    QDate on;
    friend bool operator==(const InterviewAnswer&, const InterviewAnswer&) = default;
};
template <class Archive>
void describe(Archive& a, InterviewAnswer& x)
{
    a.required("id", x.id);
    a.field("unknown", x.unknown);
    a.field("chosen", x.chosen);
    a.field("numbers", x.numbers);
    a.field("text", x.text);
    a.field("rows", x.rows);
    a.field("askedOf", x.askedOf);
    a.field("by", x.by);
    a.field("on", x.on);
}

enum class DecisionKind {
    Edited, ///< other words or another status, not confirmed yet
    Confirmed, ///< taken over into the dossier
    Dismissed, ///< not wanted
};
constexpr auto enumNames(DecisionKind)
{
    return std::array{EnumName{DecisionKind::Edited, "edited"},
                      EnumName{DecisionKind::Confirmed, "confirmed"},
                      EnumName{DecisionKind::Dismissed, "dismissed"}};
}

/// What a person decided about one draft.
struct DraftDecision {
    QString id; ///< of the draft: "assessment/4.12.2.2b", "device/MODEM-01"
    DecisionKind kind = DecisionKind::Edited;
    QString basis; ///< digest of the draft decided on; another one now means the answers changed
    std::optional<AssessmentStatus> status; ///< Edited: in place of the draft's
    QString text; ///< Edited: in place of the draft's
    QString by;
    QDate on;
    friend bool operator==(const DraftDecision&, const DraftDecision&) = default;
};
template <class Archive>
void describe(Archive& a, DraftDecision& x)
{
    a.required("id", x.id);
    a.required("kind", x.kind);
    a.field("basis", x.basis);
    a.field("status", x.status);
    a.field("text", x.text);
    a.field("by", x.by);
    a.field("on", x.on);
}

struct Interview {
    QString script; ///< id of the InterviewScript; empty: nobody was interviewed
    std::optional<int> scriptVersion; ///< of the questions as they were asked last
    std::vector<InterviewAnswer> answers; ///< one a question at most
    std::vector<DraftDecision> decisions; ///< one a draft at most

    [[nodiscard]] const InterviewAnswer* answer(const QString& question) const;
    [[nodiscard]] const DraftDecision* decision(const QString& draft) const;
    friend bool operator==(const Interview&, const Interview&) = default;
};
template <class Archive>
void describe(Archive& a, Interview& x)
{
    a.field("script", x.script);
    a.field("scriptVersion", x.scriptVersion);
    a.field("answers", x.answers);
    a.field("decisions", x.decisions);
}

/// Whether a type is material for work, which no check reads and no document prints.
template <class T>
inline constexpr bool isWorkingMaterial
    = std::is_same_v<T, Interview> || std::is_same_v<T, AnswerOrigin>;

} // namespace luytre
