#pragma once

#include "dossier/DossierCheck.h"

#include <QAbstractListModel>

namespace luytre::forms {

/// What the check found, in order of gravity, with a heading before each kind.
class FindingsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool: a heading, not a finding
        PlaceRole, ///< QString
        WhereRole, ///< the second line: step and legal basis
        SeverityRole, ///< int of Severity
        CountRole, ///< of a heading: findings below it
    };

    explicit FindingsModel(QObject* parent = nullptr);
    void setFindings(const std::vector<Finding>& findings, const RegulationPack& pack);
    [[nodiscard]] int count(Severity severity) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        bool heading = false;
        Severity severity = Severity::Advice;
        QString text;
        QString where;
        QString place;
        int count = 0;
    };
    std::vector<Row> m_rows;
};

} // namespace luytre::forms
