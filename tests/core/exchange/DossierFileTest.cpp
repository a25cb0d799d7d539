#include "exchange/DossierFile.h"

#include "support/Printers.h"

#include <QDir>
#include <QTemporaryDir>

namespace luytre {
namespace {

TEST(DossierFile, WhatIsWrittenReadsBackEqual)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hồ sơ.json"));
    Dossier dossier;
    dossier.id = QUuid::createUuid();
    dossier.regulation = QStringLiteral("nd331-2026");
    dossier.system.name = QStringLiteral("Trang tin nội bộ tỉnh Sông Tre");
    LUYTRE_ASSERT_OK(writeDossierFile(dossier, path));
    const auto read = readDossierFile(path);
    LUYTRE_ASSERT_OK(read);
    EXPECT_EQ(*read, dossier);
}

TEST(DossierFile, TextComesInAsNfc)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    const QString decomposed = QStringLiteral("Sông Tre").normalized(QString::NormalizationForm_D);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral(R"({"formatVersion": 1, "id": "0c4a2f50-70e6-4d06-9d6b-111111111111",
        "regulation": "x", "system": {"name": "%1"}})")
                   .arg(decomposed)
                   .toUtf8());
    file.close();
    const auto read = readDossierFile(path);
    LUYTRE_ASSERT_OK(read);
    EXPECT_EQ(read->system.name, QStringLiteral("Sông Tre"));
}

TEST(DossierFile, AFileThatCannotBeWrittenLeavesTheOldOne)
{
    const QTemporaryDir folder;
    Dossier dossier;
    dossier.id = QUuid::createUuid();
    LUYTRE_EXPECT_ERROR(
        writeDossierFile(dossier, folder.filePath(QStringLiteral("no/such/folder/a.json"))),
        ErrorCode::FileUnwritable);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

} // namespace
} // namespace luytre
