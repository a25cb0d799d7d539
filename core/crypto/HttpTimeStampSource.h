#pragma once

#include "crypto/TimeStampRequest.h"

#include <QString>

namespace luytre {

/// A time stamp authority behind an http:// or https:// address (RFC 3161, 3.4): the one place that
/// speaks to a network, and only when somebody asked for a time stamp. Blocks the calling thread,
/// never longer than the limit beside the look-up of the name. Proxies as the environment says
/// (http_proxy, https_proxy, no_proxy); servers of https:// must be known to the system.
class HttpTimeStampSource final : public TimeStampSource
{
public:
    /// `limitSeconds`: for the whole exchange, at least 1.
    explicit HttpTimeStampSource(QString url, int limitSeconds = 15)
        : m_url(std::move(url)), m_limitSeconds(limitSeconds)
    { }

    [[nodiscard]] Result<QByteArray> ask(const QByteArray& request) override;

private:
    QString m_url;
    int m_limitSeconds;
};

} // namespace luytre
