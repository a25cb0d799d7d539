#include "package/SignerOrganisation.h"

#include "base/Text.h"

#include <algorithm>

namespace luytre {

namespace {

/// "Văn phòng Ủy ban nhân dân tỉnh Sông Tre" and "VĂN PHÒNG UBND TỈNH SÔNG TRE" are one.
QString comparable(const QString& name)
{
    QString folded = foldForSearch(name);
    folded.replace(QStringLiteral("uy ban nhan dan"), QStringLiteral("ubnd"));
    folded.replace(QStringLiteral("hoi dong nhan dan"), QStringLiteral("hdnd"));
    return folded;
}

QStringList organisationsOf(const Dossier& dossier)
{
    QStringList names;
    for (const Organisation* body : {&dossier.owner, &dossier.operatingUnit}) {
        for (const QString& name : {body->name, body->shortName}) {
            if (!name.isEmpty()) {
                names.append(comparable(name));
            }
        }
    }
    return names;
}

} // namespace

std::vector<VerificationFinding> signerOrganisationFindings(const Dossier& dossier,
                                                            const VerificationReport& report)
{
    std::vector<VerificationFinding> findings;
    const QStringList known = organisationsOf(dossier);
    for (const SignatureReport& signature : report.signatures) {
        const QString organisation
            = signature.signer ? signature.signer->subject().organisation : QString();
        if (!organisation.isEmpty() && !known.contains(comparable(organisation))) {
            findings.push_back(
                {FindingCode::SignerOrganisationDiffers, signature.field, organisation});
        }
    }
    return findings;
}

} // namespace luytre
