// HistorySearch: asks for the next stretch only when the one before has come back, so that a pull waits for one at most.
#include "models/session/historysearch.h"

#include <QFutureWatcher>

#include <limits>

namespace pulley {

HistorySearch::HistorySearch(BoardSession &session, QObject *parent) : QObject(parent), m_session(session) { }

void HistorySearch::look(const QString &text)
{
    ++m_search;
    m_text = text.trimmed();
    m_below = std::numeric_limits<qint64>::max();
    m_wanted = FoundCards::most;
    m_looking = !m_text.isEmpty();
    if (m_looking && !m_asked)
        goOn();
}

void HistorySearch::goOn()
{
    m_asked = true;
    using Answer = Result<FoundCards, StoreError>;
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, search = m_search] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            take(search, watcher->result());
            return;
        }
        m_asked = false;
        end();
    });
    watcher->setFuture(
        m_session.run<Answer>([text = m_text, below = m_below](BoardStore &store) { return store.findClosedCards(text, below); }));
}

void HistorySearch::take(int search, const Result<FoundCards, StoreError> &answer)
{
    m_asked = false;
    if (!m_looking)
        return;
    if (search != m_search) {
        goOn();
        return;
    }
    if (!answer) {
        end();
        return;
    }
    m_below = answer->next;
    m_wanted -= static_cast<int>(answer->cards.size());
    if (!answer->cards.isEmpty())
        Q_EMIT found(answer->cards);
    // Whoever heard of it may look for something else by now.
    if (!m_looking || m_asked)
        return;
    if (search == m_search && (m_below == 0 || m_wanted <= 0))
        end();
    else
        goOn();
}

void HistorySearch::end()
{
    if (std::exchange(m_looking, false))
        Q_EMIT finished();
}

} // namespace pulley
