// FlowTable: a history as columns of numbers, a row a card that counts: built once, read by every figure in one pass.
#pragma once

#include "models/domain/history.h"
#include "models/metrics/dayscale.h"
#include "models/metrics/metrics.h"

#include <algorithm>
#include <limits>

namespace pulley {

/// Where work starts and finishes, as indices of history.columns; -1 where the board has no such column.
struct FlowPoints {
    int commitment = -1;
    int delivery = -1;
};
FlowPoints flowPoints(const History &history);

/// Rows of a FlowTable that follow each other; `to` is not included.
struct Rows {
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype size() const { return to - from; }
    friend bool operator==(const Rows &, const Rows &) = default;
};

/// Calendar days as numbers (see dayNumberOf()), both included; none where `to` is before `from`.
struct DayRange {
    int from = 0;
    int to = -1;
    int size() const { return qMax(0, to - from + 1); }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// The ends of the days from `from` to `to`, the latter not included.
struct DayEnds {
    int from = 0;
    int to = 0;
    bool isEmpty() const { return from >= to; }
    friend bool operator==(const DayEnds &, const DayEnds &) = default;
};
inline DayEnds overlap(const DayEnds &a, const DayEnds &b)
{
    return {qMax(a.from, b.from), qMin(a.to, b.to)};
}

/// What else happened to a card, besides arriving. A list of them is in order of row, and then of time.
struct CardStay {
    int row = 0;
    int column = 0;
    DayEnds days;
};
struct CardBlocker {
    int row = 0;
    int reason = 0; ///< index in FlowTable::reasons
    qint64 from = 0;
    qint64 to = 0; ///< FlowTable::never while it blocks
    DayEnds days;
};
struct CardOwner {
    int row = 0;
    int person = 0; ///< index in FlowTable::people
    DayEnds days;
};

/// Finished cards come first, by finish time, then cards in progress, oldest first, then the others; ties by number. A card
/// discarded before it was finished counts nowhere, as if it had never been; one discarded afterwards stays finished. Visits to
/// columns that the board no longer has are passed over: the card is taken to have stayed where it was.
struct FlowTable {
    /// Later than any day, and than any instant.
    static constexpr int noDay = std::numeric_limits<int>::max();
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    Instant asOf;
    int asOfDay = 0;
    QTimeZone zone = QTimeZone::utc();
    DayScale scale;
    FlowPoints points;
    QList<ColumnId> columns;
    qsizetype finished = 0; ///< rows [0, finished)
    qsizetype started = 0;  ///< rows [finished, started) are in progress

    QList<int> card; ///< index in history.cards
    /// [column][row]: first arrival at the column or past it that still counts (see settled() in arrivals.h), in UTC microseconds
    /// and as the day in the board's zone; `never` and `noDay` where the card has not come so far.
    QList<QList<qint64>> at;
    QList<QList<int>> day;
    /// By `scale`: cycle time of a finished card, age of one in progress, 0 of others.
    QList<int> span;
    /// Microseconds between start and finish (or asOf): worked on; waiting (in a queue or a ready half, or blocked); blocked. Time
    /// in a done column on the way is neither. 0 for cards not started.
    QList<qint64> active;
    QList<qint64> waiting;
    QList<qint64> blocked;
    /// Indices of the lists of ids below.
    QList<int> type;
    QList<int> serviceClass;
    QList<int> lane;
    /// Index of the column where it stands, -1 for none that the board has.
    QList<int> column;

    QList<TypeId> types;
    QList<ClassId> classes;
    QList<LaneId> lanes;
    /// Outside columns past the delivery point, and over the end of at least one day.
    QList<CardStay> stays;
    QList<CardBlocker> blockers;
    QList<CardOwner> owners;
    /// As first written; those that differ in case, blanks and punctuation at the end only are one.
    QStringList reasons;
    QList<PersonId> people;
    /// Days on which cards that were started and not finished were discarded, ascending: the only trace of them.
    QList<int> abandoned;

    qsizetype rows() const { return card.size(); }
    Rows finishedRows() const { return {0, finished}; }
    Rows openRows() const { return {finished, started}; }
    const QList<int> &startDay() const { return day.at(points.commitment); }
    const QList<int> &finishDay() const { return day.at(points.delivery); }
    const QList<qint64> &startAt() const { return at.at(points.commitment); }
    const QList<qint64> &finishAt() const { return at.at(points.delivery); }
};

/// `history` must already be as of `asOf` (historyOf, BoardStore::history).
FlowTable flowTable(const History &history, Instant asOf, const DayScale &scale = {});

/// The first of `list` (stays, blockers or owners) that is of `row` or later.
template <class T>
typename QList<T>::const_iterator firstOf(const QList<T> &list, qsizetype row)
{
    return std::lower_bound(list.cbegin(), list.cend(), row, [](const T &one, qsizetype of) { return one.row < of; });
}

/// The rows of the cards finished within `period`.
Rows finishedWithin(const FlowTable &table, const Period &period);
/// `period` as days: up to the as-of day at most; without a begin from the first start on. Empty where nothing was started.
DayRange daysOf(const FlowTable &table, const Period &period);

} // namespace pulley
