#include "report/LineBreaker.h"

#include <algorithm>
#include <limits>

namespace luytre::report {

namespace {

constexpr double widestSpace = 2.5; // times the normal one
constexpr qsizetype shortWord = 6; // characters
constexpr double slack = 0.01; // pt, for rounding

bool breaksAfter(QChar c)
{
    return QStringView(u"-/._,;:@&?=–").contains(c);
}

/// The longest beginning of the text that fits, cut behind punctuation when there is some in its
/// last two thirds.
qsizetype fittingLength(QStringView text, const TextStyle& style, double width)
{
    double used = 0;
    qsizetype fits = 0;
    while (fits < text.size()) {
        used += textWidth(text.mid(fits, 1), style);
        if (used > width) {
            break;
        }
        ++fits;
    }
    if (fits >= text.size()) {
        return text.size();
    }
    for (qsizetype at = fits; at > std::max<qsizetype>(fits / 3, 1); --at) {
        if (breaksAfter(text[at - 1])) {
            return at;
        }
    }
    return std::max<qsizetype>(fits, 1);
}

class WordCollector
{
public:
    WordCollector(double size, double narrowest) : m_size(size), m_narrowest(narrowest) { }

    void add(const Run& run, std::size_t index)
    {
        const TextStyle style{
            .size = run.size > 0 ? run.size : m_size, .bold = run.bold, .italic = run.italic};
        if (run.mark) {
            m_word.pieces.push_back({QString(), style, inlineMarkWidth, index});
            m_word.width += inlineMarkWidth;
        }
        qsizetype start = 0;
        for (qsizetype at = 0; at <= run.text.size(); ++at) {
            const bool end = at == run.text.size();
            if (!end && run.text[at] != QLatin1Char(' ') && run.text[at] != QLatin1Char('\n')) {
                continue;
            }
            addPiece(QStringView(run.text).mid(start, at - start), style, index);
            if (!end) {
                finish(run.text[at] == QLatin1Char(' ') ? textWidth(u" ", style) : 0,
                       run.text[at] == QLatin1Char('\n'));
            }
            start = at + 1;
        }
    }

    std::vector<Word> take()
    {
        finish(0, true);
        return std::move(m_words);
    }

private:
    void addPiece(QStringView text, const TextStyle& style, std::size_t index)
    {
        while (!text.isEmpty()) {
            const double width = textWidth(text, style);
            qsizetype length = text.size();
            if (m_word.width + width > m_narrowest) {
                // The word as a whole may still go to a new line; only what cannot fit there is
                // cut.
                length = fittingLength(text, style, m_narrowest - m_word.width);
                if (length < text.size() && width <= m_narrowest && !m_word.pieces.empty()) {
                    finish(0, false);
                    continue;
                }
            }
            const QStringView part = text.left(length);
            const double partWidth = length == text.size() ? width : textWidth(part, style);
            m_word.pieces.push_back({part.toString(), style, partWidth, index});
            m_word.width += partWidth;
            m_word.innerSpaces += static_cast<int>(part.count(QChar(QChar::Nbsp)));
            text = text.mid(length);
            if (!text.isEmpty()) {
                finish(0, false);
            }
        }
    }

    void finish(double space, bool endsLine)
    {
        if (m_word.pieces.empty() && !endsLine) {
            if (!m_words.empty()) {
                m_words.back().space = std::max(m_words.back().space, space);
            }
            return;
        }
        m_word.space = space;
        m_word.endsLine = endsLine;
        m_words.push_back(std::exchange(m_word, {}));
    }

    double m_size;
    double m_narrowest;
    Word m_word;
    std::vector<Word> m_words;
};

BrokenLine lineOf(const std::vector<Word>& words, std::size_t first, std::size_t last)
{
    BrokenLine line{.first = first, .last = last};
    for (std::size_t i = first; i < last; ++i) {
        const Word& word = words[i];
        line.width += word.width;
        line.spaceCount += word.innerSpaces;
        if (i + 1 < last && word.space > 0) {
            line.width += word.space;
            line.spaces += word.space;
            ++line.spaceCount;
        }
    }
    line.spaces = std::max(
        line.spaces,
        line.spaceCount * 0.25
            * (words[first].pieces.empty() ? 12 : words[first].pieces.front().style.size));
    line.endsParagraph = last == words.size() || words[last - 1].endsLine;
    return line;
}

bool isOneShortWord(const std::vector<Word>& words, std::size_t first, std::size_t last)
{
    qsizetype length = 0;
    for (std::size_t i = first; i < last; ++i) {
        for (const Piece& piece : words[i].pieces) {
            length += piece.text.size();
        }
    }
    return last - first == 1 && length <= shortWord && first > 0 && !words[first - 1].endsLine;
}

void breakGreedily(const std::vector<Word>& words, std::size_t first, std::size_t end,
                   double firstWidth, double width, std::vector<BrokenLine>& lines)
{
    const std::size_t firstLine = lines.size();
    for (std::size_t start = first; start < end;) {
        const double available = start == 0 ? firstWidth : width;
        double used = 0;
        std::size_t last = start;
        while (last < end && (last == start || used + words[last].width <= available + slack)) {
            used += words[last].width + words[last].space;
            ++last;
        }
        lines.push_back(lineOf(words, start, last));
        start = last;
    }
    // One short word alone on the last line: the word before it keeps it company.
    if (lines.size() >= firstLine + 2
        && isOneShortWord(words, lines.back().first, lines.back().last)) {
        BrokenLine& before = lines[lines.size() - 2];
        if (before.last - before.first >= 3
            && words[before.last - 1].width + words[before.last - 1].space + lines.back().width
                <= width) {
            const std::size_t moved = before.last - 1;
            before = lineOf(words, before.first, moved);
            lines.back() = lineOf(words, moved, end);
        }
    }
}

double costOf(const BrokenLine& line, double available, bool last, bool oneShortWord,
              Breaking breaking)
{
    const double rest = available - line.width;
    if (breaking == Breaking::Balanced) {
        // The number of lines counts most, then how alike they are.
        return 1e7 + rest * rest;
    }
    if (last) {
        return 1 + (oneShortWord ? 4000 : 0);
    }
    if (line.spaceCount == 0) {
        return 50000 + rest;
    }
    const double stretch = rest / line.spaces;
    const double cost = 1 + stretch * stretch * stretch * 100;
    return stretch > widestSpace - 1 ? cost + 10000 : cost;
}

void breakEvenly(const std::vector<Word>& words, std::size_t first, std::size_t end,
                 double firstWidth, double width, Breaking breaking, std::vector<BrokenLine>& lines)
{
    const std::size_t count = end - first;
    std::vector<double> best(count + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> from(count + 1, 0);
    best[0] = 0;
    for (std::size_t start = 0; start < count; ++start) {
        const double available = first + start == 0 ? firstWidth : width;
        double used = 0;
        for (std::size_t last = start + 1; last <= count; ++last) {
            const Word& added = words[first + last - 1];
            if (last > start + 1 && used + added.width > available + slack) {
                break;
            }
            used += added.width + added.space;
            const BrokenLine line = lineOf(words, first + start, first + last);
            const double cost = best[start]
                + costOf(line, available, last == count,
                         isOneShortWord(words, first + start, first + last), breaking);
            if (cost < best[last]) {
                best[last] = cost;
                from[last] = start;
            }
        }
    }
    const std::size_t place = lines.size();
    for (std::size_t last = count; last > 0; last = from[last]) {
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(place),
                     lineOf(words, first + from[last], first + last));
    }
}

} // namespace

std::vector<Word> wordsOf(const std::vector<Run>& runs, double size, double narrowest)
{
    WordCollector collector(size, narrowest);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        collector.add(runs[i], i);
    }
    return collector.take();
}

std::vector<BrokenLine> breakLines(const std::vector<Word>& words, double firstWidth, double width,
                                   Breaking breaking)
{
    std::vector<BrokenLine> lines;
    std::size_t start = 0;
    while (start < words.size()) {
        std::size_t end = start;
        while (end < words.size() && !words[end].endsLine) {
            ++end;
        }
        end = std::min(end + 1, words.size());
        // Past some hundred words a paragraph looks the same either way, and greedy is linear.
        if (breaking == Breaking::Greedy || end - start > 600) {
            breakGreedily(words, start, end, firstWidth, width, lines);
        } else {
            breakEvenly(words, start, end, firstWidth, width, breaking, lines);
        }
        start = end;
    }
    return lines;
}

bool stretchesTooFar(const std::vector<BrokenLine>& lines, double firstWidth, double width)
{
    return std::any_of(lines.begin(), lines.end(), [&](const BrokenLine& line) {
        const double rest = (line.first == 0 ? firstWidth : width) - line.width;
        return !line.endsParagraph && rest > line.spaces * (widestSpace - 1) + slack;
    });
}

} // namespace luytre::report
