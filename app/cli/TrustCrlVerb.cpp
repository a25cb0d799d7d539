#include "cli/TrustSupport.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

#include "base/AtomicFile.h"

#include <algorithm>

namespace luytre::cli {

namespace {

Result<bool> isSignedByAnchor(Workspace& workspace, const RevocationList& list)
{
    LUYTRE_TRY(anchors, workspace.trust().anchors());
    return std::any_of(anchors.begin(), anchors.end(), [&list](const StoredAnchor& anchor) {
        const auto certificate = Certificate::fromDer(anchor.certificate);
        return certificate && list.isSignedBy(*certificate);
    });
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    const QString file = session.arguments().word(1);
    LUYTRE_CHECK(requireUnlockedTrust());
    LUYTRE_TRY(bytes, readFile(file));
    const auto list = RevocationList::parse(bytes);
    if (!list) {
        return failure(list.error().withFile(file));
    }
    LUYTRE_TRY(workspace, Workspace::open(session.arguments().word(0), OpenMode::ReadWrite));
    LUYTRE_TRY(isKnown, isSignedByAnchor(*workspace, *list));
    LUYTRE_CHECK(workspace->trust().addRevocationList(list->der(), editBy(session).author));
    console.line(
        console.say(u"Đã thêm danh sách thu hồi của %1", u"Added the revocation list of %1")
            .arg(list->issuer()));
    console.line(
        console.say(u"  lập %1, %2 chứng thư bị thu hồi", u"  made %1, %2 certificates revoked")
            .arg(shortInstant(list->thisUpdate()), QString::number(list->size())));
    console.line(QStringLiteral("  SHA-256 ") + list->sha256Fingerprint());
    if (!isKnown) {
        console.note(console.say(
            u"Không có chứng thư gốc nào trong kho đã ký danh sách này; nó chỉ được dùng khi chuỗi "
            u"của chữ ký có cơ quan đã ký nó.",
            u"No anchor of the workspace signed this list; it counts only where the authority that "
            u"did is in a signature's chain."));
    }
    console.json({{latin("issuer"), list->issuer()},
                  {latin("thisUpdate"), list->thisUpdate().toString(Qt::ISODate)},
                  {latin("entries"), list->size()},
                  {latin("signedByAnchor"), isKnown},
                  {latin("fingerprint"), list->sha256Fingerprint()}});
    return ExitCode::Good;
}

} // namespace

Verb trustCrlVerb()
{
    Verb verb;
    verb.name = latin("trust crl");
    verb.summary = words(u"Thêm danh sách thu hồi chứng thư (CRL) vào kho.",
                         u"Add a certificate revocation list (CRL) to a workspace.");
    verb.details = words(
        u"Tệp PEM hoặc DER do cơ quan chứng thực công bố. Danh sách cũ được giữ lại để xét các chữ "
        u"ký cũ; bỏ bằng “trust remove”. Chương trình không tự tải danh sách nào.",
        u"A PEM or DER file as the authority publishes it. Older lists are kept, for old "
        u"signatures are judged by them; “trust remove” takes one away. The program never "
        u"downloads any.");
    verb.arguments
        = {workspaceArgument(),
           {latin("FILE"), words(u"Tệp danh sách thu hồi.", u"The list's file."), false, false}};
    verb.options = {editOptions().front()};
    verb.examples = {{latin("trust crl kho.luytre goc-cp.crl"),
                      words(u"Để biết chứng thư nào đã bị thu hồi.",
                            u"To know which certificates were revoked.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
