#pragma once

#include "forms/models/Job.h"
#include "forms/models/Services.h"
#include "forms/package/ExportWork.h"
#include "forms/signing/TokenKeys.h"
#include "forms/widgets/DossierPage.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace luytre::forms {

class PinPrompt;
class ProgressLine;
class TextLabel;
class VerdictBanner;

/// Step 11: the package is written, read back, signed, and what was written is verified.
class ExportPage final : public DossierPage
{
    Q_OBJECT

public:
    ExportPage(Services& services, DossierEditor& editor, QWidget* parent = nullptr);
    bool goTo(const QString& place) override;

private:
    void addPackagePart(QVBoxLayout& down);
    void addSigningPart(QVBoxLayout& down);
    void showState();
    void chooseFile();
    void exportPackage();
    void showWritten(const WrittenPackage& written);
    void findTokens();
    void showKeySource();
    void sign();
    void signWith(const TrustStore& trust);
    void tellFailure(const Error& error);

    Services& m_services;
    DossierEditor& m_editor;
    Job m_job;
    QRadioButton* m_submission = nullptr;
    QRadioButton* m_draft = nullptr;
    TextLabel* m_blocked = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_export = nullptr;
    QWidget* m_busy = nullptr;
    ProgressLine* m_progress = nullptr;
    TextLabel* m_written = nullptr;
    QWidget* m_signing = nullptr;
    QComboBox* m_field = nullptr;
    QComboBox* m_source = nullptr; ///< first a key file, then what tokens have
    PinPrompt* m_pins = nullptr;
    TextLabel* m_told = nullptr;
    std::vector<TokenKeyItem> m_tokenKeys;
    std::vector<QWidget*> m_fileParts; ///< hidden while a token is chosen
    QLineEdit* m_key = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_sign = nullptr;
    VerdictBanner* m_verdict = nullptr;
    QString m_package; ///< the file written or signed last
};

} // namespace luytre::forms
