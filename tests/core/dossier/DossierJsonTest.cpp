#include "FieldCount.h"
#include "Filled.h"
#include "support/Printers.h"
#include <functional>

#include <typeinfo>

namespace luytre {
namespace {

/// Walks every struct of the dossier and compares what describe() names with what the compiler
/// counts.
class DescriptionAudit
{
public:
    template <class T>
    void field(const char*, T& value)
    {
        ++m_fields;
        visit(value);
    }
    template <class T>
    void required(const char*, T& value)
    {
        field({}, value);
    }

    template <class T>
    static void audit(T& value)
    {
        DescriptionAudit inner;
        describe(inner, value);
        EXPECT_EQ(inner.m_fields, test::fieldCount<T>()) << typeid(T).name();
        ++structs;
    }

    inline static int structs = 0;

private:
    template <class T>
    static void visit(T& value)
    {
        if constexpr (json::isOptional<T>) {
            visit(*value);
        } else if constexpr (json::isVector<T>) {
            visit(value.front());
        } else if constexpr (std::is_aggregate_v<T> && !NamedEnum<T>) {
            audit(value);
        }
    }

    std::size_t m_fields = 0;
};

TEST(DossierJson, EveryMemberIsDescribed)
{
    Dossier dossier = test::filledDossier();
    DescriptionAudit::audit(dossier);
    EXPECT_GE(DescriptionAudit::structs, 30);
}

TEST(DossierJson, EveryFieldComesBack)
{
    const Dossier dossier = test::filledDossier();
    const QByteArray bytes = writeDossier(dossier);
    const auto back = readDossier(bytes);
    LUYTRE_ASSERT_OK(back);
    EXPECT_TRUE(*back == dossier);
    EXPECT_EQ(writeDossier(*back), bytes);
}

TEST(DossierJson, NoneAndNotKnownAreTwoAnswers)
{
    Dossier dossier = test::filledDossier();
    dossier.components[0].information = std::vector<HandledInformation>{};
    dossier.components[1].information.reset();
    const auto back = readDossier(writeDossier(dossier));
    LUYTRE_ASSERT_OK(back);
    ASSERT_TRUE(back->components[0].information.has_value());
    EXPECT_TRUE(back->components[0].information->empty());
    EXPECT_FALSE(back->components[1].information.has_value());
}

TEST(DossierJson, AnEmptyDossierComesBackToo)
{
    Dossier dossier;
    dossier.id = QUuid(QStringLiteral("00000000-0000-4000-8000-000000000001"));
    dossier.regulation = QStringLiteral("x");
    const auto back = readDossier(writeDossier(dossier));
    LUYTRE_ASSERT_OK(back);
    EXPECT_TRUE(*back == dossier);
}

// Packages signed before there were interviews keep their bytes.
TEST(DossierJson, WithoutAnInterviewNothingIsWrittenOfIt)
{
    Dossier dossier;
    dossier.id = QUuid(QStringLiteral("00000000-0000-4000-8000-000000000001"));
    dossier.assessments.resize(1);
    dossier.assessments[0].clause = QStringLiteral("5.1");
    const QByteArray bytes = writeDossier(dossier);
    EXPECT_FALSE(bytes.contains("interview")) << bytes.constData();
    EXPECT_FALSE(bytes.contains("origin")) << bytes.constData();
}

TEST(DossierJson, RefusesWithCodeAndPlace)
{
    const QJsonObject good = toJson(test::filledDossier());
    struct Case {
        const char* name;
        std::function<void(QJsonObject&)> spoil;
        ErrorCode code;
        const char* path;
    };
    const auto inFirst
        = [](QJsonObject& object, QLatin1String list, const QString& key, const QJsonValue& value) {
              QJsonArray array = object.value(list).toArray();
              QJsonObject first = array.first().toObject();
              first.insert(key, value);
              array.replace(0, first);
              object.insert(list, array);
          };
    for (const Case& c : {
             Case{"newer",
                  [](QJsonObject& o) {
                      o.insert(QStringLiteral("formatVersion"), dossierFormatVersion + 1);
                      o.insert(QStringLiteral("fieldOfTheFuture"), 1);
                  },
                  ErrorCode::NewerFormat, ""},
             Case{"no version", [](QJsonObject& o) { o.remove(QStringLiteral("formatVersion")); },
                  ErrorCode::JsonSchema, "formatVersion"},
             Case{"unknown field", [](QJsonObject& o) { o.insert(QStringLiteral("sytem"), 1); },
                  ErrorCode::JsonSchema, "sytem"},
             Case{"unknown field inside",
                  [&](QJsonObject& o) {
                      inFirst(o, QLatin1String("components"), QStringLiteral("kind"), 1);
                  },
                  ErrorCode::JsonSchema, "components[0].kind"},
             Case{"unknown value",
                  [&](QJsonObject& o) {
                      inFirst(o, QLatin1String("assessments"), QStringLiteral("status"),
                              QStringLiteral("yes"));
                  },
                  ErrorCode::JsonSchema, "assessments[0].status"},
         }) {
        QJsonObject object = good;
        c.spoil(object);
        const auto result
            = readDossier(QJsonDocument(object).toJson(), QStringLiteral("hồ-sơ.json"));
        LUYTRE_EXPECT_ERROR(result, c.code);
        if (!result) {
            EXPECT_EQ(result.error().path, QString::fromUtf8(c.path)) << c.name;
            EXPECT_EQ(result.error().file, QStringLiteral("hồ-sơ.json")) << c.name;
        }
    }
}

TEST(DossierJson, BrokenJsonNamesLineAndColumn)
{
    const auto result = readDossier("{\n\"id\": \n}");
    LUYTRE_EXPECT_ERROR(result, ErrorCode::JsonSyntax);
    EXPECT_EQ(result.error().line, 3);
}

TEST(DossierJson, TextIsNfc)
{
    Dossier dossier = test::filledDossier();
    const QString name = QStringLiteral("Cổng thông tin điện tử tỉnh Sông Tre");
    dossier.system.name = name.normalized(QString::NormalizationForm_D);
    const auto back = readDossier(writeDossier(dossier));
    LUYTRE_ASSERT_OK(back);
    EXPECT_EQ(back->system.name, name);
}

} // namespace
} // namespace luytre
