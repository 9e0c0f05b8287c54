// Flow metrics: pure functions from a history to figures. Definitions stand beside each figure; `asOf`, period and zone come in.
#pragma once

#include "models/domain/history.h"
#include "models/metrics/definitions.h"

#include <QMap>
#include <QTimeZone>

namespace pulley {

struct Period {
    /// Calendar days in the board's zone, both included; invalid means unbounded.
    QDate from;
    QDate to;
};

/// A finished card and how long it took.
struct FinishedItem {
    CardId card;
    qint64 number = 0;
    QString title;
    TypeId type;
    ClassId serviceClass;
    Instant started;
    Instant finished;
    QDate finishedDay;
    /// In the board's zone, both counted (same day = 1): calendar days, or those that the table's scale counts.
    int days = 0;
    /// Exact elapsed hours.
    double hours = 0;
};

/// Started and not finished at asOf.
struct OpenItem {
    CardId card;
    qint64 number = 0;
    QString title;
    ColumnId column;
    Instant started;
    int ageDays = 0;
};

struct FlowMetrics {
    /// Which days are counted: Figure::CalendarDays or Figure::WorkingDays, to be printed beside them.
    Figure dayCount = Figure::CalendarDays;
    QDate asOfDay;
    QTimeZone zone;
    QList<FinishedItem> finished;      ///< by finish time, within the period
    QList<OpenItem> wip;               ///< oldest first
    QMap<QDate, int> throughput;       ///< finished a day; days without any are absent
    QMap<QString, int> throughputWeek; ///< ISO week "2012-W18"; weeks without any are absent
    qsizetype cards = 0;
};

/// `history` must already be as of `asOf` (historyOf, BoardStore::history).
FlowMetrics flowMetrics(const History &history, Instant asOf, const Period &period = {});
/// The same from the table of `history`, which may count working days.
struct FlowTable;
FlowMetrics flowMetrics(const History &history, const FlowTable &table, const Period &period = {});

/// The place, from 1 to `count`, of the percentile: ceil(p * count). `p` in (0, 1], `count` at least 1.
qsizetype nearestRank(qsizetype count, double p);
/// Nearest rank, ceil(p * n): the smallest value such that at least p of all are at most it. `p` in (0, 1]. Nullopt for no values.
std::optional<double> percentile(const QList<double> &sorted, double p);

/// Cumulative flow: for each day how many cards had arrived at each column or past it, by the end of that day in the zone.
struct CumulativeFlow {
    QList<ColumnId> columns;
    QList<QDate> days;
    QList<QList<int>> counts; ///< [day][column]; never falls along days, never rises along columns
};
CumulativeFlow cumulativeFlow(const History &history, const QList<QDate> &days);
CumulativeFlow cumulativeFlow(const FlowTable &table, const QList<QDate> &days);

} // namespace pulley
