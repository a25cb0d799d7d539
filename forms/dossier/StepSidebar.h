#pragma once

#include "scoring/Progress.h"

#include <QListView>

#include <optional>

namespace luytre::forms {

/// "1. Đơn vị và phạm vi"
[[nodiscard]] QString stepTitle(DossierStep step);

/// The steps of the dossier as a bamboo culm: each joint fills as its step does, with the state in
/// words beneath. Up and down choose a step; folds to numbers.
class StepSidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepSidebar(QWidget* parent = nullptr);

    /// Steps that this version of the dossier has pages for, in their order.
    void setSteps(const std::vector<DossierStep>& steps);
    void setProgress(const DossierProgress& progress, std::optional<Level> level);
    void setCurrent(DossierStep step);
    [[nodiscard]] DossierStep current() const;
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void chosen(luytre::DossierStep step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Model;
    class Delegate;

    Model* m_model;
    QListView* m_list;
    QWidget* m_head;
    DossierProgress m_progress;
    bool m_folded = false;
};

} // namespace luytre::forms
