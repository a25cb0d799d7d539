#pragma once

#include "forms/models/WorkspaceService.h"
#include "scoring/Progress.h"

#include <QAbstractTableModel>

#include <vector>

namespace luytre::forms {

/// A dossier in a list, with how far it is.
struct ListedDossier {
    DossierSummary summary;
    std::optional<DossierProgress> progress; ///< of those changed last; others are not measured
};

/// The dossiers of the workspace, last changed first.
class DossierListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Unit, LevelColumn, State, Complete, Changed, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        LevelRole, ///< int, invalid when there is none
        PercentRole, ///< int, invalid when not measured
    };

    explicit DossierListModel(QObject* parent = nullptr);

    /// Reads the list on the workspace's thread; listed() comes when it is there.
    void refresh(WorkspaceService& service);
    void setDossiers(std::vector<ListedDossier> dossiers);
    [[nodiscard]] const std::vector<ListedDossier>& dossiers() const { return m_dossiers; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void listed();
    void failed(const luytre::Error& error);

private:
    std::vector<ListedDossier> m_dossiers;
};

/// "10:42 hôm nay", "16:20 hôm qua", "18/11/2026", in Viet Nam.
[[nodiscard]] QString recentInstant(const QDateTime& instant, const QDateTime& now);

} // namespace luytre::forms
