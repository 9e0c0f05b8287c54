// Boards as text, so that a rule is a row of a table.
//
//   board   = column { "|" column }
//   column  = name [ "(" max ")" ] ":" [ cards ] [ "/" [ cards ] ]      a slash splits the column: doing / ready
//           | name "+" name { "+" name } "(" max ")" ":" [ cards ]      one limit on a span; the further columns of the span
//           | [ cards ]                                                  follow without a heading
//   cards   = card { " " card }
//   card    = name { "@" owner | "#" class | "~" type | "^" lane } [ "!" ]        "!" is blocked
//
// The first column is a queue and the last is done, all others are active; a name that ends in "?" is a queue, one that begins with
// ">" may be passed over, one that begins with "=" is done. Work starts in the first active column. Ids are the names. Cards count
// up from 1 and have come to where they stand a minute after one another, from `start()`. Classes, types and lanes are those
// of `emptyBoard()`. Limits are not written back.
#pragma once

#include "models/domain/decide.h"
#include "models/domain/evolve.h"

namespace pulley {

/// 2026-03-02T09:00Z, a Monday, and `minutes` after it.
Instant start(int minutes = 0);

/// OPS, without columns: classes expedite, fixed, standard, intangible; types incident, change, toil; lanes upper, lower; people
/// me, ann, bob.
Board emptyBoard();
Board boardFromText(const QString &text);
QString textOf(const Board &board);

/// "LimitFull Doing 1/1", "LimitFull each 2/2 ann", else the rule's name and what it is about: "ColumnBetween Doing".
QString textOf(const Refusal &refusal);
QString nameOf(Rule rule);

CardId cardId(const QString &name);
/// A card that stands nowhere yet.
CardFacts titled(const QString &title);
/// `by` is "me" unless said.
Command asked(const Action &action, const QString &by = QStringLiteral("me"));

/// The board after the command at `at`, as text, or "refused: ..." as textOf(Refusal) has it.
QString outcome(const Board &board, const Command &command, Instant at = start(600));
/// The board after a command that must not be refused.
Board after(Board board, const Command &command, Instant at = start(600));

} // namespace pulley
