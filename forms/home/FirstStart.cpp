#include "forms/home/FirstStart.h"

#include "forms/widgets/HouseStyle.h"
#include "forms/widgets/TextLabel.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QStackedWidget>
#include <QStandardPaths>

namespace luytre::forms {

namespace {

constexpr int pageCount = 4;
constexpr double pictureShare = 0.41; ///< of the width

QLineEdit* addField(QGridLayout& grid, int row, int column, int span, const QString& label)
{
    auto* field = new QLineEdit;
    auto* words = new TextLabel(label, TextRole::Body);
    words->setWeight(QFont::Medium);
    words->setTextFormat(Qt::AutoText);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    grid.addWidget(words, row * 2, column, 1, span);
    grid.addWidget(field, row * 2 + 1, column, 1, span);
    return field;
}

QVBoxLayout* makePage(QWidget& page, const QString& title, const QString& text)
{
    auto* down = new QVBoxLayout(&page);
    down->setContentsMargins(0, 0, 0, 0);
    auto* head = new TextLabel(title, TextRole::Figure);
    head->setWeight(QFont::DemiBold);
    down->addWidget(head);
    down->addWidget(new TextLabel(text, TextRole::Body, &Theme::ink2));
    down->addSpacing(16);
    return down;
}

/// A grove before hills, in the program's own greens.
void paintGrove(QPainter& painter, const QRect& area)
{
    const Theme& t = theme();
    painter.setPen(Qt::NoPen);
    painter.fillRect(area, t.dark ? t.sunken : QColor(0xF4, 0xEE, 0xDE));
    painter.setBrush(t.dark ? t.greenTint : QColor(0xD6, 0xE0, 0xC6));
    painter.drawEllipse(QRectF(area.left() - area.width() * 0.5, area.top() + area.height() * 0.78,
                               area.width() * 1.6, area.height() * 0.6));
    struct Culm {
        double x, height, width;
        int shade;
    };
    constexpr Culm culms[]
        = {{0.06, 0.62, 0.022, 1}, {0.13, 0.74, 0.028, 0}, {0.20, 0.77, 0.030, 2},
           {0.27, 0.68, 0.026, 0}, {0.33, 0.58, 0.020, 1}, {0.66, 0.52, 0.020, 1},
           {0.73, 0.68, 0.026, 0}, {0.80, 0.76, 0.030, 2}, {0.87, 0.70, 0.026, 0},
           {0.93, 0.60, 0.022, 1}};
    const QColor shades[]
        = {QColor(0x5E, 0x99, 0x68), QColor(0x86, 0xB5, 0x8C), QColor(0x2C, 0x6A, 0x3B)};
    for (const Culm& culm : culms) {
        painter.setBrush(shades[culm.shade]);
        const double width = culm.width * area.width();
        const double x = area.left() + culm.x * area.width();
        const double joint = 30;
        const double top = area.bottom() - culm.height * area.height();
        for (double y = area.bottom(); y > top; y -= joint) {
            painter.drawRoundedRect(QRectF(x, y - joint + 2, width, joint - 3), 2.5, 2.5);
        }
        painter.save(); // leaves near the top, to both sides
        for (int leaf = 0; leaf < 4; ++leaf) {
            painter.save();
            painter.translate(x + width / 2, top + 22 + leaf * joint * 1.4);
            painter.rotate(leaf % 2 == 0 ? -14 : 194);
            painter.drawEllipse(QRectF(0, -5, width * 3.2, 10));
            painter.restore();
        }
        painter.restore();
    }
}

} // namespace

FirstStart::FirstStart(Services& services, QWidget* parent) : QWidget(parent), m_services(services)
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(int(pictureShare * 100));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(56, 30, 56, 18);
    column->setSpacing(12);
    m_where = new TextLabel(TextRole::Caption, &Theme::ink2);
    column->addWidget(m_where);
    column->addSpacing(16);
    m_pages = new QStackedWidget;
    for (QWidget* page : {welcomePage(), unitPage(), placePage(), samplesPage()}) {
        m_pages->addWidget(page);
    }
    column->addWidget(m_pages, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    m_back = new QPushButton(tr("&Back"));
    m_next = new QPushButton;
    makePrimary(m_next);
    m_next->setDefault(true);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    column->addLayout(foot);
    across->addLayout(column, 100 - int(pictureShare * 100));
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_pages->currentIndex() + 1 == pageCount) {
            finish(false);
        } else {
            go(m_pages->currentIndex() + 1);
        }
    });
    go(0);
}

QString FirstStart::proposedWorkspace()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("LuyTre/so-lam-viec.luytre"));
}

QWidget* FirstStart::welcomePage()
{
    auto* page = new QWidget;
    auto* down
        = makePage(*page, tr("Welcome to Lũy Tre"),
                   tr("Lũy Tre makes the security dossier of an information system with you, step "
                      "by step, and hands it in as one signed package."));
    for (const QString& line :
         {tr("You say what is there; the program works out the level and names the articles."),
          tr("Every word is saved as you type. There is nothing to save and nothing to lose."),
          tr("Everything stays in one file on this machine. Lũy Tre sends nothing over a "
             "network.")}) {
        down->addWidget(new TextLabel(QStringLiteral("•  ") + line, TextRole::Body));
    }
    down->addStretch();
    return page;
}

QWidget* FirstStart::unitPage()
{
    auto* page = new QWidget;
    auto* down = makePage(
        *page, tr("Which unit is yours?"),
        tr("Told once, used in every dossier. It can be changed later in each dossier."));
    auto* grid = new QGridLayout;
    m_unit = addField(*grid, 0, 0, 2, tr("Name of the &unit"));
    m_superior = addField(*grid, 1, 0, 2, tr("Body &above it"));
    m_person = addField(*grid, 2, 0, 1, tr("Your na&me"));
    m_title = addField(*grid, 2, 1, 1, tr("Your &office"));
    down->addLayout(grid);
    down->addStretch();
    const Organisation unit = m_services.settings.ownUnit();
    m_unit->setText(unit.name);
    m_superior->setText(unit.superior);
    m_person->setText(m_services.settings.value(options::author));
    m_title->setText(m_services.settings.value(options::authorTitle));
    return page;
}

QWidget* FirstStart::placePage()
{
    auto* page = new QWidget;
    auto* down = makePage(
        *page, tr("Where does the workspace lie?"),
        tr("One file holds all dossiers, their evidence and their history. A folder that "
           "is backed up is a good place."));
    auto* grid = new QGridLayout;
    m_place = addField(*grid, 0, 0, 1, tr("Fi&le of the workspace"));
    m_place->setText(QDir::toNativeSeparators(proposedWorkspace()));
    auto* choose = new QPushButton(tr("&Choose…"));
    grid->addWidget(choose, 1, 1);
    down->addLayout(grid);
    down->addStretch();
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getSaveFileName(this, tr("Workspace"), m_place->text(),
                                                          tr("Workspaces (*.luytre)"), nullptr,
                                                          QFileDialog::DontConfirmOverwrite);
        if (!file.isEmpty()) {
            m_place->setText(QDir::toNativeSeparators(file));
        }
    });
    return page;
}

QWidget* FirstStart::samplesPage()
{
    auto* page = new QWidget;
    auto* down = makePage(
        *page, tr("Bring in the samples?"),
        tr("Eight invented dossiers of levels 1 to 5 show what a finished one looks like. They "
           "are marked as samples and never count as yours."));
    auto* with = new QPushButton(tr("Start &with the samples"));
    down->addWidget(with, 0, Qt::AlignLeft);
    down->addStretch();
    connect(with, &QPushButton::clicked, this, [this] { finish(true); });
    return page;
}

void FirstStart::go(int page)
{
    const QString names[pageCount] = {tr("Welcome"), tr("Your unit"), tr("Where it lies"), tr("Samples")};
    m_pages->setCurrentIndex(page);
    m_where->setText(tr("Step %1 of %2: %3").arg(page + 1).arg(pageCount).arg(names[page]));
    m_back->setEnabled(page > 0);
    m_next->setText(page + 1 == pageCount ? tr("&Start without samples") : tr("Co&ntinue"));
    if (auto* field = m_pages->currentWidget()->findChild<QLineEdit*>()) {
        field->setFocus();
    } else {
        m_next->setFocus();
    }
}

void FirstStart::finish(bool withSamples)
{
    Organisation unit = m_services.settings.ownUnit();
    unit.name = nfc(m_unit->text().trimmed());
    unit.superior = nfc(m_superior->text().trimmed());
    m_services.settings.setOwnUnit(unit);
    m_services.settings.set(options::author, nfc(m_person->text().trimmed()));
    m_services.settings.set(options::authorTitle, nfc(m_title->text().trimmed()));
    const QString file = QDir::fromNativeSeparators(m_place->text().trimmed());
    Q_EMIT finished(file.isEmpty() ? proposedWorkspace() : file, withSamples);
}

void FirstStart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().surface);
    const QRect area(0, 0, int(width() * pictureShare), height());
    painter.setClipRect(area);
    paintGrove(painter, area);
}

} // namespace luytre::forms
