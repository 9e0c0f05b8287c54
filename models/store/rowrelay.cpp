// Loads of rows go round: filled here, emptied there.
#include "models/store/rowrelay.h"

namespace pulley {

RowRelay::RowRelay(TakeFigureRow take) : m_take(std::move(take)) { }

FigureRow *RowRelay::next()
{
    if (load(m_filled).count == rowsAtOnce)
        pass();
    return m_open ? &load(m_filled).rows[load(m_filled).count] : nullptr;
}

void RowRelay::put()
{
    ++load(m_filled).count;
}

void RowRelay::pass()
{
    std::unique_lock lock(m_mutex);
    ++m_filled;
    if (!m_taker.joinable())
        m_taker = std::thread([this] { takeLoads(); });
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_filled - m_emptied < m_loads.size(); });
    load(m_filled).count = 0;
    m_open = m_wanted;
}

void RowRelay::finish()
{
    if (m_taker.joinable()) {
        {
            const std::lock_guard lock(m_mutex);
            m_last = true;
        }
        m_changed.notify_all();
        m_taker.join();
    }
    // What is left, in a load that was never handed over.
    if (m_wanted)
        m_wanted = takeRows(load(m_filled));
    load(m_filled).count = 0;
}

void RowRelay::takeLoads()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_emptied < m_filled || m_last; });
        if (m_emptied == m_filled)
            return;
        const Load &full = load(m_emptied);
        const bool wanted = m_wanted;
        lock.unlock();
        const bool more = wanted && takeRows(full);
        lock.lock();
        m_wanted = more;
        ++m_emptied;
        m_changed.notify_all();
    }
}

bool RowRelay::takeRows(const Load &load)
{
    for (size_t row = 0; row < load.count; ++row) {
        if (!m_take(load.rows[row]))
            return false;
    }
    return true;
}

} // namespace pulley
