#include "forms/errors/ErrorStrip.h"

#include "forms/errors/ErrorMessage.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QToolButton>

namespace luytre::forms {

ErrorStrip::ErrorStrip(QWidget* parent) : QWidget(parent)
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(16, 8, 12, 8);
    auto* sign = new QLabel;
    sign->setPixmap(icon(QStringLiteral("status-blocking"), &Theme::red).pixmap(20, 20));
    across->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_what = new TextLabel(TextRole::Body, &Theme::redText);
    m_what->setWeight(QFont::DemiBold);
    m_more = new TextLabel(TextRole::Body, &Theme::redText);
    words->addWidget(m_what);
    words->addWidget(m_more);
    across->addLayout(words, 1);
    auto* copy = new QPushButton(tr("Copy details"));
    across->addWidget(copy, 0, Qt::AlignTop);
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("x")));
    close->setAccessibleName(tr("Close the message"));
    across->addWidget(close, 0, Qt::AlignTop);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(errorDetails(m_error)); });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void ErrorStrip::showError(const Error& error)
{
    m_error = error;
    const ErrorMessage message = describe(error);
    m_what->setText(message.what);
    m_more->setText(message.why + QLatin1Char(' ') + message.advice);
    setAccessibleName(message.what + QLatin1Char(' ') + m_more->text());
    show();
}

void ErrorStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().redTint);
    painter.fillRect(QRect(0, 0, 3, height()), theme().red);
}

} // namespace luytre::forms
