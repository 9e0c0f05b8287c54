// Rules for a card itself: adding, editing, owning, blocking, discarding.
#include "models/domain/admission.h"
#include "models/domain/arrivals.h"
#include "models/domain/evolve.h"
#include "models/domain/placement.h"
#include "models/domain/quickline.h"
#include "models/domain/relations.h"
#include "models/domain/rules.h"

#include <algorithm>

namespace pulley {

namespace {

/// What an alert that comes again says anew: only what it says at all.
CardPatch news(const CardFacts &present, const CardFacts &said)
{
    CardPatch patch = difference(present, said);
    const auto drop = [](auto &field, bool unsaid) {
        if (unsaid)
            field.reset();
    };
    drop(patch.title, said.title.isEmpty());
    drop(patch.description, said.description.isEmpty());
    drop(patch.type, said.type.isEmpty());
    drop(patch.serviceClass, said.serviceClass.isEmpty());
    drop(patch.lane, said.lane.isEmpty());
    drop(patch.due, !said.due.isValid());
    drop(patch.tags, said.tags.isEmpty());
    drop(patch.checklist, said.checklist.isEmpty());
    drop(patch.links, said.links.isEmpty());
    drop(patch.relations, said.relations.isEmpty());
    return patch;
}

/// The one change of one card, if limits admit what it makes of it.
Decision alone(const Asked &asked, const Card &card, const Change &change)
{
    Board only;
    only.columns = asked.board.columns;
    only.cards.insert(card.id, card);
    evolve(only, change);
    if (const auto refused = overrun(asked, &card, only.cards.value(card.id)))
        return Failure{*refused};
    return QList<Change>{change};
}

Decision edited(const Asked &asked, const Card &card, const CardPatch &wanted)
{
    Card after = card;
    after.facts = patched(card.facts, wanted);
    after.facts.title = after.facts.title.trimmed();
    after.facts.relations = tidyRelations(card.id, after.facts.relations);
    if (after.facts.title.isEmpty())
        return refusal(asked, Rule::TitleMissing, card.id);
    const CardPatch changed = difference(card.facts, after.facts);
    if (changed == CardPatch{})
        return QList<Change>{};
    Card touched = card;
    touched.facts = patched(CardFacts{}, changed);
    if (const auto refused = unknownItem(asked, touched))
        return Failure{*refused};
    return alone(asked, card, CardEdited{card.id, presentValues(card.facts, changed), changed});
}

Card newCard(const Asked &asked, const AddCard &action, const Column &column)
{
    Card card;
    card.id = action.card;
    card.number = asked.board.nextNumber;
    card.facts = action.facts;
    card.facts.title = card.facts.title.trimmed();
    card.facts.relations = tidyRelations(card.id, card.facts.relations);
    if (card.facts.serviceClass.isEmpty())
        card.facts.serviceClass = usualFacts(asked.board).serviceClass;
    if (column.kind == ColumnKind::Active && !asked.by.isEmpty())
        card.owners = {asked.by};
    card.standing.column = column.id;
    card.standing.order = orderFor(asked.board, card.id, column.id, Half::Doing, {});
    card.standing.since = asked.now;
    card.standing.arrivals = arrive({}, asked.board.columns, {}, column.id, asked.now);
    card.created = asked.now;
    card.dedupKey = action.dedupKey;
    return card;
}

} // namespace

const Card *openCardOf(const Board &board, const QString &dedupKey, const CardId &but)
{
    if (dedupKey.isEmpty())
        return nullptr;
    const auto found = std::find_if(board.cards.cbegin(), board.cards.cend(), [&](const Card &card) {
        return card.dedupKey == dedupKey && card.id != but && !isFinished(board, card);
    });
    return found == board.cards.cend() ? nullptr : &*found;
}

std::optional<Refusal> keyTaken(const Asked &asked, const Card &card)
{
    if (isFinished(asked.board, card) || !openCardOf(asked.board, card.dedupKey, card.id))
        return {};
    return refusal(asked, Rule::CardExists, card.id, {}, card.dedupKey).error;
}

std::optional<Refusal> unknownItem(const Asked &asked, const Card &card)
{
    const CardFacts &facts = card.facts;
    const Board &board = asked.board;
    if (!facts.type.isEmpty() && !findType(board, facts.type))
        return refusal(asked, Rule::NoSuchItem, card.id, {}, facts.type.value).error;
    if (!facts.serviceClass.isEmpty() && !findClass(board, facts.serviceClass))
        return refusal(asked, Rule::NoSuchItem, card.id, {}, facts.serviceClass.value).error;
    if (!facts.lane.isEmpty() && !findLane(board, facts.lane))
        return refusal(asked, Rule::NoSuchItem, card.id, {}, facts.lane.value).error;
    return {};
}

Decision rule(const Asked &asked, const AddCard &action)
{
    if (const Card *open = openCardOf(asked.board, action.dedupKey))
        return edited(asked, *open, news(open->facts, action.facts));
    if (action.card.isEmpty())
        return refusal(asked, Rule::NoSuchCard);
    if (findCard(asked.board, action.card))
        return refusal(asked, Rule::CardExists, action.card);
    if (action.facts.title.trimmed().isEmpty())
        return refusal(asked, Rule::TitleMissing);
    const ColumnId first = asked.board.columns.isEmpty() ? ColumnId{} : asked.board.columns.first().id;
    const Column *column = findColumn(asked.board, action.column.isEmpty() ? first : action.column);
    if (!column)
        return refusal(asked, Rule::NoSuchColumn, {}, action.column);
    if (finishes(asked.board, column->id))
        return refusal(asked, Rule::NotDownstream, {}, column->id);
    const Card card = newCard(asked, action, *column);
    if (const auto refused = unknownItem(asked, card))
        return Failure{*refused};
    if (const auto refused = overrun(asked, nullptr, card))
        return Failure{*refused};
    return QList<Change>{CardAdded{card}};
}

Decision rule(const Asked &asked, const EditCard &action)
{
    const Card *card = findCard(asked.board, action.card);
    if (!card)
        return refusal(asked, Rule::NoSuchCard, action.card);
    if (presentValues(card->facts, action.base) != action.base)
        return refusal(asked, Rule::ChangedSince, card->id);
    return edited(asked, *card, action.after);
}

Decision rule(const Asked &asked, const JoinCard &action)
{
    const Card *card = findCard(asked.board, action.card);
    if (!card)
        return refusal(asked, Rule::NoSuchCard, action.card);
    if (isFinished(asked.board, *card))
        return refusal(asked, Rule::CardFinished, card->id);
    if (card->owners.contains(asked.by))
        return refusal(asked, Rule::AlreadyOwner, card->id);
    return alone(asked, *card, CardJoined{card->id, asked.by});
}

Decision rule(const Asked &asked, const LeaveCard &action)
{
    const Card *card = findCard(asked.board, action.card);
    if (!card)
        return refusal(asked, Rule::NoSuchCard, action.card);
    if (isFinished(asked.board, *card))
        return refusal(asked, Rule::CardFinished, card->id);
    if (!card->owners.contains(asked.by))
        return refusal(asked, Rule::NotOwner, card->id);
    return alone(asked, *card, CardLeft{card->id, asked.by});
}

Decision rule(const Asked &asked, const BlockCard &action)
{
    const Card *card = findCard(asked.board, action.card);
    if (!card)
        return refusal(asked, Rule::NoSuchCard, action.card);
    if (isFinished(asked.board, *card))
        return refusal(asked, Rule::CardFinished, card->id);
    if (card->blocked)
        return refusal(asked, Rule::AlreadyBlocked, card->id);
    if (action.reason.trimmed().isEmpty())
        return refusal(asked, Rule::ReasonMissing, card->id);
    return alone(asked, *card, CardBlocked{card->id, {action.reason.trimmed(), asked.by, asked.now}});
}

Decision rule(const Asked &asked, const UnblockCard &action)
{
    const Card *card = findCard(asked.board, action.card);
    if (!card)
        return refusal(asked, Rule::NoSuchCard, action.card);
    if (!card->blocked)
        return refusal(asked, Rule::NotBlocked, card->id);
    return alone(asked, *card, CardUnblocked{card->id, *card->blocked});
}

Decision rule(const Asked &asked, const SetComment &action)
{
    const Card *card = findCard(asked.board, action.card);
    if (!card)
        return refusal(asked, Rule::NoSuchCard, action.card);
    const Comment *present = findComment(*card, action.comment);
    if (present && present->by != asked.by) {
        Failure<Refusal> theirs = refusal(asked, Rule::NotYourComment, card->id);
        theirs.error.person = present->by;
        return theirs;
    }
    const QString text = action.text.trimmed();
    if (action.comment.isEmpty() || (text.isEmpty() && !present))
        return refusal(asked, Rule::CommentEmpty, card->id);
    if (text.isEmpty())
        return QList<Change>{CardCommented{card->id, *present, {}}};
    if (!present)
        return QList<Change>{CardCommented{card->id, {}, Comment{action.comment, asked.by, asked.now, {}, text}}};
    if (present->text == text)
        return QList<Change>{};
    Comment after = *present;
    after.text = text;
    after.edited = asked.now;
    return QList<Change>{CardCommented{card->id, *present, after}};
}

Decision rule(const Asked &asked, const DiscardCard &action)
{
    const Card *card = findCard(asked.board, action.card);
    if (!card)
        return refusal(asked, Rule::NoSuchCard, action.card);
    if (isFinished(asked.board, *card))
        return refusal(asked, Rule::CardFinished, card->id);
    if (action.reason.trimmed().isEmpty())
        return refusal(asked, Rule::ReasonMissing, card->id);
    return QList<Change>{CardDiscarded{*card, action.reason.trimmed()}};
}

} // namespace pulley
