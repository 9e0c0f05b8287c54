// Rules for the board's own making and editing.
#include "models/domain/admission.h"
#include "models/domain/evolve.h"
#include "models/domain/policycheck.h"
#include "models/domain/rules.h"
#include "models/domain/spans.h"

#include <algorithm>

namespace pulley {

namespace {

/// `change`, if the board stays a workflow with it.
Decision asPolicy(const Asked &asked, const QList<Change> &changes)
{
    Board policy = asked.board;
    for (const Change &change : changes)
        evolve(policy, change);
    if (const auto refused = policyProblem(asked, policy))
        return Failure{*refused};
    if (const auto refused = overrunByPolicy(asked.board, policy, asked.now))
        return Failure{*refused};
    return changes;
}

/// Points left open: work is started in the first active column and finished in the first done one.
BoardFacts completed(BoardFacts facts, const QList<Column> &columns)
{
    const auto firstOf = [&](ColumnKind kind) {
        const auto found =
            std::find_if(columns.cbegin(), columns.cend(), [&](const Column &column) { return column.kind == kind; });
        return found == columns.cend() ? ColumnId{} : found->id;
    };
    if (facts.commitment.isEmpty())
        facts.commitment = firstOf(ColumnKind::Active);
    if (facts.delivery.isEmpty())
        facts.delivery = firstOf(ColumnKind::Done);
    return facts;
}

/// Work is finished in the first done column: one chosen for it goes there. Neither can be changed before the other.
QList<Change> firstOfDone(const Board &board, const ColumnId &delivery)
{
    const int place = indexOf(board, delivery);
    const int first = int(std::find_if(board.columns.cbegin(), board.columns.cend(),
                                       [](const Column &column) { return column.kind == ColumnKind::Done; })
                          - board.columns.cbegin());
    if (place <= first || board.columns.at(place).kind != ColumnKind::Done)
        return {};
    const Column &column = board.columns.at(place);
    return {ColumnAltered{Placed<Column>{place, column}, Placed<Column>{first, column}}};
}

template <class T>
void appendAll(QList<Change> &changes, const QList<T> &items)
{
    for (int i = 0; i < items.size(); ++i)
        changes.append(Altered<T>{{}, Placed<T>{i, items.at(i)}});
}

/// Where a new column goes when nobody says: before the done ones, unless it is one.
int defaultPlace(const QList<Column> &columns, const Column &added)
{
    if (added.kind == ColumnKind::Done)
        return int(columns.size());
    const auto done = std::find_if(columns.cbegin(), columns.cend(), [](const Column &c) { return c.kind == ColumnKind::Done; });
    return int(done - columns.cbegin());
}

template <class T>
int defaultPlace(const QList<T> &items, const T &)
{
    return int(items.size());
}

template <class T>
Altered<T> placing(const QList<T> &items, const SetItem<T> &action)
{
    Altered<T> altered;
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const T &item) { return item.id == action.item.id; });
    if (found != items.cend())
        altered.before = Placed<T>{int(found - items.cbegin()), *found};
    const int last = int(items.size()) - (altered.before ? 1 : 0);
    const int place = altered.before ? altered.before->index : defaultPlace(items, action.item);
    altered.after = Placed<T>{std::clamp(action.index.value_or(place), 0, last), action.item};
    altered.after->item.name = action.item.name.trimmed();
    return altered;
}

template <class T>
Decision set(const Asked &asked, const Altered<T> &altered)
{
    if (altered.before == altered.after)
        return QList<Change>{};
    return asPolicy(asked, {altered});
}

template <class T, class IdType>
Decision removed(const Asked &asked, const QList<T> &items, const IdType &id)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const T &item) { return item.id == id; });
    if (found == items.cend())
        return refusal(asked, Rule::NoSuchItem, {}, {}, id.value);
    if (inUse(asked.board, id))
        return refusal(asked, Rule::ItemInUse, {}, {}, found->name);
    return asPolicy(asked, {Altered<T>{Placed<T>{int(found - items.cbegin()), *found}, {}}});
}

} // namespace

Decision rule(const Asked &asked, const CreateBoard &action)
{
    if (!asked.board.columns.isEmpty())
        return refusal(asked, Rule::NameTaken, {}, {}, asked.board.facts.key);
    const Board &wanted = action.board;
    QList<Change> changes{BoardAltered{asked.board.facts, completed(wanted.facts, wanted.columns)}};
    appendAll(changes, wanted.columns);
    appendAll(changes, wanted.lanes);
    appendAll(changes, wanted.classes);
    appendAll(changes, wanted.types);
    appendAll(changes, wanted.people);
    appendAll(changes, wanted.limits);
    // Checked as it was asked for: folding would hide an id given twice.
    Board policy = wanted;
    policy.facts = completed(wanted.facts, wanted.columns);
    if (const auto refused = policyProblem(asked, policy))
        return Failure{*refused};
    return changes;
}

Decision rule(const Asked &asked, const EditBoard &action)
{
    const BoardFacts wanted = action.base ? merged(*action.base, action.facts, asked.board.facts) : action.facts;
    const BoardFacts after = completed(wanted, asked.board.columns);
    if (after == asked.board.facts)
        return QList<Change>{};
    return asPolicy(asked, QList<Change>{BoardAltered{asked.board.facts, after}} + firstOfDone(asked.board, after.delivery));
}

Decision rule(const Asked &asked, const SetColumn &action)
{
    const ColumnAltered altered = placing(asked.board.columns, action);
    if (altered.before && strands(asked.board, altered.before->item, altered.after->item))
        return refusal(asked, Rule::ColumnInUse, {}, action.item.id, altered.before->item.name);
    if (altered.before == altered.after)
        return QList<Change>{};
    Board placed = asked.board;
    evolve(placed, altered);
    return asPolicy(asked, QList<Change>{altered} + followingLimits(asked.board, placed, action.item.id));
}

Decision rule(const Asked &asked, const SetLane &action)
{
    return set(asked, placing(asked.board.lanes, action));
}

Decision rule(const Asked &asked, const SetClass &action)
{
    return set(asked, placing(asked.board.classes, action));
}

Decision rule(const Asked &asked, const SetType &action)
{
    return set(asked, placing(asked.board.types, action));
}

Decision rule(const Asked &asked, const SetPerson &action)
{
    return set(asked, placing(asked.board.people, action));
}

Decision rule(const Asked &asked, const SetLimit &action)
{
    return set(asked, placing(asked.board.limits, action));
}

Decision rule(const Asked &asked, const RemoveColumn &action)
{
    const Column *column = findColumn(asked.board, action.id);
    if (!column)
        return refusal(asked, Rule::NoSuchColumn, {}, action.id);
    if (inUse(asked.board, action.id))
        return refusal(asked, Rule::ColumnInUse, {}, action.id, column->name);
    return removed(asked, asked.board.columns, action.id);
}

Decision rule(const Asked &asked, const RemoveLane &action)
{
    return removed(asked, asked.board.lanes, action.id);
}

Decision rule(const Asked &asked, const RemoveClass &action)
{
    return removed(asked, asked.board.classes, action.id);
}

Decision rule(const Asked &asked, const RemoveType &action)
{
    return removed(asked, asked.board.types, action.id);
}

Decision rule(const Asked &asked, const RemovePerson &action)
{
    return removed(asked, asked.board.people, action.id);
}

Decision rule(const Asked &asked, const RemoveLimit &action)
{
    return removed(asked, asked.board.limits, action.id);
}

} // namespace pulley
