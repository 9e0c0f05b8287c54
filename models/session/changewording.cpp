// Changes in words: what the journal tells, and the headings of undo.
#include "models/session/wording.h"

#include "models/session/wordingparts.h"

namespace pulley {

namespace {

QString numbered(const Board &board, const Card &card)
{
    return cardNumber(board, card);
}

QString movedWords(const Board &board, const CardMoved &moved)
{
    const QString card = cardName(board, moved.card);
    const QString from = placeName(board, moved.before);
    const QString to = placeName(board, moved.after);
    switch (moved.kind) {
    case MoveKind::Pulled:
        return Wording::tr("pulled %1 from %2 into %3").arg(card, from, to);
    case MoveKind::MadeReady:
        return Wording::tr("marked %1 ready in %2").arg(card, from);
    case MoveKind::Returned:
        return moved.reason.isEmpty() ? Wording::tr("returned %1 from %2 to %3").arg(card, from, to)
                                      : Wording::tr("returned %1 from %2 to %3: %4").arg(card, from, to, shortened(moved.reason));
    case MoveKind::Reordered:
        return Wording::tr("reordered %1 in %2").arg(card, to);
    }
    return {};
}

QString movedLabel(const Board &board, const CardMoved &moved)
{
    const QString card = cardName(board, moved.card);
    switch (moved.kind) {
    case MoveKind::Pulled:
        return Wording::tr("pull %1 into %2").arg(card, columnName(board, moved.after.column));
    case MoveKind::MadeReady:
        return Wording::tr("mark %1 ready").arg(card);
    case MoveKind::Returned:
        return Wording::tr("return %1 to %2").arg(card, columnName(board, moved.after.column));
    case MoveKind::Reordered:
        return Wording::tr("reorder %1").arg(card);
    }
    return {};
}

QString editedFields(const CardPatch &patch)
{
    QStringList fields;
    const auto note = [&fields](bool held, const QString &name) {
        if (held)
            fields.append(name);
    };
    note(patch.title.has_value(), Wording::tr("title"));
    note(patch.description.has_value(), Wording::tr("description"));
    note(patch.type.has_value(), Wording::tr("work type"));
    note(patch.serviceClass.has_value(), Wording::tr("class of service"));
    note(patch.lane.has_value(), Wording::tr("lane"));
    note(patch.due.has_value(), Wording::tr("due date"));
    note(patch.tags.has_value(), Wording::tr("tags"));
    note(patch.checklist.has_value(), Wording::tr("checklist"));
    note(patch.links.has_value(), Wording::tr("links"));
    note(patch.relations.has_value(), Wording::tr("relations to cards"));
    return fields.join(Wording::tr(", ", "between the cards of a list"));
}

struct KindWords {
    QString added;
    QString altered;
    QString removed;
    QString moved = {};
};

template <class T>
QString alteredWords(const Altered<T> &change, const QString &name, const KindWords &words)
{
    const bool stays = change.before && change.after && change.before->item == change.after->item && !words.moved.isEmpty();
    const QString &pattern = !change.before ? words.added : !change.after ? words.removed : stays ? words.moved : words.altered;
    return pattern.arg(shortened(name));
}

template <class T>
const T &itemOf(const Altered<T> &change)
{
    static const T none{};
    return change.after ? change.after->item : change.before ? change.before->item : none;
}

QString limitWords(const LimitAltered &change)
{
    const QString name = shortened(itemOf(change).name);
    const auto max = [](const std::optional<Placed<Limit>> &limit) { return QString::number(limit->item.max); };
    if (!change.after)
        return Wording::tr("removed the limit %1").arg(name);
    if (!change.before)
        return Wording::tr("set the limit %1 to %2").arg(name, max(change.after));
    if (change.before->item.max != change.after->item.max)
        return Wording::tr("changed the limit %1 from %2 to %3").arg(name, max(change.before), max(change.after));
    return Wording::tr("changed the limit %1").arg(name);
}

QString limitLabel(const LimitAltered &change)
{
    const QString name = shortened(itemOf(change).name);
    const auto max = [](const std::optional<Placed<Limit>> &limit) { return QString::number(limit->item.max); };
    if (!change.after)
        return Wording::tr("remove the limit %1").arg(name);
    if (!change.before)
        return Wording::tr("set the limit %1 to %2").arg(name, max(change.after));
    if (change.before->item.max != change.after->item.max)
        return Wording::tr("change the limit %1 from %2 to %3").arg(name, max(change.before), max(change.after));
    return Wording::tr("change the limit %1").arg(name);
}

/// Which facts of the board differ.
QStringList alteredFacts(const BoardAltered &change)
{
    const BoardFacts &a = change.before;
    const BoardFacts &b = change.after;
    QStringList facts;
    const auto note = [&facts](bool differs, const QString &name) {
        if (differs)
            facts.append(name);
    };
    note(a.name != b.name, Wording::tr("name"));
    note(a.timeZone != b.timeZone, Wording::tr("time zone"));
    note(a.commitment != b.commitment, Wording::tr("commitment point"));
    note(a.delivery != b.delivery, Wording::tr("delivery point"));
    note(a.sleDays != b.sleDays || a.slePercent != b.slePercent, Wording::tr("service level expectation"));
    note(a.finishedDays != b.finishedDays, Wording::tr("days that finished cards stay"));
    return facts;
}

QString factsWords(const BoardAltered &change)
{
    const QString name = shortened(change.after.name);
    const QStringList facts = alteredFacts(change);
    if (facts.isEmpty() || change.before.key.isEmpty())
        return Wording::tr("changed the facts of the board %1").arg(name);
    if (facts.size() == 1 && change.before.timeZone != change.after.timeZone)
        return Wording::tr("changed the time zone of the board %1 from %2 to %3")
            .arg(name, change.before.timeZone, change.after.timeZone);
    return Wording::tr("changed facts of the board %1: %2").arg(name, facts.join(Wording::tr(", ", "between the cards of a list")));
}

QString factsLabel(const BoardAltered &change)
{
    const QStringList facts = alteredFacts(change);
    return facts.isEmpty() ? Wording::tr("edit the board")
                           : Wording::tr("edit the board: %1").arg(facts.join(Wording::tr(", ", "between the cards of a list")));
}

struct SentenceMaker {
    const Board &board;

    QString operator()(const CardAdded &c) const
    {
        return Wording::tr("added %1 to %2: %3")
            .arg(numbered(board, c.card), columnName(board, c.card.standing.column), shortened(c.card.facts.title));
    }
    QString operator()(const CardImported &c) const
    {
        return Wording::tr("imported %1 into %2: %3")
            .arg(numbered(board, c.card), columnName(board, c.card.standing.column), shortened(c.card.facts.title));
    }
    QString operator()(const CardMoved &c) const { return movedWords(board, c); }
    QString operator()(const CardEdited &c) const
    {
        return Wording::tr("edited %1: %2").arg(cardName(board, c.card), editedFields(c.after));
    }
    QString operator()(const CardJoined &c) const
    {
        return Wording::tr("%1 took on %2").arg(personName(board, c.person), cardName(board, c.card));
    }
    QString operator()(const CardLeft &c) const
    {
        return Wording::tr("%1 let go of %2").arg(personName(board, c.person), cardName(board, c.card));
    }
    QString operator()(const CardBlocked &c) const
    {
        return Wording::tr("blocked %1: %2").arg(cardName(board, c.card), shortened(c.blocking.reason));
    }
    QString operator()(const CardUnblocked &c) const { return Wording::tr("unblocked %1").arg(cardName(board, c.card)); }
    QString operator()(const CardCommented &c) const
    {
        const QString card = cardName(board, c.card);
        if (!c.after)
            return Wording::tr("removed a comment from %1").arg(card);
        return c.before ? Wording::tr("changed a comment on %1: %2").arg(card, shortened(c.after->text))
                        : Wording::tr("commented on %1: %2").arg(card, shortened(c.after->text));
    }
    QString operator()(const CardDiscarded &c) const
    {
        const QString card = numbered(board, c.card);
        return c.reason.isEmpty() ? Wording::tr("took %1 off the board").arg(card)
                                  : Wording::tr("discarded %1: %2").arg(card, shortened(c.reason));
    }
    QString operator()(const CardRestored &c) const { return Wording::tr("put %1 back on the board").arg(numbered(board, c.card)); }
    QString operator()(const BoardAltered &c) const { return factsWords(c); }
    QString operator()(const ColumnAltered &c) const
    {
        return alteredWords(c, itemOf(c).name,
                            {Wording::tr("added the column %1"), Wording::tr("changed the column %1"),
                             Wording::tr("removed the column %1"), Wording::tr("moved the column %1")});
    }
    QString operator()(const LaneAltered &c) const
    {
        return alteredWords(
            c, itemOf(c).name,
            {Wording::tr("added the lane %1"), Wording::tr("changed the lane %1"), Wording::tr("removed the lane %1")});
    }
    QString operator()(const ClassAltered &c) const
    {
        return alteredWords(c, itemOf(c).name,
                            {Wording::tr("added the class of service %1"), Wording::tr("changed the class of service %1"),
                             Wording::tr("removed the class of service %1")});
    }
    QString operator()(const TypeAltered &c) const
    {
        return alteredWords(c, itemOf(c).name,
                            {Wording::tr("added the work type %1"), Wording::tr("changed the work type %1"),
                             Wording::tr("removed the work type %1")});
    }
    QString operator()(const PersonAltered &c) const
    {
        const Person &person = itemOf(c);
        return alteredWords(c, person.name.isEmpty() ? person.id.value : person.name,
                            {Wording::tr("added %1 to the people"), Wording::tr("changed how %1 is shown"),
                             Wording::tr("removed %1 from the people")});
    }
    QString operator()(const LimitAltered &c) const { return limitWords(c); }
};

struct LabelMaker {
    const Board &board;

    QString operator()(const CardAdded &c) const { return Wording::tr("add %1").arg(numbered(board, c.card)); }
    QString operator()(const CardImported &c) const { return Wording::tr("import %1").arg(numbered(board, c.card)); }
    QString operator()(const CardMoved &c) const { return movedLabel(board, c); }
    QString operator()(const CardEdited &c) const { return Wording::tr("edit %1").arg(cardName(board, c.card)); }
    QString operator()(const CardJoined &c) const { return Wording::tr("join %1").arg(cardName(board, c.card)); }
    QString operator()(const CardLeft &c) const { return Wording::tr("let go of %1").arg(cardName(board, c.card)); }
    QString operator()(const CardBlocked &c) const { return Wording::tr("block %1").arg(cardName(board, c.card)); }
    QString operator()(const CardUnblocked &c) const { return Wording::tr("unblock %1").arg(cardName(board, c.card)); }
    QString operator()(const CardCommented &c) const
    {
        return c.after ? Wording::tr("comment on %1").arg(cardName(board, c.card))
                       : Wording::tr("remove a comment from %1").arg(cardName(board, c.card));
    }
    QString operator()(const CardDiscarded &c) const { return Wording::tr("discard %1").arg(numbered(board, c.card)); }
    QString operator()(const CardRestored &c) const { return Wording::tr("restore %1").arg(numbered(board, c.card)); }
    QString operator()(const BoardAltered &c) const { return factsLabel(c); }
    QString operator()(const ColumnAltered &c) const
    {
        return alteredWords(c, itemOf(c).name,
                            {Wording::tr("add the column %1"), Wording::tr("change the column %1"),
                             Wording::tr("remove the column %1"), Wording::tr("move the column %1")});
    }
    QString operator()(const LaneAltered &c) const
    {
        return alteredWords(c, itemOf(c).name,
                            {Wording::tr("add the lane %1"), Wording::tr("change the lane %1"), Wording::tr("remove the lane %1"),
                             Wording::tr("move the lane %1")});
    }
    QString operator()(const ClassAltered &c) const
    {
        return alteredWords(c, itemOf(c).name,
                            {Wording::tr("add the class of service %1"), Wording::tr("change the class of service %1"),
                             Wording::tr("remove the class of service %1"), Wording::tr("move the class of service %1")});
    }
    QString operator()(const TypeAltered &c) const
    {
        return alteredWords(c, itemOf(c).name,
                            {Wording::tr("add the work type %1"), Wording::tr("change the work type %1"),
                             Wording::tr("remove the work type %1"), Wording::tr("move the work type %1")});
    }
    QString operator()(const PersonAltered &c) const
    {
        return alteredWords(
            c, itemOf(c).id.value,
            {Wording::tr("add %1 to the people"), Wording::tr("change how %1 is shown"), Wording::tr("remove %1 from the people")});
    }
    QString operator()(const LimitAltered &c) const { return limitLabel(c); }
};

/// What a person did, among the changes that came with it: a pull rather than the joining it brought.
int weight(const Change &change)
{
    if (std::holds_alternative<PersonAltered>(change))
        return 0;
    if (std::holds_alternative<CardJoined>(change) || std::holds_alternative<CardLeft>(change))
        return 1;
    return 2;
}

} // namespace

QString sentence(const Board &board, const Change &change)
{
    return std::visit(SentenceMaker{board}, change);
}

QString label(const Board &board, const QList<Change> &changes)
{
    const Change *main = nullptr;
    int cards = 0;
    for (const Change &change : changes) {
        cards += std::holds_alternative<CardImported>(change) ? 1 : 0;
        if (!main || weight(change) > weight(*main))
            main = &change;
    }
    if (!main)
        return {};
    if (cards > 1)
        return Wording::tr("import %1 cards").arg(QString::number(cards));
    return std::visit(LabelMaker{board}, *main);
}

} // namespace pulley
