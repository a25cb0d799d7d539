<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
    <context>
        <name>AddressText</name>
        <message>
            <source>the last number of %1 is greater than 255, so it is no IP address. Correct it and press Enter.</source>
            <translation>số cuối của %1 lớn hơn 255 nên không phải địa chỉ IP. Sửa lại rồi nhấn Enter.</translation>
        </message>
        <message>
            <source>number %1 of %2 is greater than 255, so it is no IP address. Correct it and press Enter.</source>
            <translation>số thứ %1 của %2 lớn hơn 255 nên không phải địa chỉ IP. Sửa lại rồi nhấn Enter.</translation>
        </message>
        <message>
            <source>after the stroke of %1 there must be a number of bits, at most 32 (128 for IPv6), for instance /24. Correct it and press Enter.</source>
            <translation>sau dấu gạch chéo của %1 phải là số bit, nhiều nhất 32 (IPv6: 128), ví dụ /24. Sửa lại rồi nhấn Enter.</translation>
        </message>
        <message>
            <source>“%1” is no IP address. Write it as 10.10.20.7, or a range as 10.10.20.0/24. Correct it and press Enter.</source>
            <translation>“%1” không phải địa chỉ IP. Ghi địa chỉ như 10.10.20.7, dải như 10.10.20.0/24. Sửa lại rồi nhấn Enter.</translation>
        </message>
    </context>
    <context>
        <name>CellProblems</name>
        <message>
            <source>“%1” is neither yes nor no. Write x for yes, or leave it empty.</source>
            <translation>“%1” không phải có hay không. Ghi x nếu có, để trống nếu không.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number. Write digits only, for instance 24.</source>
            <translation>“%1” không phải số nguyên. Chỉ ghi chữ số, ví dụ 24.</translation>
        </message>
        <message>
            <source>“%1” is not known yet. Add it to its table first.</source>
            <translation>Chưa có “%1”. Thêm vào bảng của nó trước.</translation>
        </message>
        <message>
            <source>“%1” is none of: %2. Choose one of them.</source>
            <translation>“%1” không thuộc danh sách: %2. Chọn một trong số đó.</translation>
        </message>
    </context>
    <context>
        <name>ErrorMessage</name>
        <message>
            <source>{file} was not found.</source>
            <translation>Không tìm thấy {file}.</translation>
        </message>
        <message>
            <source>Look for the file, then open it again.</source>
            <translation>Tìm lại tệp rồi mở lại.</translation>
        </message>
        <message>
            <source>{file} cannot be read.</source>
            <translation>Không đọc được {file}.</translation>
        </message>
        <message>
            <source>Check your rights on the file and the state of the disk.</source>
            <translation>Kiểm tra quyền đọc của tệp và tình trạng ổ đĩa.</translation>
        </message>
        <message>
            <source>There is not enough free space for the whole file.</source>
            <translation>Không còn đủ dung lượng trống cho toàn bộ tệp.</translation>
        </message>
        <message>
            <source>Free some space or choose another disk. The dossier is as it was.</source>
            <translation>Dọn bớt hoặc chọn đĩa khác; hồ sơ vẫn nguyên.</translation>
        </message>
        <message>
            <source>Read it meanwhile, or close it there and open it here again.</source>
            <translation>Có thể xem trong lúc chờ, hoặc đóng ở nơi kia rồi mở lại ở đây.</translation>
        </message>
        <message>
            <source>Choose a file that ends in .luytre, or start a new workspace.</source>
            <translation>Chọn tệp có đuôi .luytre, hoặc lập sổ làm việc mới.</translation>
        </message>
        <message>
            <source>Stop working in it and restore the last backup. Keep the damaged file.</source>
            <translation>Ngừng dùng sổ này và khôi phục bản sao lưu gần nhất. Giữ lại tệp hỏng.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>Có lỗi xảy ra.</translation>
        </message>
        <message>
            <source>Its name is %1.</source>
            <translation>Tên lỗi: %1.</translation>
        </message>
        <message>
            <source>Copy the details and hand them to support.</source>
            <translation>Chép chi tiết và gửi bộ phận hỗ trợ.</translation>
        </message>
        <message>
            <source> at line %1, column %2</source>
            <translation> tại dòng %1, cột %2</translation>
        </message>
        <message>
            <source> at %1</source>
            <translation> tại %1</translation>
        </message>
        <message>
            <source>The name or the folder is wrong, or the file was moved.</source>
            <translation>Tên hoặc đường dẫn không đúng, hoặc tệp đã được chuyển đi.</translation>
        </message>
        <message>
            <source>It exists, but the operating system does not let it be read.</source>
            <translation>Tệp có nhưng hệ điều hành không cho đọc.</translation>
        </message>
        <message>
            <source>{file} cannot be written; nothing was changed.</source>
            <translation>Không ghi được {file}; chưa có gì bị thay đổi.</translation>
        </message>
        <message>
            <source>The folder does not exist, is read-only, something is there already, or you have no right to write there ({detail}).</source>
            <translation>Thư mục không có, chỉ đọc, đã có tệp ở đó, hoặc người dùng này không có quyền ghi ({detail}).</translation>
        </message>
        <message>
            <source>Choose another place, or get the right to write to this one.</source>
            <translation>Chọn nơi khác, hoặc xin quyền ghi vào nơi này.</translation>
        </message>
        <message>
            <source>The disk became full while writing {file}; the old file, if any, is untouched and nothing half-written remains.</source>
            <translation>Ổ đĩa đã đầy khi đang ghi {file}; tệp cũ (nếu có) còn nguyên, không có gì ghi dở dang.</translation>
        </message>
        <message>
            <source>{file} changed while it was being worked on.</source>
            <translation>{file} bị thay đổi trong khi đang xử lý.</translation>
        </message>
        <message>
            <source>Another program is writing to this file.</source>
            <translation>Một chương trình khác đang ghi vào tệp này.</translation>
        </message>
        <message>
            <source>Close the other program and try again.</source>
            <translation>Đóng chương trình kia rồi thử lại.</translation>
        </message>
        <message>
            <source>{file} is over a limit ({detail}).</source>
            <translation>{file} vượt quá giới hạn cho phép ({detail}).</translation>
        </message>
        <message>
            <source>The limit protects the machine against files that are far too large or made to do harm.</source>
            <translation>Giới hạn bảo vệ máy trước các tệp quá lớn hoặc cố ý gây hại.</translation>
        </message>
        <message>
            <source>Split or shrink the file and try again.</source>
            <translation>Chia nhỏ hoặc nén tệp rồi thử lại.</translation>
        </message>
        <message>
            <source>Stopped as asked; nothing was written.</source>
            <translation>Đã dừng theo yêu cầu; không có gì được ghi.</translation>
        </message>
        <message>
            <source>The work was interrupted by the user.</source>
            <translation>Người dùng đã ngắt công việc.</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>Làm lại khi cần.</translation>
        </message>
        <message>
            <source>What was written for {file} did not read back as meant, so it was thrown away; the old file is untouched.</source>
            <translation>Tệp vừa ghi cho {file} đọc lại không đúng như định ghi, nên đã bị bỏ; tệp cũ còn nguyên.</translation>
        </message>
        <message>
            <source>The disk or the memory may be faulty, or the program has a defect ({detail}).</source>
            <translation>Ổ đĩa hoặc bộ nhớ có thể bị lỗi, hoặc chương trình có lỗi ({detail}).</translation>
        </message>
        <message>
            <source>Try another disk; if it happens again, copy the details and hand them to support.</source>
            <translation>Thử đĩa khác; nếu còn bị, chép chi tiết và gửi bộ phận hỗ trợ.</translation>
        </message>
        <message>
            <source>The program failed inside while working on {file}.</source>
            <translation>Chương trình gặp lỗi bên trong khi xử lý {file}.</translation>
        </message>
        <message>
            <source>A part failed where it must not ({detail}).</source>
            <translation>Một thành phần báo lỗi ở chỗ không được phép lỗi ({detail}).</translation>
        </message>
        <message>
            <source>Copy the details and hand them to support; older data was not changed.</source>
            <translation>Chép chi tiết và gửi bộ phận hỗ trợ; dữ liệu cũ không bị thay đổi.</translation>
        </message>
        <message>
            <source>{file} is not well-formed JSON{place}.</source>
            <translation>{file} không phải JSON đúng cú pháp{place}.</translation>
        </message>
        <message>
            <source>Usually a comma, bracket or quote is missing just before that place.</source>
            <translation>Thường do thiếu dấu phẩy, dấu ngoặc hoặc dấu nháy ngay trước vị trí đó.</translation>
        </message>
        <message>
            <source>Mend the file at the place named, then open it again.</source>
            <translation>Sửa tệp tại chỗ đã nêu rồi mở lại.</translation>
        </message>
        <message>
            <source>The content of {file} does not have the right form{place}.</source>
            <translation>Nội dung {file} không đúng khuôn dạng{place}.</translation>
        </message>
        <message>
            <source>A field is missing, unknown or of the wrong kind: {detail}.</source>
            <translation>Một trường bị thiếu, thừa hoặc sai kiểu: {detail}.</translation>
        </message>
        <message>
            <source>Mend the field named; a sample dossier shows the names and kinds of all fields.</source>
            <translation>Sửa trường đã nêu; tên và kiểu các trường có trong một hồ sơ mẫu.</translation>
        </message>
        <message>
            <source>{file} was made by a later version of Lũy Tre ({detail}).</source>
            <translation>{file} do phiên bản mới hơn của Lũy Tre tạo ra ({detail}).</translation>
        </message>
        <message>
            <source>This version does not guess at a format that it does not know.</source>
            <translation>Phiên bản này không đoán nội dung của định dạng mà nó chưa biết.</translation>
        </message>
        <message>
            <source>Update Lũy Tre and open it again.</source>
            <translation>Cập nhật Lũy Tre rồi mở lại.</translation>
        </message>
        <message>
            <source>The regulation pack “{detail}” named by {file} is not installed.</source>
            <translation>Không có bộ quy định “{detail}” mà {file} nêu.</translation>
        </message>
        <message>
            <source>The identifier is wrong, or the pack is not on this machine.</source>
            <translation>Mã bộ quy định sai, hoặc bộ đó chưa được cài trên máy này.</translation>
        </message>
        <message>
            <source>Ask your office for the regulation pack, then open the dossier again.</source>
            <translation>Xin bộ quy định từ cơ quan rồi mở lại hồ sơ.</translation>
        </message>
        <message>
            <source>The control catalogue “{detail}” is not installed.</source>
            <translation>Không có danh mục yêu cầu “{detail}”.</translation>
        </message>
        <message>
            <source>The regulation pack refers to a catalogue that is not on this machine.</source>
            <translation>Bộ quy định dẫn tới một danh mục chưa được cài trên máy này.</translation>
        </message>
        <message>
            <source>Ask your office for the catalogue, then open the dossier again.</source>
            <translation>Xin danh mục yêu cầu từ cơ quan rồi mở lại hồ sơ.</translation>
        </message>
        <message>
            <source>The regulation pack {file} is not valid{place}.</source>
            <translation>Bộ quy định {file} không hợp lệ{place}.</translation>
        </message>
        <message>
            <source>{detail}.</source>
            <translation>{detail}.</translation>
        </message>
        <message>
            <source>Mend the file at the place named, or take it out of the folder of regulation packs.</source>
            <translation>Sửa tệp tại mục đã nêu, hoặc bỏ tệp ra khỏi thư mục bộ quy định.</translation>
        </message>
        <message>
            <source>{file} answers a requirement that the catalogue does not have: {detail}{place}.</source>
            <translation>{file} trả lời một yêu cầu không có trong danh mục: {detail}{place}.</translation>
        </message>
        <message>
            <source>The dossier was made with another catalogue, or the clause was mistyped.</source>
            <translation>Hồ sơ được lập theo danh mục khác hoặc mã yêu cầu bị gõ sai.</translation>
        </message>
        <message>
            <source>Check the dossier's regulation pack and the clause named.</source>
            <translation>Kiểm tra bộ quy định của hồ sơ và mã yêu cầu đã nêu.</translation>
        </message>
        <message>
            <source>The evidence file {file} is missing{place}.</source>
            <translation>Thiếu tệp minh chứng {file}{place}.</translation>
        </message>
        <message>
            <source>The dossier names it, but its bytes are not in the workspace.</source>
            <translation>Hồ sơ có nêu nhưng nội dung tệp không có trong sổ làm việc.</translation>
        </message>
        <message>
            <source>Add the file again in the step on evidence, or take the entry out.</source>
            <translation>Thêm lại tệp ở bước Chứng cứ, hoặc bỏ mục đó.</translation>
        </message>
        <message>
            <source>The evidence file {file} is no longer what it was when the dossier took it{place}.</source>
            <translation>Tệp minh chứng {file} đã khác so với khi đưa vào hồ sơ{place}.</translation>
        </message>
        <message>
            <source>Its SHA-256 or size differs from the dossier's record ({detail}).</source>
            <translation>Mã băm SHA-256 hoặc kích thước của tệp không khớp với hồ sơ ({detail}).</translation>
        </message>
        <message>
            <source>Add the right file again in the step on evidence.</source>
            <translation>Thêm lại đúng tệp ở bước Chứng cứ.</translation>
        </message>
        <message>
            <source>Some characters do not exist in the font of the document: {detail}{place}.</source>
            <translation>Có ký tự mà phông chữ của văn bản không in được: {detail}{place}.</translation>
        </message>
        <message>
            <source>The document uses one font so that it prints the same everywhere; symbols and foreign scripts are not in it.</source>
            <translation>Văn bản chỉ dùng một bộ phông để in giống nhau trên mọi máy; ký tự lạ (biểu tượng, chữ nước khác) không có trong phông.</translation>
        </message>
        <message>
            <source>Replace the characters named by ordinary text.</source>
            <translation>Thay các ký tự đã nêu bằng chữ thường dùng.</translation>
        </message>
        <message>
            <source>The dossier has findings that must be settled before it can be exported as a submission.</source>
            <translation>Hồ sơ còn nội dung phải sửa trước khi xuất bản trình.</translation>
        </message>
        <message>
            <source>A submission must not lack or contradict what the law requires ({detail}).</source>
            <translation>Bản trình không được thiếu hoặc mâu thuẫn ở những điểm pháp luật bắt buộc ({detail}).</translation>
        </message>
        <message>
            <source>See the list in the step on checking, mend it, and export again; a draft can always be exported.</source>
            <translation>Xem danh sách ở bước Kiểm tra, sửa rồi xuất lại; bản dự thảo thì lúc nào cũng xuất được.</translation>
        </message>
        <message>
            <source>A document with a secrecy marking cannot be made with this program{place}.</source>
            <translation>Không lập được văn bản có dấu mật bằng chương trình này{place}.</translation>
        </message>
        <message>
            <source>Documents marked Mật, Tối mật or Tuyệt mật come under the law on state secrets ({detail}).</source>
            <translation>Văn bản mang dấu Mật, Tối mật hoặc Tuyệt mật phải theo pháp luật về bảo vệ bí mật nhà nước ({detail}).</translation>
        </message>
        <message>
            <source>Remove the marking if it is a mistake; if not, write the document on a machine set apart for it.</source>
            <translation>Bỏ dấu mật nếu ghi nhầm; nếu đúng là văn bản mật, hãy soạn trên máy dành riêng theo quy định.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Không tìm thấy kết quả nào.</translation>
        </message>
        <message>
            <source>Nothing matches what was asked for ({detail}).</source>
            <translation>Không có mục nào khớp với điều kiện đã nêu ({detail}).</translation>
        </message>
        <message>
            <source>Try a shorter search, with or without accents.</source>
            <translation>Thử từ khóa ngắn hơn hoặc không dấu.</translation>
        </message>
        <message>
            <source>The workspace {file} is held by another process ({detail}).</source>
            <translation>Kho hồ sơ {file} đang do tiến trình khác giữ ({detail}).</translation>
        </message>
        <message>
            <source>Only one program at a time may write to a workspace.</source>
            <translation>Mỗi lúc chỉ một chương trình được ghi vào kho.</translation>
        </message>
        <message>
            <source>The workspace {file} is open read-only and cannot be changed.</source>
            <translation>Kho hồ sơ {file} đang mở chỉ đọc nên không sửa được.</translation>
        </message>
        <message>
            <source>Another person or program has it open for writing, or the file may not be written.</source>
            <translation>Người khác hoặc chương trình khác đang mở để ghi, hoặc không được phép ghi vào tệp.</translation>
        </message>
        <message>
            <source>Check your rights on the file, or wait until the other program closes it.</source>
            <translation>Kiểm tra quyền trên tệp, hoặc chờ chương trình kia đóng.</translation>
        </message>
        <message>
            <source>The workspace {file} is damaged{place}.</source>
            <translation>Kho hồ sơ {file} bị hỏng{place}.</translation>
        </message>
        <message>
            <source>The integrity check failed: {detail}.</source>
            <translation>Kiểm tra toàn vẹn không đạt: {detail}.</translation>
        </message>
        <message>
            <source>{file} is not a workspace of Lũy Tre.</source>
            <translation>{file} không phải kho hồ sơ của Lũy Tre.</translation>
        </message>
        <message>
            <source>It lacks the mark of one, or is another kind of file ({detail}).</source>
            <translation>Tệp thiếu dấu hiệu nhận biết hoặc là loại tệp khác ({detail}).</translation>
        </message>
        <message>
            <source>The database of the workspace {file} refused an operation; that change was not saved.</source>
            <translation>Cơ sở dữ liệu của kho {file} từ chối thao tác; thay đổi đó không được lưu.</translation>
        </message>
        <message>
            <source>Try again; if it happens again, copy the details and hand them to support.</source>
            <translation>Thử lại; nếu còn bị, chép chi tiết và gửi bộ phận hỗ trợ.</translation>
        </message>
        <message>
            <source>{file} is not a sound PDF file.</source>
            <translation>{file} không phải tệp PDF nguyên vẹn.</translation>
        </message>
        <message>
            <source>Its structure is wrong, or it was cut short ({detail}).</source>
            <translation>Cấu trúc tệp sai hoặc tệp bị cắt cụt ({detail}).</translation>
        </message>
        <message>
            <source>Get the file again from its sender; do not rely on this one.</source>
            <translation>Lấy lại tệp từ nơi gửi; không dùng tệp này làm căn cứ.</translation>
        </message>
        <message>
            <source>{file} is an encrypted PDF.</source>
            <translation>{file} là PDF đặt mật khẩu.</translation>
        </message>
        <message>
            <source>Packages are never encrypted in this way, so the program does not open it.</source>
            <translation>Gói hồ sơ không bao giờ được mã hóa theo cách này, nên chương trình không mở.</translation>
        </message>
        <message>
            <source>Ask the sender for a file without a password.</source>
            <translation>Yêu cầu bên gửi gửi lại tệp không đặt mật khẩu.</translation>
        </message>
        <message>
            <source>{file} has a PDF structure that is refused on purpose.</source>
            <translation>{file} có cấu trúc PDF mà chương trình chủ ý không nhận.</translation>
        </message>
        <message>
            <source>It allows content to be hidden, or viewers to disagree ({detail}).</source>
            <translation>Cấu trúc đó cho phép giấu nội dung hoặc làm các trình xem hiểu khác nhau ({detail}).</translation>
        </message>
        <message>
            <source>Ask the sender to export the file again.</source>
            <translation>Yêu cầu bên gửi xuất lại tệp.</translation>
        </message>
        <message>
            <source>{file} is a PDF, but not a package of Lũy Tre.</source>
            <translation>{file} là PDF nhưng không phải gói hồ sơ Lũy Tre.</translation>
        </message>
        <message>
            <source>There is no dossier data inside.</source>
            <translation>Bên trong không có dữ liệu hồ sơ.</translation>
        </message>
        <message>
            <source>Choose a package made by Lũy Tre; the signatures of any PDF can still be examined.</source>
            <translation>Chọn gói do Lũy Tre lập; chữ ký của mọi tệp PDF vẫn kiểm tra được.</translation>
        </message>
        <message>
            <source>The package {file} contradicts itself{place}.</source>
            <translation>Gói hồ sơ {file} không nhất quán{place}.</translation>
        </message>
        <message>
            <source>Its manifest and its content disagree: {detail}.</source>
            <translation>Bản kê trong gói và nội dung không khớp nhau: {detail}.</translation>
        </message>
        <message>
            <source>Do not rely on it; ask the sender for the package again.</source>
            <translation>Không dùng gói này; yêu cầu bên gửi gửi lại.</translation>
        </message>
        <message>
            <source>{file} has no signature field “{detail}”.</source>
            <translation>{file} không có ô chữ ký tên “{detail}”.</translation>
        </message>
        <message>
            <source>The name is mistyped, or this kind of document has no such field (a draft has none).</source>
            <translation>Tên ô gõ sai, hoặc loại tài liệu này không có ô đó (bản dự thảo không có ô ký).</translation>
        </message>
        <message>
            <source>Export the package again as a submission, which has places to sign.</source>
            <translation>Xuất lại gói dạng bản trình, có ô ký.</translation>
        </message>
        <message>
            <source>The field “{detail}” of {file} is signed already.</source>
            <translation>Ô chữ ký “{detail}” của {file} đã có chữ ký.</translation>
        </message>
        <message>
            <source>A field is signed once; signing over it would break the old signature.</source>
            <translation>Mỗi ô chỉ ký một lần; ký đè sẽ làm hỏng chữ ký cũ.</translation>
        </message>
        <message>
            <source>Choose an empty field, or sign the unsigned file again.</source>
            <translation>Chọn ô còn trống, hoặc ký lại từ bản chưa ký.</translation>
        </message>
        <message>
            <source>The password of the key file {file} is wrong.</source>
            <translation>Mật khẩu của tệp khóa {file} không đúng.</translation>
        </message>
        <message>
            <source>The PKCS#12 file does not open with it.</source>
            <translation>Tệp PKCS#12 không mở được bằng mật khẩu đã đưa.</translation>
        </message>
        <message>
            <source>Enter it again; mind Caps Lock and the keyboard layout.</source>
            <translation>Nhập lại; chú ý phím Caps Lock và bộ gõ tiếng Việt.</translation>
        </message>
        <message>
            <source>{file} is not a usable PKCS#12 key file.</source>
            <translation>{file} không phải tệp khóa PKCS#12 dùng được.</translation>
        </message>
        <message>
            <source>It is not in that format, or lacks the private key or its certificate ({detail}).</source>
            <translation>Tệp không đúng định dạng, hoặc thiếu khóa bí mật hay chứng thư ({detail}).</translation>
        </message>
        <message>
            <source>Export the .p12 or .pfx file again, with the private key.</source>
            <translation>Xuất lại tệp .p12 hoặc .pfx kèm khóa bí mật.</translation>
        </message>
        <message>
            <source>No certificate or revocation list can be read from {file}.</source>
            <translation>Không đọc được chứng thư hoặc danh sách thu hồi trong {file}.</translation>
        </message>
        <message>
            <source>It is not an X.509 certificate (PEM, DER, PKCS#7) or revocation list (PEM, DER) ({detail}).</source>
            <translation>Tệp không phải chứng thư X.509 (PEM, DER, PKCS#7) hoặc danh sách thu hồi (PEM, DER) ({detail}).</translation>
        </message>
        <message>
            <source>Name the file that the authority publishes.</source>
            <translation>Chỉ đúng tệp do cơ quan chứng thực công bố.</translation>
        </message>
        <message>
            <source>The certificate in {file} is not valid now.</source>
            <translation>Chứng thư trong {file} không còn (hoặc chưa) có hiệu lực.</translation>
        </message>
        <message>
            <source>The time of signing is outside its period ({detail}).</source>
            <translation>Thời điểm ký nằm ngoài thời hạn của chứng thư ({detail}).</translation>
        </message>
        <message>
            <source>Renew the certificate, or check the clock of the machine.</source>
            <translation>Gia hạn chứng thư, hoặc kiểm tra đồng hồ của máy.</translation>
        </message>
        <message>
            <source>The certificate in {file} was not issued for signing documents.</source>
            <translation>Chứng thư trong {file} không được cấp để ký văn bản.</translation>
        </message>
        <message>
            <source>Its key usage does not include digital signatures ({detail}).</source>
            <translation>Mục đích sử dụng khóa của chứng thư không gồm chữ ký số ({detail}).</translation>
        </message>
        <message>
            <source>Use a certificate issued for signing documents.</source>
            <translation>Dùng chứng thư ký số do cơ quan chứng thực cấp cho việc ký văn bản.</translation>
        </message>
        <message>
            <source>The key or algorithm in {file} is too weak.</source>
            <translation>Khóa hoặc thuật toán trong {file} quá yếu.</translation>
        </message>
        <message>
            <source>Such a signature could be forged ({detail}).</source>
            <translation>Chữ ký như vậy có thể bị giả mạo ({detail}).</translation>
        </message>
        <message>
            <source>Use RSA of 2048 bits or more, or ECDSA P-256 or more.</source>
            <translation>Dùng khóa RSA từ 2048 bit hoặc ECDSA P-256 trở lên.</translation>
        </message>
        <message>
            <source>The picture {file} cannot be read.</source>
            <translation>Không đọc được hình {file}.</translation>
        </message>
        <message>
            <source>It is not a picture of a known kind, or too large ({detail}).</source>
            <translation>Tệp không phải ảnh đúng định dạng hoặc quá lớn ({detail}).</translation>
        </message>
        <message>
            <source>Save the picture again in a sound form (PNG, JPEG, SVG or PDF for drawings; a PNG with a transparent ground for signatures and seals).</source>
            <translation>Xuất lại hình đúng định dạng (PNG, JPEG, SVG, PDF cho sơ đồ; PNG nền trong suốt cho chữ ký và con dấu).</translation>
        </message>
        <message>
            <source>{file} could not be signed; the original is untouched.</source>
            <translation>Không ký được {file}; tệp gốc còn nguyên.</translation>
        </message>
        <message>
            <source>The cryptographic library failed: {detail}.</source>
            <translation>Thư viện mật mã báo lỗi: {detail}.</translation>
        </message>
        <message>
            <source>{file} is not a sealed file that can be opened.</source>
            <translation>{file} không phải tệp niêm phong mở được.</translation>
        </message>
        <message>
            <source>It is not CMS AuthEnvelopedData (DER) with AES-GCM ({detail}).</source>
            <translation>Tệp không ở dạng CMS AuthEnvelopedData (DER) với AES-GCM ({detail}).</translation>
        </message>
        <message>
            <source>Check that it is the .p7m file that the sender made.</source>
            <translation>Kiểm tra xem có đúng tệp .p7m bên gửi đã niêm phong không.</translation>
        </message>
        <message>
            <source>{file} is cut short; nothing was written.</source>
            <translation>{file} bị cắt cụt; không có gì được ghi ra.</translation>
        </message>
        <message>
            <source>It ends before the sealed content does ({detail}).</source>
            <translation>Tệp kết thúc trước khi hết nội dung đã niêm phong ({detail}).</translation>
        </message>
        <message>
            <source>Copy or download the whole file again.</source>
            <translation>Chép hoặc tải lại toàn bộ tệp rồi thử lại.</translation>
        </message>
        <message>
            <source>{file} was damaged or changed after sealing; nothing was written.</source>
            <translation>{file} đã bị hỏng hoặc bị sửa sau khi niêm phong; không có gì được ghi ra.</translation>
        </message>
        <message>
            <source>The authentication tag of the content does not hold ({detail}).</source>
            <translation>Mã xác thực của nội dung không khớp ({detail}).</translation>
        </message>
        <message>
            <source>Get the file again from its sender; do not use this one.</source>
            <translation>Lấy lại tệp từ bên gửi; không dùng tệp này.</translation>
        </message>
        <message>
            <source>{file} was not sealed for this key.</source>
            <translation>{file} không được niêm phong cho khóa này.</translation>
        </message>
        <message>
            <source>The key, or the way of opening it, is not among the receivers ({detail}).</source>
            <translation>Khóa hoặc cách mở đã đưa không có trong danh sách người nhận ({detail}).</translation>
        </message>
        <message>
            <source>Use the key of the certificate it was sealed for, or ask the sender to seal it again.</source>
            <translation>Dùng khóa của chứng thư mà bên gửi đã niêm phong cho, hoặc nhờ bên gửi niêm phong lại.</translation>
        </message>
        <message>
            <source>The pass phrase of {file} is wrong.</source>
            <translation>Cụm mật khẩu của {file} không đúng.</translation>
        </message>
        <message>
            <source>The sealed file does not open with it.</source>
            <translation>Tệp niêm phong không mở được bằng cụm mật khẩu đã đưa.</translation>
        </message>
        <message>
            <source>Nothing can be sealed for the certificate in {file}.</source>
            <translation>Không niêm phong được cho chứng thư trong {file}.</translation>
        </message>
        <message>
            <source>It was not issued for receiving encrypted content ({detail}).</source>
            <translation>Chứng thư không được cấp để nhận nội dung mã hóa ({detail}).</translation>
        </message>
        <message>
            <source>Ask the receiver for a certificate for key encipherment or agreement, or seal with a pass phrase.</source>
            <translation>Xin người nhận chứng thư có mục đích mã hóa khóa, hoặc niêm phong bằng cụm mật khẩu.</translation>
        </message>
        <message>
            <source>The trust list is locked by the administrator and cannot be changed here.</source>
            <translation>Danh sách tin cậy do quản trị viên khóa; không thay đổi được ở đây.</translation>
        </message>
        <message>
            <source>This machine uses the list at {file}.</source>
            <translation>Máy này dùng danh sách ở {file}.</translation>
        </message>
        <message>
            <source>Ask the administrator to change that list.</source>
            <translation>Đề nghị quản trị viên thay đổi danh sách đó.</translation>
        </message>
        <message>
            <source>No time stamp could be had; the file was not signed.</source>
            <translation>Không lấy được dấu thời gian; tệp chưa được ký.</translation>
        </message>
        <message>
            <source>The time stamp server did not answer, was too slow, or refused ({detail}).</source>
            <translation>Máy chủ cấp dấu thời gian không trả lời, trả lời quá chậm hoặc từ chối ({detail}).</translation>
        </message>
        <message>
            <source>Check the address of the server and the network, or sign without a time stamp.</source>
            <translation>Kiểm tra địa chỉ máy chủ và mạng, hoặc ký không có dấu thời gian.</translation>
        </message>
        <message>
            <source>The time stamp received is not usable; the file was not signed.</source>
            <translation>Dấu thời gian nhận được không dùng được; tệp chưa được ký.</translation>
        </message>
        <message>
            <source>The answer is not a time stamp of this signature ({detail}).</source>
            <translation>Nội dung trả lời không phải dấu thời gian của chữ ký này ({detail}).</translation>
        </message>
        <message>
            <source>Do not use this server; choose another time stamp authority.</source>
            <translation>Không dùng máy chủ này; chọn máy chủ cấp dấu thời gian khác.</translation>
        </message>
        <message>
            <source>{file} is not a usable revocation list (CRL) or OCSP answer.</source>
            <translation>{file} không phải danh sách thu hồi (CRL) hay trả lời OCSP dùng được.</translation>
        </message>
        <message>
            <source>It is not in that format, or its signature does not hold ({detail}).</source>
            <translation>Tệp không đúng định dạng, hoặc chữ ký của nó không đúng ({detail}).</translation>
        </message>
        <message>
            <source>Get it again from the authority.</source>
            <translation>Tải lại tệp từ cơ quan chứng thực.</translation>
        </message>
        <message>
            <source>Revocation data is missing, so that level cannot be made.</source>
            <translation>Thiếu thông tin thu hồi nên không lập được mức ký dài hạn.</translation>
        </message>
        <message>
            <source>No CRL or OCSP answer on hand that is in force speaks of the certificate: {detail}.</source>
            <translation>Không có CRL hay trả lời OCSP còn hạn nào nói về chứng thư: {detail}.</translation>
        </message>
        <message>
            <source>Add the revocation lists of the authority, or sign at a lower level.</source>
            <translation>Thêm danh sách thu hồi của nơi cấp, hoặc ký ở mức thấp hơn.</translation>
        </message>
        <message>
            <source>The certificate was revoked; the file was not signed.</source>
            <translation>Chứng thư đã bị thu hồi; tệp chưa được ký.</translation>
        </message>
        <message>
            <source>The authority revoked: {detail}.</source>
            <translation>Cơ quan chứng thực đã thu hồi: {detail}.</translation>
        </message>
        <message>
            <source>Ask the authority for a new certificate.</source>
            <translation>Liên hệ cơ quan chứng thực để được cấp chứng thư mới.</translation>
        </message>
        <message>
            <source>{file} is not a usable token driver.</source>
            <translation>{file} không phải trình điều khiển token dùng được.</translation>
        </message>
        <message>
            <source>It cannot be loaded as a PKCS#11 module ({detail}).</source>
            <translation>Không nạp được tệp như một mô-đun PKCS#11 ({detail}).</translation>
        </message>
        <message>
            <source>Choose the driver that came with the token.</source>
            <translation>Chọn trình điều khiển đi kèm token.</translation>
        </message>
        <message>
            <source>The token driver {file} broke down or does not answer.</source>
            <translation>Trình điều khiển token {file} bị lỗi hoặc không trả lời.</translation>
        </message>
        <message>
            <source>It crashed, or took too long ({detail}); nothing was written.</source>
            <translation>Nó đã dừng đột ngột hoặc quá thời hạn chờ ({detail}); không có gì được ghi.</translation>
        </message>
        <message>
            <source>Pull the token out, plug it in and try again; if it happens again, update the driver.</source>
            <translation>Rút token, cắm lại rồi thử lại; nếu vẫn vậy, cập nhật trình điều khiển.</translation>
        </message>
        <message>
            <source>No such token was found.</source>
            <translation>Không thấy token.</translation>
        </message>
        <message>
            <source>It may not be plugged in, be named otherwise, or lack its driver (there are: {detail}).</source>
            <translation>Có thể chưa cắm, gõ sai tên hoặc thiếu trình điều khiển (token đang thấy: {detail}).</translation>
        </message>
        <message>
            <source>Plug it in again, then run the self-test of the token.</source>
            <translation>Cắm lại, rồi chạy Tự kiểm tra token.</translation>
        </message>
        <message>
            <source>Several tokens or certificates fit: {detail}.</source>
            <translation>Có nhiều token hoặc chứng thư phù hợp: {detail}.</translation>
        </message>
        <message>
            <source>The program does not choose a key for you.</source>
            <translation>Chương trình không tự chọn khóa thay người dùng.</translation>
        </message>
        <message>
            <source>Choose the token and the certificate.</source>
            <translation>Chọn token và chứng thư.</translation>
        </message>
        <message>
            <source>The token {file} has no such certificate, or no private key to it.</source>
            <translation>Trên token {file} không có chứng thư đó, hoặc không có khóa bí mật của nó.</translation>
        </message>
        <message>
            <source>The key is found by the ID of the certificate (there are: {detail}).</source>
            <translation>Khóa được tìm theo mã của chứng thư (đang có: {detail}).</translation>
        </message>
        <message>
            <source>Choose another certificate; if the key is missing, ask the issuer.</source>
            <translation>Chọn chứng thư khác; nếu thiếu khóa, hỏi nơi cấp.</translation>
        </message>
        <message>
            <source>The token {file} refused an operation.</source>
            <translation>Token {file} từ chối thao tác.</translation>
        </message>
        <message>
            <source>The token or its driver answered: {detail}.</source>
            <translation>Token hoặc trình điều khiển của nó trả lời: {detail}.</translation>
        </message>
        <message>
            <source>Run the self-test of the token and hand its report to support.</source>
            <translation>Chạy Tự kiểm tra token và gửi báo cáo cho bộ phận hỗ trợ.</translation>
        </message>
        <message>
            <source>The PIN of the token {file} is wrong.</source>
            <translation>Mã PIN của token {file} sai.</translation>
        </message>
        <message>
            <source>The token refused it and one try is used up ({detail}); the program does not try again by itself.</source>
            <translation>Token đã từ chối và trừ một lần thử ({detail}); chương trình không tự thử lại.</translation>
        </message>
        <message>
            <source>Enter it with care; after too many wrong ones the token locks.</source>
            <translation>Nhập lại cẩn thận; sai quá số lần, token sẽ khóa.</translation>
        </message>
        <message>
            <source>The PIN of the token {file} cannot be used yet.</source>
            <translation>Mã PIN của token {file} chưa dùng được.</translation>
        </message>
        <message>
            <source>The token wants it set or changed first ({detail}).</source>
            <translation>Token đòi đặt hoặc đổi mã PIN trước ({detail}).</translation>
        </message>
        <message>
            <source>Change it with the maker's tool, then sign again.</source>
            <translation>Đổi mã PIN bằng công cụ của nhà cung cấp rồi ký lại.</translation>
        </message>
        <message>
            <source>The token {file} has one PIN try left; it was not used.</source>
            <translation>Token {file} chỉ còn một lần thử mã PIN; chưa thử.</translation>
        </message>
        <message>
            <source>One more wrong PIN locks it, so the last try needs an explicit yes.</source>
            <translation>Sai thêm một lần, token sẽ khóa; lần thử cuối cần được đồng ý rõ ràng.</translation>
        </message>
        <message>
            <source>If you are sure of the PIN, say yes when asked.</source>
            <translation>Nếu chắc chắn mã PIN đúng, hãy xác nhận khi được hỏi.</translation>
        </message>
        <message>
            <source>The token {file} is locked after too many wrong PINs.</source>
            <translation>Token {file} đã khóa vì nhập sai quá số lần.</translation>
        </message>
        <message>
            <source>It locks itself to protect the private key; the PIN is no longer asked for.</source>
            <translation>Token tự khóa để bảo vệ khóa bí mật; mã PIN không được hỏi nữa.</translation>
        </message>
        <message>
            <source>Ask the issuer to unlock it.</source>
            <translation>Liên hệ nơi cấp để mở khóa.</translation>
        </message>
        <message>
            <source>The token {file} was pulled out while in use; nothing was written.</source>
            <translation>Token {file} bị rút khi đang dùng; chưa có gì được ghi.</translation>
        </message>
        <message>
            <source>The reader no longer sees it ({detail}).</source>
            <translation>Đầu đọc không còn thấy token ({detail}).</translation>
        </message>
        <message>
            <source>Plug it in and sign again.</source>
            <translation>Cắm lại rồi ký lại.</translation>
        </message>
        <message>
            <source>That could not be done: {detail}.</source>
            <translation>Không làm được việc này: {detail}.</translation>
        </message>
        <message>
            <source>The program asked one of its parts for something it does not do.</source>
            <translation>Một phần của chương trình bị gọi sai cách.</translation>
        </message>
        <message>
            <source>This machine lacks what the program needs: {detail}.</source>
            <translation>Máy này thiếu thứ chương trình cần: {detail}.</translation>
        </message>
        <message>
            <source>A part of the system is not installed or cannot be used.</source>
            <translation>Một thành phần của hệ thống chưa được cài hoặc không dùng được.</translation>
        </message>
        <message>
            <source>Install the program again with the packages it needs.</source>
            <translation>Cài đặt lại chương trình cùng các gói nó cần.</translation>
        </message>
    </context>
    <context>
        <name>InventoryTables</name>
        <message>
            <source>Zone of our own</source>
            <translation>Vùng khác của đơn vị</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Kind of zone</source>
            <translation>Loại vùng</translation>
        </message>
        <message>
            <source>Private ranges</source>
            <translation>IP nội bộ</translation>
        </message>
        <message>
            <source>Public addresses</source>
            <translation>IP công khai</translation>
        </message>
        <message>
            <source>VLAN</source>
            <translation>VLAN</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Cổng mạng</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>Đã có</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Thành phần</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Chủng loại</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Vùng mạng</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>Địa chỉ IP</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Vị trí</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Mục đích sử dụng</translation>
        </message>
        <message>
            <source>Main device</source>
            <translation>Thiết bị chính</translation>
        </message>
        <message>
            <source>Redundant</source>
            <translation>Có dự phòng</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Kiểu</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Năm</translation>
        </message>
        <message>
            <source>Web server</source>
            <translation>Máy chủ web</translation>
        </message>
        <message>
            <source>Application server</source>
            <translation>Máy chủ ứng dụng</translation>
        </message>
        <message>
            <source>Database server</source>
            <translation>Máy chủ cơ sở dữ liệu</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Máy chủ thư điện tử</translation>
        </message>
        <message>
            <source>File server</source>
            <translation>Máy chủ tệp</translation>
        </message>
        <message>
            <source>Directory server</source>
            <translation>Máy chủ thư mục</translation>
        </message>
        <message>
            <source>Management server</source>
            <translation>Máy chủ quản trị</translation>
        </message>
        <message>
            <source>Other server</source>
            <translation>Máy chủ khác</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Hệ điều hành</translation>
        </message>
        <message>
            <source>Virtual</source>
            <translation>Máy ảo</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dịch vụ</translation>
        </message>
        <message>
            <source>On servers</source>
            <translation>Trên máy chủ</translation>
        </message>
        <message>
            <source>Run by others</source>
            <translation>Nơi khác vận hành</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Thành phần hệ thống</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Có mã hóa</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Số</translation>
        </message>
        <message>
            <source>Protocols, ports</source>
            <translation>Giao thức, cổng</translation>
        </message>
        <message>
            <source>What controls it</source>
            <translation>Biện pháp kiểm soát</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Quản trị</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Nhà cung cấp</translation>
        </message>
        <message>
            <source>Kind of line</source>
            <translation>Loại đường truyền</translation>
        </message>
        <message>
            <source>Bandwidth (Mbps)</source>
            <translation>Băng thông (Mbps)</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Dự phòng</translation>
        </message>
        <message>
            <source>Logical model</source>
            <translation>Mô hình lô-gic</translation>
        </message>
        <message>
            <source>Physical model</source>
            <translation>Mô hình vật lý</translation>
        </message>
        <message>
            <source>Other drawing</source>
            <translation>Hình khác</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>Thể hiện</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Chú thích</translation>
        </message>
        <message>
            <source>Picture file</source>
            <translation>Tệp hình</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Số lượng</translation>
        </message>
        <message>
            <source>Goes from</source>
            <translation>Từ</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Đến</translation>
        </message>
    </context>
    <context>
        <name>PartFields</name>
        <message>
            <source>Name of the unit</source>
            <translation>Tên đơn vị</translation>
        </message>
        <message>
            <source>Document that sets functions and duties</source>
            <translation>Văn bản quy định chức năng, nhiệm vụ</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Người đại diện</translation>
        </message>
        <message>
            <source>Office held</source>
            <translation>Chức vụ</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Địa chỉ</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Thư điện tử</translation>
        </message>
        <message>
            <source>Title of the document</source>
            <translation>Tên văn bản</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Số, ký hiệu</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Ngày văn bản</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Cơ quan ban hành</translation>
        </message>
        <message>
            <source>The file itself</source>
            <translation>Tệp văn bản</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Person to reach</source>
            <translation>Người liên hệ</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Tên tổ chức</translation>
        </message>
        <message>
            <source>Licence or appointment, with number and date</source>
            <translation>Giấy phép hoặc văn bản chỉ định, ghi số và ngày</translation>
        </message>
        <message>
            <source>Independent of the operating unit</source>
            <translation>Độc lập với đơn vị vận hành</translation>
        </message>
        <message>
            <source>Last carried out</source>
            <translation>Lần gần nhất</translation>
        </message>
        <message>
            <source>Next planned</source>
            <translation>Lần dự kiến tiếp theo</translation>
        </message>
    </context>
    <context>
        <name>StatusLook</name>
        <message>
            <source>Met</source>
            <translation>Đáp ứng</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>Một phần</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>Chưa đáp ứng</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Không áp dụng</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>Chưa trả lời</translation>
        </message>
    </context>
    <context>
        <name>TokenKeys</name>
        <message>
            <source>%1 – token %2, certificate until %3</source>
            <translation>%1 – token %2, chứng thư đến %3</translation>
        </message>
        <message>
            <source>A wrong PIN was entered before; few tries are left.</source>
            <translation>Đã có lần nhập sai; còn ít lần thử.</translation>
        </message>
        <message>
            <source>This is the last try. One more wrong PIN locks the token.</source>
            <translation>Lần thử cuối. Sai nữa, token sẽ khóa.</translation>
        </message>
        <message>
            <source>The token is locked. The issuer must unlock it.</source>
            <translation>Token đã khóa. Liên hệ nơi cấp để mở khóa.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ArchitecturePage</name>
        <message>
            <source>Zones and IP</source>
            <translation>Vùng mạng và IP</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Thiết bị</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Máy chủ</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Ứng dụng</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Luồng</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Đường truyền</translation>
        </message>
        <message>
            <source>Drawings, texts, hosting</source>
            <translation>Hình vẽ, mô tả, nơi đặt</translation>
        </message>
        <message>
            <source>Tables of the architecture</source>
            <translation>Các bảng của kiến trúc</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Dán</translation>
        </message>
        <message>
            <source>Paste rows copied in Excel from the current cell on (Ctrl+V)</source>
            <translation>Dán các dòng đã chép từ Excel, bắt đầu từ ô đang chọn (Ctrl+V)</translation>
        </message>
        <message>
            <source>Delete rows</source>
            <translation>Xóa dòng</translation>
        </message>
        <message>
            <source>Take the selected rows out (Del)</source>
            <translation>Xóa các dòng đang chọn (Del)</translation>
        </message>
        <message>
            <source>Models in words</source>
            <translation>Mô tả mô hình</translation>
        </message>
        <message>
            <source>Logical model</source>
            <translation>Mô hình lô-gic</translation>
        </message>
        <message>
            <source>Physical model</source>
            <translation>Mô hình vật lý</translation>
        </message>
        <message>
            <source>Drawings</source>
            <translation>Hình vẽ</translation>
        </message>
        <message>
            <source>Pictures are files of the evidence</source>
            <translation>Hình là tệp chứng cứ</translation>
        </message>
        <message>
            <source>Where the system runs</source>
            <translation>Nơi đặt hệ thống</translation>
        </message>
        <message>
            <source>Hosting</source>
            <translation>Hình thức</translation>
        </message>
        <message>
            <source>Own machine room</source>
            <translation>Phòng máy của đơn vị</translation>
        </message>
        <message>
            <source>Data centre</source>
            <translation>Trung tâm dữ liệu</translation>
        </message>
        <message>
            <source>Cloud service</source>
            <translation>Dịch vụ đám mây</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Đơn vị cung cấp</translation>
        </message>
        <message>
            <source>Separated from other systems</source>
            <translation>Tách riêng với hệ thống khác</translation>
        </message>
        <message>
            <source>Contract or decision</source>
            <translation>Hợp đồng hoặc quyết định</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Số</translation>
        </message>
        <message>
            <source>Its date</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Cơ quan ban hành</translation>
        </message>
        <message>
            <source>More about the hosting</source>
            <translation>Mô tả thêm</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::AssessmentPage</name>
        <message>
            <source>Families of requirements</source>
            <translation>Nhóm yêu cầu</translation>
        </message>
        <message>
            <source>Find a requirement (accents optional)</source>
            <translation>Tìm yêu cầu (gõ không dấu cũng được)</translation>
        </message>
        <message>
            <source>Find a requirement</source>
            <translation>Tìm yêu cầu</translation>
        </message>
        <message>
            <source>Next unanswered (N)</source>
            <translation>Chưa trả lời tiếp theo (N)</translation>
        </message>
        <message>
            <source>Unanswered %1</source>
            <translation>Chưa trả lời %1</translation>
        </message>
        <message>
            <source>No evidence %1</source>
            <translation>Thiếu chứng cứ %1</translation>
        </message>
        <message>
            <source>Raised %1</source>
            <translation>Tăng cường %1</translation>
        </message>
        <message>
            <source>Overdue %1</source>
            <translation>Quá hạn %1</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Các yêu cầu</translation>
        </message>
        <message>
            <source>%1, %2 of %3 answered</source>
            <translation>%1, đã trả lời %2/%3</translation>
        </message>
        <message>
            <source>All requirements</source>
            <translation>Tất cả yêu cầu</translation>
        </message>
        <message>
            <source>No requirement matches. Clear the filter to see all %1.</source>
            <translation>Không có yêu cầu nào khớp. Bỏ lọc để xem cả %1.</translation>
        </message>
        <message>
            <source>%1 of %2 requirements</source>
            <translation>Hiện %1/%2 yêu cầu</translation>
        </message>
        <message numerus="yes">
            <source>%n requirement(s)</source>
            <translation>
                <numerusform>%n yêu cầu</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Everything is answered. Next step: evidence and check.</source>
            <translation>Đã trả lời hết. Bước tiếp theo: chứng cứ và kiểm tra.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::CheckPage</name>
        <message>
            <source>What the check found</source>
            <translation>Kết quả kiểm tra</translation>
        </message>
        <message numerus="yes">
            <source>The package cannot be handed in yet: %n blocking error(s)</source>
            <translation>
                <numerusform>Chưa xuất được gói: còn %n lỗi chặn</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing blocks. The package can be signed and handed in.</source>
            <translation>Không còn lỗi chặn. Có thể ký và nộp gói.</translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s), </source>
            <translation>
                <numerusform>%n cảnh báo, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of advice</source>
            <translation>
                <numerusform>%n gợi ý</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ChoiceField</name>
        <message>
            <source>(not said yet)</source>
            <translation>(chưa nêu)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::CommandPalette</name>
        <message>
            <source>Find everything</source>
            <translation>Tìm mọi thứ</translation>
        </message>
        <message>
            <source>Type to find: &gt; commands, @ dossiers, # requirements</source>
            <translation>Gõ để tìm: &gt; lệnh, @ hồ sơ, # yêu cầu</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Kết quả tìm</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DateField</name>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write day/month/year, for instance 05/10/2026.</source>
            <translation>“%1” không phải ngày. Ghi ngày/tháng/năm, ví dụ 05/10/2026.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DocumentsPage</name>
        <message>
            <source>Design document</source>
            <translation>Tài liệu thiết kế</translation>
        </message>
        <message>
            <source>Professional opinion of the specialised unit</source>
            <translation>Ý kiến chuyên môn của đơn vị chuyên trách</translation>
        </message>
        <message>
            <source>Asked for at this level</source>
            <translation>Cần có ở cấp độ này</translation>
        </message>
        <message>
            <source>Cover letter</source>
            <translation>Văn bản đề nghị</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>Số, ký hiệu văn bản</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Ngày văn bản</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa danh</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nơi gửi</translation>
        </message>
        <message>
            <source>Copies to</source>
            <translation>Nơi nhận</translation>
        </message>
        <message>
            <source>Kept by (after “VT”)</source>
            <translation>Đơn vị lưu (sau “VT”)</translation>
        </message>
        <message>
            <source>Signs on behalf of</source>
            <translation>Thẩm quyền ký (TM., KT., TL.)</translation>
        </message>
        <message>
            <source>Office of the signer</source>
            <translation>Chức vụ người ký</translation>
        </message>
        <message>
            <source>Name of the signer</source>
            <translation>Họ tên người ký</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Người lập</translation>
        </message>
        <message>
            <source>Office of the preparer</source>
            <translation>Chức vụ người lập</translation>
        </message>
        <message>
            <source>Authorisations of the owner</source>
            <translation>Văn bản ủy quyền của chủ quản</translation>
        </message>
        <message>
            <source>Authorisation %1</source>
            <translation>Ủy quyền %1</translation>
        </message>
        <message>
            <source>Add an authorisation</source>
            <translation>Thêm văn bản ủy quyền</translation>
        </message>
        <message>
            <source>Remove authorisation %1</source>
            <translation>Bỏ ủy quyền %1</translation>
        </message>
        <message>
            <source>None. Add one where the owner has authorised another organisation in writing.</source>
            <translation>Chưa có. Thêm khi chủ quản đã ủy quyền bằng văn bản cho tổ chức khác.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Số, ký hiệu</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Ngày văn bản</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Cơ quan ban hành</translation>
        </message>
        <message>
            <source>Organisation authorised</source>
            <translation>Tổ chức được ủy quyền</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Có hiệu lực từ</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Có hiệu lực đến</translation>
        </message>
        <message>
            <source>Scope of the authorisation</source>
            <translation>Phạm vi ủy quyền</translation>
        </message>
        <message>
            <source>Responsibilities</source>
            <translation>Trách nhiệm</translation>
        </message>
        <message>
            <source>The file itself</source>
            <translation>Tệp văn bản</translation>
        </message>
        <message>
            <source>Other operating units</source>
            <translation>Đơn vị vận hành khác</translation>
        </message>
        <message>
            <source>Operating unit %1</source>
            <translation>Đơn vị vận hành %1</translation>
        </message>
        <message>
            <source>Add an operating unit</source>
            <translation>Thêm đơn vị vận hành</translation>
        </message>
        <message>
            <source>Remove operating unit %1</source>
            <translation>Bỏ đơn vị vận hành %1</translation>
        </message>
        <message>
            <source>None. The unit of step 1 is the only one.</source>
            <translation>Không có. Chỉ có đơn vị ở bước 1.</translation>
        </message>
        <message>
            <source>Level approved before</source>
            <translation>Đã phê duyệt cấp độ trước đây</translation>
        </message>
        <message>
            <source>Whether there was one is said in step 1</source>
            <translation>Có hay không: trả lời ở bước 1</translation>
        </message>
        <message>
            <source>Level approved</source>
            <translation>Cấp độ đã phê duyệt</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DossierListModel</name>
        <message>
            <source>(no name yet)</source>
            <translation>(chưa đặt tên)</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Cấp %1</translation>
        </message>
        <message>
            <source>No level yet</source>
            <translation>Chưa có cấp</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Hồ sơ mẫu</translation>
        </message>
        <message>
            <source>In preparation</source>
            <translation>Đang lập</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Information system</source>
            <translation>Hệ thống thông tin</translation>
        </message>
        <message>
            <source>Operating unit</source>
            <translation>Đơn vị vận hành</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Cấp độ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Hoàn chỉnh</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Sửa gần nhất</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DossierTable</name>
        <message>
            <source>Dossiers</source>
            <translation>Hồ sơ</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DossierView</name>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Làm lại</translation>
        </message>
        <message>
            <source>Saves as you type</source>
            <translation>Tự lưu khi gõ</translation>
        </message>
        <message>
            <source>Tab to the next field, Ctrl+PgDn to the next step</source>
            <translation>Đi đến ô tiếp theo bằng Tab, đến bước tiếp theo bằng Ctrl+PgDn</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DrawingsPane</name>
        <message>
            <source>Drawings</source>
            <translation>Hình vẽ</translation>
        </message>
        <message>
            <source>The current drawing</source>
            <translation>Hình đang chọn</translation>
        </message>
        <message>
            <source>Add a picture…</source>
            <translation>Thêm hình…</translation>
        </message>
        <message>
            <source>Or paste one (Ctrl+V in the table), or drop files here. PNG, JPEG, SVG, PDF.</source>
            <translation>Hoặc dán hình (Ctrl+V trong bảng), hoặc thả tệp vào đây. PNG, JPEG, SVG, PDF.</translation>
        </message>
        <message>
            <source>Add a picture</source>
            <translation>Thêm hình</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg *.pdf)</source>
            <translation>Hình (*.png *.jpg *.jpeg *.svg *.pdf)</translation>
        </message>
        <message>
            <source>Add picture: %1</source>
            <translation>Thêm hình: %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ErrorStrip</name>
        <message>
            <source>Copy details</source>
            <translation>Chép chi tiết</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Đóng thông báo</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::EvidenceField</name>
        <message>
            <source>(cited only, no file)</source>
            <translation>(chỉ dẫn chiếu, không kèm tệp)</translation>
        </message>
        <message>
            <source>%1 (not in the dossier)</source>
            <translation>%1 (không có trong hồ sơ)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ExportPage</name>
        <message>
            <source>%1 percent done</source>
            <translation>Xong %1 phần trăm</translation>
        </message>
        <message>
            <source>The package</source>
            <translation>Gói hồ sơ</translation>
        </message>
        <message>
            <source>S&amp;ubmission, with places to sign</source>
            <translation>Bản t&amp;rình, có ô ký</translation>
        </message>
        <message>
            <source>D&amp;raft, watermarked, cannot be signed</source>
            <translation>Bản dự thả&amp;o, có chữ DỰ THẢO, không ký được</translation>
        </message>
        <message>
            <source>Fi&amp;le</source>
            <translation>Tệp gh&amp;i ra</translation>
        </message>
        <message>
            <source>E&amp;xport the package</source>
            <translation>X&amp;uất gói</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Sign now</source>
            <translation>Ký ngay</translation>
        </message>
        <message>
            <source>Preparer</source>
            <translation>Người lập</translation>
        </message>
        <message>
            <source>Head of the unit</source>
            <translation>Người đứng đầu đơn vị</translation>
        </message>
        <message>
            <source>Seal of the unit</source>
            <translation>Con dấu của đơn vị</translation>
        </message>
        <message>
            <source>A file .p12 or .pfx</source>
            <translation>Tệp .p12 hoặc .pfx</translation>
        </message>
        <message>
            <source>&amp;Who signs</source>
            <translation>Người ký</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>Tệp khó&amp;a</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mật khẩu</translation>
        </message>
        <message>
            <source>Reaso&amp;n</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>Si&amp;gn</source>
            <translation>&amp;Ký</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Tệp khóa</translation>
        </message>
        <message>
            <source>Key files (*.p12 *.pfx)</source>
            <translation>Tệp khóa (*.p12 *.pfx)</translation>
        </message>
        <message numerus="yes">
            <source>Cannot be made yet: %n blocking error(s). See the step before.</source>
            <translation>
                <numerusform>Chưa lập được: còn %n lỗi chặn. Xem bước trước.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the package</source>
            <translation>Xuất gói</translation>
        </message>
        <message>
            <source>Packages (*.pdf)</source>
            <translation>Gói hồ sơ (*.pdf)</translation>
        </message>
        <message>
            <source>Written and read back: %1
%2 pages, %3, level %4</source>
            <translation>Đã ghi và đọc lại: %1
%2 trang, %3, cấp %4</translation>
        </message>
        <message>
            <source>&amp;Choose the place…</source>
            <translation>Chọ&amp;n nơi ghi…</translation>
        </message>
        <message>
            <source>Choo&amp;se the file…</source>
            <translation>Chọn tệ&amp;p…</translation>
        </message>
        <message>
            <source>Open the f&amp;older</source>
            <translation>Mở thư mụ&amp;c</translation>
        </message>
        <message>
            <source>A key file (.p12, .pfx)</source>
            <translation>Tệp khóa (.p12, .pfx)</translation>
        </message>
        <message>
            <source>Look for &amp;tokens</source>
            <translation>Tìm tok&amp;en</translation>
        </message>
        <message>
            <source>Key &amp;in</source>
            <translation>Nơi giữ khóa</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::FactCard</name>
        <message>
            <source>Not known</source>
            <translation>Không biết</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Trả lời: %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::Field</name>
        <message>
            <source>Change: %1</source>
            <translation>Sửa: %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::FindingsModel</name>
        <message>
            <source>Keeps the package from being handed in</source>
            <translation>Chặn xuất gói</translation>
        </message>
        <message>
            <source>Worth another look</source>
            <translation>Nên xem lại</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Gợi ý</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Bước %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::FirstStart</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Quay lại</translation>
        </message>
        <message>
            <source>Welcome to Lũy Tre</source>
            <translation>Chào mừng đến với Lũy Tre</translation>
        </message>
        <message>
            <source>Lũy Tre makes the security dossier of an information system with you, step by step, and hands it in as one signed package.</source>
            <translation>Lũy Tre cùng đơn vị lập hồ sơ đề xuất cấp độ của hệ thống thông tin, từng bước một, và nộp thành một gói đã ký số.</translation>
        </message>
        <message>
            <source>You say what is there; the program works out the level and names the articles.</source>
            <translation>Đơn vị nêu hiện trạng; chương trình xác định cấp độ và dẫn điều khoản.</translation>
        </message>
        <message>
            <source>Every word is saved as you type. There is nothing to save and nothing to lose.</source>
            <translation>Gõ đến đâu lưu đến đó. Không phải bấm lưu, không sợ mất.</translation>
        </message>
        <message>
            <source>Everything stays in one file on this machine. Lũy Tre sends nothing over a network.</source>
            <translation>Mọi thứ nằm trong một tệp trên máy này. Lũy Tre không gửi gì ra mạng.</translation>
        </message>
        <message>
            <source>Which unit is yours?</source>
            <translation>Đơn vị của bạn là ai?</translation>
        </message>
        <message>
            <source>Told once, used in every dossier. It can be changed later in each dossier.</source>
            <translation>Nhập một lần, dùng cho mọi hồ sơ. Có thể sửa lại trong từng hồ sơ.</translation>
        </message>
        <message>
            <source>Name of the &amp;unit</source>
            <translation>Tên đơ&amp;n vị</translation>
        </message>
        <message>
            <source>Body &amp;above it</source>
            <translation>&amp;Cơ quan cấp trên trực tiếp</translation>
        </message>
        <message>
            <source>Your na&amp;me</source>
            <translation>Họ tên của &amp;bạn</translation>
        </message>
        <message>
            <source>Your &amp;office</source>
            <translation>Chức &amp;vụ</translation>
        </message>
        <message>
            <source>Where does the workspace lie?</source>
            <translation>Sổ làm việc để ở đâu?</translation>
        </message>
        <message>
            <source>One file holds all dossiers, their evidence and their history. A folder that is backed up is a good place.</source>
            <translation>Một tệp chứa mọi hồ sơ, chứng cứ và lịch sử sửa đổi. Nên để trong thư mục được sao lưu.</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>C&amp;họn…</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Sổ làm việc</translation>
        </message>
        <message>
            <source>Workspaces (*.luytre)</source>
            <translation>Sổ làm việc (*.luytre)</translation>
        </message>
        <message>
            <source>Bring in the samples?</source>
            <translation>Nạp hồ sơ mẫu?</translation>
        </message>
        <message>
            <source>Eight invented dossiers of levels 1 to 5 show what a finished one looks like. They are marked as samples and never count as yours.</source>
            <translation>Tám hồ sơ giả định, từ cấp 1 đến cấp 5, cho thấy một hồ sơ hoàn chỉnh trông thế nào. Chúng có dấu hồ sơ mẫu và không tính là hồ sơ của đơn vị.</translation>
        </message>
        <message>
            <source>Start &amp;with the samples</source>
            <translation>Bắt đầu &amp;kèm hồ sơ mẫu</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Chào mừng</translation>
        </message>
        <message>
            <source>Your unit</source>
            <translation>Đơn vị của bạn</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Hồ sơ mẫu</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Bước %1/%2: %3</translation>
        </message>
        <message>
            <source>&amp;Start without samples</source>
            <translation>&amp;Bắt đầu, không nạp mẫu</translation>
        </message>
        <message>
            <source>Co&amp;ntinue</source>
            <translation>Tiế&amp;p tục</translation>
        </message>
        <message>
            <source>Fi&amp;le of the workspace</source>
            <translation>Tệp sổ &amp;làm việc</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Nơi lưu</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::GeneralPage</name>
        <message>
            <source>The information system</source>
            <translation>Hệ thống thông tin</translation>
        </message>
        <message>
            <source>Name of the system</source>
            <translation>Tên hệ thống</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Tên viết tắt</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Mô tả chức năng</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Phạm vi</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Quy mô</translation>
        </message>
        <message>
            <source>Whom it serves</source>
            <translation>Đối tượng phục vụ</translation>
        </message>
        <message>
            <source>Staff who use it</source>
            <translation>Số cán bộ sử dụng</translation>
        </message>
        <message>
            <source>Workstations</source>
            <translation>Số máy trạm</translation>
        </message>
        <message>
            <source>Owner of the system</source>
            <translation>Chủ quản hệ thống thông tin</translation>
        </message>
        <message>
            <source>A system has exactly one owner</source>
            <translation>Mỗi hệ thống chỉ có một chủ quản</translation>
        </message>
        <message>
            <source>Operating unit</source>
            <translation>Đơn vị vận hành</translation>
        </message>
        <message>
            <source>Specialised unit for security</source>
            <translation>Đơn vị chuyên trách</translation>
        </message>
        <message>
            <source>Where the system stands</source>
            <translation>Tình trạng hệ thống</translation>
        </message>
        <message>
            <source>Appraising body</source>
            <translation>Cơ quan thẩm định</translation>
        </message>
        <message>
            <source>Dossier prepared on</source>
            <translation>Ngày lập hồ sơ</translation>
        </message>
        <message>
            <source>Approval planned for</source>
            <translation>Ngày dự kiến phê duyệt</translation>
        </message>
        <message>
            <source>In operation</source>
            <translation>Đang vận hành</translation>
        </message>
        <message>
            <source>In operation since</source>
            <translation>Vận hành từ ngày</translation>
        </message>
        <message>
            <source>Being built or upgraded</source>
            <translation>Đang xây dựng, nâng cấp</translation>
        </message>
        <message>
            <source>Project begun on</source>
            <translation>Ngày bắt đầu dự án</translation>
        </message>
        <message>
            <source>Level approved before</source>
            <translation>Đã phê duyệt cấp độ trước đây</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::GradeField</name>
        <message>
            <source>(not said yet)</source>
            <translation>(chưa nêu)</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Cấp %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::HelpPane</name>
        <message>
            <source>Close the help</source>
            <translation>Đóng trợ giúp</translation>
        </message>
        <message>
            <source>Close the help (F1 shows it again)</source>
            <translation>Đóng trợ giúp (F1 mở lại)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Trợ giúp</translation>
        </message>
        <message>
            <source>Nothing is written about this field yet.</source>
            <translation>Ô này chưa có lời giải thích.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::HistoryDialog</name>
        <message>
            <source>&amp;Go back to this state</source>
            <translation>&amp;Khôi phục về lúc này</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>States of the dossier, newest first</source>
            <translation>Các lần sửa, mới nhất trước</translation>
        </message>
        <message>
            <source>What differs from now</source>
            <translation>Khác gì so với hiện nay</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Đó&amp;ng</translation>
        </message>
        <message>
            <source>Choose a state to see what differs from now.</source>
            <translation>Chọn một thời điểm để xem khác gì so với hiện nay.</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2: %n change(s)</source>
            <translation>
                <numerusform>%1, %2: %n thay đổi</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: “%2” then, “%3” now</source>
            <translation>%1: lúc đó “%2”, nay “%3”</translation>
        </message>
        <message>
            <source>The same as now.</source>
            <translation>Giống như hiện nay.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) from now</source>
            <translation>
                <numerusform>%n chỗ khác so với hiện nay</numerusform>
            </translation>
        </message>
        <message>
            <source>Go back to an earlier state</source>
            <translation>Khôi phục trạng thái trước</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::HomePage</name>
        <message>
            <source>Monday</source>
            <translation>Thứ Hai</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Thứ Ba</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Thứ Tư</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thứ Năm</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Thứ Sáu</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Thứ Bảy</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Chủ nhật</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Việc cần làm</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <source>No dossier yet. Start a new one, or look at the samples first.</source>
            <translation>Chưa có hồ sơ nào. Lập hồ sơ mới, hoặc xem hồ sơ mẫu trước.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>&amp;New dossier</source>
            <translation>&amp;Lập hồ sơ mới</translation>
        </message>
        <message>
            <source>Open &amp;package…</source>
            <translation>&amp;Mở gói hồ sơ…</translation>
        </message>
        <message>
            <source>Look at the sa&amp;mples</source>
            <translation>Xem hồ sơ mẫ&amp;u</translation>
        </message>
        <message>
            <source>%1. Nothing waits.</source>
            <translation>%1. Không có việc nào đang chờ.</translation>
        </message>
        <message numerus="yes">
            <source>%1. %n thing(s) wait.</source>
            <translation>
                <numerusform>%1. %n việc đang chờ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::InventoryDelegate</name>
        <message>
            <source>(not said yet)</source>
            <translation>(chưa nêu)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::InventoryModel</name>
        <message>
            <source>Change: %1</source>
            <translation>Sửa: %1</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n row(s)</source>
            <translation>
                <numerusform>Xóa %n dòng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Empty %n cell(s)</source>
            <translation>
                <numerusform>Làm trống %n ô</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paste %n row(s)</source>
            <translation>
                <numerusform>Dán %n dòng</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::InventoryView</name>
        <message>
            <source>Type to add a row, or paste many rows from Excel (Ctrl+V)</source>
            <translation>Gõ để thêm dòng, hoặc dán nhiều dòng từ Excel (Ctrl+V)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::LevelBadge</name>
        <message>
            <source>No level yet</source>
            <translation>Chưa có cấp</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Cấp %1</translation>
        </message>
        <message>
            <source>At least level %1</source>
            <translation>Ít nhất cấp %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::LevelPage</name>
        <message>
            <source>The level and why</source>
            <translation>Cấp độ và lý do</translation>
        </message>
        <message>
            <source>Components of the system</source>
            <translation>Các thành phần của hệ thống</translation>
        </message>
        <message>
            <source>Add a component</source>
            <translation>Thêm thành phần</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Bỏ</translation>
        </message>
        <message>
            <source>Remove this component</source>
            <translation>Bỏ thành phần này</translation>
        </message>
        <message>
            <source>No component yet. A component is a part of the system that is graded on its own; most systems have one.</source>
            <translation>Chưa có thành phần nào. Thành phần là phần của hệ thống được xét cấp riêng; đa số hệ thống có một.</translation>
        </message>
        <message>
            <source>Level proposed</source>
            <translation>Cấp độ đề xuất</translation>
        </message>
        <message>
            <source>Only where it is above the computed one</source>
            <translation>Chỉ khi cao hơn cấp tính được</translation>
        </message>
        <message>
            <source>Proposed instead</source>
            <translation>Đề xuất thay</translation>
        </message>
        <message>
            <source>Why a higher level is proposed</source>
            <translation>Lý do đề xuất cấp cao hơn</translation>
        </message>
        <message>
            <source>Statement for a high level</source>
            <translation>Thuyết minh riêng của cấp độ cao</translation>
        </message>
        <message>
            <source>Asked for at this level</source>
            <translation>Cần có ở cấp độ này</translation>
        </message>
        <message>
            <source>Systems connected to it or influencing it</source>
            <translation>Các hệ thống có liên quan, kết nối</translation>
        </message>
        <message>
            <source>Risks of attack and their effect</source>
            <translation>Nguy cơ tấn công mạng và mức độ ảnh hưởng</translation>
        </message>
        <message>
            <source>Scope and degree of the effect</source>
            <translation>Phạm vi và mức độ ảnh hưởng</translation>
        </message>
        <message>
            <source>Why it must run 24/7</source>
            <translation>Vì sao phải vận hành 24/7</translation>
        </message>
        <message>
            <source>(no name yet)</source>
            <translation>(chưa đặt tên)</translation>
        </message>
        <message>
            <source>Name of the component</source>
            <translation>Tên thành phần</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Mục đích</translation>
        </message>
        <message>
            <source>Decided from outside</source>
            <translation>Do nơi khác quyết định</translation>
        </message>
        <message>
            <source>Leave empty where there is none</source>
            <translation>Để trống nếu không có</translation>
        </message>
        <message>
            <source>Decision or report behind it</source>
            <translation>Quyết định hoặc báo cáo làm căn cứ</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::LevelPane</name>
        <message>
            <source>Applies</source>
            <translation>Áp dụng</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Còn bỏ ngỏ</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Không áp dụng</translation>
        </message>
        <message>
            <source>No level yet</source>
            <translation>Chưa có cấp</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Cấp %1</translation>
        </message>
        <message>
            <source>At least level %1</source>
            <translation>Ít nhất cấp %1</translation>
        </message>
        <message>
            <source>Proposed above the computed level</source>
            <translation>Đề xuất cao hơn cấp tính được</translation>
        </message>
        <message numerus="yes">
            <source>The highest of %n component(s)</source>
            <translation>
                <numerusform>Cấp cao nhất của %n thành phần</numerusform>
            </translation>
        </message>
        <message>
            <source>Why level %1</source>
            <translation>Vì sao là cấp %1</translation>
        </message>
        <message>
            <source>Which criteria apply</source>
            <translation>Tiêu chí nào áp dụng</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Đủ căn cứ</translation>
        </message>
        <message>
            <source>Questions still open</source>
            <translation>Còn câu chưa trả lời</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Khoảng trống</translation>
        </message>
        <message>
            <source>Only what applies</source>
            <translation>Chỉ tiêu chí áp dụng</translation>
        </message>
        <message numerus="yes">
            <source>Show %n criteria that do not apply</source>
            <translation>
                <numerusform>Xem %n tiêu chí không áp dụng</numerusform>
            </translation>
        </message>
        <message>
            <source>What would change the level</source>
            <translation>Điều gì sẽ làm thay đổi cấp độ</translation>
        </message>
        <message>
            <source>No criterion would apply, if one of these:</source>
            <translation>Không còn tiêu chí nào áp dụng nếu một trong các câu sau đổi:</translation>
        </message>
        <message>
            <source>Up to level %1, if one of these:</source>
            <translation>Lên cấp %1 nếu một trong các câu sau đổi thành:</translation>
        </message>
        <message>
            <source>Down to level %1, if one of these:</source>
            <translation>Xuống cấp %1 nếu một trong các câu sau đổi thành:</translation>
        </message>
        <message>
            <source>Higher</source>
            <translation>Cao hơn</translation>
        </message>
        <message>
            <source>Lower</source>
            <translation>Thấp hơn</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Lưu ý</translation>
        </message>
        <message>
            <source>No single answer of this component would lower it.</source>
            <translation>Đổi một câu riêng lẻ của thành phần này không làm cấp thấp đi.</translation>
        </message>
        <message>
            <source>Found by trying each answer alone, all others as they are.</source>
            <translation>Tìm bằng cách thử đổi từng câu, các câu khác giữ nguyên.</translation>
        </message>
        <message>
            <source>%1: also %2</source>
            <translation>%1: thêm %2</translation>
        </message>
        <message>
            <source>%1: without %2</source>
            <translation>%1: bỏ %2</translation>
        </message>
        <message>
            <source>%1: %2 or more</source>
            <translation>%1: từ %2 trở lên</translation>
        </message>
        <message>
            <source>%1: fewer than %2</source>
            <translation>%1: dưới %2</translation>
        </message>
        <message numerus="yes">
            <source>Level %1 has %n requirement(s).</source>
            <translation>
                <numerusform>Cấp %1 có %n yêu cầu.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::LinesField</name>
        <message>
            <source>One a line</source>
            <translation>Mỗi dòng một mục</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::MainWindow</name>
        <message>
            <source>Open a workspace</source>
            <translation>Mở sổ làm việc</translation>
        </message>
        <message>
            <source>Workspaces (*.luytre)</source>
            <translation>Sổ làm việc (*.luytre)</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Chưa nêu tên</translation>
        </message>
        <message>
            <source>Open a package</source>
            <translation>Mở gói hồ sơ</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Tệp PDF (*.pdf)</translation>
        </message>
        <message>
            <source>About Lũy Tre</source>
            <translation>Giới thiệu Lũy Tre</translation>
        </message>
        <message>
            <source>Lũy Tre %1

Makes, checks, signs and verifies the graded security dossiers of information systems, on this machine alone.</source>
            <translation>Lũy Tre %1

Lập, kiểm tra, ký và xác minh hồ sơ đề xuất cấp độ của hệ thống thông tin, ngay trên máy này.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::MonitoringPage</name>
        <message>
            <source>Contact point for monitoring</source>
            <translation>Đầu mối giám sát</translation>
        </message>
        <message>
            <source>Contact point for incidents</source>
            <translation>Đầu mối ứng phó sự cố</translation>
        </message>
        <message>
            <source>Organisation that monitors</source>
            <translation>Tổ chức giám sát</translation>
        </message>
        <message>
            <source>Organisation that inspects and assesses</source>
            <translation>Tổ chức kiểm tra, đánh giá</translation>
        </message>
        <message>
            <source>Security regulation of the system</source>
            <translation>Quy chế</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::NavigationRail</name>
        <message numerus="yes">
            <source>%n thing(s) wait</source>
            <translation>
                <numerusform>%n việc đang chờ</numerusform>
            </translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Trang chủ</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Hồ sơ</translation>
        </message>
        <message>
            <source>Open a dossier first</source>
            <translation>Mở một hồ sơ trước</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::NumberField</name>
        <message>
            <source>“%1” is not a whole number. Write digits only, for instance 2.310.</source>
            <translation>“%1” không phải số nguyên. Chỉ ghi chữ số, ví dụ 2.310.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::PackagePage</name>
        <message>
            <source>covers the whole file</source>
            <translation>bao trùm toàn bộ tệp</translation>
        </message>
        <message>
            <source>only other signatures follow</source>
            <translation>sau đó chỉ có chữ ký khác</translation>
        </message>
        <message>
            <source>other changes follow</source>
            <translation>sau đó còn thay đổi khác</translation>
        </message>
        <message>
            <source>covers something else than it seems to</source>
            <translation>phạm vi ký không như vẻ ngoài</translation>
        </message>
        <message>
            <source>Take the dossier into the &amp;workspace</source>
            <translation>Đưa hồ sơ vào sổ &amp;làm việc</translation>
        </message>
        <message>
            <source>Veri&amp;fication sheet…</source>
            <translation>&amp;Phiếu kiểm tra…</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Đang kiểm tra</translation>
        </message>
        <message>
            <source>Verifying. No verdict before the last check is done.</source>
            <translation>Đang kiểm tra. Chỉ kết luận khi xong phép thử cuối cùng.</translation>
        </message>
        <message>
            <source>Nothing inside this file counts. Ask for the original file again.</source>
            <translation>Không dùng được gì bên trong tệp này. Đề nghị gửi lại tệp gốc.</translation>
        </message>
        <message>
            <source>A PDF without the data of a dossier inside.</source>
            <translation>Tệp PDF không mang dữ liệu hồ sơ bên trong.</translation>
        </message>
        <message numerus="yes">
            <source>%1
%2, round %3, %n piece(s) of evidence</source>
            <translation>
                <numerusform>%1
%2, lần %3, %n tệp chứng cứ</numerusform>
            </translation>
        </message>
        <message>
            <source>The signer cannot be read</source>
            <translation>Không đọc được người ký</translation>
        </message>
        <message>
            <source>signed at %1, by a time stamp</source>
            <translation>ký lúc %1, theo dấu thời gian</translation>
        </message>
        <message>
            <source>signed at %1, by the signer's own clock</source>
            <translation>ký lúc %1, theo đồng hồ người ký</translation>
        </message>
        <message>
            <source>intact</source>
            <translation>nguyên vẹn</translation>
        </message>
        <message>
            <source>does not hold</source>
            <translation>không nguyên vẹn</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Lý do: %1</translation>
        </message>
        <message>
            <source>verification-%1</source>
            <translation>phieu-kiem-tra-%1</translation>
        </message>
        <message>
            <source>Verification sheet</source>
            <translation>Phiếu kiểm tra</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Tệp PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::PinPrompt</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Hủy</translation>
        </message>
        <message>
            <source>Use the last try of %1?</source>
            <translation>Dùng lần thử cuối của %1?</translation>
        </message>
        <message>
            <source>One more wrong PIN locks the token, and only its issuer can unlock it. Go on only if the PIN is sure.</source>
            <translation>Sai thêm một lần, token sẽ khóa và chỉ nơi cấp mở được. Chỉ tiếp tục khi chắc chắn mã PIN.</translation>
        </message>
        <message>
            <source>&amp;Use the last try</source>
            <translation>&amp;Dùng lần thử cuối</translation>
        </message>
        <message>
            <source>PIN of the token %1</source>
            <translation>Mã PIN của token %1</translation>
        </message>
        <message>
            <source>No wrong PIN so far.</source>
            <translation>Chưa có lần sai.</translation>
        </message>
        <message>
            <source>&amp;Sign</source>
            <translation>&amp;Ký</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Mã PIN</translation>
        </message>
        <message>
            <source>Enter the PIN of %1 on the reader.</source>
            <translation>Nhập mã PIN của %1 trên đầu đọc.</translation>
        </message>
        <message>
            <source>The PIN of %1 was wrong.</source>
            <translation>Mã PIN của %1 sai.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::PreviewPane</name>
        <message>
            <source>Pages of the document</source>
            <translation>Các trang của tài liệu</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Trang</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Thu nhỏ</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Phóng to</translation>
        </message>
        <message>
            <source>Fit to the width</source>
            <translation>Vừa chiều ngang</translation>
        </message>
        <message>
            <source>Search the document</source>
            <translation>Tìm trong tài liệu</translation>
        </message>
        <message>
            <source>Not found in the document</source>
            <translation>Không có trong tài liệu</translation>
        </message>
        <message>
            <source>Making the pages…</source>
            <translation>Đang lập các trang…</translation>
        </message>
        <message>
            <source>Made from the data of %1</source>
            <translation>Bản xem trước theo dữ liệu lúc %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::RequirementDelegate</name>
        <message>
            <source>+ New</source>
            <translation>+ Mới</translation>
        </message>
        <message>
            <source>↑ Raised</source>
            <translation>↑ Tăng cường</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::RequirementPane</name>
        <message>
            <source>Official text</source>
            <translation>Bản chính thức</translation>
        </message>
        <message>
            <source>Read in the full text</source>
            <translation>Đã đọc toàn văn</translation>
        </message>
        <message>
            <source>Restated, not compared with the official text</source>
            <translation>Diễn giải, chưa đối chiếu bản chính thức</translation>
        </message>
        <message>
            <source>Rebuilt</source>
            <translation>Dựng lại</translation>
        </message>
        <message>
            <source>Key %1 in the list, Alt+%1 here</source>
            <translation>Phím %1 ở danh sách, Alt+%1 ở đây</translation>
        </message>
        <message>
            <source>Why it does not apply: the appraising body will read this</source>
            <translation>Ghi lý do không áp dụng: cơ quan thẩm định sẽ đọc câu này</translation>
        </message>
        <message>
            <source>Why it does not apply</source>
            <translation>Lý do không áp dụng</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>lý do</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Thuyết minh</translation>
        </message>
        <message>
            <source>explanation</source>
            <translation>thuyết minh</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Chứng cứ</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <source>From files…</source>
            <translation>Từ tệp…</translation>
        </message>
        <message>
            <source>Remediation</source>
            <translation>Khắc phục</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <source>What will be done</source>
            <translation>Biện pháp xử lý</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Ai làm</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Đến ngày</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write day/month/year.</source>
            <translation>“%1” không phải ngày. Ghi ngày/tháng/năm.</translation>
        </message>
        <message>
            <source>Choose a requirement in the list.</source>
            <translation>Chọn một yêu cầu trong danh sách.</translation>
        </message>
        <message>
            <source>Level %1 asks:</source>
            <translation>Cấp %1 yêu cầu:</translation>
        </message>
        <message>
            <source>+ New at level %1</source>
            <translation>+ Mới ở cấp %1</translation>
        </message>
        <message>
            <source>↑ Raised against level %1</source>
            <translation>↑ Tăng cường so với cấp %1</translation>
        </message>
        <message>
            <source>Basis: %1, %2</source>
            <translation>Căn cứ: %1, %2</translation>
        </message>
        <message>
            <source>%1 is not there</source>
            <translation>Thiếu %1</translation>
        </message>
        <message>
            <source>, page %1</source>
            <translation>, trang %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Bỏ %1</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>chứng cứ</translation>
        </message>
        <message>
            <source>Change: %1 of %2</source>
            <translation>Sửa: %1 của %2</translation>
        </message>
        <message>
            <source>remediation</source>
            <translation>khắc phục</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Thêm chứng cứ</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::RiskPage</name>
        <message>
            <source>1 (lowest)</source>
            <translation>1 (thấp nhất)</translation>
        </message>
        <message>
            <source>5 (highest)</source>
            <translation>5 (cao nhất)</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>Tài sản</translation>
        </message>
        <message>
            <source>Threat</source>
            <translation>Nguy cơ</translation>
        </message>
        <message>
            <source>Weakness</source>
            <translation>Điểm yếu</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Khả năng xảy ra</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Mức độ ảnh hưởng</translation>
        </message>
        <message>
            <source>What it would do</source>
            <translation>Mô tả ảnh hưởng</translation>
        </message>
        <message>
            <source>What is done already</source>
            <translation>Biện pháp hiện có</translation>
        </message>
        <message>
            <source>What will be done</source>
            <translation>Biện pháp xử lý</translation>
        </message>
        <message>
            <source>Main risks and their expected impact</source>
            <translation>Nguy cơ, rủi ro chính và mức độ ảnh hưởng dự kiến</translation>
        </message>
        <message>
            <source>Risk %1</source>
            <translation>Nguy cơ %1</translation>
        </message>
        <message>
            <source>Add a risk</source>
            <translation>Thêm nguy cơ</translation>
        </message>
        <message>
            <source>Remove risk %1</source>
            <translation>Bỏ nguy cơ %1</translation>
        </message>
        <message>
            <source>None yet. Name an asset, what threatens it, and grade likelihood and impact from 1 to 5.</source>
            <translation>Chưa có. Nêu tài sản, điều đe dọa nó, rồi chấm khả năng xảy ra và mức độ ảnh hưởng từ 1 đến 5.</translation>
        </message>
        <message>
            <source>Risk assessment report</source>
            <translation>Báo cáo đánh giá rủi ro</translation>
        </message>
        <message>
            <source>Asked for at this level</source>
            <translation>Cần có ở cấp độ này</translation>
        </message>
        <message>
            <source>Assets and critical functions</source>
            <translation>Tài sản, chức năng trọng yếu</translation>
        </message>
        <message>
            <source>Kinds of information</source>
            <translation>Loại thông tin được xử lý</translation>
        </message>
        <message>
            <source>Threats, weaknesses, vulnerabilities</source>
            <translation>Mối đe dọa, điểm yếu, lỗ hổng</translation>
        </message>
        <message>
            <source>Likelihood and impact</source>
            <translation>Khả năng xảy ra và mức tác động</translation>
        </message>
        <message>
            <source>Present capability</source>
            <translation>Năng lực hiện có</translation>
        </message>
        <message>
            <source>Plan to reduce the risks</source>
            <translation>Kế hoạch giảm thiểu rủi ro</translation>
        </message>
        <message>
            <source>Communication and reporting</source>
            <translation>Truyền thông rủi ro và báo cáo</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Kết luận</translation>
        </message>
        <message>
            <source>Level by risk</source>
            <translation>Cấp độ theo rủi ro</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::StatusLine</name>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Ngoại tuyến</translation>
        </message>
        <message>
            <source>Lũy Tre sends nothing over a network by itself</source>
            <translation>Lũy Tre không tự gửi gì ra mạng</translation>
        </message>
        <message>
            <source>No workspace yet</source>
            <translation>Chưa có sổ làm việc</translation>
        </message>
        <message>
            <source>Workspace: %1</source>
            <translation>Sổ làm việc: %1</translation>
        </message>
        <message>
            <source>Read only: %1 has this workspace open on %2.</source>
            <translation>Chỉ đọc: %1 đang mở sổ này trên máy %2.</translation>
        </message>
        <message>
            <source>Read only: somebody else has this workspace open.</source>
            <translation>Chỉ đọc: người khác đang mở sổ này.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Đang lưu…</translation>
        </message>
        <message>
            <source>Not saved: %1 %2</source>
            <translation>Chưa lưu: %1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) not kept yet: see the message there</source>
            <translation>
                <numerusform>%n ô chưa hợp lệ: xem lời nhắc ở ô đó</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Mọi thứ đã lưu</translation>
        </message>
        <message numerus="yes">
            <source>Saved at %1, but for %n field(s) not valid yet</source>
            <translation>
                <numerusform>Đã lưu lúc %1, trừ %n ô chưa hợp lệ</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Đã lưu lúc %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::StepSidebar</name>
        <message>
            <source>Steps of the dossier</source>
            <translation>Các bước của hồ sơ</translation>
        </message>
        <message>
            <source>Dossier complete: %1 %</source>
            <translation>Hồ sơ hoàn chỉnh: %1 %</translation>
        </message>
        <message>
            <source>Dossier complete</source>
            <translation>Hồ sơ hoàn chỉnh</translation>
        </message>
        <message numerus="yes">
            <source>%n blocking</source>
            <translation>
                <numerusform>%n lỗi chặn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n cảnh báo</numerusform>
            </translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Cấp %1</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Không phải làm gì</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>Chưa nhập</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Hoàn chỉnh</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>Còn %n mục</numerusform>
            </translation>
        </message>
        <message>
            <source>1. Units and scope</source>
            <translation>1. Đơn vị và phạm vi</translation>
        </message>
        <message>
            <source>2. Architecture, zones</source>
            <translation>2. Kiến trúc, vùng mạng</translation>
        </message>
        <message>
            <source>3. Components, level</source>
            <translation>3. Thành phần, cấp độ</translation>
        </message>
        <message>
            <source>4. Risks</source>
            <translation>4. Rủi ro</translation>
        </message>
        <message>
            <source>5. Requirements</source>
            <translation>5. Yêu cầu an ninh mạng</translation>
        </message>
        <message>
            <source>6. Evidence</source>
            <translation>6. Chứng cứ</translation>
        </message>
        <message>
            <source>7. Remediation plan</source>
            <translation>7. Kế hoạch khắc phục</translation>
        </message>
        <message>
            <source>8. Monitoring, regulation</source>
            <translation>8. Giám sát, quy chế</translation>
        </message>
        <message>
            <source>9. Documents, letter</source>
            <translation>9. Tài liệu, công văn</translation>
        </message>
        <message>
            <source>10. Check, preview</source>
            <translation>10. Kiểm tra, xem trước</translation>
        </message>
        <message>
            <source>11. Sign and export</source>
            <translation>11. Ký và xuất gói</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::TaskList</name>
        <message>
            <source>(no name yet)</source>
            <translation>(chưa đặt tên)</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 percent complete</source>
            <translation>Hoàn chỉnh %1 phần trăm</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <source>Continue %1</source>
            <translation>Tiếp tục %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::TroubleStrip</name>
        <message>
            <source>Go to this cell (F8)</source>
            <translation>Đến ô này (F8)</translation>
        </message>
        <message>
            <source>Row %1, %2:</source>
            <translation>Dòng %1, %2:</translation>
        </message>
        <message>
            <source>The other cells are saved.</source>
            <translation>Các ô khác đã được lưu.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::WindowActions</name>
        <message>
            <source>&amp;New dossier</source>
            <translation>&amp;Lập hồ sơ mới</translation>
        </message>
        <message>
            <source>&amp;Open package…</source>
            <translation>&amp;Mở gói hồ sơ…</translation>
        </message>
        <message>
            <source>Open another &amp;workspace…</source>
            <translation>Mở &amp;sổ làm việc khác…</translation>
        </message>
        <message>
            <source>New w&amp;indow</source>
            <translation>&amp;Cửa sổ mới</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>Đó&amp;ng cửa sổ</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Thoát</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Hoàn tác</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Làm lại</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>&amp;Trang chủ</translation>
        </message>
        <message>
            <source>&amp;Dossier</source>
            <translation>&amp;Hồ sơ</translation>
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation>&amp;Bước tiếp theo</translation>
        </message>
        <message>
            <source>&amp;Previous step</source>
            <translation>Bước t&amp;rước</translation>
        </message>
        <message>
            <source>&amp;Fold the steps</source>
            <translation>Th&amp;u gọn các bước</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Theo &amp;hệ thống</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Sáng</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Tối</translation>
        </message>
        <message>
            <source>Larger &amp;text</source>
            <translation>&amp;Chữ to hơn</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>Chữ &amp;bé hơn</translation>
        </message>
        <message>
            <source>&amp;About Lũy Tre</source>
            <translation>Giới thiệu &amp;Lũy Tre</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Tệp</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Sửa</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Xem</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Màu sắc</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>&amp;Ngôn ngữ</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Trợ &amp;giúp</translation>
        </message>
        <message>
            <source>Hel&amp;p for this field</source>
            <translation>Trợ &amp;giúp cho ô này</translation>
        </message>
        <message>
            <source>F&amp;ind everything…</source>
            <translation>&amp;Tìm mọi thứ…</translation>
        </message>
        <message>
            <source>H&amp;istory…</source>
            <translation>&amp;Lịch sử…</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::YesNoField</name>
        <message>
            <source>(not said yet)</source>
            <translation>(chưa nêu)</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Có</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Không</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ZoneDiagramView</name>
        <message>
            <source>Zone diagram</source>
            <translation>Sơ đồ vùng mạng</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ZonePane</name>
        <message>
            <source>Zone diagram</source>
            <translation>Sơ đồ vùng mạng</translation>
        </message>
        <message>
            <source>drawn from the tables above</source>
            <translation>vẽ từ các bảng trên</translation>
        </message>
        <message>
            <source>Fit in</source>
            <translation>Vừa khung</translation>
        </message>
        <message>
            <source>The whole picture; + and - change its size</source>
            <translation>Xem cả hình; phím + và - để phóng to, thu nhỏ</translation>
        </message>
        <message>
            <source>SVG…</source>
            <translation>SVG…</translation>
        </message>
        <message>
            <source>Save the picture as a file</source>
            <translation>Lưu hình thành tệp</translation>
        </message>
        <message>
            <source>Into the dossier</source>
            <translation>Đưa vào hồ sơ</translation>
        </message>
        <message>
            <source>Put the picture into the document, as the logical model</source>
            <translation>Đưa hình vào hồ sơ, ở phần mô hình lô-gic</translation>
        </message>
        <message numerus="yes">
            <source>%n mandatory zone(s) missing</source>
            <translation>
                <numerusform>Thiếu %n vùng bắt buộc</numerusform>
            </translation>
        </message>
        <message>
            <source>Create “%1”</source>
            <translation>Tạo “%1”</translation>
        </message>
        <message>
            <source>In the dossier as %1</source>
            <translation>Đã có trong hồ sơ: %1</translation>
        </message>
        <message>
            <source>%1 shows an earlier state</source>
            <translation>%1 là hình cũ</translation>
        </message>
        <message>
            <source>Replace in the dossier</source>
            <translation>Thay hình trong hồ sơ</translation>
        </message>
        <message>
            <source>Create zone: %1</source>
            <translation>Tạo vùng: %1</translation>
        </message>
        <message>
            <source>Save the zone diagram</source>
            <translation>Lưu sơ đồ vùng mạng</translation>
        </message>
        <message>
            <source>Drawings (*.svg)</source>
            <translation>Hình vẽ (*.svg)</translation>
        </message>
        <message>
            <source>Zone diagram into the dossier</source>
            <translation>Đưa sơ đồ vùng mạng vào hồ sơ</translation>
        </message>
    </context>
    <context>
        <name>nextStepWords</name>
        <message numerus="yes">
            <source>Next: fill in %n field(s) on units and scope</source>
            <translation>
                <numerusform>Bước tiếp theo: điền %n ô về đơn vị và phạm vi</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: describe architecture and zones</source>
            <translation>Bước tiếp theo: mô tả kiến trúc, vùng mạng</translation>
        </message>
        <message>
            <source>Next: answer the questions that make the level</source>
            <translation>Bước tiếp theo: trả lời các câu xác định cấp độ</translation>
        </message>
        <message>
            <source>Next: write down the risks</source>
            <translation>Bước tiếp theo: nêu các rủi ro</translation>
        </message>
        <message numerus="yes">
            <source>Next: answer the remaining %n requirement(s)</source>
            <translation>
                <numerusform>Bước tiếp theo: trả lời %n yêu cầu còn lại</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next: give evidence for %n requirement(s)</source>
            <translation>
                <numerusform>Bước tiếp theo: gắn chứng cứ cho %n yêu cầu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next: plan what is open for %n requirement(s)</source>
            <translation>
                <numerusform>Bước tiếp theo: lập kế hoạch khắc phục cho %n yêu cầu</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: name who monitors, and the regulation of the unit</source>
            <translation>Bước tiếp theo: nêu đầu mối giám sát, quy chế</translation>
        </message>
        <message>
            <source>Next: complete the cover letter and its documents</source>
            <translation>Bước tiếp theo: hoàn thiện công văn và tài liệu kèm theo</translation>
        </message>
        <message numerus="yes">
            <source>Next: mend %n blocking error(s)</source>
            <translation>
                <numerusform>Bước tiếp theo: sửa %n lỗi chặn</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: export and sign the package</source>
            <translation>Bước tiếp theo: ký và xuất gói</translation>
        </message>
    </context>
    <context>
        <name>recentInstant</name>
        <message>
            <source>%1 today</source>
            <translation>%1 hôm nay</translation>
        </message>
        <message>
            <source>%1 yesterday</source>
            <translation>%1 hôm qua</translation>
        </message>
    </context>
</TS>
