#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace luytre::forms {

/// Something that can be found by its words and done.
struct PaletteEntry {
    enum class Kind { Command, Dossier, Requirement };
    Kind kind = Kind::Command;
    QString text;
    QString note; ///< at the right: the key of a command, the unit of a dossier
    std::function<void()> act;
};

/// The entries that have all words of the query, accents and case aside; a first ">" asks for
/// commands alone, "@" for dossiers, "#" for requirements. What begins with the query comes first,
/// then the order of the list. At most `limit`.
[[nodiscard]] std::vector<const PaletteEntry*> findEntries(const std::vector<PaletteEntry>& entries,
                                                           const QString& query, std::size_t limit);

/// Ctrl+K: one field over everything that can be done or opened. Up and down choose, Enter does,
/// Esc leaves things as they are.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search(const QString& query);
    void actOnCurrent();

    std::vector<PaletteEntry> m_entries;
    std::vector<const PaletteEntry*> m_found;
    QLineEdit* m_query;
    QListWidget* m_list;
};

} // namespace luytre::forms
