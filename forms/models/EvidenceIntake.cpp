#include "forms/models/EvidenceIntake.h"

#include "base/AtomicFile.h"
#include "base/Text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMimeDatabase>

namespace luytre::forms {

namespace {

QString nextId(const Dossier& dossier)
{
    const QString prefix = QStringLiteral("MC-");
    int last = 0;
    for (const Evidence& evidence : dossier.evidence) {
        if (evidence.id.startsWith(prefix)) {
            last = std::max(last, evidence.id.mid(prefix.size()).toInt());
        }
    }
    return QStringLiteral("%1%2").arg(prefix).arg(last + 1, 3, 10, QLatin1Char('0'));
}

/// "so-do.png", "so-do-2.png"...
QString freeName(const Dossier& dossier, const QString& wanted)
{
    const QFileInfo name(wanted);
    const auto isTaken = [&](const QString& one) {
        return std::any_of(dossier.evidence.begin(), dossier.evidence.end(),
                           [&](const Evidence& evidence) {
                               return evidence.fileName.compare(one, Qt::CaseInsensitive) == 0;
                           });
    };
    QString free = wanted;
    for (int number = 2; isTaken(free); ++number) {
        free = QStringLiteral("%1-%2.%3")
                   .arg(name.completeBaseName())
                   .arg(number)
                   .arg(name.suffix());
    }
    return free;
}

} // namespace

Result<IncomingFile> readIncoming(const QString& path)
{
    LUYTRE_TRY(bytes, readFile(path));
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(path, bytes).name();
    return IncomingFile{nfc(QFileInfo(path).fileName()), bytes, type};
}

IncomingFile incomingImage(const QImage& image, const QString& name)
{
    IncomingFile file{name, {}, QStringLiteral("image/png")};
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return file;
}

Result<StoredBlob> storeBytes(Desk& desk, const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer source(&copy);
    source.open(QIODevice::ReadOnly);
    return desk.workspace.evidence().put(source);
}

QString addEvidence(Dossier& dossier, const IncomingFile& file, const QString& title,
                    const StoredBlob& stored)
{
    for (const Evidence& evidence : dossier.evidence) {
        if (evidence.sha256 == stored.sha256) {
            return evidence.id;
        }
    }
    Evidence made;
    made.id = nextId(dossier);
    made.title = title;
    made.fileName = freeName(dossier, file.name);
    made.mediaType = file.mediaType;
    made.size = stored.size;
    made.sha256 = stored.sha256;
    dossier.evidence.push_back(made);
    return made.id;
}

} // namespace luytre::forms
