#include "forms/package/CheckPage.h"
#include "forms/package/ExportPage.h"
#include "forms/package/PackagePage.h"
#include "forms/package/PreviewPane.h"
#include "forms/package/VerdictBanner.h"
#include "forms/support/TestDesk.h"
#include "support/Printers.h"
#include "support/TestPki.h"

#include "package/Package.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace luytre::forms {
namespace {

using test::TestDesk;
using test::waitFor;

template <class W>
W* named(QWidget& page, const QString& name)
{
    for (W* widget : page.findChildren<W*>()) {
        if (widget->accessibleName() == name || widget->property("text").toString() == name) {
            return widget;
        }
    }
    ADD_FAILURE() << "nothing named " << name.toStdString();
    return nullptr;
}

TEST(ExportPage, exportsSignsAndShowsTheVerdictOfWhatItWrote)
{
    TestDesk desk;
    const auto editor = desk.openSample(QStringLiteral("xa-lua-vang"));
    const test::TestPki pki;
    test::CertificateWish wish;
    wish.from = QDateTime::currentDateTimeUtc().addDays(-1);
    wish.to = wish.from.addDays(300);
    const QString keyFile = desk.folder() + QStringLiteral("/khoa.p12");
    QFile key(keyFile);
    ASSERT_TRUE(key.open(QIODevice::WriteOnly));
    key.write(pki.issue(wish).pkcs12);
    key.close();

    ExportPage page(desk.services(), *editor);
    page.show();
    QSignalSpy failures(&page, &DossierPage::failed);
    const QString target = desk.folder() + QStringLiteral("/gói/ho-so.pdf");
    auto* path = named<QLineEdit>(page, QStringLiteral("Tệp ghi ra"));
    path->setText(target);
    QTest::mouseClick(named<QPushButton>(page, QStringLiteral("X&uất gói")), Qt::LeftButton);
    auto* sign = named<QPushButton>(page, QStringLiteral("&Ký"));
    ASSERT_TRUE(waitFor([&] { return sign->isVisible() || failures.count() > 0; }));
    ASSERT_EQ(failures.count(), 0);
    const auto package = Package::open(target);
    LUYTRE_ASSERT_OK(package);
    EXPECT_EQ(package->dossier().id, editor->dossier().id);

    named<QLineEdit>(page, QStringLiteral("Tệp khóa"))->setText(keyFile);
    auto* password = named<QLineEdit>(page, QStringLiteral("Mật khẩu"));
    password->setText(QStringLiteral("sai"));
    QTest::keyClick(sign, Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return failures.count() == 1; }))
        << failures.count() << sign->isEnabled();
    EXPECT_EQ(qvariant_cast<Error>(failures.first().first()).code, ErrorCode::WrongPassword);
    EXPECT_TRUE(password->text().isEmpty());

    const SecureBytes right = test::TestPki::password();
    password->setText(QString::fromUtf8(right.data(), qsizetype(right.size())));
    QTest::keyClick(sign, Qt::Key_Space);
    auto* banner = page.findChild<VerdictBanner*>();
    ASSERT_TRUE(waitFor([&] { return banner->isVisible(); }));
    EXPECT_EQ(banner->verdict(), Verdict::IntactSignerUnknown);
    EXPECT_FALSE(banner->accessibleName().isEmpty());
}

TEST(PackagePage, showsTheVerdictFirstAndTakesAnIntactDossierIn)
{
    TestDesk sender;
    const auto editor = sender.openSample(QStringLiteral("xa-lua-vang"));
    ExportPage exporting(sender.services(), *editor);
    exporting.show();
    const QString file = sender.folder() + QStringLiteral("/goi.pdf");
    named<QLineEdit>(exporting, QStringLiteral("Tệp ghi ra"))->setText(file);
    auto* start = named<QPushButton>(exporting, QStringLiteral("X&uất gói"));
    QTest::keyClick(start, Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file) && start->isEnabled(); }));

    TestDesk receiver;
    PackagePage page(receiver.services());
    page.show();
    QSignalSpy shown(&page, &PackagePage::shown);
    page.open(file);
    EXPECT_FALSE(page.findChild<VerdictBanner*>()->isVisible());
    ASSERT_TRUE(waitFor([&] { return shown.count() == 1; }));
    EXPECT_EQ(page.findChild<VerdictBanner*>()->verdict(), Verdict::Unsigned);
    QSignalSpy taken(&page, &PackagePage::taken);
    QTest::keyClick(named<QPushButton>(page, QStringLiteral("Đưa hồ sơ vào sổ &làm việc")),
                    Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return taken.count() == 1; }));
    EXPECT_EQ(receiver.stored(editor->dossier().id), editor->dossier());
}

TEST(Trust, theRevocationListsOfTheWorkspaceCount)
{
    TestDesk desk;
    const test::TestPki pki;
    const test::TestIdentity revoked = pki.issue();
    const QByteArray list
        = pki.revocationList({revoked.signer->certificate()}, QDateTime::currentDateTimeUtc());
    std::optional<Result<TrustStore>> trust;
    desk.services().workspace.run(
        &desk.services().workspace,
        [list](Desk& work) -> Result<TrustStore> {
            LUYTRE_CHECK(
                work.workspace.trust().addRevocationList(list, QStringLiteral("Người thử")));
            return trustOf(work);
        },
        [&](Result<TrustStore> read) { trust = std::move(read); });
    ASSERT_TRUE(waitFor([&] { return trust.has_value(); }));
    LUYTRE_ASSERT_OK(*trust);
    EXPECT_EQ((*trust)->revocationLists().size(), 1U);
}

TEST(PackagePage, nothingOfAChangedFileComesIn)
{
    TestDesk desk;
    const QString file = desk.folder() + QStringLiteral("/hong.pdf");
    QFile broken(file);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("%PDF-1.7\n1 0 obj\n<<");
    broken.close();
    PackagePage page(desk.services());
    page.show();
    QSignalSpy shown(&page, &PackagePage::shown);
    page.open(file);
    ASSERT_TRUE(waitFor([&] { return shown.count() == 1; }));
    EXPECT_EQ(page.findChild<VerdictBanner*>()->verdict(), Verdict::Malformed);
    EXPECT_FALSE(
        named<QPushButton>(page, QStringLiteral("Đưa hồ sơ vào sổ &làm việc"))->isVisible());
}

TEST(ExportPage, aDossierWithBlockingErrorsCanOnlyBecomeADraft)
{
    TestDesk desk;
    const auto editor = desk.openNew();
    ExportPage page(desk.services(), *editor);
    const auto choices = page.findChildren<QRadioButton*>();
    ASSERT_EQ(choices.size(), 2);
    EXPECT_FALSE(choices[0]->isEnabled());
    EXPECT_TRUE(choices[1]->isChecked());
}

TEST(CheckPage, previewShowsThePagesAndFindsWordsWithoutAccents)
{
    TestDesk desk;
    const auto editor = desk.openSample(QStringLiteral("xa-lua-vang"));
    CheckPage page(desk.services(), *editor);
    page.resize(1200, 700);
    QSignalSpy rendered(&page.preview(), &PreviewPane::rendered);
    page.show();
    ASSERT_TRUE(waitFor([&] { return rendered.count() == 1; }));
    EXPECT_GT(page.preview().pageCount(), 10);
    EXPECT_TRUE(page.preview().find(QStringLiteral("lua vang")));
    EXPECT_FALSE(page.preview().find(QStringLiteral("khong co cau nay trong tai lieu")));
    editor->edit({QStringLiteral("name"), QStringLiteral("system.name")}, [](Dossier& dossier) {
        dossier.system.name = QStringLiteral("Tên mới hoàn toàn");
    });
    ASSERT_TRUE(waitFor([&] { return rendered.count() == 2; }));
    EXPECT_TRUE(page.preview().find(QStringLiteral("ten moi hoan toan")));
}

} // namespace
} // namespace luytre::forms
