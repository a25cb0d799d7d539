#include "scoring/Score.h"

namespace luytre {

void StatusCounts::add(AssessmentStatus status)
{
    switch (status) {
    case AssessmentStatus::Met:
        ++met;
        break;
    case AssessmentStatus::PartiallyMet:
        ++partiallyMet;
        break;
    case AssessmentStatus::NotMet:
        ++notMet;
        break;
    case AssessmentStatus::NotApplicable:
        ++notApplicable;
        break;
    case AssessmentStatus::NotAssessed:
        ++notAssessed;
        break;
    }
}

std::optional<double> ScoreLine::share() const
{
    if (counts.applicable() == 0) {
        return std::nullopt;
    }
    return double(counts.met) / double(counts.applicable());
}

LocalizedText ScoreLine::explanation() const
{
    if (counts.applicable() == 0) {
        return {QStringLiteral("không có yêu cầu nào áp dụng"),
                QStringLiteral("no requirement applies")};
    }
    QString steps;
    if (counts.notApplicable > 0) {
        steps = QStringLiteral("%1 / (%2 – %3) = ")
                    .arg(counts.met)
                    .arg(counts.total())
                    .arg(counts.notApplicable);
    }
    steps += QStringLiteral("%1 / %2 = ").arg(counts.met).arg(counts.applicable());
    const QString percent = vietnamesePercent(counts.met, counts.applicable());
    QString english = percent;
    english.replace(QLatin1Char(','), QLatin1Char('.'));
    return {steps + percent, steps + english};
}

LocalizedText indicatorLabel()
{
    return {QStringLiteral("chỉ báo nội bộ, không phải kết quả thẩm định"),
            QStringLiteral("internal indicator, not an appraisal result")};
}

} // namespace luytre
