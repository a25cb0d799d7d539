#include "pdf/FontTags.h"

#include "base/StreamDigest.h"
#include "pdf/QpdfSupport.h"

#include <qpdf/Buffer.hh>

namespace luytre::qpdf {

namespace {

/// Six capital letters from the bytes of the font program.
std::string tagFor(QPDFObjectHandle fontFile, const std::string& name)
{
    const auto data = fontFile.getStreamData(qpdf_dl_generalized);
    StreamDigest digest(DigestAlgorithm::Sha256);
    digest.add(name.data(), name.size());
    digest.add(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    std::string tag;
    for (const char byte : digest.result().left(6)) {
        tag.push_back(char('A' + static_cast<unsigned char>(byte) % 26));
    }
    return tag;
}

std::string withoutTag(const std::string& name)
{
    const std::string bare = name.substr(1);
    const auto plus = bare.find('+');
    return plus == 6 ? bare.substr(7) : bare;
}

void normaliseFont(QPDFObjectHandle font)
{
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() != 1) {
        return;
    }
    QPDFObjectHandle cidFont = descendants.getArrayItem(0);
    QPDFObjectHandle descriptor = keyOf(cidFont, "/FontDescriptor");
    QPDFObjectHandle file = keyOf(descriptor, "/FontFile2");
    QPDFObjectHandle name = keyOf(descriptor, "/FontName");
    if (!file.isStream() || !name.isName()) {
        return;
    }
    const std::string bare = withoutTag(name.getName());
    const bool tagged = bare != name.getName().substr(1)
        && font.getKey("/BaseFont").unparse() == name.unparse()
        && keyOf(cidFont, "/BaseFont").unparse() == name.unparse() && !descriptor.hasKey("/CIDSet");
    if (tagged) {
        return; // by who drew the pages, and by their content
    }
    const auto tag = QPDFObjectHandle::newName('/' + tagFor(file, bare) + "+" + bare);
    font.replaceKey("/BaseFont", tag);
    cidFont.replaceKey("/BaseFont", tag);
    descriptor.replaceKey("/FontName", tag);
    descriptor.removeKey("/CIDSet");
}

} // namespace

void normaliseFontTags(QPDF& document)
{
    for (QPDFObjectHandle& object : document.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0")) {
            normaliseFont(object);
        }
    }
}

} // namespace luytre::qpdf
