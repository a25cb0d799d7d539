#include "exchange/DossierFile.h"

#include "base/AtomicFile.h"

#include <QJsonDocument>

namespace luytre {

Result<Dossier> readDossierFile(const QString& path)
{
    LUYTRE_TRY(bytes, readFile(path, maxDossierBytes));
    auto dossier = readDossier(bytes, path);
    if (!dossier) {
        return failure(dossier.error().withFile(path));
    }
    return dossier;
}

Result<void> writeDossierFile(const Dossier& dossier, const QString& path)
{
    LUYTRE_TRY(file, AtomicFile::create(path));
    LUYTRE_CHECK(file.write(QJsonDocument(toJson(dossier)).toJson(QJsonDocument::Indented)));
    return file.commit();
}

} // namespace luytre
