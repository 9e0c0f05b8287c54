// Asking a filter about every card.
#include "models/session/sifting.h"

#include "models/domain/cardfilter.h"
#include "models/domain/days.h"
#include "models/domain/pastboard.h"

namespace pulley {

namespace {

/// A filter made ready, and the cards that it has let through.
struct Sieve {
    const Board &board;
    CardFilter filter;
    QSet<CardId> through = {};

    void ask(const Card &card)
    {
        if (filter.matches(board, card, cardText(board, card)))
            through.insert(card.id);
    }
    Sifted sifted() const { return {through, filter.problems()}; }
};

} // namespace

Sifted siftedAtEnd(const History &history, const Filter &filter, const PersonId &me, Instant at)
{
    const Board board = pastBoard(history);
    Sieve sieve{board, CardFilter(filter, board, me, at, zoneOf(board))};
    for (const CardHistory &card : history.cards)
        sieve.ask(pastCard(card, board.columns));
    return sieve.sifted();
}

Result<Sifted, StoreError> siftedNow(BoardStore &store, const Filter &filter, const PersonId &me, Instant now)
{
    const Board board = store.board();
    Sieve sieve{board, CardFilter(filter, board, me, now, zoneOf(board))};
    if (const auto read = store.everyCard([&](const Card &card) { sieve.ask(card); }); !read)
        return Failure{read.error()};
    return sieve.sifted();
}

} // namespace pulley
