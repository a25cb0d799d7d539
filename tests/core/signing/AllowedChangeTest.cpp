#include "SigningFixture.h"

#include "pdf/ChangeAnalysis.h"
#include "pdf/PdfFile.h"
#include "support/Tampering.h"

/// Changes that a standard allows after a signature, beside those that look alike.
namespace luytre {

namespace {

using test::Tampering;

class AllowedChange : public test::SigningTest
{
protected:
    /// What follows the first `end` bytes of a file, at a level of a certification.
    RevisionChanges changesAfter(qint64 end, const QByteArray& file, int level)
    {
        put("changed.pdf", file);
        const auto pdf = PdfFile::open(in("changed.pdf"));
        EXPECT_TRUE(pdf.has_value());
        ChangePermission permission;
        permission.level = level;
        permission.certified = true;
        const auto changes = analyseChanges(*pdf, end, permission);
        EXPECT_TRUE(changes.has_value());
        return changes.value_or(RevisionChanges());
    }
};

TEST_F(AllowedChange, notesComeAndGoAtLevelThreeOnly)
{
    const Tampering base(bytes("base.pdf"));
    const int page = base.pageObject();
    const QByteArray before = base.value(page, "/Annots");
    QByteArray after = before;
    after.insert(1, QByteArray::number(base.fresh()) + " 0 R ");
    const QByteArray noted
        = base.updated({{page, base.with(page, "/Annots", after)},
                        {base.fresh(), "<< /Subtype /Stamp /Rect [0 0 20 20] >>"}});
    const Tampering t(noted);
    const QByteArray cleared = t.updated({{page, t.with(page, "/Annots", before)}});
    for (int level = 1; level <= 3; ++level) {
        const RevisionChanges changes = changesAfter(noted.size(), cleared, level);
        EXPECT_EQ(changes.forbidden.empty(), level == 3) << level;
        EXPECT_EQ(changes.annotatedPages, level == 3 ? std::set<int>{0} : std::set<int>()) << level;
    }
    const QByteArray noFields = t.updated({{page, t.with(page, "/Annots", "[]")}});
    EXPECT_FALSE(changesAfter(noted.size(), noFields, 3).forbidden.empty())
        << "the fields went too";
}

TEST_F(AllowedChange, aTaggedDocumentGivesANewFieldItsElementAndNothingElse)
{
    const Tampering base(bytes("base.pdf"));
    const QByteArray root = QByteArray::number(base.fresh()) + " 0 R";
    const QByteArray old = QByteArray::number(base.fresh(1)) + " 0 R";
    const int catalog = base.rootObject();
    const QByteArray tagged = base.updated(
        {{catalog, base.with(catalog, "/StructTreeRoot", root)},
         {base.fresh(), "<< /Type /StructTreeRoot /K [" + old + "] /ParentTree << /Nums [] >> >>"},
         {base.fresh(1), "<< /S /P /P " + root + " /ActualText (old) >>"}});
    const Tampering t(tagged);
    const int form = t.objectWith("/Fields");
    ASSERT_GT(form, 0);
    const QByteArray field = QByteArray::number(t.fresh()) + " 0 R";
    const QByteArray element = QByteArray::number(t.fresh(1)) + " 0 R";
    QByteArray fields = t.value(form, "/Fields");
    fields.insert(fields.size() - 1, ' ' + field);
    const auto with = [&](const QByteArray& kids, const QByteArray& numbers,
                          const QByteArray& words, std::map<int, QByteArray> more = {}) {
        more.insert({{form, t.with(form, "/Fields", fields)},
                     {t.fresh(), "<< /Subtype /Widget /FT /Sig /T (later) /Rect [0 0 0 0] >>"},
                     {base.fresh(),
                      "<< /Type /StructTreeRoot /K [" + kids + "] /ParentTree << /Nums [" + numbers
                          + "] >> >>"},
                     {t.fresh(1), "<< /S /Form /P " + root + ' ' + words + " >>"}});
        return t.updated(more);
    };
    const QByteArray toField = "/K << /Type /OBJR /Obj " + field + " >>";
    const QByteArray both = old + ' ' + element;
    struct Case {
        const char* what;
        QByteArray file;
        bool allowed;
    };
    const std::vector<Case> cases = {
        {"its element", with(both, "0 " + element, toField), true},
        {"before the others", with(element + ' ' + old, "", toField), true},
        {"with words", with(both, "", toField + " /Alt (Level 1)"), false},
        {"of a page", with(both, "", "/K 0"), false},
        {"of another field",
         with(both, "", "/K << /Type /OBJR /Obj " + QByteArray::number(form) + " 0 R >>"), false},
        {"instead of the old one", with(element, "", toField), false},
        {"the old one says something else",
         with(both, "", toField,
              {{base.fresh(1), "<< /S /P /P " + root + " /ActualText (new) >>"}}),
         false},
        {"a number for the old one", with(both, "7 " + old, toField), false},
    };
    for (const Case& c : cases) {
        const RevisionChanges changes = changesAfter(tagged.size(), c.file, 2);
        EXPECT_EQ(changes.forbidden.empty(), c.allowed) << c.what;
    }
}

} // namespace

} // namespace luytre
