#include "base/Error.h"

namespace luytre {

QLatin1String errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound: return QLatin1String("fileNotFound");
    case ErrorCode::FileUnreadable: return QLatin1String("fileUnreadable");
    case ErrorCode::FileUnwritable: return QLatin1String("fileUnwritable");
    case ErrorCode::DiskFull: return QLatin1String("diskFull");
    case ErrorCode::FileChanged: return QLatin1String("fileChanged");
    case ErrorCode::TooLarge: return QLatin1String("tooLarge");
    case ErrorCode::Cancelled: return QLatin1String("cancelled");
    case ErrorCode::ReadBackFailed: return QLatin1String("readBackFailed");
    case ErrorCode::Internal: return QLatin1String("internal");
    case ErrorCode::JsonSyntax: return QLatin1String("jsonSyntax");
    case ErrorCode::JsonSchema: return QLatin1String("jsonSchema");
    case ErrorCode::NewerFormat: return QLatin1String("newerFormat");
    case ErrorCode::UnknownRegulation: return QLatin1String("unknownRegulation");
    case ErrorCode::UnknownCatalogue: return QLatin1String("unknownCatalogue");
    case ErrorCode::RegulationInvalid: return QLatin1String("regulationInvalid");
    case ErrorCode::UnknownRequirement: return QLatin1String("unknownRequirement");
    case ErrorCode::EvidenceMissing: return QLatin1String("evidenceMissing");
    case ErrorCode::EvidenceChanged: return QLatin1String("evidenceChanged");
    case ErrorCode::TextNotPrintable: return QLatin1String("textNotPrintable");
    case ErrorCode::FindingsBlock: return QLatin1String("findingsBlock");
    case ErrorCode::SecrecyMarking: return QLatin1String("secrecyMarking");
    case ErrorCode::NothingFound: return QLatin1String("nothingFound");
    case ErrorCode::WorkspaceLocked: return QLatin1String("workspaceLocked");
    case ErrorCode::WorkspaceReadOnly: return QLatin1String("workspaceReadOnly");
    case ErrorCode::WorkspaceDamaged: return QLatin1String("workspaceDamaged");
    case ErrorCode::WorkspaceInvalid: return QLatin1String("workspaceInvalid");
    case ErrorCode::Database: return QLatin1String("database");
    case ErrorCode::PdfMalformed: return QLatin1String("pdfMalformed");
    case ErrorCode::PdfEncrypted: return QLatin1String("pdfEncrypted");
    case ErrorCode::PdfUnsupported: return QLatin1String("pdfUnsupported");
    case ErrorCode::NotAPackage: return QLatin1String("notAPackage");
    case ErrorCode::PackageInvalid: return QLatin1String("packageInvalid");
    case ErrorCode::NoSuchField: return QLatin1String("noSuchField");
    case ErrorCode::FieldAlreadySigned: return QLatin1String("fieldAlreadySigned");
    case ErrorCode::WrongPassword: return QLatin1String("wrongPassword");
    case ErrorCode::KeyFileInvalid: return QLatin1String("keyFileInvalid");
    case ErrorCode::CertificateInvalid: return QLatin1String("certificateInvalid");
    case ErrorCode::CertificateExpired: return QLatin1String("certificateExpired");
    case ErrorCode::CertificateNotForSigning: return QLatin1String("certificateNotForSigning");
    case ErrorCode::WeakKey: return QLatin1String("weakKey");
    case ErrorCode::ImageInvalid: return QLatin1String("imageInvalid");
    case ErrorCode::SigningFailed: return QLatin1String("signingFailed");
    case ErrorCode::Usage: return QLatin1String("usage");
    case ErrorCode::Environment: return QLatin1String("environment");
    }
    return QLatin1String("internal");
}

} // namespace luytre
