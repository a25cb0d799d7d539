#include "forms/dossier/HistoryDialog.h"

#include "base/Text.h"
#include "forms/models/DossierListModel.h"
#include "forms/widgets/HouseStyle.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/TextLabel.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QSplitter>

namespace luytre::forms {

namespace {

constexpr int shownRevisions = 1000;
constexpr qint64 momentSeconds = 120;
constexpr int longestValue = 160; ///< characters of a value in the list

QString shortened(const QJsonValue& value)
{
    const QString text = changeText(value).simplified();
    if (text.isEmpty()) {
        return QStringLiteral("–");
    }
    return text.size() > longestValue ? text.left(longestValue) + QStringLiteral("…") : text;
}

/// The words that the pack has for a place, else the place itself.
QString placeWords(const QString& path, const RegulationPack& pack)
{
    static const QRegularExpression index(QStringLiteral(R"(\[[^\]]*\])"));
    const QString words
        = pack.term(QStringLiteral("field.") + QString(path).remove(index), currentLanguage());
    return words.isEmpty() ? path : words;
}

} // namespace

std::vector<HistoryMoment> momentsOf(const std::vector<Revision>& revisions)
{
    std::vector<HistoryMoment> moments;
    for (const Revision& revision : revisions) {
        HistoryMoment* last = moments.empty() ? nullptr : &moments.back();
        const bool same = last != nullptr && last->author == revision.author && last->mark.isEmpty()
            && revision.mark.isEmpty() && revision.at.secsTo(last->from) <= momentSeconds;
        if (same) {
            last->from = revision.at;
            last->changes += revision.changes;
        } else {
            moments.push_back({revision.number, revision.at, revision.at, revision.author,
                               revision.mark, revision.changes});
        }
    }
    return moments;
}

HistoryDialog::HistoryDialog(Services& services, std::shared_ptr<DossierEditor> editor,
                             QWidget* parent)
    : QDialog(parent), m_services(services), m_editor(std::move(editor)), m_list(new QListWidget),
      m_what(new TextLabel(TextRole::Body, &Theme::ink2)), m_changes(new QListWidget),
      m_restore(new QPushButton(tr("&Go back to this state")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History"));
    resize(900, 520);
    auto* down = new QVBoxLayout(this);
    auto* splitter = new QSplitter;
    m_list->setAccessibleName(tr("States of the dossier, newest first"));
    m_changes->setAccessibleName(tr("What differs from now"));
    m_changes->setWordWrap(true);
    auto* right = new QWidget;
    auto* beside = new QVBoxLayout(right);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(m_what);
    beside->addWidget(m_changes, 1);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setSizes({320, 580});
    splitter->setChildrenCollapsible(false);
    down->addWidget(splitter, 1);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("&Close"));
    makePrimary(m_restore);
    m_restore->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    down->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showChosen);
    m_what->setText(tr("Choose a state to see what differs from now."));
    m_services.workspace.run(
        this,
        [id = m_editor->dossier().id](Desk& desk) {
            return desk.workspace.dossiers().history().revisions(id, shownRevisions);
        },
        [this](Result<std::vector<Revision>> revisions) {
            if (revisions) {
                showRevisions(*revisions);
            } else {
                Q_EMIT failed(revisions.error());
            }
        });
}

void HistoryDialog::showRevisions(const std::vector<Revision>& revisions)
{
    const QDateTime now = SystemClock().now();
    for (const HistoryMoment& moment : momentsOf(revisions)) {
        const QString name
            = moment.mark.isEmpty() ? QString() : QStringLiteral(" · ") + moment.mark;
        auto* item = new QListWidgetItem(tr("%1, %2: %n change(s)", nullptr, moment.changes)
                                                 .arg(recentInstant(moment.to, now), moment.author)
                                             + name,
                                         m_list); // the list's
        item->setData(Qt::UserRole, moment.revision);
    }
}

void HistoryDialog::showChosen()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) {
        return;
    }
    m_revision = item->data(Qt::UserRole).toInt();
    m_restore->setEnabled(false);
    m_services.workspace.run(
        this,
        [id = m_editor->dossier().id, revision = m_revision](Desk& desk) {
            return desk.workspace.dossiers().history().at(id, revision);
        },
        [this, revision = m_revision](Result<Dossier> then) {
            if (!then) {
                Q_EMIT failed(then.error());
                return;
            }
            if (revision != m_revision) { // another one was chosen meanwhile
                return;
            }
            m_chosen = std::make_shared<const Dossier>(std::move(*then));
            const auto changes = compare(*m_chosen, m_editor->dossier());
            m_changes->clear();
            for (const Change& change : changes) {
                m_changes->addItem(tr("%1: “%2” then, “%3” now")
                                       .arg(placeWords(change.path, m_editor->pack()),
                                            shortened(change.before), shortened(change.after)));
            }
            m_what->setText(changes.empty()
                                ? tr("The same as now.")
                                : tr("%n difference(s) from now", nullptr, int(changes.size())));
            m_restore->setEnabled(!changes.empty() && !m_editor->isReadOnly());
        });
}

void HistoryDialog::restore()
{
    m_editor->mergeNoMore();
    m_editor->edit({tr("Go back to an earlier state"), QStringLiteral("system.name")},
                   [then = m_chosen](Dossier& dossier) { dossier = *then; });
    accept();
}

} // namespace luytre::forms
