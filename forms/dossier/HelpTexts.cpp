#include "forms/dossier/HelpTexts.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace luytre::forms {

namespace {

using HelpBook = QHash<QString, HelpText>;

/// Cuts a file into its headings of the first and second rank, which bear "{#id}".
void readFile(const QString& path, HelpBook& book)
{
    static const QRegularExpression heading(
        QStringLiteral(R"(^##? (.*?)\s*\{#([A-Za-z.]+)\}\s*$)"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    HelpText* present = nullptr;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const auto found = heading.match(line);
        if (found.hasMatch()) {
            present = &book[found.captured(2)];
            present->title = found.captured(1);
        } else if (present != nullptr) {
            present->body += line + QLatin1Char('\n');
        }
    }
}

const HelpBook& book(Language language)
{
    static QHash<int, HelpBook> books;
    const int key = int(language);
    if (!books.contains(key)) {
        HelpBook& made = books[key];
        const QString folder = language == Language::English ? QStringLiteral(":/luytre/help/en")
                                                             : QStringLiteral(":/luytre/help/vi");
        QDirIterator files(folder);
        while (files.hasNext()) {
            readFile(files.next(), made);
        }
    }
    return books[key];
}

} // namespace

HelpText helpFor(const QString& place, Language language)
{
    static const QRegularExpression index(QStringLiteral(R"(\[[^\]]*\])"));
    QString id = QString(place).remove(index);
    const HelpBook& texts = book(language);
    while (!id.isEmpty()) {
        const auto found = texts.constFind(id);
        if (found != texts.constEnd()) {
            return *found;
        }
        id.truncate(qMax(qsizetype(0), id.lastIndexOf(QLatin1Char('.'))));
    }
    return {};
}

} // namespace luytre::forms
