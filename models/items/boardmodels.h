// BoardModels: a model for each list of the board, kept in step with a session and a clock.
#pragma once

#include "models/domain/cardfilter.h"
#include "models/domain/pullpolicy.h"
#include "models/items/columnface.h"
#include "models/items/columnmodel.h"
#include "models/items/myworkface.h"
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

    /// Row by row, each from left to right.
    QList<Place> places() const;
    QList<RowId> rows() const override;
    /// Where `card`, which is on the board, is shown.
    Place placeOf(const Card &card) const;
    FinishedWindow window() const;
    /// Null for a place the board doesn't have.
    ColumnModel *model(const Place &place) const;
    /// The list that holds `card`, or null.
    ColumnModel *modelOf(const CardId &card) const;

    /// The lists stay the ones they are, whatever becomes of the columns, until letGo(): for who has one of them in hand.
    void hold();
    void letGo();

    /// Ages, and which finished cards are still shown, are worked out again; happens each minute by itself.
    void tick();

    /// The lists show what passes, from now on and whatever changes; limits and slots count everything.
    void setFilter(const Filter &filter);
    bool isFiltered() const;
    /// What of it isn't understood on this board.
    QList<FilterProblem> filterProblems() const;
    /// On all lists.
    Shown shown() const;
    /// On those of one column; nothing while there is no filter.
    std::optional<Shown> shown(const ColumnId &column) const;

    /// Of a column of the board, as its header shows it; worked out once until the board or the minute changes.
    ColumnFace face(const ColumnId &column) const;
    /// What a pull would take, into `to` or any column; worked out once as well.
    Result<PullChoice, Refusal> nextPull(const std::optional<ColumnId> &to = {}) const;
    /// What is mine and what I could do next; worked out once as well.
    MyWorkFace myWork() const;

    const Board &board() const override;
    CountedBoard counted() const override;
    Instant now() const override;
    PersonId me() const override;
    QTimeZone zone() const override;
    Pace pace() const override;
    bool shows(const Card &card) const override;
    bool showsAll() const override;
    QStringList waitsFor(const CardId &card) const override;

Q_SIGNALS:
    /// There are other lists now: of the models asked for before, those whose place is no more are gone after this.
    void rebuilt();
    /// Around each batch of row changes; rebuilt() may stand for the second.
    void aboutToSettle();
    void settled();
    /// Lists show other cards because the filter is another one; what is on the board and in the limits is as it was.
    void filtered();
    void moveAsked(const pulley::CardId &card, const pulley::Place &to, const pulley::CardId &before);

private:
    void rebuild();
    void forgetAnswers();
    void note(const Change &change);
    void settle();
    ColumnModel *modelFor(const Place &place, QHash<Place, ColumnModel *> &old);
    bool refreshPace();
    bool sameRows() const;
    void makeFilter();
    void refilter();
    /// Looked up once for all cards; gives the cards that wait for others than before.
    QSet<CardId> refreshWaiting();

    BoardSession &m_session;
    Clock m_clock;
    QTimer m_minute;
    QTimeZone m_zone;
    Pace m_pace;
    Filter m_filter;
    CardFilter m_ready;
    mutable CardTexts m_texts;
    QList<RowId> m_rows;
    mutable QHash<ColumnId, ColumnFace> m_faces;
    mutable QHash<ColumnId, Result<PullChoice, Refusal>> m_pulls;
    mutable std::optional<PullQueue> m_queue;
    mutable std::optional<MyWorkFace> m_myWork;
    QHash<CardId, QList<qint64>> m_waiting;
    QList<Place> m_places;
    QHash<Place, ColumnModel *> m_models;
    QSet<ColumnId> m_touched;
    QSet<CardId> m_changed;
    bool m_policyTouched = false;
    /// More has happened than that open cards were pulled, blocked or owned: rows, paces and relations may be others.
    bool m_factsTouched = false;
    bool m_held = false;
    bool m_outdated = false;
};

/// The computer's clock, in UTC.
Instant systemNow();

} // namespace pulley
