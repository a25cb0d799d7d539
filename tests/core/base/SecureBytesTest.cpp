#include "base/SecureBytes.h"
#include "support/Printers.h"

#include <utility>

namespace luytre {

TEST(SecureBytes, TakesOverAndWipesTheSource)
{
    QByteArray password("bí mật");
    SecureBytes secret = SecureBytes::takeFrom(password);
    EXPECT_TRUE(password.isEmpty());
    EXPECT_EQ(QByteArray(secret.data(), qsizetype(secret.size())), QByteArray("bí mật"));
    EXPECT_EQ(secret.data()[secret.size()], '\0');

    SecureBytes moved = std::move(secret);
    EXPECT_TRUE(secret.isEmpty()); // NOLINT(bugprone-use-after-move)
    EXPECT_FALSE(moved.isEmpty());
    moved.wipe();
    EXPECT_TRUE(moved.isEmpty());
    EXPECT_STREQ(std::as_const(moved).data(), "");
}

} // namespace luytre
