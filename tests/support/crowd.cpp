// What a crowd begins with and what comes of it.
#include "tests/support/crowd.h"

namespace pulley {

static constexpr const char *begin = "Ready(6): a b c | Doing(3): / | Wait?: | Check(2): | Done:";

Board crowdedBoard()
{
    Board board = boardFromText(crowdText(begin));
    const auto add = [&board](const char *name, int max, const Selector &selector) {
        Limit limit;
        limit.id = {crowdText(name)};
        limit.name = crowdText(name);
        limit.max = max;
        limit.selector = selector;
        board.limits.append(limit);
    };
    Selector each;
    each.scope = PersonScope::EachPerson;
    Selector toil;
    toil.type = TypeId{crowdText("toil")};
    Selector lane;
    lane.lane = LaneId{crowdText("upper")};
    Selector expedite;
    expedite.serviceClass = ClassId{crowdText("expedite")};
    add("each", 2, each);
    add("toil", 2, toil);
    add("upper", 2, lane);
    add("expedite", 1, expedite);
    Selector span;
    span.columns = {{crowdText("Doing")}, {crowdText("Wait")}, {crowdText("Check")}};
    add("span", 5, span);
    add("whole", 5, {});
    board.limits[1].exempt = {{crowdText("expedite")}};
    board.limits.last().blockedFree = true;
    return board;
}

CrowdedJournal crowdedJournal(quint32 seed, int commands)
{
    CrowdedJournal made;
    Crowd crowd(seed, made.board);
    const auto run = [&](const Command &command) {
        const Instant at = start(int(made.entries.size()));
        const auto changes = decide(made.board, command, at);
        if (!changes || changes->isEmpty())
            return;
        const auto *revert = std::get_if<Revert>(&command.action);
        made.entries.append({made.board.revision + 1, command.id, command.by, at, revert ? revert->of : CommandId{}, *changes});
        evolve(made.board, made.entries.last());
        crowd.remember(command, *changes);
    };
    Board first = crowdedBoard();
    const QHash<CardId, Card> cards = std::exchange(first.cards, {});
    first.nextNumber = 1;
    run({{crowdText("make")}, {crowdText("me")}, CreateBoard{first}});
    for (const char *card : {"a", "b", "c"})
        run({{crowdText(card)},
             {crowdText("me")},
             AddCard{cardId(crowdText(card)), cards.value(cardId(crowdText(card))).facts, {}, {}}});
    for (int i = 0; i < commands; ++i)
        run(crowd.next());
    return made;
}

} // namespace pulley
