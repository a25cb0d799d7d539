#pragma once

#include <QString>

#include <map>

namespace luytre {

/// The languages of the program. Vietnamese is the first one, and the only one of official
/// documents.
enum class Language { Vietnamese, English };

/// A text that exists in both languages: law, catalogue and help are data, not translations of the
/// program.
struct LocalizedText {
    QString vi;
    QString en;

    [[nodiscard]] const QString& in(Language language) const
    {
        return language == Language::Vietnamese ? vi : en;
    }
    [[nodiscard]] bool isEmpty() const { return vi.isEmpty() && en.isEmpty(); }
    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

template <class Archive>
void describe(Archive& a, LocalizedText& t)
{
    a.required("vi", t.vi);
    a.required("en", t.en);
}

/// Replaces each {name} of the template by its argument. Unknown names stay, so that a test can
/// find them.
[[nodiscard]] QString fillPlaceholders(const QString& text,
                                       const std::map<QString, QString>& arguments);

} // namespace luytre
