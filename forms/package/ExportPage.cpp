#include "forms/package/ExportPage.h"

#include "forms/package/VerdictBanner.h"
#include "forms/signing/PinPrompt.h"
#include "forms/widgets/Gauges.h"
#include "forms/widgets/HouseStyle.h"
#include "forms/widgets/TextLabel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>

namespace luytre::forms {

namespace {

constexpr int widest = 760; ///< px; longer lines are hard to read

TextLabel* sectionTitle(const QString& text)
{
    auto* label = new TextLabel(text, TextRole::Section);
    label->setWeight(QFont::DemiBold);
    return label;
}

QWidget* withButton(QLineEdit* field, QPushButton* button)
{
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(field, 1);
    across->addWidget(button);
    return row;
}

/// A label of a form whose mnemonic leads to the field.
TextLabel* formLabel(const QString& text, QWidget* field)
{
    auto* label = new TextLabel(text, TextRole::Body);
    label->setTextFormat(Qt::AutoText);
    label->setWordWrap(false);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return label;
}

} // namespace

ExportPage::ExportPage(Services& services, DossierEditor& editor, QWidget* parent)
    : DossierPage(parent), m_services(services), m_editor(editor)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto* content = new QWidget;
    content->setMaximumWidth(widest);
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(20, 14, 20, 20);
    down->setSpacing(10);
    addPackagePart(*down);
    addSigningPart(*down);
    m_verdict = new VerdictBanner;
    m_verdict->hide();
    down->addWidget(m_verdict);
    down->addStretch();
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    outer->addWidget(scroll);
    connect(&m_editor, &DossierEditor::judged, this, &ExportPage::showState);
    connect(&m_job, &Job::started, this, &ExportPage::showState);
    connect(&m_job, &Job::ended, this, &ExportPage::showState);
    connect(&m_job, &Job::progressed, this, [this](double share) {
        m_progress->setShare(std::max(share, 0.0), tr("%1 percent done").arg(int(share * 100)));
    });
    showState();
}

void ExportPage::addPackagePart(QVBoxLayout& down)
{
    down.addWidget(sectionTitle(tr("The package")));
    m_submission = new QRadioButton(tr("S&ubmission, with places to sign"));
    m_draft = new QRadioButton(tr("D&raft, watermarked, cannot be signed"));
    m_submission->setChecked(true);
    m_blocked = new TextLabel(TextRole::Caption, &Theme::redText);
    down.addWidget(m_submission);
    down.addWidget(m_blocked);
    down.addWidget(m_draft);
    m_path = new QLineEdit(QDir::toNativeSeparators(
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .filePath(proposedFileName(m_editor.dossier()))));
    auto* choose = new QPushButton(tr("&Choose the place…"));
    auto* form = new QFormLayout;
    form->addRow(formLabel(tr("Fi&le"), m_path), withButton(m_path, choose));
    down.addLayout(form);
    m_export = new QPushButton(tr("E&xport the package"));
    makePrimary(m_export);
    down.addWidget(m_export, 0, Qt::AlignLeft);
    m_busy = new QWidget;
    auto* across = new QHBoxLayout(m_busy);
    across->setContentsMargins(0, 0, 0, 0);
    m_progress = new ProgressLine;
    auto* cancel = new QPushButton(tr("Cancel"));
    across->addWidget(m_progress, 1);
    across->addWidget(cancel);
    down.addWidget(m_busy);
    m_written = new TextLabel(TextRole::Body, &Theme::ink2);
    m_written->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_written->hide();
    down.addWidget(m_written);
    connect(choose, &QPushButton::clicked, this, &ExportPage::chooseFile);
    connect(m_export, &QPushButton::clicked, this, &ExportPage::exportPackage);
    connect(cancel, &QPushButton::clicked, &m_job, &Job::cancel);
    connect(m_submission, &QRadioButton::toggled, this, &ExportPage::showState);
}

void ExportPage::addSigningPart(QVBoxLayout& down)
{
    m_signing = new QWidget;
    auto* inside = new QVBoxLayout(m_signing);
    inside->setContentsMargins(0, 10, 0, 0);
    inside->addWidget(sectionTitle(tr("Sign now")));
    m_field = new QComboBox;
    m_field->addItem(tr("Preparer"), QStringLiteral("preparer"));
    m_field->addItem(tr("Head of the unit"), QStringLiteral("head"));
    m_field->addItem(tr("Seal of the unit"), QStringLiteral("seal"));
    m_field->setCurrentIndex(1);
    m_source = new QComboBox;
    m_source->addItem(tr("A key file (.p12, .pfx)"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* look = new QPushButton(tr("Look for &tokens"));
    m_pins = new PinPrompt(this);
    m_told = new TextLabel(TextRole::Body, &Theme::amberText);
    m_told->hide();
    m_key = new QLineEdit;
    m_key->setPlaceholderText(tr("A file .p12 or .pfx"));
    auto* choose = new QPushButton(tr("Choo&se the file…"));
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_reason = new QLineEdit;
    auto* form = new QFormLayout;
    form->addRow(formLabel(tr("&Who signs"), m_field), m_field);
    auto* source = new QWidget;
    auto* beside = new QHBoxLayout(source);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(m_source, 1);
    beside->addWidget(look);
    form->addRow(formLabel(tr("Key &in"), m_source), source);
    auto* keyLabel = formLabel(tr("&Key file"), m_key);
    QWidget* keyRow = withButton(m_key, choose);
    auto* passwordLabel = formLabel(tr("&Password"), m_password);
    form->addRow(keyLabel, keyRow);
    form->addRow(passwordLabel, m_password);
    m_fileParts = {keyLabel, keyRow, passwordLabel, m_password};
    form->addRow(formLabel(tr("Reaso&n"), m_reason), m_reason);
    inside->addLayout(form);
    m_sign = new QPushButton(tr("Si&gn"));
    makePrimary(m_sign);
    auto* folder = new QPushButton(tr("Open the f&older"));
    auto* across = new QHBoxLayout;
    across->addWidget(m_sign);
    across->addWidget(folder);
    across->addStretch();
    inside->addLayout(across);
    inside->addWidget(m_told);
    m_signing->hide();
    down.addWidget(m_signing);
    connect(look, &QPushButton::clicked, this, &ExportPage::findTokens);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ExportPage::showKeySource);
    connect(m_pins, &PinPrompt::told, this, [this](const QString& words) {
        m_told->setText(words);
        m_told->show();
    });
    connect(m_sign, &QPushButton::clicked, this, &ExportPage::sign);
    connect(m_password, &QLineEdit::returnPressed, m_sign, &QPushButton::click);
    connect(folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_package).absolutePath()));
    });
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString file
            = QFileDialog::getOpenFileName(this, tr("Key file"), {}, tr("Key files (*.p12 *.pfx)"));
        if (!file.isEmpty()) {
            m_key->setText(QDir::toNativeSeparators(file));
        }
    });
}

bool ExportPage::goTo(const QString&)
{
    m_path->setFocus();
    return true;
}

void ExportPage::showState()
{
    const auto& findings = m_editor.findings();
    const int blocks = int(std::count_if(findings.begin(), findings.end(), [](const Finding& one) {
        return one.severity == Severity::Block;
    }));
    m_blocked->setVisible(blocks > 0);
    m_blocked->setText(
        tr("Cannot be made yet: %n blocking error(s). See the step before.", nullptr, blocks));
    m_submission->setEnabled(blocks == 0);
    if (blocks > 0) {
        m_draft->setChecked(true);
    }
    const bool busy = m_job.isRunning();
    m_busy->setVisible(busy);
    m_export->setEnabled(!busy);
    m_sign->setEnabled(!busy);
}

void ExportPage::chooseFile()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the package"),
                                                      m_path->text(), tr("Packages (*.pdf)"));
    if (!file.isEmpty()) {
        m_path->setText(QDir::toNativeSeparators(file));
    }
}

void ExportPage::exportPackage()
{
    m_verdict->hide();
    m_written->hide();
    m_signing->hide();
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    QDir().mkpath(QFileInfo(path).absolutePath());
    ExportInput input{m_editor.state(),
                      m_editor.sharedPack(),
                      m_editor.sharedCatalogue(),
                      m_editor.revision(),
                      m_submission->isChecked() ? PackageKind::Submission : PackageKind::Draft,
                      path,
                      nullptr,
                      {}};
    m_services.workspace.run(
        this, [input](Desk& desk) { return collectForExport(desk, input); },
        [this](Result<ExportInput> collected) {
            if (!collected) {
                tellFailure(collected.error());
                return;
            }
            m_package = collected->path;
            m_job.start(
                [input = std::move(*collected)](ProgressSink& progress,
                                                const CancellationToken& cancel) {
                    return writeExport(input, progress, cancel);
                },
                [this](Result<WrittenPackage> written) {
                    if (written) {
                        showWritten(*written);
                    } else {
                        tellFailure(written.error());
                    }
                });
        });
}

void ExportPage::showWritten(const WrittenPackage& written)
{
    m_written->setText(tr("Written and read back: %1\n%2 pages, %3, level %4")
                           .arg(QDir::toNativeSeparators(m_package))
                           .arg(written.pageCount)
                           .arg(QLocale().formattedDataSize(written.size))
                           .arg(written.level));
    m_written->show();
    const bool signable = written.manifest.kind == PackageKind::Submission;
    m_signing->setVisible(signable);
    if (signable) {
        m_key->setFocus();
    }
}

void ExportPage::findTokens()
{
    m_told->hide();
    m_job.start(
        [](ProgressSink&, const CancellationToken& cancel) { return findTokenKeys(cancel); },
        [this](Result<std::vector<TokenKeyItem>> found) {
            m_tokenKeys.clear();
            while (m_source->count() > 1) {
                m_source->removeItem(1);
            }
            if (!found) {
                tellFailure(found.error());
                return;
            }
            m_tokenKeys = std::move(*found);
            for (const TokenKeyItem& item : m_tokenKeys) {
                m_source->addItem(tokenKeyWords(item));
            }
            m_source->setCurrentIndex(1);
        });
}

void ExportPage::showKeySource()
{
    for (QWidget* part : m_fileParts) {
        part->setVisible(m_source->currentIndex() == 0);
    }
}

void ExportPage::sign()
{
    m_told->hide();
    m_services.workspace.run(
        this, [](Desk& desk) { return trustOf(desk); },
        [this](Result<TrustStore> trust) {
            if (trust) {
                signWith(*trust);
            } else {
                tellFailure(trust.error());
            }
        });
}

void ExportPage::signWith(const TrustStore& trust)
{
    auto order = std::make_shared<SignOrder>();
    order->request.input = m_package;
    order->request.output = m_package;
    order->request.field = m_field->currentData().toString();
    order->request.reason = m_reason->text().trimmed();
    const int chosen = m_source->currentIndex() - 1;
    if (chosen >= 0 && chosen < int(m_tokenKeys.size())) {
        const TokenKeyItem& item = m_tokenKeys[std::size_t(chosen)];
        order->token = TokenKeyRequest{
            item.module, item.token.serial, item.certificateId, SystemClock().now(), {}};
    }
    order->keyFile = QDir::fromNativeSeparators(m_key->text().trimmed());
    QByteArray typed = m_password->text().toUtf8();
    order->password = SecureBytes::takeFrom(typed);
    m_password->clear();
    m_job.start(
        [order, trust, pins = m_pins](ProgressSink& progress, const CancellationToken& cancel) {
            return signAndVerify(*order, trust, *pins, progress, cancel);
        },
        [this](Result<VerificationReport> report) {
            if (!report) {
                tellFailure(report.error());
                return;
            }
            m_verdict->showReport(*report);
            m_verdict->show();
        });
}

void ExportPage::tellFailure(const Error& error)
{
    if (error.code != ErrorCode::Cancelled) {
        Q_EMIT failed(error);
    }
}

} // namespace luytre::forms
