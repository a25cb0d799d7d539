#include "forms/dossier/level/FactCard.h"

#include "dossier/FactWords.h"
#include "forms/dossier/Field.h"
#include "forms/widgets/FlowLayout.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/TextLabel.h"

#include <QKeyEvent>

namespace luytre::forms {

namespace {

template <NamedEnum E>
QStringList codesOf(E any)
{
    QStringList codes;
    for (const auto& name : enumNames(any)) {
        codes.append(enumToString(name.value));
    }
    return codes;
}

using Number = std::optional<qint64>;

/// A number of one entry on personal data, or of the component itself where `entry` is -1.
FieldAccess<Number> numberAccess(int component, int entry, Number HandledInformation::*member)
{
    const auto find = [component, entry, member](Dossier& dossier) -> Number& {
        static Number none;
        none.reset();
        if (component >= int(dossier.components.size())) {
            return none;
        }
        Component& part = dossier.components[std::size_t(component)];
        if (entry < 0) {
            return part.users;
        }
        const bool there = part.information && entry < int(part.information->size());
        return there ? (*part.information)[std::size_t(entry)].*member : none;
    };
    // Reading goes through the same function, which changes nothing.
    return {[find](const Dossier& dossier) -> const Number& {
                return find(const_cast<Dossier&>(dossier));
            },
            find};
}

} // namespace

QString capitalised(const QString& words)
{
    return words.isEmpty() ? words : words.left(1).toUpper() + words.mid(1);
}

QStringList answerCodes(const FactDefinition& fact, const RegulationPack& pack)
{
    QStringList order = codesOf(ServedScope{}) + codesOf(HarmGrade{});
    for (const auto* list : {&pack.informationKinds, &pack.systemKinds}) {
        for (const CodedItem& item : *list) {
            order.append(item.code);
        }
    }
    QStringList codes;
    for (const QString& code : order) {
        if (fact.values.contains(code) && !codes.contains(code)) {
            codes.append(code);
        }
    }
    for (const auto& [code, words] : fact.values) {
        if (!codes.contains(code)) {
            codes.append(code);
        }
    }
    return codes;
}

FactCard::FactCard(DossierEditor& editor, int component, const FactDefinition& fact,
                   QWidget* parent)
    : QWidget(parent), m_editor(editor), m_component(component), m_fact(fact)
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 10, 0, 10);
    across->setSpacing(10);
    m_number = new TextLabel(TextRole::Body, &Theme::ink3);
    m_number->setWordWrap(false);
    m_number->setMinimumWidth(20);
    across->addWidget(m_number, 0, Qt::AlignTop);
    m_down = new QVBoxLayout;
    m_down->setSpacing(6);
    across->addLayout(m_down, 1);
    m_question = new TextLabel(m_fact.question.in(currentLanguage()), TextRole::Body);
    m_question->setWeight(QFont::Medium);
    m_down->addWidget(m_question);
    const bool isNumber = m_fact.kind == QLatin1String("number") && m_fact.values.empty();
    if (isNumber) {
        addNumbers();
    } else {
        addAnswers();
    }
    connect(&m_editor, &DossierEditor::changed, this, &FactCard::refresh);
    refresh();
}

QString FactCard::place() const
{
    const QString name = m_fact.id == QLatin1String("informationKinds")
        ? QStringLiteral("information")
        : m_fact.id;
    return QStringLiteral("components[%1].%2").arg(m_component).arg(name);
}

void FactCard::setNumber(int number)
{
    m_number->setText(QString::number(number));
}

void FactCard::addAnswers()
{
    auto* line = new FlowLayout(6);
    m_down->addLayout(line);
    if (m_fact.kind == QLatin1String("bool")) {
        const RegulationPack& pack = m_editor.pack();
        for (const bool yes : {true, false}) {
            const QString term = yes ? QStringLiteral("yes") : QStringLiteral("no");
            addAnswer(yes, pack.term(term, currentLanguage()), line);
        }
    } else {
        for (const QString& code : answerCodes(m_fact, m_editor.pack())) {
            const QString words = m_fact.values.at(code).in(currentLanguage());
            const bool isNumber = m_fact.kind == QLatin1String("number");
            addAnswer(isNumber ? FactValue(code.toLongLong()) : FactValue(code), words, line);
        }
    }
    addUnknown(line);
}

void FactCard::addAnswer(const FactValue& value, const QString& words, QLayout* line)
{
    auto* button = new QPushButton(capitalised(words));
    button->setCheckable(true);
    button->setEnabled(!m_editor.isReadOnly());
    button->setObjectName(QStringLiteral("%1.%2").arg(place()).arg(m_answers.size() + 1));
    button->setAccessibleName(
        QStringLiteral("%1: %2").arg(m_fact.label.in(currentLanguage()), button->text()));
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, value] { choose(value); });
    line->addWidget(button);
    m_answers.push_back({value, button});
}

void FactCard::addUnknown(QLayout* line)
{
    m_unknown = new QPushButton(tr("Not known"));
    m_unknown->setCheckable(true);
    m_unknown->setEnabled(!m_editor.isReadOnly());
    m_unknown->setObjectName(place() + QStringLiteral(".0"));
    m_unknown->setAccessibleName(
        QStringLiteral("%1: %2").arg(m_fact.label.in(currentLanguage()), m_unknown->text()));
    m_unknown->installEventFilter(this);
    connect(m_unknown, &QPushButton::clicked, this, [this] { store(std::nullopt); });
    line->addWidget(m_unknown);
}

void FactCard::addNumbers()
{
    const QString label = m_fact.label.in(currentLanguage());
    const auto add = [&](const QString& path, const QString& words, FieldAccess<Number> access) {
        auto* field = new NumberField(m_editor, path, words, std::move(access));
        connect(field, &Field::entered, this, [this] { Q_EMIT entered(place()); });
        connect(field, &Field::validityChanged, this, &FactCard::validityChanged);
        auto* line = new QHBoxLayout; // a number needs no whole line
        line->addWidget(field, 3);
        line->addStretch(2);
        m_down->addLayout(line);
        m_numbers.push_back(field);
    };
    const bool basic = m_fact.id == QLatin1String("basicSubjects");
    if (!basic && m_fact.id != QLatin1String("sensitiveSubjects")) {
        add(place(), label, numberAccess(m_component, -1, nullptr));
        return;
    }
    const Component& component = m_editor.dossier().components[std::size_t(m_component)];
    const auto handled = component.information.value_or(std::vector<HandledInformation>{});
    for (std::size_t entry = 0; entry < handled.size(); ++entry) {
        if (handled[entry].kind == QLatin1String("personal")) {
            const QString& what = handled[entry].description;
            add(QStringLiteral("components[%1].information[%2].%3")
                    .arg(m_component)
                    .arg(entry)
                    .arg(m_fact.id),
                what.isEmpty() ? label : what,
                numberAccess(m_component, int(entry),
                             basic ? &HandledInformation::basicSubjects
                                   : &HandledInformation::sensitiveSubjects));
        }
    }
}

void FactCard::choose(const FactValue& value)
{
    if (m_fact.kind != QLatin1String("list")) {
        store(value);
        return;
    }
    QStringList chosen;
    for (const Answer& answer : m_answers) {
        if (answer.button->isChecked()) {
            chosen.append(std::get<QString>(answer.value));
        }
    }
    store(chosen.isEmpty() ? std::nullopt : std::optional(FactValue(chosen)));
}

void FactCard::store(const std::optional<FactValue>& value)
{
    m_editor.mergeNoMore();
    m_editor.edit({tr("Answer: %1").arg(m_fact.label.in(currentLanguage())), place()},
                  [&](Dossier& dossier) {
                      answerFact(dossier.components[std::size_t(m_component)], m_fact.id, value);
                  });
    refresh(); // also where nothing changed: the button has been pressed all the same
}

void FactCard::refresh()
{
    if (m_component >= int(m_editor.dossier().components.size())) {
        return; // the page takes this card away
    }
    const Component& component = m_editor.dossier().components[std::size_t(m_component)];
    const bool answered = isAnswered(component, m_fact.id);
    const Facts facts = componentFacts(component);
    const auto found = facts.find(m_fact.id);
    for (const Answer& answer : m_answers) {
        bool on = false;
        if (answered && found != facts.end()) {
            const auto* list = std::get_if<QStringList>(&found->second);
            on = list != nullptr ? list->contains(std::get<QString>(answer.value))
                                 : found->second == answer.value;
        }
        answer.button->setChecked(on);
        answer.button->setIcon(on ? icon(QStringLiteral("check"), &Theme::greenText) : QIcon());
    }
    if (m_unknown != nullptr) {
        m_unknown->setChecked(!answered);
    }
    if (layout() != nullptr) {
        layout()->invalidate(); // a check mark makes its button wider
    }
}

void FactCard::focusAnswer()
{
    QWidget* target = m_numbers.empty() ? nullptr : m_numbers.front()->control();
    for (const Answer& answer : m_answers) {
        if (target == nullptr || answer.button->isChecked()) {
            target = answer.button;
        }
        if (answer.button->isChecked()) {
            break;
        }
    }
    if (target != nullptr) {
        target->setFocus(Qt::OtherFocusReason);
    }
}

bool FactCard::isInvalid() const
{
    return std::any_of(m_numbers.begin(), m_numbers.end(),
                       [](const Field* field) { return field->isInvalid(); });
}

bool FactCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        Q_EMIT entered(place());
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int digit = key->key() - Qt::Key_0;
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && digit >= 0 && digit <= int(m_answers.size()) && digit <= 9) {
            QPushButton* button = digit == 0 ? m_unknown : m_answers[std::size_t(digit - 1)].button;
            button->setFocus(Qt::OtherFocusReason);
            button->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace luytre::forms
