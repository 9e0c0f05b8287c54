// Counter: a fold of the journal to numbers, written apart from the product's own.
#include "tests/system/harness/counter.h"

namespace pulley::trial {

Counter::Counter(const QMap<ColumnId, int> &most) : m_most(most) { }

void Counter::take(const QList<JournalEntry> &journal)
{
    for (const JournalEntry &entry : journal)
        take(entry);
}

void Counter::take(const JournalEntry &entry)
{
    if (entry.revision != m_revision + 1)
        wrong(entry, QStringLiteral("follows revision %1").arg(m_revision));
    m_revision = entry.revision;
    if (m_commands.contains(entry.command))
        wrong(entry, QStringLiteral("command %1 again").arg(entry.command.value));
    m_commands.insert(entry.command);
    for (const Change &change : entry.changes)
        take(change, entry);
    for (auto limit = m_most.cbegin(); limit != m_most.cend(); ++limit) {
        const int load = m_loads.value(limit.key());
        m_peaks[limit.key()] = qMax(m_peaks.value(limit.key()), load);
        if (load > limit.value()) {
            ++m_over;
            wrong(entry, QStringLiteral("%1 holds %2 of %3").arg(limit.key().value).arg(load).arg(limit.value()));
        }
    }
}

void Counter::take(const Change &change, const JournalEntry &entry)
{
    if (const auto *added = std::get_if<CardAdded>(&change)) {
        if (m_given.contains(added->card.number))
            wrong(entry, QStringLiteral("number %1 again").arg(added->card.number));
        m_given.insert(added->card.number);
        arrive(added->card, entry);
    } else if (const auto *imported = std::get_if<CardImported>(&change)) {
        arrive(imported->card, entry);
    } else if (const auto *restored = std::get_if<CardRestored>(&change)) {
        arrive(restored->card, entry);
    } else if (const auto *discarded = std::get_if<CardDiscarded>(&change)) {
        depart(discarded->card.id, discarded->card.standing.column, entry);
    } else if (const auto *moved = std::get_if<CardMoved>(&change)) {
        depart(moved->card, moved->before.column, entry);
        m_standing.insert(moved->card, moved->after.column);
        ++m_loads[moved->after.column];
        m_deeds[entry.by].append(Deed{m_numbers.value(moved->card), moved->kind});
    }
}

void Counter::arrive(const Card &card, const JournalEntry &entry)
{
    if (m_standing.contains(card.id))
        wrong(entry, QStringLiteral("card %1 is on the board twice").arg(card.number));
    m_standing.insert(card.id, card.standing.column);
    m_numbers.insert(card.id, card.number);
    ++m_loads[card.standing.column];
}

void Counter::depart(const CardId &card, const ColumnId &from, const JournalEntry &entry)
{
    if (m_standing.value(card) != from)
        wrong(entry, QStringLiteral("card %1 leaves %2 and wasn't there").arg(m_numbers.value(card)).arg(from.value));
    --m_loads[m_standing.take(card)];
}

void Counter::wrong(const JournalEntry &entry, const QString &what)
{
    m_wrongs.append(QStringLiteral("revision %1 by %2: %3").arg(entry.revision).arg(entry.by.value, what));
}

} // namespace pulley::trial
