#include "forms/dossier/inventory/InventoryModel.h"

#include "base/Text.h"
#include "forms/dossier/inventory/CellText.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/Theme.h"

#include <QScopedValueRollback>

#include <numeric>

namespace luytre::forms {

InventoryModel::InventoryModel(DossierEditor& editor, std::unique_ptr<InventoryRows> rows,
                               QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_rows(std::move(rows)),
      m_count(m_rows->count(editor.dossier()))
{
    connect(&m_editor, &DossierEditor::changed, this, &InventoryModel::takeUp);
    connect(&m_editor, &DossierEditor::judged, this, &InventoryModel::gather);
    gather();
}

int InventoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count + (m_editor.isReadOnly() ? 0 : 1);
}

int InventoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows->columns().size());
}

const CellTrouble* InventoryModel::troubleAt(const QModelIndex& index) const
{
    const auto found = m_marks.find({index.row(), index.column()});
    return found == m_marks.end() ? nullptr : &found->second;
}

QVariant InventoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const InventoryColumn& column = m_rows->columns()[std::size_t(index.column())];
    const CellTrouble* trouble = troubleAt(index);
    const auto invalid = m_invalid.find({index.row(), index.column()});
    const bool isRow = index.row() < m_count;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (invalid != m_invalid.end()) {
            return invalid->second.text;
        }
        if (!isRow || (role == Qt::DisplayRole && column.kind == CellKind::Check)) {
            return QString();
        }
        return role == Qt::EditRole
            ? m_rows->read(m_editor.dossier(), index.row(), index.column())
            : m_rows->words(m_editor.dossier(), index.row(), index.column());
    case Qt::CheckStateRole:
        if (column.kind == CellKind::Check && isRow && invalid == m_invalid.end()) {
            return m_rows->read(m_editor.dossier(), index.row(), index.column()).isEmpty()
                ? Qt::Unchecked
                : Qt::Checked;
        }
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case TroubleRole:
        return trouble != nullptr ? trouble->text : QString();
    case BlockingRole:
        return trouble != nullptr && trouble->blocking;
    case KindRole:
        return int(column.kind);
    case Qt::FontRole:
        return column.kind == CellKind::Name ? textFont(TextRole::Body, QFont::Medium)
            : column.kind == CellKind::Address || column.kind == CellKind::Ranges
            ? QVariant(monoFont())
            : QVariant();
    case Qt::TextAlignmentRole:
        return int(column.kind == CellKind::Number ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant InventoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= columnCount()) {
            return {};
        }
        const InventoryColumn& column = m_rows->columns()[std::size_t(section)];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
            return column.title;
        }
        if (role == Qt::TextAlignmentRole) {
            return int(column.kind == CellKind::Number      ? Qt::AlignRight | Qt::AlignVCenter
                           : column.kind == CellKind::Check ? Qt::AlignCenter
                                                            : Qt::AlignLeft | Qt::AlignVCenter);
        }
        return {};
    }
    if (role == Qt::DisplayRole && section >= 0 && section < rowCount()) {
        return section + 1;
    }
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                         : QVariant();
}

Qt::ItemFlags InventoryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_editor.isReadOnly()) {
        return flags;
    }
    const CellKind kind = m_rows->columns()[std::size_t(index.column())].kind;
    const bool isInvalid = m_invalid.count({index.row(), index.column()}) > 0;
    return flags
        | (kind == CellKind::Check && !isInvalid ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool InventoryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_editor.isReadOnly()) {
        return false;
    }
    QString text = value.toString();
    if (role == Qt::CheckStateRole) {
        text = value.toInt() == Qt::Checked ? QStringLiteral("1") : QString();
    } else if (role != Qt::EditRole) {
        return false;
    }
    if (index.row() >= m_count && text.trimmed().isEmpty()) {
        return false;
    }
    if (index.data(Qt::EditRole).toString() == text && role == Qt::EditRole) {
        return true;
    }
    write({{index.row(), index.column(), text}},
          tr("Change: %1").arg(m_rows->columns()[std::size_t(index.column())].title));
    return true;
}

void InventoryModel::write(const std::vector<Typed>& cells, const QString& step)
{
    if (cells.empty() || m_editor.isReadOnly()) {
        return;
    }
    int bottom = 0;
    int top = cells.front().row;
    for (const Typed& cell : cells) {
        top = std::min(top, cell.row);
        bottom = std::max(bottom, cell.row);
    }
    const int added = std::max(0, bottom + 1 - m_count);
    const QModelIndex first = index(top, cells.front().column);
    const QString place = first.isValid() ? placeOf(first) : m_rows->place();
    const std::size_t before = m_invalid.size();
    {
        const QScopedValueRollback editing(m_editing, true);
        if (added > 0) {
            beginInsertRows({}, m_count, m_count + added - 1);
        }
        m_editor.mergeNoMore();
        m_editor.edit({step, place}, [&](Dossier& dossier) {
            for (int i = 0; i < added; ++i) {
                m_rows->append(dossier);
            }
            for (const Typed& cell : cells) {
                const AcceptedText accepted = m_rows->accept(dossier, cell.column, cell.text);
                if (!accepted.problem.isEmpty()) {
                    m_invalid[{cell.row, cell.column}] = {cell.text.trimmed(), accepted.problem};
                    continue;
                }
                m_invalid.erase({cell.row, cell.column});
                if (m_rows->read(dossier, cell.row, cell.column) != accepted.stored) {
                    m_rows->write(dossier, cell.row, cell.column, accepted.stored);
                }
            }
        });
        m_editor.mergeNoMore();
        m_count += added;
        if (added > 0) {
            endInsertRows();
        }
    }
    gather();
    if (m_invalid.size() != before) {
        Q_EMIT validityChanged();
    }
}

void InventoryModel::removeRowsAt(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::erase_if(rows, [this](int row) { return row < 0 || row >= m_count; });
    if (rows.empty() || m_editor.isReadOnly()) {
        return;
    }
    const bool together = rows.back() - rows.front() + 1 == int(rows.size());
    const std::size_t before = m_invalid.size();
    {
        const QScopedValueRollback editing(m_editing, true);
        if (together) {
            beginRemoveRows({}, rows.front(), rows.back());
        } else {
            beginResetModel();
        }
        m_editor.mergeNoMore();
        m_editor.edit({tr("Remove %n row(s)", nullptr, int(rows.size())),
                       QStringLiteral("%1[%2]").arg(m_rows->place()).arg(rows.front())},
                      [&](Dossier& dossier) {
                          for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
                              m_rows->remove(dossier, *row);
                          }
                      });
        m_editor.mergeNoMore();
        std::map<Cell, Invalid> left;
        for (auto& [cell, invalid] : m_invalid) {
            const auto at = std::lower_bound(rows.begin(), rows.end(), cell.first);
            if (at == rows.end() || *at != cell.first) {
                left[{cell.first - int(at - rows.begin()), cell.second}] = std::move(invalid);
            }
        }
        m_invalid = std::move(left);
        m_marks.clear(); // they name rows by number; gather() makes them anew
        m_count -= int(rows.size());
        if (together) {
            endRemoveRows();
        } else {
            endResetModel();
        }
    }
    gather();
    if (m_invalid.size() != before) {
        Q_EMIT validityChanged();
    }
}

void InventoryModel::clear(const QModelIndexList& cells)
{
    std::vector<Typed> emptied;
    for (const QModelIndex& cell : cells) {
        if (cell.row() < m_count) {
            emptied.push_back({cell.row(), cell.column(), {}});
        }
    }
    write(emptied, tr("Empty %n cell(s)", nullptr, int(emptied.size())));
}

std::vector<int> InventoryModel::titledColumns(const QStringList& titles, int first) const
{
    std::vector<int> columns;
    int known = 0;
    for (const QString& title : titles) {
        const QString folded = foldForSearch(title);
        int found = -1;
        for (int i = 0; i < columnCount() && !folded.isEmpty(); ++i) {
            const InventoryColumn& column = m_rows->columns()[std::size_t(i)];
            if (foldForSearch(column.title) == folded || column.key == title) {
                found = i;
            }
        }
        known += found >= 0 ? 1 : 0;
        columns.push_back(found);
    }
    const bool isOne = columns.size() == 1 && columns.front() == first;
    return known > 1 || isOne ? columns : std::vector<int>();
}

int InventoryModel::paste(const QModelIndex& at, const QString& text)
{
    std::vector<QStringList> rows = readCells(text);
    const int first = at.isValid() ? at.column() : 0;
    int row = at.isValid() ? at.row() : m_count;
    std::vector<int> columns;
    if (rows.size() > 1) {
        columns = titledColumns(rows.front(), first);
    }
    if (!columns.empty()) {
        rows.erase(rows.begin());
    } else {
        columns.resize(std::size_t(columnCount() - first));
        std::iota(columns.begin(), columns.end(), first);
    }
    std::vector<Typed> typed;
    int touched = 0;
    for (const QStringList& cells : rows) {
        const bool isEmpty = std::all_of(cells.begin(), cells.end(), [](const QString& cell) {
            return cell.trimmed().isEmpty();
        });
        if (isEmpty && row >= m_count) {
            continue; // an empty line makes no row
        }
        for (std::size_t i = 0; i < std::min(std::size_t(cells.size()), columns.size()); ++i) {
            if (columns[i] >= 0) {
                typed.push_back({row, columns[i], cells.at(qsizetype(i))});
            }
        }
        ++row;
        ++touched;
    }
    write(typed, tr("Paste %n row(s)", nullptr, touched));
    return touched;
}

QString InventoryModel::copy(const QModelIndexList& cells) const
{
    if (cells.isEmpty()) {
        return {};
    }
    int left = columnCount();
    int right = 0;
    int top = m_count;
    int bottom = -1;
    for (const QModelIndex& cell : cells) {
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
        top = std::min(top, cell.row());
        bottom = std::max(bottom, std::min(cell.row(), m_count - 1));
    }
    std::vector<QStringList> rows;
    for (int row = top; row <= bottom; ++row) {
        QStringList texts;
        for (int column = left; column <= right; ++column) {
            const QModelIndex cell = index(row, column);
            const bool isCheck = cell.data(KindRole).toInt() == int(CellKind::Check);
            texts << (isCheck && cell.data(Qt::CheckStateRole).toInt() == Qt::Checked
                          ? QStringLiteral("x")
                          : cell.data(Qt::DisplayRole).toString());
        }
        rows.push_back(texts);
    }
    return writeCells(rows);
}

QString InventoryModel::placeOf(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_count
        ? QStringLiteral("%1[%2].%3")
              .arg(m_rows->place())
              .arg(index.row())
              .arg(m_rows->columns()[std::size_t(index.column())].key)
        : QStringLiteral("%1.%2").arg(
            m_rows->place(),
            index.isValid() ? m_rows->columns()[std::size_t(index.column())].key : QString());
}

QModelIndex InventoryModel::indexOf(const QString& place) const
{
    if (place == m_rows->place()) {
        return index(0, 0);
    }
    if (!place.startsWith(m_rows->place() + QLatin1Char('['))) {
        return {};
    }
    const qsizetype begin = m_rows->place().size() + 1;
    const qsizetype end = place.indexOf(QLatin1Char(']'), begin);
    const int row = place.mid(begin, end - begin).toInt();
    QString key = place.mid(end + 2);
    key = key.left(key.indexOf(QLatin1Char('['))); // an element of a list is in the list's cell
    const int column = key.isEmpty() ? 0 : m_rows->columnOf(key);
    return index(std::min(row, rowCount() - 1), std::max(column, 0));
}

void InventoryModel::takeUp()
{
    if (m_editing) {
        return;
    }
    const int now = m_rows->count(m_editor.dossier());
    if (now == m_count) {
        gather();
        return;
    }
    const bool hadInvalid = !m_invalid.empty();
    beginResetModel();
    m_count = now;
    m_invalid.clear(); // which rows they were in cannot be told any more
    m_marks.clear();
    endResetModel();
    gather();
    if (hadInvalid) {
        Q_EMIT validityChanged();
    }
}

void InventoryModel::gather()
{
    m_marks.clear();
    m_troubles.clear();
    for (const auto& [cell, invalid] : m_invalid) {
        const CellTrouble trouble{cell.first, cell.second, invalid.problem, true, false};
        m_marks[cell] = trouble;
        m_troubles.push_back(trouble);
    }
    const QString ours = m_rows->place() + QLatin1Char('[');
    std::vector<CellTrouble> found;
    for (const Finding& finding : m_editor.findings()) {
        for (const QString& place : {finding.place, finding.otherPlace}) {
            if (!place.startsWith(ours) || finding.severity == Severity::Advice) {
                continue;
            }
            QModelIndex at = indexOf(place);
            if (place.endsWith(QLatin1Char(']'))) {
                at = index(at.row(), m_rows->columnOf({}));
            }
            if (!at.isValid() || at.row() >= m_count) {
                continue;
            }
            const CellTrouble trouble{at.row(), at.column(), finding.text.in(currentLanguage()),
                                      finding.severity == Severity::Block};
            m_marks.try_emplace({trouble.row, trouble.column}, trouble);
            if (place == finding.place) {
                found.push_back(trouble);
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const CellTrouble& a, const CellTrouble& b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    m_troubles.insert(m_troubles.end(), found.begin(), found.end());
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT troublesChanged();
}

} // namespace luytre::forms
