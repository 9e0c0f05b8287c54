// An fsck: the journal folded again from nothing and compared with every row.
#include "models/store/boardstore_p.h"

#include "models/store/cardrows.h"
#include "models/store/journalrows.h"
#include "models/store/statements.h"

namespace pulley {

namespace {

/// Follows the journal row by row: no gap, no step back, bodies that can be read and columns that say the same.
class JournalCheck
{
public:
    JournalCheck(const BoardId &id, QStringList &differences) : m_fold(boardOf(id)), m_differences(differences) { }

    void take(const QSqlQuery &row)
    {
        const qint64 revision = row.value(0).toLongLong();
        if (revision != m_revision)
            enter(revision, fromMicros(row.value(3).toLongLong()));
        if (row.value(12).isNull())
            return differ(QStringLiteral("has no change 0"));
        if (const int ordinal = row.value(5).toInt(); ordinal != m_ordinal++)
            differ(QStringLiteral("has no change %1").arg(std::exchange(m_ordinal, ordinal + 1) - 1));
        const auto change = changeOf(row.value(12).toString());
        if (!change)
            return differ(QStringLiteral("change %1 can't be read: %2").arg(m_ordinal - 1).arg(change.error()));
        const CardId card = cardOf(*change);
        const bool brings = std::holds_alternative<CardAdded>(*change) || std::holds_alternative<CardImported>(*change);
        if (!card.isEmpty() && brings == (m_fold.find(card) != nullptr))
            return differ(QStringLiteral("tells of card %1, which %2")
                              .arg(card.value, brings ? QStringLiteral("was there already") : QStringLiteral("was never added")));
        if (columnsOf(*change, m_at) != columnsIn(row) || fromMicros(row.value(7).toLongLong()) != m_at)
            differ(QStringLiteral("change %1 says something else beside its body").arg(m_ordinal - 1));
        m_fold.apply(*change);
    }

    const CardFold &fold() const { return m_fold; }
    qint64 revision() const { return m_revision; }
    qint64 revisions() const { return m_count; }
    Instant at() const { return m_at; }

private:
    static Board boardOf(const BoardId &id)
    {
        Board board;
        board.id = id;
        return board;
    }

    static ChangeColumns columnsIn(const QSqlQuery &row)
    {
        const auto number = [&](int column) {
            return row.value(column).isNull() ? std::optional<int>() : row.value(column).toInt();
        };
        return {row.value(6).toString(), {row.value(8).toString()}, {row.value(9).toString()}, number(10), number(11)};
    }

    void enter(qint64 revision, Instant at)
    {
        if (revision != m_revision + 1)
            m_differences.append(QStringLiteral("journal: revisions %1 to %2 are missing").arg(m_revision + 1).arg(revision - 1));
        if (m_count > 0 && at < m_at)
            m_differences.append(QStringLiteral("journal: revision %1 is earlier than the one before it").arg(revision));
        m_revision = revision;
        m_at = at;
        m_ordinal = 0;
        ++m_count;
    }

    void differ(const QString &what) { m_differences.append(QStringLiteral("journal: revision %1 %2").arg(m_revision).arg(what)); }

    CardFold m_fold;
    QStringList &m_differences;
    qint64 m_revision = 0;
    qint64 m_count = 0;
    int m_ordinal = 0;
    Instant m_at{};
};

void compareBoard(const BoardRow &row, const JournalCheck &journal, QStringList &differences)
{
    const auto differ = [&](const QString &what, auto inRow, auto inJournal) {
        if (inRow != inJournal)
            differences.append(QStringLiteral("board: %1 is %2, the journal says %3").arg(what).arg(inRow).arg(inJournal));
    };
    const Board &folded = journal.fold().policy();
    differ(QStringLiteral("revision"), row.policy.revision, journal.revision());
    differ(QStringLiteral("next number"), row.policy.nextNumber, folded.nextNumber);
    differ(QStringLiteral("key"), row.key, folded.facts.key);
    differ(QStringLiteral("name"), row.name, QString(folded.facts.name).remove(QChar(0)));
    if (row.lastAt < journal.at())
        differences.append(QStringLiteral("board: its last time is before the journal's"));
    Board expected = folded;
    expected.revision = row.policy.revision;
    expected.nextNumber = row.policy.nextNumber;
    Board present = row.policy;
    present.id = expected.id;
    if (present != expected)
        differences.append(QStringLiteral("board: its policy is not what the journal says"));
}

void compareCard(const CardRow &row, const CardFold &fold, QStringList &differences)
{
    const FoldedCard *folded = fold.find(row.id);
    if (!folded) {
        differences.append(QStringLiteral("card %1 (%2): the journal doesn't know it").arg(row.number).arg(row.id.value));
        return;
    }
    const bool beside =
        row.number == folded->card.number && row.column == folded->card.standing.column && row.since == folded->card.standing.since;
    if (!beside || row.card != folded->card || row.state != fold.stateOf(*folded))
        differences.append(QStringLiteral("card %1 (%2): its row is not what the journal says").arg(row.number).arg(row.id.value));
}

/// Every row has its card and every card its row.
Result<Done, StoreError> compareCards(Connection &connection, qint64 board, const CardFold &fold, Verification &verification)
{
    QSet<CardId> seen;
    const auto read = eachCard(connection, sql::selectCards(), {board}, [&](const Result<CardRow, QString> &row) {
        ++verification.cards;
        if (!row) {
            verification.differences.append(QStringLiteral("a card's row can't be read: ") + row.error());
            return;
        }
        seen.insert(row->id);
        compareCard(*row, fold, verification.differences);
    });
    if (!read)
        return read;
    for (const FoldedCard &folded : fold.cards()) {
        if (!seen.contains(folded.card.id))
            verification.differences.append(
                QStringLiteral("card %1 (%2): it has no row").arg(folded.card.number).arg(folded.card.id.value));
    }
    return Done{};
}

/// SQLite's own checks of its file.
Result<Done, StoreError> checkFile(Connection &connection, QStringList &differences)
{
    if (connection.location().engine != Engine::Sqlite)
        return Done{};
    return connection.each(QStringLiteral("PRAGMA quick_check"), {}, [&](const QSqlQuery &row) {
        if (const QString said = row.value(0).toString(); said != QLatin1String("ok"))
            differences.append(QStringLiteral("file: ") + said.simplified());
        return true;
    });
}

} // namespace

Result<Verification, StoreError> BoardStore::verify()
{
    Transaction snapshot(d->connection);
    if (const auto begun = snapshot.begin(Transaction::Kind::Snapshot); !begun)
        return Failure{begun.error()};
    Verification verification;
    if (const auto checked = checkFile(d->connection, verification.differences); !checked)
        return Failure{checked.error()};
    JournalCheck journal(d->board.id, verification.differences);
    const auto read = d->connection.each(sql::everyChange(), {d->number}, [&](const QSqlQuery &row) {
        journal.take(row);
        return true;
    });
    if (!read)
        return Failure{read.error()};
    verification.revisions = journal.revisions();
    const auto row = readBoardRow(d->connection, d->number);
    if (!row)
        return Failure{row.error()};
    compareBoard(*row, journal, verification.differences);
    if (const auto compared = compareCards(d->connection, d->number, journal.fold(), verification); !compared)
        return Failure{compared.error()};
    return verification;
}

} // namespace pulley
