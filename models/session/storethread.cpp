// StoreThread: starts the thread, hands functions over, and takes the store down in the thread that opened it.
#include "models/session/storethread.h"

#include <atomic>

namespace pulley {

class StoreThread::Worker : public QObject
{
public:
    Slot store;
    std::atomic_bool stopping = false;
};

StoreThread::StoreThread() : m_worker(new Worker)
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    m_worker->stopping = true;
    m_thread.quit();
    m_thread.wait();
}

void StoreThread::post(std::function<void(Slot &)> work)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, work = std::move(work)] {
            if (!worker->stopping)
                work(worker->store);
        },
        Qt::QueuedConnection);
}

QObject *StoreThread::context() const
{
    return m_worker;
}

} // namespace pulley
