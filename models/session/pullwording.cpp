// Pulling in words: why this card comes next, and what helps where none may come.
#include "models/session/wording.h"

#include "models/session/dates.h"
#include "models/session/wordingparts.h"

namespace pulley {

namespace {

/// Whom one would help: the owners but oneself; empty where there is nobody.
QString othersOf(const Board &board, const Card &card, const PersonId &me)
{
    QStringList names;
    for (const PersonId &owner : card.owners) {
        if (owner != me)
            names.append(personName(board, owner));
    }
    return names.join(Wording::tr(", ", "between the cards of a list"));
}

} // namespace

QString reason(const Board &board, const PullChoice &choice)
{
    const Card *card = findCard(board, choice.card);
    switch (choice.reason) {
    case PullReason::Expedite:
        return Wording::tr("expedite goes first");
    case PullReason::FixedDateAtRisk:
        return Wording::tr("fixed date, due %1").arg(card ? weekdayAndDayWord(card->facts.due) : QString());
    case PullReason::ServiceClass:
        return Wording::tr("by class of service");
    case PullReason::BoardOrder:
        return Wording::tr("next in order");
    }
    return {};
}

QString offer(const Board &board, const Help &help, const PersonId &me, Instant now)
{
    const Card *card = findCard(board, help.card);
    if (!card)
        return {};
    const QString number = cardNumber(board, *card);
    const QString age = duration(help.since, now);
    const QString others = othersOf(board, *card, me);
    switch (help.kind) {
    case HelpKind::Unblock:
        //: %2 is how long it has been blocked: "2 days"
        return Wording::tr("Unblock %1 (%2)").arg(number, age);
    case HelpKind::Finish:
        if (card->owners.contains(me))
            //: %2 is how long ago it was started
            return Wording::tr("Finish %1 (%2)").arg(number, age);
        return others.isEmpty() ? Wording::tr("Help finish %1 (%2)").arg(number, age)
                                : Wording::tr("Help %3 finish %1 (%2)").arg(number, age, others);
    case HelpKind::Review:
        //: %2 is how long it has waited
        return Wording::tr("Review %1 (ready for %2)").arg(number, age);
    }
    return {};
}

} // namespace pulley
