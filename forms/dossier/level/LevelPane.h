#pragma once

#include "dossier/LevelChanges.h"
#include "forms/models/DossierEditor.h"

#include <QWidget>

class QVBoxLayout;

namespace luytre::forms {

class Card;
class TextLabel;

/// The level as it forms: how high and from which component, why, what would change it, and what
/// the level brings with it. Everything from the pack's criteria and the determination.
class LevelPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelPane(DossierEditor& editor, QWidget* parent = nullptr);
    /// The component whose criteria are told.
    void setComponent(int index);

private:
    void refresh();
    void addHead(QVBoxLayout& down);
    void addTrail(QVBoxLayout& down, const ComponentLevel& graded);
    void addChanges(QVBoxLayout& down);
    void addFacts(QVBoxLayout& down);

    DossierEditor& m_editor;
    int m_component = 0;
    bool m_allShown = false; ///< also the criteria that do not apply
    QWidget* m_content = nullptr;
};

/// "Giải quyết thủ tục hành chính: có", "Số chủ thể ...: từ 100.000 chủ thể".
[[nodiscard]] QString changeWords(const LevelChange& change, const RegulationPack& pack);

/// What the level brings: number of requirements, who appraises and approves, time limits; of the
/// pack and its catalogue, a sentence each.
[[nodiscard]] QStringList levelConsequences(const RegulationPack& pack, const Catalogue& catalogue,
                                            Level level);

} // namespace luytre::forms
