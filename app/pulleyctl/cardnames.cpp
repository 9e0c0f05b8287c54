// Cards out of journal entries.
#include "app/pulleyctl/cardnames.h"

#include <QSet>

namespace pulley {

namespace {

/// The whole card, where the change holds it.
const Card *cardIn(const Change &change)
{
    if (const auto *added = std::get_if<CardAdded>(&change))
        return &added->card;
    if (const auto *imported = std::get_if<CardImported>(&change))
        return &imported->card;
    if (const auto *discarded = std::get_if<CardDiscarded>(&change))
        return &discarded->card;
    const auto *restored = std::get_if<CardRestored>(&change);
    return restored ? &restored->card : nullptr;
}

QSet<CardId> unknownCards(const Board &board, const QList<JournalEntry> &entries)
{
    QSet<CardId> unknown;
    for (const JournalEntry &entry : entries) {
        for (const Change &change : entry.changes) {
            const CardId card = cardOf(change);
            if (!card.isEmpty() && !board.cards.contains(card))
                unknown.insert(card);
        }
    }
    return unknown;
}

} // namespace

Board withCardsOf(Board board, const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        for (const Change &change : entry.changes) {
            const Card *card = cardIn(change);
            if (card && !board.cards.contains(card->id))
                board.cards.insert(card->id, *card);
        }
    }
    return board;
}

Result<Board, StoreError> withEveryCardOf(Ctl &ctl, const QList<JournalEntry> &entries)
{
    const Board board = withCardsOf(ctl.answerBoard(), entries);
    const QSet<CardId> unknown = unknownCards(board, entries);
    if (unknown.isEmpty())
        return board;
    using Journal = QList<JournalEntry>;
    const auto told = ctl.read<Journal>([unknown](BoardStore &store) -> Result<Journal, StoreError> {
        Journal all;
        for (const CardId &card : unknown) {
            const auto journal = store.journal({0, card, 0});
            if (!journal)
                return journal;
            all.append(*journal);
        }
        return all;
    });
    if (!told)
        return Failure{told.error()};
    return withCardsOf(board, *told);
}

} // namespace pulley
