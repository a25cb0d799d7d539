#pragma once

#include "regulation/RegulationLibrary.h"
#include "storage/Workspace.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace luytre::forms {

/// What work on the workspace's thread has at hand.
struct Desk {
    Workspace& workspace;
    RegulationLibrary& regulations;
};

/// The open workspace, on a thread of its own, so that no window ever waits for the disk. Work is
/// done in the order in which it was asked for. GUI thread; shared by all windows.
class WorkspaceService final : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceService(QObject* parent = nullptr);
    /// Finishes the work that was asked for, then closes the file.
    ~WorkspaceService() override;

    /// Opens a workspace, or makes it where none is; another one that is open is closed first. Read
    /// only when somebody else writes to it. Ends with opened() or openFailed().
    void open(const QString& path);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Who writes to it, when it is read-only.
    [[nodiscard]] const std::optional<LockHolder>& holder() const { return m_holder; }

    /// Runs `job` (Result<T>(Desk&)) on the workspace's thread, then `done` (void(Result<T>)) on
    /// this one, unless `receiver` is gone by then. Without an open workspace `done` gets
    /// WorkspaceInvalid.
    template <class Job, class Done>
    void run(QObject* receiver, Job job, Done done)
    {
        using Outcome = std::invoke_result_t<Job, Desk&>;
        post([this, to = QPointer<QObject>(receiver), job = std::move(job),
              done = std::move(done)](Desk* desk) {
            auto outcome
                = std::make_shared<Outcome>(desk != nullptr ? job(*desk) : Outcome(notOpen()));
            QMetaObject::invokeMethod(
                this,
                [to, done, outcome] {
                    if (to) {
                        done(std::move(*outcome));
                    }
                },
                Qt::QueuedConnection);
        });
    }

    /// Waits until everything asked for so far is done: before the program ends, and in tests.
    void finish();

Q_SIGNALS:
    void opened();
    void openFailed(const luytre::Error& error);

private:
    class Worker;
    void post(std::function<void(Desk*)> work);
    [[nodiscard]] static tl::unexpected<Error> notOpen();

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    bool m_open = false;
    bool m_readOnly = false;
    QString m_path;
    std::optional<LockHolder> m_holder;
};

} // namespace luytre::forms
