#include "forms/dossier/level/LevelPane.h"

#include "dossier/FactWords.h"
#include "forms/dossier/FieldGrid.h"
#include "forms/dossier/level/FactCard.h"
#include "forms/widgets/Card.h"
#include "forms/widgets/Gauges.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/TextLabel.h"

namespace luytre::forms {

namespace {

/// The five segments, large.
class LargeLevel final : public QWidget
{
public:
    LargeLevel(std::optional<Level> level, bool settled) : m_level(level), m_settled(settled)
    {
        setFixedSize(64, 40);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLevel(painter, rect().adjusted(0, 2, 0, -2), m_level, m_settled);
    }

private:
    std::optional<Level> m_level;
    bool m_settled;
};

/// A pictogram in a colour of the theme, with its meaning for screen readers.
class Mark final : public QWidget
{
public:
    Mark(const QString& name, QColor Theme::*colour, const QString& words)
        : m_name(name), m_colour(colour)
    {
        setFixedSize(16, 18);
        setAccessibleName(words);
        setToolTip(words);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, QRect(0, 1, 16, 16), m_name, theme().*m_colour);
    }

private:
    QString m_name;
    QColor Theme::*m_colour;
};

QVBoxLayout* addCard(QVBoxLayout& down, const QString& title)
{
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 12, 14, 12);
    inside->setSpacing(8);
    if (!title.isEmpty()) {
        auto* head = new TextLabel(title, TextRole::Body);
        head->setWeight(QFont::DemiBold);
        inside->addWidget(head);
    }
    down.addWidget(card);
    return inside;
}

void addLine(QVBoxLayout& down, Mark* mark, const QString& title, const QString& note,
             QColor Theme::*noteColour = &Theme::ink3)
{
    auto* across = new QHBoxLayout;
    across->setSpacing(8);
    across->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new TextLabel(title, TextRole::Body));
    if (!note.isEmpty()) {
        words->addWidget(new TextLabel(note, TextRole::Caption, noteColour));
    }
    across->addLayout(words, 1);
    down.addLayout(across);
}

Mark* markOf(Truth truth)
{
    switch (truth) {
    case Truth::True:
        return new Mark(QStringLiteral("status-met"), &Theme::green, LevelPane::tr("Applies"));
    case Truth::Unknown:
        return new Mark(QStringLiteral("status-clarify"), &Theme::blue,
                        LevelPane::tr("Still open"));
    case Truth::False:
        break;
    }
    return new Mark(QStringLiteral("status-not-applicable"), &Theme::grey,
                    LevelPane::tr("Does not apply"));
}

QString headWords(std::optional<Level> level, bool settled)
{
    if (!level) {
        return LevelPane::tr("No level yet");
    }
    return settled ? LevelPane::tr("Level %1").arg(*level)
                   : LevelPane::tr("At least level %1").arg(*level);
}

} // namespace

LevelPane::LevelPane(DossierEditor& editor, QWidget* parent) : QWidget(parent), m_editor(editor)
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    connect(&m_editor, &DossierEditor::judged, this, &LevelPane::refresh);
    refresh();
}

void LevelPane::setComponent(int index)
{
    m_component = index;
    refresh();
}

void LevelPane::refresh()
{
    auto* content = new QWidget;
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(18, 14, 18, 18);
    down->setSpacing(12);
    addHead(*down);
    const auto& components = m_editor.determination().components;
    if (m_component < int(components.size())
        && components.size() == m_editor.dossier().components.size()) {
        addTrail(*down, components[std::size_t(m_component)]);
        addChanges(*down);
    }
    addFacts(*down);
    down->addStretch();
    if (m_content != nullptr) {
        discard(m_content);
    }
    m_content = content;
    layout()->addWidget(content);
    content->show();
}

void LevelPane::addHead(QVBoxLayout& down)
{
    const LevelDetermination& determined = m_editor.determination();
    const std::optional<Level> proposed = m_editor.dossier().proposal.level;
    const bool above = proposed && *proposed > determined.level.value_or(0);
    QVBoxLayout* card = addCard(down, {});
    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    across->addWidget(
        new LargeLevel(above ? proposed : determined.level, above || determined.settled));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    const QString title
        = headWords(above ? proposed : determined.level, above || determined.settled);
    auto* level = new TextLabel(title, TextRole::Figure);
    level->setWeight(QFont::DemiBold);
    level->setObjectName(QStringLiteral("level.title"));
    words->addWidget(level);
    if (above) {
        words->addWidget(new Tag(tr("Proposed above the computed level"), Tag::Kind::Attention));
    }
    if (determined.components.size() > 1) {
        words->addWidget(new TextLabel(
            tr("The highest of %n component(s)", nullptr, int(determined.components.size())),
            TextRole::Caption, &Theme::ink3));
    }
    across->addLayout(words, 1);
    card->addLayout(across);
    if (determined.components.size() > 1) {
        for (const ComponentLevel& graded : determined.components) {
            auto* line = new QHBoxLayout;
            line->addWidget(new TextLabel(graded.name, TextRole::Caption, &Theme::ink2), 1);
            auto* badge = new LevelBadge;
            badge->setLevel(graded.level, graded.settled);
            line->addWidget(badge);
            card->addLayout(line);
        }
    }
    auto* conclusion = new TextLabel(determined.conclusion.in(currentLanguage()), TextRole::Caption,
                                     &Theme::ink2);
    card->addWidget(conclusion);
}

void LevelPane::addTrail(QVBoxLayout& down, const ComponentLevel& graded)
{
    QVBoxLayout* card = addCard(
        down, graded.level ? tr("Why level %1").arg(*graded.level) : tr("Which criteria apply"));
    card->addWidget(new Tag(graded.settled ? tr("Settled") : tr("Questions still open"),
                            graded.settled ? Tag::Kind::Good : Tag::Kind::Information));
    const RegulationPack& pack = m_editor.pack();
    int hidden = 0;
    for (const CriterionResult& result : graded.trail) {
        const bool open = result.truth == Truth::Unknown && result.level > graded.level.value_or(0);
        if (result.truth != Truth::True && !open && !m_allShown) {
            ++hidden;
            continue;
        }
        const auto criterion
            = std::find_if(pack.criteria.begin(), pack.criteria.end(),
                           [&](const LevelCriterion& one) { return one.id == result.criterion; });
        QString note = tr("Level %1").arg(result.level) + QStringLiteral(" · ")
            + pack.cite(criterion->basis);
        if (const QString facts = result.facts.in(currentLanguage()); !facts.isEmpty()) {
            note += QLatin1Char('\n') + capitalised(facts);
        }
        addLine(*card, markOf(result.truth), criterion->statement.in(currentLanguage()), note);
    }
    for (const LocalizedText& gap : graded.gaps) {
        addLine(*card, new Mark(QStringLiteral("status-warning"), &Theme::amber, tr("Gap")),
                gap.in(currentLanguage()), {});
    }
    if (hidden > 0 || m_allShown) {
        auto* more = new QPushButton(
            m_allShown ? tr("Only what applies")
                       : tr("Show %n criteria that do not apply", nullptr, hidden));
        more->setObjectName(QStringLiteral("level.all"));
        card->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this] {
            m_allShown = !m_allShown;
            refresh();
            if (auto* again = m_content->findChild<QPushButton*>(QStringLiteral("level.all"))) {
                again->setFocus();
            }
        });
    }
}

void LevelPane::addChanges(QVBoxLayout& down)
{
    const std::optional<Level> now = m_editor.determination().level;
    QVBoxLayout* card = addCard(down, tr("What would change the level"));
    const auto changes = levelChanges(m_editor.dossier(), m_editor.pack(), m_component);
    bool lowers = false;
    for (std::size_t i = 0; i < changes.size();) {
        const std::optional<Level> level = changes[i].level;
        const bool up = level.value_or(0) > now.value_or(0);
        lowers = lowers || !up;
        QStringList lines;
        for (; i < changes.size() && changes[i].level == level; ++i) {
            lines.append(QStringLiteral("• ") + changeWords(changes[i], m_editor.pack()));
        }
        const QString title = !level ? tr("No criterion would apply, if one of these:")
            : up                     ? tr("Up to level %1, if one of these:").arg(*level)
                                     : tr("Down to level %1, if one of these:").arg(*level);
        addLine(*card,
                up ? new Mark(QStringLiteral("arrow-up"), &Theme::amber, tr("Higher"))
                   : new Mark(QStringLiteral("arrow-down"), &Theme::blue, tr("Lower")),
                title, lines.join(QLatin1Char('\n')), &Theme::ink2);
    }
    if (now && !lowers) {
        addLine(*card, new Mark(QStringLiteral("info"), &Theme::ink3, tr("Note")),
                tr("No single answer of this component would lower it."), {});
    }
    card->addWidget(new TextLabel(tr("Found by trying each answer alone, all others as they are."),
                                  TextRole::Caption, &Theme::ink3));
}

void LevelPane::addFacts(QVBoxLayout& down)
{
    if (!m_editor.level()) {
        return;
    }
    auto* card = new Card;
    card->setGround(&Theme::blueTint);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 10, 14, 10);
    inside->setSpacing(4);
    for (const QString& sentence :
         levelConsequences(m_editor.pack(), m_editor.catalogue(), *m_editor.level())) {
        inside->addWidget(new TextLabel(sentence, TextRole::Body, &Theme::blueText));
    }
    down.addWidget(card);
}

QString changeWords(const LevelChange& change, const RegulationPack& pack)
{
    const Language language = currentLanguage();
    const QString statement = factStatement(pack, change.fact, change.value).in(language);
    const QString label = factLabel(pack, change.fact).in(language);
    const QString value = statement.mid(label.size() + 2); // after ": "
    switch (change.kind) {
    case ChangeKind::Becomes:
        break;
    case ChangeKind::Gains:
        return LevelPane::tr("%1: also %2").arg(label, value);
    case ChangeKind::Loses:
        return LevelPane::tr("%1: without %2").arg(label, value);
    case ChangeKind::AtLeast:
        return LevelPane::tr("%1: %2 or more").arg(label, value);
    case ChangeKind::Below:
        return LevelPane::tr("%1: fewer than %2").arg(label, value);
    }
    return statement;
}

QStringList levelConsequences(const RegulationPack& pack, const Catalogue& catalogue, Level level)
{
    QStringList sentences{LevelPane::tr("Level %1 has %n requirement(s).", nullptr,
                                        int(catalogue.atLevel(level).size()))
                              .arg(level)};
    const Language language = currentLanguage();
    const auto add = [&](const auto* rule) {
        if (rule != nullptr) {
            sentences.append(
                QStringLiteral("%1 (%2).").arg(rule->text.in(language), pack.cite(rule->basis)));
        }
    };
    add(pack.competence(QStringLiteral("appraise"), level));
    add(pack.deadline(QStringLiteral("appraisal"), level));
    add(pack.competence(QStringLiteral("approve"), level));
    return sentences;
}

} // namespace luytre::forms
