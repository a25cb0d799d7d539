#include "forms/package/FindingsModel.h"

#include "forms/widgets/Languages.h"
#include "regulation/RegulationPack.h"
#include "scoring/Progress.h"

#include <algorithm>

namespace luytre::forms {

namespace {

QString headingOf(Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return FindingsModel::tr("Keeps the package from being handed in");
    case Severity::Warning:
        return FindingsModel::tr("Worth another look");
    case Severity::Advice:
        return FindingsModel::tr("Advice");
    }
    return {};
}

} // namespace

FindingsModel::FindingsModel(QObject* parent) : QAbstractListModel(parent) { }

void FindingsModel::setFindings(const std::vector<Finding>& findings, const RegulationPack& pack)
{
    beginResetModel();
    m_rows.clear();
    for (const Severity severity : {Severity::Block, Severity::Warning, Severity::Advice}) {
        const std::size_t heading = m_rows.size();
        for (const Finding& finding : findings) {
            if (finding.severity != severity) {
                continue;
            }
            if (m_rows.size() == heading) {
                m_rows.push_back({true, severity, headingOf(severity), {}, {}, 0});
            }
            QString where = tr("Step %1").arg(int(stepOfPlace(finding.place)) + 1);
            if (finding.basis) {
                where += QStringLiteral(" · ") + pack.cite(*finding.basis);
            }
            m_rows.push_back(
                {false, severity, finding.text.in(currentLanguage()), where, finding.place, 0});
            m_rows[heading].count += 1;
        }
    }
    endResetModel();
}

int FindingsModel::count(Severity severity) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return !row.heading && row.severity == severity;
    }));
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.heading ? QStringLiteral("%1: %2").arg(row.text).arg(row.count)
                           : QStringLiteral("%1. %2").arg(row.text, row.where);
    case HeadingRole:
        return row.heading;
    case PlaceRole:
        return row.place;
    case WhereRole:
        return row.where;
    case SeverityRole:
        return int(row.severity);
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const
{
    const bool heading = index.isValid() && m_rows[std::size_t(index.row())].heading;
    return heading ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

} // namespace luytre::forms
