// Answers: names into ids, and changes into lines.
#include "app/pulleyctl/answers.h"

#include "app/pulleyctl/cardnames.h"
#include "app/pulleyctl/render.h"
#include "models/session/wording.h"

#include <QJsonArray>

#include <algorithm>

namespace pulley {

namespace {

/// The id of the item called `name` by name or id, ignoring case; the name itself where there is none.
template <class IdType, class Items>
IdType idNamed(const Items &items, const QString &name)
{
    for (const auto &item : items) {
        if (item.name.compare(name, Qt::CaseInsensitive) == 0 || item.id.value.compare(name, Qt::CaseInsensitive) == 0)
            return item.id;
    }
    return IdType{name};
}

Refusal refusalAbout(Rule rule, const QString &subject)
{
    Refusal refusal;
    refusal.rule = rule;
    refusal.at = currentTime();
    refusal.subject = subject;
    return refusal;
}

QString cardTouched(const Board &board, const Change &change)
{
    const Card *card = findCard(board, cardOf(change));
    return card ? cardNumber(board, *card) : QString();
}

} // namespace

std::variant<CardId, Exit> cardNamed(Ctl &ctl, const QString &text)
{
    if (const Card *card = findCard(ctl.board(), text))
        return card->id;
    const qint64 number = cardNumberIn(ctl.board().facts.key, text);
    if (number <= 0)
        return ctl.refuse(refusalAbout(Rule::NoSuchCard, text));
    using Found = std::optional<Card>;
    const auto found = ctl.read<Found>([number](BoardStore &store) { return store.cardByNumber(number); });
    if (!found)
        return ctl.fail(found.error());
    if (!*found)
        return ctl.refuse(refusalAbout(Rule::NoSuchCard, text));
    ctl.remember(**found);
    return (*found)->id;
}

ColumnId columnNamed(const Board &board, const QString &name)
{
    return idNamed<ColumnId>(board.columns, name);
}

LaneId laneNamed(const Board &board, const QString &name)
{
    return idNamed<LaneId>(board.lanes, name);
}

ClassId classNamed(const Board &board, const QString &name)
{
    return idNamed<ClassId>(board.classes, name);
}

TypeId typeNamed(const Board &board, const QString &name)
{
    return idNamed<TypeId>(board.types, name);
}

QJsonObject changesToJson(const Board &board, const JournalEntry &entry)
{
    QJsonObject json{{QStringLiteral("board"), board.facts.key}, {QStringLiteral("revision"), entry.revision}};
    QJsonArray text;
    for (const Change &change : entry.changes) {
        text.append(sentence(board, change));
        if (const QString card = cardTouched(board, change); !card.isEmpty())
            json.insert(QStringLiteral("card"), card);
        if (const auto *moved = std::get_if<CardMoved>(&change)) {
            json.insert(QStringLiteral("from"), placeOf(board, moved->before));
            json.insert(QStringLiteral("to"), placeOf(board, moved->after));
        }
    }
    json.insert(QStringLiteral("text"), text);
    return json;
}

Exit submitAndPrint(Ctl &ctl, const Action &action)
{
    const Outcome outcome = ctl.submit(action);
    const auto *committed = std::get_if<Committed>(&outcome);
    return committed ? printChanges(ctl, *committed, {}) : ctl.notCommitted(outcome);
}

Exit printChanges(Ctl &ctl, const Committed &committed, const QJsonObject &more)
{
    const JournalEntry entry = entryOf(committed).value_or(JournalEntry{committed.revision, {}, {}, {}, {}, {}});
    const Board board = withCardsOf(ctl.answerBoard(), {entry});
    if (ctl.json()) {
        QJsonObject json = changesToJson(board, entry);
        for (auto extra = more.begin(); extra != more.end(); ++extra)
            json.insert(extra.key(), extra.value());
        ctl.out().json(json);
        return ctl.finish(Exit::Done);
    }
    const bool moves = std::any_of(entry.changes.begin(), entry.changes.end(),
                                   [](const Change &change) { return std::holds_alternative<CardMoved>(change); });
    for (const Change &change : entry.changes) {
        // A move says it all: the joining that a pull brings, and the person it makes known, go without saying.
        if (!moves || std::holds_alternative<CardMoved>(change))
            ctl.out().line(changeLine(board, change));
    }
    return ctl.finish(Exit::Done);
}

} // namespace pulley
