// Render: limits, refusals, failures and journal entries.
#include "app/pulleyctl/render.h"

#include "app/pulleyctl/names.h"
#include "models/domain/json.h"
#include "models/session/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pulley {

namespace {

QJsonValue nameOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString columnNamed(const Board &board, const ColumnId &id)
{
    const Column *column = findColumn(board, id);
    return column ? column->name : id.value;
}

QString classNamed(const Board &board, const ClassId &id)
{
    const ServiceClass *found = findClass(board, id);
    return found ? found->name : id.value;
}

QString typeNamed(const Board &board, const std::optional<TypeId> &id)
{
    if (!id)
        return {};
    const WorkType *found = findType(board, *id);
    return found ? found->name : id->value;
}

QString laneNamed(const Board &board, const std::optional<LaneId> &id)
{
    if (!id)
        return {};
    const Lane *found = findLane(board, *id);
    return found ? found->name : id->value;
}

QStringList columnsNamed(const Board &board, const Selector &selector)
{
    QStringList names;
    for (const ColumnId &column : selector.columns)
        names.append(columnNamed(board, column));
    return names;
}

/// Everybody who fills the limit, with how much: in the board's order, then who isn't on its list; one entry with an empty login
/// where it isn't each person's.
QList<std::pair<PersonId, int>> loadsInOrder(const Board &board, const Limit &limit)
{
    if (limit.selector.scope != PersonScope::EachPerson)
        return {{PersonId{}, load(board, limit)}};
    QHash<PersonId, int> all = loads(board, limit);
    QList<std::pair<PersonId, int>> each;
    for (const Person &person : board.people) {
        if (const int count = all.take(person.id); count > 0)
            each.append({person.id, count});
    }
    QList<PersonId> others = all.keys();
    std::sort(others.begin(), others.end());
    for (const PersonId &other : std::as_const(others))
        each.append({other, all.value(other)});
    return each;
}

QString scopeName(const Selector &selector)
{
    switch (selector.scope) {
    case PersonScope::Anyone:
        return {};
    case PersonScope::EachPerson:
        return QStringLiteral("each");
    case PersonScope::OnePerson:
        return selector.person.value;
    }
    return {};
}

QJsonObject holderJson(const Board &board, const Holder &holder, Instant at)
{
    QJsonArray owners;
    for (const PersonId &owner : holder.owners)
        owners.append(owner.value);
    return {{QStringLiteral("number"), cardNumber(board, holder.number)},
            {QStringLiteral("title"), holder.title},
            {QStringLiteral("owners"), owners},
            {QStringLiteral("since"), toIso(holder.since)},
            {QStringLiteral("age"), duration(holder.since, at)},
            {QStringLiteral("blocked"), holder.blocked}};
}

QString numberOf(const Board &board, const CardId &card)
{
    const Card *found = findCard(board, card);
    return found ? cardNumber(board, *found) : QString();
}

/// Of the cards that the entry touches, each once.
QJsonArray numbersIn(const Board &board, const JournalEntry &entry)
{
    QStringList numbers;
    for (const Change &change : entry.changes)
        numbers.append(numberOf(board, cardOf(change)));
    numbers.removeDuplicates();
    numbers.removeAll(QString());
    return QJsonArray::fromStringList(numbers);
}

} // namespace

QJsonObject limitToJson(const Board &board, const Limit &limit)
{
    int most = 0;
    QJsonArray people;
    for (const auto &[person, count] : loadsInOrder(board, limit)) {
        most = std::max(most, count);
        if (!person.isEmpty())
            people.append(QJsonObject{{QStringLiteral("person"), person.value}, {QStringLiteral("load"), count}});
    }
    QJsonArray exempt;
    for (const ClassId &id : limit.exempt)
        exempt.append(classNamed(board, id));
    const Selector &selector = limit.selector;
    const QString serviceClass = selector.serviceClass ? classNamed(board, *selector.serviceClass) : QString();
    return {{QStringLiteral("name"), limit.name},
            {QStringLiteral("load"), most},
            {QStringLiteral("max"), limit.max},
            {QStringLiteral("min"), limit.min},
            {QStringLiteral("columns"), QJsonArray::fromStringList(columnsNamed(board, selector))},
            {QStringLiteral("lane"), nameOrNull(laneNamed(board, selector.lane))},
            {QStringLiteral("class"), nameOrNull(serviceClass)},
            {QStringLiteral("type"), nameOrNull(typeNamed(board, selector.type))},
            {QStringLiteral("person"), nameOrNull(scopeName(selector))},
            {QStringLiteral("people"), people},
            {QStringLiteral("exempt"), exempt},
            {QStringLiteral("blocked_free"), limit.blockedFree}};
}

QString limitLine(const Board &board, const Limit &limit)
{
    const Selector &selector = limit.selector;
    QStringList parts;
    if (!selector.columns.isEmpty())
        parts.append(columnsNamed(board, selector).join(QLatin1String(" + ")));
    for (const QString &part : {laneNamed(board, selector.lane), typeNamed(board, selector.type)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (selector.serviceClass)
        parts.append(classNamed(board, *selector.serviceClass));
    if (selector.scope == PersonScope::EachPerson)
        parts.append(QCoreApplication::translate("pulleyctl", "each person"));
    else if (selector.scope == PersonScope::OnePerson)
        parts.append(selector.person.value);
    if (parts.isEmpty())
        parts.append(QCoreApplication::translate("pulleyctl", "work in progress"));
    QStringList counts;
    for (const auto &[person, count] : loadsInOrder(board, limit)) {
        const QString text = QStringLiteral("%1/%2").arg(QString::number(count), QString::number(limit.max));
        counts.append(person.isEmpty() ? text : person.value + QLatin1Char(' ') + text);
    }
    if (counts.isEmpty())
        counts.append(QStringLiteral("0/%1").arg(limit.max));
    return limit.name.leftJustified(16) + QLatin1Char(' ') + counts.join(QLatin1String(", ")) + QLatin1String("  (")
        + parts.join(QLatin1String(", ")) + QLatin1Char(')');
}

QJsonObject toJson(const Board &board, const Refusal &refusal)
{
    const bool limited = refusal.rule == Rule::LimitFull;
    const Column *column = findColumn(board, refusal.column);
    QJsonArray holders;
    for (const Holder &holder : refusal.holders)
        holders.append(holderJson(board, holder, refusal.at));
    return {{QStringLiteral("rule"), nameOf(refusal.rule)},
            {QStringLiteral("limit"), limited ? QJsonValue(refusal.limit.name) : QJsonValue()},
            {QStringLiteral("load"), limited ? QJsonValue(refusal.load) : QJsonValue()},
            {QStringLiteral("max"), limited ? QJsonValue(refusal.max) : QJsonValue()},
            {QStringLiteral("coming"), limited ? QJsonValue(refusal.coming) : QJsonValue()},
            {QStringLiteral("holders"), holders},
            {QStringLiteral("soonest"), nameOrNull(numberOf(board, refusal.soonest))},
            {QStringLiteral("card"), nameOrNull(numberOf(board, refusal.card))},
            {QStringLiteral("column"), nameOrNull(column ? column->name : QString())},
            {QStringLiteral("person"), nameOrNull(refusal.person.value)},
            {QStringLiteral("subject"), nameOrNull(refusal.subject)},
            {QStringLiteral("text"), sentence(board, refusal)}};
}

QJsonObject toJson(const StoreError &error)
{
    return {{QStringLiteral("fault"), nameOf(error.fault)},
            {QStringLiteral("subject"), nameOrNull(error.subject)},
            {QStringLiteral("detail"), nameOrNull(error.detail)},
            {QStringLiteral("text"), sentence(error)}};
}

QJsonObject entryToJson(const Board &board, const JournalEntry &entry)
{
    QJsonObject json = toJson(entry);
    QJsonArray text;
    for (const Change &change : entry.changes)
        text.append(sentence(board, change));
    json.insert(QStringLiteral("time"), toIso(entry.at));
    json.insert(QStringLiteral("text"), text);
    json.insert(QStringLiteral("cards"), numbersIn(board, entry));
    return json;
}

QString entryLine(const Board &board, const JournalEntry &entry)
{
    constexpr qsizetype shown = 4;
    const QTimeZone zone(board.facts.timeZone.toUtf8());
    QStringList words;
    for (const Change &change : entry.changes.first(std::min(shown, entry.changes.size())))
        words.append(sentence(board, change));
    if (entry.changes.size() > shown)
        words.append(QCoreApplication::translate("pulleyctl", "and %1 more").arg(entry.changes.size() - shown));
    QString text = words.join(QLatin1String("; "));
    if (!entry.reverts.isEmpty())
        text = QCoreApplication::translate("pulleyctl", "took back: %1").arg(text);
    return QString::number(entry.revision).rightJustified(6) + QLatin1String("  ")
        + toDateTime(entry.at, zone).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")) + QLatin1String("  ") + entry.by.value
        + QLatin1String("  ") + text;
}

QString placeOf(const Board &board, const Standing &standing)
{
    const QString name = columnNamed(board, standing.column);
    return standing.half == Half::Ready ? QCoreApplication::translate("pulleyctl", "%1 (ready)").arg(name) : name;
}

QString changeLine(const Board &board, const Change &change)
{
    const auto *moved = std::get_if<CardMoved>(&change);
    if (!moved)
        return sentence(board, change);
    return numberOf(board, moved->card) + QLatin1Char(' ') + placeOf(board, moved->before) + QLatin1String(" -> ")
        + placeOf(board, moved->after);
}

Instant currentTime()
{
    return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
}

} // namespace pulley
