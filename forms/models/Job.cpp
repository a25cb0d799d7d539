#include "forms/models/Job.h"

#include <QDateTime>

namespace luytre::forms {

Job::Job(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Job::~Job()
{
    cancel();
    m_pool.waitForDone();
}

void Job::cancel()
{
    if (m_state) {
        m_state->cancellation.cancel();
    }
}

void Job::begin(std::function<void()> work)
{
    Q_EMIT started();
    m_pool.start(std::move(work));
}

void Job::end()
{
    m_state.reset();
    Q_EMIT ended();
}

void Job::Sink::report(qint64 done, qint64 total)
{
    constexpr qint64 between = 50; // ms
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now - m_last < between) {
        return;
    }
    m_last = now;
    const double share = total > 0 ? double(done) / double(total) : -1;
    QMetaObject::invokeMethod(
        &m_job, [job = &m_job, share] { Q_EMIT job->progressed(share); }, Qt::QueuedConnection);
}

} // namespace luytre::forms
