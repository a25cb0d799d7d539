#pragma once

#include "forms/dossier/FieldPage.h"

namespace luytre::forms {

/// Step 9: the cover letter and the documents that go with the dossier or stand behind it.
class DocumentsPage final : public FieldPage
{
    Q_OBJECT

public:
    explicit DocumentsPage(DossierEditor& editor, QWidget* parent = nullptr);

private:
    void addLetter(FieldGrid& grid);
    void addAuthorisations();
    void addOtherUnits();
    void addPreviousApproval();
};

} // namespace luytre::forms
