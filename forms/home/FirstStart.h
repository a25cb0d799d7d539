#pragma once

#include "forms/models/Services.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace luytre::forms {

class TextLabel;

/// The tour of the first start: who the unit is, where the workspace lies, and whether to bring in
/// the samples. Nothing is made before the last step.
class FirstStart final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(Services& services, QWidget* parent = nullptr);

    /// Where the workspace lies when nobody says otherwise.
    [[nodiscard]] static QString proposedWorkspace();

Q_SIGNALS:
    /// Settings are stored; the workspace is to be opened there.
    void finished(const QString& workspace, bool withSamples);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* welcomePage();
    [[nodiscard]] QWidget* unitPage();
    [[nodiscard]] QWidget* placePage();
    [[nodiscard]] QWidget* samplesPage();
    void go(int page);
    void finish(bool withSamples);

    Services& m_services;
    QStackedWidget* m_pages = nullptr;
    TextLabel* m_where = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QLineEdit* m_unit = nullptr;
    QLineEdit* m_superior = nullptr;
    QLineEdit* m_person = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_place = nullptr;
};

} // namespace luytre::forms
