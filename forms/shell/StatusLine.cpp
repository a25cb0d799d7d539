#include "forms/shell/StatusLine.h"

#include "base/Clock.h"
#include "forms/errors/ErrorMessage.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/TextLabel.h"

#include <QFileInfo>

namespace luytre::forms {

namespace {

TextLabel* segment(QColor Theme::*colour = &Theme::ink2)
{
    auto* label = new TextLabel(TextRole::Caption, colour);
    label->setWordWrap(false);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget* parent) : QWidget(parent)
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(10, 3, 10, 3);
    m_sign = new QLabel;
    m_state = segment();
    m_state->setObjectName(QStringLiteral("saveState"));
    m_retry = new QPushButton(tr("Try again"));
    m_retry->hide();
    m_workspace = segment();
    m_regulation = segment();
    auto* offline = segment();
    offline->setText(tr("Offline"));
    offline->setToolTip(tr("Lũy Tre sends nothing over a network by itself"));
    across->addWidget(m_sign);
    across->addWidget(m_state);
    across->addWidget(m_retry);
    across->addSpacing(12);
    across->addWidget(m_workspace);
    across->addStretch();
    across->addWidget(m_regulation);
    across->addSpacing(12);
    across->addWidget(offline);
    connect(m_retry, &QPushButton::clicked, this, &StatusLine::retry);
    m_state->setText(tr("No workspace yet"));
}

void StatusLine::showWorkspace(const WorkspaceService& service)
{
    m_workspace->setText(service.isOpen()
                             ? tr("Workspace: %1").arg(QFileInfo(service.path()).fileName())
                             : QString());
    m_workspace->setToolTip(service.path());
    m_readOnly.clear();
    if (service.isOpen() && service.isReadOnly()) {
        const auto& holder = service.holder();
        m_readOnly = holder && !holder->user.isEmpty()
            ? tr("Read only: %1 has this workspace open on %2.").arg(holder->user, holder->host)
            : tr("Read only: somebody else has this workspace open.");
    }
    showDossier(nullptr, 0);
}

void StatusLine::showDossier(const DossierEditor* editor, int invalid)
{
    const bool failed = editor != nullptr && editor->saveState() == SaveState::Failed;
    const bool saving = editor != nullptr && editor->saveState() == SaveState::Saving;
    m_retry->setVisible(failed);
    QString words = m_readOnly;
    if (words.isEmpty() && editor != nullptr) {
        words = savedWords(*editor, invalid);
    }
    m_state->setText(words);
    m_state->setColour(failed ? &Theme::redText : &Theme::ink2);
    const QString sign = failed     ? QStringLiteral("status-blocking")
        : !m_readOnly.isEmpty()     ? QStringLiteral("lock")
        : saving || words.isEmpty() ? QString()
                                    : QStringLiteral("check");
    m_sign->setPixmap(sign.isEmpty()
                          ? QPixmap()
                          : icon(sign, failed ? &Theme::red : &Theme::ink2).pixmap(14, 14));
    m_regulation->setText(editor != nullptr ? editor->pack().name.in(currentLanguage())
                                            : QString());
}

QString StatusLine::savedWords(const DossierEditor& editor, int invalid) const
{
    switch (editor.saveState()) {
    case SaveState::Saving:
        return tr("Saving…");
    case SaveState::Failed: {
        const ErrorMessage message = describe(*editor.saveError());
        return tr("Not saved: %1 %2").arg(message.what, message.advice);
    }
    case SaveState::Saved:
    case SaveState::ReadOnly:
        break;
    }
    if (!editor.savedAt().isValid()) {
        return invalid > 0 ? tr("%n field(s) not kept yet: see the message there", nullptr, invalid)
                           : tr("Everything is saved");
    }
    const QString time = inVietnam(editor.savedAt()).time().toString(QStringLiteral("HH:mm:ss"));
    return invalid > 0
        ? tr("Saved at %1, but for %n field(s) not valid yet", nullptr, invalid).arg(time)
        : tr("Saved at %1").arg(time);
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sunken);
    painter.setPen(theme().line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace luytre::forms
