// Card facts and the patches between them.
#include "models/domain/card.h"

namespace pulley {

namespace {

/// Calls `visit(fact, field)` with each fact and the patch's optional of the same name.
template <class Facts, class Patch, class Visit>
void eachFact(Facts &facts, Patch &patch, Visit visit)
{
    visit(facts.title, patch.title);
    visit(facts.description, patch.description);
    visit(facts.type, patch.type);
    visit(facts.serviceClass, patch.serviceClass);
    visit(facts.lane, patch.lane);
    visit(facts.due, patch.due);
    visit(facts.tags, patch.tags);
    visit(facts.checklist, patch.checklist);
    visit(facts.links, patch.links);
    visit(facts.relations, patch.relations);
}

} // namespace

CardFacts patched(CardFacts facts, const CardPatch &patch)
{
    eachFact(facts, patch, [](auto &fact, const auto &field) {
        if (field)
            fact = *field;
    });
    return facts;
}

CardPatch presentValues(const CardFacts &facts, const CardPatch &patch)
{
    CardPatch present = patch;
    eachFact(facts, present, [](const auto &fact, auto &field) {
        if (field)
            field = fact;
    });
    return present;
}

CardPatch difference(const CardFacts &before, const CardFacts &after)
{
    CardPatch changed;
    eachFact(after, changed, [](const auto &fact, auto &field) { field = fact; });
    eachFact(before, changed, [](const auto &fact, auto &field) {
        if (*field == fact)
            field.reset();
    });
    return changed;
}

} // namespace pulley
