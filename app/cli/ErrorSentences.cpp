#include "cli/ErrorSentences.h"

#include "cli/Words.h"

namespace luytre::cli {

namespace {

std::vector<ErrorSentences> machineSentences()
{
    return {
        {ErrorCode::FileNotFound, words(u"Không tìm thấy {file}.", u"{file} was not found."),
         words(u"Tên hoặc đường dẫn không đúng, hoặc tệp đã được chuyển đi.",
               u"The name or the folder is wrong, or the file was moved."),
         words(u"Kiểm tra lại đường dẫn rồi chạy lại.",
               u"Check the path and run the command again.")},
        {ErrorCode::FileUnreadable, words(u"Không đọc được {file}.", u"{file} cannot be read."),
         words(u"Tệp có nhưng hệ điều hành không cho đọc.",
               u"It exists, but the operating system does not let it be read."),
         words(u"Kiểm tra quyền đọc của tệp và tình trạng ổ đĩa.",
               u"Check your rights on the file and the state of the disk.")},
        {ErrorCode::FileUnwritable,
         words(u"Không ghi được {file}; chưa có gì bị thay đổi.",
               u"{file} cannot be written; nothing was changed."),
         words(u"Thư mục không có, chỉ đọc, đã có tệp ở đó, hoặc người dùng này không có quyền ghi "
               u"({detail}).",
               u"The folder does not exist, is read-only, something is there already, or you have "
               u"no right to write there ({detail})."),
         words(u"Chọn nơi khác bằng tùy chọn ghi ra, hoặc xin quyền ghi vào thư mục.",
               u"Choose another place for the output, or get the right to write to the folder.")},
        {ErrorCode::DiskFull,
         words(u"Ổ đĩa đã đầy khi đang ghi {file}; tệp cũ (nếu có) còn nguyên, không có gì ghi dở "
               u"dang.",
               u"The disk became full while writing {file}; the old file, if any, is untouched and "
               u"nothing half-written remains."),
         words(u"Không còn đủ dung lượng trống cho toàn bộ tệp.",
               u"There is not enough free space for the whole file."),
         words(u"Giải phóng dung lượng hoặc ghi ra ổ khác rồi chạy lại.",
               u"Free some space, or write to another disk, and run the command again.")},
        {ErrorCode::FileChanged,
         words(u"{file} bị thay đổi trong khi đang xử lý.",
               u"{file} changed while it was being worked on."),
         words(u"Một chương trình khác đang ghi vào tệp này.",
               u"Another program is writing to this file."),
         words(u"Đóng chương trình kia rồi chạy lại.",
               u"Close the other program and run the command again.")},
        {ErrorCode::TooLarge,
         words(u"{file} vượt quá giới hạn cho phép ({detail}).",
               u"{file} is over a limit ({detail})."),
         words(u"Giới hạn bảo vệ máy trước các tệp quá lớn hoặc cố ý gây hại.",
               u"The limit protects the machine against files that are far too large or made to do "
               u"harm."),
         words(u"Chia nhỏ hoặc nén tệp rồi thử lại.", u"Split or shrink the file and try again.")},
        {ErrorCode::Cancelled,
         words(u"Đã dừng theo yêu cầu; không có gì được ghi.",
               u"Stopped as asked; nothing was written."),
         words(u"Người dùng đã ngắt công việc.", u"The work was interrupted by the user."),
         words(u"Chạy lại khi cần.", u"Run the command again when you are ready.")},
        {ErrorCode::ReadBackFailed,
         words(u"Tệp vừa ghi cho {file} đọc lại không đúng như định ghi, nên đã bị bỏ; tệp cũ còn "
               u"nguyên.",
               u"What was written for {file} did not read back as meant, so it was thrown away; "
               u"the old file is untouched."),
         words(u"Ổ đĩa hoặc bộ nhớ có thể bị lỗi, hoặc chương trình có lỗi ({detail}).",
               u"The disk or the memory may be faulty, or the program has a defect ({detail})."),
         words(
             u"Thử ghi ra ổ khác; nếu vẫn vậy, hãy báo lỗi kèm chi tiết kỹ thuật dưới đây.",
             u"Try another disk; if it happens again, report it with the technical detail below.")},
        {ErrorCode::Internal,
         words(u"Chương trình gặp lỗi bên trong khi xử lý {file}.",
               u"The program failed inside while working on {file}."),
         words(u"Một thành phần báo lỗi ở chỗ không được phép lỗi ({detail}).",
               u"A part failed where it must not ({detail})."),
         words(u"Hãy báo lỗi này kèm chi tiết kỹ thuật; dữ liệu cũ không bị thay đổi.",
               u"Please report it with the technical detail; older data was not changed.")},
    };
}

std::vector<ErrorSentences> dataSentences()
{
    return {
        {ErrorCode::JsonSyntax,
         words(u"{file} không phải JSON đúng cú pháp{place}.",
               u"{file} is not well-formed JSON{place}."),
         words(u"Thường do thiếu dấu phẩy, dấu ngoặc hoặc dấu nháy ngay trước vị trí đó.",
               u"Usually a comma, bracket or quote is missing just before that place."),
         words(u"Mở tệp, sửa tại vị trí đã nêu rồi chạy lại.",
               u"Open the file, mend it at the place named, and run the command again.")},
        {ErrorCode::JsonSchema,
         words(u"Nội dung {file} không đúng khuôn dạng{place}.",
               u"The content of {file} does not have the right form{place}."),
         words(u"Một trường bị thiếu, thừa hoặc sai kiểu: {detail}.",
               u"A field is missing, unknown or of the wrong kind: {detail}."),
         words(u"Sửa trường đã nêu; tên và kiểu các trường có trong một hồ sơ mẫu.",
               u"Mend the field named; a sample dossier shows the names and kinds of all fields.")},
        {ErrorCode::NewerFormat,
         words(u"{file} do phiên bản mới hơn của Lũy Tre tạo ra ({detail}).",
               u"{file} was made by a later version of Lũy Tre ({detail})."),
         words(u"Phiên bản này không đoán nội dung của định dạng mà nó chưa biết.",
               u"This version does not guess at a format that it does not know."),
         words(u"Cập nhật Lũy Tre rồi mở lại.", u"Update Lũy Tre and open it again.")},
        {ErrorCode::UnknownRegulation,
         words(u"Không có bộ quy định “{detail}” mà {file} nêu.",
               u"The regulation pack “{detail}” named by {file} is not installed."),
         words(u"Mã bộ quy định sai, hoặc bộ đó chưa được cài trên máy này.",
               u"The identifier is wrong, or the pack is not on this machine."),
         words(u"Xem các bộ hiện có bằng “luytre-cli regulations”, hoặc chỉ thư mục chứa bộ đó "
               u"bằng --regulations.",
               u"See what is installed with “luytre-cli regulations”, or name the folder that "
               u"holds it with --regulations.")},
        {ErrorCode::UnknownCatalogue,
         words(u"Không có danh mục yêu cầu “{detail}”.",
               u"The control catalogue “{detail}” is not installed."),
         words(u"Bộ quy định dẫn tới một danh mục chưa được cài trên máy này.",
               u"The regulation pack refers to a catalogue that is not on this machine."),
         words(u"Đặt tệp danh mục cạnh bộ quy định và chỉ thư mục bằng --regulations.",
               u"Put the catalogue file beside the pack and name the folder with --regulations.")},
        {ErrorCode::RegulationInvalid,
         words(u"Bộ quy định {file} không hợp lệ{place}.",
               u"The regulation pack {file} is not valid{place}."),
         words(u"{detail}.", u"{detail}."),
         words(u"Sửa tệp tại mục đã nêu, hoặc bỏ tệp ra khỏi thư mục bộ quy định.",
               u"Mend the file at the place named, or take it out of the folder of regulation "
               u"packs.")},
        {ErrorCode::UnknownRequirement,
         words(u"{file} trả lời một yêu cầu không có trong danh mục: {detail}{place}.",
               u"{file} answers a requirement that the catalogue does not have: {detail}{place}."),
         words(u"Hồ sơ được lập theo danh mục khác hoặc mã yêu cầu bị gõ sai.",
               u"The dossier was made with another catalogue, or the clause was mistyped."),
         words(u"Kiểm tra bộ quy định của hồ sơ và mã yêu cầu đã nêu.",
               u"Check the dossier's regulation pack and the clause named.")}};
}

std::vector<ErrorSentences> evidenceSentences()
{
    return {
        {ErrorCode::EvidenceMissing,
         words(u"Thiếu tệp minh chứng {file}{place}.",
               u"The evidence file {file} is missing{place}."),
         words(u"Hồ sơ có nêu minh chứng này nhưng không thấy tệp trong thư mục minh chứng.",
               u"The dossier names it, but it is not in the evidence folder."),
         words(
             u"Chép tệp vào thư mục “evidence” cạnh hồ sơ, hoặc chỉ thư mục khác bằng --evidence.",
             u"Copy it into the folder “evidence” beside the dossier, or name another folder with "
             u"--evidence.")},
        {ErrorCode::EvidenceChanged,
         words(
             u"Tệp minh chứng {file} đã khác so với khi đưa vào hồ sơ{place}.",
             u"The evidence file {file} is no longer what it was when the dossier took it{place}."),
         words(u"Mã băm SHA-256 hoặc kích thước của tệp không khớp với hồ sơ ({detail}).",
               u"Its SHA-256 or size differs from the dossier's record ({detail})."),
         words(u"Đặt lại đúng tệp cũ; nếu tệp mới là đúng, xóa “sha256” và “size” của minh chứng "
               u"đó trong hồ sơ để băm lại.",
               u"Put the old file back; if the new one is right, remove “sha256” and “size” of "
               u"that evidence in the dossier to have it hashed afresh.")},
        {ErrorCode::TextNotPrintable,
         words(u"Có ký tự mà phông chữ của văn bản không in được: {detail}{place}.",
               u"Some characters do not exist in the font of the document: {detail}{place}."),
         words(u"Văn bản chỉ dùng một bộ phông để in giống nhau trên mọi máy; ký tự lạ (biểu "
               u"tượng, chữ nước khác) không có trong phông.",
               u"The document uses one font so that it prints the same everywhere; symbols and "
               u"foreign scripts are not in it."),
         words(u"Thay các ký tự đã nêu bằng chữ thường dùng.",
               u"Replace the characters named by ordinary text.")},
        {ErrorCode::FindingsBlock,
         words(u"Hồ sơ còn nội dung phải sửa trước khi xuất bản trình.",
               u"The dossier has findings that must be settled before it can be exported as a "
               u"submission."),
         words(u"Bản trình không được thiếu hoặc mâu thuẫn ở những điểm pháp luật bắt buộc "
               u"({detail}).",
               u"A submission must not lack or contradict what the law requires ({detail})."),
         words(u"Xem danh sách bằng “luytre-cli check”, sửa rồi xuất lại; bản dự thảo thì luôn "
               u"xuất được (--kind draft).",
               u"See the list with “luytre-cli check”, mend it and export again; a draft can "
               u"always be exported (--kind draft).")},
        {ErrorCode::SecrecyMarking,
         words(u"Không lập được văn bản có dấu mật bằng chương trình này{place}.",
               u"A document with a secrecy marking cannot be made with this program{place}."),
         words(u"Văn bản mang dấu Mật, Tối mật hoặc Tuyệt mật phải theo pháp luật về bảo vệ bí mật "
               u"nhà nước ({detail}).",
               u"Documents marked Mật, Tối mật or Tuyệt mật come under the law on state secrets "
               u"({detail})."),
         words(u"Bỏ dấu mật nếu ghi nhầm; nếu đúng là văn bản mật, hãy soạn trên máy dành riêng "
               u"theo quy định.",
               u"Remove the marking if it is a mistake; if not, write the document on a machine "
               u"set apart for it.")},
        {ErrorCode::NothingFound, words(u"Không tìm thấy kết quả nào.", u"Nothing was found."),
         words(u"Không có mục nào khớp với điều kiện đã nêu ({detail}).",
               u"Nothing matches what was asked for ({detail})."),
         words(u"Thử từ khóa ngắn hơn hoặc không dấu.",
               u"Try a shorter search, with or without accents.")},
    };
}

std::vector<ErrorSentences> storageSentences()
{
    return {
        {ErrorCode::WorkspaceLocked,
         words(u"Kho hồ sơ {file} đang do tiến trình khác giữ ({detail}).",
               u"The workspace {file} is held by another process ({detail})."),
         words(u"Mỗi lúc chỉ một chương trình được ghi vào kho.",
               u"Only one program at a time may write to a workspace."),
         words(u"Đóng chương trình kia; các lệnh chỉ đọc (list, search, history, backup) vẫn dùng "
               u"được.",
               u"Close the other program; commands that only read (list, search, history, backup) "
               u"work meanwhile.")},
        {ErrorCode::WorkspaceReadOnly,
         words(u"Kho hồ sơ {file} đang mở chỉ đọc nên không sửa được.",
               u"The workspace {file} is open read-only and cannot be changed."),
         words(u"Lệnh này cần ghi vào kho.", u"This command needs to write to it."),
         words(u"Kiểm tra quyền ghi của tệp.", u"Check your rights on the file.")},
        {ErrorCode::WorkspaceDamaged,
         words(u"Kho hồ sơ {file} bị hỏng{place}.", u"The workspace {file} is damaged{place}."),
         words(u"Kiểm tra toàn vẹn không đạt: {detail}.", u"The integrity check failed: {detail}."),
         words(u"Khôi phục từ bản sao lưu gần nhất bằng “luytre-cli workspace restore”.",
               u"Restore the latest backup with “luytre-cli workspace restore”.")},
        {ErrorCode::WorkspaceInvalid,
         words(u"{file} không phải kho hồ sơ của Lũy Tre.",
               u"{file} is not a workspace of Lũy Tre."),
         words(u"Tệp thiếu dấu hiệu nhận biết hoặc là loại tệp khác ({detail}).",
               u"It lacks the mark of one, or is another kind of file ({detail})."),
         words(u"Kiểm tra lại tên tệp; tạo kho mới bằng “luytre-cli workspace init”.",
               u"Check the name; make a new one with “luytre-cli workspace init”.")},
        {ErrorCode::Database,
         words(u"Cơ sở dữ liệu của kho {file} từ chối thao tác; thay đổi đó không được lưu.",
               u"The database of the workspace {file} refused an operation; that change was not "
               u"saved."),
         words(u"{detail}.", u"{detail}."),
         words(
             u"Chạy “luytre-cli workspace check”; nếu vẫn vậy, hãy báo lỗi kèm chi tiết kỹ thuật.",
             u"Run “luytre-cli workspace check”; if it happens again, report it with the technical "
             u"detail.")},
    };
}

std::vector<ErrorSentences> fileFormatSentences()
{
    return {
        {ErrorCode::PdfMalformed,
         words(u"{file} không phải tệp PDF nguyên vẹn.", u"{file} is not a sound PDF file."),
         words(u"Cấu trúc tệp sai hoặc tệp bị cắt cụt ({detail}).",
               u"Its structure is wrong, or it was cut short ({detail})."),
         words(u"Lấy lại tệp từ nơi gửi; không dùng tệp này làm căn cứ.",
               u"Get the file again from its sender; do not rely on this one.")},
        {ErrorCode::PdfEncrypted,
         words(u"{file} là PDF đặt mật khẩu.", u"{file} is an encrypted PDF."),
         words(u"Gói hồ sơ không bao giờ được mã hóa theo cách này, nên chương trình không mở.",
               u"Packages are never encrypted in this way, so the program does not open it."),
         words(u"Yêu cầu bên gửi gửi lại tệp không đặt mật khẩu.",
               u"Ask the sender for a file without a password.")},
        {ErrorCode::PdfUnsupported,
         words(u"{file} có cấu trúc PDF mà chương trình chủ ý không nhận.",
               u"{file} has a PDF structure that is refused on purpose."),
         words(u"Cấu trúc đó cho phép giấu nội dung hoặc làm các trình xem hiểu khác nhau "
               u"({detail}).",
               u"It allows content to be hidden, or viewers to disagree ({detail})."),
         words(u"Yêu cầu bên gửi xuất lại tệp.", u"Ask the sender to export the file again.")},
        {ErrorCode::NotAPackage,
         words(u"{file} là PDF nhưng không phải gói hồ sơ Lũy Tre.",
               u"{file} is a PDF, but not a package of Lũy Tre."),
         words(u"Bên trong không có dữ liệu hồ sơ.", u"There is no dossier data inside."),
         words(u"Dùng tệp do “luytre-cli export” tạo ra; chữ ký của PDF bất kỳ vẫn kiểm tra được "
               u"bằng “luytre-cli verify”.",
               u"Use a file made by “luytre-cli export”; signatures of any PDF can be examined "
               u"with “luytre-cli verify”.")},
        {ErrorCode::PackageInvalid,
         words(u"Gói hồ sơ {file} không nhất quán{place}.",
               u"The package {file} contradicts itself{place}."),
         words(u"Bản kê trong gói và nội dung không khớp nhau: {detail}.",
               u"Its manifest and its content disagree: {detail}."),
         words(u"Không dùng gói này; yêu cầu bên gửi gửi lại.",
               u"Do not rely on it; ask the sender for the package again.")},
    };
}

std::vector<ErrorSentences> signingSentences()
{
    return {
        {ErrorCode::NoSuchField,
         words(u"{file} không có ô chữ ký tên “{detail}”.",
               u"{file} has no signature field “{detail}”."),
         words(u"Tên ô gõ sai, hoặc loại tài liệu này không có ô đó (bản dự thảo không có ô ký).",
               u"The name is mistyped, or this kind of document has no such field (a draft has "
               u"none)."),
         words(u"Xem các ô có sẵn bằng “luytre-cli fields”.",
               u"See the fields it has with “luytre-cli fields”.")},
        {ErrorCode::FieldAlreadySigned,
         words(u"Ô chữ ký “{detail}” của {file} đã có chữ ký.",
               u"The field “{detail}” of {file} is signed already."),
         words(u"Mỗi ô chỉ ký một lần; ký đè sẽ làm hỏng chữ ký cũ.",
               u"A field is signed once; signing over it would break the old signature."),
         words(u"Chọn ô còn trống, hoặc ký lại từ bản chưa ký.",
               u"Choose an empty field, or sign the unsigned file again.")},
        {ErrorCode::WrongPassword,
         words(u"Mật khẩu của tệp khóa {file} không đúng.",
               u"The password of the key file {file} is wrong."),
         words(u"Tệp PKCS#12 không mở được bằng mật khẩu đã đưa.",
               u"The PKCS#12 file does not open with it."),
         words(u"Nhập lại mật khẩu; chú ý phím Caps Lock và bộ gõ tiếng Việt.",
               u"Enter it again; mind Caps Lock and the keyboard layout.")},
        {ErrorCode::KeyFileInvalid,
         words(u"{file} không phải tệp khóa PKCS#12 dùng được.",
               u"{file} is not a usable PKCS#12 key file."),
         words(
             u"Tệp không đúng định dạng, hoặc thiếu khóa bí mật hay chứng thư ({detail}).",
             u"It is not in that format, or lacks the private key or its certificate ({detail})."),
         words(u"Xuất lại tệp .p12 hoặc .pfx kèm khóa bí mật.",
               u"Export the .p12 or .pfx file again, with the private key.")}};
}

std::vector<ErrorSentences> certificateSentences()
{
    return {
        {ErrorCode::CertificateInvalid,
         words(u"Không đọc được chứng thư hoặc danh sách thu hồi trong {file}.",
               u"No certificate or revocation list can be read from {file}."),
         words(u"Tệp không phải chứng thư X.509 (PEM, DER, PKCS#7) hoặc danh sách thu hồi (PEM, "
               u"DER) ({detail}).",
               u"It is not an X.509 certificate (PEM, DER, PKCS#7) or revocation list (PEM, DER) "
               u"({detail})."),
         words(u"Chỉ đúng tệp do cơ quan chứng thực công bố.",
               u"Name the file that the authority publishes.")},
        {ErrorCode::CertificateExpired,
         words(u"Chứng thư trong {file} không còn (hoặc chưa) có hiệu lực.",
               u"The certificate in {file} is not valid now."),
         words(u"Thời điểm ký nằm ngoài thời hạn của chứng thư ({detail}).",
               u"The time of signing is outside its period ({detail})."),
         words(u"Gia hạn chứng thư, hoặc kiểm tra đồng hồ của máy.",
               u"Renew the certificate, or check the clock of the machine.")},
        {ErrorCode::CertificateNotForSigning,
         words(u"Chứng thư trong {file} không được cấp để ký văn bản.",
               u"The certificate in {file} was not issued for signing documents."),
         words(u"Mục đích sử dụng khóa của chứng thư không gồm chữ ký số ({detail}).",
               u"Its key usage does not include digital signatures ({detail})."),
         words(u"Dùng chứng thư ký số do cơ quan chứng thực cấp cho việc ký văn bản.",
               u"Use a certificate issued for signing documents.")},
        {ErrorCode::WeakKey,
         words(u"Khóa hoặc thuật toán trong {file} quá yếu.",
               u"The key or algorithm in {file} is too weak."),
         words(u"Chữ ký như vậy có thể bị giả mạo ({detail}).",
               u"Such a signature could be forged ({detail})."),
         words(u"Dùng khóa RSA từ 2048 bit hoặc ECDSA P-256 trở lên.",
               u"Use RSA of 2048 bits or more, or ECDSA P-256 or more.")},
        {ErrorCode::ImageInvalid,
         words(u"Không đọc được hình {file}.", u"The picture {file} cannot be read."),
         words(u"Tệp không phải ảnh đúng định dạng hoặc quá lớn ({detail}).",
               u"It is not a picture of a known kind, or too large ({detail})."),
         words(u"Xuất lại hình đúng định dạng (PNG, JPEG, SVG, PDF cho sơ đồ; PNG nền trong suốt "
               u"cho chữ ký và con dấu).",
               u"Save the picture again in a sound form (PNG, JPEG, SVG or PDF for drawings; a PNG "
               u"with a transparent ground for signatures and seals).")},
        {ErrorCode::SigningFailed,
         words(u"Không ký được {file}; tệp gốc còn nguyên.",
               u"{file} could not be signed; the original is untouched."),
         words(u"Thư viện mật mã báo lỗi: {detail}.",
               u"The cryptographic library failed: {detail}."),
         words(u"Thử lại; nếu vẫn vậy, hãy báo lỗi kèm chi tiết kỹ thuật.",
               u"Try again; if it happens again, report it with the technical detail.")},
    };
}

std::vector<ErrorSentences> envelopeSentences()
{
    return {
        {ErrorCode::EnvelopeInvalid,
         words(u"{file} không phải tệp niêm phong mở được.",
               u"{file} is not a sealed file that can be opened."),
         words(u"Tệp không ở dạng CMS AuthEnvelopedData (DER) với AES-GCM ({detail}).",
               u"It is not CMS AuthEnvelopedData (DER) with AES-GCM ({detail})."),
         words(u"Kiểm tra đúng tệp .p7m do “luytre-cli seal” hoặc bên gửi tạo ra.",
               u"Check that it is the .p7m file made by “luytre-cli seal” or by the sender.")},
        {ErrorCode::EnvelopeTruncated,
         words(u"{file} bị cắt cụt; không có gì được ghi ra.",
               u"{file} is cut short; nothing was written."),
         words(u"Tệp kết thúc trước khi hết nội dung đã niêm phong ({detail}).",
               u"It ends before the sealed content does ({detail})."),
         words(u"Chép hoặc tải lại toàn bộ tệp rồi thử lại.",
               u"Copy or download the whole file again.")},
        {ErrorCode::EnvelopeDamaged,
         words(u"{file} đã bị hỏng hoặc bị sửa sau khi niêm phong; không có gì được ghi ra.",
               u"{file} was damaged or changed after sealing; nothing was written."),
         words(u"Mã xác thực của nội dung không khớp ({detail}).",
               u"The authentication tag of the content does not hold ({detail})."),
         words(u"Lấy lại tệp từ bên gửi; không dùng tệp này.",
               u"Get the file again from its sender; do not use this one.")},
        {ErrorCode::EnvelopeNotForKey,
         words(u"{file} không được niêm phong cho khóa này.",
               u"{file} was not sealed for this key."),
         words(u"Khóa hoặc cách mở đã đưa không có trong danh sách người nhận ({detail}).",
               u"The key, or the way of opening it, is not among the receivers ({detail})."),
         words(u"Dùng khóa của chứng thư mà bên gửi đã niêm phong cho, hoặc nhờ bên gửi niêm phong "
               u"lại.",
               u"Use the key of the certificate it was sealed for, or ask the sender to seal it "
               u"again.")},
        {ErrorCode::WrongPassphrase,
         words(u"Cụm mật khẩu của {file} không đúng.", u"The pass phrase of {file} is wrong."),
         words(u"Tệp niêm phong không mở được bằng cụm mật khẩu đã đưa.",
               u"The sealed file does not open with it."),
         words(u"Nhập lại; chú ý phím Caps Lock và bộ gõ tiếng Việt.",
               u"Enter it again; mind Caps Lock and the keyboard layout.")},
        {ErrorCode::CertificateNotForEncryption,
         words(u"Không niêm phong được cho chứng thư trong {file}.",
               u"Nothing can be sealed for the certificate in {file}."),
         words(u"Chứng thư không được cấp để nhận nội dung mã hóa ({detail}).",
               u"It was not issued for receiving encrypted content ({detail})."),
         words(
             u"Xin người nhận chứng thư có mục đích mã hóa khóa, hoặc niêm phong bằng cụm mật "
             u"khẩu.",
             u"Ask the receiver for a certificate for key encipherment or agreement, or seal with "
             u"a pass phrase.")},
    };
}

std::vector<ErrorSentences> trustSentences()
{
    return {
        {ErrorCode::TrustListLocked,
         words(u"Danh sách tin cậy do quản trị viên khóa; không thay đổi được ở đây.",
               u"The trust list is locked by the administrator and cannot be changed here."),
         words(u"Máy này dùng danh sách ở {file}.", u"This machine uses the list at {file}."),
         words(u"Đề nghị quản trị viên thay đổi danh sách đó.",
               u"Ask the administrator to change that list.")},
    };
}

std::vector<ErrorSentences> timeAndRevocationSentences()
{
    return {
        {ErrorCode::TimeStampUnavailable,
         words(u"Không lấy được dấu thời gian; tệp chưa được ký.",
               u"No time stamp could be had; the file was not signed."),
         words(u"Máy chủ cấp dấu thời gian không trả lời, trả lời quá chậm hoặc từ chối "
               u"({detail}).",
               u"The time stamp server did not answer, was too slow, or refused ({detail})."),
         words(u"Kiểm tra địa chỉ --tsa và mạng; hoặc ký không có dấu thời gian (bỏ --tsa).",
               u"Check the address given with --tsa and the network; or sign without a time stamp "
               u"(leave --tsa out).")},
        {ErrorCode::TimeStampInvalid,
         words(u"Dấu thời gian nhận được không dùng được; tệp chưa được ký.",
               u"The time stamp received is not usable; the file was not signed."),
         words(u"Nội dung trả lời không phải dấu thời gian của chữ ký này ({detail}).",
               u"The answer is not a time stamp of this signature ({detail})."),
         words(u"Không dùng máy chủ này; chọn máy chủ cấp dấu thời gian khác.",
               u"Do not use this server; choose another time stamp authority.")},
        {ErrorCode::RevocationInvalid,
         words(u"{file} không phải danh sách thu hồi (CRL) hay trả lời OCSP dùng được.",
               u"{file} is not a usable revocation list (CRL) or OCSP answer."),
         words(u"Tệp không đúng định dạng, hoặc chữ ký của nó không đúng ({detail}).",
               u"It is not in that format, or its signature does not hold ({detail})."),
         words(u"Tải lại tệp từ cơ quan chứng thực.", u"Get it again from the authority.")},
        {ErrorCode::RevocationMissing,
         words(u"Thiếu thông tin thu hồi nên không lập được mức ký dài hạn.",
               u"Revocation data is missing, so that level cannot be made."),
         words(u"Không có CRL hay trả lời OCSP còn hạn nào nói về chứng thư: {detail}.",
               u"No CRL or OCSP answer on hand that is in force speaks of the certificate: "
               u"{detail}."),
         words(u"Đưa thêm tệp bằng --crl hoặc --ocsp, hoặc ký ở mức thấp hơn.",
               u"Give more files with --crl or --ocsp, or sign at a lower level.")},
        {ErrorCode::CertificateRevoked,
         words(u"Chứng thư đã bị thu hồi; tệp chưa được ký.",
               u"The certificate was revoked; the file was not signed."),
         words(u"Cơ quan chứng thực đã thu hồi: {detail}.", u"The authority revoked: {detail}."),
         words(u"Liên hệ cơ quan chứng thực để được cấp chứng thư mới.",
               u"Ask the authority for a new certificate.")},
    };
}

std::vector<ErrorSentences> tokenModuleSentences()
{
    return {
        {ErrorCode::TokenModuleInvalid,
         words(u"{file} không phải trình điều khiển token dùng được.",
               u"{file} is not a usable token driver."),
         words(u"Không nạp được tệp như một mô-đun PKCS#11 ({detail}).",
               u"It cannot be loaded as a PKCS#11 module ({detail})."),
         words(u"Chỉ đúng tệp .so của trình điều khiển; xem các trình điều khiển có trên máy bằng "
               u"“luytre-cli token list”.",
               u"Name the .so file of the driver; see which ones this machine has with "
               u"“luytre-cli token list”.")},
        {ErrorCode::TokenModuleBroken,
         words(u"Trình điều khiển token {file} bị lỗi hoặc không trả lời.",
               u"The token driver {file} broke down or does not answer."),
         words(u"Nó đã dừng đột ngột hoặc quá thời hạn chờ ({detail}); không có gì được ghi.",
               u"It crashed, or took too long ({detail}); nothing was written."),
         words(u"Rút token, cắm lại rồi thử lại; nếu vẫn vậy, cập nhật trình điều khiển.",
               u"Pull the token out, plug it in and try again; if it happens again, update the "
               u"driver.")},
        {ErrorCode::TokenNotFound, words(u"Không thấy token.", u"No such token was found."),
         words(u"Có thể chưa cắm, gõ sai tên hoặc thiếu trình điều khiển (token đang thấy: "
               u"{detail}).",
               u"It may not be plugged in, be named otherwise, or lack its driver (there are: "
               u"{detail})."),
         words(u"Cắm lại, rồi xem bằng “luytre-cli token list” và “luytre-cli token test”.",
               u"Plug it in again, then look with “luytre-cli token list” and “luytre-cli token "
               u"test”.")},
        {ErrorCode::TokenAmbiguous,
         words(u"Có nhiều token hoặc chứng thư phù hợp: {detail}.",
               u"Several tokens or certificates fit: {detail}."),
         words(u"Chương trình không tự chọn khóa thay người dùng.",
               u"The program does not choose a key for you."),
         words(u"Nêu rõ bằng --token (tên hoặc số hiệu) và --cert (mã chứng thư).",
               u"Name one with --token (label or serial number) and --cert (the certificate's "
               u"ID).")},
        {ErrorCode::TokenKeyMissing,
         words(u"Trên token {file} không có chứng thư đó, hoặc không có khóa bí mật của nó.",
               u"The token {file} has no such certificate, or no private key to it."),
         words(u"Khóa được tìm theo mã của chứng thư (đang có: {detail}).",
               u"The key is found by the ID of the certificate (there are: {detail})."),
         words(u"Xem bằng “luytre-cli token certs”; nếu token thiếu khóa, liên hệ nơi cấp.",
               u"Look with “luytre-cli token certs”; if the key is missing, ask the issuer.")},
        {ErrorCode::TokenFailed,
         words(u"Token {file} từ chối thao tác.", u"The token {file} refused an operation."),
         words(u"Token hoặc trình điều khiển của nó trả lời: {detail}.",
               u"The token or its driver answered: {detail}."),
         words(u"Chạy “luytre-cli token test” và gửi báo cáo cho bộ phận hỗ trợ.",
               u"Run “luytre-cli token test” and hand its report to support.")},
    };
}

std::vector<ErrorSentences> tokenUseSentences()
{
    return {
        {ErrorCode::TokenPinWrong,
         words(u"Mã PIN của token {file} sai.", u"The PIN of the token {file} is wrong."),
         words(u"Token đã từ chối và trừ một lần thử ({detail}); chương trình không tự thử lại.",
               u"The token refused it and one try is used up ({detail}); the program does not try "
               u"again by itself."),
         words(u"Xem tình trạng bằng “luytre-cli token list”, rồi nhập lại thật cẩn thận; sai hết "
               u"số lần, token sẽ khóa.",
               u"See how it stands with “luytre-cli token list”, then enter it with care; after "
               u"too many wrong ones the token locks.")},
        {ErrorCode::TokenPinUnusable,
         words(u"Mã PIN của token {file} chưa dùng được.",
               u"The PIN of the token {file} cannot be used yet."),
         words(u"Token đòi đặt hoặc đổi mã PIN trước ({detail}).",
               u"The token wants it set or changed first ({detail})."),
         words(u"Đổi mã PIN bằng công cụ của nhà cung cấp rồi ký lại.",
               u"Change it with the maker's tool, then sign again.")},
        {ErrorCode::TokenLastTry,
         words(u"Token {file} chỉ còn một lần thử mã PIN; chưa thử.",
               u"The token {file} has one PIN try left; it was not used."),
         words(u"Sai thêm một lần, token sẽ khóa; lần thử cuối cần được đồng ý rõ ràng.",
               u"One more wrong PIN locks it, so the last try needs an explicit yes."),
         words(u"Nếu chắc chắn mã PIN đúng, trả lời đồng ý khi được hỏi hoặc thêm --last-try.",
               u"If you are sure of the PIN, say yes when asked, or add --last-try.")},
        {ErrorCode::TokenLocked,
         words(u"Token {file} đã khóa vì nhập sai quá số lần.",
               u"The token {file} is locked after too many wrong PINs."),
         words(u"Token tự khóa để bảo vệ khóa bí mật; mã PIN không được hỏi nữa.",
               u"It locks itself to protect the private key; the PIN is no longer asked for."),
         words(u"Liên hệ nơi cấp để mở khóa.", u"Ask the issuer to unlock it.")},
        {ErrorCode::TokenRemoved,
         words(u"Token {file} bị rút khi đang dùng; chưa có gì được ghi.",
               u"The token {file} was pulled out while in use; nothing was written."),
         words(u"Đầu đọc không còn thấy token ({detail}).",
               u"The reader no longer sees it ({detail})."),
         words(u"Cắm lại rồi ký lại.", u"Plug it in and sign again.")},
    };
}

std::vector<ErrorSentences> callSentences()
{
    return {
        {ErrorCode::Usage,
         words(u"Dòng lệnh không đúng: {detail}.", u"The command line is wrong: {detail}."),
         words(u"Lệnh không có tùy chọn hoặc tham số như vậy, hoặc còn thiếu.",
               u"The command has no such option or argument, or one is missing."),
         words(u"Xem cách dùng bằng --help sau tên lệnh.",
               u"See how it is used with --help after the command.")},
        {ErrorCode::Environment,
         words(u"Máy này thiếu thứ chương trình cần: {detail}.",
               u"This machine lacks what the program needs: {detail}."),
         words(u"Một thành phần của hệ thống chưa được cài hoặc không dùng được.",
               u"A part of the system is not installed or cannot be used."),
         words(u"Cài đặt lại chương trình cùng các gói nó cần.",
               u"Install the program again with the packages it needs.")},
    };
}

} // namespace

const std::vector<std::vector<ErrorSentences>>& allErrorSentences()
{
    static const std::vector<std::vector<ErrorSentences>> all
        = {machineSentences(),     dataSentences(),
           evidenceSentences(),    storageSentences(),
           fileFormatSentences(),  signingSentences(),
           certificateSentences(), envelopeSentences(),
           trustSentences(),       timeAndRevocationSentences(),
           tokenModuleSentences(), tokenUseSentences(),
           callSentences()};
    return all;
}

} // namespace luytre::cli
