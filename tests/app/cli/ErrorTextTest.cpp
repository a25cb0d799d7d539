#include "cli/ErrorText.h"
#include "cli/ErrorSentences.h"
#include "cli/ExitCode.h"
#include "support/Printers.h"

#include <QJsonObject>

namespace luytre::cli {
namespace {

/// The last code of the closed list.
constexpr int lastCode = int(ErrorCode::Environment);

TEST(ErrorText, EveryCodeHasWholeSentencesInBothLanguages)
{
    for (int code = 0; code <= lastCode; ++code) {
        Error error;
        error.code = ErrorCode(code);
        for (const Language language : {Language::Vietnamese, Language::English}) {
            const ErrorWords said = describeError(error, language);
            const QString name = errorCodeName(error.code);
            for (const QString& sentence : {said.what, said.why, said.advice}) {
                EXPECT_TRUE(sentence.endsWith(QLatin1Char('.')))
                    << name.toStdString() << ": " << sentence.toStdString();
                EXPECT_FALSE(sentence.contains(QLatin1Char('{')))
                    << name.toStdString() << ": " << sentence.toStdString();
                EXPECT_EQ(sentence, sentence.normalized(QString::NormalizationForm_C))
                    << name.toStdString();
            }
        }
    }
}

TEST(ErrorText, CodesAreNamedOnce)
{
    std::size_t entries = 0;
    for (const auto& group : allErrorSentences()) {
        entries += group.size();
    }
    EXPECT_EQ(entries, std::size_t(lastCode) + 1);
}

TEST(ErrorText, NamesFileLineAndColumn)
{
    Error error;
    error.code = ErrorCode::JsonSyntax;
    error.file = QStringLiteral("ho-so.json");
    error.line = 3;
    error.column = 14;
    EXPECT_TRUE(errorText(error, Language::Vietnamese)
                    .contains(QStringLiteral(
                        "“ho-so.json” không phải JSON đúng cú pháp (dòng 3, cột 14).")));
    EXPECT_TRUE(errorText(error, Language::English).contains(QStringLiteral("line 3, column 14")));
    const QJsonObject json
        = errorJson(error, Language::English).value(QLatin1String("error")).toObject();
    EXPECT_EQ(json.value(QLatin1String("code")).toString(), QStringLiteral("jsonSyntax"));
    EXPECT_EQ(json.value(QLatin1String("line")).toInt(), 3);
    EXPECT_EQ(json.value(QLatin1String("column")).toInt(), 14);
    EXPECT_TRUE(
        json.value(QLatin1String("message")).toString().contains(QLatin1String("ho-so.json")));
}

TEST(ErrorText, CausesFollow)
{
    Error cause;
    cause.detail = QStringLiteral("C-01");
    cause.path = QStringLiteral("owner.name");
    Error error;
    error.code = ErrorCode::FindingsBlock;
    error.causes = {cause};
    EXPECT_TRUE(
        errorText(error, Language::Vietnamese).contains(QStringLiteral("owner.name: C-01")));
}

TEST(ExitCode, FollowsTheMeaningOfTheCode)
{
    struct Case {
        ErrorCode code;
        ExitCode exit;
    };
    const Case cases[] = {
        {ErrorCode::FindingsBlock, ExitCode::No},
        {ErrorCode::NothingFound, ExitCode::No},
        {ErrorCode::JsonSyntax, ExitCode::BadInput},
        {ErrorCode::FileNotFound, ExitCode::BadInput},
        {ErrorCode::WrongPassword, ExitCode::BadInput},
        {ErrorCode::EvidenceChanged, ExitCode::BadInput},
        {ErrorCode::Usage, ExitCode::Usage},
        {ErrorCode::DiskFull, ExitCode::Environment},
        {ErrorCode::FileUnwritable, ExitCode::Environment},
        {ErrorCode::WorkspaceLocked, ExitCode::Environment},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(exitCodeFor(c.code), c.exit) << QString(errorCodeName(c.code)).toStdString();
    }
}

} // namespace
} // namespace luytre::cli
