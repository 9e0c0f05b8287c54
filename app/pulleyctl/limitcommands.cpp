// limit, limits: what may be in progress at once.
#include "app/pulleyctl/answers.h"
#include "app/pulleyctl/commands.h"
#include "app/pulleyctl/render.h"

#include <QJsonArray>

#include <algorithm>

namespace pulley {

namespace {

const Limit *limitNamed(const Board &board, const QString &name)
{
    for (const Limit &limit : board.limits) {
        if (limit.name.compare(name, Qt::CaseInsensitive) == 0)
            return &limit;
    }
    return nullptr;
}

/// "A" or "A..B", from either end, as columns; a name the board doesn't have stands for itself, so that the rules say no to it.
QList<ColumnId> span(const Board &board, const QString &text)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots < 0)
        return {columnNamed(board, text)};
    const ColumnId first = columnNamed(board, text.left(dots).trimmed());
    const ColumnId last = columnNamed(board, text.mid(dots + 2).trimmed());
    const auto [from, to] = std::minmax({indexOf(board, first), indexOf(board, last)});
    if (from < 0)
        return {first, last};
    QList<ColumnId> columns;
    for (int i = from; i <= to; ++i)
        columns.append(board.columns.at(i).id);
    return columns;
}

void readSelector(const Ctl &ctl, const Board &board, Selector &selector)
{
    if (ctl.has("columns"))
        selector.columns = span(board, ctl.value("columns"));
    if (ctl.has("lane"))
        selector.lane = laneNamed(board, ctl.value("lane"));
    if (ctl.has("class"))
        selector.serviceClass = classNamed(board, ctl.value("class"));
    if (ctl.has("type"))
        selector.type = typeNamed(board, ctl.value("type"));
    if (ctl.has("person")) {
        const bool each = ctl.value("person") == QLatin1String("each");
        selector.scope = each ? PersonScope::EachPerson : PersonScope::OnePerson;
        selector.person = each ? PersonId{} : PersonId{ctl.value("person")};
    }
}

/// The limit as it is to be: the present one of that name with what is given, or a new one.
Limit wantedLimit(const Ctl &ctl, const Board &board)
{
    const QString name = ctl.argument(0);
    Limit limit;
    if (const Limit *present = limitNamed(board, name))
        limit = *present;
    else {
        limit.id = makeId<LimitId>();
        limit.name = name;
    }
    const bool fresh = !limitNamed(board, name);
    readSelector(ctl, board, limit.selector);
    if (fresh && limit.selector == Selector{}) {
        if (const Column *column = findColumn(board, name))
            limit.selector.columns = {column->id};
    }
    if (ctl.has("exempt")) {
        limit.exempt.clear();
        for (const QString &exempt : ctl.values("exempt"))
            limit.exempt.append(classNamed(board, exempt));
    }
    if (ctl.has("blocked-free"))
        limit.blockedFree = true;
    return limit;
}

Exit removeLimit(Ctl &ctl)
{
    const Limit *limit = limitNamed(ctl.board(), ctl.argument(0));
    return submitAndPrint(ctl, RemoveLimit{limit ? limit->id : LimitId{ctl.argument(0)}});
}

} // namespace

Exit runLimit(Ctl &ctl)
{
    std::optional<int> max;
    std::optional<int> min;
    if (ctl.has("max") && !(max = ctl.number("max")))
        return Exit::Usage;
    if (ctl.has("min") && !(min = ctl.number("min")))
        return Exit::Usage;
    if (const auto exit = ctl.openBoard())
        return *exit;
    if (ctl.has("remove"))
        return removeLimit(ctl);
    Limit limit = wantedLimit(ctl, ctl.board());
    if (!max && !findLimit(ctl.board(), limit.id))
        return ctl.misuse(QCoreApplication::translate("pulleyctl", "a new limit wants --max N."));
    limit.max = max.value_or(limit.max);
    limit.min = min.value_or(limit.min);
    return submitAndPrint(ctl, SetLimit{limit, {}});
}

Exit runLimits(Ctl &ctl)
{
    if (const auto exit = ctl.openBoard())
        return *exit;
    const Board &board = ctl.board();
    QJsonArray limits;
    for (const Limit &limit : board.limits) {
        limits.append(limitToJson(board, limit));
        if (!ctl.json())
            ctl.out().line(limitLine(board, limit));
    }
    if (ctl.json())
        ctl.out().json({{QStringLiteral("board"), board.facts.key},
                        {QStringLiteral("revision"), board.revision},
                        {QStringLiteral("limits"), limits}});
    return ctl.finish(Exit::Done);
}

} // namespace pulley
