#pragma once

#include "dossier/Dossier.h"
#include "forms/dossier/Field.h"

#include <functional>

namespace luytre::forms {

/// How a cell is shown and typed.
enum class CellKind {
    Text,
    Name, ///< text that stands out: what the row is called by
    Address, ///< an IP address or range, or words
    Ranges, ///< several of them
    List, ///< several codes, divided by commas
    Number, ///< a whole number or nothing
    Check, ///< "1" or ""
    Choice, ///< one of `choices`
    OpenChoice, ///< one of `choices`, or words of one's own
};

/// A column of an inventory table.
struct InventoryColumn {
    QString key; ///< of the field, as in places: "address"
    QString title;
    CellKind kind = CellKind::Text;
    int letters = 12; ///< width to begin with
    /// Codes and their words, for the two kinds of choice.
    std::function<std::vector<Choice>(const Dossier&)> choices{};
    /// Further words that are understood, such as those of the other language.
    std::vector<Choice> aliases{};
};

/// What became of a text that was typed or pasted.
struct AcceptedText {
    QString stored; ///< as the dossier keeps it; empty when there is a problem
    QString problem{}; ///< why it cannot be kept, and what to do
};

/// One of the dossier's lists as rows and columns of text. Holds no data of its own.
class InventoryRows
{
public:
    /// `place` as in findings: "architecture.devices".
    explicit InventoryRows(QString place) : m_place(std::move(place)) { }
    virtual ~InventoryRows() = default;
    InventoryRows(const InventoryRows&) = delete;
    InventoryRows& operator=(const InventoryRows&) = delete;

    [[nodiscard]] const QString& place() const { return m_place; }
    [[nodiscard]] const std::vector<InventoryColumn>& columns() const { return m_columns; }
    /// The column of a field; -1 when there is none. Findings about a whole row belong to the first
    /// of its ranges, or to its first column.
    [[nodiscard]] int columnOf(const QString& key) const;

    [[nodiscard]] virtual int count(const Dossier& dossier) const = 0;
    /// The cell as it is kept: codes, not words.
    [[nodiscard]] virtual QString read(const Dossier& dossier, int row, int column) const = 0;
    /// `stored` comes from accept().
    virtual void write(Dossier& dossier, int row, int column, const QString& stored) const = 0;
    /// A new row at the end, with a code that no other row has.
    virtual void append(Dossier& dossier) const = 0;
    virtual void remove(Dossier& dossier, int row) const = 0;

    /// The cell in words.
    [[nodiscard]] QString words(const Dossier& dossier, int row, int column) const;
    /// What typed text comes to: codes for words, however they are accented.
    [[nodiscard]] AcceptedText accept(const Dossier& dossier, int column,
                                      const QString& typed) const;

protected:
    std::vector<InventoryColumn> m_columns;

private:
    QString m_place;
};

/// How one member of a row is read and written as text.
template <class T>
struct CellAccess {
    std::function<QString(const T&)> read;
    std::function<void(T&, const QString&)> write;
};

template <class T>
CellAccess<T> cellOf(QString T::*member)
{
    return {[member](const T& row) { return row.*member; },
            [member](T& row, const QString& text) { row.*member = text; }};
}
template <class T>
CellAccess<T> cellOf(QStringList T::*member)
{
    return {[member](const T& row) { return (row.*member).join(QStringLiteral(", ")); },
            [member](T& row, const QString& text) {
                row.*member = text.split(QStringLiteral(", "), Qt::SkipEmptyParts);
            }};
}
template <class T>
CellAccess<T> cellOf(bool T::*member)
{
    return {[member](const T& row) { return row.*member ? QStringLiteral("1") : QString(); },
            [member](T& row, const QString& text) { row.*member = !text.isEmpty(); }};
}
template <class T>
CellAccess<T> cellOf(int T::*member)
{
    return {[member](const T& row) { return QString::number(row.*member); },
            [member](T& row, const QString& text) {
                row.*member = text.isEmpty() ? T{}.*member : text.toInt();
            }};
}
template <class T>
CellAccess<T> cellOf(std::optional<int> T::*member)
{
    return {[member](const T& row) {
                return row.*member ? QString::number(*(row.*member)) : QString();
            },
            [member](T& row, const QString& text) {
                row.*member = text.isEmpty() ? std::nullopt : std::optional(text.toInt());
            }};
}

/// The rows of one list of the architecture.
template <class T>
class RowsOf final : public InventoryRows
{
public:
    using List = std::vector<T> Architecture::*;

    RowsOf(const QString& place, List list) : InventoryRows(place), m_list(list) { }

    /// Before the table is used: `begin` gives a new row its code among the others.
    void setBegin(std::function<void(const std::vector<T>&, T&)> begin)
    {
        m_begin = std::move(begin);
    }
    /// What else must change when a row's "id" does.
    void setRenamed(std::function<void(Dossier&, const QString&, const QString&)> renamed)
    {
        m_renamed = std::move(renamed);
    }
    void add(InventoryColumn column, CellAccess<T> cell)
    {
        m_columns.push_back(std::move(column));
        m_cells.push_back(std::move(cell));
    }

    [[nodiscard]] int count(const Dossier& dossier) const override
    {
        return int((dossier.architecture.*m_list).size());
    }
    [[nodiscard]] QString read(const Dossier& dossier, int row, int column) const override
    {
        return m_cells[std::size_t(column)].read((dossier.architecture.*m_list)[std::size_t(row)]);
    }
    void write(Dossier& dossier, int row, int column, const QString& stored) const override
    {
        const QString before = read(dossier, row, column);
        m_cells[std::size_t(column)].write((dossier.architecture.*m_list)[std::size_t(row)],
                                           stored);
        const bool isCode = m_columns[std::size_t(column)].key == QLatin1String("id");
        if (isCode && m_renamed && !before.isEmpty() && !stored.isEmpty() && before != stored
            && !has(dossier, column, before)) {
            m_renamed(dossier, before, stored);
        }
    }
    void append(Dossier& dossier) const override
    {
        std::vector<T>& list = dossier.architecture.*m_list;
        T made{};
        if (m_begin) {
            m_begin(list, made);
        }
        list.push_back(std::move(made));
    }
    void remove(Dossier& dossier, int row) const override
    {
        std::vector<T>& list = dossier.architecture.*m_list;
        list.erase(list.begin() + row);
    }

private:
    /// A code that two rows share is not renamed elsewhere: nobody can say whose it is.
    [[nodiscard]] bool has(const Dossier& dossier, int column, const QString& code) const
    {
        const std::vector<T>& list = dossier.architecture.*m_list;
        return std::any_of(list.begin(), list.end(), [&](const T& one) {
            return m_cells[std::size_t(column)].read(one) == code;
        });
    }

    List m_list;
    std::vector<CellAccess<T>> m_cells;
    std::function<void(const std::vector<T>&, T&)> m_begin;
    std::function<void(Dossier&, const QString&, const QString&)> m_renamed;
};

} // namespace luytre::forms
