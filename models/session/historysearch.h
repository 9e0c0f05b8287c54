// HistorySearch: looks through finished and discarded cards while somebody types, one stretch after another, without holding up
// commands.
#pragma once

#include "models/session/boardsession.h"

namespace pulley {

class HistorySearch : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit HistorySearch(BoardSession &session, QObject *parent = nullptr);

    /// Lets go of the search before; nothing is looked for with an empty text.
    void look(const QString &text);
    bool isLooking() const { return m_looking; }

Q_SIGNALS:
    /// More cards for the present text.
    void found(const QList<pulley::FoundCard> &cards);
    /// Nothing more comes for the present text.
    void finished();

private:
    void goOn();
    void take(int search, const Result<FoundCards, StoreError> &answer);
    void end();

    BoardSession &m_session;
    QString m_text;
    /// Counts searches: an answer to an earlier one is dropped, even where that was for the same text.
    int m_search = 0;
    qint64 m_below = 0;
    int m_wanted = 0;
    bool m_looking = false;
    /// A stretch is being looked through: there is never a second one waiting in the store's line.
    bool m_asked = false;
};

} // namespace pulley
