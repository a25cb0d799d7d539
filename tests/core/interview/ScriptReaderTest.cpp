#include "Answers.h"
#include "base/Text.h"

#include <functional>

namespace luytre {
namespace {

/// Every text of a script, with its path.
class TextWalk
{
public:
    std::vector<std::pair<QString, QString>> texts;

    void walk(const QJsonValue& value, const QString& path)
    {
        if (value.isString()) {
            texts.emplace_back(path, value.toString());
        } else if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (qsizetype i = 0; i < list.size(); ++i) {
                walk(list.at(i), QStringLiteral("%1[%2]").arg(path).arg(i));
            }
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                walk(it.value(), path + QLatin1Char('.') + it.key());
            }
        }
    }
};

TEST(InterviewScript, TheBuiltInOneIsReadAndItsClausesExist)
{
    const auto script = builtInInterview();
    LUYTRE_ASSERT_OK(script);
    EXPECT_GE(script->questions.size(), 75u);
    EXPECT_LE(script->questions.size(), 90u);
    for (const QString& id : {test::newStandard(), test::oldStandard()}) {
        LUYTRE_EXPECT_OK(requireKnownClauses(*script, *test::catalogue(id)));
    }
    // Every section has questions, every question fills something in or decides what is asked.
    std::set<QString> used;
    std::set<QString> sections;
    const auto addAll = [&](const std::set<QString>& names) {
        for (const QString& name : names) {
            used.insert(questionOf(name));
        }
    };
    const auto addText = [&](const QString& text) {
        for (const QString& name : placeholdersIn(text)) {
            for (const QString& part : name.split(u'+')) {
                used.insert(questionOf(part));
            }
        }
    };
    for (const RowRule& rule : script->rows) {
        used.insert(rule.question);
        addAll(rule.when ? factsOf(*rule.when) : std::set<QString>{});
        for (const auto& [field, text] : rule.values) {
            addText(text);
        }
    }
    for (const DraftRule& rule : script->drafts) {
        for (const DraftOutcome& outcome : rule.outcomes) {
            addAll(factsOf(outcome.when));
            addText(outcome.text.vi);
        }
    }
    for (const Question& question : script->questions) {
        EXPECT_EQ(used.count(question.id), 1u) << question.id.toStdString() << " fills nothing in";
        sections.insert(question.section);
    }
    EXPECT_EQ(sections.size(), script->sections.size());
}

TEST(InterviewScript, ItsTextsAreComposedAndTidy)
{
    TextWalk walk;
    walk.walk(toJson(test::script()), {});
    EXPECT_GT(walk.texts.size(), 3000u);
    for (const auto& [path, text] : walk.texts) {
        EXPECT_EQ(text, nfc(text)) << path.toStdString();
        EXPECT_EQ(text, text.trimmed()) << path.toStdString();
        EXPECT_FALSE(text.contains(QLatin1String("  "))) << path.toStdString();
        EXPECT_FALSE(text.contains(u'!')) << path.toStdString();
    }
}

using Spoil = std::function<void(InterviewScript&)>;

TEST(InterviewScript, RefusesWithPathAndReason)
{
    struct Case {
        const char* name;
        Spoil spoil;
        const char* path;
    };
    const auto first = [](InterviewScript& s, QuestionKind kind) -> Question& {
        for (Question& question : s.questions) {
            if (question.kind == kind) {
                return question;
            }
        }
        return s.questions.front();
    };
    Condition later;
    later.fact = QStringLiteral("diagram");
    later.oneOf = QStringList{QStringLiteral("none")};
    for (const Case& c : {
             Case{"number", [](InterviewScript& s) { s.questions[2].number = 9; }, "questions[2]"},
             Case{"id twice", [](InterviewScript& s) { s.questions[1].id = s.questions[0].id; },
                  "questions[1]"},
             Case{"section",
                  [](InterviewScript& s) { s.questions[0].section = QStringLiteral("Z"); },
                  "questions[0]"},
             Case{"language", [](InterviewScript& s) { s.questions[0].hint.en.clear(); },
                  "questions[0]"},
             Case{"a later question",
                  [&](InterviewScript& s) {
                      s.questions[0].when = later;
                      s.questions[0].hiddenBecause = s.questions[0].hint;
                  },
                  "questions[0]"},
             Case{"no reason", [&](InterviewScript& s) { s.questions.back().when = later; },
                  "questions[84]"},
             Case{"one option",
                  [&](InterviewScript& s) { first(s, QuestionKind::Choice).options.resize(1); },
                  "questions[3]"},
             Case{"six columns",
                  [&](InterviewScript& s) {
                      auto& columns = first(s, QuestionKind::Table).columns;
                      while (columns.size() < 6) {
                          columns.push_back(columns.back());
                          columns.back().id += QStringLiteral("x");
                      }
                  },
                  "questions[7]"},
             Case{"unknown option",
                  [](InterviewScript& s) {
                      s.drafts[3].outcomes[0].when.oneOf = QStringList{QStringLiteral("maybe")};
                      s.drafts[3].outcomes[0].when.fact = QStringLiteral("servers");
                      s.drafts[3].outcomes[0].when.includesAny.reset();
                      s.drafts[3].outcomes[0].when.none.clear();
                  },
                  "drafts[3].outcomes[0]"},
             Case{"unknown answer",
                  [](InterviewScript& s) {
                      s.drafts[4].outcomes[1].text = {QStringLiteral("{x}"), QStringLiteral("{x}")};
                  },
                  "drafts[4].outcomes[1]"},
             Case{"a hole in one language",
                  [](InterviewScript& s) {
                      s.drafts[4].outcomes[1].text
                          = {QStringLiteral("{servers}"), QStringLiteral("none")};
                  },
                  "drafts[4].outcomes[1]"},
             Case{"clause twice",
                  [](InterviewScript& s) { s.drafts[5].clauses = s.drafts[4].clauses; },
                  "drafts[5]"},
             Case{"no check",
                  [](InterviewScript& s) {
                      s.texts.checks.clear();
                      for (DraftRule& rule : s.drafts) {
                          for (DraftOutcome& outcome : rule.outcomes) {
                              outcome.check = outcome.text;
                          }
                      }
                      s.drafts[6].outcomes[1].check = {};
                  },
                  "drafts[6].outcomes[1]"},
             Case{"no status",
                  [](InterviewScript& s) {
                      s.drafts[2].outcomes[0].status = AssessmentStatus::NotAssessed;
                  },
                  "drafts[2].outcomes[0]"},
             Case{"a field the target has not",
                  [](InterviewScript& s) {
                      s.rows[0].values[QStringLiteral("colour")] = QStringLiteral("xanh");
                  },
                  "rows[0]"},
             Case{"a table that is none",
                  [](InterviewScript& s) { s.rows[0].question = QStringLiteral("servers"); },
                  "rows[0]"},
         }) {
        SCOPED_TRACE(c.name);
        InterviewScript script = test::script();
        c.spoil(script);
        const auto read = readInterviewScript(toJson(script), QStringLiteral("i.json"));
        LUYTRE_EXPECT_ERROR(read, ErrorCode::RegulationInvalid);
        if (!read) {
            EXPECT_EQ(read.error().path, QString::fromLatin1(c.path))
                << read.error().detail.toStdString();
            EXPECT_FALSE(read.error().detail.isEmpty());
            EXPECT_EQ(read.error().file, QStringLiteral("i.json"));
        }
    }
}

TEST(InterviewScript, ReadsBackWhatItIsAndRefusesALaterFormat)
{
    QJsonObject json = toJson(test::script());
    const auto back = readInterviewScript(json, {});
    LUYTRE_ASSERT_OK(back);
    EXPECT_EQ(*back, test::script());
    json.insert(QStringLiteral("fieldOfTheFuture"), 1);
    LUYTRE_EXPECT_ERROR(readInterviewScript(json, {}), ErrorCode::RegulationInvalid);
    json.insert(QStringLiteral("formatVersion"), 2);
    LUYTRE_EXPECT_ERROR(readInterviewScript(json, {}), ErrorCode::NewerFormat);
}

} // namespace
} // namespace luytre
