#include "signing/ChangeTexts.h"

#include <array>

namespace luytre {

namespace {

struct PartWords {
    ChangedPart part;
    const char16_t* vi;
    const char16_t* en;
};

constexpr std::array partWords = {
    PartWords{ChangedPart::File, u"dữ liệu nằm ngoài các phiên bản đã ký",
              u"data outside the signed revisions"},
    PartWords{ChangedPart::Trailer, u"phần đuôi của tệp", u"the trailer of the file"},
    PartWords{ChangedPart::Catalog, u"thiết lập chung của tài liệu", u"settings of the document"},
    PartWords{ChangedPart::PageTree, u"trang", u"pages"},
    PartWords{ChangedPart::PageContent, u"nội dung trang", u"page content"},
    PartWords{ChangedPart::Resource, u"phông chữ hoặc hình dùng để vẽ trang",
              u"a font or picture that pages are drawn with"},
    PartWords{ChangedPart::Annotation, u"chú thích", u"an annotation"},
    PartWords{ChangedPart::Field, u"ô biểu mẫu", u"a form field"},
    PartWords{ChangedPart::Appearance, u"hình hiển thị của ô hoặc chú thích",
              u"the appearance of a field or annotation"},
    PartWords{ChangedPart::Outline, u"mục lục điện tử", u"the outline"},
    PartWords{ChangedPart::Action, u"hành động tự động hoặc mã lệnh", u"an action or script"},
    PartWords{ChangedPart::Attachment, u"tệp đính kèm", u"an attachment"},
    PartWords{ChangedPart::Layer, u"lớp ẩn hiện", u"a layer"},
    PartWords{ChangedPart::Metadata, u"thông tin mô tả tài liệu", u"the document's metadata"},
    PartWords{ChangedPart::Structure, u"cấu trúc đọc của tài liệu", u"the document's structure"},
    PartWords{ChangedPart::Other, u"thành phần khác của tệp", u"another part of the file"},
};

const PartWords& wordsOf(ChangedPart part)
{
    for (const PartWords& words : partWords) {
        if (words.part == part) {
            return words;
        }
    }
    return partWords.back();
}

QString viVerb(ChangeKind kind)
{
    return kind == ChangeKind::Added  ? QStringLiteral("được thêm")
        : kind == ChangeKind::Removed ? QStringLiteral("bị bỏ")
                                      : QStringLiteral("bị sửa");
}

QString enVerb(ChangeKind kind)
{
    return kind == ChangeKind::Added  ? QStringLiteral("was added")
        : kind == ChangeKind::Removed ? QStringLiteral("was removed")
                                      : QStringLiteral("was changed");
}

} // namespace

LocalizedText changeText(const DocumentChange& change)
{
    const PartWords& words = wordsOf(change.part);
    const QString named
        = change.name.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(change.name);
    const QString vi = QString::fromUtf16(words.vi) + named;
    const QString en = QString::fromUtf16(words.en) + named;
    if (change.page < 0) {
        return {QStringLiteral("%1 %2").arg(vi, viVerb(change.kind)),
                QStringLiteral("%1 %2").arg(en, enVerb(change.kind))};
    }
    return {QStringLiteral("trang %1 %2 %3").arg(change.page + 1).arg(viVerb(change.kind), vi),
            QStringLiteral("%1 %2 on page %3").arg(en, enVerb(change.kind)).arg(change.page + 1)};
}

} // namespace luytre
