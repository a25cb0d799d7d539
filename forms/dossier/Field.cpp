#include "forms/dossier/Field.h"

#include "base/Text.h"
#include "forms/widgets/GrowingEdit.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/TextLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

namespace luytre::forms {

Field::Field(DossierEditor& editor, QString path, const QString& label, QWidget* control)
    : m_editor(editor), m_path(std::move(path)), m_name(QString(label).remove(QLatin1Char('&'))),
      m_control(control)
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(4);
    auto* words = new TextLabel(label, TextRole::Body);
    words->setTextFormat(Qt::AutoText); // so that the mnemonic is underlined
    words->setWeight(QFont::Medium);
    words->setBuddy(control);
    down->addWidget(words);
    down->addWidget(control);
    m_message = new TextLabel(TextRole::Caption);
    m_message->hide();
    down->addWidget(m_message);
    down->addStretch();
    control->setAccessibleName(m_name);
    control->setObjectName(m_path);
    control->installEventFilter(this);
    connect(&m_editor, &DossierEditor::judged, this, &Field::showFindings);
}

void Field::begin()
{
    const auto refresh = [this] {
        if (!m_storing) {
            setProblem({});
            show(m_editor.dossier());
        }
    };
    connect(&m_editor, &DossierEditor::changed, this, refresh);
    refresh();
    m_control->setEnabled(!m_editor.isReadOnly());
}

void Field::store(const std::function<void(Dossier&)>& change)
{
    // What is typed stays as typed: the control is not set from what it has just said.
    m_storing = true;
    m_editor.edit({tr("Change: %1").arg(m_name), m_path}, change);
    m_storing = false;
}

void Field::setProblem(const QString& problem)
{
    if (problem == m_problem) {
        return;
    }
    m_problem = problem;
    showFindings();
    Q_EMIT validityChanged();
}

void Field::showFindings()
{
    QString text = m_problem;
    bool blocking = !m_problem.isEmpty();
    if (text.isEmpty()) {
        for (const Finding& finding : m_editor.findings()) {
            if (finding.place == m_path) {
                text = finding.text.in(currentLanguage());
                blocking = finding.severity == Severity::Block;
                break;
            }
        }
    }
    m_message->setText((blocking ? QStringLiteral("⛔ ") : QStringLiteral("⚠ ")) + text);
    m_message->setColour(blocking ? &Theme::redText : &Theme::amberText);
    m_message->setVisible(!text.isEmpty());
    m_control->setProperty("luytreInvalid", blocking && !text.isEmpty());
    m_control->setAccessibleDescription(text);
    m_control->update();
}

bool Field::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Undo and redo go over the whole dossier, not over what this control remembers.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn) {
        Q_EMIT entered(m_path);
    } else if (event->type() == QEvent::FocusOut) {
        m_editor.mergeNoMore();
    } else if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched) != nullptr) {
        event->ignore(); // the page scrolls; no answer changes in passing
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

TextField::TextField(DossierEditor& editor, const QString& path, const QString& label,
                     FieldAccess<QString> access)
    : Field(editor, path, label, new QLineEdit), m_access(std::move(access)),
      m_edit(static_cast<QLineEdit*>(control()))
{
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        store([&](Dossier& dossier) { m_access.write(dossier) = nfc(text); });
    });
    begin();
}

void TextField::show(const Dossier& dossier)
{
    const QString& text = m_access.read(dossier);
    if (m_edit->text() != text) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
}

ParagraphField::ParagraphField(DossierEditor& editor, const QString& path, const QString& label,
                               FieldAccess<QString> access, int lines)
    : Field(editor, path, label, new GrowingEdit), m_access(std::move(access)),
      m_edit(static_cast<GrowingEdit*>(control()))
{
    m_edit->setLeastLines(lines);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        store([&](Dossier& dossier) { m_access.write(dossier) = nfc(m_edit->toPlainText()); });
    });
    begin();
}

void ParagraphField::show(const Dossier& dossier)
{
    const QString& text = m_access.read(dossier);
    if (m_edit->toPlainText() != text) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(text);
    }
}

DateField::DateField(DossierEditor& editor, const QString& path, const QString& label,
                     FieldAccess<QDate> access)
    : Field(editor, path, label, new QLineEdit), m_access(std::move(access)),
      m_edit(static_cast<QLineEdit*>(control()))
{
    m_edit->setPlaceholderText(tr("dd/mm/yyyy"));
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        const QDate date = parseDate(text);
        if (!text.trimmed().isEmpty() && !date.isValid()) {
            setProblem(
                tr("“%1” is not a date. Write day/month/year, for instance 05/10/2026.").arg(text));
            return;
        }
        setProblem({});
        store([&](Dossier& dossier) { m_access.write(dossier) = date; });
    });
    begin();
}

void DateField::show(const Dossier& dossier)
{
    const QDate& date = m_access.read(dossier);
    if (parseDate(m_edit->text()) != date) {
        m_edit->setText(date.isValid() ? vietnameseDate(date) : QString());
    }
}

NumberField::NumberField(DossierEditor& editor, const QString& path, const QString& label,
                         FieldAccess<std::optional<qint64>> access)
    : Field(editor, path, label, new QLineEdit), m_access(std::move(access)),
      m_edit(static_cast<QLineEdit*>(control()))
{
    m_edit->setAlignment(Qt::AlignRight);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        const auto number = parseNumber(text);
        if (!text.trimmed().isEmpty() && !number) {
            setProblem(
                tr("“%1” is not a whole number. Write digits only, for instance 2.310.").arg(text));
            return;
        }
        setProblem({});
        store([&](Dossier& dossier) { m_access.write(dossier) = number; });
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (const auto number = parseNumber(m_edit->text())) {
            m_edit->setText(vietnameseNumber(*number));
        }
    });
    begin();
}

void NumberField::show(const Dossier& dossier)
{
    const auto& number = m_access.read(dossier);
    if (parseNumber(m_edit->text()) != number) {
        m_edit->setText(number ? vietnameseNumber(*number) : QString());
    }
}

ChoiceField::ChoiceField(DossierEditor& editor, const QString& path, const QString& label,
                         FieldAccess<QString> access, std::vector<Choice> choices)
    : Field(editor, path, label, new QComboBox), m_access(std::move(access)),
      m_box(static_cast<QComboBox*>(control()))
{
    m_box->addItem(tr("(not said yet)"), QString());
    for (const Choice& choice : choices) {
        m_box->addItem(choice.words, choice.code);
    }
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_box, &QComboBox::activated, this, [this] {
        store([&](Dossier& dossier) { m_access.write(dossier) = m_box->currentData().toString(); });
    });
    begin();
}

void ChoiceField::show(const Dossier& dossier)
{
    const QString& code = m_access.read(dossier);
    int at = m_box->findData(code);
    if (at < 0) { // a code of another regulation is shown as it is, never dropped
        m_box->addItem(code, code);
        at = m_box->count() - 1;
    }
    m_box->setCurrentIndex(at);
}

YesNoField::YesNoField(DossierEditor& editor, const QString& path, const QString& label,
                       FieldAccess<std::optional<bool>> access)
    : Field(editor, path, label, new QComboBox), m_access(std::move(access)),
      m_box(static_cast<QComboBox*>(control()))
{
    m_box->addItem(tr("(not said yet)"));
    m_box->addItem(tr("Yes"));
    m_box->addItem(tr("No"));
    connect(m_box, &QComboBox::activated, this, [this](int at) {
        store([&](Dossier& dossier) {
            m_access.write(dossier) = at == 0 ? std::nullopt : std::optional(at == 1);
        });
    });
    begin();
}

void YesNoField::show(const Dossier& dossier)
{
    const auto& value = m_access.read(dossier);
    m_box->setCurrentIndex(!value ? 0 : *value ? 1 : 2);
}

QDate parseDate(const QString& text)
{
    const QString trimmed = text.trimmed();
    for (const char* format : {"d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d"}) {
        const QDate date = QDate::fromString(trimmed, QLatin1String(format));
        if (date.isValid()) {
            return date;
        }
    }
    return {};
}

std::optional<qint64> parseNumber(const QString& text)
{
    QString digits = text.trimmed();
    digits.remove(QLatin1Char('.')).remove(QLatin1Char(' '));
    bool whole = false;
    const qint64 number = digits.toLongLong(&whole);
    return whole && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace luytre::forms
