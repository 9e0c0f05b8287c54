// Checks of a whole definition of workflow, the same for making, editing and taking back.
#include "models/domain/policycheck.h"

#include <QTimeZone>
#include <algorithm>

namespace pulley {

namespace {

/// One check's answer: the rule broken and what it is about.
struct Problem {
    Rule rule;
    QString subject;
    Limit limit = {};
    ColumnId column = {};
};
using Check = std::optional<Problem>;

template <class T>
Check namesProblem(const QList<T> &items)
{
    QSet<QString> names;
    QSet<QString> ids;
    for (const T &item : items) {
        const QString name = item.name.trimmed().toCaseFolded();
        if (name.isEmpty() || item.id.isEmpty())
            return Problem{Rule::NameMissing, item.id.value};
        if (names.contains(name) || ids.contains(item.id.value))
            return Problem{Rule::NameTaken, item.name};
        names.insert(name);
        ids.insert(item.id.value);
    }
    return {};
}

Check factsProblem(const BoardFacts &facts)
{
    if (!isBoardKey(facts.key))
        return Problem{Rule::BadBoard, QStringLiteral("key")};
    if (facts.name.trimmed().isEmpty())
        return Problem{Rule::NameMissing, facts.key};
    if (!QTimeZone(facts.timeZone.toUtf8()).isValid())
        return Problem{Rule::BadBoard, QStringLiteral("time zone")};
    if (facts.sleDays < 0 || facts.slePercent < 1 || facts.slePercent > 100)
        return Problem{Rule::BadBoard, QStringLiteral("sle")};
    if (facts.finishedDays < 0)
        return Problem{Rule::BadBoard, QStringLiteral("finished days")};
    return {};
}

Check columnsProblem(const Board &policy)
{
    if (const Check names = namesProblem(policy.columns))
        return names;
    const auto done = [](const Column &column) { return column.kind == ColumnKind::Done; };
    const QList<Column> &columns = policy.columns;
    const bool bothKinds = columns.size() >= 2 && !done(columns.first()) && done(columns.last());
    if (!bothKinds || !std::is_partitioned(columns.cbegin(), columns.cend(), [&](const Column &column) { return !done(column); }))
        return Problem{Rule::BadBoard, QStringLiteral("columns")};
    for (const Column &column : columns) {
        if (column.split && column.kind != ColumnKind::Active)
            return Problem{Rule::BadBoard, QStringLiteral("split")};
    }
    const Column *commitment = findColumn(policy, policy.facts.commitment);
    if (!commitment || done(*commitment))
        return Problem{Rule::BadBoard, QStringLiteral("commitment")};
    const Column *delivery = findColumn(policy, policy.facts.delivery);
    if (!delivery || !done(*delivery))
        return Problem{Rule::BadBoard, QStringLiteral("delivery")};
    const auto firstDone = std::find_if(columns.cbegin(), columns.cend(), done);
    if (firstDone->id != delivery->id)
        return Problem{Rule::BadBoard, firstDone->name, {}, firstDone->id};
    return {};
}

Check peopleProblem(const QList<Person> &people)
{
    QSet<PersonId> ids;
    for (const Person &person : people) {
        if (person.id.isEmpty())
            return Problem{Rule::NameMissing, person.name};
        if (ids.contains(person.id))
            return Problem{Rule::NameTaken, person.id.value};
        ids.insert(person.id);
    }
    return {};
}

/// The name of what a limit refers to and the board doesn't know.
std::optional<QString> unknownIn(const Board &policy, const Limit &limit)
{
    const Selector &selector = limit.selector;
    if (selector.lane && !findLane(policy, *selector.lane))
        return selector.lane->value;
    if (selector.serviceClass && !findClass(policy, *selector.serviceClass))
        return selector.serviceClass->value;
    if (selector.type && !findType(policy, *selector.type))
        return selector.type->value;
    if (selector.scope == PersonScope::OnePerson && !findPerson(policy, selector.person))
        return selector.person.value;
    for (const ClassId &exempt : limit.exempt) {
        if (!findClass(policy, exempt))
            return exempt.value;
    }
    return {};
}

Check limitsProblem(const Board &policy)
{
    if (const Check names = namesProblem(policy.limits))
        return names;
    for (const Limit &limit : policy.limits) {
        if (limit.max < 1 || limit.min < 0 || limit.max < limit.min)
            return Problem{Rule::BadLimit, limit.name, limit};
        for (const ColumnId &id : limit.selector.columns) {
            const Column *column = findColumn(policy, id);
            if (!column)
                return Problem{Rule::NoSuchColumn, id.value, limit};
            if (column->kind == ColumnKind::Done)
                return Problem{Rule::BadLimit, limit.name, limit};
        }
        if (const std::optional<QString> unknown = unknownIn(policy, limit))
            return Problem{Rule::NoSuchItem, *unknown, limit};
    }
    return {};
}

template <class IdType>
bool anyRefersTo(const Board &policy, const IdType &id)
{
    const auto refers = [&](const auto &it) { return refersTo(it, id); };
    return std::any_of(policy.cards.cbegin(), policy.cards.cend(), refers)
        || std::any_of(policy.limits.cbegin(), policy.limits.cend(), refers);
}

} // namespace

bool isBoardKey(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
    });
}

std::optional<Refusal> policyProblem(const Asked &asked, const Board &policy)
{
    for (const Check &check :
         {factsProblem(policy.facts), columnsProblem(policy), namesProblem(policy.lanes), namesProblem(policy.classes),
          namesProblem(policy.types), peopleProblem(policy.people), limitsProblem(policy)}) {
        if (!check)
            continue;
        Refusal refused = refusal(asked, check->rule, {}, check->column, check->subject).error;
        refused.limit = check->limit;
        refused.max = check->limit.max;
        return refused;
    }
    return {};
}

bool inUse(const Board &policy, const ColumnId &column)
{
    return policy.facts.commitment == column || policy.facts.delivery == column || anyRefersTo(policy, column);
}

bool inUse(const Board &policy, const LaneId &lane)
{
    return anyRefersTo(policy, lane);
}

bool inUse(const Board &policy, const ClassId &serviceClass)
{
    return anyRefersTo(policy, serviceClass);
}

bool inUse(const Board &policy, const TypeId &type)
{
    return anyRefersTo(policy, type);
}

bool inUse(const Board &policy, const PersonId &person)
{
    return anyRefersTo(policy, person);
}

bool inUse(const Board &, const LimitId &)
{
    return false;
}

bool refersTo(const Card &card, const ColumnId &column)
{
    return card.standing.column == column;
}

bool refersTo(const Card &card, const LaneId &lane)
{
    return card.facts.lane == lane;
}

bool refersTo(const Card &card, const ClassId &serviceClass)
{
    return card.facts.serviceClass == serviceClass;
}

bool refersTo(const Card &card, const TypeId &type)
{
    return card.facts.type == type;
}

bool refersTo(const Card &card, const PersonId &person)
{
    return card.owners.contains(person);
}

bool refersTo(const Limit &limit, const ColumnId &column)
{
    return limit.selector.columns.contains(column);
}

bool refersTo(const Limit &limit, const LaneId &lane)
{
    return limit.selector.lane == lane;
}

bool refersTo(const Limit &limit, const ClassId &serviceClass)
{
    return limit.selector.serviceClass == serviceClass || limit.exempt.contains(serviceClass);
}

bool refersTo(const Limit &limit, const TypeId &type)
{
    return limit.selector.type == type;
}

bool refersTo(const Limit &limit, const PersonId &person)
{
    return limit.selector.scope == PersonScope::OnePerson && limit.selector.person == person;
}

bool strands(const Board &board, const Column &before, const Column &after)
{
    return std::any_of(board.cards.cbegin(), board.cards.cend(), [&](const Card &card) { return isStranded(card, before, after); });
}

bool isStranded(const Card &card, const Column &before, const Column &after)
{
    const bool finishesOrReopens = (before.kind == ColumnKind::Done) != (after.kind == ColumnKind::Done);
    const bool joinsHalves = before.split && !after.split;
    return card.standing.column == before.id && (finishesOrReopens || (joinsHalves && card.standing.half == Half::Ready));
}

} // namespace pulley
