#pragma once

#include "forms/dossier/inventory/InventoryRows.h"

#include <QAbstractTableModel>

namespace luytre::forms {

/// Something to mend in a table: a cell that cannot be kept, or a finding about one.
struct CellTrouble {
    int row = 0;
    int column = 0;
    QString text;
    bool blocking = false; ///< a cell that cannot be kept always is
    bool kept = true; ///< false: the text is only in the window
};

/// A list of the dossier as an editable table, with an empty row at its end that becomes a row once
/// something is typed into it. What is typed goes into the dossier at once, one step to undo an
/// act; what cannot be kept stays in the table until it is mended.
class InventoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        TroubleRole = Qt::UserRole, ///< QString: what is wrong with the cell; empty: nothing
        BlockingRole, ///< bool: and it blocks
        KindRole, ///< int: CellKind
    };

    InventoryModel(DossierEditor& editor, std::unique_ptr<InventoryRows> rows,
                   QObject* parent = nullptr);

    [[nodiscard]] const InventoryRows& rows() const { return *m_rows; }
    [[nodiscard]] DossierEditor& editor() const { return m_editor; }
    /// Rows of the dossier, without the empty one.
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// Takes rows out, as one step.
    void removeRowsAt(std::vector<int> rows);
    /// Empties cells, as one step.
    void clear(const QModelIndexList& cells);
    /// Puts cells of a spreadsheet from `at` on to the right and down, as one step; rows are added
    /// as needed. A first line with titles of columns says where each goes, in whatever order;
    /// columns that are not known are left out. Returns how many rows it touched.
    int paste(const QModelIndex& at, const QString& text);
    /// The smallest rectangle around the cells, in words, for spreadsheets.
    [[nodiscard]] QString copy(const QModelIndexList& cells) const;

    /// The place of a cell: "architecture.devices[3].address".
    [[nodiscard]] QString placeOf(const QModelIndex& index) const;
    /// The cell of a place; of a row's place its first cell; invalid when it is not in this table.
    [[nodiscard]] QModelIndex indexOf(const QString& place) const;

    /// What is to be mended, by row, cells that cannot be kept first.
    [[nodiscard]] const std::vector<CellTrouble>& troubles() const { return m_troubles; }
    [[nodiscard]] int invalidCount() const { return int(m_invalid.size()); }

Q_SIGNALS:
    void troublesChanged();
    void validityChanged();

private:
    using Cell = std::pair<int, int>; ///< row, column
    struct Invalid {
        QString text;
        QString problem;
    };
    struct Typed {
        int row = 0;
        int column = 0;
        QString text;
    };

    void takeUp();
    void gather();
    void write(const std::vector<Typed>& cells, const QString& step);
    [[nodiscard]] const CellTrouble* troubleAt(const QModelIndex& index) const;
    /// The column of each title, -1 for those that no column has; empty when it is no row of
    /// titles. `first` is where a column pasted alone would go.
    [[nodiscard]] std::vector<int> titledColumns(const QStringList& titles, int first) const;

    DossierEditor& m_editor;
    std::unique_ptr<InventoryRows> m_rows;
    int m_count = 0;
    bool m_editing = false;
    std::map<Cell, Invalid> m_invalid;
    std::map<Cell, CellTrouble> m_marks;
    std::vector<CellTrouble> m_troubles;
};

} // namespace luytre::forms
