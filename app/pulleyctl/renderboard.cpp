// Render: the board, column by column.
#include "app/pulleyctl/render.h"

#include "app/pulleyctl/names.h"
#include "models/session/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pulley {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray arrayOf(const QList<PersonId> &people)
{
    QJsonArray array;
    for (const PersonId &person : people)
        array.append(person.value);
    return array;
}

QString nameOrId(const WorkType *type)
{
    return type ? type->name : QString();
}

QJsonValue blockedJson(const Card &card)
{
    if (!card.blocked)
        return {};
    return QJsonObject{{QStringLiteral("reason"), card.blocked->reason},
                       {QStringLiteral("by"), card.blocked->by.value},
                       {QStringLiteral("since"), toIso(card.blocked->since)}};
}

int daysSince(const BoardView &view, Instant since)
{
    const QTimeZone zone(view.board.facts.timeZone.toUtf8());
    return static_cast<int>(dayOf(since, zone).daysTo(dayOf(view.now, zone))) + 1;
}

QJsonValue timeJson(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue();
}

QJsonObject cardJson(const BoardView &view, const Card &card)
{
    const Board &board = view.board;
    const ServiceClass *serviceClass = findClass(board, card.facts.serviceClass);
    const Lane *lane = findLane(board, card.facts.lane);
    const auto started = startedAt(board, card);
    const bool open = !isFinished(board, card);
    return {{QStringLiteral("number"), cardNumber(board, card)},
            {QStringLiteral("title"), card.facts.title},
            {QStringLiteral("description"), card.facts.description},
            {QStringLiteral("type"), textOrNull(nameOrId(findType(board, card.facts.type)))},
            {QStringLiteral("class"), textOrNull(serviceClass ? serviceClass->name : QString())},
            {QStringLiteral("lane"), textOrNull(lane ? lane->name : QString())},
            {QStringLiteral("owners"), arrayOf(card.owners)},
            {QStringLiteral("due"), textOrNull(card.facts.due.toString(Qt::ISODate))},
            {QStringLiteral("tags"), QJsonArray::fromStringList(card.facts.tags)},
            {QStringLiteral("blocked"), blockedJson(card)},
            {QStringLiteral("ready"), card.standing.half == Half::Ready},
            {QStringLiteral("since"), toIso(card.standing.since)},
            {QStringLiteral("created"), toIso(card.created)},
            {QStringLiteral("started"), timeJson(started)},
            {QStringLiteral("finished"), timeJson(finishedAt(board, card))},
            {QStringLiteral("age_days"), started && open ? QJsonValue(daysSince(view, *started)) : QJsonValue()},
            {QStringLiteral("dedup"), textOrNull(card.dedupKey)}};
}

QList<Card> shownCards(const BoardView &view, const ColumnId &column)
{
    QList<Card> cards = cardsIn(view.board, column);
    if (view.cards == CardsShown::Mine)
        cards.removeIf([&view](const Card &card) { return !card.owners.contains(view.me); });
    return cards;
}

struct Slots {
    int load = 0;
    std::optional<int> max;
};

Slots slotsOf(const Board &board, const Column &column)
{
    if (const Limit *limit = columnLimit(board, column.id))
        return {load(board, *limit), limit->max};
    return {static_cast<int>(cardsIn(board, column.id).size()), std::nullopt};
}

QString cardLine(const BoardView &view, const Card &card)
{
    const Board &board = view.board;
    QStringList marks;
    if (const WorkType *type = findType(board, card.facts.type))
        marks.append(type->name);
    const ServiceClass *serviceClass = findClass(board, card.facts.serviceClass);
    if (serviceClass && serviceClass->urgency != Urgency::Standard)
        marks.append(serviceClass->name);
    for (const PersonId &owner : card.owners)
        marks.append(QLatin1Char('@') + owner.value);
    if (card.facts.due.isValid())
        marks.append(QCoreApplication::translate("pulleyctl", "due %1").arg(card.facts.due.toString(Qt::ISODate)));
    if (const auto started = startedAt(board, card); started && !isFinished(board, card))
        marks.append(duration(*started, view.now));
    if (card.standing.half == Half::Ready)
        marks.append(QCoreApplication::translate("pulleyctl", "ready to pull"));
    if (card.blocked)
        marks.append(QCoreApplication::translate("pulleyctl", "BLOCKED: %1").arg(card.blocked->reason.simplified()));
    QString line = QLatin1String("  ") + cardNumber(board, card).leftJustified(9) + QLatin1Char(' ');
    line += card.facts.title.left(400).simplified();
    if (!marks.isEmpty())
        line += QLatin1String("  [") + marks.join(QLatin1String(", ")) + QLatin1Char(']');
    return line;
}

} // namespace

QJsonObject toJson(const BoardView &view)
{
    const Board &board = view.board;
    QJsonArray columns;
    for (const Column &column : board.columns) {
        const Slots taken = slotsOf(board, column);
        QJsonArray cards;
        for (const Card &card : shownCards(view, column.id))
            cards.append(cardJson(view, card));
        columns.append(QJsonObject{{QStringLiteral("name"), column.name},
                                   {QStringLiteral("kind"), nameOf(column.kind)},
                                   {QStringLiteral("split"), column.split},
                                   {QStringLiteral("policy"), textOrNull(column.policy)},
                                   {QStringLiteral("load"), taken.load},
                                   {QStringLiteral("max"), taken.max ? QJsonValue(*taken.max) : QJsonValue()},
                                   {QStringLiteral("cards"), cards}});
    }
    QJsonArray limits;
    for (const Limit &limit : board.limits)
        limits.append(limitToJson(board, limit));
    return {{QStringLiteral("board"), board.facts.key},
            {QStringLiteral("name"), board.facts.name},
            {QStringLiteral("revision"), board.revision},
            {QStringLiteral("me"), view.me.value},
            {QStringLiteral("time_zone"), board.facts.timeZone},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("limits"), limits}};
}

QStringList lines(const BoardView &view)
{
    const Board &board = view.board;
    QStringList text{QCoreApplication::translate("pulleyctl", "%1 (%2), revision %3")
                         .arg(board.facts.name, board.facts.key, QString::number(board.revision))};
    for (const Column &column : board.columns) {
        const Slots taken = slotsOf(board, column);
        const QString max = taken.max ? QLatin1Char('/') + QString::number(*taken.max) : QString();
        text.append(QString());
        text.append(column.name + QLatin1Char(' ') + QString::number(taken.load) + max);
        for (const Card &card : shownCards(view, column.id))
            text.append(cardLine(view, card));
    }
    return text;
}

} // namespace pulley
