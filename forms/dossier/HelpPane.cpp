#include "forms/dossier/HelpPane.h"

#include "forms/dossier/HelpTexts.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/TextLabel.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

namespace luytre::forms {

namespace {

constexpr int paneWidth = 272;

/// Markdown's own headings are too large for a narrow pane.
void calm(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat shape = block.blockFormat();
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        if (shape.headingLevel() > 0) {
            letters.setFont(textFont(TextRole::Caption, QFont::DemiBold));
            letters.setForeground(theme().ink2);
            shape.setTopMargin(12);
            shape.setBottomMargin(2);
        } else {
            letters.setFontPointSize(textFont(TextRole::Body).pointSizeF());
            shape.setBottomMargin(4);
        }
        cursor.mergeCharFormat(letters);
        cursor.setBlockFormat(shape);
    }
}

} // namespace

HelpPane::HelpPane(QWidget* parent) : QWidget(parent)
{
    setFixedWidth(paneWidth);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(16, 12, 10, 12);
    auto* head = new QHBoxLayout;
    m_title = new TextLabel(TextRole::Body);
    m_title->setWeight(QFont::DemiBold);
    head->addWidget(m_title, 1);
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("x")));
    close->setAccessibleName(tr("Close the help"));
    close->setToolTip(tr("Close the help (F1 shows it again)"));
    head->addWidget(close, 0, Qt::AlignTop);
    down->addLayout(head);
    m_text = new QTextBrowser;
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setAccessibleName(tr("Help"));
    down->addWidget(m_text, 1);
    connect(close, &QToolButton::clicked, this, &HelpPane::closed);
}

void HelpPane::showPlace(const QString& place)
{
    m_place = place;
    const HelpText help = helpFor(place, currentLanguage());
    m_title->setText(help.title.isEmpty() ? tr("Help") : help.title);
    m_text->setMarkdown(help.body.isEmpty() ? tr("Nothing is written about this field yet.")
                                            : help.body);
    calm(*m_text->document());
}

void HelpPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().paper);
    painter.setPen(theme().line);
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
}

void HelpPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && !m_place.isEmpty()) {
        showPlace(m_place);
    }
}

} // namespace luytre::forms
