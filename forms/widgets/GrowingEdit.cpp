#include "forms/widgets/GrowingEdit.h"

#include <QAbstractTextDocumentLayout>

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

void GrowingEdit::fit()
{
    constexpr int most = 12; // lines; then it scrolls
    const int wanted = std::clamp(int(document()->size().height()), m_lines, most);
    setFixedHeight(fontMetrics().lineSpacing() * wanted + 20);
}

} // namespace luytre::forms
