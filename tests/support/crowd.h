// Crowd: people who do anything at all on a board, sensible or not.
#pragma once

#include "tests/support/boardtext.h"

#include <QRandomGenerator>

namespace pulley {

inline QString crowdText(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// Makes up commands that often mean something on the board as it is.
class Crowd
{
public:
    /// `board` is what they see, and may change between two commands.
    Crowd(quint32 seed, const Board &board) : m_random(seed), m_board(board) { }

    Command next()
    {
        const QString by = pick(QStringList{crowdText("me"), crowdText("ann"), crowdText("bob"), crowdText("zoe")});
        return {{QStringLiteral("c%1").arg(++m_count)}, {by}, roll(8) == 0 ? boardAction() : cardAction()};
    }
    void remember(const Command &command, const QList<Change> &changes) { m_last = {command.id, inverse(changes)}; }

private:
    int roll(int sides) { return m_random.bounded(sides); }
    template <class T>
    T pick(const QList<T> &items)
    {
        return items.isEmpty() ? T{} : items.at(roll(int(items.size())));
    }
    CardId anyCard()
    {
        QList<CardId> ids = m_board.cards.keys();
        std::sort(ids.begin(), ids.end());
        return pick(ids);
    }
    ColumnId anyColumn() { return pick(m_board.columns).id; }
    std::optional<CardId> anyNeighbour() { return roll(3) == 0 ? std::optional(anyCard()) : std::nullopt; }
    CardPatch anyPatch()
    {
        CardPatch patch;
        if (roll(2) == 0)
            patch.title = QStringLiteral("title %1").arg(m_count);
        if (roll(3) == 0)
            patch.serviceClass = pick(m_board.classes).id;
        if (roll(3) == 0)
            patch.type = pick(m_board.types).id;
        if (roll(3) == 0)
            patch.lane = pick(m_board.lanes).id;
        if (roll(4) == 0)
            patch.tags = QStringList{crowdText("t")};
        if (roll(4) == 0)
            patch.due = QDate(2026, 3, 1 + roll(28));
        return patch;
    }
    ImportCards importOfTwo()
    {
        ImportCards import;
        for (int i = 0; i < 2; ++i) {
            ImportedCard card;
            card.card.id = {QStringLiteral("i%1-%2").arg(m_count).arg(i)};
            card.card.facts = titled(crowdText("imported"));
            card.visits = {{anyColumn(), Half::Doing, start(-100)}, {anyColumn(), Half::Doing, start(-50)}};
            import.cards.append(card);
        }
        return import;
    }
    Action cardAction()
    {
        const CardId card = anyCard();
        switch (roll(14)) {
        case 0:
        case 1:
            return AddCard{{QStringLiteral("n%1").arg(m_count)},
                           patched(titled(crowdText("new")), anyPatch()),
                           anyColumn(),
                           roll(4) == 0 ? QStringLiteral("key%1").arg(roll(3)) : QString()};
        case 2:
        case 3:
            return PullCard{card, roll(2) == 0 ? std::optional(anyColumn()) : std::nullopt, anyNeighbour()};
        case 4:
            return PullNext{};
        case 5:
            return MarkReady{card, anyNeighbour()};
        case 6:
            return ReturnCard{card, anyColumn(), crowdText("why"), anyNeighbour()};
        case 7:
            return ReorderCard{card, anyNeighbour()};
        case 8:
            return roll(2) == 0 ? Action{JoinCard{card}} : Action{LeaveCard{card}};
        case 9:
            return roll(2) == 0 ? Action{BlockCard{card, crowdText("why")}} : Action{UnblockCard{card}};
        case 10:
            return roll(3) == 0 ? Action{DiscardCard{card, crowdText("why")}} : Action{importOfTwo()};
        case 11:
            return EditCard{card, anyPatch(), {}};
        default:
            return Revert{m_last.of, m_last.changes};
        }
    }
    Action boardAction()
    {
        Limit limit = pick(m_board.limits);
        switch (roll(6)) {
        case 0:
            limit.max = 1 + roll(6);
            return SetLimit{limit, {}};
        case 1:
            return SetLane{{{QStringLiteral("lane%1").arg(roll(3))}, QStringLiteral("Lane %1").arg(roll(3))}, roll(3)};
        case 2:
            return RemoveLane{pick(m_board.lanes).id};
        case 3:
            return SetColumn{{{crowdText("extra")}, crowdText("Extra"), ColumnKind::Queue, false, false, {}}, 1 + roll(3)};
        case 4:
            return RemoveColumn{{crowdText("extra")}};
        default:
            return SetPerson{{{crowdText("ann")}, QStringLiteral("Ann %1").arg(roll(9)), {}}, {}};
        }
    }

    QRandomGenerator m_random;
    const Board &m_board;
    Revert m_last;
    int m_count = 0;
};

/// A board with limits of every kind, and a few cards in its first column.
Board crowdedBoard();

/// What a crowd made of crowdedBoard() through the rules alone: the journal from its making on, and the board.
struct CrowdedJournal {
    Board board;
    QList<JournalEntry> entries;
};
CrowdedJournal crowdedJournal(quint32 seed, int commands);

} // namespace pulley
