#pragma once

#include <QString>

#include <vector>

namespace luytre {

/// What went wrong, as far as a caller or a user must react to it differently.
/// Closed list: text for people is made from the code in one place (app/cli/ErrorText), never in
/// core. Values are stable names in `--json` output (see errorCodeName); never reuse a name for
/// another meaning.
enum class ErrorCode {
    // files and the machine
    FileNotFound, ///< the file named does not exist
    FileUnreadable, ///< it exists but cannot be read
    FileUnwritable, ///< the place cannot be written (rights, read-only, no such folder)
    DiskFull, ///< no space left while writing; the old file is untouched
    FileChanged, ///< the file changed while it was being read or written
    TooLarge, ///< over a stated limit; `detail` names the limit
    Cancelled, ///< the user cancelled
    ReadBackFailed, ///< what was written does not read back as meant; nothing was put in place
    Internal, ///< a library failed where it must not; report it

    // data
    JsonSyntax, ///< not JSON; `line` and `column` are set
    JsonSchema, ///< JSON, but a field is missing, unknown or of the wrong kind; `path` is set
    NewerFormat, ///< written by a later version of the program
    UnknownRegulation, ///< the regulation pack named is not installed; `detail` is its id
    UnknownCatalogue, ///< the catalogue named is not installed
    RegulationInvalid, ///< a regulation pack breaks its schema
    UnknownRequirement, ///< an answer names a clause that the catalogue does not have
    EvidenceMissing, ///< an evidence file named by the dossier is not there; `file` is set
    EvidenceChanged, ///< evidence has another digest than the dossier says; `file` is set
    TextNotPrintable, ///< characters that the document's font does not have; `detail` lists them
    FindingsBlock, ///< the dossier has findings that block an export as submission
    SecrecyMarking, ///< a document marked as state secret must not be made with this program
    NothingFound, ///< a search or listing has no result

    // storage
    WorkspaceLocked, ///< another process holds the workspace; `detail` says who
    WorkspaceReadOnly, ///< opened read-only
    WorkspaceDamaged, ///< integrity check failed
    WorkspaceInvalid, ///< not a workspace file
    Database, ///< the database refused a statement

    // PDF, keys and signatures
    PdfMalformed, ///< not a PDF, or damaged
    PdfEncrypted, ///< encrypted PDF
    PdfUnsupported, ///< a structure that is refused on purpose (hybrid reference file, ...)
    NotAPackage, ///< a PDF without Lũy Tre data inside
    PackageInvalid, ///< a package whose manifest and content disagree
    NoSuchField, ///< no signature field of that name
    FieldAlreadySigned, ///< the field has a signature already
    WrongPassword, ///< the PKCS#12 password is wrong
    KeyFileInvalid, ///< not a PKCS#12 file, or one without key and certificate
    CertificateInvalid, ///< a certificate file that cannot be read
    CertificateExpired, ///< not valid at the time of signing
    CertificateNotForSigning, ///< key usage does not allow document signatures
    WeakKey, ///< key or algorithm below the floor
    ImageInvalid, ///< the appearance image cannot be read
    SigningFailed, ///< the cryptographic operation failed
    TimeStampUnavailable, ///< the time stamp authority could not be reached, or refused
    TimeStampInvalid, ///< what was given as a time stamp is none, or one of something else
    RevocationInvalid, ///< a file that is no CRL and no OCSP answer, or does not hold
    RevocationMissing, ///< nothing on hand says whether a certificate was revoked; `detail` is it
    CertificateRevoked, ///< a revocation list or OCSP answer on hand says so

    // transport and trust
    EnvelopeInvalid, ///< not a sealed file, or sealed in a way that is not opened
    EnvelopeTruncated, ///< a sealed file that ends too early
    EnvelopeDamaged, ///< a sealed file whose tag does not hold: changed by accident or on purpose
    EnvelopeNotForKey, ///< sealed for others than the owner of the key (or not for a pass phrase)
    WrongPassphrase, ///< the pass phrase of a sealed file is wrong
    CertificateNotForEncryption, ///< key usage does not allow sealing for it
    TrustListLocked, ///< the administrator's trust list is in force and cannot be changed here

    // tokens (PKCS#11)
    TokenModuleInvalid, ///< the file is no PKCS#11 module that can be loaded; `file` is set
    TokenModuleBroken, ///< the module crashed or did not answer in time; `file` is set
    TokenNotFound, ///< no token, or none with that name; `detail` lists those that are there
    TokenAmbiguous, ///< several tokens or certificates fit; `detail` lists them
    TokenKeyMissing, ///< the token has no such certificate, or no private key to it
    TokenPinWrong, ///< the token refused the PIN; one try is used up
    TokenPinUnusable, ///< the PIN must first be set or changed with its maker's tool
    TokenLastTry, ///< one wrong PIN more locks the token and nobody said yes to that; not asked
    TokenLocked, ///< locked after too many wrong PINs
    TokenRemoved, ///< pulled out while it was needed
    TokenFailed, ///< the token or its module refused something else; `detail` names the CK_RV

    // the call itself
    Usage, ///< wrong arguments
    Environment, ///< something the program needs is not there
};

/// The stable name of a code, e.g. "wrongPassword".
[[nodiscard]] QLatin1String errorCodeName(ErrorCode code);

/// The code of a name that another process of ours said; Internal for anything else.
[[nodiscard]] ErrorCode errorCodeFromName(const QString& name);

/// A failure: a code to react to, a detail for support, and where it happened. A value; safe to
/// copy across threads.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail; ///< technical, English, never a secret
    QString file; ///< the file concerned, if any
    QString path; ///< where inside it, e.g. "components[0].systemKind"
    int line = 0; ///< 1-based, 0 when unknown
    int column = 0; ///< 1-based, 0 when unknown
    std::vector<Error> causes;

    [[nodiscard]] Error withFile(const QString& name) const
    {
        Error copy = *this;
        copy.file = name;
        return copy;
    }
};

} // namespace luytre
