#pragma once

#include "report/Description.h"
#include "report/DossierDocument.h"

#include <map>

namespace luytre::report {

/// What the writers of the dossier's parts share: the record, the numbering of tables and figures,
/// the section being written, and the ways to say things (text, a value that may be missing, a
/// caption).
class DossierContext
{
public:
    DossierContext(const DossierDocumentInput& input, Level level);

    const DossierDocumentInput& input; ///< the record
    const Dossier& dossier;
    const RegulationPack& pack;
    const Level level; ///< that the dossier is made for
    DocumentDescription document;
    std::optional<Error> problem; ///< the first failure of a writer

    // where text goes
    void openSection(Section section);
    void add(Block block) { document.sections.back().blocks.push_back(std::move(block)); }
    /// Goes on in a section of the other format, where that is another one.
    void turn(bool landscape, std::vector<Paragraph> legend = {});

    // words
    [[nodiscard]] Run run(const QString& text, bool bold = false, bool italic = false) const;
    /// The text, with what placeholders could not fill set as missing.
    [[nodiscard]] std::vector<Run> runs(const QString& text, bool bold = false,
                                        bool italic = false) const;
    /// The value, or "[chưa nhập: ...]" with the label of the field ("operatingUnit.address").
    [[nodiscard]] std::vector<Run> value(const QString& text, const QString& field);
    [[nodiscard]] std::vector<Run> missing(const QString& label);
    /// Fills the placeholders of forms and outlines; values that are not there come out as missing
    /// in runs().
    [[nodiscard]] QString fill(const QString& text);
    void setAddressee(const QString& name);
    /// "số 1893/QĐ-UBND ngày 14/9/2026 của UBND tỉnh Sông Tre"
    [[nodiscard]] QString cite(const DocumentReference& reference) const;
    [[nodiscard]] QString statusWord(AssessmentStatus status) const;

    // numbering
    [[nodiscard]] std::vector<Run> tableCaption(const QString& title);
    [[nodiscard]] std::vector<Run> figureCaption(const QString& title);
    [[nodiscard]] int lastTable() const { return m_tables; }
    [[nodiscard]] int missingCount() const { return m_missing; }

private:
    QStringList m_names;
    std::map<QString, QString> m_placeholders;
    int m_tables = 0;
    int m_figures = 0;
    int m_missing = 0;
};

/// Day with 0 before 1-9, month with 0 before 1 and 2 only, as tables write it: "05/10/2026",
/// "18/9/2026".
[[nodiscard]] QString tableDate(const QDate& date);

/// Lines of like length, each at most `width` pt wide.
[[nodiscard]] QStringList balancedLines(const QString& text, double size, bool bold, double width);

/// A bold name in capitals, in lines by sense: the place it belongs to begins one of its own.
[[nodiscard]] QStringList linesBySense(const QString& capitals, double size, double width);

// paragraphs of the thuyết minh (13 pt)
[[nodiscard]] Paragraph bodyParagraph(std::vector<Run> runs);
[[nodiscard]] Paragraph centredParagraph(std::vector<Run> runs, double after);
/// Each line of the text becomes a paragraph.
void addParagraphs(DossierContext& context, const QString& text);

// cells
[[nodiscard]] Cell cellOf(std::vector<Run> runs, Align align = Align::Left);
[[nodiscard]] Cell textCell(const DossierContext& context, const QString& text, bool bold = false);
/// "–" where there is nothing by nature.
[[nodiscard]] Cell textOrDash(const DossierContext& context, const QString& text);
[[nodiscard]] Cell statusCell(const DossierContext& context, AssessmentStatus status,
                              const QString& word = {});
[[nodiscard]] std::vector<Cell> headerCells(const DossierContext& context,
                                            const QStringList& titles);

} // namespace luytre::report
