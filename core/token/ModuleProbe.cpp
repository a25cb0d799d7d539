#include "token/ModuleProbe.h"

namespace luytre {

Result<ModuleListing> ModuleProbe::list(const QString& module,
                                        const CancellationToken* cancellation) const
{
    LUYTRE_TRY(agent, token::AgentProcess::start(module, m_options));
    const auto noPin
        = [](const token::Reply&) { return std::pair(token::AnswerKind::Cancel, SecureBytes()); };
    LUYTRE_TRY(reply, agent->call(token::Request{}, noPin, cancellation));
    if (!reply.listing) {
        return failure(ErrorCode::TokenModuleBroken, QStringLiteral("no listing"), module);
    }
    return *std::move(reply.listing);
}

} // namespace luytre
