#pragma once

#include "base/Error.h"

#include <QWidget>

namespace luytre::forms {

/// One step's page in the editor.
class DossierPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Brings a place of the dossier into view and gives it the focus; false when this page does
    /// not have it.
    virtual bool goTo(const QString& place) = 0;
    /// Needs the whole width: steps fold to numbers and the help gives way, while it is shown.
    [[nodiscard]] virtual bool isWide() const { return false; }
    /// Fields whose text cannot be kept.
    [[nodiscard]] virtual int invalidCount() const { return 0; }

Q_SIGNALS:
    /// The focus went to a field of this place.
    void entered(const QString& place);
    void validityChanged();
    /// Another page has this place: go there.
    void placeWanted(const QString& place);
    void failed(const luytre::Error& error);
};

} // namespace luytre::forms
