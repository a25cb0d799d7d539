#include "forms/widgets/GrowingEdit.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>

namespace luytre::forms {

GrowingEdit::GrowingEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(7);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingEdit::fit);
    fit();
}

void GrowingEdit::setLeastLines(int lines)
{
    m_lines = lines;
    fit();
}

void GrowingEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingEdit::fit()
{
    constexpr int most = 12; // lines; then it scrolls
    int wanted = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && wanted < most;
         block = block.next()) {
        // Asking for its place breaks the block into lines, which otherwise waits for painting.
        (void)document()->documentLayout()->blockBoundingRect(block);
        wanted += std::max(1, block.layout()->lineCount());
    }
    setFixedHeight(fontMetrics().lineSpacing() * std::clamp(wanted, m_lines, most) + 20);
}

} // namespace luytre::forms
