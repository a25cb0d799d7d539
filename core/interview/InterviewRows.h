#pragma once

#include "interview/AnswerTexts.h"

namespace luytre {

/// A row that answers fill in, not yet part of the dossier.
struct RowDraft {
    QString id; ///< "device/MODEM-01", "system/staff"
    RowTarget target = RowTarget::Device;
    QJsonObject row; ///< the JSON of a Zone, Device, ..., or some fields of a System, ...
    QStringList questions; ///< it came from, in their order
    QString digest; ///< of `row`, for DraftDecision::basis
    friend bool operator==(const RowDraft&, const RowDraft&) = default;
};

/// The rows that the answers fill in: in the order of the script's rules, within a table in
/// that in which its rows were made.
/// Values without an answer are left out; a row that has none of its answers is not there. Pure.
[[nodiscard]] std::vector<RowDraft> interviewRows(const InterviewScript& script,
                                                  const AnswerTexts& answers);

/// Why the values of a rule do not make a row of its target (English), or nothing.
[[nodiscard]] std::optional<QString> rowProblem(const RowRule& rule);

} // namespace luytre
