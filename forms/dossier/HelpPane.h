#pragma once

#include <QWidget>

class QTextBrowser;

namespace luytre::forms {

class TextLabel;

/// What the law asks of the field that has the focus, a good answer, and a common mistake.
class HelpPane final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPane(QWidget* parent = nullptr);
    void showPlace(const QString& place);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    TextLabel* m_title;
    QTextBrowser* m_text;
    QString m_place;
};

} // namespace luytre::forms
