#include "forms/assessment/RequirementModel.h"

#include "base/Text.h"
#include "dossier/AssessmentIndex.h"
#include "forms/assessment/StatusLook.h"
#include "forms/widgets/Languages.h"

namespace luytre::forms {

RequirementModel::RequirementModel(DossierEditor& editor, QObject* parent)
    : QAbstractListModel(parent), m_editor(editor)
{
    connect(&m_editor, &DossierEditor::changed, this, &RequirementModel::takeAnswers);
    connect(&m_editor, &DossierEditor::judged, this, [this] {
        if (m_editor.level() != m_level) {
            takeLevel();
        }
    });
    takeLevel();
}

void RequirementModel::takeLevel()
{
    m_level = m_editor.level();
    m_all.clear();
    m_families.clear();
    if (m_level) {
        for (const Requirement* requirement : m_editor.catalogue().atLevel(*m_level)) {
            Entry entry;
            entry.requirement = requirement;
            entry.folded = foldForSearch(
                requirement->clauseRef + QLatin1Char(' ') + requirement->text.in(currentLanguage())
                + QLatin1Char(' ') + requirement->subject.in(currentLanguage()));
            m_all.push_back(std::move(entry));
            if (m_families.empty() || m_families.back().clause != requirement->familyClause) {
                m_families.push_back({requirement->familyClause,
                                      requirement->family.in(currentLanguage()),
                                      requirement->group,
                                      0,
                                      0,
                                      {}});
            }
        }
    }
    takeAnswers();
    list();
}

void RequirementModel::takeAnswers()
{
    const AssessmentIndex index(m_editor.dossier());
    const QDate today = inVietnam(SystemClock().now()).date();
    for (Family& family : m_families) {
        family.answered = family.total = 0;
        family.counts.clear();
    }
    std::size_t at = 0;
    for (Entry& entry : m_all) {
        const Requirement& requirement = *entry.requirement;
        const Assessment* answer = index.find(requirement.clause);
        entry.status = index.status(requirement);
        entry.evidence = answer != nullptr ? int(answer->evidence.size()) : 0;
        entry.overdue = answer != nullptr && answer->remediation
            && answer->remediation->due.isValid() && answer->remediation->due < today
            && answer->remediation->state != RemediationState::Done
            && answer->remediation->state != RemediationState::Dropped;
        while (m_families[at].clause != requirement.familyClause) {
            ++at;
        }
        m_families[at].total += 1;
        m_families[at].answered += entry.status == AssessmentStatus::NotAssessed ? 0 : 1;
        m_families[at].counts[entry.status] += 1;
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(this->index(0), this->index(rowCount() - 1));
    }
    Q_EMIT recounted();
}

void RequirementModel::setFilter(const RequirementFilter& filter)
{
    m_filter = filter;
    list();
}

bool RequirementModel::passes(const Entry& entry, const RequirementFilter& filter,
                              const QStringList& words) const
{
    const Requirement& requirement = *entry.requirement;
    const bool rebuilt = requirement.provenance == Provenance::Reconstructed
        || requirement.provenance == Provenance::Inferred;
    return (filter.family.isEmpty() || requirement.familyClause == filter.family)
        && (!filter.group || requirement.group == *filter.group)
        && (!filter.status || entry.status == *filter.status)
        && (!filter.withoutEvidence
            || (entry.status == AssessmentStatus::Met && entry.evidence == 0))
        && (!filter.raised || requirement.change != RequirementChange::Same)
        && (!filter.rebuilt || rebuilt) && (!filter.overdue || entry.overdue)
        && std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return entry.folded.contains(word); });
}

void RequirementModel::list()
{
    beginResetModel();
    m_rows.clear();
    const QStringList words
        = foldForSearch(m_filter.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int family = 0;
    int heading = -1;
    for (int i = 0; i < int(m_all.size()); ++i) {
        const Entry& entry = m_all[std::size_t(i)];
        while (m_families[std::size_t(family)].clause != entry.requirement->familyClause) {
            ++family;
        }
        if (!passes(entry, m_filter, words)) {
            continue;
        }
        if (heading != family) {
            heading = family;
            m_rows.push_back({-1, family});
        }
        m_rows.push_back({i, family});
    }
    endResetModel();
}

int RequirementModel::shown() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.entry >= 0; }));
}

int RequirementModel::count(const RequirementFilter& filter) const
{
    const QStringList words
        = foldForSearch(filter.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return int(std::count_if(m_all.begin(), m_all.end(),
                             [&](const Entry& entry) { return passes(entry, filter, words); }));
}

const Requirement* RequirementModel::requirement(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    const Row& row = m_rows[std::size_t(index.row())];
    return row.entry < 0 ? nullptr : m_all[std::size_t(row.entry)].requirement;
}

QModelIndex RequirementModel::indexOf(const QString& clause) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Requirement* found = requirement(index(row));
        if (found != nullptr && found->clause == clause) {
            return index(row);
        }
    }
    return {};
}

QModelIndex RequirementModel::nextUnanswered(int row) const
{
    const int rows = rowCount();
    for (int ahead = 1; ahead <= rows; ++ahead) {
        const int at = (row + ahead) % rows;
        const int entry = m_rows[std::size_t(at)].entry;
        if (entry >= 0 && m_all[std::size_t(entry)].status == AssessmentStatus::NotAssessed) {
            return index(at);
        }
    }
    return {};
}

int RequirementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RequirementModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    if (row.entry < 0) {
        const Family& family = m_families[std::size_t(row.family)];
        switch (role) {
        case Qt::DisplayRole:
            return QStringLiteral("%1 %2").arg(family.clause, family.name);
        case HeadingRole:
            return true;
        case AnsweredRole:
            return QStringLiteral("%1/%2").arg(family.answered).arg(family.total);
        default:
            return {};
        }
    }
    const Entry& entry = m_all[std::size_t(row.entry)];
    const Requirement& requirement = *entry.requirement;
    switch (role) {
    case Qt::DisplayRole:
        return requirement.text.in(currentLanguage());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2. %3")
            .arg(lookOf(entry.status).words, requirement.clauseRef,
                 requirement.text.in(currentLanguage()));
    case HeadingRole:
        return false;
    case ClauseRole:
        return requirement.clause;
    case ClauseRefRole:
        return requirement.clauseRef;
    case StatusRole:
        return int(entry.status);
    case EvidenceRole:
        return entry.evidence;
    case ChangeRole:
        return int(requirement.change);
    default:
        return {};
    }
}

Qt::ItemFlags RequirementModel::flags(const QModelIndex& index) const
{
    const bool heading = index.isValid() && m_rows[std::size_t(index.row())].entry < 0;
    return heading ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

} // namespace luytre::forms
