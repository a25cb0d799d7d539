#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace luytre::checks {

/// Finds the first of many phrases in a text in one pass, whatever their number. A phrase that
/// begins or ends with a letter is found only as whole words. Compares character by character: give
/// it lower case to ignore case.
class PhraseFinder
{
public:
    PhraseFinder() = default;
    explicit PhraseFinder(const QStringList& phrases);

    struct Match {
        qsizetype position = 0;
        QString phrase;
    };
    /// The first place, and there the longest phrase.
    [[nodiscard]] std::optional<Match> find(QStringView text, qsizetype from = 0) const;
    [[nodiscard]] bool isEmpty() const { return m_byStart.isEmpty(); }

private:
    QHash<quint32, QStringList> m_byStart; ///< first two characters -> phrases, the longest first
    /// Whether a phrase may start with two characters, by a small hash of them: nearly every place
    /// of a text is dismissed by it.
    std::vector<bool> m_mayStart;
};

} // namespace luytre::checks
