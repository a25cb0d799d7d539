#include "forms/package/VerdictBanner.h"

#include "forms/widgets/Icons.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/TextLabel.h"

namespace luytre::forms {

namespace {

/// How a verdict looks: shape, word and colour together.
struct Look {
    const char* pictogram;
    QColor Theme::*sign;
    QColor Theme::*ground;
    QColor Theme::*words;
    bool distrust; ///< an edge of two pixels
};

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Trusted:
        return {"shield-ok", &Theme::green, &Theme::greenTint, &Theme::greenText, false};
    case Verdict::IntactSignerUnknown:
        return {"shield", &Theme::blue, &Theme::blueTint, &Theme::blueText, false};
    case Verdict::IntactSignerInvalid:
    case Verdict::Unsigned:
        return {"warning", &Theme::amber, &Theme::amberTint, &Theme::amberText, false};
    case Verdict::ChangedAfterSigning:
    case Verdict::Broken:
    case Verdict::Malformed:
        break;
    }
    return {"shield-x", &Theme::red, &Theme::redTint, &Theme::redText, true};
}

} // namespace

VerdictBanner::VerdictBanner(QWidget* parent) : QFrame(parent)
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(16, 12, 16, 12);
    across->setSpacing(12);
    m_sign = new QLabel;
    across->addWidget(m_sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    m_title = new TextLabel(TextRole::Section);
    m_title->setWeight(QFont::DemiBold);
    m_reasons = new TextLabel(TextRole::Body);
    words->addWidget(m_title);
    words->addWidget(m_reasons);
    across->addLayout(words, 1);
}

void VerdictBanner::showReport(const VerificationReport& report)
{
    m_verdict = report.verdict;
    const Look look = lookOf(m_verdict);
    m_sign->setPixmap(icon(QLatin1String(look.pictogram), look.sign).pixmap(32, 32));
    m_title->setColour(look.words);
    m_title->setText(verdictHeadline(m_verdict).in(currentLanguage()));
    QStringList reasons;
    std::vector<const VerificationFinding*> findings;
    for (const VerificationFinding& finding : report.findings) {
        findings.push_back(&finding);
    }
    std::stable_sort(findings.begin(), findings.end(), [](const auto* a, const auto* b) {
        return std::pair(a->verdict(), a->severity()) > std::pair(b->verdict(), b->severity());
    });
    for (const VerificationFinding* finding : findings) {
        const QString sentence = finding->text().in(currentLanguage());
        if (!reasons.contains(sentence)) {
            reasons << sentence;
        }
    }
    m_reasons->setColour(look.words);
    m_reasons->setText(reasons.join(QLatin1Char('\n')));
    setAccessibleName(m_title->text() + QLatin1Char(' ') + m_reasons->text());
    update();
}

void VerdictBanner::paintEvent(QPaintEvent*)
{
    const Look look = lookOf(m_verdict);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = look.distrust ? 2 : 1;
    painter.setPen(QPen(theme().*look.sign, width));
    painter.setBrush(theme().*look.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            8, 8);
}

} // namespace luytre::forms
