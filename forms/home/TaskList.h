#pragma once

#include "forms/models/DossierListModel.h"

#include <QFrame>

namespace luytre::forms {

/// The words for the next step of a dossier: "Bước tiếp theo: trả lời 55 yêu cầu còn lại".
[[nodiscard]] QString nextStepWords(const DossierProgress& progress);

/// What waits for the officer, most pressing first: unfinished dossiers with their next step.
class TaskList final : public QFrame
{
    Q_OBJECT

public:
    explicit TaskList(QWidget* parent = nullptr);
    void setDossiers(const std::vector<ListedDossier>& dossiers);
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void open(const QUuid& id, luytre::DossierStep step);

private:
    [[nodiscard]] QWidget* row(const ListedDossier& dossier, bool first);

    int m_count = 0;
};

} // namespace luytre::forms
