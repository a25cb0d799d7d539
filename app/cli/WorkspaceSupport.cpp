#include "cli/WorkspaceSupport.h"

#include "cli/DossierSource.h"
#include "cli/Words.h"

#include <pwd.h>
#include <unistd.h>

namespace luytre::cli {

namespace {

QString accountName()
{
    const passwd* account = ::getpwuid(::getuid());
    return account != nullptr ? QString::fromLocal8Bit(account->pw_name)
                              : QString::number(::getuid());
}

} // namespace

Result<std::unique_ptr<Workspace>> openForReading(const QString& file)
{
    auto workspace = Workspace::open(file, OpenMode::ReadOnly);
    if (!workspace && workspace.error().code == ErrorCode::WorkspaceReadOnly) {
        return Workspace::open(file, OpenMode::ReadWrite);
    }
    return workspace;
}

Result<OpenedDossier> openDossier(Session& session, const QString& text, OpenMode mode)
{
    const WorkspaceAddress address = workspaceAddress(text);
    if (address.id.isEmpty()) {
        return failure(
            ErrorCode::Usage,
            session.console()
                .say(u"“%1” không có dạng KHO#MÃ", u"“%1” is not of the form WORKSPACE#ID")
                .arg(text));
    }
    LUYTRE_TRY(workspace,
               mode == OpenMode::ReadOnly ? openForReading(address.file)
                                          : Workspace::open(address.file, mode));
    LUYTRE_TRY(id, workspace->dossiers().resolve(address.id));
    return OpenedDossier{std::move(workspace), id};
}

Edit editBy(const Session& session)
{
    Edit edit;
    edit.author = session.arguments().value(latin("author"));
    if (edit.author.isEmpty()) {
        edit.author = accountName();
    }
    edit.note = session.arguments().value(latin("note"));
    return edit;
}

ArgumentSpec workspaceArgument()
{
    return {latin("WORKSPACE"), words(u"Tệp kho hồ sơ.", u"The workspace file."), false, false};
}

ArgumentSpec addressArgument()
{
    return {latin("WORKSPACE#ID"),
            words(u"Hồ sơ trong kho, theo mã hoặc phần đầu của mã.",
                  u"A dossier of a workspace, by its identifier or the first characters of it."),
            false, false};
}

std::vector<OptionSpec> editOptions()
{
    return {{latin("author"),
             {},
             latin("NAME"),
             words(u"Người sửa, ghi vào nhật ký; mặc định là tên tài khoản.",
                   u"Who edits, for the journal; the account's name by default."),
             false,
             false},
            {latin("note"),
             {},
             latin("TEXT"),
             words(u"Lời ghi kèm.", u"A word on why."),
             false,
             false}};
}

QString shortInstant(const QDateTime& instant)
{
    return inVietnam(instant).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

} // namespace luytre::cli
