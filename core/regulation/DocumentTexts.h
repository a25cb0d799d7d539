#pragma once

#include "base/Level.h"
#include "regulation/Provenance.h"

namespace luytre {

/// A heading of the thuyết minh. `content` names what core/report fills in below it. Top nodes
/// without content are parts (phần), top nodes with content are annexes (phụ lục).
struct OutlineNode {
    QString id;
    QString title; ///< Vietnamese; placeholders like {securityTerm}
    QString content; ///< block id known to core/report; empty for a heading alone
    std::vector<Level> levels; ///< empty means all
    QStringList fields; ///< dossier fields this heading prints, for "what is missing" and for help
    LegalReference basis;
    std::vector<OutlineNode> children;
    friend bool operator==(const OutlineNode&, const OutlineNode&) = default;
};
template <class Archive>
void describe(Archive& a, OutlineNode& x)
{
    a.required("id", x.id);
    a.required("title", x.title);
    a.field("content", x.content);
    a.field("levels", x.levels);
    a.field("fields", x.fields);
    a.required("basis", x.basis);
    a.field("children", x.children);
}

/// One paragraph-like piece of a form. Text is Vietnamese with {placeholders}; `levels` empty means
/// all.
struct FormBlock {
    QString kind; ///< "basis" (căn cứ), "paragraph", "part" (Phần n.), "item" (1. ...), "closing",
                  ///< "article", "heading", "column" (of a table)
    QString text;
    std::vector<Level> levels;
    friend bool operator==(const FormBlock&, const FormBlock&) = default;
};
template <class Archive>
void describe(Archive& a, FormBlock& x)
{
    a.required("kind", x.kind);
    a.field("text", x.text);
    a.field("levels", x.levels);
}

/// An official form (mẫu). The wording is law: it is kept as data.
struct Form {
    QString id; ///< "01" ... "08"
    LocalizedText title;
    QString kind; ///< "officialLetter" (công văn), "submission" (tờ trình), "decision" (quyết
                  ///< định), "report" (báo cáo)
    QString subject; ///< trích yếu, after "V/v" where it is a công văn
    std::vector<Level> levels;
    /// Actor that issues it and actor it goes to, see Competence::actor; "appraiser" and "approver"
    /// are whoever the competences say at the level.
    QString author;
    QString addressee;
    LegalReference basis; ///< its mark is the provenance of the wording
    std::vector<FormBlock> blocks;
    LocalizedText note;
    friend bool operator==(const Form&, const Form&) = default;
};
template <class Archive>
void describe(Archive& a, Form& x)
{
    a.required("id", x.id);
    a.required("title", x.title);
    a.required("kind", x.kind);
    a.required("subject", x.subject);
    a.required("levels", x.levels);
    a.required("author", x.author);
    a.required("addressee", x.addressee);
    a.required("basis", x.basis);
    a.required("blocks", x.blocks);
    a.field("note", x.note);
}

} // namespace luytre
