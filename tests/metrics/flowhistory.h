// Histories written as text for tests of figures: "Ready 2026-03-01T09:00Z, Doing 2026-03-02T10:00Z" is one card's way.
#pragma once

#include "models/domain/history.h"

#include <QStringList>

namespace pulley {

inline Instant instantOf(const QString &iso)
{
    return fromDateTime(QDateTime::fromString(iso, Qt::ISODateWithMs));
}

/// Ready, Doing, Verify, Done; started at Doing, finished at Done.
inline Board flowBoard(const QString &zone = QStringLiteral("UTC"))
{
    Board board;
    board.facts.key = QStringLiteral("OPS");
    board.facts.timeZone = zone;
    const auto column = [](const char *name, ColumnKind kind) {
        return Column{{QString::fromLatin1(name)}, QString::fromLatin1(name), kind, false, false, {}};
    };
    board.columns = {column("Ready", ColumnKind::Queue), column("Doing", ColumnKind::Active), column("Verify", ColumnKind::Active),
                     column("Done", ColumnKind::Done)};
    board.facts.commitment = {QStringLiteral("Doing")};
    board.facts.delivery = {QStringLiteral("Done")};
    return board;
}

inline QList<Visit> visitsOf(const QString &way)
{
    QList<Visit> visits;
    for (const QString &step : way.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList parts = step.trimmed().split(QLatin1Char(' '));
        visits.append({{parts.at(0)}, Half::Doing, instantOf(parts.at(1))});
    }
    return visits;
}

inline History flowHistory(const QStringList &ways, const QString &zone = QStringLiteral("UTC"))
{
    const Board board = flowBoard(zone);
    History history{board.facts, board.columns, {}, {}, {}};
    for (const QString &way : ways) {
        CardHistory card;
        card.number = history.cards.size() + 1;
        card.id = {QString::number(card.number)};
        card.title = QStringLiteral("card %1").arg(card.number);
        card.visits = visitsOf(way);
        history.cards.append(card);
    }
    return history;
}

} // namespace pulley
