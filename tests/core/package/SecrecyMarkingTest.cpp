#include "package/SecrecyMarking.h"

#include "support/Printers.h"

namespace luytre {
namespace {

TEST(SecrecyMarking, IsRefusedWhereverItStands)
{
    for (const char* marking : {"Mật", "TỐI MẬT", "tuyệt mật", "(Mật)", "[TUYỆT MẬT]",
                                "Độ mật: Tối mật", "Mức độ mật - Mật", "Báo cáo (MẬT) năm 2026"}) {
        Dossier dossier;
        dossier.id = QUuid::createUuid();
        dossier.design.title = QString::fromUtf8(marking);
        const auto refused = refuseSecrecyMarking(dossier);
        LUYTRE_EXPECT_ERROR(refused, ErrorCode::SecrecyMarking);
        if (!refused) {
            EXPECT_EQ(refused.error().path, QStringLiteral("design.title"));
        }
    }
}

TEST(SecrecyMarking, TheSameWordsInProseAreNone)
{
    for (const char* text :
         {"Hệ thống không xử lý thông tin bí mật nhà nước", "TRUNG TÂM BẢO MẬT", "Quản lý mật khẩu",
          "Mật mã dân sự", "Không lưu tài liệu mật, tối mật, tuyệt mật trên hệ thống", "Bảo mật"}) {
        Dossier dossier;
        dossier.id = QUuid::createUuid();
        dossier.system.name = QString::fromUtf8(text);
        LUYTRE_EXPECT_OK(refuseSecrecyMarking(dossier));
    }
}

} // namespace
} // namespace luytre
