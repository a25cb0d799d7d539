#pragma once

#include "forms/dossier/RecordList.h"
#include "forms/widgets/DossierPage.h"

class QScrollArea;

namespace luytre::forms {

/// A page of sections one under the other, that scrolls: grids of fields and lists of entries. Some
/// are there only for some dossiers.
class FieldPage : public DossierPage
{
    Q_OBJECT

public:
    explicit FieldPage(DossierEditor& editor, QWidget* parent = nullptr);
    bool goTo(const QString& place) override;
    [[nodiscard]] int invalidCount() const override;

protected:
    using IsAsked = std::function<bool(const DossierEditor&)>;

    [[nodiscard]] DossierEditor& editor() const { return m_editor; }
    /// The next section; with `isAsked`, shown only while that is true.
    FieldGrid* addGrid(IsAsked isAsked = {});
    RecordList* addRecords(RecordKind kind, IsAsked isAsked = {});
    /// To be called after the last section.
    void finish();

private:
    void addSection(QWidget* section, IsAsked isAsked);
    void adapt();

    struct Section {
        QWidget* widget;
        IsAsked isAsked;
    };

    DossierEditor& m_editor;
    QVBoxLayout* m_down;
    std::vector<Section> m_sections;
    std::vector<FieldGrid*> m_grids;
    std::vector<RecordList*> m_lists;
};

} // namespace luytre::forms
