#pragma once

#include "forms/models/Services.h"

#include <QDialog>

#include <memory>

class QListWidget;
class QPushButton;

namespace luytre::forms {

class TextLabel;

/// The past of a dossier: what it was when, who changed it, what differs from now, and the way
/// back. Going back is an edit like any other, so it can be undone and loses nothing.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(Services& services, std::shared_ptr<DossierEditor> editor, QWidget* parent);

Q_SIGNALS:
    void failed(const luytre::Error& error);

private:
    void showRevisions(const std::vector<Revision>& revisions);
    void showChosen();
    void restore();

    Services& m_services;
    std::shared_ptr<DossierEditor> m_editor;
    QListWidget* m_list;
    TextLabel* m_what;
    QListWidget* m_changes;
    QPushButton* m_restore;
    std::shared_ptr<const Dossier> m_chosen; ///< the dossier as it was at the revision chosen
    int m_revision = 0;
};

/// One moment a person thinks of as one edit: revisions of one author that follow each other within
/// two minutes; `revision` is the last of them.
struct HistoryMoment {
    int revision = 0;
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC
    QString author;
    QString mark; ///< name given to one of them, e.g. at an export
    int changes = 0;
    friend bool operator==(const HistoryMoment&, const HistoryMoment&) = default;
};
/// Newest first, like what is given. A revision with a mark ends a moment.
[[nodiscard]] std::vector<HistoryMoment> momentsOf(const std::vector<Revision>& revisions);

} // namespace luytre::forms
