// A small board for tests of what goes in and comes out: Queued, Accepted, Completed.
#pragma once

#include "models/domain/board.h"
#include "models/domain/history.h"
#include "models/exchange/eventlog.h"

#include <functional>

namespace pulley {

inline Board exchangeBoard(const QString &zone = QStringLiteral("UTC"))
{
    const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
    Board board;
    board.facts.key = text("INC");
    board.facts.name = text("Incidents");
    board.facts.timeZone = zone;
    board.columns = {{{text("q")}, text("Queued"), ColumnKind::Queue, false, false, {}},
                     {{text("a")}, text("Accepted"), ColumnKind::Active, false, false, {}},
                     {{text("c")}, text("Completed"), ColumnKind::Done, false, false, {}}};
    board.facts.commitment = {text("a")};
    board.facts.delivery = {text("c")};
    board.types = {{{text("incident")}, text("Incident"), text("!"), false}, {{text("toil")}, text("Toil"), text("~"), true}};
    board.people = {{{text("ada")}, text("Ada Lovelace"), {}}};
    return board;
}

/// c1, c2, c3 ...
inline std::function<CardId()> countedIds()
{
    return [n = 0]() mutable { return CardId{QStringLiteral("c%1").arg(++n)}; };
}

/// The history that an import leaves, with numbers given in order, as of `asOf`.
inline History historyOfImport(const Board &board, const ImportCards &import, std::optional<Instant> asOf = {})
{
    JournalEntry entry{1, {QStringLiteral("import")}, {}, fromMicros(0), {}, {}};
    qint64 number = 0;
    for (const ImportedCard &imported : import.cards) {
        CardImported change{imported.card, imported.visits, import.source, imported.doubts};
        change.card.number = ++number;
        entry.changes.append(change);
    }
    return historyOf(board, {entry}, asOf);
}

} // namespace pulley
