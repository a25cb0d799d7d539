#include "cli/TokenSupport.h"

#include "cli/Interrupt.h"
#include "cli/TokenPins.h"
#include "cli/Words.h"

#include "token/ModuleProbe.h"

#include <QFileInfo>

#include <algorithm>

namespace luytre::cli {

namespace {

constexpr int longestWait = 600;

bool hasToken(const LookedAt& one, const QString& wanted)
{
    return one.listing
        && std::any_of(
               one.listing->tokens.begin(), one.listing->tokens.end(), [&](const TokenInfo& token) {
                   return token.initialized
                       && (wanted.isEmpty() || token.label == wanted || token.serial == wanted);
               });
}

/// Names the tokens that are there, and the drivers that could not be asked.
Error notFound(const std::vector<LookedAt>& seen)
{
    Error error;
    error.code = ErrorCode::TokenNotFound;
    QStringList labels;
    for (const LookedAt& one : seen) {
        if (!one.listing) {
            error.causes.push_back(one.listing.error().withFile(one.module.path));
            continue;
        }
        for (const TokenInfo& token : one.listing->tokens) {
            labels.append(token.label);
        }
    }
    labels.removeAll(QString());
    error.detail = labels.isEmpty() ? QStringLiteral("–") : labels.join(QStringLiteral(", "));
    return error;
}

OptionSpec option(const char* name, const char* value, LocalizedText help, bool repeatable = false)
{
    return {latin(name), {}, latin(value), std::move(help), false, repeatable};
}

} // namespace

Result<TokenAgentOptions> agentOptions(const Session& session)
{
    TokenAgentOptions options;
    if (session.arguments().has(latin("token-limit"))) {
        LUYTRE_TRY(seconds, session.numberOption(latin("token-limit"), 1, longestWait));
        options.answerSeconds = seconds;
        options.keySeconds = seconds;
    }
    return options;
}

Result<std::vector<InstalledModule>> modulesOf(const Session& session)
{
    LUYTRE_TRY(known, knownModules());
    const std::vector<InstalledModule> installed = installedModules(known);
    const QStringList named = session.arguments().values(latin("pkcs11"));
    if (named.isEmpty()) {
        return installed.empty() ? Result<std::vector<InstalledModule>>(failure(notFound({})))
                                 : installed;
    }
    std::vector<InstalledModule> chosen;
    for (const QString& name : named) {
        const std::size_t before = chosen.size();
        std::copy_if(installed.begin(), installed.end(), std::back_inserter(chosen),
                     [&](const InstalledModule& module) { return module.id == name; });
        if (chosen.size() > before) {
            continue;
        }
        if (!QFileInfo(name).isFile()) {
            return failure(ErrorCode::FileNotFound, {}, name);
        }
        chosen.push_back({name, QFileInfo(name).fileName(), QFileInfo(name).absoluteFilePath()});
    }
    return chosen;
}

Result<std::vector<LookedAt>> lookAtModules(Session& session)
{
    LUYTRE_TRY(modules, modulesOf(session));
    LUYTRE_TRY(options, agentOptions(session));
    std::vector<LookedAt> seen;
    for (const InstalledModule& module : modules) {
        seen.push_back({module, ModuleProbe(options).list(module.path, &interruptToken())});
        if (!seen.back().listing && seen.back().listing.error().code == ErrorCode::Cancelled) {
            return failure(seen.back().listing.error());
        }
    }
    return seen;
}

Result<TokenKeyRequest> tokenKeyRequest(Session& session)
{
    const Arguments& arguments = session.arguments();
    LUYTRE_TRY(options, agentOptions(session));
    TokenKeyRequest request;
    request.token = arguments.value(latin("token"));
    request.certificate = arguments.value(latin("cert"));
    request.now = session.clock().now();
    request.agent = options;
    LUYTRE_TRY(modules, modulesOf(session));
    if (modules.size() == 1) {
        request.module = modules.front().path;
        return request;
    }
    LUYTRE_TRY(seen, lookAtModules(session));
    const auto found = std::find_if(seen.begin(), seen.end(), [&](const LookedAt& one) {
        return hasToken(one, request.token);
    });
    if (found == seen.end()) {
        return failure(notFound(seen));
    }
    request.module = found->module.path;
    return request;
}

std::vector<OptionSpec> moduleOptions()
{
    return {
        option(
            "pkcs11", "MODULE",
            words(
                u"Trình điều khiển PKCS#11 của token: đường dẫn, hoặc tên như “token list” in ra; "
                u"không có thì tìm trong các trình điều khiển đã biết.",
                u"The token's PKCS#11 driver: a path, or a name as “token list” prints it; without "
                u"it the known drivers are searched."),
            true),
        option("token-limit", "SECONDS",
               words(u"Chờ trình điều khiển nhiều nhất bấy nhiêu giây (mặc định 15, khi ký 60).",
                     u"Wait for the driver no longer than this (15; 60 for signing)."))};
}

std::vector<OptionSpec> tokenKeyOptions()
{
    std::vector<OptionSpec> options = moduleOptions();
    options.front().repeatable = false;
    options.push_back(
        option("token", "LABEL",
               words(u"Tên hoặc số hiệu của token; bỏ qua được khi chỉ có một.",
                     u"Label or serial number of the token; not needed when there is one only.")));
    options.push_back(
        option("cert", "ID",
               words(u"Mã chứng thư trên token (xem “token certs”), hoặc phần cuối của dấu vân "
                     u"tay SHA-256; bỏ qua được khi chỉ có một chứng thư phù hợp.",
                     u"ID of the certificate on the token (see “token certs”), or the end of its "
                     u"SHA-256 fingerprint; not needed when only one fits.")));
    for (OptionSpec& pin : pinOptions()) {
        options.push_back(std::move(pin));
    }
    return options;
}

} // namespace luytre::cli
