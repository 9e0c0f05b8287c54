// Event cases: the rows of an event log gathered by case, and cards made of them.
#pragma once

#include "models/exchange/eventlog.h"

#include <limits>
#include <string>
#include <vector>

namespace pulley {

struct CaseEvent {
    Instant at;
    int column = 0; ///< index in board.columns
};

/// The value of a column that stands in the case's latest row that has any.
struct LatestText {
    std::string text;
    Instant at = fromMicros(std::numeric_limits<qint64>::min());

    void offer(std::string_view value, Instant when)
    {
        if (value.empty() || when < at)
            return;
        at = when;
        if (value != text)
            text.assign(value);
    }
};

struct EventCase {
    std::string key;
    std::vector<CaseEvent> events; ///< in the file's order
    LatestText title;
    LatestText type;
    LatestText owner;
    /// Some row stood after one that happened later.
    bool reordered = false;
    /// Some row told the time of day.
    bool clock = false;
};

/// Sorts each case's events by time and makes cards of them, counting repeats and unknown types into `report`.
ImportCards cardsOfCases(std::vector<EventCase> cases, const Board &board, const std::function<CardId()> &makeId,
                         EventLogReport &report);

} // namespace pulley
