#include "cli/TokenSupport.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include "base/Text.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

struct Shown {
    const TokenInfo* token;
    const TokenCertificate* entry;
    Certificate certificate;
};

QStringList usesOf(const Console& console, const Certificate& certificate)
{
    QStringList uses;
    if (certificate.allowsDocumentSigning()) {
        uses.append(console.say(u"ký văn bản", u"signs documents"));
    }
    if (certificate.allowsSealing()) {
        uses.append(console.say(u"mở niêm phong", u"unseals"));
    }
    return uses;
}

QString validity(const Console& console, const Certificate& certificate, const QDateTime& now)
{
    const QString period = vietnameseDate(inVietnam(certificate.notBefore()).date())
        + QStringLiteral(" – ") + vietnameseDate(inVietnam(certificate.notAfter()).date());
    return certificate.isValidAt(now)
        ? period
        : period + console.say(u" (không trong thời hạn)", u" (not valid now)");
}

void print(Console& console, const Shown& shown, const QDateTime& now)
{
    const Certificate& certificate = shown.certificate;
    const QStringList uses = usesOf(console, certificate);
    console.line(console.say(u"%1, mã %2: %3", u"%1, ID %2: %3")
                     .arg(shown.token->label, shown.entry->id, certificate.subject().commonName));
    console.line(QStringLiteral("  ") + certificate.subject().text);
    console.line(
        console.say(u"  Cấp bởi: %1", u"  Issued by: %1").arg(certificate.issuer().commonName));
    console.line(QStringLiteral("  %1; %2; %3")
                     .arg(certificate.keyDescription(), validity(console, certificate, now),
                          uses.isEmpty() ? console.say(u"không dùng để ký hay mở niêm phong",
                                                       u"neither for signing nor for unsealing")
                                         : uses.join(QStringLiteral(", "))));
    console.line(QStringLiteral("  SHA-256 ") + certificate.sha256Fingerprint());
}

QJsonObject json(const Shown& shown, const QDateTime& now)
{
    const Certificate& certificate = shown.certificate;
    return {{latin("token"), shown.token->label},
            {latin("serial"), shown.token->serial},
            {latin("id"), shown.entry->id},
            {latin("subject"), certificate.subject().text},
            {latin("commonName"), certificate.subject().commonName},
            {latin("issuer"), certificate.issuer().text},
            {latin("key"), certificate.keyDescription()},
            {latin("notBefore"), certificate.notBefore().toString(Qt::ISODate)},
            {latin("notAfter"), certificate.notAfter().toString(Qt::ISODate)},
            {latin("validNow"), certificate.isValidAt(now)},
            {latin("signs"), certificate.allowsDocumentSigning()},
            {latin("unseals"), certificate.allowsSealing()},
            {latin("fingerprint"), certificate.sha256Fingerprint()}};
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    const QString wanted = session.arguments().value(latin("token"));
    const QDateTime now = session.clock().now();
    LUYTRE_TRY(seen, lookAtModules(session));
    QJsonArray list;
    for (const LookedAt& one : seen) {
        if (!one.listing) {
            if (seen.size() == 1) {
                return failure(one.listing.error());
            }
            continue;
        }
        for (const TokenInfo& token : one.listing->tokens) {
            if (!wanted.isEmpty() && token.label != wanted && token.serial != wanted) {
                continue;
            }
            for (const TokenCertificate& entry : token.certificates) {
                LUYTRE_TRY(certificate, certificateOf(entry));
                print(console, {&token, &entry, certificate}, now);
                list.append(json({&token, &entry, certificate}, now));
            }
        }
    }
    if (list.isEmpty()) {
        console.line(console.say(u"Không thấy chứng thư nào.", u"No certificate was found."));
    }
    console.json({{latin("certificates"), list}});
    return list.isEmpty() ? ExitCode::No : ExitCode::Good;
}

} // namespace

Verb tokenCertsVerb()
{
    Verb verb;
    verb.name = latin("token certs");
    verb.summary = words(u"Liệt kê chứng thư trên token.", u"List the certificates on tokens.");
    verb.details = words(
        u"Không hỏi mã PIN. Mã chứng thư (CKA_ID) là cái mà --cert của “sign” và “unseal” nhận.",
        u"No PIN is asked for. The ID (CKA_ID) is what --cert of “sign” and “unseal” takes.");
    verb.options = moduleOptions();
    verb.options.push_back({latin("token"),
                            {},
                            latin("LABEL"),
                            words(u"Chỉ token có tên hoặc số hiệu này.",
                                  u"Only the token of this label or serial number."),
                            false,
                            false});
    verb.noMeans = words(u"Không thấy chứng thư nào.", u"No certificate was found.");
    verb.examples = {{latin("token certs --token ThuTruong"),
                      words(u"Chứng thư của một token.", u"Those of one token.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
