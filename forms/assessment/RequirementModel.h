#pragma once

#include "forms/models/DossierEditor.h"

#include <QAbstractListModel>

namespace luytre::forms {

/// Which requirements of the level are listed; what is not set does not narrow.
struct RequirementFilter {
    QString words; ///< all of them, accents and case aside, in text, subject or clause
    QString family; ///< its clause
    std::optional<RequirementGroup> group;
    std::optional<AssessmentStatus> status;
    bool withoutEvidence = false; ///< met, but nothing proves it
    bool raised = false; ///< new or strengthened against the level below
    bool rebuilt = false; ///< text that was rebuilt or concluded, not read
    bool overdue = false; ///< remediation that should be done by now
    [[nodiscard]] bool isEmpty() const { return *this == RequirementFilter{}; }
    friend bool operator==(const RequirementFilter&, const RequirementFilter&) = default;
};

/// The requirements of the dossier's level with their answers, a heading before each family.
class RequirementModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool: a family, not a requirement
        ClauseRole, ///< key of the requirement
        ClauseRefRole, ///< as printed
        StatusRole, ///< int of AssessmentStatus
        EvidenceRole, ///< int: pieces linked
        ChangeRole, ///< int of RequirementChange
        AnsweredRole, ///< of a heading: "7/10"
    };

    explicit RequirementModel(DossierEditor& editor, QObject* parent = nullptr);

    void setFilter(const RequirementFilter& filter);
    [[nodiscard]] const RequirementFilter& filter() const { return m_filter; }
    /// Requirements listed, and all of the level.
    [[nodiscard]] int shown() const;
    [[nodiscard]] int total() const { return int(m_all.size()); }
    /// How many a filter would list.
    [[nodiscard]] int count(const RequirementFilter& filter) const;

    [[nodiscard]] const Requirement* requirement(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& clause) const;
    /// The next requirement without an answer after a row, and around; invalid when none is left.
    [[nodiscard]] QModelIndex nextUnanswered(int row) const;

    struct Family {
        QString clause;
        QString name;
        RequirementGroup group = RequirementGroup::Management;
        int answered = 0;
        int total = 0;
        std::map<AssessmentStatus, int> counts;
    };
    /// The families of the level, in catalogue order, unfiltered.
    [[nodiscard]] const std::vector<Family>& families() const { return m_families; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Statuses or the level changed; families() are new.
    void recounted();

private:
    struct Entry {
        const Requirement* requirement = nullptr;
        QString folded; ///< for search
        AssessmentStatus status = AssessmentStatus::NotAssessed;
        int evidence = 0;
        bool overdue = false;
    };
    struct Row {
        int entry = -1; ///< index into m_all; -1: heading
        int family = 0; ///< index into m_families
    };
    void takeLevel();
    void takeAnswers();
    void list();
    [[nodiscard]] bool passes(const Entry& entry, const RequirementFilter& filter,
                              const QStringList& words) const;

    DossierEditor& m_editor;
    std::optional<Level> m_level;
    std::vector<Entry> m_all;
    std::vector<Family> m_families;
    RequirementFilter m_filter;
    std::vector<Row> m_rows;
};

} // namespace luytre::forms
