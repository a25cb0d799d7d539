#pragma once

#include "forms/models/Job.h"
#include "forms/models/Services.h"
#include "package/FileVerification.h"

#include <QScrollArea>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace luytre::forms {

class ProgressLine;
class TextLabel;
class VerdictBanner;

/// A received file: what may be believed of it first, then who signed, then the way into the
/// workspace. Nothing of a file that is broken or malformed comes in.
class PackagePage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PackagePage(Services& services, QWidget* parent = nullptr);

    /// Verifies a file and shows the verdict when the last check is done.
    void open(const QString& path);

Q_SIGNALS:
    /// The verdict is shown.
    void shown();
    /// The dossier of the package is in the workspace.
    void taken(const QUuid& id);
    void failed(const luytre::Error& error);

private:
    void verifyWith(const TrustStore& trust);
    void showVerified(VerifiedFile verified);
    [[nodiscard]] QWidget* signatureCard(const SignatureReport& signature) const;
    void take();
    void writeSheet();

    Services& m_services;
    Job m_job;
    QString m_path;
    std::shared_ptr<const VerifiedFile> m_verified;
    TextLabel* m_title;
    ProgressLine* m_progress;
    VerdictBanner* m_banner;
    QVBoxLayout* m_signatures;
    TextLabel* m_content;
    QPushButton* m_take;
    QPushButton* m_sheet;
};

} // namespace luytre::forms
