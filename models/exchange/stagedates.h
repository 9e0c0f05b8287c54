// Stage dates: one row a card, a date a column, as ActionableAgile and jira-agile-metrics keep histories; out and in again.
#pragma once

#include "models/exchange/eventlog.h"
#include "models/exchange/metricsreport.h"

#include <QHash>

namespace pulley {

/// What a history doesn't keep: the tags of its cards as they are now.
using CardTags = QHash<CardId, QStringList>;

/// ID,Link,Name,<columns>,Type,Status,Resolution,Class,Lane,Owners,Tags,Blocked Days: the cards that count, by number, each with
/// the days on which it came to each column or past it. Readers that split at every comma read it too: texts lose their commas and
/// quotes. Owners and tags are parted by |.
QByteArray stageDatesCsv(const MetricsReport &report, const QList<Lane> &lanes, const CardTags &tags = {});

/// ID,Name,State,Type,Started Date,Closed Date,Created Date,Tags, as Lighthouse reads it: times as a clock in the board's zone
/// shows them; tags, then class and lane, parted by ;.
QByteArray lighthouseCsv(const MetricsReport &report, const QList<Lane> &lanes, const CardTags &tags = {});

struct StageDatesOptions {
    /// The column that names the item; by default the first one.
    QString idColumn;
    /// By default the second or third one, if it is called title or name.
    QString titleColumn;
    /// By default one called Type, if there is one.
    QString typeColumn;
    /// By default one called Owners. Several people are parted by |.
    QString ownerColumn;
    QString timeFormat = QStringLiteral("iso");
    /// (column in the file, column on the board); by default those of the same name.
    QList<std::pair<QString, QString>> map;
    std::optional<char> delimiter;
    QString source;
};

struct StageDatesReport {
    qint64 rows = 0; ///< without the header; taken + leftOut
    qint64 taken = 0;
    qint64 leftOut = 0;    ///< without any date
    qint64 skipped = 0;    ///< rows without the date of some column before their last one
    qint64 outOfOrder = 0; ///< rows whose dates ran backwards
    QList<qint64> outOfOrderRows;
    qint64 datesOnly = 0;             ///< rows without a time of day
    qint64 blocked = 0;               ///< rows that say for how long they were blocked, but not when: it is left out
    QList<UnknownValue> unknownTypes; ///< their cards have no work type
    QList<UnknownValue> unknownClasses;
    QList<UnknownValue> unknownLanes;
    QStringList otherColumns; ///< of the file, that were not read
};

struct StageDates {
    ImportCards import;
    StageDatesReport report;
};

/// Cards in the file's order, with class, lane, owners and tags from columns called Class, Lane, Owners and Tags. Names are known
/// again that lost their commas on the way out. A date later than that of a column further down is taken back to it. All or
/// nothing.
Result<StageDates, EventLogFailure> readStageDates(std::string_view bytes, const StageDatesOptions &options, const Board &board,
                                                   const std::function<CardId()> &makeId);

QStringList sentences(const StageDatesReport &report);
/// {"rows", "taken", "left_out", "skipped", "out_of_order", "out_of_order_rows", "dates_only", "blocked", "unknown_types",
/// "unknown_classes", "unknown_lanes", "other_columns"}
QJsonObject toJson(const StageDatesReport &report);

} // namespace pulley
