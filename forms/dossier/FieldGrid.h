#pragma once

#include "forms/dossier/Field.h"

class QGridLayout;

namespace luytre::forms {

/// A page of fields on twelve columns, with titled sections; scrolls when it is longer than the
/// window, and stops growing where lines would be too long to read.
class FieldGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(DossierEditor& editor, QWidget* parent = nullptr);

    [[nodiscard]] DossierEditor& editor() const { return m_editor; }

    /// "A  Chủ quản hệ thống thông tin", with a note at its right.
    void addSection(const QString& letter, const QString& title, const QString& note = {});
    /// Puts a field into the next `span` of twelve columns.
    template <class F, class... Rest>
    F* add(int span, const QString& path, const QString& label, Rest&&... rest)
    {
        auto* field = new F(m_editor, path, label, std::forward<Rest>(rest)...);
        place(field, span);
        m_fields.push_back(field);
        connect(field, &Field::entered, this, &FieldGrid::entered);
        connect(field, &Field::validityChanged, this, &FieldGrid::validityChanged);
        return field;
    }
    void addWidget(QWidget* widget, int span = 12) { place(widget, span); }

    /// Moves the focus to the field of a place, or to the one whose path the place begins with.
    bool goTo(const QString& place);
    /// Fields whose text cannot be kept.
    [[nodiscard]] int invalidCount() const;

Q_SIGNALS:
    void entered(const QString& path);
    void validityChanged();

private:
    void place(QWidget* widget, int span);

    DossierEditor& m_editor;
    QGridLayout* m_grid;
    int m_row = 0;
    int m_column = 0;
    std::vector<Field*> m_fields;
};

/// Scrolls what is around a widget so that it can be seen.
void bringIntoView(QWidget& widget);
/// Takes a widget off the screen at once and deletes it later: one of its buttons may have asked
/// for this.
void discard(QWidget* widget);

} // namespace luytre::forms
