#pragma once

#include "dossier/DossierCheck.h"
#include "forms/models/WorkspaceService.h"
#include "scoring/Progress.h"
#include "scoring/Score.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUndoStack>

namespace luytre::forms {

/// A dossier as it was read from the workspace, with the law it is made under.
struct LoadedDossier {
    Dossier dossier;
    int revision = 0;
    std::shared_ptr<const RegulationPack> pack;
    std::shared_ptr<const Catalogue> catalogue;
};

/// Reads a dossier; for WorkspaceService::run(). Fails as DossierRepository::load() and
/// RegulationLibrary do.
[[nodiscard]] Result<LoadedDossier> loadDossier(Desk& desk, const QUuid& id);

/// What an edit is called and where it is. Edits of the same place that follow each other within
/// two seconds are one step to undo, until mergeNoMore().
struct EditStep {
    QString text; ///< "Sửa phạm vi"
    QString place; ///< path of the field: "system.scope"
};

enum class SaveState {
    Saved, ///< what is shown is on the disk
    Saving,
    Failed, ///< what is shown is not on the disk; saveError() says why
    ReadOnly,
};

/// One open dossier: its present state, undo and redo across everything, and what the rules say of
/// it. Every edit is saved at once, on the workspace's thread; edits that come while one is saved
/// are saved together next. GUI thread; shared by all windows that show the dossier.
class DossierEditor final : public QObject
{
    Q_OBJECT

public:
    /// `author` stands in the history. The service must outlive the editor.
    DossierEditor(WorkspaceService& service, LoadedDossier loaded, QString author,
                  QObject* parent = nullptr);

    [[nodiscard]] const Dossier& dossier() const { return *m_state; }
    [[nodiscard]] const RegulationPack& pack() const { return *m_pack; }
    [[nodiscard]] const Catalogue& catalogue() const { return *m_catalogue; }
    /// The present state to keep, for work on another thread; it never changes.
    [[nodiscard]] std::shared_ptr<const Dossier> state() const { return m_state; }
    [[nodiscard]] std::shared_ptr<const RegulationPack> sharedPack() const { return m_pack; }
    [[nodiscard]] std::shared_ptr<const Catalogue> sharedCatalogue() const { return m_catalogue; }
    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] bool isReadOnly() const { return m_service.isReadOnly(); }

    /// Changes the dossier as one step. Nothing happens when nothing changed or it is read-only.
    void edit(const EditStep& step, const std::function<void(Dossier&)>& change);
    /// The same for the answer to one requirement, made where there is none yet.
    void editAssessment(const QString& clause, const EditStep& step,
                        const std::function<void(Assessment&)>& change);
    /// The next edit is a step of its own, also of the same place: a field lost the focus.
    void mergeNoMore() { m_mergeable = false; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// What the rules say of the present state; worked out again soon after an edit.
    [[nodiscard]] const LevelDetermination& determination() const { return m_determination; }
    [[nodiscard]] std::optional<Level> level() const { return m_level; }
    [[nodiscard]] const std::optional<Score>& score() const { return m_score; }
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    [[nodiscard]] const DossierProgress& progress() const { return m_progress; }
    /// Works it out now, if it is not up to date.
    void judge();

    [[nodiscard]] SaveState saveState() const { return m_saveState; }
    /// When what is shown was last on the disk; invalid before the first save. UTC.
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    [[nodiscard]] const std::optional<Error>& saveError() const { return m_saveError; }
    /// Tries again after a failure.
    void save();

Q_SIGNALS:
    /// The dossier is another one than before, by an edit, undo or redo.
    void changed();
    void judged();
    void saveStateChanged();
    /// Undo or redo changed this place: views go there.
    void placeTouched(const QString& place);

private:
    class Step;
    struct Unsaved {
        bool whole = false;
        QStringList clauses;
        [[nodiscard]] bool isEmpty() const { return !whole && clauses.isEmpty(); }
    };

    void push(const EditStep& step, std::shared_ptr<const Dossier> after, const QString& clause);
    void show(std::shared_ptr<const Dossier> state, const QString& clause);
    void finishSave(const Result<int>& revision, const Unsaved& tried);
    void setSaveState(SaveState state);

    WorkspaceService& m_service;
    std::shared_ptr<const RegulationPack> m_pack;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Dossier> m_state;
    QString m_author;
    int m_revision;
    QUndoStack m_undo;
    bool m_mergeable = false;
    QElapsedTimer m_lastEdit;

    QTimer m_judgeSoon;
    bool m_judgeDue = true;
    LevelDetermination m_determination;
    std::optional<Level> m_level;
    std::optional<Score> m_score;
    std::vector<Finding> m_findings;
    DossierProgress m_progress;

    Unsaved m_unsaved;
    bool m_saving = false;
    SaveState m_saveState = SaveState::Saved;
    QDateTime m_savedAt;
    std::optional<Error> m_saveError;
};

} // namespace luytre::forms
