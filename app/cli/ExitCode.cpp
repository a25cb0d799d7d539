#include "cli/ExitCode.h"

namespace luytre::cli {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FindingsBlock:
    case ErrorCode::NothingFound:
        return ExitCode::No;
    case ErrorCode::Usage:
        return ExitCode::Usage;
    case ErrorCode::FileUnwritable:
    case ErrorCode::DiskFull:
    case ErrorCode::FileChanged:
    case ErrorCode::Cancelled:
    case ErrorCode::ReadBackFailed:
    case ErrorCode::Internal:
    case ErrorCode::WorkspaceLocked:
    case ErrorCode::WorkspaceReadOnly:
    case ErrorCode::Database:
    case ErrorCode::TrustListLocked:
    case ErrorCode::Environment:
    case ErrorCode::TimeStampUnavailable:
    case ErrorCode::TokenModuleBroken:
    case ErrorCode::TokenNotFound:
    case ErrorCode::TokenRemoved:
    case ErrorCode::TokenFailed:
        return ExitCode::Environment;
    default:
        return ExitCode::BadInput;
    }
}

} // namespace luytre::cli
