#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace luytre {

/// A text of a stored part, and where it is.
struct TextField {
    QString path; ///< "assessments[7.1.1.a].remediation.measure"
    QString text;
};

/// The texts a person wrote, in a part whose own path is `path`. Left out are digests and stored
/// names of choices
/// ("partiallyMet"), which nobody searches for. Pure.
[[nodiscard]] std::vector<TextField> searchableTexts(const QJsonObject& content,
                                                     const QString& path);

/// The folded words of a text: letters and digits only, in their order.
[[nodiscard]] QStringList foldedWords(const QString& text);

/// The field with the most of the folded words, the first of several; null when none has any.
[[nodiscard]] const TextField* bestField(const std::vector<TextField>& fields,
                                         const QStringList& words);

/// The text around the first place where a folded word begins, at most `length` characters, with
/// "…" where it was cut.
[[nodiscard]] QString excerpt(const QString& text, const QStringList& words,
                              qsizetype length = 160);

} // namespace luytre
