#include "pdf/FieldAppearance.h"

#include "pdf/QpdfSupport.h"

namespace luytre::qpdf {

namespace {

/// The letters shown by a content stream, and whether it draws anything that is not letters.
class ShownText final : public QPDFObjectHandle::ParserCallbacks
{
public:
    using ParserCallbacks::handleObject;
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            collect(object);
            return;
        }
        static const std::set<std::string> shows = {"Tj", "TJ", "'", "\""};
        static const std::set<std::string> pictures = {"Do", "sh", "BI", "ID", "EI"};
        const std::string name = object.getOperatorValue();
        text += shows.count(name) != 0 ? m_operands : std::string();
        hasPictures = hasPictures || pictures.count(name) != 0;
        m_operands.clear();
    }
    void handleEOF() override { }

    std::string text;
    bool hasPictures = false;

private:
    void collect(QPDFObjectHandle object)
    {
        if (object.isString()) {
            m_operands += object.getStringValue();
        } else if (object.isArray()) {
            for (const QPDFObjectHandle& item : object.getArrayAsVector()) {
                if (!QPDFObjectHandle(item).isArray()) {
                    collect(item);
                }
            }
        }
    }

    std::string m_operands;
};

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

bool hasHonestFonts(const QPDFObjectHandle& resources, const RevisionWalk& walk)
{
    QPDFObjectHandle fonts = keyOf(resources, "/Font");
    if (!fonts.isDictionary()) {
        return true;
    }
    for (const auto& [name, value] : fonts.getDictAsMap()) {
        QPDFObjectHandle font = value;
        const bool old = font.isIndirect() && !walk.isAdded(font) && !walk.isChanged(font);
        const bool viewersOwn = font.isDictionary() && !font.hasKey("/FontDescriptor")
            && font.getKey("/Subtype").isNameAndEquals("/Type1")
            && !font.getKey("/Encoding").isDictionary();
        if (!old && !viewersOwn) {
            return false;
        }
    }
    return true;
}

} // namespace

bool showsJustValue(const QPDFObjectHandle& field, const RevisionWalk& walk)
{
    QPDFObjectHandle value = keyOf(field, "/V");
    QPDFObjectHandle appearance = keyOf(keyOf(field, "/AP"), "/N");
    if (!value.isString() || !appearance.isStream() || keyOf(field, "/AP").getKeys().size() != 1
        || !hasHonestFonts(appearance.getDict().getKey("/Resources"), walk)) {
        return false;
    }
    ShownText shown;
    appearance.parseAsContents(&shown);
    return !shown.hasPictures
        && withoutBlanks(QString::fromLatin1(shown.text.data(), qsizetype(shown.text.size())))
        == withoutBlanks(textOf(value));
}

} // namespace luytre::qpdf
