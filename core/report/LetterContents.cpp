#include "base/Text.h"
#include "report/DossierParts.h"

#include <algorithm>

namespace luytre::report {

namespace {

bool holds(const std::vector<Level>& levels, Level level)
{
    return levels.empty() || std::find(levels.begin(), levels.end(), level) != levels.end();
}

/// The forms that go with the dossier: those to the specialised unit first, as its opinion is
/// enclosed with the other.
std::vector<const Form*> lettersOf(const RegulationPack& pack, Level level)
{
    std::vector<const Form*> letters;
    for (const QLatin1String addressee :
         {QLatin1String("specialisedUnit"), QLatin1String("appraiser")}) {
        for (const Form& form : pack.forms) {
            if (form.kind == QLatin1String("officialLetter") && form.addressee == addressee
                && !form.levels.empty() && holds(form.levels, level)) {
                letters.push_back(&form);
            }
        }
    }
    return letters;
}

/// The name as it stands below its superior: what the superior's name says already is left out.
QString underSuperior(const QString& name, const QString& superior)
{
    QStringList words = name.toUpper().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList above = superior.toUpper()
                            .replace(QStringLiteral("UBND"), QStringLiteral("ỦY BAN NHÂN DÂN"))
                            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    qsizetype kept = words.size();
    while (kept > 1 && !above.isEmpty() && words[kept - 1] == above.last()) {
        --kept;
        above.removeLast();
    }
    return kept == words.size() || kept == 0 ? name.toUpper()
                                             : words.mid(0, kept).join(QLatin1Char(' '));
}

QString numberLine(const DossierContext& context)
{
    const QString& number = context.dossier.letter.number;
    const QString symbol = number.section(QLatin1Char('/'), 1);
    if (context.input.draft || number.isEmpty()) {
        return QStringLiteral("Số:") + QString(10, QChar(QChar::Nbsp)) + QStringLiteral("/")
            + symbol;
    }
    const QString bare = number.section(QLatin1Char('/'), 0, 0);
    return QStringLiteral("Số: %1/%2").arg(bare.rightJustified(2, QLatin1Char('0')), symbol);
}

QString dateLine(const DossierContext& context)
{
    const CoverLetter& letter = context.dossier.letter;
    const QString place
        = letter.place.isEmpty() ? context.dossier.operatingUnit.place : letter.place;
    if (context.input.draft || !letter.date.isValid()) {
        const QString gap(6, QChar(QChar::Nbsp));
        const QDate year
            = letter.date.isValid() ? letter.date : context.dossier.situation.preparedOn;
        return QStringLiteral("%1, ngày%2tháng%2năm %3")
            .arg(place, gap, year.isValid() ? QString::number(year.year()) : QString());
    }
    return place + QStringLiteral(", ") + vietnameseLongDate(letter.date);
}

/// "V/v ..." in lines that do not part what belongs together.
QStringList subjectLines(QString subject)
{
    for (const QString& pair :
         {QStringLiteral("đề nghị"), QStringLiteral("thẩm định"), QStringLiteral("phê duyệt"),
          QStringLiteral("hồ sơ"), QStringLiteral("đề xuất"), QStringLiteral("cấp độ"),
          QStringLiteral("ý kiến"), QStringLiteral("chuyên môn")}) {
        subject.replace(pair, QString(pair).replace(QLatin1Char(' '), QChar(QChar::Nbsp)));
    }
    return balancedLines(QStringLiteral("V/v ") + subject, 13, false, mm(58));
}

/// Abbreviations stand in brackets where the full form is first used, and alone after that.
class FirstUse
{
public:
    QString apply(QString text)
    {
        const QString full = QStringLiteral("Ủy ban nhân dân");
        for (qsizetype at = text.indexOf(full); at >= 0; at = text.indexOf(full, at)) {
            const QString shown
                = m_used ? QStringLiteral("UBND") : full + QStringLiteral(" (UBND)");
            text.replace(at, full.size(), shown);
            at += shown.size();
            m_used = true;
        }
        return text;
    }

private:
    bool m_used = false;
};

Paragraph letterParagraph(std::vector<Run> runs)
{
    Paragraph paragraph = bodyParagraph(std::move(runs));
    paragraph.style.size = 14;
    paragraph.style.line = 17.6;
    return paragraph;
}

QString addresseeOf(const DossierContext& context, const Form& form, bool last)
{
    const Dossier& dossier = context.dossier;
    if (last && !dossier.letter.addressee.isEmpty()) {
        return dossier.letter.addressee;
    }
    return form.addressee == QLatin1String("specialisedUnit") || context.level <= 3
        ? dossier.specialisedUnit.name
        : context.pack.term(QStringLiteral("leadMinistry"));
}

void writeBlocks(DossierContext& context, const Form& form)
{
    FirstUse firstUse;
    for (const FormBlock& block : form.blocks) {
        if (!holds(block.levels, context.level)) {
            continue;
        }
        const QString text = firstUse.apply(context.fill(block.text));
        const bool closing = block.kind == QLatin1String("closing");
        const bool bold
            = block.kind == QLatin1String("part") || block.kind == QLatin1String("heading");
        QString shown = text;
        if (closing) {
            while (shown.endsWith(QLatin1Char('.'))) {
                shown.chop(1);
            }
            shown += QStringLiteral("./.");
        }
        Paragraph paragraph
            = letterParagraph(context.runs(shown, bold, block.kind == QLatin1String("basis")));
        paragraph.style.keepWithNext = bold;
        context.add(std::move(paragraph));
    }
}

SignatureBlock signatureOf(DossierContext& context, bool byOwner)
{
    const CoverLetter& letter = context.dossier.letter;
    SignatureBlock block;
    const Organisation& signer = byOwner ? context.dossier.owner : context.dossier.operatingUnit;
    if (!byOwner && !letter.signerAuthority.isEmpty()) {
        block.office.append(letter.signerAuthority);
    }
    block.office.append(byOwner || letter.signerTitle.isEmpty()
                            ? signer.representativeTitle.toUpper()
                            : letter.signerTitle);
    block.name = byOwner
        ? context.value(signer.representative, QStringLiteral("owner.representative"))
        : context.value(letter.signerName.isEmpty() ? signer.representative : letter.signerName,
                        QStringLiteral("letter.signerName"));
    for (Run& run : block.name) {
        run.bold = run.decoration == Decoration::None;
    }
    block.recipients.append(QStringLiteral("- Như trên;"));
    for (const QString& place : letter.recipients) {
        block.recipients.append(QStringLiteral("- ") + place + QLatin1Char(';'));
    }
    block.recipients.append(letter.archive.isEmpty()
                                ? QStringLiteral("- Lưu: VT.")
                                : QStringLiteral("- Lưu: VT, %1.").arg(letter.archive));
    if (!byOwner && !context.input.draft) {
        block.signatureField = QStringLiteral("head");
        block.sealField = QStringLiteral("seal");
    }
    return block;
}

} // namespace

void writeLetters(DossierContext& context)
{
    const std::vector<const Form*> letters = lettersOf(context.pack, context.level);
    const Organisation& unit = context.dossier.operatingUnit;
    bool signedByUnit = false;
    for (const Form* form : letters) {
        // The owner sends what its own office submits [competence "submit"]; the unit has signed
        // the letter before.
        const Competence* submits
            = context.pack.competence(QStringLiteral("submit"), context.level);
        const bool byOwner = form->addressee == QLatin1String("appraiser") && submits
            && submits->actor == QLatin1String("owner");
        const Organisation& sender = byOwner ? context.dossier.owner : unit;
        Section section{.id = QStringLiteral("letter-") + form->id,
                        .restartNumbers = true,
                        .hideFirstNumber = true,
                        .numberSize = 14};
        section.footerCentre
            = context.dossier.sample ? QStringLiteral("HỒ SƠ MẪU – DỮ LIỆU GIẢ ĐỊNH") : QString();
        context.openSection(std::move(section));
        const bool last = form == letters.back();
        const QString addressee = addresseeOf(context, *form, last);
        context.setAddressee(addressee);

        LetterHead head{.superior = sender.superior.toUpper(),
                        .number = numberLine(context),
                        .placeAndDate = dateLine(context)};
        head.issuer = linesBySense(underSuperior(sender.name, sender.superior), 13, mm(60));
        head.subject = subjectLines(context.fill(form->subject));
        context.add(std::move(head));

        std::vector<Run> to = context.runs(QStringLiteral("Kính gửi: "));
        to.push_back(context.value(addressee, QStringLiteral("specialisedUnit.name")).front());
        to.front().text = QStringLiteral("Kính gửi: ");
        to.push_back(Run{.text = QStringLiteral(".")});
        Paragraph greeting = centredParagraph(std::move(to), 12);
        greeting.style.size = 14;
        greeting.style.line = 17.6;
        greeting.style.before = 14;
        context.add(std::move(greeting));
        writeBlocks(context, *form);
        SignatureBlock signature = signatureOf(context, byOwner);
        if (signedByUnit) {
            signature.signatureField.clear();
            signature.sealField.clear();
        }
        signedByUnit = signedByUnit || !signature.signatureField.isEmpty();
        context.add(std::move(signature));
    }
}

} // namespace luytre::report
