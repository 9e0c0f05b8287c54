// OrdinaryCards: small histories of cards that take some days each, and their pictures, for tests of charts.
#pragma once

#include "widgets/charts/chartkinds.h"

namespace pulley {

class OrdinaryCards
{
protected:
    static Instant at(int day, int hour = 9)
    {
        return fromDateTime(QDateTime(QDate(2026, 1, 1).addDays(day), QTime(hour, 0), Qt::UTC));
    }

    static History emptyHistory()
    {
        History history;
        history.facts.key = QStringLiteral("OPS");
        history.facts.name = QStringLiteral("Platform operations");
        history.columns = {
            {.id = {QStringLiteral("ready")}, .name = QStringLiteral("Ready"), .policy = {}},
            {.id = {QStringLiteral("doing")}, .name = QStringLiteral("Doing"), .kind = ColumnKind::Active, .policy = {}},
            {.id = {QStringLiteral("done")}, .name = QStringLiteral("Done"), .kind = ColumnKind::Done, .policy = {}}};
        history.facts.commitment = history.columns.at(1).id;
        history.facts.delivery = history.columns.at(2).id;
        return history;
    }

    /// Each card as (day started, days it took).
    static History historyOf(const QList<std::pair<int, int>> &cards)
    {
        History history = emptyHistory();
        for (const auto &[started, days] : cards) {
            CardHistory card;
            card.number = history.cards.size() + 1;
            card.id = {QStringLiteral("c%1").arg(card.number)};
            card.title = QStringLiteral("Card %1").arg(card.number);
            card.visits = {{history.columns.at(1).id, Half::Doing, at(started)},
                           {history.columns.at(2).id, Half::Doing, at(started + days - 1, 15)}};
            history.cards.append(card);
        }
        return history;
    }

    static History ordinary()
    {
        QList<std::pair<int, int>> cards;
        for (int i = 0; i < 40; ++i)
            cards.append({i * 3, 1 + (i * i) % 17});
        return historyOf(cards);
    }

    static Input inputOf(const History &history, const ChartQuery &query = {})
    {
        const ReadHistory read{std::make_shared<const History>(history), at(4000)};
        return std::make_shared<const ChartInput>(chartInput(read, {}, {}, query));
    }
    static Picture pictureOf(const History &history, const char *key = "cycle-time")
    {
        return drawPicture(*chartKind(QLatin1String(key)), inputOf(history));
    }
};

} // namespace pulley
