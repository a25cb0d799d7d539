#include "regulation/PackProblems.h"
#include "regulation/RegulationError.h"
#include "regulation/RegulationLibrary.h"

namespace luytre {

namespace {

constexpr int supportedFormat = 1;

} // namespace

Result<RegulationPack> readRegulationPack(const QJsonObject& json, const QString& file)
{
    const int format = json.value(QLatin1String("formatVersion")).toInt(supportedFormat);
    if (format > supportedFormat) {
        return failure(ErrorCode::NewerFormat, QString::number(format), file);
    }
    auto pack = fromJson<RegulationPack>(json, file);
    if (!pack) {
        return regulationInvalid(file, pack.error().path, pack.error().detail);
    }
    auto problem = problemInFields(*pack);
    if (!problem) {
        problem = problemInWhole(*pack);
    }
    if (problem) {
        return regulationInvalid(file, problem->path, problem->reason);
    }
    return pack;
}

Result<RegulationPack> readRegulationPack(const QByteArray& bytes, const QString& file)
{
    LUYTRE_TRY(json, parseJsonObject(bytes, file));
    return readRegulationPack(json, file);
}

} // namespace luytre
