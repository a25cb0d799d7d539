#pragma once

#include "signing/VerificationReport.h"

#include <QFrame>

class QLabel;

namespace luytre::forms {

class TextLabel;

/// What a receiver may believe of a file: the verdict in words with its shape and colour, the
/// reason beneath, and the other findings.
class VerdictBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget* parent = nullptr);
    void showReport(const VerificationReport& report);
    [[nodiscard]] Verdict verdict() const { return m_verdict; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Verdict m_verdict = Verdict::Malformed;
    QLabel* m_sign;
    TextLabel* m_title;
    TextLabel* m_reasons;
};

} // namespace luytre::forms
