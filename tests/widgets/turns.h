// Turns: how long the GUI thread is away from its event loop, by a heartbeat; and boards with so much on them that it might be.
#pragma once

#include "models/domain/command.h"

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <utility>

namespace pulley {

/// Nanoseconds that this thread has worked: what others do on the machine doesn't count.
inline qint64 workedByThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Beats from its making on.
class Turns
{
public:
    Turns()
    {
        m_since.start();
        m_lastWork = workedByThread();
        m_heart.setTimerType(Qt::PreciseTimer);
        m_heart.setInterval(beatMs);
        QObject::connect(&m_heart, &QTimer::timeout, &m_heart, [this] { beat(); });
        m_heart.start();
    }

    void stop()
    {
        beat();
        m_heart.stop();
    }
    /// Nanoseconds from beat to beat, the shortest first.
    QList<qint64> sorted() const
    {
        QList<qint64> turns = m_turns;
        std::sort(turns.begin(), turns.end());
        return turns;
    }
    qint64 count() const { return m_turns.size(); }
    qint64 whole() const { return m_last; }
    /// The most that the thread worked from one beat to the next.
    qint64 mostWork() const { return m_mostWork; }

    static constexpr int beatMs = 5;

private:
    void beat()
    {
        const qint64 now = m_since.nsecsElapsed();
        m_turns.append(now - m_last);
        m_last = now;
        const qint64 work = workedByThread();
        m_mostWork = qMax(m_mostWork, work - std::exchange(m_lastWork, work));
    }

    QElapsedTimer m_since;
    QTimer m_heart;
    QList<qint64> m_turns;
    qint64 m_last = 0;
    qint64 m_lastWork = 0;
    qint64 m_mostWork = 0;
};

/// So many cards with a whole history each, to be brought in by one command: finished over ten years up to `until`.
inline ImportCards finishedCards(const Board &board, int count, Instant until)
{
    using std::chrono::hours;
    ImportCards import;
    import.source = QStringLiteral("many");
    import.cards.reserve(count);
    const hours tenYears(24 * 3650);
    for (int i = 0; i < count; ++i) {
        ImportedCard imported;
        imported.card.id = {QStringLiteral("many%1").arg(i)};
        imported.card.facts.title = QStringLiteral("Rotate certificate %1").arg(i);
        imported.card.facts.type = board.types.at(i % board.types.size()).id;
        imported.card.facts.serviceClass = board.classes.last().id;
        const Instant finished = until - tenYears + tenYears * i / count;
        for (qsizetype column = 0; column < board.columns.size(); ++column) {
            const auto left = int(board.columns.size() - 1 - column);
            imported.visits.append({board.columns.at(column).id, Half::Doing, finished - hours(left * (1 + i * 7 % 60))});
        }
        import.cards.append(imported);
    }
    return import;
}

} // namespace pulley
