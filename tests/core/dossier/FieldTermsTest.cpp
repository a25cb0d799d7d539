#include "dossier/Dossier.h"
#include "regulation/RegulationLibrary.h"

#include "support/Printers.h"

using namespace luytre;

namespace {

/// The path of every described field, lists entered through a made-up element.
class PathWalk
{
public:
    QStringList paths;

    template <class T>
    void field(const char* key, T&)
    {
        const QString before = m_path;
        m_path += (before.isEmpty() ? QString() : QStringLiteral(".")) + QLatin1String(key);
        paths.append(m_path);
        enter<T>();
        m_path = before;
    }
    template <class T>
    void required(const char* key, T& value)
    {
        field(key, value);
    }

private:
    template <class T>
    void enter()
    {
        if constexpr (json::isVector<T> || json::isOptional<T>) {
            enter<typename T::value_type>();
        } else if constexpr (requires(T value) { describe(*this, value); }) {
            T value;
            describe(*this, value);
        }
    }

    QString m_path;
};

} // namespace

// Sentences of findings and gaps of the printed dossier name fields by these words.
TEST(FieldTerms, EveryFieldOfTheDossierHasANameInEveryPack)
{
    PathWalk walk;
    Dossier dossier;
    describe(walk, dossier);
    ASSERT_GT(walk.paths.size(), 300);
    auto library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    for (const RegulationEntry& entry : library->packs()) {
        const auto pack = library->pack(entry.id);
        LUYTRE_ASSERT_OK(pack);
        for (const QString& path : walk.paths) {
            for (const Language language : {Language::Vietnamese, Language::English}) {
                EXPECT_FALSE((*pack)->term(QStringLiteral("field.") + path, language).isEmpty())
                    << path.toStdString();
            }
        }
    }
}
