#pragma once

#include "dossier/Assessment.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QPainter;

/// What a document says, before anybody knows where a page ends: plain values, built from a record
/// and laid out by Paginator.h. Lengths are mm where the name says so, else pt.
namespace luytre::report {

inline constexpr double ptPerMm = 72.0 / 25.4;

[[nodiscard]] constexpr double mm(double millimetres)
{
    return millimetres * ptPerMm;
}

enum class Align { Left, Centre, Right, Justify };

/// What is drawn round a run of text.
enum class Decoration {
    None,
    Boxed, ///< the letter of provenance
    Missing, ///< a value that is not there: dashed frame
};

/// Text of one style, or a status mark standing among text.
struct Run {
    QString text{};
    bool bold = false;
    bool italic = false;
    double size = 0; ///< 0: the paragraph's
    Decoration decoration = Decoration::None;
    std::optional<AssessmentStatus> mark{}; ///< drawn before the text, 3.5 mm
    QString target{}; ///< anchor that the text links to
};

/// How lines are chosen.
enum class Breaking {
    Greedy, ///< cells, addresses
    Even, ///< body: least stretching over the whole paragraph
    Balanced, ///< headings: lines of like length
};

struct ParagraphStyle {
    double size = 13;
    double line = 16.6; ///< from baseline to baseline
    Align align = Align::Left;
    Breaking breaking = Breaking::Greedy;
    double firstIndent = 0;
    double leftIndent = 0;
    double rightIndent = 0;
    double before = 0;
    double after = 0;
    bool keepWithNext = false;
};

struct Paragraph {
    std::vector<Run> runs{};
    ParagraphStyle style{};
    std::optional<AssessmentStatus> mark{}; ///< hangs in the left indent of the first line
    QString outlineTitle{}; ///< not empty: an entry of the outline, and of the table of contents
    int outlineLevel = 0;
    QString anchor{}; ///< internal links lead to it
};

struct Column {
    double widthMm = 0;
    Align align = Align::Left;
    bool bold = false;
};

struct Cell {
    std::vector<Paragraph> paragraphs{};
    QString digest{}; ///< 64 hexadecimal digits, set in eight groups of eight
    bool digestHeader = false; ///< SHA-256 and the numbers of the groups below
    int span = 1;
    std::function<void(QPainter&, const QRectF&)> symbol{}; ///< a small drawing 6 x 3.5 mm, centred
};

enum class RowKind { Body, Group, Total };

struct Row {
    RowKind kind = RowKind::Body;
    std::vector<Cell> cells{};
    QString anchor{};
};

struct Table {
    std::vector<Run> caption{};
    std::vector<Column> columns{};
    std::vector<Cell> header{};
    bool numberRow = false; ///< (1) (2) ... below the header
    std::vector<Row> rows{};
    double size = 12;
    double line = 14.4;
    double padX = mm(1.6);
    double padY = mm(1.1);
    std::vector<Run> note{}; ///< 10 pt italic, below
};

using Drawing = std::function<void(QPainter&, const QRectF&)>;

struct Figure {
    double widthMm = 0;
    double heightMm = 0;
    Drawing draw{}; ///< null: only room is left
    QString evidence{}; ///< id of the PDF that goes into the room
    std::vector<Run> caption{};
    std::vector<Run> note{};
    QString anchor{};
};

/// A drawing on the left, a small table on the right; never parted.
struct Beside {
    Figure left{}; ///< its caption goes below both
    double gapMm = 6;
    Table right{};
};

/// Paragraphs in a ruled frame, never parted.
struct Frame {
    std::vector<Paragraph> paragraphs{};
    double rule = 1;
    double padX = mm(3.4);
    double padY = mm(2.6);
    double before = 6;
    double after = 8;
};

/// The first page's two columns [NĐ 30/2020, PL I, II.1-II.5].
struct LetterHead {
    QString superior{}; ///< caps, regular; may be empty
    QStringList issuer{}; ///< caps, bold, broken by sense
    QString number{}; ///< "Số: 412/VP-TTCNTT"
    QString placeAndDate{};
    QStringList subject{}; ///< "V/v ...", broken by sense; empty: none
};

/// The title page of the thuyết minh: fills a page.
struct Cover {
    QString superior{};
    QStringList issuer{};
    QString title{};
    QStringList system{}; ///< caps, broken by sense
    QString level{};
    std::vector<Run> attachedTo{};
    struct Fact {
        QString label{};
        std::vector<Run> value{};
    };
    std::vector<Fact> facts{};
    QString placeAndMonth{};
    QString remark{}; ///< "HỒ SƠ MẪU ..."; usually empty
};

struct Contents {
    QString title{};
    struct Annex {
        QString title{};
        QString section{}; ///< id of the section whose pages are counted
    };
    std::vector<Annex> annexes{};
};

/// Office, gap, name; on the left the places that receive it. Never parted, never alone on a page.
struct SignatureBlock {
    QStringList office{}; ///< caps: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
    QString note{}; ///< below the office, italic; usually empty
    std::vector<Run> name{};
    QStringList recipients{}; ///< complete lines, from "- Như trên;" on; empty: no list
    QString signatureField{}; ///< field of the signature, "" for none
    QString sealField{};
};

struct PageBreak {
};

using Block = std::variant<Paragraph, Table, Figure, Beside, Frame, LetterHead, Cover, Contents,
                           SignatureBlock, PageBreak>;

/// Pages of one format and one numbering.
struct Section {
    QString id{};
    bool landscape = false;
    bool listed = false; ///< its headings stand in the table of contents
    bool restartNumbers = false;
    bool hideFirstNumber = false;
    double numberSize = 13;
    QString footerLeft{}; ///< both empty: no footer
    QString footerRight{};
    QString footerCentre{};
    std::vector<Paragraph> legend{}; ///< at the foot of every page, above the footer
    std::vector<Block> blocks{};
};

struct DocumentDescription {
    QString title{};
    QString draftLine{}; ///< top margin of a draft; not empty: watermark on every page
    std::vector<Section> sections{};
};

} // namespace luytre::report
