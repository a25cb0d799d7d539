#include "interview/ScriptProblems.h"
#include "regulation/PackIncludes.h"
#include "regulation/RegulationError.h"

namespace luytre {

namespace {

constexpr int supportedFormat = 1;

} // namespace

Result<InterviewScript> readInterviewScript(const QJsonObject& json, const QString& file)
{
    const int format = json.value(QLatin1String("formatVersion")).toInt(supportedFormat);
    if (format > supportedFormat) {
        return failure(ErrorCode::NewerFormat, QString::number(format), file);
    }
    auto script = fromJson<InterviewScript>(json, file);
    if (!script) {
        return regulationInvalid(file, script.error().path, script.error().detail);
    }
    auto problem = problemInQuestions(*script);
    if (!problem) {
        problem = problemInFills(*script);
    }
    if (problem) {
        return regulationInvalid(file, problem->path, problem->reason);
    }
    return script;
}

Result<InterviewScript> builtInInterview()
{
    const QString file = QStringLiteral(":/interview/interview.json");
    LUYTRE_TRY(json, readWithIncludes(file, {QStringLiteral(":/interview")}));
    return readInterviewScript(json, file);
}

} // namespace luytre
