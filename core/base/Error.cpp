#include "base/Error.h"

#include <algorithm>
#include <array>

namespace luytre {

namespace {

struct CodeName {
    ErrorCode code;
    const char* name;
};

constexpr std::array codeNames{
    CodeName{ErrorCode::FileNotFound, "fileNotFound"},
    CodeName{ErrorCode::FileUnreadable, "fileUnreadable"},
    CodeName{ErrorCode::FileUnwritable, "fileUnwritable"},
    CodeName{ErrorCode::DiskFull, "diskFull"},
    CodeName{ErrorCode::FileChanged, "fileChanged"},
    CodeName{ErrorCode::TooLarge, "tooLarge"},
    CodeName{ErrorCode::Cancelled, "cancelled"},
    CodeName{ErrorCode::ReadBackFailed, "readBackFailed"},
    CodeName{ErrorCode::Internal, "internal"},
    CodeName{ErrorCode::JsonSyntax, "jsonSyntax"},
    CodeName{ErrorCode::JsonSchema, "jsonSchema"},
    CodeName{ErrorCode::NewerFormat, "newerFormat"},
    CodeName{ErrorCode::UnknownRegulation, "unknownRegulation"},
    CodeName{ErrorCode::UnknownCatalogue, "unknownCatalogue"},
    CodeName{ErrorCode::RegulationInvalid, "regulationInvalid"},
    CodeName{ErrorCode::UnknownRequirement, "unknownRequirement"},
    CodeName{ErrorCode::EvidenceMissing, "evidenceMissing"},
    CodeName{ErrorCode::EvidenceChanged, "evidenceChanged"},
    CodeName{ErrorCode::TextNotPrintable, "textNotPrintable"},
    CodeName{ErrorCode::FindingsBlock, "findingsBlock"},
    CodeName{ErrorCode::SecrecyMarking, "secrecyMarking"},
    CodeName{ErrorCode::NothingFound, "nothingFound"},
    CodeName{ErrorCode::WorkspaceLocked, "workspaceLocked"},
    CodeName{ErrorCode::WorkspaceReadOnly, "workspaceReadOnly"},
    CodeName{ErrorCode::WorkspaceDamaged, "workspaceDamaged"},
    CodeName{ErrorCode::WorkspaceInvalid, "workspaceInvalid"},
    CodeName{ErrorCode::Database, "database"},
    CodeName{ErrorCode::PdfMalformed, "pdfMalformed"},
    CodeName{ErrorCode::PdfEncrypted, "pdfEncrypted"},
    CodeName{ErrorCode::PdfUnsupported, "pdfUnsupported"},
    CodeName{ErrorCode::NotAPackage, "notAPackage"},
    CodeName{ErrorCode::PackageInvalid, "packageInvalid"},
    CodeName{ErrorCode::NoSuchField, "noSuchField"},
    CodeName{ErrorCode::FieldAlreadySigned, "fieldAlreadySigned"},
    CodeName{ErrorCode::WrongPassword, "wrongPassword"},
    CodeName{ErrorCode::KeyFileInvalid, "keyFileInvalid"},
    CodeName{ErrorCode::CertificateInvalid, "certificateInvalid"},
    CodeName{ErrorCode::CertificateExpired, "certificateExpired"},
    CodeName{ErrorCode::CertificateNotForSigning, "certificateNotForSigning"},
    CodeName{ErrorCode::WeakKey, "weakKey"},
    CodeName{ErrorCode::ImageInvalid, "imageInvalid"},
    CodeName{ErrorCode::SigningFailed, "signingFailed"},
    CodeName{ErrorCode::EnvelopeInvalid, "envelopeInvalid"},
    CodeName{ErrorCode::EnvelopeTruncated, "envelopeTruncated"},
    CodeName{ErrorCode::EnvelopeDamaged, "envelopeDamaged"},
    CodeName{ErrorCode::EnvelopeNotForKey, "envelopeNotForKey"},
    CodeName{ErrorCode::WrongPassphrase, "wrongPassphrase"},
    CodeName{ErrorCode::CertificateNotForEncryption, "certificateNotForEncryption"},
    CodeName{ErrorCode::TrustListLocked, "trustListLocked"},
    CodeName{ErrorCode::TimeStampUnavailable, "timeStampUnavailable"},
    CodeName{ErrorCode::TimeStampInvalid, "timeStampInvalid"},
    CodeName{ErrorCode::RevocationInvalid, "revocationInvalid"},
    CodeName{ErrorCode::RevocationMissing, "revocationMissing"},
    CodeName{ErrorCode::CertificateRevoked, "certificateRevoked"},
    CodeName{ErrorCode::TokenModuleInvalid, "tokenModuleInvalid"},
    CodeName{ErrorCode::TokenModuleBroken, "tokenModuleBroken"},
    CodeName{ErrorCode::TokenNotFound, "tokenNotFound"},
    CodeName{ErrorCode::TokenAmbiguous, "tokenAmbiguous"},
    CodeName{ErrorCode::TokenKeyMissing, "tokenKeyMissing"},
    CodeName{ErrorCode::TokenPinWrong, "tokenPinWrong"},
    CodeName{ErrorCode::TokenPinUnusable, "tokenPinUnusable"},
    CodeName{ErrorCode::TokenLastTry, "tokenLastTry"},
    CodeName{ErrorCode::TokenLocked, "tokenLocked"},
    CodeName{ErrorCode::TokenRemoved, "tokenRemoved"},
    CodeName{ErrorCode::TokenFailed, "tokenFailed"},
    CodeName{ErrorCode::Usage, "usage"},
    CodeName{ErrorCode::Environment, "environment"},
};

} // namespace

QLatin1String errorCodeName(ErrorCode code)
{
    const auto* const found
        = std::find_if(codeNames.begin(), codeNames.end(),
                       [code](const CodeName& entry) { return entry.code == code; });
    return QLatin1String(found == codeNames.end() ? "internal" : found->name);
}

ErrorCode errorCodeFromName(const QString& name)
{
    const auto* const found
        = std::find_if(codeNames.begin(), codeNames.end(), [&name](const CodeName& entry) {
              return name == QLatin1String(entry.name);
          });
    return found == codeNames.end() ? ErrorCode::Internal : found->code;
}

} // namespace luytre
