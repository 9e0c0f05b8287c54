// Event log: any ticket system's history, one row for each change of state, into cards with their histories.
#pragma once

#include "models/domain/command.h"
#include "models/domain/result.h"

#include <QJsonObject>
#include <QStringList>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

namespace pulley {

struct EventLogOptions {
    /// Names in the header; an exact match goes before one that ignores case.
    QString caseColumn;
    QString stateColumn;
    QString timeColumn;
    /// "iso" or a strptime pattern (see timeparser.h). Times without an offset are in the board's zone.
    QString timeFormat = QStringLiteral("iso");
    /// Optional; without titles a card is called by its case.
    QString titleColumn;
    /// Optional: a work type's name or id.
    QString typeColumn;
    /// Optional: a person's login or name; the last one named owns the card.
    QString ownerColumn;
    /// (state in the file, column on the board). Rows of other states are left out and counted.
    QList<std::pair<QString, QString>> map;
    /// By default guessed from the header.
    std::optional<char> delimiter;
    /// Where it came from, for the journal.
    QString source;
};

/// Something wrong in the input; row 0 means the input as a whole, others are counted as CsvReader does.
struct RowProblem {
    qint64 row = 0;
    QString text;
    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

/// Why nothing was taken: the first problems and how many more there are.
struct EventLogFailure {
    static constexpr qsizetype listed = 20;
    QList<RowProblem> problems;
    qint64 more = 0;
};

/// A value in the file that the board has nothing for, and in how many rows.
struct UnknownValue {
    QString value;
    qint64 rows = 0;
    friend bool operator==(const UnknownValue &, const UnknownValue &) = default;
};

struct EventLogReport {
    qint64 rows = 0; ///< without the header; taken + leftOut
    qint64 taken = 0;
    qint64 leftOut = 0;
    qint64 cases = 0;
    QList<UnknownValue> unmappedStates; ///< most rows first; they make up leftOut
    QList<UnknownValue> unknownTypes;   ///< their cards have no work type
    qint64 repeats = 0;                 ///< of those taken: rows that say again where the card already stood
    qint64 outOfOrder = 0;              ///< rows earlier than the row before them of the same case; sorted by time
    QList<qint64> outOfOrderRows;       ///< the first of them
};

struct EventLog {
    ImportCards import;
    EventLogReport report;
};

/// Cards in order of their first event, each with its visits; where it stands then is for decide() to say. `board` gives columns,
/// types, people and zone; ids come from `makeId`. All or nothing.
Result<EventLog, EventLogFailure> readEventLog(std::string_view bytes, const EventLogOptions &options, const Board &board,
                                               const std::function<CardId()> &makeId);

/// "Queued=Ready,In Progress=Doing"; a part with a comma stands in double quotes. The error is a sentence.
Result<QList<std::pair<QString, QString>>, QString> parseStateMap(const QString &text);

/// For people, a line each.
QStringList sentences(const EventLogReport &report);
QStringList sentences(const EventLogFailure &failure);
/// {"rows", "taken", "left_out", "cases", "unmapped_states": [{"state", "rows"}], "unknown_types": [{"type", "rows"}],
/// "repeats", "out_of_order", "out_of_order_rows"}
QJsonObject toJson(const EventLogReport &report);
/// {"problems": [{"row", "text"}], "more"}; row is null where the whole input is meant.
QJsonObject toJson(const EventLogFailure &failure);

} // namespace pulley
