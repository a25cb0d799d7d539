#pragma once

#include "forms/models/DossierEditor.h"
#include "forms/models/Services.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace luytre::forms {

class Tag;
class TextLabel;

/// Everything of one requirement: its text with what is new against the level below, where it comes
/// from, the status, the explanation, what proves it, and what will be done about a gap.
class RequirementPane final : public QWidget
{
    Q_OBJECT

public:
    RequirementPane(Services& services, DossierEditor& editor, QWidget* parent = nullptr);

    /// nullptr: nothing chosen.
    void setRequirement(const Requirement* requirement);
    [[nodiscard]] const Requirement* requirement() const { return m_requirement; }
    void focusExplanation();
    /// A date that was typed cannot be kept.
    [[nodiscard]] bool isInvalid() const { return m_invalid; }

Q_SIGNALS:
    /// The focus went to this place.
    void entered(const QString& place);
    /// A status was chosen here, for whatever is selected.
    void statusWanted(luytre::AssessmentStatus status);
    void failed(const luytre::Error& error);
    void validityChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addHead(QVBoxLayout& down);
    void addAnswer(QVBoxLayout& down);
    void addEvidencePart(QVBoxLayout& down);
    void addRemediation(QVBoxLayout& down);
    void showText();
    void showAnswer();
    void showEvidence(const Assessment* answer);
    void edit(const char* member, const QString& name,
              const std::function<void(Assessment&)>& change);
    void editRemediation(const char* member, const std::function<void(Remediation&)>& change);
    void setDueProblem(const QString& problem);
    void linkEvidence(const QString& id);
    void addFiles();
    [[nodiscard]] QString place(const char* member) const;

    Services& m_services;
    DossierEditor& m_editor;
    const Requirement* m_requirement = nullptr;
    bool m_invalid = false;
    bool m_editing = false; ///< what is typed stays as typed

    TextLabel* m_clause;
    QLabel* m_text;
    Tag* m_provenance;
    Tag* m_change;
    TextLabel* m_basis;
    QLabel* m_lower;
    std::array<QPushButton*, 4> m_statuses{};
    QLineEdit* m_reason;
    QPlainTextEdit* m_explanation;
    TextLabel* m_hint;
    QVBoxLayout* m_evidence;
    QPushButton* m_link;
    QLineEdit* m_measure;
    QLineEdit* m_owner;
    QLineEdit* m_due;
    TextLabel* m_dueProblem;
};

} // namespace luytre::forms
