#pragma once

#include <QtGlobal>

#include <atomic>

namespace luytre {

/// Told how far long work is. Called on the thread that works, at most about once a MiB or a page.
class ProgressSink
{
public:
    virtual ~ProgressSink() = default;
    /// `done` of `total`, in the unit of the work; total 0 means unknown.
    virtual void report(qint64 done, qint64 total) = 0;
};

/// Asks long work to stop; checked between pieces. Any thread.
class CancellationToken
{
public:
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled = false;
};

} // namespace luytre
