#include "report/Binding.h"

#include "base/Text.h"

#include <QSet>

namespace luytre::report {

namespace {

bool isInSet(const QSet<QString>& set, QStringView word)
{
    while (!word.isEmpty() && (word.front() == QLatin1Char('(') || word.front() == QChar(0x201C))) {
        word = word.mid(1);
    }
    return set.contains(word.toString().toLower());
}

/// Words that a number, letter or symbol after them explains.
bool takesNumber(QStringView word)
{
    static const QSet<QString> words{
        QStringLiteral("điều"),   QStringLiteral("khoản"), QStringLiteral("điểm"),
        QStringLiteral("độ"),     QStringLiteral("mục"),   QStringLiteral("phần"),
        QStringLiteral("chương"), QStringLiteral("lục"),   QStringLiteral("bảng"),
        QStringLiteral("hình"),   QStringLiteral("mẫu"),   QStringLiteral("ngày"),
        QStringLiteral("tháng"),  QStringLiteral("năm"),   QStringLiteral("tcvn"),
        QStringLiteral("số"),     QStringLiteral("trang"), QStringLiteral("lần"),
        QStringLiteral("quý"),    QStringLiteral("tầng"),  QStringLiteral("vùng"),
        QStringLiteral("luồng"),  QStringLiteral("tủ"),    QStringLiteral("trí"),
        QStringLiteral("tcp"),    QStringLiteral("udp"),   QStringLiteral("cổng"),
        QStringLiteral("vlan"),   QStringLiteral("ip"),    QStringLiteral("iso/iec"),
        QStringLiteral("tls"),    QStringLiteral("thứ"),   QStringLiteral("khóa"),
        QStringLiteral("lớp"),    QStringLiteral("loại"),  QStringLiteral("phòng"),
        QStringLiteral("chủ"),    QStringLiteral("nhóm")};
    return isInSet(words, word);
}

/// Units and things counted.
bool isUnit(QStringView word)
{
    static const QSet<QString> words{
        QStringLiteral("mm"),    QStringLiteral("km"),    QStringLiteral("m"),
        QStringLiteral("m²"),    QStringLiteral("gb"),    QStringLiteral("tb"),
        QStringLiteral("mb"),    QStringLiteral("kb"),    QStringLiteral("gb/s"),
        QStringLiteral("mb/s"),  QStringLiteral("mbps"),  QStringLiteral("gbps"),
        QStringLiteral("ghz"),   QStringLiteral("kva"),   QStringLiteral("byte"),
        QStringLiteral("tháng"), QStringLiteral("ngày"),  QStringLiteral("giờ"),
        QStringLiteral("phút"),  QStringLiteral("năm"),   QStringLiteral("máy"),
        QStringLiteral("người"), QStringLiteral("thiết"), QStringLiteral("trang"),
        QStringLiteral("đồng"),  QStringLiteral("triệu"), QStringLiteral("tỷ"),
        QStringLiteral("bit"),   QStringLiteral("ký"),    QStringLiteral("°c")};
    QStringView bare = word;
    while (!bare.isEmpty() && QStringView(u".,;:)").contains(bare.back())) {
        bare.chop(1);
    }
    return words.contains(bare.toString().toLower());
}

bool isPartOfDate(QStringView word)
{
    return word == QStringView(u"tháng") || word == QStringView(u"năm");
}

bool startsNumber(QStringView word)
{
    return !word.isEmpty()
        && (word.front().isDigit()
            || (word.front() == QLatin1Char('(') && word.size() > 1 && word[1].isDigit()));
}

bool isNumber(QStringView word)
{
    return startsNumber(word) && word.back().isDigit();
}

/// "a", "II", "R01": what stands after "điểm", "Phần", "tủ".
bool isSymbol(QStringView word)
{
    QStringView bare = word;
    while (!bare.isEmpty() && QStringView(u".,;:)").contains(bare.back())) {
        bare.chop(1);
    }
    if (bare.size() == 1) {
        return true;
    }
    bool roman = !bare.isEmpty();
    bool code = bare.size() <= 4 && !bare.isEmpty() && bare.back().isDigit();
    for (const QChar c : bare) {
        roman = roman && QStringView(u"IVX").contains(c);
        code = code && (c.isUpper() || c.isDigit());
    }
    return roman || code;
}

/// `explained`: the left word itself is bound to the one before it ("ngày 05").
bool bound(QStringView left, QStringView right, bool explained)
{
    if (left == QStringView(u"–") || right == QStringView(u"–")) {
        return right == QStringView(u"–");
    }
    if (takesNumber(left)
        && (startsNumber(right) || isSymbol(right) || right == QStringView(u"số"))) {
        return true;
    }
    // "0200 3800 001", "10 Gb/s", "mục 5 Phần III"
    return isNumber(left)
        && ((isUnit(right) && !(explained && isPartOfDate(right)))
            || (isNumber(right) && right.size() >= 3 && left.size() >= 3));
}

} // namespace

QString bindText(const QString& text, const QStringList& names)
{
    const QString normal = nfc(text);
    QString out;
    out.reserve(normal.size());
    qsizetype wordStart = 0; // of the word being read, in out
    qsizetype previousStart = -1;
    qsizetype space = -1; // of the space between the two
    const auto endWord = [&] {
        if (space >= 0 && wordStart < out.size()) {
            const QStringView all(out);
            const bool explained
                = previousStart > 0 && all[previousStart - 1] == QChar(QChar::Nbsp);
            if (bound(all.mid(previousStart, space - previousStart), all.mid(wordStart),
                      explained)) {
                out[space] = QChar(QChar::Nbsp);
            }
        }
    };
    for (const QChar c : normal) {
        if (c == QLatin1Char('\r') || c == QChar(QChar::SoftHyphen) || c == QChar(0x200B)
            || c == QChar(0x2060) || c == QChar(QChar::ByteOrderMark)) {
            continue;
        }
        if (c == QLatin1Char('\n')) {
            endWord();
            while (out.endsWith(QLatin1Char(' '))) {
                out.chop(1);
            }
            out += c;
            wordStart = out.size();
            space = -1;
        } else if (c != QChar(QChar::Nbsp) && (c.isSpace() || c == QLatin1Char('\t'))) {
            if (out.isEmpty() || out.endsWith(QLatin1Char(' '))
                || out.endsWith(QLatin1Char('\n'))) {
                continue;
            }
            endWord();
            previousStart = wordStart;
            space = out.size();
            out += QLatin1Char(' ');
            wordStart = out.size();
        } else {
            out += c;
        }
    }
    endWord();
    for (const QString& name : names) {
        if (name.contains(QLatin1Char(' ')) && name.size() <= 28) {
            out.replace(name, QString(name).replace(QLatin1Char(' '), QChar(QChar::Nbsp)));
        }
    }
    return out;
}

} // namespace luytre::report
