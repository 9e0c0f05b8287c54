// BoardModels: a model for each list of the board, kept in step with a session and a clock.
#pragma once

#include "models/items/columnmodel.h"
#include "models/session/boardsession.h"

#include <QTimer>
#include <functional>

namespace pulley {

class BoardModels : public QObject, public BoardSource
{
    Q_OBJECT
public:
    using Clock = std::function<Instant()>;

    /// `session` must outlive it.
    BoardModels(BoardSession &session, Clock clock, QObject *parent = nullptr);
    ~BoardModels() override;

    QList<Place> places() const;
    /// Null for a place the board doesn't have.
    ColumnModel *model(const Place &place) const;
    /// The list that holds `card`, or null.
    ColumnModel *modelOf(const CardId &card) const;

    /// The lists stay the ones they are, whatever becomes of the columns, until letGo(): for who has one of them in hand.
    void hold();
    void letGo();

    /// Ages are worked out again; happens each minute by itself.
    void tick();

    const Board &board() const override;
    Instant now() const override;
    PersonId me() const override;
    QTimeZone zone() const override;
    Pace pace() const override;
    QStringList waitsFor(const CardId &card) const override;

Q_SIGNALS:
    /// The lists are others now: models asked for before are gone after this.
    void rebuilt();
    /// Around each batch of row changes.
    void aboutToSettle();
    void settled();
    void moveAsked(const pulley::CardId &card, const pulley::Place &to, const pulley::CardId &before);

private:
    void rebuild();
    void note(const Change &change);
    void settle();
    bool refreshPace();
    /// Looked up once for all cards; gives the cards that wait for others than before.
    QSet<CardId> refreshWaiting();

    BoardSession &m_session;
    Clock m_clock;
    QTimer m_minute;
    QTimeZone m_zone;
    Pace m_pace;
    QHash<CardId, QList<qint64>> m_waiting;
    QList<Place> m_places;
    QHash<Place, ColumnModel *> m_models;
    QSet<ColumnId> m_touched;
    bool m_policyTouched = false;
    bool m_held = false;
    bool m_outdated = false;
};

/// The computer's clock, in UTC.
Instant systemNow();

} // namespace pulley
