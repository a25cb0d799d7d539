#pragma once

#include "forms/models/EvidenceIntake.h"
#include "forms/models/Services.h"

#include <QWidget>

class QLabel;

namespace luytre::forms {

class InventoryView;

/// The drawings of the dossier: their table, and the picture of the current one. Pictures come in
/// from a file, by paste and by drop; each becomes a piece of evidence and a drawing at once.
class DrawingsPane final : public QWidget
{
    Q_OBJECT

public:
    DrawingsPane(Services& services, DossierEditor& editor, QWidget* parent = nullptr);

    [[nodiscard]] InventoryView& table() const { return *m_table; }
    /// Takes a picture in, if it is one: PNG, JPEG, SVG or PDF; failed() says why not.
    void take(const IncomingFile& file);
    /// What the clipboard holds: a picture, or files. False when it is neither.
    bool paste();

Q_SIGNALS:
    void failed(const luytre::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buttons();
    void choose();
    void takePath(const QString& path);
    void showPicture();
    void paintPicture();

    Services& m_services;
    DossierEditor& m_editor;
    InventoryView* m_table;
    QLabel* m_picture;
    QString m_shown; ///< digest of the picture asked for last
    QByteArray m_bytes; ///< of the picture that is shown
    QString m_mediaType;
};

} // namespace luytre::forms
