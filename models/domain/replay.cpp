// Checks of one journal entry on the board as it was before it.
#include "models/domain/replay.h"

#include "models/domain/evolve.h"
#include "models/domain/expectation.h"
#include "models/domain/orderkey.h"
#include "models/domain/resultcheck.h"

#include <algorithm>

namespace pulley {

namespace {

using Flaw = std::optional<JournalFlaw>;

/// Ids stand in indexes of the database, which have no room for endless ones.
constexpr qsizetype longestId = 500;
/// What JSON and a person can still count to.
constexpr qint64 highestNumber = 1'000'000'000'000;

JournalFlaw flaw(JournalFlaw::Kind kind, const QString &subject = {})
{
    return {kind, 0, subject, {}};
}

Flaw broken(const std::optional<Refusal> &refused)
{
    return refused ? Flaw(JournalFlaw{JournalFlaw::Kind::Rule, 0, {}, *refused}) : Flaw();
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId && !text.contains(QChar(0));
}

Flaw standingFlaw(const Asked &asked, const CardId &card, const Standing &standing)
{
    if (const auto refused = nowhere(asked, card, standing.column, standing.half))
        return broken(refused);
    return isOrderKey(standing.order) ? Flaw() : flaw(JournalFlaw::Kind::BadOrder, standing.order);
}

std::optional<Refusal> unknownPerson(const Asked &asked, const CardId &card, const QList<PersonId> &people)
{
    const auto known = [&](const PersonId &person) { return findPerson(asked.board, person) != nullptr; };
    const auto stranger = std::find_if_not(people.cbegin(), people.cend(), known);
    return stranger == people.cend() ? std::nullopt
                                     : std::optional(refusal(asked, Rule::NoSuchItem, card, {}, stranger->value).error);
}

std::optional<Refusal> untitled(const Asked &asked, const Card &card)
{
    return card.facts.title.trimmed().isEmpty() ? std::optional(refusal(asked, Rule::TitleMissing, card.id).error) : std::nullopt;
}

Flaw visitsFlaw(const Asked &asked, const CardImported &imported)
{
    const QList<Visit> &visits = imported.visits;
    const Standing &standing = imported.card.standing;
    const bool ordered = std::is_sorted(visits.cbegin(), visits.cend(), [](const Visit &a, const Visit &b) { return a.at < b.at; });
    if (visits.isEmpty() || !ordered || visits.last().column != standing.column || visits.last().half != standing.half)
        return flaw(JournalFlaw::Kind::BadVisits, imported.card.facts.title);
    for (const Visit &visit : visits) {
        if (const auto refused = nowhere(asked, imported.card.id, visit.column, visit.half))
            return broken(refused);
    }
    return {};
}

Flaw editFlaw(const Asked &asked, const CardEdited &edited)
{
    Card after;
    after.id = edited.card;
    after.facts.title = findCard(asked.board, edited.card)->facts.title;
    after.facts = patched(after.facts, edited.after);
    const auto refused = untitled(asked, after);
    return broken(refused ? refused : unknownItem(asked, after));
}

} // namespace

std::optional<JournalFlaw> Replay::headFlaw(const JournalEntry &entry) const
{
    using Kind = JournalFlaw::Kind;
    if (entry.revision != m_board.revision + 1)
        return flaw(Kind::Revision, QString::number(entry.revision));
    if (entry.revision > 1 && entry.at < m_last)
        return flaw(Kind::Time);
    if (entry.command.isEmpty())
        return flaw(Kind::CommandMissing);
    if (!isId(entry.command.value))
        return flaw(Kind::BadId, entry.command.value);
    if (entry.by.value.contains(QChar(0)))
        return flaw(Kind::BadId, entry.by.value);
    if (m_commands.contains(entry.command))
        return flaw(Kind::CommandTwice);
    if (!entry.reverts.isEmpty() && !m_commands.contains(entry.reverts))
        return flaw(Kind::RevertsUnknown);
    return entry.changes.isEmpty() ? Flaw(flaw(Kind::NoChanges)) : Flaw();
}

std::optional<JournalFlaw> Replay::newCardFlaw(const Asked &asked, const Card &card) const
{
    if (!isId(card.id.value))
        return flaw(JournalFlaw::Kind::BadId, card.id.value);
    if (m_numbers.contains(card.id))
        return broken(refusal(asked, Rule::CardExists, card.id, {}, card.id.value).error);
    if (card.number < 1 || card.number > highestNumber || m_taken.contains(card.number))
        return flaw(JournalFlaw::Kind::BadNumber, QString::number(card.number));
    if (const auto refused = untitled(asked, card))
        return broken(refused);
    if (const auto refused = unknownItem(asked, card))
        return broken(refused);
    if (const auto refused = unknownPerson(asked, card.id, card.owners))
        return broken(refused);
    return standingFlaw(asked, card.id, card.standing);
}

/// What a change may not say, whatever the others of its entry.
std::optional<JournalFlaw> Replay::changeFlaw(const Asked &asked, const Change &change) const
{
    const CardId id = cardOf(change);
    if (const auto *added = std::get_if<CardAdded>(&change))
        return newCardFlaw(asked, added->card);
    if (const auto *imported = std::get_if<CardImported>(&change)) {
        const Flaw found = newCardFlaw(asked, imported->card);
        return found ? found : visitsFlaw(asked, *imported);
    }
    const auto *restored = std::get_if<CardRestored>(&change);
    const bool known = restored ? m_numbers.value(id) == restored->card.number : findCard(asked.board, id) != nullptr;
    if (!id.isEmpty() && !known)
        return broken(refusal(asked, Rule::NoSuchCard, id, {}, id.value).error);
    if (!stillStands(asked.board, change))
        return broken(refusal(asked, Rule::ChangedSince, id).error);
    if (restored) {
        const Flaw found = standingFlaw(asked, id, restored->card.standing);
        return found ? found : broken(unknownItem(asked, restored->card));
    }
    if (const auto *moved = std::get_if<CardMoved>(&change))
        return standingFlaw(asked, id, moved->after);
    if (const auto *edited = std::get_if<CardEdited>(&change))
        return editFlaw(asked, *edited);
    if (const auto *joined = std::get_if<CardJoined>(&change))
        return broken(unknownPerson(asked, id, {joined->person}));
    const auto *commented = std::get_if<CardCommented>(&change);
    if (commented && commented->after && !isId(commented->after->id.value))
        return flaw(JournalFlaw::Kind::BadId, commented->after->id.value);
    const auto *column = std::get_if<ColumnAltered>(&change);
    if (column && column->after && !isId(column->after->item.id.value))
        return flaw(JournalFlaw::Kind::BadId, column->after->item.id.value);
    return {};
}

/// The finished cards that `changes` touch, and one of each column that they alter: it may not go from under its cards.
void Replay::fetch(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        auto wanted = m_finished.constFind(cardOf(change));
        if (const auto *altered = std::get_if<ColumnAltered>(&change); altered && altered->before)
            wanted = std::find_if(m_finished.cbegin(), m_finished.cend(),
                                  [&](const Card &card) { return card.standing.column == altered->before->item.id; });
        if (wanted != m_finished.cend())
            m_board.cards.insert(wanted.key(), wanted.value());
    }
}

void Replay::putAway()
{
    m_board.cards.removeIf([&](const auto &entry) {
        const bool finished = isFinished(m_board, entry.value());
        if (finished)
            m_finished.insert(entry.key(), entry.value());
        else
            m_finished.remove(entry.key());
        return finished;
    });
}

std::optional<JournalFlaw> Replay::take(const JournalEntry &entry)
{
    if (const Flaw found = headFlaw(entry))
        return found;
    fetch(entry.changes);
    const Board before = m_board;
    for (const Change &change : entry.changes) {
        if (const Flaw found = changeFlaw({m_board, entry.by, entry.at}, change))
            return found;
        evolve(m_board, change);
        if (const CardId id = cardOf(change); const Card *card = findCard(m_board, id)) {
            m_numbers.insert(id, card->number);
            m_taken.insert(card->number);
        } else {
            m_finished.remove(id);
        }
    }
    for (const CardId &id : touchedCards(entry.changes)) {
        const Card *card = findCard(m_board, id);
        if (const auto refused = card ? keyTaken({m_board, entry.by, entry.at}, *card) : std::nullopt)
            return broken(refused);
    }
    if (const auto refused = resultProblem({before, entry.by, entry.at}, m_board, entry.changes))
        return broken(refused);
    putAway();
    m_board.revision = entry.revision;
    m_commands.insert(entry.command);
    m_last = entry.at;
    return {};
}

} // namespace pulley
