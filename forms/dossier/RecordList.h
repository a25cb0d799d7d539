#pragma once

#include "forms/dossier/FieldGrid.h"

class QPushButton;
class QVBoxLayout;

namespace luytre::forms {

class TextLabel;

/// A list of the dossier whose entries have fields of their own.
struct RecordKind {
    QString path; ///< "authorisations"
    QString heading; ///< "Authorisation %1"
    QString addWords; ///< of the button: "Add an authorisation"
    QString removeWords; ///< "Remove authorisation %1"
    QString emptyWords; ///< while there is none
    std::function<int(const Dossier&)> count;
    std::function<void(Dossier&)> append;
    std::function<void(Dossier&, int)> remove;
    std::function<void(FieldGrid&, int)> addFields; ///< of the entry with this index
};

/// Count, append and remove of one of the dossier's lists.
template <class Part>
void setEntries(RecordKind& kind, std::vector<Part> Dossier::*list,
                std::function<Part(const Dossier&)> make = {})
{
    kind.count = [list](const Dossier& dossier) { return int((dossier.*list).size()); };
    kind.append = [list, make](Dossier& dossier) {
        (dossier.*list).push_back(make ? make(dossier) : Part{});
    };
    kind.remove = [list](Dossier& dossier, int index) {
        auto& entries = dossier.*list;
        entries.erase(entries.begin() + index);
    };
}

/// The entries of a list as cards, each with its fields and a button that takes it away, and a
/// button for a new one. Both can be undone.
class RecordList final : public QWidget
{
    Q_OBJECT

public:
    RecordList(DossierEditor& editor, RecordKind kind, QWidget* parent = nullptr);

    /// As FieldGrid::goTo(); the place of the list itself goes to the first entry or the button.
    bool goTo(const QString& place);
    [[nodiscard]] int invalidCount() const;

Q_SIGNALS:
    void entered(const QString& path);
    void validityChanged();

private:
    void rebuild();
    void addCard(int index);
    void append();
    void remove(int index);

    DossierEditor& m_editor;
    RecordKind m_kind;
    QVBoxLayout* m_cards;
    std::vector<FieldGrid*> m_grids;
    TextLabel* m_empty;
    QPushButton* m_add;
};

/// The next free id of a list: "R-03" after "R-01" and "R-02".
[[nodiscard]] QString nextId(const QString& prefix, const QStringList& taken);

} // namespace luytre::forms
