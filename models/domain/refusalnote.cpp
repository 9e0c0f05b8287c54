// What a note takes from a refusal and its command.
#include "models/domain/refusalnote.h"

#include <iterator>

namespace pulley {

namespace {

// In the order of Action.
constexpr const char *actionNames[] = {
    "add",          "pull",        "pull_next",     "ready",        "return",     "reorder",   "join",          "leave",
    "block",        "unblock",     "comment",       "discard",      "edit",       "import",    "create_board",  "edit_board",
    "set_column",   "set_lane",    "set_class",     "set_type",     "set_person", "set_limit", "remove_column", "remove_lane",
    "remove_class", "remove_type", "remove_person", "remove_limit", "revert",
};
static_assert(std::size(actionNames) == std::variant_size_v<Action>);

} // namespace

RefusalNote noteOf(const Refusal &refusal, const PersonId &by)
{
    return {refusal.at,     by,           refusal.rule, refusal.limit.id, refusal.limit.name,
            refusal.person, refusal.load, refusal.max,  refusal.card,     {}};
}

RefusalNote noteOf(const Refusal &refusal, const Command &command)
{
    RefusalNote note = noteOf(refusal, command.by);
    note.action = actionName(command.action);
    if (note.card.isEmpty()) {
        const QList<CardId> cards = cardsOf(command.action);
        note.card = cards.size() == 1 ? cards.first() : CardId{};
    }
    return note;
}

QString actionName(const Action &action)
{
    return QLatin1String(actionNames[action.index()]);
}

} // namespace pulley
