#include "BuiltInPacks.h"

#include "base/Text.h"
#include "support/Printers.h"

#include <QRegularExpression>

using namespace luytre;

// The wording of the packs: forms, outline, rules and terms.

namespace {

std::set<QString> placeholders(const QString& text)
{
    static const QRegularExpression name(QStringLiteral("\\{([A-Za-z0-9]+)\\}"));
    std::set<QString> names;
    for (auto i = name.globalMatch(text); i.hasNext();) {
        names.insert(i.next().captured(1));
    }
    return names;
}

/// The paragraphs of a form at a level, as lines.
QString formText(const RegulationPack& pack, const char* formId, Level level)
{
    QStringList lines;
    for (const FormBlock& block : pack.form(QLatin1String(formId))->blocks) {
        if (block.levels.empty()
            || std::find(block.levels.begin(), block.levels.end(), level) != block.levels.end()) {
            lines.append(block.text);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

template <class Visit>
void walk(const std::vector<OutlineNode>& nodes, Visit visit)
{
    for (const OutlineNode& node : nodes) {
        visit(node);
        walk(node.children, visit);
    }
}

/// Visits every text of a pack with its path.
class TextWalk
{
public:
    std::vector<std::pair<QString, LocalizedText>> texts;

    template <class T>
    void field(const char* key, T& value)
    {
        const QString before = m_path;
        m_path += QLatin1Char('.') + QLatin1String(key);
        visit(value);
        m_path = before;
    }
    template <class T>
    void required(const char* key, T& value)
    {
        field(key, value);
    }

private:
    void visit(LocalizedText& text) { texts.emplace_back(m_path, text); }
    template <class T>
    void visit(std::vector<T>& items)
    {
        const QString before = m_path;
        for (std::size_t i = 0; i < items.size(); ++i) {
            m_path = before + QStringLiteral("[%1]").arg(i);
            visit(items[i]);
        }
        m_path = before;
    }
    template <class T>
    void visit(std::map<QString, T>& items)
    {
        const QString before = m_path;
        for (auto& [key, value] : items) {
            m_path = before + QLatin1Char('.') + key;
            visit(value);
        }
        m_path = before;
    }
    template <class T>
    void visit(T& value)
    {
        if constexpr (requires { describe(*this, value); }) {
            describe(*this, value);
        }
    }

    QString m_path;
};

bool looksVietnamese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0x1EA0 && c.unicode() <= 0x1EF9)
            || QStringView(u"ăđĩũơưĂĐĨŨƠƯ").contains(c);
    });
}

} // namespace

TEST(PackTexts, EveryFormOfTheAnnexIsThereWithItsMark)
{
    struct Case {
        const char* id;
        std::vector<Level> levels;
        const char* kind;
        const char* author;
        const char* addressee;
    };
    const std::vector<Level> all{1, 2, 3, 4, 5};
    const std::vector<Case> cases{
        {"01", {1, 2}, "officialLetter", "operatingUnit", "specialisedUnit"},
        {"02", {3, 4, 5}, "officialLetter", "operatingUnit", "appraiser"},
        {"03", {4, 5}, "officialLetter", "operatingUnit", "specialisedUnit"},
        {"04", all, "officialLetter", "appraiser", "operatingUnit"},
        {"05", {3, 4, 5}, "submission", "operatingUnit", "owner"},
        {"06", {1, 2, 3, 4}, "decision", "approver", "operatingUnit"},
        {"07", {5}, "decision", "owner", "operatingUnit"},
    };
    for (const char* id : packIds) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        EXPECT_EQ(pack->forms.size(), 8U);
        const bool official = pack->regime == QLatin1String("C");
        for (const Case& c : cases) {
            const Form* form = pack->form(QLatin1String(c.id));
            ASSERT_NE(form, nullptr) << id << " " << c.id;
            EXPECT_EQ(form->levels, c.levels) << id << " " << c.id;
            EXPECT_EQ(form->kind, QLatin1String(c.kind)) << id << " " << c.id;
            EXPECT_EQ(form->author, QLatin1String(c.author)) << id << " " << c.id;
            EXPECT_EQ(form->addressee, QLatin1String(c.addressee)) << id << " " << c.id;
        }
        for (const Form& form : pack->forms) {
            EXPECT_EQ(form.basis.mark, official ? Provenance::Verified : Provenance::Reconstructed)
                << id << " " << form.id.toStdString();
            EXPECT_EQ(form.note.vi.contains(QStringLiteral("dựng lại")), !official)
                << id << " " << form.id.toStdString();
        }
        const Form* report = pack->form(QStringLiteral("08"));
        ASSERT_NE(report, nullptr);
        EXPECT_EQ(std::count_if(
                      report->blocks.begin(), report->blocks.end(),
                      [](const FormBlock& block) { return block.kind == QLatin1String("column"); }),
                  12);
    }
}

TEST(PackTexts, TheLetterOfLevel3ReadsAsTheFormSays)
{
    const auto pack = builtInPack("nd331-2026");
    ASSERT_TRUE(pack);
    EXPECT_EQ(
        formText(*pack, "02", 3),
        QString::fromUtf8(
            "Căn cứ Luật An ninh mạng số 116/2025/QH15;\n"
            "Căn cứ Nghị định số 331/2026/NĐ-CP ngày 19 tháng 8 năm 2026 của Chính phủ về bảo vệ "
            "an ninh mạng đối với hệ "
            "thống thông tin.\n"
            "{unitName} đề nghị thẩm định, phê duyệt hồ sơ đề xuất cấp độ với các nội dung sau:\n"
            "Phần 1. Thông tin chung\n"
            "1. Tên hệ thống thông tin: {systemName}.\n"
            "2. Đơn vị vận hành hệ thống thông tin: {unitName}.\n"
            "3. Địa chỉ: {unitAddress}.\n"
            "4. Cấp độ hệ thống thông tin đề xuất: Cấp độ {level}.\n"
            "Phần 2. Hồ sơ kèm theo\n"
            "1. Tài liệu mô tả, thuyết minh tổng quan về hệ thống thông tin.\n"
            "2. Tài liệu thiết kế thi công đã được cấp có thẩm quyền phê duyệt hoặc tài liệu có "
            "giá trị tương đương.\n"
            "3. Tài liệu thuyết minh về việc đề xuất cấp độ căn cứ trên các tiêu chí theo quy định "
            "của pháp luật.\n"
            "4. Tài liệu thuyết minh phương án bảo đảm an ninh mạng theo cấp độ tương ứng.\n"
            "{unitName} đề nghị {addressee} cho ý kiến thẩm định hồ sơ đề xuất cấp độ hệ thống "
            "thông tin đối với "
            "{systemName}."));
}

// What the cover letter may ask for: the placeholders of report/DossierDocument.h and the terms of
// the pack.
TEST(PackTexts, CoverLettersAskOnlyForWhatTheDossierHas)
{
    const std::set<QString> known{
        QStringLiteral("systemName"),      QStringLiteral("systemShortName"),
        QStringLiteral("unitName"),        QStringLiteral("unitShortName"),
        QStringLiteral("unitAddress"),     QStringLiteral("ownerName"),
        QStringLiteral("specialisedUnit"), QStringLiteral("addressee"),
        QStringLiteral("level"),           QStringLiteral("levelText"),
        QStringLiteral("standard"),        QStringLiteral("designTitle"),
        QStringLiteral("letterNumber"),    QStringLiteral("letterDate")};
    for (const char* id : packIds) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        for (const char* form : {"01", "02", "03"}) {
            for (const FormBlock& block : pack->form(QLatin1String(form))->blocks) {
                for (const QString& name : placeholders(block.text)) {
                    EXPECT_TRUE(known.contains(name) || !pack->term(name).isEmpty())
                        << form << " " << name.toStdString();
                }
            }
        }
    }
}

TEST(PackTexts, WhatConcernsLevels4And5IsLeftOutBelow)
{
    for (const char* id : packIds) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        for (const char* form : {"02", "04", "05"}) {
            EXPECT_FALSE(
                formText(*pack, form, 3).contains(QStringLiteral("Ý kiến về mặt chuyên môn")))
                << id << form;
            EXPECT_TRUE(
                formText(*pack, form, 4).contains(QStringLiteral("5. Ý kiến về mặt chuyên môn")))
                << id << form;
        }
        EXPECT_FALSE(formText(*pack, "04", 3).contains(QStringLiteral("khoản 3 Điều"))) << id;
        EXPECT_TRUE(formText(*pack, "02", 5)
                        .contains(QStringLiteral("Danh mục hệ thống thông tin quan trọng")))
            << id;
    }
}

TEST(PackTexts, FormsAndHeadingsUseTheSecurityTermOfTheirRegime)
{
    for (const char* id : packIds) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        const bool now = pack->regime == QLatin1String("C");
        EXPECT_EQ(pack->term(QStringLiteral("securityTerm")),
                  now ? QStringLiteral("an ninh mạng") : QStringLiteral("an toàn thông tin"));
        const QString other
            = now ? QStringLiteral("an toàn thông tin") : QStringLiteral("an ninh mạng");
        for (const Form& form : pack->forms) {
            for (Level level : form.levels) {
                EXPECT_FALSE(formText(*pack, form.id.toLatin1().constData(), level).contains(other))
                    << id << form.id.toStdString();
            }
        }
        walk(pack->outline, [&](const OutlineNode& node) {
            EXPECT_FALSE(node.title.contains(other)) << id << " " << node.title.toStdString();
        });
    }
}

TEST(PackTexts, TheOutlineHasEveryContentAndNamesItsFields)
{
    const std::set<QString> known{QStringLiteral("ownerTable"),
                                  QStringLiteral("operatingUnitTable"),
                                  QStringLiteral("otherUnitsTable"),
                                  QStringLiteral("authorisations"),
                                  QStringLiteral("scope"),
                                  QStringLiteral("scale"),
                                  QStringLiteral("servedUsers"),
                                  QStringLiteral("logicalModel"),
                                  QStringLiteral("physicalModel"),
                                  QStringLiteral("devices"),
                                  QStringLiteral("servers"),
                                  QStringLiteral("applications"),
                                  QStringLiteral("networkZones"),
                                  QStringLiteral("lines"),
                                  QStringLiteral("hosting"),
                                  QStringLiteral("contacts"),
                                  QStringLiteral("systemsAndLevels"),
                                  QStringLiteral("informationKinds"),
                                  QStringLiteral("systemKind"),
                                  QStringLiteral("criteriaTrail"),
                                  QStringLiteral("levelReasons"),
                                  QStringLiteral("riskIdentification"),
                                  QStringLiteral("riskReport"),
                                  QStringLiteral("highLevelStatement"),
                                  QStringLiteral("monitoringAndAssessment"),
                                  QStringLiteral("managementRequirements"),
                                  QStringLiteral("technicalRequirements"),
                                  QStringLiteral("scoreSummary"),
                                  QStringLiteral("remediationPlan"),
                                  QStringLiteral("inspectionPlan"),
                                  QStringLiteral("evidenceList"),
                                  QStringLiteral("designDocument"),
                                  QStringLiteral("securityRegulation")};
    for (const char* id : packIds) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        std::set<QString> used;
        walk(pack->outline, [&](const OutlineNode& node) {
            if (!node.content.isEmpty()) {
                EXPECT_TRUE(known.contains(node.content)) << node.content.toStdString();
                EXPECT_TRUE(used.insert(node.content).second)
                    << node.content.toStdString() << " twice";
                EXPECT_FALSE(node.fields.isEmpty()) << node.id.toStdString();
            }
            for (const QString& field : node.fields) {
                EXPECT_FALSE(pack->term(QStringLiteral("field.") + field).isEmpty())
                    << field.toStdString();
            }
            for (const QString& name : placeholders(node.title)) {
                EXPECT_FALSE(pack->term(name).isEmpty()) << name.toStdString();
            }
        });
        std::set<QString> expected = known;
        if (pack->regime != QLatin1String("C")) {
            expected.erase(QStringLiteral("riskIdentification"));
            expected.erase(QStringLiteral("riskReport"));
        }
        EXPECT_EQ(used, expected) << id;
    }
}

TEST(PackTexts, RulesOfTheLawAreThere)
{
    const auto ids = [](const RegulationPack& pack) {
        std::set<std::string> all;
        for (const DossierRule& rule : pack.rules) {
            all.insert(rule.id.toStdString());
        }
        return all;
    };
    // C-12, C-13 and C-16 are of later regimes.
    const std::vector<std::pair<const char*, std::set<std::string>>> missing{
        {"nd85-tt03", {"C-12", "C-13", "C-16"}}, {"nd85-tt12", {"C-13"}}, {"nd331-2026", {}}};
    for (const auto& [id, without] : missing) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        const auto there = ids(*pack);
        for (int n = 1; n <= 16; ++n) {
            const std::string rule = (n < 10 ? "C-0" : "C-") + std::to_string(n);
            EXPECT_EQ(there.contains(rule), !without.contains(rule)) << id << " " << rule;
        }
    }
}

TEST(PackTexts, RulesSayWhatIsWrongAndWhatToDo)
{
    static const QRegularExpression ruleId(QStringLiteral("^[CMX]-\\d\\d$"));
    static const QRegularExpression checkName(QStringLiteral("^[a-z][A-Za-z0-9]+$"));
    for (const char* id : packIds) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        for (const DossierRule& rule : pack->rules) {
            const std::string where = std::string(id) + " " + rule.id.toStdString();
            EXPECT_TRUE(ruleId.match(rule.id).hasMatch()) << where;
            EXPECT_TRUE(checkName.match(rule.check).hasMatch()) << where;
            EXPECT_EQ(placeholders(rule.text.vi), placeholders(rule.text.en)) << where;
            EXPECT_TRUE(rule.text.vi.endsWith(QLatin1Char('.'))
                        && rule.text.en.endsWith(QLatin1Char('.')))
                << where;
            // Two parts at least: the fault, and the remedy.
            EXPECT_GE(rule.text.vi.count(QStringLiteral(". "))
                          + rule.text.vi.count(QStringLiteral(": ")),
                      1)
                << where;
        }
    }
}

TEST(PackTexts, AllPacksHaveTheSameTerms)
{
    const auto keys = [](const RegulationPack& pack) {
        std::set<QString> all;
        for (const auto& [key, text] : pack.terms) {
            all.insert(key);
        }
        return all;
    };
    const auto now = builtInPack("nd331-2026");
    ASSERT_TRUE(now);
    for (const char* id : packIds) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        EXPECT_EQ(keys(*pack), keys(*now)) << id;
    }
}

TEST(PackTexts, EveryTextIsInBothLanguagesAndInNfc)
{
    for (const char* id : packIds) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        RegulationPack copy = *pack;
        TextWalk walkTexts;
        describe(walkTexts, copy);
        ASSERT_GT(walkTexts.texts.size(), 500U);
        for (const auto& [path, text] : walkTexts.texts) {
            EXPECT_EQ(text.vi, nfc(text.vi)) << path.toStdString();
            EXPECT_FALSE(looksVietnamese(text.en))
                << path.toStdString() << ": " << text.en.toStdString();
            EXPECT_FALSE(text.vi.contains(QStringLiteral("  "))
                         || text.en.contains(QStringLiteral("  ")))
                << path.toStdString();
        }
    }
}

TEST(PackTexts, NothingThatWasNotReadIsCalledVerified)
{
    for (const char* id : packIds) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        const bool now = pack->regime == QLatin1String("C");
        const LegalAct* standard
            = pack->act(now ? QStringLiteral("tcvn14423") : QStringLiteral("tcvn11930"));
        ASSERT_NE(standard, nullptr) << id;
        EXPECT_EQ(standard->mark, Provenance::Secondary) << id;
        for (const ZoneRequirement& zone : pack->zones) {
            const Provenance expected = pack->regime == QLatin1String("A")
                ? Provenance::Reconstructed
                : pack->regime == QLatin1String("B") ? Provenance::Verified
                                                     : Provenance::Secondary;
            EXPECT_EQ(zone.basis.mark, expected) << id << " " << zone.code.toStdString();
        }
        for (const LevelGap& gap : pack->gaps) {
            EXPECT_EQ(gap.basis.mark == Provenance::Inferred, gap.id != QLatin1String("R331-ANQG"))
                << gap.id.toStdString();
        }
    }
}
