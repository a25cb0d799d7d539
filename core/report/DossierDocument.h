#pragma once

#include "base/Progress.h"
#include "dossier/Dossier.h"
#include "dossier/DossierCheck.h"
#include "dossier/LevelDetermination.h"
#include "regulation/Catalogue.h"
#include "regulation/RegulationPack.h"
#include "scoring/Score.h"

#include <QRectF>
#include <QSizeF>

#include <functional>
#include <vector>

namespace luytre {

/// Everything the printed dossier is made of. The references must outlive the call; nothing else is
/// looked at, no clock, no file: the same input gives the same pages.
///
/// Forms and outline titles of the pack may use these placeholders: {systemName},
/// {systemShortName}, {unitName} (the operating unit in full), {unitShortName}, {unitAddress},
/// {ownerName}, {specialisedUnit}, {addressee}, {level}, {levelText} ("cấp độ 3"), {standard},
/// {designTitle}, {letterNumber}, {letterDate}, and every term of the pack. A placeholder whose
/// value the dossier lacks prints as "[chưa nhập: ...]".
struct DossierDocumentInput {
    const Dossier& dossier;
    const RegulationPack& pack;
    const Catalogue& catalogue;
    const LevelDetermination& level;
    const Score& score;
    std::vector<Finding> findings; ///< a draft says how many items are still missing
    bool draft = false; ///< watermark, gaps for number and date, no place to sign
    /// The bytes of a piece of evidence, asked for diagrams only. May be empty: diagrams are then
    /// named, not drawn.
    std::function<Result<QByteArray>(const Evidence&)> evidenceBytes;
    /// The size (any unit) of the first page of a PDF that may be placed as a picture. May be
    /// empty; then, and where it fails, a diagram in PDF is named, not shown.
    std::function<Result<QSizeF>(const QByteArray&)> pdfPageSize = nullptr;
};

/// A heading for the outline of the PDF.
struct OutlineEntry {
    QString title;
    int level = 0; ///< 0: parts, annexes; 1, 2: below
    int page = 0; ///< 0-based
    double y = 0; ///< pt from the top edge
};

/// A place on a page that leads to another page.
struct InternalLink {
    int page = 0; ///< 0-based
    QRectF rect; ///< pt, origin at the top left corner of the page
    int targetPage = 0;
    double targetY = 0; ///< pt from the top edge
};

/// Where somebody signs [NĐ 30/2020, PL I, II.7, II.8].
struct SignaturePlace {
    QString field; ///< "preparer", "head" or "seal"
    int page = 0; ///< 0-based
    QRectF rect; ///< pt, origin at the top left corner of the page; the seal's is square, 36 mm
    QString label; ///< who signs there: "CHÁNH VĂN PHÒNG"
};

/// Room left for a diagram that is a PDF: its first page goes there.
struct PlacedPdf {
    QString evidence; ///< id
    int page = 0; ///< 0-based
    QRectF rect; ///< pt, origin at the top left corner of the page; of the PDF page's proportions
};

/// The pages, and what a plain PDF writer cannot put into them.
struct RenderedDocument {
    QByteArray pdf; ///< the plain pages: not yet PDF/A; core/pdf makes it so
    int pageCount = 0;
    std::vector<OutlineEntry> outline;
    std::vector<InternalLink> links;
    std::vector<SignaturePlace> signatures; ///< empty for a draft
    std::vector<PlacedPdf> placedPdfs;
    QString title;
};

/// Renders the whole submission: cover letter, thuyết minh parts I-III, annexes I-IV. Needs a
/// QGuiApplication (any platform, also "offscreen"); any thread. Fails with TextNotPrintable
/// (characters and place), Cancelled, or what `evidenceBytes` fails with; Internal when a font
/// cannot be loaded.
[[nodiscard]] Result<RenderedDocument>
renderDossier(const DossierDocumentInput& input, ProgressSink* progress = nullptr,
              const CancellationToken* cancellation = nullptr);

} // namespace luytre
