#include "token/TokenTexts.h"

#include <QStringView>

#include <map>

namespace luytre::token {

namespace {

LocalizedText words(QStringView vi, QStringView en)
{
    return {vi.toString(), en.toString()};
}

using Sentences = std::map<Sentence, LocalizedText>;

Sentences ofTheToken()
{
    return {
        {Sentence::ModuleWorks,
         words(u"Trình điều khiển nạp được và trả lời.", u"The driver loads and answers.")},
        {Sentence::ModuleBroken,
         words(
             u"Trình điều khiển không dùng được; cài lại hoặc cập nhật từ nhà cung cấp token.",
             u"The driver cannot be used; install it again or update it from the token's maker.")},
        {Sentence::SlotFound, words(u"Thấy token trong đầu đọc.", u"The token is in its reader.")},
        {Sentence::SlotMissing,
         words(
             u"Không thấy token; cắm lại, thử cổng USB khác hoặc kiểm tra tên token.",
             u"The token is not seen; plug it in again, try another USB port, or check its name.")},
        {Sentence::SlotAmbiguous,
         words(u"Có nhiều token; nêu rõ token cần kiểm tra.",
               u"There are several tokens; name the one to test.")},
        {Sentence::PinUntouched,
         words(u"Chưa có lần nhập sai mã PIN nào kể từ lần đúng gần nhất.",
               u"No wrong PIN was entered since the last right one.")},
        {Sentence::PinCountLow,
         words(u"Đã có lần nhập sai mã PIN; còn ít lần thử.",
               u"A wrong PIN was entered; few tries are left.")},
        {Sentence::PinFinalTry,
         words(u"Chỉ còn lần thử mã PIN cuối cùng; sai nữa, token sẽ khóa.",
               u"One PIN try is left; another wrong one locks the token.")},
        {Sentence::PinLocked,
         words(u"Token đã khóa vì nhập sai mã PIN quá số lần; liên hệ nơi cấp để mở khóa.",
               u"The token is locked after too many wrong PINs; ask the issuer to unlock it.")},
        {Sentence::PinMustChange,
         words(u"Token đòi đổi mã PIN trước khi dùng; đổi bằng công cụ của nhà cung cấp.",
               u"The token wants its PIN changed before use; change it with the maker's tool.")},
        {Sentence::PinUnset,
         words(u"Token chưa được đặt mã PIN người dùng.", u"The token has no user PIN yet.")},
    };
}

Sentences ofTheCertificate()
{
    return {
        {Sentence::CertificateFound,
         words(u"Có chứng thư để ký trên token.", u"A certificate for signing is on the token.")},
        {Sentence::CertificateMissing,
         words(u"Không có chứng thư phù hợp trên token; liên hệ nơi cấp.",
               u"No fitting certificate is on the token; ask the issuer.")},
        {Sentence::CertificateAmbiguous,
         words(u"Có nhiều chứng thư để ký; nêu rõ chứng thư cần kiểm tra.",
               u"There are several certificates for signing; name the one to test.")},
        {Sentence::UsageGood,
         words(u"Chứng thư được cấp để ký văn bản, khóa đủ mạnh.",
               u"The certificate is for signing documents and its key is strong enough.")},
        {Sentence::UsageWrong,
         words(u"Chứng thư không được cấp để ký văn bản.",
               u"The certificate is not for signing documents.")},
        {Sentence::KeyWeak,
         words(u"Khóa của chứng thư quá yếu; xin cấp lại.",
               u"The certificate's key is too weak; have a new one issued.")},
        {Sentence::Valid,
         words(u"Chứng thư còn hiệu lực {days} ngày.",
               u"The certificate is valid for {days} more days.")},
        {Sentence::ValidSoonOver,
         words(u"Chứng thư chỉ còn hiệu lực {days} ngày; làm thủ tục gia hạn.",
               u"The certificate is valid for {days} more days only; have it renewed.")},
        {Sentence::NotValid,
         words(
             u"Chứng thư đã hết (hoặc chưa tới) thời hạn, hoặc đồng hồ của máy sai.",
             u"The certificate is past (or before) its period, or the machine's clock is wrong.")},
        {Sentence::ChainTrusted,
         words(u"Chuỗi chứng thư dẫn tới một gốc được tin; không thấy thông tin thu hồi.",
               u"The chain leads to a trusted root; nothing says that it was revoked.")},
        {Sentence::ChainTest,
         words(u"Chuỗi dẫn tới một gốc thử nghiệm: chữ ký chỉ có giá trị thử.",
               u"The chain leads to a root for trials: its signatures are trials only.")},
        {Sentence::ChainUnknown,
         words(
             u"Không dẫn được tới gốc được tin nào; thêm chứng thư gốc và trung gian của nơi cấp.",
             u"The chain leads to no trusted root; add the issuer's root and intermediate "
             u"certificates.")},
        {Sentence::ChainInvalid,
         words(u"Chuỗi chứng thư không đúng.", u"The chain of certificates does not hold.")},
        {Sentence::ChainRevoked,
         words(u"Chứng thư đã bị thu hồi theo danh sách hiện có; liên hệ nơi cấp.",
               u"The certificate was revoked by a list on hand; ask the issuer.")},
        {Sentence::ChainNoAnchors,
         words(u"Chưa có chứng thư gốc được tin nào để xét chuỗi.",
               u"No trusted root is on hand to judge the chain by.")},
        {Sentence::SignatureGood,
         words(u"Ký thử được, chữ ký đúng với chứng thư.",
               u"A trial signature was made and fits the certificate.")},
        {Sentence::SignatureFailed,
         words(u"Không ký thử được.", u"No trial signature could be made.")},
        {Sentence::SignatureNotTried,
         words(u"Chưa ký thử (cần mã PIN).", u"No trial signature was made (it needs the PIN).")},
        {Sentence::NotReached,
         words(u"Chưa kiểm tra được vì một bước trước chưa đạt.",
               u"Not looked at, because an earlier step failed.")},
    };
}

} // namespace

const LocalizedText& textOf(Sentence sentence)
{
    static const Sentences all = [] {
        Sentences both = ofTheToken();
        both.merge(ofTheCertificate());
        return both;
    }();
    return all.at(sentence);
}

} // namespace luytre::token
