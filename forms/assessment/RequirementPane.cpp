#include "forms/assessment/RequirementPane.h"

#include "base/Text.h"
#include "forms/assessment/StatusLook.h"
#include "forms/assessment/WordDifference.h"
#include "forms/models/EvidenceIntake.h"
#include "forms/widgets/Card.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/TextLabel.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

namespace luytre::forms {

namespace {

constexpr std::array statuses{AssessmentStatus::Met, AssessmentStatus::PartiallyMet,
                              AssessmentStatus::NotMet, AssessmentStatus::NotApplicable};

TextLabel* caption(const QString& text, QWidget* buddy)
{
    auto* label = new TextLabel(text, TextRole::Body);
    label->setWeight(QFont::Medium);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return label;
}

/// The same control one level lower, where the catalogue links them.
const Requirement* lowerLevel(const Catalogue& catalogue, const Requirement& requirement)
{
    if (requirement.controlKey.isEmpty() || requirement.level <= lowestLevel) {
        return nullptr;
    }
    for (const Requirement* one : catalogue.atLevel(requirement.level - 1)) {
        if (one->controlKey == requirement.controlKey) {
            return one;
        }
    }
    return nullptr;
}

/// The pieces of one side as rich text: what is new underlined on green, what is gone struck out.
QString marked(const std::vector<DifferencePiece>& pieces, DifferencePiece::Kind hidden)
{
    QStringList html;
    for (const DifferencePiece& piece : pieces) {
        const QString words = piece.text.toHtmlEscaped();
        if (piece.kind == DifferencePiece::Kind::Same) {
            html << words;
        } else if (piece.kind != hidden && piece.kind == DifferencePiece::Kind::Added) {
            html << QStringLiteral(
                        "<span style=\"background:%1;text-decoration:underline\">%2</span>")
                        .arg(theme().greenTint.name(), words);
        } else if (piece.kind != hidden) {
            html << QStringLiteral("<s>%1</s>").arg(words);
        }
    }
    return html.join(QLatin1Char(' '));
}

struct ProvenanceWords {
    QString words;
    Tag::Kind kind;
};
ProvenanceWords provenanceWords(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Official:
        return {RequirementPane::tr("Official text"), Tag::Kind::Good};
    case Provenance::Verified:
        return {RequirementPane::tr("Read in the full text"), Tag::Kind::Plain};
    case Provenance::Secondary:
        return {RequirementPane::tr("Restated, not compared with the official text"),
                Tag::Kind::Dashed};
    case Provenance::Inferred:
    case Provenance::Reconstructed:
        break;
    }
    return {RequirementPane::tr("Rebuilt"), Tag::Kind::Dashed};
}

} // namespace

RequirementPane::RequirementPane(Services& services, DossierEditor& editor, QWidget* parent)
    : QWidget(parent), m_services(services), m_editor(editor)
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(14, 12, 14, 16);
    down->setSpacing(8);
    addHead(*down);
    addAnswer(*down);
    addEvidencePart(*down);
    addRemediation(*down);
    down->addStretch();
    connect(&m_editor, &DossierEditor::changed, this, [this] {
        if (!m_editing) {
            showAnswer();
        }
    });
    setRequirement(nullptr);
}

void RequirementPane::addHead(QVBoxLayout& down)
{
    m_clause = new TextLabel(TextRole::Body, &Theme::ink2);
    m_text = new TextLabel(TextRole::Requirement);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    down.addWidget(m_clause);
    down.addWidget(m_text);
    auto* tags = new QHBoxLayout;
    m_change = new Tag({}, Tag::Kind::Information);
    m_provenance = new Tag({}, Tag::Kind::Plain);
    tags->addWidget(m_change);
    tags->addWidget(m_provenance);
    tags->addStretch();
    down.addLayout(tags);
    m_basis = new TextLabel(TextRole::Caption, &Theme::ink2);
    down.addWidget(m_basis);
    auto* lower = new TextLabel(TextRole::Caption, &Theme::ink2);
    lower->setTextFormat(Qt::RichText);
    m_lower = lower;
    down.addWidget(m_lower);
}

void RequirementPane::addAnswer(QVBoxLayout& down)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        const StatusLook look = lookOf(statuses[i]);
        auto* button = new QPushButton(icon(look.pictogram, look.colour), look.words);
        button->setCheckable(true);
        button->setToolTip(tr("Key %1 in the list, Alt+%1 here").arg(i + 1));
        button->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(i))));
        const AssessmentStatus status = statuses[i];
        connect(button, &QPushButton::clicked, this, [this, status] {
            Q_EMIT statusWanted(status);
            showAnswer(); // the button shows what is stored, not that it was pressed
        });
        m_statuses[i] = button;
        row->addWidget(button);
    }
    row->addStretch();
    down.addLayout(row);
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Why it does not apply: the appraising body will read this"));
    m_reason->setAccessibleName(tr("Why it does not apply"));
    m_reason->installEventFilter(this);
    down.addWidget(m_reason);
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit("reason", tr("reason"), [&](Assessment& answer) { answer.reason = nfc(text); });
    });
    m_explanation = new QPlainTextEdit;
    m_explanation->setTabChangesFocus(true);
    m_explanation->installEventFilter(this);
    m_explanation->document()->setDocumentMargin(7);
    m_explanation->setMinimumHeight(m_explanation->fontMetrics().lineSpacing() * 5 + 18);
    down.addWidget(caption(tr("Explanation"), m_explanation));
    down.addWidget(m_explanation, 1);
    connect(m_explanation, &QPlainTextEdit::textChanged, this, [this] {
        edit("explanation", tr("explanation"), [this](Assessment& answer) {
            answer.explanation = nfc(m_explanation->toPlainText());
        });
    });
}

void RequirementPane::addEvidencePart(QVBoxLayout& down)
{
    auto* head = new QHBoxLayout;
    auto* title = new TextLabel(tr("Evidence"), TextRole::Body);
    title->setWeight(QFont::Medium);
    title->setWordWrap(false);
    m_hint = new TextLabel(TextRole::Caption, &Theme::ink3);
    m_link = new QPushButton(icon(QStringLiteral("plus")), tr("Add"));
    m_link->setMenu(new QMenu(m_link));
    connect(m_link->menu(), &QMenu::aboutToShow, this, [this] {
        m_link->menu()->clear();
        connect(m_link->menu()->addAction(tr("From files…")), &QAction::triggered, this,
                &RequirementPane::addFiles);
        m_link->menu()->addSeparator();
        for (const Evidence& evidence : m_editor.dossier().evidence) {
            const QString id = evidence.id;
            connect(m_link->menu()->addAction(QStringLiteral("%1  %2").arg(id, evidence.title)),
                    &QAction::triggered, this, [this, id] { linkEvidence(id); });
        }
    });
    head->addWidget(title);
    head->addWidget(m_hint, 1);
    head->addWidget(m_link);
    down.addLayout(head);
    m_evidence = new QVBoxLayout;
    m_evidence->setSpacing(4);
    down.addLayout(m_evidence);
}

void RequirementPane::addRemediation(QVBoxLayout& down)
{
    auto* title = new TextLabel(tr("Remediation"), TextRole::Body);
    title->setWeight(QFont::Medium);
    down.addWidget(title);
    m_measure = new QLineEdit;
    m_owner = new QLineEdit;
    m_due = new QLineEdit;
    m_due->setPlaceholderText(tr("dd/mm/yyyy"));
    auto* row = new QHBoxLayout;
    const auto field = [&](QLineEdit* edit, const QString& name, int stretch) {
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(caption(name, edit));
        column->addWidget(edit);
        row->addLayout(column, stretch);
        edit->installEventFilter(this);
    };
    field(m_measure, tr("What will be done"), 5);
    field(m_owner, tr("By whom"), 3);
    field(m_due, tr("Until"), 2);
    down.addLayout(row);
    m_dueProblem = new TextLabel(TextRole::Caption, &Theme::redText);
    m_dueProblem->hide();
    down.addWidget(m_dueProblem);
    connect(m_measure, &QLineEdit::textEdited, this, [this](const QString& text) {
        editRemediation("measure", [&](Remediation& plan) { plan.measure = nfc(text); });
    });
    connect(m_owner, &QLineEdit::textEdited, this, [this](const QString& text) {
        editRemediation("owner", [&](Remediation& plan) { plan.owner = nfc(text); });
    });
    connect(m_due, &QLineEdit::textEdited, this, [this](const QString& text) {
        const QDate date = QDate::fromString(text.trimmed(), QStringLiteral("d/M/yyyy"));
        const bool wrong = !text.trimmed().isEmpty() && !date.isValid();
        setDueProblem(wrong ? tr("“%1” is not a date. Write day/month/year.").arg(text)
                            : QString());
        if (!wrong) {
            editRemediation("due", [&](Remediation& plan) { plan.due = date; });
        }
    });
}

void RequirementPane::setRequirement(const Requirement* requirement)
{
    if (requirement != m_requirement) {
        m_editor.mergeNoMore();
    }
    m_requirement = requirement;
    setEnabled(requirement != nullptr && !m_editor.isReadOnly());
    showText();
    showAnswer();
}

void RequirementPane::focusExplanation()
{
    m_explanation->setFocus();
}

void RequirementPane::showText()
{
    if (m_requirement == nullptr) {
        m_clause->setText(tr("Choose a requirement in the list."));
        for (QLabel* label : std::initializer_list<QLabel*>{m_text, m_basis, m_lower}) {
            label->clear();
        }
        m_change->hide();
        m_provenance->hide();
        return;
    }
    const Requirement& r = *m_requirement;
    const Language language = currentLanguage();
    m_clause->setText(QStringLiteral("%1   %2").arg(r.clauseRef, r.subject.in(language)));
    const Requirement* below = lowerLevel(m_editor.catalogue(), r);
    const auto pieces = compareWords(
        below != nullptr ? below->text.in(language) : r.text.in(language), r.text.in(language));
    m_text->setText(marked(pieces, DifferencePiece::Kind::Removed));
    m_lower->setVisible(below != nullptr && r.change == RequirementChange::Strengthened);
    m_lower->setText(tr("Level %1 asks:").arg(r.level - 1) + QLatin1Char(' ')
                     + marked(pieces, DifferencePiece::Kind::Added));
    m_change->setVisible(r.change != RequirementChange::Same);
    m_change->setText(r.change == RequirementChange::New
                          ? tr("+ New at level %1").arg(r.level)
                          : tr("↑ Raised against level %1").arg(r.level - 1));
    const ProvenanceWords provenance = provenanceWords(r.provenance);
    m_provenance->setText(provenance.words);
    m_provenance->setKind(provenance.kind);
    m_provenance->show();
    m_basis->setText(tr("Basis: %1, %2").arg(m_editor.catalogue().standard(), r.clauseRef));
    m_hint->setText(r.evidenceHint.in(language));
}

void RequirementPane::showAnswer()
{
    const Assessment* answer
        = m_requirement != nullptr ? m_editor.dossier().assessment(m_requirement->clause) : nullptr;
    static const Assessment none;
    const Assessment& shown = answer != nullptr ? *answer : none;
    const AssessmentStatus status
        = answer != nullptr ? effectiveStatus(*answer) : AssessmentStatus::NotAssessed;
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        m_statuses[i]->setChecked(status == statuses[i]);
    }
    m_reason->setVisible(status == AssessmentStatus::NotApplicable);
    const auto setLine = [](QLineEdit* edit, const QString& text) {
        if (edit->text() != text) {
            edit->setText(text);
        }
    };
    setLine(m_reason, shown.reason);
    if (m_explanation->toPlainText() != shown.explanation) {
        const QSignalBlocker quiet(m_explanation);
        m_explanation->setPlainText(shown.explanation);
    }
    const Remediation plan = shown.remediation.value_or(Remediation{});
    setLine(m_measure, plan.measure);
    setLine(m_owner, plan.owner);
    setLine(m_due, plan.due.isValid() ? vietnameseDate(plan.due) : QString());
    setDueProblem({});
    showEvidence(answer);
}

void RequirementPane::showEvidence(const Assessment* answer)
{
    while (QLayoutItem* item = m_evidence->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (answer == nullptr) {
        return;
    }
    for (const EvidenceLink& link : answer->evidence) {
        const Evidence* evidence = m_editor.dossier().findEvidence(link.evidence);
        auto* chip = new Card;
        auto* across = new QHBoxLayout(chip);
        across->setContentsMargins(8, 2, 2, 2);
        QString words = evidence != nullptr
            ? QStringLiteral("%1  %2").arg(evidence->id, evidence->title)
            : tr("%1 is not there").arg(link.evidence);
        if (link.page) {
            words += tr(", page %1").arg(*link.page);
        }
        across->addWidget(new TextLabel(words, TextRole::Body,
                                        evidence != nullptr ? &Theme::ink : &Theme::redText),
                          1);
        auto* away = new QToolButton;
        away->setIcon(icon(QStringLiteral("x")));
        away->setAccessibleName(tr("Take %1 away").arg(link.evidence));
        connect(away, &QToolButton::clicked, this, [this, link] {
            edit("evidence", tr("evidence"), [&](Assessment& changed) {
                auto& links = changed.evidence;
                links.erase(std::remove(links.begin(), links.end(), link), links.end());
            });
            showAnswer();
        });
        across->addWidget(away);
        m_evidence->addWidget(chip);
    }
}

QString RequirementPane::place(const char* member) const
{
    return QStringLiteral("assessments[%1].%2")
        .arg(m_requirement != nullptr ? m_requirement->clause : QString(), QLatin1String(member));
}

void RequirementPane::edit(const char* member, const QString& name,
                           const std::function<void(Assessment&)>& change)
{
    if (m_requirement == nullptr) {
        return;
    }
    m_editing = true;
    m_editor.editAssessment(
        m_requirement->clause,
        {tr("Change: %1 of %2").arg(name, m_requirement->clauseRef), place(member)}, change);
    m_editing = false;
}

void RequirementPane::editRemediation(const char* member,
                                      const std::function<void(Remediation&)>& change)
{
    edit((std::string("remediation.") + member).c_str(), tr("remediation"),
         [&](Assessment& answer) {
             Remediation plan = answer.remediation.value_or(Remediation{});
             change(plan);
             answer.remediation = plan == Remediation{} ? std::nullopt : std::optional(plan);
         });
}

void RequirementPane::setDueProblem(const QString& problem)
{
    m_dueProblem->setText(problem);
    m_dueProblem->setVisible(!problem.isEmpty());
    if (m_invalid == problem.isEmpty()) {
        m_invalid = !problem.isEmpty();
        Q_EMIT validityChanged();
    }
}

void RequirementPane::linkEvidence(const QString& id)
{
    edit("evidence", tr("evidence"), [&](Assessment& answer) {
        EvidenceLink link;
        link.evidence = id;
        if (std::find(answer.evidence.begin(), answer.evidence.end(), link)
            == answer.evidence.end()) {
            answer.evidence.push_back(link);
        }
    });
    showAnswer();
}

void RequirementPane::addFiles()
{
    const QString clause = m_requirement->clause;
    struct Stored {
        IncomingFile file;
        StoredBlob blob;
    };
    for (const QString& path : QFileDialog::getOpenFileNames(this, tr("Evidence"))) {
        m_services.workspace.run(
            this,
            [path](Desk& desk) -> Result<Stored> { // large files must not hold the window up
                LUYTRE_TRY(file, readIncoming(path));
                LUYTRE_TRY(blob, storeBytes(desk, file.bytes));
                return Stored{std::move(file), blob};
            },
            [this, clause, title = QFileInfo(path).completeBaseName()](Result<Stored> stored) {
                if (!stored) {
                    Q_EMIT failed(stored.error());
                    return;
                }
                m_editor.edit(
                    {tr("Add evidence"), QStringLiteral("assessments[%1].evidence").arg(clause)},
                    [&](Dossier& dossier) {
                        EvidenceLink link;
                        link.evidence = addEvidence(dossier, stored->file, title, stored->blob);
                        auto& answers = dossier.assessments;
                        auto found = std::find_if(
                            answers.begin(), answers.end(),
                            [&](const Assessment& one) { return one.clause == clause; });
                        if (found == answers.end()) {
                            found = answers.insert(answers.end(), Assessment{});
                            found->clause = clause;
                            found->textHash = m_editor.catalogue().find(clause)->textHash;
                        }
                        found->evidence.push_back(link);
                    });
            });
    }
}

bool RequirementPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && m_requirement != nullptr) {
        Q_EMIT entered(watched == m_explanation  ? place("explanation")
                           : watched == m_reason ? place("reason")
                                                 : place("remediation"));
    } else if (event->type() == QEvent::FocusOut) {
        m_editor.mergeNoMore();
    } else if (event->type() == QEvent::ShortcutOverride) {
        // Undo and redo go over the whole dossier, not over what this control remembers.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace luytre::forms
