#include "forms/models/DossierListModel.h"

#include "base/Text.h"
#include "dossier/LevelDetermination.h"

#include <QCoreApplication>

namespace luytre::forms {

namespace {

/// Dossiers whose progress is worked out for the list: more than fit on a screen.
constexpr std::size_t measuredDossiers = 20;

Result<DossierProgress> progressOf(Desk& desk, const QUuid& id)
{
    LUYTRE_TRY(dossier, desk.workspace.dossiers().load(id));
    LUYTRE_TRY(pack, desk.regulations.pack(dossier.regulation));
    LUYTRE_TRY(catalogue, desk.regulations.catalogue(pack->catalogue));
    const auto level = dossierLevel(dossier, determineLevel(dossier, *pack));
    const QDate today = inVietnam(SystemClock().now()).date();
    return measureProgress(dossier, *pack, *catalogue, level,
                           checkDossier(dossier, {*pack, *catalogue, today}));
}

Result<std::vector<ListedDossier>> readList(Desk& desk)
{
    LUYTRE_TRY(summaries, desk.workspace.dossiers().list());
    std::vector<ListedDossier> listed;
    for (DossierSummary& summary : summaries) {
        ListedDossier one{std::move(summary), std::nullopt};
        if (listed.size() < measuredDossiers) {
            // A dossier under a regulation that is not installed is listed all the same.
            if (const auto progress = progressOf(desk, one.summary.id)) {
                one.progress = *progress;
            }
        }
        listed.push_back(std::move(one));
    }
    return listed;
}

} // namespace

DossierListModel::DossierListModel(QObject* parent) : QAbstractTableModel(parent) { }

void DossierListModel::refresh(WorkspaceService& service)
{
    service.run(this, readList, [this](Result<std::vector<ListedDossier>> read) {
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        setDossiers(std::move(*read));
        Q_EMIT listed();
    });
}

void DossierListModel::setDossiers(std::vector<ListedDossier> dossiers)
{
    beginResetModel();
    m_dossiers = std::move(dossiers);
    endResetModel();
}

int DossierListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_dossiers.size());
}

int DossierListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DossierListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ListedDossier& one = m_dossiers[std::size_t(index.row())];
    const DossierSummary& summary = one.summary;
    switch (role) {
    case IdRole:
        return summary.id;
    case LevelRole:
        return summary.figures.level ? QVariant(*summary.figures.level) : QVariant();
    case PercentRole:
        return one.progress ? QVariant(one.progress->percent()) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return summary.name.isEmpty() ? tr("(no name yet)") : summary.name;
    case Unit:
        return summary.unit;
    case LevelColumn:
        return summary.figures.level ? tr("Level %1").arg(*summary.figures.level)
                                     : tr("No level yet");
    case State:
        return summary.sample ? tr("Sample") : tr("In preparation");
    case Complete:
        return one.progress ? tr("%1 %").arg(one.progress->percent()) : QString();
    case Changed:
        return recentInstant(summary.updatedAt, SystemClock().now());
    default:
        return {};
    }
}

QVariant DossierListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Name:
        return tr("Information system");
    case Unit:
        return tr("Operating unit");
    case LevelColumn:
        return tr("Level");
    case State:
        return tr("State");
    case Complete:
        return tr("Complete");
    case Changed:
        return tr("Last changed");
    default:
        return {};
    }
}

QString recentInstant(const QDateTime& instant, const QDateTime& now)
{
    const QDateTime there = inVietnam(instant);
    const QDate today = inVietnam(now).date();
    const QString time = there.time().toString(QStringLiteral("HH:mm"));
    if (there.date() == today) {
        return QCoreApplication::translate("recentInstant", "%1 today").arg(time);
    }
    if (there.date().addDays(1) == today) {
        return QCoreApplication::translate("recentInstant", "%1 yesterday").arg(time);
    }
    return vietnameseDate(there.date());
}

} // namespace luytre::forms
