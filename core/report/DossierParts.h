#pragma once

#include "report/DossierContext.h"

namespace luytre::report {

/// The cover letters of the level, one a section [forms of the pack addressed to the specialised
/// unit, the appraiser].
void writeLetters(DossierContext& context);

/// Title page, table of contents, list of abbreviations.
void writeFront(DossierContext& context);

/// The parts of the thuyết minh and the annexes, as the outline of the pack has them.
void writeOutline(DossierContext& context);

/// Writes what an OutlineNode's `content` names.
struct ContentWriter {
    QString id{};
    void (*write)(DossierContext&) = nullptr;
    bool (*present)(const DossierContext&)
        = nullptr; ///< null: always; false leaves the heading out
    bool runsIn = false; ///< the text goes on behind the heading
};

/// All of them; a test holds them against the packs.
[[nodiscard]] const std::vector<ContentWriter>& contentWriters();
[[nodiscard]] const ContentWriter* contentWriter(const QString& id);

// The families of contents, one file each; contentWriters() joins them.
[[nodiscard]] std::vector<ContentWriter> overviewContents();
[[nodiscard]] std::vector<ContentWriter> inventoryContents();
[[nodiscard]] std::vector<ContentWriter> levelContents();
[[nodiscard]] std::vector<ContentWriter> planContents();
[[nodiscard]] std::vector<ContentWriter> requirementContents();
[[nodiscard]] std::vector<ContentWriter> annexContents();

/// A requirement of the level with the number that documents and opinions cite it by.
struct NumberedRequirement {
    int number = 0;
    const Requirement* requirement = nullptr;
    const Assessment* assessment = nullptr; ///< null: no answer
};

/// Management first, then technical, as printed.
[[nodiscard]] std::vector<NumberedRequirement> numberedRequirements(const DossierContext& context);

} // namespace luytre::report
