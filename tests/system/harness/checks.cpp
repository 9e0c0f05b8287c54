// Checks: the journal counted, the rows counted, and both compared with what people were told.
#include "tests/system/harness/checks.h"

namespace pulley::trial {

namespace {

QStringList cardsAstray(const Board &board, const Counter &counter)
{
    QStringList wrongs;
    if (counter.given().size() != board.nextNumber - 1)
        wrongs.append(QStringLiteral("%1 numbers given, the next is %2").arg(counter.given().size()).arg(board.nextNumber));
    QSet<qint64> numbers;
    for (const Card &card : board.cards) {
        if (numbers.contains(card.number))
            wrongs.append(QStringLiteral("number %1 stands on two cards").arg(card.number));
        numbers.insert(card.number);
    }
    for (auto card = counter.standing().cbegin(); card != counter.standing().cend(); ++card) {
        const auto shown = board.cards.constFind(card.key());
        const qint64 number = counter.numbers().value(card.key());
        if (shown == board.cards.cend() && card.value() != board.facts.delivery)
            wrongs.append(QStringLiteral("open card %1 is lost").arg(number));
        else if (shown != board.cards.cend() && shown->standing.column != card.value())
            wrongs.append(QStringLiteral("card %1 stands elsewhere than the journal says").arg(number));
    }
    return wrongs;
}

QStringList answeredAstray(const QList<JournalEntry> &journal, const QSet<CommandId> &answered, qint64 builtWith, qint64 unheard)
{
    QStringList wrongs;
    QSet<CommandId> lost = answered;
    qint64 unknown = 0;
    for (const JournalEntry &entry : journal) {
        if (!lost.remove(entry.command) && entry.revision > builtWith)
            ++unknown;
    }
    for (const CommandId &command : std::as_const(lost))
        wrongs.append(QStringLiteral("command %1 was answered done and is not in the journal").arg(command.value));
    if (unknown > unheard)
        wrongs.append(
            QStringLiteral("%1 commands in the journal that nobody was answered, of at most %2").arg(unknown).arg(unheard));
    return wrongs;
}

QString counts(const QMap<ColumnId, int> &columns)
{
    QStringList words;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column)
        words.append(QStringLiteral("%1 %2").arg(column.key().value).arg(column.value()));
    return words.join(QStringLiteral(", "));
}

} // namespace

QStringList answersAstray(const QHash<PersonId, QList<Deed>> &answers, const Counter &counter)
{
    QStringList wrongs;
    for (auto person = answers.cbegin(); person != answers.cend(); ++person) {
        const QList<Deed> journalled = counter.deedsOf(person.key());
        if (journalled != person.value())
            wrongs.append(QStringLiteral("%1 was answered %2 times, and the journal has %3 entries, or others, or in another order")
                              .arg(person.key().value)
                              .arg(person.value().size())
                              .arg(journalled.size()));
    }
    return wrongs;
}

QStringList storyAstray(Sandbox &sandbox, const QSet<CommandId> &answered, qint64 unheard)
{
    const auto journal = sandbox.journal();
    const auto board = sandbox.board();
    const auto verification = sandbox.verify();
    if (!journal || !board || !verification)
        return {journal ? board ? verification.error() : board.error() : journal.error()};
    Counter counter(Sandbox::most());
    counter.take(*journal);
    QMap<ColumnId, int> counted;
    for (const ColumnId &column : counter.standing())
        ++counted[column];
    const QMap<ColumnId, int> rows = sandbox.rowCounts();
    QStringList wrongs = counter.wrongs() + verification->differences + cardsAstray(*board, counter)
        + answeredAstray(*journal, answered, sandbox.builtWith(), unheard);
    if (rows != counted)
        wrongs.append(QStringLiteral("rows: %1; journal: %2").arg(counts(rows), counts(counted)));
    return wrongs;
}

} // namespace pulley::trial
