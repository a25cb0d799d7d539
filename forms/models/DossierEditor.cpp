#include "forms/models/DossierEditor.h"

#include <QUndoCommand>

namespace luytre::forms {

namespace {

constexpr int undoSteps = 200;
constexpr int mergeMilliseconds = 2000;
/// Long enough to let a word be typed, short enough to seem at once.
constexpr int judgeMilliseconds = 120;

} // namespace

Result<LoadedDossier> loadDossier(Desk& desk, const QUuid& id)
{
    LoadedDossier loaded;
    LUYTRE_TRY(dossier, desk.workspace.dossiers().load(id));
    LUYTRE_TRY(summary, desk.workspace.dossiers().summary(id));
    LUYTRE_TRY(pack, desk.regulations.pack(dossier.regulation));
    LUYTRE_CHECK(requireKnownChecks(*pack));
    LUYTRE_TRY(catalogue, desk.regulations.catalogue(pack->catalogue));
    loaded.dossier = std::move(dossier);
    loaded.revision = summary.revision;
    loaded.pack = std::move(pack);
    loaded.catalogue = std::move(catalogue);
    return loaded;
}

/// From one state to another. The states share their texts with each other.
class DossierEditor::Step final : public QUndoCommand
{
public:
    Step(DossierEditor& editor, const EditStep& step, std::shared_ptr<const Dossier> before,
         std::shared_ptr<const Dossier> after, QString clause, bool mergeable)
        : QUndoCommand(step.text), m_editor(editor), m_place(step.place),
          m_clause(std::move(clause)), m_before(std::move(before)), m_after(std::move(after)),
          m_mergeable(mergeable)
    { }

    void undo() override { go(m_before); }
    void redo() override
    {
        if (m_first) {
            m_first = false;
            m_editor.show(m_after, m_clause);
        } else {
            go(m_after);
        }
    }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Step*>(other);
        if (!next->m_mergeable || next->m_place != m_place) {
            return false;
        }
        m_after = next->m_after;
        return true;
    }

private:
    void go(const std::shared_ptr<const Dossier>& state)
    {
        m_editor.mergeNoMore();
        m_editor.show(state, m_clause);
        Q_EMIT m_editor.placeTouched(m_place);
    }

    DossierEditor& m_editor;
    QString m_place;
    QString m_clause; ///< of the only answer that differs; empty: anything may
    std::shared_ptr<const Dossier> m_before;
    std::shared_ptr<const Dossier> m_after;
    bool m_mergeable;
    bool m_first = true;
};

DossierEditor::DossierEditor(WorkspaceService& service, LoadedDossier loaded, QString author,
                             QObject* parent)
    : QObject(parent), m_service(service), m_pack(std::move(loaded.pack)),
      m_catalogue(std::move(loaded.catalogue)),
      m_state(std::make_shared<const Dossier>(std::move(loaded.dossier))),
      m_author(std::move(author)), m_revision(loaded.revision)
{
    m_undo.setUndoLimit(undoSteps);
    m_judgeSoon.setSingleShot(true);
    m_judgeSoon.setInterval(judgeMilliseconds);
    connect(&m_judgeSoon, &QTimer::timeout, this, &DossierEditor::judge);
    if (m_service.isReadOnly()) {
        m_saveState = SaveState::ReadOnly;
    }
    judge();
}

void DossierEditor::edit(const EditStep& step, const std::function<void(Dossier&)>& change)
{
    auto after = std::make_shared<Dossier>(*m_state);
    change(*after);
    push(step, std::move(after), {});
}

void DossierEditor::editAssessment(const QString& clause, const EditStep& step,
                                   const std::function<void(Assessment&)>& change)
{
    auto after = std::make_shared<Dossier>(*m_state);
    auto& answers = after->assessments;
    auto found = std::find_if(answers.begin(), answers.end(),
                              [&](const Assessment& one) { return one.clause == clause; });
    if (found == answers.end()) {
        Assessment made;
        made.clause = clause;
        if (const Requirement* requirement = m_catalogue->find(clause)) {
            made.textHash = requirement->textHash;
        }
        found = answers.insert(answers.end(), std::move(made));
    }
    change(*found);
    push(step, std::move(after), clause);
}

void DossierEditor::push(const EditStep& step, std::shared_ptr<const Dossier> after,
                         const QString& clause)
{
    if (isReadOnly() || *after == *m_state) {
        return;
    }
    const bool soon = m_lastEdit.isValid() && m_lastEdit.elapsed() < mergeMilliseconds;
    const bool mergeable = m_mergeable && soon;
    m_lastEdit.start();
    m_undo.push(new Step(*this, step, m_state, std::move(after), clause, mergeable)); // takes it
    m_mergeable = true;
}

void DossierEditor::show(std::shared_ptr<const Dossier> state, const QString& clause)
{
    m_state = std::move(state);
    if (clause.isEmpty()) {
        m_unsaved.whole = true;
    } else if (!m_unsaved.clauses.contains(clause)) {
        m_unsaved.clauses << clause;
    }
    m_judgeDue = true;
    m_judgeSoon.start();
    Q_EMIT changed();
    save();
}

void DossierEditor::judge()
{
    if (!m_judgeDue) {
        return;
    }
    m_judgeDue = false;
    m_judgeSoon.stop();
    m_determination = determineLevel(*m_state, *m_pack);
    m_level = dossierLevel(*m_state, m_determination);
    m_findings
        = checkDossier(*m_state, {*m_pack, *m_catalogue, inVietnam(SystemClock().now()).date()});
    m_score
        = m_level ? std::optional(scoreDossier(*m_state, *m_catalogue, *m_level)) : std::nullopt;
    m_progress = measureProgress(*m_state, *m_pack, *m_catalogue, m_level, m_findings);
    Q_EMIT judged();
}

void DossierEditor::save()
{
    if (m_saving || m_unsaved.isEmpty() || isReadOnly()) {
        return;
    }
    m_saving = true;
    setSaveState(SaveState::Saving);
    const Unsaved now = std::exchange(m_unsaved, {});
    Edit how;
    how.author = m_author;
    if (m_score && m_level) {
        const StatusCounts& counts = m_score->whole.counts;
        how.figures = DossierFigures{m_level, counts.met, counts.applicable(), counts.total()};
    }
    m_service.run(
        this,
        [state = m_state, now, how](Desk& desk) -> Result<int> {
            DossierRepository& dossiers = desk.workspace.dossiers();
            // An answer that undo took away is one that only the whole dossier can tell.
            std::vector<Assessment> answers;
            for (const QString& clause : now.clauses) {
                if (const Assessment* answer = state->assessment(clause)) {
                    answers.push_back(*answer);
                }
            }
            if (now.whole || qsizetype(answers.size()) != now.clauses.size()) {
                return dossiers.save(*state, how);
            }
            return dossiers.saveAssessments(state->id, answers, how);
        },
        [this, now](const Result<int>& revision) { finishSave(revision, now); });
}

void DossierEditor::finishSave(const Result<int>& revision, const Unsaved& tried)
{
    m_saving = false;
    if (!revision) {
        m_unsaved.whole = m_unsaved.whole || tried.whole;
        m_unsaved.clauses += tried.clauses;
        m_unsaved.clauses.removeDuplicates();
        m_saveError = revision.error();
        setSaveState(SaveState::Failed);
        return;
    }
    m_revision = *revision;
    m_saveError.reset();
    if (m_unsaved.isEmpty()) {
        m_savedAt = SystemClock().now();
        setSaveState(SaveState::Saved);
        return;
    }
    save();
}

void DossierEditor::setSaveState(SaveState state)
{
    m_saveState = state;
    Q_EMIT saveStateChanged();
}

} // namespace luytre::forms
