// The checks of policy and limits that hold for changes of every kind.
#include "models/domain/resultcheck.h"

#include "models/domain/admission.h"
#include "models/domain/policycheck.h"

namespace pulley {

namespace {

template <class T>
std::optional<Refusal> policyInUse(const Asked &asked, const Board &after, const Altered<T> &altered)
{
    const auto inUseRefusal = [&](const T &item) {
        if constexpr (std::is_same_v<T, Column>)
            return refusal(asked, Rule::ColumnInUse, {}, item.id, item.name).error;
        else
            return refusal(asked, Rule::ItemInUse, {}, {}, item.name).error;
    };
    if (altered.before && !altered.after && inUse(after, altered.before->item.id))
        return inUseRefusal(altered.before->item);
    if constexpr (std::is_same_v<T, Column>) {
        if (altered.before && altered.after && strands(after, altered.before->item, altered.after->item))
            return inUseRefusal(altered.before->item);
    }
    return {};
}

std::optional<Refusal> policyChangeProblem(const Asked &asked, const Board &after, const QList<Change> &changes)
{
    bool policyTouched = false;
    for (const Change &change : changes) {
        policyTouched |= cardOf(change).isEmpty();
        const auto used = std::visit(overloaded{
                                         []<class T>(const T &) { return std::optional<Refusal>{}; },
                                         [&]<class T>(const Altered<T> &altered) { return policyInUse(asked, after, altered); },
                                     },
                                     change);
        if (used)
            return used;
    }
    if (!policyTouched)
        return {};
    const auto problem = policyProblem(asked, after);
    return problem ? problem : overrunByPolicy(asked.board, after, asked.now);
}

} // namespace

std::optional<Refusal> resultProblem(const Asked &asked, const Board &after, const QList<Change> &changes)
{
    if (const auto refused = policyChangeProblem(asked, after, changes))
        return refused;
    QList<Transition> transitions;
    for (const CardId &id : touchedCards(changes))
        transitions.append(Transition{findCard(asked.board, id), findCard(after, id)});
    return overrun(asked.board, after, transitions, asked.now);
}

} // namespace pulley
