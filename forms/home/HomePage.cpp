#include "forms/home/HomePage.h"

#include "base/Text.h"
#include "forms/home/DossierTable.h"
#include "forms/home/TaskList.h"
#include "forms/widgets/Card.h"
#include "forms/widgets/HouseStyle.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/TextLabel.h"

#include <QLocale>

namespace luytre::forms {

namespace {

/// "Thứ Ba, 24/11/2026"
QString todayWords()
{
    const QDate today = inVietnam(SystemClock().now()).date();
    const QString names[]
        = {HomePage::tr("Monday"),   HomePage::tr("Tuesday"), HomePage::tr("Wednesday"),
           HomePage::tr("Thursday"), HomePage::tr("Friday"),  HomePage::tr("Saturday"),
           HomePage::tr("Sunday")};
    return QStringLiteral("%1, %2").arg(names[today.dayOfWeek() - 1], vietnameseDate(today));
}

QPushButton* startButton(const QString& text, const QString& pictogram, const QKeySequence& key)
{
    auto* button = new QPushButton(icon(pictogram), text);
    button->setMinimumHeight(36);
    if (!key.isEmpty()) {
        button->setToolTip(key.toString(QKeySequence::NativeText));
    }
    return button;
}

} // namespace

HomePage::HomePage(Services& services, QWidget* parent) : QScrollArea(parent), m_services(services)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    auto* content = new QWidget;
    auto* across = new QHBoxLayout(content);
    across->setContentsMargins(22, 18, 22, 18);
    across->setSpacing(20);
    across->addWidget(workColumn(), 1);
    across->addWidget(startColumn());
    setWidget(content);
    connect(&m_model, &DossierListModel::listed, this, &HomePage::showList);
    connect(&m_model, &DossierListModel::failed, this, &HomePage::failed);
}

QWidget* HomePage::workColumn()
{
    auto* column = new QWidget;
    auto* down = new QVBoxLayout(column);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(4);
    auto* title = new TextLabel(tr("What to do"), TextRole::PageTitle);
    title->setWeight(QFont::DemiBold);
    down->addWidget(title);
    m_summary = new TextLabel(TextRole::Body, &Theme::ink2);
    m_summary->setText(todayWords());
    down->addWidget(m_summary);
    down->addSpacing(8);
    m_tasks = new TaskList;
    down->addWidget(m_tasks);
    down->addSpacing(12);

    auto* head = new QHBoxLayout;
    auto* dossiers = new TextLabel(tr("Dossiers"), TextRole::Section);
    dossiers->setWeight(QFont::DemiBold);
    dossiers->setWordWrap(false);
    m_count = new TextLabel(TextRole::Body, &Theme::ink3);
    m_count->setWordWrap(false);
    head->addWidget(dossiers);
    head->addWidget(m_count);
    head->addStretch();
    down->addLayout(head);
    down->addSpacing(4);
    m_table = new DossierTable;
    m_table->setModel(&m_model);
    down->addWidget(m_table, 1);
    m_empty = new TextLabel(tr("No dossier yet. Start a new one, or look at the samples first."),
                            TextRole::Body, &Theme::ink2);
    m_empty->hide();
    down->addWidget(m_empty);
    down->addStretch();
    connect(m_tasks, &TaskList::open, this, &HomePage::openDossier);
    connect(m_table, &DossierTable::open, this,
            [this](const QUuid& id) { Q_EMIT openDossier(id, DossierStep::General); });
    return column;
}

QWidget* HomePage::startColumn()
{
    auto* column = new QWidget;
    column->setFixedWidth(322);
    auto* down = new QVBoxLayout(column);
    down->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 14, 14, 14);
    auto* title = new TextLabel(tr("Start"), TextRole::Section);
    title->setWeight(QFont::DemiBold);
    inside->addWidget(title);
    auto* make = startButton(tr("&New dossier"), QStringLiteral("plus"), QKeySequence::New);
    makePrimary(make);
    make->setIcon({});
    auto* package = startButton(tr("Open &package…"), QStringLiteral("open"), QKeySequence::Open);
    auto* samples = startButton(tr("Look at the sa&mples"), QStringLiteral("book"), {});
    inside->addWidget(make);
    inside->addWidget(package);
    inside->addWidget(samples);
    down->addWidget(card);
    down->addStretch();
    connect(make, &QPushButton::clicked, this, &HomePage::newDossier);
    connect(package, &QPushButton::clicked, this, &HomePage::openPackage);
    connect(samples, &QPushButton::clicked, this, &HomePage::addSamples);
    return column;
}

void HomePage::refresh()
{
    m_model.refresh(m_services.workspace);
}

void HomePage::showList()
{
    const auto& dossiers = m_model.dossiers();
    m_tasks->setDossiers(dossiers);
    m_count->setText(QString::number(dossiers.size()));
    m_table->setVisible(!dossiers.empty());
    m_table->updateGeometry();
    m_empty->setVisible(dossiers.empty());
    const int count = m_tasks->count();
    m_summary->setText(count == 0 ? tr("%1. Nothing waits.").arg(todayWords())
                                  : tr("%1. %n thing(s) wait.", nullptr, count).arg(todayWords()));
    Q_EMIT waiting(count);
}

} // namespace luytre::forms
