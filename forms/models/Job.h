#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace luytre::forms {

/// Long work beside the windows: runs on a thread of the pool, reports how far it is, and can be
/// cancelled. One piece of work at a time. GUI thread. Destroyed while it works, it cancels the
/// work and waits for it.
class Job final : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject* parent = nullptr);
    ~Job() override;

    /// Runs `work` (Result<T>(ProgressSink&, const CancellationToken&)) there, then `done`
    /// (void(Result<T>)) here. False, and nothing happens, while other work runs.
    template <class Work, class Done>
    bool start(Work work, Done done)
    {
        if (m_state) {
            return false;
        }
        using Outcome = std::invoke_result_t<Work, ProgressSink&, const CancellationToken&>;
        begin([this, state = m_state = std::make_shared<State>(), work = std::move(work),
               done = std::move(done)] {
            Sink sink(*this);
            auto outcome = std::make_shared<Outcome>(work(sink, state->cancellation));
            QMetaObject::invokeMethod(
                this,
                [this, done, outcome] {
                    end();
                    done(std::move(*outcome));
                },
                Qt::QueuedConnection);
        });
        return true;
    }
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_state != nullptr; }

Q_SIGNALS:
    void started();
    /// 0 to 1, or -1 when it is not known how long the work is; at most some twenty times a second.
    void progressed(double share);
    void ended();

private:
    struct State {
        CancellationToken cancellation;
    };
    class Sink final : public ProgressSink
    {
    public:
        explicit Sink(Job& job) : m_job(job) { }
        void report(qint64 done, qint64 total) override;

    private:
        Job& m_job;
        qint64 m_last = 0; ///< ms since the epoch
    };

    void begin(std::function<void()> work);
    void end();

    QThreadPool m_pool;
    std::shared_ptr<State> m_state;
};

} // namespace luytre::forms
