#include "forms/assessment/StatusLook.h"

#include "forms/widgets/Theme.h"

#include <QCoreApplication>

namespace luytre::forms {

StatusLook lookOf(AssessmentStatus status)
{
    switch (status) {
    case AssessmentStatus::Met:
        return {QStringLiteral("status-met"), QCoreApplication::translate("StatusLook", "Met"),
                &Theme::green};
    case AssessmentStatus::PartiallyMet:
        return {QStringLiteral("status-partially-met"),
                QCoreApplication::translate("StatusLook", "In part"), &Theme::amber};
    case AssessmentStatus::NotMet:
        return {QStringLiteral("status-not-met"),
                QCoreApplication::translate("StatusLook", "Not met"), &Theme::clay};
    case AssessmentStatus::NotApplicable:
        return {QStringLiteral("status-not-applicable"),
                QCoreApplication::translate("StatusLook", "Not applicable"), &Theme::grey};
    case AssessmentStatus::NotAssessed:
        break;
    }
    return {QStringLiteral("status-unanswered"),
            QCoreApplication::translate("StatusLook", "Unanswered"), &Theme::grey};
}

} // namespace luytre::forms
