// Refusals in sentences: which rule, which facts, and what would help.
#include "models/session/wording.h"

#include "models/domain/rules.h"
#include "models/session/wordingparts.h"

namespace pulley {

namespace {

/// "Help finish OPS-41, or unblock OPS-39.", or as much of it as there is.
QString help(const Board &board, const Refusal &refusal)
{
    QString blocked;
    QString soonest;
    for (const Holder &holder : refusal.holders) {
        const QString number = cardNumber(board, holder.number);
        if (holder.blocked && blocked.isEmpty())
            blocked = number;
        if (holder.card == refusal.soonest && !holder.blocked)
            soonest = number;
    }
    if (!soonest.isEmpty() && !blocked.isEmpty())
        return Wording::tr("Help finish %1, or unblock %2.").arg(soonest, blocked);
    if (!soonest.isEmpty())
        return Wording::tr("Help finish %1.").arg(soonest);
    if (!blocked.isEmpty())
        return Wording::tr("Unblock %1.").arg(blocked);
    return Wording::tr("Finish something first.");
}

/// There is room, but not for all that come together.
QString limitShort(const Board &board, const Refusal &refusal)
{
    const QString name = shortened(refusal.limit.name);
    const QString room = QString::number(refusal.max - refusal.load);
    const QString load = QString::number(refusal.load);
    const QString max = QString::number(refusal.max);
    const QString coming = QString::number(refusal.coming);
    return refusal.person.isEmpty()
        ? Wording::tr("%1 has room for %2 more (%3/%4), and %5 cards would come in at once. Nothing was changed; bring fewer.")
              .arg(name, room, load, max, coming)
        : Wording::tr(
              "%1 has room for %2 more for %6 (%3/%4), and %5 cards would come in at once. Nothing was changed; bring fewer.")
              .arg(name, room, load, max, coming, personName(board, refusal.person));
}

QString limitFull(const Board &board, const Refusal &refusal)
{
    if (refusal.coming > 1 && refusal.load < refusal.max)
        return limitShort(board, refusal);
    const QString name = shortened(refusal.limit.name);
    const QString load = QString::number(refusal.load);
    const QString max = QString::number(refusal.max);
    const QString who = personName(board, refusal.person);
    const bool personal = !refusal.person.isEmpty();
    const QString helps = help(board, refusal);
    if (refusal.holders.isEmpty()) {
        return personal ? Wording::tr("%1 is full for %2 (%3/%4). %5").arg(name, who, load, max, helps)
                        : Wording::tr("%1 is full (%2/%3). %4").arg(name, load, max, helps);
    }
    const QString list = holderList(board, refusal.holders, refusal.at);
    return personal ? Wording::tr("%1 is full for %2 (%3/%4): %5. %6").arg(name, who, load, max, list, helps)
                    : Wording::tr("%1 is full (%2/%3): %4. %5").arg(name, load, max, list, helps);
}

/// A part of a board's policy, which the rules name by a word of their own.
QString boardPart(const QString &subject)
{
    const std::pair<const char *, QString> parts[] = {
        {"key", Wording::tr("its key", "a board's")},
        {"time zone", Wording::tr("its time zone", "a board's")},
        {"sle", Wording::tr("its service level expectation", "a board's")},
        {"finished days", Wording::tr("how long finished cards stay", "on a board")},
        {"columns", Wording::tr("its columns: the first ones are worked, the last are done", "a board's")},
        {"commitment", Wording::tr("where work starts", "on a board")},
        {"delivery", Wording::tr("where work is finished", "on a board")},
        {"split", Wording::tr("a column in halves that isn't worked in", "on a board")},
    };
    for (const auto &[word, name] : parts) {
        if (subject == QLatin1String(word))
            return name;
    }
    return subject;
}

/// Rules about a card and where it stands or may go.
QString aboutMoving(const Board &board, const Refusal &refusal)
{
    const QString card = cardName(board, refusal.card);
    const QString column = columnName(board, refusal.column);
    switch (refusal.rule) {
    case Rule::NotReady: {
        const QString list = holderList(board, refusal.holders, refusal.at);
        return list.isEmpty()
            ? Wording::tr("%1 is still being worked on in %2. Its owners mark it ready; join it to help.").arg(card, column)
            : Wording::tr("%1 is still being worked on in %2 (%3). Its owners mark it ready; join it to help.")
                  .arg(card, column, list);
    }
    case Rule::NotDownstream:
        return Wording::tr("%1 can't be pulled into %2: a pull goes forward only. Return it, with a reason, to go back.")
            .arg(card, column);
    case Rule::NotUpstream:
        return Wording::tr("%1 can't be returned to %2: a return goes back only. Pull it to go forward.").arg(card, column);
    case Rule::ColumnBetween:
        return Wording::tr("%1 can't pass over %2. Pull it into %2 first.").arg(card, column);
    case Rule::NothingBeyond:
        return Wording::tr("%1 stands in the last column it can reach. There is nothing beyond it.").arg(card);
    case Rule::CardFinished:
        return Wording::tr("%1 is finished, and finished cards are not worked on. Return it, with a reason, first.").arg(card);
    case Rule::AlreadyReady:
        return Wording::tr("%1 is already ready to be pulled. Whoever has room pulls it.").arg(card);
    case Rule::AlreadyThere:
        return Wording::tr("%1 already stands there. Nothing was changed.").arg(card);
    default:
        return {};
    }
}

/// Rules about a card's owners, its being blocked, and what was left out.
QString aboutCard(const Board &board, const Refusal &refusal)
{
    const QString card = cardName(board, refusal.card);
    switch (refusal.rule) {
    case Rule::ReasonMissing:
        return Wording::tr("A reason is missing. Returns, blocks and discards say why; nothing was changed.");
    case Rule::TitleMissing:
        return Wording::tr("A title is missing. Give the card one; nothing was changed.");
    case Rule::NoSuchCard:
        return refusal.subject.isEmpty()
            ? Wording::tr("There is no such card on the board. It may have been discarded; nothing was changed.")
            : Wording::tr("There is no card \"%1\" on the board. It may have been discarded; nothing was changed.")
                  .arg(shortened(refusal.subject));
    case Rule::CommentEmpty:
        return Wording::tr("The comment has no words yet. Nothing was changed.");
    case Rule::NotYourComment:
        return Wording::tr("This comment on %1 is %2's, and only its author changes it. Add one of your own.")
            .arg(card, personName(board, refusal.person));
    case Rule::AlreadyBlocked:
        return Wording::tr("%1 is already blocked. Unblock it first to give another reason.").arg(card);
    case Rule::NotBlocked:
        return Wording::tr("%1 is not blocked. Nothing was changed.").arg(card);
    case Rule::AlreadyOwner:
        return Wording::tr("%1 is already yours. Nothing was changed.").arg(card);
    case Rule::NotOwner:
        return Wording::tr("%1 is not yours. Join it first.").arg(card);
    case Rule::CardExists:
        if (const Card *open = openCardOf(board, refusal.subject))
            return Wording::tr("%1 is open under the same key (%2). Nothing was changed; work on that one.")
                .arg(cardNumber(board, *open), shortened(refusal.subject));
        return Wording::tr("This card is on the board already. Nothing was added.");
    default:
        return {};
    }
}

/// Rules about pulling next, undo and what others did meanwhile.
QString aboutTurn(const Board &board, const Refusal &refusal)
{
    switch (refusal.rule) {
    case Rule::NothingToPull:
        return Wording::tr("There is nothing you may pull now. Help with what is in progress, or add a card.");
    case Rule::NothingToUndo:
        return Wording::tr("There is nothing of yours left to take back. Nothing was changed.");
    case Rule::ChangedSince: {
        QString what = shortened(refusal.subject);
        if (!refusal.card.isEmpty())
            what = cardName(board, refusal.card);
        if (what.isEmpty())
            what = Wording::tr("This");
        return Wording::tr("%1 has been changed by somebody since. Their change was kept; look at it and try again.").arg(what);
    }
    default:
        return {};
    }
}

/// Rules about the board's own policy.
QString aboutPolicy(const Board &board, const Refusal &refusal)
{
    const QString subject = shortened(refusal.subject.isEmpty() ? refusal.limit.name : refusal.subject);
    switch (refusal.rule) {
    case Rule::NoSuchColumn:
        return subject.isEmpty() ? Wording::tr("There is no such column on the board. Nothing was changed.")
                                 : Wording::tr("There is no column \"%1\" on the board. Nothing was changed.").arg(subject);
    case Rule::NoSuchItem:
        return Wording::tr("The board doesn't know \"%1\". Nothing was changed; add it to the board first.").arg(subject);
    case Rule::ColumnInUse:
        return Wording::tr("%1 is in use: cards stand in it, a limit names it, or the board's flow starts or ends there. "
                           "It was kept; move those first.")
            .arg(columnName(board, refusal.column));
    case Rule::ItemInUse:
        return Wording::tr("\"%1\" is in use by cards or limits. It was kept; change those first.").arg(subject);
    case Rule::NameTaken:
        return Wording::tr("The name \"%1\" is taken. Nothing was changed; choose another.").arg(subject);
    case Rule::NameMissing:
        return Wording::tr("A name is missing. Give one; nothing was changed.");
    case Rule::BadLimit:
        return Wording::tr("This limit can't hold: its maximum must be at least 1 and not below its minimum, and it can't name a "
                           "done column. Nothing was changed.");
    case Rule::BadBoard:
        if (!refusal.column.isEmpty())
            return Wording::tr("%1 is a done column before the delivery point: cards would stop there and never be delivered. "
                               "Let work be finished in %1, or put %1 behind. Nothing was changed.")
                .arg(subject);
        return subject.isEmpty() ? Wording::tr("This makes no workflow. Nothing was changed.")
                                 : Wording::tr("This makes no workflow (%1). Nothing was changed.").arg(boardPart(subject));
    default:
        return {};
    }
}

} // namespace

QString sentence(const Board &board, const Refusal &refusal)
{
    if (refusal.rule == Rule::LimitFull)
        return limitFull(board, refusal);
    for (const auto about : {&aboutMoving, &aboutCard, &aboutTurn, &aboutPolicy}) {
        const QString words = about(board, refusal);
        if (!words.isEmpty())
            return words;
    }
    return Wording::tr("A rule of the board says no. Nothing was changed.");
}

} // namespace pulley
