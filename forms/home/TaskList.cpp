#include "forms/home/TaskList.h"

#include "forms/widgets/Card.h"
#include "forms/widgets/Gauges.h"
#include "forms/widgets/HouseStyle.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/TextLabel.h"

#include <QCoreApplication>

namespace luytre::forms {

namespace {

constexpr int shownTasks = 4;

QString words(const char* text, int n = -1)
{
    return QCoreApplication::translate("nextStepWords", text, nullptr, n);
}

QLabel* pictogram()
{
    auto* label = new QLabel;
    label->setPixmap(icon(QStringLiteral("dossier"), &Theme::greenText).pixmap(20, 20));
    label->setFixedSize(32, 32);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

QString nextStepWords(const DossierProgress& progress)
{
    const StepProgress& next = progress.at(progress.next());
    const int left = next.total - next.done;
    switch (next.step) {
    case DossierStep::General:
        return words(
            QT_TRANSLATE_N_NOOP("nextStepWords", "Next: fill in %n field(s) on units and scope"),
            left);
    case DossierStep::Architecture:
        return words(QT_TRANSLATE_NOOP("nextStepWords", "Next: describe architecture and zones"));
    case DossierStep::Components:
        return words(
            QT_TRANSLATE_NOOP("nextStepWords", "Next: answer the questions that make the level"));
    case DossierStep::Risk:
        return words(QT_TRANSLATE_NOOP("nextStepWords", "Next: write down the risks"));
    case DossierStep::Requirements:
        return words(
            QT_TRANSLATE_N_NOOP("nextStepWords", "Next: answer the remaining %n requirement(s)"),
            left);
    case DossierStep::Evidence:
        return words(
            QT_TRANSLATE_N_NOOP("nextStepWords", "Next: give evidence for %n requirement(s)"),
            left);
    case DossierStep::Plan:
        return words(
            QT_TRANSLATE_N_NOOP("nextStepWords", "Next: plan what is open for %n requirement(s)"),
            left);
    case DossierStep::Monitoring:
        return words(QT_TRANSLATE_NOOP("nextStepWords",
                                       "Next: name who monitors, and the regulation of the unit"));
    case DossierStep::Documents:
        return words(QT_TRANSLATE_NOOP("nextStepWords",
                                       "Next: complete the cover letter and its documents"));
    case DossierStep::Check:
        return words(QT_TRANSLATE_N_NOOP("nextStepWords", "Next: mend %n blocking error(s)"),
                     next.blocks);
    case DossierStep::Export:
        return words(QT_TRANSLATE_NOOP("nextStepWords", "Next: export and sign the package"));
    }
    return {};
}

TaskList::TaskList(QWidget* parent) : QFrame(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void TaskList::setDossiers(const std::vector<ListedDossier>& dossiers)
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
    auto* card = new Card;
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const ListedDossier& one : dossiers) {
        if (one.summary.sample || !one.progress || m_count == shownTasks) {
            continue;
        }
        rows->addWidget(row(one, m_count == 0));
        ++m_count;
    }
    if (m_count == 0) {
        delete card;
        return;
    }
    layout()->addWidget(card);
}

QWidget* TaskList::row(const ListedDossier& dossier, bool first)
{
    auto* strip = new QWidget;
    auto* across = new QHBoxLayout(strip);
    across->setContentsMargins(14, 10, 14, 10);
    across->setSpacing(12);
    across->addWidget(pictogram());
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    const QString name
        = dossier.summary.name.isEmpty() ? tr("(no name yet)") : dossier.summary.name;
    auto* title = new TextLabel(name, TextRole::Body);
    title->setWeight(QFont::DemiBold);
    words->addWidget(title);
    words->addWidget(new TextLabel(nextStepWords(*dossier.progress), TextRole::Body, &Theme::ink2));
    across->addLayout(words, 1);

    auto* gauge = new QVBoxLayout;
    gauge->setSpacing(4);
    const int percent = dossier.progress->percent();
    auto* figure = new TextLabel(tr("%1 %").arg(percent), TextRole::Body);
    figure->setAlignment(Qt::AlignRight);
    auto* bar = new ProgressLine;
    bar->setFixedWidth(108);
    bar->setShare(percent / 100.0, tr("%1 percent complete").arg(percent));
    gauge->addWidget(figure);
    gauge->addWidget(bar);
    across->addLayout(gauge);

    auto* button = new QPushButton(tr("Continue"));
    button->setAccessibleName(tr("Continue %1").arg(name));
    button->setMinimumWidth(98);
    if (first) {
        makePrimary(button);
    }
    const QUuid id = dossier.summary.id;
    const DossierStep step = dossier.progress->next();
    connect(button, &QPushButton::clicked, this, [this, id, step] { Q_EMIT open(id, step); });
    across->addWidget(button);
    return strip;
}

} // namespace luytre::forms
