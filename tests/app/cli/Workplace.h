#pragma once

#include "app/cli/CliProcess.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace luytre::test {

/// A folder of its own with a copy of a sample dossier, for tests that run the program on it.
class Workplace : public ::testing::Test
{
protected:
    void SetUp() override;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString sample() const { return path(QStringLiteral("s/dossier.json")); }
    /// Changes the copy of the sample by its JSON.
    template <class Function>
    void editSample(Function change)
    {
        QJsonObject dossier = readSample();
        change(dossier);
        writeSample(dossier);
    }
    void put(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray bytesOf(const QString& name) const;
    /// Everything in the folder, hidden files too.
    [[nodiscard]] QStringList entries() const;
    /// Runs openssl in the folder; fails the test when it fails.
    void openssl(const QStringList& words) const;
    /// root.pem and NAME.p12 (password "đúng"), made with openssl; `extensions` as in a
    /// configuration file.
    void makeKey(const QString& name,
                 const QByteArray& extensions
                 = "keyUsage=critical,digitalSignature,nonRepudiation\n",
                 const QStringList& dates = {}, const QStringList& pkcs12 = {}) const;

    QTemporaryDir m_folder;

private:
    [[nodiscard]] QJsonObject readSample() const;
    void writeSample(const QJsonObject& dossier) const;
};

} // namespace luytre::test
