#pragma once

#include "app/cli/CliProcess.h"

#include "support/TestPki.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace luytre::test {

/// A folder of its own with a copy of a sample dossier in s/, for tests that run the program on it.
class Workplace : public ::testing::Test
{
protected:
    void SetUp() override;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString sample() const { return path(QStringLiteral("s/dossier.json")); }
    /// Changes the copy of the sample by its JSON.
    template <class Function>
    void editSample(Function change) const
    {
        QJsonObject dossier = readSample();
        change(dossier);
        writeSample(dossier);
    }
    void put(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray bytesOf(const QString& name) const;
    /// Everything in the folder but the sample, hidden files too.
    [[nodiscard]] QStringList entries() const;
    /// Runs the program and expects this exit code; with --json.
    [[nodiscard]] CliOutcome run(const QStringList& words, int exitCode = 0,
                                 const CliSurroundings& surroundings = {}) const;
    /// Writes NAME.p12 and NAME.pem with the certificate wished for, its authority to root.pem and the password
    /// to "password".
    void makeKey(const QString& name, CertificateWish wish = {}) const;
    /// s/dossier.json as the submission a.pdf.
    void exportSubmission() const;

    QTemporaryDir m_folder;
    TestPki m_pki;

private:
    [[nodiscard]] QJsonObject readSample() const;
    void writeSample(const QJsonObject& dossier) const;
};

/// The words of a line, blanks between them.
[[nodiscard]] inline QStringList split(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace luytre::test
