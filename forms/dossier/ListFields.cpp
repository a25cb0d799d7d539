#include "forms/dossier/ListFields.h"

#include "base/Text.h"
#include "forms/widgets/GrowingEdit.h"

#include <QComboBox>

namespace luytre::forms {

namespace {

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (const QString words = line.simplified(); !words.isEmpty()) {
            lines.append(nfc(words));
        }
    }
    return lines;
}

} // namespace

LinesField::LinesField(DossierEditor& editor, const QString& path, const QString& label,
                       FieldAccess<QStringList> access, int lines)
    : Field(editor, path, label, new GrowingEdit), m_access(std::move(access)),
      m_edit(static_cast<GrowingEdit*>(control()))
{
    m_edit->setLeastLines(lines);
    m_edit->setPlaceholderText(tr("One a line"));
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        store([&](Dossier& dossier) { m_access.write(dossier) = linesOf(m_edit->toPlainText()); });
    });
    begin();
}

void LinesField::show(const Dossier& dossier)
{
    const QStringList& lines = m_access.read(dossier);
    if (linesOf(m_edit->toPlainText()) != lines) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(lines.join(QLatin1Char('\n')));
    }
}

GradeField::GradeField(DossierEditor& editor, const QString& path, const QString& label,
                       FieldAccess<std::optional<int>> access, const QStringList& words)
    : Field(editor, path, label, new QComboBox), m_access(std::move(access)),
      m_box(static_cast<QComboBox*>(control()))
{
    m_box->addItem(tr("(not said yet)"));
    m_box->addItems(words);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_box, &QComboBox::activated, this, [this](int at) {
        store([&](Dossier& dossier) {
            m_access.write(dossier) = at == 0 ? std::nullopt : std::optional(at);
        });
    });
    begin();
}

void GradeField::show(const Dossier& dossier)
{
    m_box->setCurrentIndex(std::clamp(m_access.read(dossier).value_or(0), 0, m_box->count() - 1));
}

EvidenceField::EvidenceField(DossierEditor& editor, const QString& path, const QString& label,
                             FieldAccess<QString> access)
    : Field(editor, path, label, new QComboBox), m_access(std::move(access)),
      m_box(static_cast<QComboBox*>(control()))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_box, &QComboBox::activated, this, [this] {
        store([&](Dossier& dossier) { m_access.write(dossier) = m_box->currentData().toString(); });
    });
    begin();
}

void EvidenceField::show(const Dossier& dossier)
{
    std::vector<Choice> choices{{QString(), tr("(cited only, no file)")}};
    for (const Evidence& piece : dossier.evidence) {
        choices.push_back({piece.id, piece.title.isEmpty() ? piece.fileName : piece.title});
    }
    const QString& id = m_access.read(dossier);
    if (std::none_of(choices.begin(), choices.end(),
                     [&](const Choice& choice) { return choice.code == id; })) {
        choices.push_back({id, tr("%1 (not in the dossier)").arg(id)}); // shown, never dropped
    }
    bool same = m_box->count() == int(choices.size());
    for (int i = 0; same && i < m_box->count(); ++i) {
        const Choice& choice = choices[std::size_t(i)];
        same = m_box->itemData(i).toString() == choice.code && m_box->itemText(i) == choice.words;
    }
    if (!same) {
        m_box->clear();
        for (const Choice& choice : choices) {
            m_box->addItem(choice.words, choice.code);
        }
    }
    m_box->setCurrentIndex(m_box->findData(id));
}

QStringList levelWords()
{
    QStringList words;
    for (Level level = lowestLevel; level <= highestLevel; ++level) {
        words.append(GradeField::tr("Level %1").arg(level));
    }
    return words;
}

} // namespace luytre::forms
