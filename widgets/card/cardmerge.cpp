// Card merge: field by field, by what differs from what was read.
#include "widgets/card/cardmerge.h"

namespace pulley {

namespace {

template <class T>
void dropWhereHeld(std::optional<T> &mine, const std::optional<T> &other)
{
    if (other)
        mine.reset();
}

} // namespace

CardPatch without(CardPatch first, const CardPatch &second)
{
    dropWhereHeld(first.title, second.title);
    dropWhereHeld(first.description, second.description);
    dropWhereHeld(first.type, second.type);
    dropWhereHeld(first.serviceClass, second.serviceClass);
    dropWhereHeld(first.lane, second.lane);
    dropWhereHeld(first.due, second.due);
    dropWhereHeld(first.tags, second.tags);
    dropWhereHeld(first.checklist, second.checklist);
    dropWhereHeld(first.links, second.links);
    dropWhereHeld(first.relations, second.relations);
    return first;
}

CardPatch conflicts(const CardDraft &draft, const CardFacts &theirs)
{
    const CardPatch untyped = without(difference(draft.base, theirs), difference(draft.base, draft.typed));
    const CardPatch both = without(difference(draft.base, theirs), untyped);
    const CardPatch agreed = without(both, difference(draft.typed, theirs));
    return without(both, agreed);
}

CardDraft rebased(const CardDraft &draft, const CardFacts &theirs)
{
    const CardPatch taken = without(difference(draft.base, theirs), conflicts(draft, theirs));
    return {.typed = patched(draft.typed, taken), .base = patched(draft.base, taken)};
}

} // namespace pulley
