// Random histories for laws: cards that go forward, back, over columns, in and out of done, blocked and discarded on the way.
#pragma once

#include "tests/metrics/flowhistory.h"

#include <QRandomGenerator>

namespace pulley {

/// Ready, Doing (split), Wait, Verify, Done, Archive; started at Doing, finished at Done; toil and incident; two classes.
inline Board wideBoard(const QString &zone)
{
    Board board = flowBoard(zone);
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    const auto column = [&](const char *name, ColumnKind kind) { return Column{{text(name)}, text(name), kind, false, false, {}}; };
    board.columns[1].split = true;
    board.columns.insert(2, column("Wait", ColumnKind::Queue));
    board.columns.append(column("Archive", ColumnKind::Done));
    board.types = {{{text("toil")}, text("Toil"), {}, true}, {{text("incident")}, text("Incident"), {}, false}};
    board.classes = {{{text("standard")}, text("Standard"), Urgency::Standard},
                     {{text("expedite")}, text("Expedite"), Urgency::Expedite}};
    return board;
}

/// A card that wanders about `board` for some weeks from `begin` on.
inline CardHistory wanderer(QRandomGenerator &random, qint64 number, const Board &board, Instant begin)
{
    CardHistory card;
    card.number = number;
    card.id = {QString::number(number)};
    card.title = QStringLiteral("card %1").arg(number);
    card.type = board.types.at(random.bounded(int(board.types.size()))).id;
    card.serviceClass = board.classes.at(random.bounded(int(board.classes.size()))).id;
    Instant at = begin + std::chrono::seconds(random.bounded(50 * 86400));
    const PersonId owner{QStringLiteral("p%1").arg(random.bounded(4))};
    card.owners = {owner};
    card.owning = {{owner, at, {}}};
    int column = 0;
    for (int steps = 1 + random.bounded(9); steps > 0; --steps) {
        // Mostly forward, as work goes.
        const int way = random.bounded(5);
        column = way < 3 ? qMin(column + way, int(board.columns.size()) - 1) : random.bounded(int(board.columns.size()));
        const bool gone = random.bounded(20) == 0;
        const bool ready = board.columns.at(column).split && random.bounded(3) == 0;
        card.visits.append(
            {gone ? ColumnId{QStringLiteral("Gone")} : board.columns.at(column).id, ready ? Half::Ready : Half::Doing, at});
        const auto stay = std::chrono::seconds(random.bounded(6 * 86400));
        if (random.bounded(4) == 0) {
            const auto from = at + stay / 4;
            card.blocked.append(
                {from, from + std::chrono::seconds(random.bounded(3 * 86400)), QStringLiteral("why %1").arg(random.bounded(3))});
            at = qMax(at + stay, *card.blocked.last().to);
        } else {
            at += stay;
        }
    }
    if (random.bounded(6) == 0)
        card.discarded = at;
    return card;
}

/// Around a change of clocks (odd seeds, New York) or a year's end (even seeds, Tokyo).
inline History randomHistory(quint32 seed, int cards)
{
    QRandomGenerator random(seed);
    const bool spring = seed % 2 == 1;
    const Board board = wideBoard(spring ? QStringLiteral("America/New_York") : QStringLiteral("Asia/Tokyo"));
    const Instant begin = instantOf(spring ? QStringLiteral("2026-02-20T00:00Z") : QStringLiteral("2025-12-10T00:00Z"));
    History history{board.facts, board.columns, board.types, board.classes, {}};
    for (int i = 1; i <= cards; ++i)
        history.cards.append(wanderer(random, i, board, begin));
    return history;
}

/// A moment after everything in `history`.
inline Instant afterAll(const History &history)
{
    Instant last{};
    for (const CardHistory &card : std::as_const(history.cards))
        last = qMax(last, qMax(card.visits.last().at, card.discarded.value_or(Instant{})));
    for (const CardHistory &card : std::as_const(history.cards)) {
        for (const BlockedSpan &span : card.blocked)
            last = qMax(last, *span.to);
    }
    return last + std::chrono::minutes(7);
}

} // namespace pulley
