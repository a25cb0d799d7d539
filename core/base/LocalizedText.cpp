#include "base/LocalizedText.h"

namespace luytre {

QString fillPlaceholders(const QString& text, const std::map<QString, QString>& arguments)
{
    // One pass, so that braces inside an argument are never taken for another placeholder.
    QString filled;
    filled.reserve(text.size());
    qsizetype from = 0;
    while (true) {
        const qsizetype open = text.indexOf(QLatin1Char('{'), from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char('}'), open);
        if (close < 0) {
            return filled + text.mid(from);
        }
        filled += text.mid(from, open - from);
        const QString name = text.mid(open + 1, close - open - 1);
        const auto found = arguments.find(name);
        filled += found != arguments.end() ? found->second : text.mid(open, close - open + 1);
        from = close + 1;
    }
}

} // namespace luytre
