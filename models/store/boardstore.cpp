// The store's door: opening, loading, catching up and coming back after a lost connection.
#include "models/store/boardstore_p.h"

#include "models/store/cardrows.h"
#include "models/store/journalrows.h"
#include "models/store/migrations.h"
#include "models/store/newfile.h"
#include "models/store/statements.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

namespace pulley {

std::optional<JournalEntry> entryOf(const Committed &committed)
{
    const QList<JournalEntry> &entries = committed.advance.entries;
    const auto own = std::find_if(entries.cbegin(), entries.cend(),
                                  [&](const JournalEntry &entry) { return entry.revision == committed.revision; });
    return own == entries.cend() ? std::optional<JournalEntry>() : *own;
}

Result<std::unique_ptr<BoardStore>, StoreError> BoardStore::open(const Location &location, OpenMode mode)
{
    if (location.engine == Engine::Sqlite) {
        if (const auto ready = ensureFile(location, mode); !ready)
            return Failure{ready.error()};
    }
    auto inside = std::make_unique<Private>(location);
    if (const auto opened = inside->open(mode); !opened)
        return Failure{opened.error()};
    std::unique_ptr<BoardStore> store(new BoardStore(std::move(inside)));
    return store;
}

BoardStore::BoardStore(std::unique_ptr<Private> inside) : d(std::move(inside))
{
    connect(d->feed.get(), &Feed::advanced, this, &BoardStore::advanced);
    connect(d->feed.get(), &Feed::lost, this, &BoardStore::lost);
}

BoardStore::~BoardStore()
{
    if (!d->refused.isEmpty() && d->feed->isAlive())
        d->writeRefusals();
}

bool BoardStore::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    d->writeRefusals();
    return true;
}

Result<Done, StoreError> BoardStore::Private::open(OpenMode mode)
{
    if (const auto opened = connection.open(); !opened)
        return opened;
    if (const auto migrated = migrate(connection, migrationScripts(), mode); !migrated)
        return migrated;
    feed = std::make_unique<Feed>(connection);
    return connected();
}

Result<Done, StoreError> BoardStore::Private::connected()
{
    if (connection.location().engine == Engine::Postgres) {
        const auto person = connection.single(QStringLiteral("SELECT CAST(session_user AS TEXT)"));
        if (!person)
            return Failure{person.error()};
        enforced.value = person->toString();
    }
    return feed->subscribe();
}

PersonId BoardStore::enforcedPerson() const
{
    return d->enforced;
}

Location BoardStore::location() const
{
    return d->connection.location();
}

Result<QList<BoardSummary>, StoreError> BoardStore::boards()
{
    return readBoards(d->connection);
}

void BoardStore::Private::take(const Board &loaded, qint64 boardNumber)
{
    board = loaded;
    number = boardNumber;
    kept.clear();
    keptCards.clear();
    feed->watch(number, board.revision);
}

Result<Board, StoreError> BoardStore::load(const BoardId &id)
{
    Transaction snapshot(d->connection);
    if (const auto begun = snapshot.begin(Transaction::Kind::Snapshot); !begun)
        return Failure{begun.error()};
    const auto number = boardNumber(d->connection, id);
    if (!number)
        return Failure{number.error()};
    if (!*number)
        return Failure{StoreError{StoreFault::NoSuchBoard, id.value, {}}};
    auto board = readBoard(d->connection, **number, id);
    if (board)
        d->take(*board, **number);
    return board;
}

const Board &BoardStore::board() const
{
    return d->board;
}

Result<Advance, StoreError> BoardStore::catchUp()
{
    const auto revision = d->connection.single(sql::revisionOf(), {d->number});
    if (!revision)
        return Failure{revision.error()};
    if (revision->toLongLong() > d->board.revision) {
        Transaction snapshot(d->connection);
        if (const auto begun = snapshot.begin(Transaction::Kind::Snapshot); !begun)
            return Failure{begun.error()};
        if (const auto taken = d->takeMissed(); !taken)
            return Failure{taken.error()};
    }
    return d->handOut();
}

Result<std::optional<Card>, StoreError> BoardStore::cardByNumber(qint64 number)
{
    const auto rows = readCards(d->connection, sql::cardByNumber(), {d->number, number});
    if (!rows)
        return Failure{rows.error()};
    return rows->isEmpty() ? std::optional<Card>() : rows->first().card;
}

Result<Done, StoreError> BoardStore::everyCard(const std::function<void(const Card &)> &take)
{
    QString wrong;
    const auto read = eachCard(d->connection, sql::selectCards(), {d->number}, [&](const Result<CardRow, QString> &row) {
        if (row)
            take(row->card);
        else
            wrong = row.error();
    });
    if (read && !wrong.isEmpty())
        return Failure{StoreError{StoreFault::Damaged, d->connection.location().shown, wrong}};
    return read;
}

Result<QList<JournalEntry>, StoreError> BoardStore::journal(const JournalQuery &query)
{
    return readEntries(d->connection, d->number, query);
}

Result<std::optional<JournalEntry>, StoreError> BoardStore::entryAt(qint64 revision)
{
    const auto entries = readEntry(d->connection, d->number, revision);
    if (!entries)
        return Failure{entries.error()};
    return entries->isEmpty() ? std::optional<JournalEntry>() : entries->first();
}

Outcome BoardStore::create(const BoardId &id, const CommandId &command, const PersonId &by, const CreateBoard &action)
{
    return d->create(id, {command, by, action});
}

Outcome BoardStore::submit(const Command &command)
{
    const Outcome outcome = d->submit(command);
    // Behind all that waits for this thread.
    if (!d->refused.isEmpty())
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority);
    // An outcome that has no place for what others had done meanwhile: they are to be caught up with.
    if (!d->kept.isEmpty())
        Q_EMIT advanced();
    return outcome;
}

bool BoardStore::isConnected()
{
    return d->feed->isAlive();
}

Result<Done, StoreError> BoardStore::reconnect()
{
    if (const auto opened = d->connection.open(); !opened)
        return opened;
    if (const auto migrated = migrate(d->connection, migrationScripts(), OpenMode::Existing); !migrated)
        return migrated;
    if (const auto ready = d->connected(); !ready || d->number == 0)
        return ready;
    const auto number = boardNumber(d->connection, d->board.id);
    if (!number)
        return Failure{number.error()};
    if (!*number)
        return Failure{StoreError{StoreFault::NoSuchBoard, d->board.facts.key, {}}};
    d->number = **number;
    return Done{};
}

} // namespace pulley
