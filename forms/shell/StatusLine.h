#pragma once

#include "forms/models/DossierEditor.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace luytre::forms {

class TextLabel;

/// The last line of a window. Says only what is true: saved at, saving, not saved and why,
/// read-only and who writes.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showWorkspace(const WorkspaceService& service);
    /// The dossier of the window, or none; `invalid` fields hold what cannot be kept.
    void showDossier(const DossierEditor* editor, int invalid);

Q_SIGNALS:
    void retry();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString savedWords(const DossierEditor& editor, int invalid) const;

    QLabel* m_sign;
    TextLabel* m_state;
    QPushButton* m_retry;
    TextLabel* m_workspace;
    TextLabel* m_regulation;
    QString m_readOnly;
};

} // namespace luytre::forms
