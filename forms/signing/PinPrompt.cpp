#include "forms/signing/PinPrompt.h"

#include "forms/signing/TokenKeys.h"
#include "forms/widgets/HouseStyle.h"
#include "forms/widgets/TextLabel.h"

#include <QDialog>
#include <QLineEdit>
#include <QSemaphore>

namespace luytre::forms {

namespace {

constexpr int dialogWidth = 420;

/// A question with a safe answer at its left.
struct Question {
    QDialog* dialog;
    QVBoxLayout* body;
    QPushButton* yes;
};
Question makeQuestion(QWidget* parent, const QString& title, const QString& text,
                      const QString& yes)
{
    auto* dialog = new QDialog(parent);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(dialogWidth);
    auto* down = new QVBoxLayout(dialog);
    down->setContentsMargins(18, 16, 18, 14);
    auto* head = new TextLabel(title, TextRole::Section);
    head->setWeight(QFont::DemiBold);
    down->addWidget(head);
    down->addWidget(new TextLabel(text, TextRole::Body));
    auto* body = new QVBoxLayout;
    down->addLayout(body);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* no = new QPushButton(PinPrompt::tr("&Cancel"));
    auto* act = new QPushButton(yes);
    makePrimary(act);
    buttons->addWidget(no);
    buttons->addWidget(act);
    down->addLayout(buttons);
    QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(act, &QPushButton::clicked, dialog, &QDialog::accept);
    return {dialog, body, act};
}

} // namespace

PinPrompt::PinPrompt(QWidget* window) : QObject(window), m_window(window) { }

bool PinPrompt::ask(const std::function<QDialog*(QWidget*)>& make,
                    const std::function<void(QDialog&)>& accepted)
{
    QSemaphore answered;
    bool yes = false;
    QMetaObject::invokeMethod(this, [&] {
        QDialog* dialog = make(m_window);
        connect(dialog, &QDialog::finished, this, [&, dialog](int result) {
            yes = result == QDialog::Accepted;
            if (yes) {
                accepted(*dialog);
            }
            dialog->deleteLater();
            answered.release();
        });
        dialog->open();
    });
    answered.acquire();
    return yes;
}

bool PinPrompt::confirmLastTry(const PinRequest& request)
{
    return ask(
        [&request](QWidget* parent) {
            const Question question = makeQuestion(
                parent, tr("Use the last try of %1?").arg(request.token),
                tr("One more wrong PIN locks the token, and only its issuer can unlock "
                   "it. Go on only if the PIN is sure."),
                tr("&Use the last try"));
            return question.dialog;
        },
        [](QDialog&) {});
}

Result<SecureBytes> PinPrompt::pin(const PinRequest& request)
{
    SecureBytes given;
    const bool yes = ask(
        [&request](QWidget* parent) {
            const QString state = pinStateWords(request.state);
            const Question question
                = makeQuestion(parent, tr("PIN of the token %1").arg(request.token),
                               state.isEmpty() ? tr("No wrong PIN so far.") : state, tr("&Sign"));
            auto* field = new QLineEdit;
            field->setEchoMode(QLineEdit::Password);
            field->setAccessibleName(tr("PIN"));
            question.body->addWidget(field);
            QObject::connect(field, &QLineEdit::returnPressed, question.dialog, &QDialog::accept);
            field->setFocus();
            return question.dialog;
        },
        [&given](QDialog& dialog) {
            auto* field = dialog.findChild<QLineEdit*>();
            QByteArray typed = field->text().toUtf8();
            given = SecureBytes::takeFrom(typed);
            field->clear();
        });
    if (!yes) {
        return failure(ErrorCode::Cancelled);
    }
    return given;
}

void PinPrompt::pinPadWaits(const PinRequest& request)
{
    Q_EMIT told(tr("Enter the PIN of %1 on the reader.").arg(request.token));
}

void PinPrompt::pinRefused(const PinRequest& request)
{
    const QString state = pinStateWords(request.state);
    Q_EMIT told(tr("The PIN of %1 was wrong.").arg(request.token) + QLatin1Char(' ') + state);
}

} // namespace luytre::forms
