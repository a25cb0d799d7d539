#include "forms/package/PackagePage.h"

#include "base/Text.h"
#include "forms/package/ExportWork.h"
#include "forms/package/VerdictBanner.h"
#include "forms/widgets/Card.h"
#include "forms/widgets/Gauges.h"
#include "forms/widgets/HouseStyle.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/TextLabel.h"
#include "package/VerificationSheet.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QTemporaryDir>

namespace luytre::forms {

namespace {

constexpr int widest = 900; ///< px; longer lines are hard to read

QString coverageWords(Coverage coverage)
{
    switch (coverage) {
    case Coverage::WholeFile:
        return PackagePage::tr("covers the whole file");
    case Coverage::LaterSignaturesOnly:
        return PackagePage::tr("only other signatures follow");
    case Coverage::ChangedLater:
        return PackagePage::tr("other changes follow");
    case Coverage::Invalid:
        break;
    }
    return PackagePage::tr("covers something else than it seems to");
}

QString instantWords(const QDateTime& instant)
{
    const QDateTime there = inVietnam(instant);
    return QStringLiteral("%1 %2").arg(there.time().toString(QStringLiteral("HH:mm:ss")),
                                       vietnameseDate(there.date()));
}

/// The dossier with its evidence; on the workspace's thread. A dossier that is there already is
/// not overwritten: it becomes another one only when the two differ, as a new revision.
Result<QUuid> takeIn(Desk& desk, const Package& package, const QString& author)
{
    const QTemporaryDir folder;
    LUYTRE_TRY(files, package.extractEvidence(folder.path()));
    for (const auto& [id, path] : files) {
        LUYTRE_CHECK(desk.workspace.evidence().putFile(path));
    }
    Edit edit;
    edit.author = author;
    edit.note = QStringLiteral("package ") + package.manifest().id.toString(QUuid::WithoutBraces);
    LUYTRE_CHECK(desk.workspace.dossiers().save(package.dossier(), edit));
    return package.dossier().id;
}

} // namespace

PackagePage::PackagePage(Services& services, QWidget* parent)
    : QScrollArea(parent), m_services(services)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    auto* content = new QWidget;
    content->setMaximumWidth(widest);
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(22, 18, 22, 18);
    down->setSpacing(12);
    m_title = new TextLabel(TextRole::PageTitle);
    m_title->setWeight(QFont::DemiBold);
    m_progress = new ProgressLine;
    m_banner = new VerdictBanner;
    m_content = new TextLabel(TextRole::Body, &Theme::ink2);
    m_signatures = new QVBoxLayout;
    m_take = new QPushButton(tr("Take the dossier into the &workspace"));
    makePrimary(m_take);
    m_sheet = new QPushButton(tr("Veri&fication sheet…"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_sheet);
    buttons->addStretch();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_progress, m_banner, m_content}) {
        down->addWidget(widget);
    }
    down->addLayout(buttons);
    down->addLayout(m_signatures);
    down->addStretch();
    setWidget(content);
    connect(m_take, &QPushButton::clicked, this, &PackagePage::take);
    connect(m_sheet, &QPushButton::clicked, this, &PackagePage::writeSheet);
    connect(&m_job, &Job::progressed, this,
            [this](double share) { m_progress->setShare(std::max(share, 0.0), tr("Verifying")); });
}

void PackagePage::open(const QString& path)
{
    m_path = path;
    m_verified.reset();
    m_title->setText(QFileInfo(path).fileName());
    m_progress->setShare(0, tr("Verifying"));
    m_progress->show();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_banner, m_take, m_sheet}) {
        widget->hide();
    }
    m_content->setText(tr("Verifying. No verdict before the last check is done."));
    while (QLayoutItem* item = m_signatures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_services.workspace.run(
        this, [](Desk& desk) { return trustOf(desk); },
        [this](Result<TrustStore> trust) {
            if (trust) {
                verifyWith(*trust);
            } else {
                Q_EMIT failed(trust.error());
            }
        });
}

void PackagePage::verifyWith(const TrustStore& trust)
{
    const bool begun = m_job.start(
        [path = m_path, trust](ProgressSink& progress, const CancellationToken& cancel) {
            return verifyFile(path, trust, SystemClock(), {}, &progress, &cancel);
        },
        [this](Result<VerifiedFile> verified) {
            m_progress->hide();
            if (verified) {
                showVerified(std::move(*verified));
            } else if (verified.error().code != ErrorCode::Cancelled) {
                m_content->setText({});
                Q_EMIT failed(verified.error());
            }
        });
    if (!begun) { // a file opened while another is verified takes its place
        m_job.cancel();
        QMetaObject::invokeMethod(
            this, [this, trust] { verifyWith(trust); }, Qt::QueuedConnection);
    }
}

void PackagePage::showVerified(VerifiedFile verified)
{
    m_verified = std::make_shared<const VerifiedFile>(std::move(verified));
    const VerificationReport& report = m_verified->report;
    m_banner->showReport(report);
    m_banner->show();
    m_sheet->show();
    for (const SignatureReport& signature : report.signatures) {
        m_signatures->addWidget(signatureCard(signature));
    }
    if (!m_verified->package) {
        m_content->setText(
            report.verdict >= Verdict::Broken
                ? tr("Nothing inside this file counts. Ask for the original file again.")
                : tr("A PDF without the data of a dossier inside."));
        Q_EMIT shown();
        return;
    }
    const Dossier& dossier = m_verified->package->dossier();
    m_content->setText(
        tr("%1\n%2, round %3, %n piece(s) of evidence", nullptr, int(dossier.evidence.size()))
            .arg(dossier.system.name, dossier.operatingUnit.name)
            .arg(dossier.round));
    const bool intact = report.verdict < Verdict::ChangedAfterSigning;
    m_take->setVisible(intact && !m_services.workspace.isReadOnly());
    Q_EMIT shown();
}

QWidget* PackagePage::signatureCard(const SignatureReport& signature) const
{
    auto* card = new Card;
    auto* down = new QVBoxLayout(card);
    down->setContentsMargins(14, 10, 14, 10);
    down->setSpacing(2);
    const QString name = signature.signer ? signature.signer->subject().commonName
                                          : tr("The signer cannot be read");
    auto* title = new TextLabel(name, TextRole::Body);
    title->setWeight(QFont::DemiBold);
    down->addWidget(title);
    QStringList lines;
    if (signature.signer && !signature.signer->subject().organisation.isEmpty()) {
        lines << signature.signer->subject().organisation;
    }
    if (signature.stampedTime.isValid()) {
        lines << tr("signed at %1, by a time stamp").arg(instantWords(signature.stampedTime));
    } else if (signature.claimedTime.isValid()) {
        lines << tr("signed at %1, by the signer's own clock")
                     .arg(instantWords(signature.claimedTime));
    }
    lines << coverageWords(signature.coverage);
    lines << (signature.isIntact() ? tr("intact") : tr("does not hold"));
    down->addWidget(
        new TextLabel(lines.join(QStringLiteral(" · ")), TextRole::Caption, &Theme::ink2));
    if (!signature.reason.isEmpty()) {
        down->addWidget(
            new TextLabel(tr("Reason: %1").arg(signature.reason), TextRole::Caption, &Theme::ink2));
    }
    return card;
}

void PackagePage::take()
{
    const QString author = m_services.settings.value(options::author);
    m_services.workspace.run(
        this,
        [kept = m_verified, author](Desk& desk) {
            return takeIn(desk, *kept->package,
                          author.isEmpty() ? QStringLiteral("package") : author);
        },
        [this](Result<QUuid> id) {
            if (id) {
                Q_EMIT taken(*id);
            } else {
                Q_EMIT failed(id.error());
            }
        });
}

void PackagePage::writeSheet()
{
    const QFileInfo file(m_path);
    const QString proposed = file.dir().filePath(tr("verification-%1").arg(file.completeBaseName())
                                                 + QStringLiteral(".pdf"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Verification sheet"), proposed,
                                                      tr("PDF files (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    SheetSubject subject;
    subject.file = m_path;
    subject.package = m_verified->package ? &*m_verified->package : nullptr;
    subject.packageChecked = subject.package != nullptr;
    subject.checkedAt = SystemClock().now();
    const auto written
        = writeVerificationSheet(m_verified->report, subject, currentLanguage(), path);
    if (!written) {
        Q_EMIT failed(written.error());
    }
}

} // namespace luytre::forms
