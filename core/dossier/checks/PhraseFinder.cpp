#include "dossier/checks/PhraseFinder.h"

#include <algorithm>

namespace luytre::checks {

namespace {

quint32 start(QChar first, QChar second)
{
    return (quint32(first.unicode()) << 16U) | second.unicode();
}

constexpr std::size_t startSlots = 4096;

std::size_t slot(QChar first, QChar second)
{
    return (std::size_t(first.unicode()) * 61U + second.unicode()) % startSlots;
}

/// Whether a phrase may begin (or end) between these two characters.
bool isBoundary(QChar before, QChar after)
{
    return !(before.isLetterOrNumber() && after.isLetterOrNumber());
}

} // namespace

PhraseFinder::PhraseFinder(const QStringList& phrases)
{
    m_mayStart.resize(startSlots);
    for (const QString& phrase : phrases) {
        if (phrase.size() >= 2) {
            m_mayStart[slot(phrase.at(0), phrase.at(1))] = true;
            m_byStart[start(phrase.at(0), phrase.at(1))].append(phrase);
        }
    }
    for (QStringList& sharing : m_byStart) {
        std::sort(sharing.begin(), sharing.end(), [](const QString& left, const QString& right) {
            return left.size() > right.size();
        });
    }
}

std::optional<PhraseFinder::Match> PhraseFinder::find(QStringView text, qsizetype from) const
{
    if (m_byStart.isEmpty()) {
        return std::nullopt;
    }
    for (qsizetype i = from; i + 1 < text.size(); ++i) {
        if (!m_mayStart[slot(text.at(i), text.at(i + 1))]) {
            continue;
        }
        const auto candidates = m_byStart.constFind(start(text.at(i), text.at(i + 1)));
        if (candidates == m_byStart.constEnd()
            || (i > 0 && !isBoundary(text.at(i - 1), text.at(i)))) {
            continue;
        }
        for (const QString& phrase : *candidates) {
            const qsizetype end = i + phrase.size();
            if (text.mid(i).startsWith(phrase)
                && (end == text.size() || isBoundary(text.at(end - 1), text.at(end)))) {
                return Match{i, phrase};
            }
        }
    }
    return std::nullopt;
}

} // namespace luytre::checks
