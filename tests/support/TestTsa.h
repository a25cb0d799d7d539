#pragma once

#include "crypto/TimeStampRequest.h"
#include "support/TestPki.h"

#include <QDateTime>

namespace luytre::test {

/// What a misbehaving authority does.
enum class TsaFault {
    None,
    Refuses,
    WrongNonce,
    WrongImprint,

    Garbage,
    Empty,
};

/// A time stamp authority within the test, at a time of its own.
class TestTsa final : public TimeStampSource
{
public:
    TestTsa(const TestPki& pki, const QDateTime& time);

    [[nodiscard]] Result<QByteArray> ask(const QByteArray& request) override;

    TsaFault fault = TsaFault::None;
    int asked = 0; ///< requests so far

private:
    QDateTime m_time;
    TestIdentity m_identity;
};

} // namespace luytre::test
