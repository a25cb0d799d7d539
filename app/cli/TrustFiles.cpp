#include "cli/TrustFiles.h"

#include "cli/Words.h"

#include "crypto/AdministratorTrust.h"

namespace luytre::cli {

Result<TrustStore> trustOfFiles(const Session& session, const TrustAddition& own)
{
    const QStringList files = session.arguments().values(latin("trust"));
    const QString path = administratorTrustPath();
    LUYTRE_TRY(locked, readAdministratorTrust(path));
    if (locked) {
        if (!files.isEmpty()) {
            return failure(ErrorCode::TrustListLocked, {}, path);
        }
        return *locked;
    }
    TrustStore store;
    if (own) {
        LUYTRE_CHECK(own(store));
    }
    for (const QString& file : files) {
        LUYTRE_CHECK(store.addPemFile(file));
    }
    return store;
}

std::vector<OptionSpec> trustOptions()
{
    return {{latin("trust"),
             {},
             latin("FILE"),
             words(u"Tệp chứng thư gốc được tin (PEM, DER, PKCS#7); dùng nhiều lần được.",
                   u"File of trusted root certificates (PEM, DER, PKCS#7); may be given several "
                   u"times."),
             false,
             true},
            {latin("workspace"),
             {},
             latin("WORKSPACE"),
             words(u"Kho hồ sơ có danh sách tin cậy; xem “trust list”.",
                   u"A workspace with a trust list; see “trust list”."),
             false,
             false}};
}

} // namespace luytre::cli
