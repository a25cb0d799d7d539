#include "forms/errors/ErrorMessage.h"

#include "forms/errors/ErrorStrip.h"
#include "forms/errors/ErrorWords.h"
#include "forms/widgets/Languages.h"
#include "support/Printers.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

#include <set>

namespace luytre::forms {
namespace {

/// Codes are numbered without gaps from 0; a name that is not known is empty.
std::vector<ErrorCode> allCodes()
{
    std::vector<ErrorCode> codes;
    for (int i = 0; i <= int(ErrorCode::Environment); ++i) {
        codes.push_back(ErrorCode(i));
    }
    return codes;
}

TEST(ErrorMessage, everyCodeHasItsOwnWordsInBothLanguages)
{
    for (const Language language : {Language::Vietnamese, Language::English}) {
        setCurrentLanguage(language);
        for (const ErrorCode code : allCodes()) {
            Error error;
            error.code = code;
            error.file = QStringLiteral("tep.pdf");
            error.detail = QStringLiteral("chi tiết");
            const ErrorMessage message = describe(error);
            for (const QString& text : {message.what, message.why, message.advice}) {
                EXPECT_FALSE(text.isEmpty()) << int(code);
                EXPECT_FALSE(text.contains(QLatin1Char('{'))) << text.toStdString();
                EXPECT_FALSE(text.contains(QLatin1String("luytre-cli"))) << text.toStdString();
            }
        }
    }
    std::set<ErrorCode> worded;
    for (const ErrorWords& words : errorWords()) {
        EXPECT_TRUE(worded.insert(words.code).second) << int(words.code) << " twice";
    }
    EXPECT_EQ(worded.size(), allCodes().size());
}

TEST(ErrorMessage, saysThePlaceAndLeavesNoEmptyBrackets)
{
    setCurrentLanguage(Language::Vietnamese);
    Error error;
    error.code = ErrorCode::JsonSyntax;
    error.file = QStringLiteral("ho-so.json");
    error.line = 4;
    error.column = 2;
    EXPECT_TRUE(describe(error).what.contains(QStringLiteral("tại dòng 4, cột 2")));
    error.code = ErrorCode::PdfMalformed;
    EXPECT_FALSE(describe(error).why.contains(QStringLiteral("()")));
}

TEST(ErrorStrip, copiesWhatSupportNeeds)
{
    ErrorStrip strip;
    Error error;
    error.code = ErrorCode::DiskFull;
    error.file = QStringLiteral("goi.pdf");
    error.detail = QStringLiteral("ENOSPC");
    strip.showError(error);
    QTest::keyClick(strip.findChild<QPushButton*>(), Qt::Key_Space);
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("diskFull")));
    EXPECT_TRUE(copied.contains(QStringLiteral("ENOSPC")));
    EXPECT_FALSE(strip.accessibleName().isEmpty());
}

} // namespace
} // namespace luytre::forms
