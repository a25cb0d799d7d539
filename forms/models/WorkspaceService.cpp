#include "forms/models/WorkspaceService.h"

#include <QFileInfo>

namespace luytre::forms {

/// Lives on the workspace's thread.
class WorkspaceService::Worker final : public QObject
{
public:
    struct Opened {
        bool readOnly = false;
        std::optional<LockHolder> holder;
    };

    [[nodiscard]] Result<Opened> open(const QString& path)
    {
        m_workspace.reset();
        if (!m_regulations) {
            LUYTRE_TRY(library, RegulationLibrary::open());
            m_regulations = std::move(library);
        }
        if (!QFileInfo::exists(path)) {
            LUYTRE_TRY(made, Workspace::create(path));
            m_workspace = std::move(made);
            return Opened{};
        }
        auto writing = Workspace::open(path, OpenMode::ReadWrite);
        if (writing) {
            m_workspace = std::move(*writing);
            return Opened{};
        }
        if (writing.error().code != ErrorCode::WorkspaceLocked) {
            return tl::unexpected(writing.error());
        }
        LUYTRE_TRY(reading, Workspace::open(path, OpenMode::ReadOnly));
        m_workspace = std::move(reading);
        return Opened{true, WorkspaceLock::holder(path)};
    }

    void work(const std::function<void(Desk*)>& job)
    {
        if (!m_workspace) {
            job(nullptr);
            return;
        }
        Desk desk{*m_workspace, *m_regulations};
        job(&desk);
    }

    void close() { m_workspace.reset(); }

private:
    std::unique_ptr<Workspace> m_workspace;
    std::optional<RegulationLibrary> m_regulations;
};

WorkspaceService::WorkspaceService(QObject* parent)
    : QObject(parent), m_worker(std::make_unique<Worker>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("workspace"));
    m_thread.start();
}

WorkspaceService::~WorkspaceService()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->close(); },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void WorkspaceService::open(const QString& path)
{
    m_open = false;
    QMetaObject::invokeMethod(m_worker.get(), [this, path] {
        const auto opened = m_worker->open(path);
        QMetaObject::invokeMethod(this, [this, path, opened] {
            if (!opened) {
                Q_EMIT openFailed(opened.error());
                return;
            }
            m_open = true;
            m_path = path;
            m_readOnly = opened->readOnly;
            m_holder = opened->holder;
            Q_EMIT this->opened();
        });
    });
}

void WorkspaceService::finish()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [] {}, Qt::BlockingQueuedConnection);
}

void WorkspaceService::post(std::function<void(Desk*)> work)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), work = std::move(work)] { worker->work(work); });
}

tl::unexpected<Error> WorkspaceService::notOpen()
{
    return failure(ErrorCode::WorkspaceInvalid, QStringLiteral("no workspace is open"));
}

} // namespace luytre::forms
