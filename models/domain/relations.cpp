// Relations, collected from both their ends.
#include "models/domain/relations.h"

#include <algorithm>

namespace pulley {

RelationKind opposite(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Blocks:
        return RelationKind::BlockedBy;
    case RelationKind::BlockedBy:
        return RelationKind::Blocks;
    case RelationKind::Relates:
        break;
    }
    return RelationKind::Relates;
}

QList<Relation> tidyRelations(const CardId &card, const QList<Relation> &relations)
{
    QList<Relation> tidy;
    for (const Relation &relation : relations) {
        if (relation.card.isEmpty() || relation.card == card)
            continue;
        tidy.removeIf([&](const Relation &known) { return known.card == relation.card; });
        tidy.append(relation);
    }
    return tidy;
}

QList<Relation> relationsOf(const Board &board, const Card &card)
{
    QList<Relation> all = card.facts.relations;
    for (const Card &other : board.cards) {
        for (const Relation &relation : other.facts.relations) {
            const Relation seen{opposite(relation.kind), other.id, other.number};
            if (relation.card == card.id && other.id != card.id && !all.contains(seen))
                all.append(seen);
        }
    }
    std::sort(all.begin(), all.end(),
              [](const Relation &a, const Relation &b) { return std::pair(a.kind, a.number) < std::pair(b.kind, b.number); });
    return all;
}

QList<Card> openBlockers(const Board &board, const Card &card)
{
    QList<Card> blockers;
    for (const Relation &relation : relationsOf(board, card)) {
        const Card *other = relation.kind == RelationKind::BlockedBy ? findCard(board, relation.card) : nullptr;
        if (other && !isFinished(board, *other))
            blockers.append(*other);
    }
    return blockers;
}

QHash<CardId, QList<qint64>> openBlockerNumbers(const Board &board)
{
    QHash<CardId, QList<qint64>> waiting;
    const auto note = [&](const Card *blocked, const Card *blocker) {
        if (!blocked || !blocker || isFinished(board, *blocked) || isFinished(board, *blocker))
            return;
        QList<qint64> &numbers = waiting[blocked->id];
        if (!numbers.contains(blocker->number))
            numbers.append(blocker->number);
    };
    for (const Card &card : board.cards) {
        for (const Relation &relation : card.facts.relations) {
            if (relation.kind == RelationKind::Blocks)
                note(findCard(board, relation.card), &card);
            else if (relation.kind == RelationKind::BlockedBy)
                note(&card, findCard(board, relation.card));
        }
    }
    for (QList<qint64> &numbers : waiting)
        std::sort(numbers.begin(), numbers.end());
    return waiting;
}

} // namespace pulley
