#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <gtest/gtest.h>

#include <ostream>

// Found by GoogleTest through argument-dependent lookup, so that failures show text, not bytes.
QT_BEGIN_NAMESPACE
void PrintTo(const QString& text, std::ostream* out);
void PrintTo(const QByteArray& bytes, std::ostream* out);
void PrintTo(const QDate& date, std::ostream* out);
QT_END_NAMESPACE

namespace luytre {

void PrintTo(const Error& error, std::ostream* out);

namespace test {

/// The source tree, for fixtures: sourcePath("resources/samples").
[[nodiscard]] QString sourcePath(const QString& relative);

/// A file of tests/fixtures.
[[nodiscard]] QString fixture(const QString& relative);

} // namespace test
} // namespace luytre

/// The value of a Result, or a failed test that says why there is none.
#define LUYTRE_ASSERT_OK(result)                                                                   \
    ASSERT_TRUE((result).has_value()) << ::testing::PrintToString((result).error())
#define LUYTRE_EXPECT_OK(result)                                                                   \
    EXPECT_TRUE((result).has_value()) << ::testing::PrintToString((result).error())
/// The Result failed, with this code.
#define LUYTRE_EXPECT_ERROR(result, expectedCode)                                                  \
    do {                                                                                           \
        if ((result).has_value()) {                                                                \
            ADD_FAILURE() << "succeeded, should fail with " #expectedCode;                         \
        } else {                                                                                   \
            EXPECT_EQ((result).error().code, expectedCode)                                         \
                << ::testing::PrintToString((result).error());                                     \
        }                                                                                          \
    } while (false)
