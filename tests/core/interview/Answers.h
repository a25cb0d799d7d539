#pragma once

#include "interview/DraftReview.h"
#include "regulation/RegulationLibrary.h"
#include "support/Printers.h"

#include <QFile>

namespace luytre {

inline void PrintTo(const Interview& interview, std::ostream* out)
{
    *out << canonicalJson(toJson(interview)).constData();
}

} // namespace luytre

namespace luytre::test {

/// The answers of an invented commune, from tests/fixtures/interview.
inline Interview answersOf(const QString& unit)
{
    QFile file(fixture(QStringLiteral("interview/%1.json").arg(unit)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << ::testing::PrintToString(unit);
    const auto json = parseJsonObject(file.readAll(), file.fileName());
    const auto interview = json ? fromJson<Interview>(*json, file.fileName())
                                : Result<Interview>(failure(json.error()));
    EXPECT_TRUE(interview.has_value()) << ::testing::PrintToString(unit);
    return interview.value_or(Interview{});
}

inline const InterviewScript& script()
{
    static const InterviewScript built = builtInInterview().value();
    return built;
}

inline std::shared_ptr<const Catalogue> catalogue(const QString& id)
{
    static auto library = RegulationLibrary::open().value();
    return library.catalogue(id).value();
}

inline QString newStandard()
{
    return QStringLiteral("tcvn14423-2026");
}
inline QString oldStandard()
{
    return QStringLiteral("tcvn11930-2017");
}

/// The answer that chooses these options.
inline InterviewAnswer choosing(const QString& question, const QStringList& options)
{
    InterviewAnswer answer;
    answer.id = question;
    answer.chosen = options;
    return answer;
}

/// The draft of a clause; an empty one when there is none.
inline AssessmentDraft draftOf(const InterviewFills& fills, const QString& clause)
{
    for (const AssessmentDraft& draft : fills.drafts) {
        if (draft.clause == clause) {
            return draft;
        }
    }
    return {};
}

} // namespace luytre::test
