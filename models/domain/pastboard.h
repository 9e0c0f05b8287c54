// Past board: a board and its cards as a history knows them at its end, so that a card filter can be asked about a past day.
#pragma once

#include "models/domain/filter.h"
#include "models/domain/history.h"

namespace pulley {

/// The policy of the time, with no card on it. Owners who are not on its list of people are added to that, for their names.
Board pastBoard(const History &history);

/// What a history keeps of a card: number, title, work type, class, lane, owners, where it stood and since when, and what blocked
/// it. Nothing is known of the rest.
Card pastCard(const CardHistory &history, const QList<Column> &columns);

/// Whether `term` asks only for what pastCard() knows.
bool isKeptInHistory(const FilterTerm &term);
/// The filter's other terms, each once, as they begin where they are typed in English: "tag:", or a phrase in quotes.
QStringList unkeptWords(const Filter &filter);

} // namespace pulley
