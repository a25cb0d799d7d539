#include "cli/TrustSupport.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

#include "crypto/CertificateFile.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

Result<TrustPurpose> purposeOption(const Session& session, const Console& console)
{
    const auto purpose = enumFromString<TrustPurpose>(session.arguments().value(latin("purpose")));
    if (!purpose) {
        return failure(ErrorCode::Usage,
                       console.say(u"--purpose là government, public hoặc test",
                                   u"--purpose is government, public or test"));
    }
    return *purpose;
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    const QString file = session.arguments().word(1);
    LUYTRE_TRY(purpose, purposeOption(session, console));
    LUYTRE_CHECK(requireUnlockedTrust());
    LUYTRE_TRY(certificates, readCertificates(file));
    for (const Certificate& certificate : certificates) {
        if (!certificate.hasStrongKey()) {
            return failure(ErrorCode::WeakKey, certificate.keyDescription(), file);
        }
    }
    LUYTRE_TRY(workspace, Workspace::open(session.arguments().word(0), OpenMode::ReadWrite));
    QJsonArray added;
    for (const Certificate& certificate : certificates) {
        LUYTRE_CHECK(workspace->trust().addAnchor(certificate.der(), enumToString(purpose),
                                                  editBy(session).author));
        console.line(console.say(u"Đã tin (%1): %2", u"Trusted (%1): %2")
                         .arg(purposeText(console, purpose), certificate.subject().text));
        console.line(QStringLiteral("  SHA-256 ") + certificate.sha256Fingerprint());
        added.append(QJsonObject{{latin("subject"), certificate.subject().text},
                                 {latin("purpose"), enumToString(purpose)},
                                 {latin("fingerprint"), certificate.sha256Fingerprint()}});
    }
    console.line(console.say(u"Hãy đối chiếu dấu vân tay với công bố của cơ quan chứng thực.",
                             u"Compare the fingerprints with what the authority publishes."));
    console.json({{latin("added"), added}});
    return ExitCode::Good;
}

} // namespace

Verb trustAddVerb()
{
    Verb verb;
    verb.name = latin("trust add");
    verb.summary = words(u"Thêm chứng thư gốc vào danh sách tin cậy của kho.",
                         u"Add root certificates to a workspace's trust list.");
    verb.details = words(
        u"Nhận tệp PEM, DER hoặc PKCS#7 (.p7b); mọi chứng thư trong tệp đều được thêm, kèm dấu vân "
        u"tay để đối chiếu.\nMục đích: government là chứng thực chuyên dùng Chính phủ, public là "
        u"chứng thực công cộng, test là thử nghiệm: chữ ký dựa trên chứng thư thử nghiệm không "
        u"được kết luận là tin cậy. Thêm lại một chứng thư là đổi mục đích của nó.",
        u"Takes PEM, DER or PKCS#7 (.p7b); every certificate in the file is added, and its "
        u"fingerprint shown for comparison.\nPurposes: government is the PKI of the state's "
        u"bodies, public a licensed public authority, test is for trials: a signature that only a "
        u"trial authority vouches for is never called trusted. Adding a certificate again changes "
        u"its purpose.");
    verb.arguments
        = {workspaceArgument(),
           {latin("FILE"), words(u"Tệp chứng thư.", u"The certificate file."), false, false}};
    verb.options = {{latin("purpose"),
                     {},
                     latin("PURPOSE"),
                     words(u"government, public hoặc test.", u"government, public or test."),
                     true,
                     false},
                    editOptions().front()};
    verb.examples = {{latin("trust add kho.luytre goc-cp.cer --purpose government"),
                      words(u"Tin gốc chuyên dùng Chính phủ.", u"Trust the Government root.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
