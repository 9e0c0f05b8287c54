// add, pull, ready, return, join, leave, block, unblock, discard, restore, comment: what people do with cards.
#include "app/pulleyctl/answers.h"
#include "app/pulleyctl/commands.h"
#include "models/session/restoring.h"

namespace pulley {

namespace {

/// Opens the board, finds the card of the first argument and submits what `make` makes of it.
template <class Make>
Exit withCard(Ctl &ctl, Make make)
{
    if (const auto exit = ctl.openBoard())
        return *exit;
    const auto card = cardNamed(ctl, ctl.argument(0));
    if (const auto *exit = std::get_if<Exit>(&card))
        return *exit;
    return submitAndPrint(ctl, make(std::get<CardId>(card)));
}

CardFacts factsOf(const Ctl &ctl, const Board &board, QDate due)
{
    CardFacts facts;
    facts.title = ctl.argument(0);
    facts.description = ctl.value("description");
    if (ctl.has("type"))
        facts.type = typeNamed(board, ctl.value("type"));
    if (ctl.has("class"))
        facts.serviceClass = classNamed(board, ctl.value("class"));
    if (ctl.has("lane"))
        facts.lane = laneNamed(board, ctl.value("lane"));
    facts.due = due;
    facts.tags = ctl.values("tag");
    return facts;
}

/// The card that an add made, or the open one of its key that it updated.
QString numberAdded(const Board &board, const AddCard &action)
{
    if (const Card *card = findCard(board, action.card))
        return cardNumber(board, *card);
    for (const Card &card : board.cards) {
        if (!action.dedupKey.isEmpty() && card.dedupKey == action.dedupKey && !isFinished(board, card))
            return cardNumber(board, card);
    }
    return {};
}

} // namespace

Exit runAdd(Ctl &ctl)
{
    QDate due;
    if (ctl.has("due")) {
        due = QDate::fromString(ctl.value("due"), Qt::ISODate);
        if (!due.isValid())
            return ctl.misuse(QCoreApplication::translate("pulleyctl", "--due wants a date such as 2026-03-31, not \"%1\".")
                                  .arg(ctl.value("due")));
    }
    if (const auto exit = ctl.openBoard())
        return *exit;
    const Board &board = ctl.board();
    AddCard action;
    action.card = makeId<CardId>();
    action.facts = factsOf(ctl, board, due);
    action.dedupKey = ctl.value("dedup");
    if (ctl.has("column"))
        action.column = columnNamed(board, ctl.value("column"));
    const Outcome outcome = ctl.submit(action);
    const auto *committed = std::get_if<Committed>(&outcome);
    if (!committed)
        return ctl.notCommitted(outcome);
    const QString number = numberAdded(board, action);
    if (ctl.json()) {
        ctl.out().json({{QStringLiteral("board"), board.facts.key},
                        {QStringLiteral("revision"), committed->revision},
                        {QStringLiteral("card"), number},
                        {QStringLiteral("added"), findCard(board, action.card) != nullptr}});
    } else
        ctl.out().line(number);
    return ctl.finish(Exit::Done);
}

Exit runReady(Ctl &ctl)
{
    return withCard(ctl, [](const CardId &card) { return MarkReady{card, {}}; });
}

Exit runReturn(Ctl &ctl)
{
    if (!ctl.has("to"))
        return ctl.misuse(QCoreApplication::translate("pulleyctl", "return wants --to COLUMN."));
    return withCard(ctl, [&ctl](const CardId &card) {
        return ReturnCard{card, columnNamed(ctl.board(), ctl.value("to")), ctl.value("reason"), {}};
    });
}

Exit runJoin(Ctl &ctl)
{
    return withCard(ctl, [](const CardId &card) { return JoinCard{card}; });
}

Exit runLeave(Ctl &ctl)
{
    return withCard(ctl, [](const CardId &card) { return LeaveCard{card}; });
}

Exit runBlock(Ctl &ctl)
{
    return withCard(ctl, [&ctl](const CardId &card) { return BlockCard{card, ctl.value("reason")}; });
}

Exit runUnblock(Ctl &ctl)
{
    return withCard(ctl, [](const CardId &card) { return UnblockCard{card}; });
}

Exit runDiscard(Ctl &ctl)
{
    return withCard(ctl, [&ctl](const CardId &card) { return DiscardCard{card, ctl.value("reason")}; });
}

Exit runRestore(Ctl &ctl)
{
    if (const auto exit = ctl.openBoard())
        return *exit;
    const auto card = cardNamed(ctl, ctl.argument(0));
    if (const auto *exit = std::get_if<Exit>(&card))
        return *exit;
    using Restore = std::variant<Revert, Refusal>;
    const auto found = ctl.read<Restore>([id = std::get<CardId>(card)](BoardStore &store) { return restoreOf(store, id); });
    if (!found)
        return ctl.fail(found.error());
    if (const auto *refusal = std::get_if<Refusal>(&*found))
        return ctl.refuse(*refusal);
    return submitAndPrint(ctl, std::get<Revert>(*found));
}

Exit runComment(Ctl &ctl)
{
    return withCard(ctl, [&ctl](const CardId &card) { return SetComment{card, makeId<CommentId>(), ctl.argument(1)}; });
}

} // namespace pulley
