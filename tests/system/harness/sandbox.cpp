// Sandbox: makes and removes the database, its roles and its board.
#include "tests/system/harness/sandbox.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace pulley::trial {

namespace {

QString freshName()
{
    return QStringLiteral("pulley_") + QUuid::createUuid().toString(QUuid::Id128).left(12);
}

/// "host=/run user=postgres dbname=postgres" as its parts; quoted values are not needed here.
QMap<QString, QString> parts(const QString &conninfo)
{
    QMap<QString, QString> found;
    for (const QString &word : conninfo.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        found.insert(word.section(QLatin1Char('='), 0, 0), word.section(QLatin1Char('='), 1));
    return found;
}

QSqlDatabase openPostgres(const QString &name, const QMap<QString, QString> &server, const QString &database)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    db.setHostName(server.value(QStringLiteral("host")));
    db.setPort(server.value(QStringLiteral("port"), QStringLiteral("5432")).toInt());
    db.setUserName(server.value(QStringLiteral("user")));
    db.setDatabaseName(database);
    db.open();
    return db;
}

/// Runs each statement on the server's own database; the error is the database's words.
Result<Done, QString> administer(const QMap<QString, QString> &server, const QStringList &statements)
{
    const QString name = freshName();
    QString error;
    {
        QSqlDatabase db = openPostgres(name, server, server.value(QStringLiteral("dbname"), QStringLiteral("postgres")));
        for (const QString &statement : statements) {
            QSqlQuery query(db);
            if (error.isEmpty() && !query.exec(statement))
                error = db.isOpen() ? query.lastError().text() : db.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    if (!error.isEmpty())
        return Failure{error};
    return Done{};
}

Column column(const char *name, ColumnKind kind, bool split = false)
{
    const QString text = QString::fromLatin1(name);
    return Column{.id = {text.toLower()}, .name = text, .kind = kind, .split = split, .skippable = false, .policy = {}};
}

Limit columnLimitOf(const Column &column, int max)
{
    Selector selector;
    selector.columns = {column.id};
    Limit limit;
    limit.id = {column.id.value + QStringLiteral("-limit")};
    limit.name = column.name;
    limit.selector = selector;
    limit.max = max;
    return limit;
}

Board raceBoard()
{
    Board board;
    board.columns = {column("Backlog", ColumnKind::Queue), column("Doing", ColumnKind::Active, true),
                     column("Review", ColumnKind::Active), column("Done", ColumnKind::Done)};
    board.facts = {.key = QStringLiteral("RACE"),
                   .name = QStringLiteral("Race"),
                   .timeZone = QStringLiteral("UTC"),
                   .commitment = board.columns[1].id,
                   .delivery = board.columns[3].id,
                   .sleDays = 0,
                   .slePercent = 85};
    board.classes = {{{QStringLiteral("standard")}, QStringLiteral("Standard"), Urgency::Standard}};
    board.types = {{{QStringLiteral("change")}, QStringLiteral("Change"), QStringLiteral("c"), false}};
    const QMap<ColumnId, int> most = Sandbox::most();
    for (const Column &each : std::as_const(board.columns)) {
        if (most.contains(each.id))
            board.limits.append(columnLimitOf(each, most.value(each.id)));
    }
    return board;
}

CommandId freshCommand()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

} // namespace

QString inWords(const StoreError &error)
{
    return QStringLiteral("store error %1: %2: %3").arg(int(error.fault)).arg(error.subject, error.detail);
}

Result<std::unique_ptr<Sandbox>, QString> Sandbox::make(Engine engine, const QString &server)
{
    std::unique_ptr<Sandbox> made(new Sandbox);
    made->m_engine = engine;
    made->m_connection = freshName();
    made->m_database = made->m_connection;
    if (engine == Engine::Postgres) {
        made->m_server = parts(server);
        const auto done = administer(made->m_server, {QStringLiteral("CREATE DATABASE ") + made->m_database});
        if (!done)
            return Failure{done.error()};
    }
    return made;
}

Sandbox::~Sandbox()
{
    QSqlDatabase::removeDatabase(m_connection);
    if (m_engine != Engine::Postgres)
        return;
    QStringList statements{QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_database)};
    for (const QString &role : std::as_const(m_roles))
        statements.append(QStringLiteral("DROP ROLE IF EXISTS ") + role);
    const auto done = administer(m_server, statements);
    if (!done)
        qWarning("%s", qPrintable(done.error()));
}

PersonId Sandbox::person(const QString &name)
{
    if (m_engine == Engine::Sqlite)
        return {name};
    const QString role = m_database + QLatin1Char('_') + name;
    const auto done = administer(
        m_server,
        {QStringLiteral("CREATE ROLE %1 LOGIN").arg(role), QStringLiteral("GRANT pg_read_all_data, pg_write_all_data TO ") + role});
    if (!done)
        qWarning("%s", qPrintable(done.error()));
    m_roles.append(role);
    return {role};
}

QStringList Sandbox::options(const PersonId &person) const
{
    const QStringList board{QStringLiteral("--board"), QStringLiteral("RACE")};
    if (m_engine == Engine::Sqlite) {
        return QStringList{QStringLiteral("--db"), m_folder.filePath(QStringLiteral("race.db")), QStringLiteral("--as"),
                           person.value}
        + board;
    }
    const QString uri = QStringLiteral("postgresql://%1@/%2?host=%3")
                            .arg(person.isEmpty() ? m_server.value(QStringLiteral("user")) : person.value, m_database,
                                 m_server.value(QStringLiteral("host")));
    return QStringList{QStringLiteral("--db"), uri} + board;
}

Result<std::unique_ptr<BoardStore>, QString> Sandbox::openStore()
{
    const auto location = parseLocation(options({}).at(1));
    if (!location)
        return Failure{location.error()};
    auto store = BoardStore::open(*location, OpenMode::CreateIfMissing);
    if (!store)
        return Failure{inWords(store.error())};
    return std::move(*store);
}

QMap<ColumnId, int> Sandbox::most()
{
    return {{{QStringLiteral("doing")}, 3}, {{QStringLiteral("review")}, 3}};
}

Result<Done, QString> Sandbox::build(int cards)
{
    auto store = openStore();
    if (!store)
        return Failure{store.error()};
    const PersonId by{QStringLiteral("maker")};
    QList<Outcome> outcomes{(*store)->create({freshName()}, freshCommand(), by, CreateBoard{raceBoard()})};
    for (int i = 1; i <= cards; ++i) {
        AddCard add;
        add.card = {freshName()};
        add.facts.title = QStringLiteral("Card %1").arg(i);
        add.facts.type = {QStringLiteral("change")};
        add.facts.serviceClass = {QStringLiteral("standard")};
        add.column = {QStringLiteral("backlog")};
        outcomes.append((*store)->submit(Command{freshCommand(), by, add}));
    }
    for (const Outcome &outcome : std::as_const(outcomes)) {
        if (const auto *refusal = std::get_if<Refusal>(&outcome))
            return Failure{QStringLiteral("refused by rule %1 (%2)").arg(int(refusal->rule)).arg(refusal->subject)};
        if (const auto *error = std::get_if<StoreError>(&outcome))
            return Failure{inWords(*error)};
    }
    m_builtWith = outcomes.size();
    return Done{};
}

Result<std::unique_ptr<BoardStore>, QString> Sandbox::openLoaded()
{
    auto store = openStore();
    if (!store)
        return store;
    const auto boards = (*store)->boards();
    if (!boards)
        return Failure{inWords(boards.error())};
    if (boards->size() != 1)
        return Failure{QStringLiteral("%1 boards").arg(boards->size())};
    const auto board = (*store)->load(boards->first().id);
    if (!board)
        return Failure{inWords(board.error())};
    return store;
}

Result<Board, QString> Sandbox::board()
{
    auto store = openLoaded();
    if (!store)
        return Failure{store.error()};
    return (*store)->board();
}

Result<QList<JournalEntry>, QString> Sandbox::journal()
{
    auto store = openLoaded();
    if (!store)
        return Failure{store.error()};
    auto journal = (*store)->journal({});
    if (!journal)
        return Failure{inWords(journal.error())};
    return *journal;
}

QSqlDatabase Sandbox::rows()
{
    if (QSqlDatabase::contains(m_connection))
        return QSqlDatabase::database(m_connection);
    if (m_engine == Engine::Postgres)
        return openPostgres(m_connection, m_server, m_database);
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    db.setDatabaseName(m_folder.filePath(QStringLiteral("race.db")));
    db.open();
    return db;
}

Result<Done, QString> Sandbox::tamper(const QStringList &statements)
{
    for (const QString &statement : statements) {
        QSqlQuery query(rows());
        if (!query.exec(statement))
            return Failure{query.lastError().text()};
    }
    return Done{};
}

QMap<ColumnId, int> Sandbox::rowCounts()
{
    QSqlQuery query(rows());
    query.exec(QStringLiteral("SELECT column_id, count(*) FROM card WHERE state <> 2 GROUP BY column_id"));
    QMap<ColumnId, int> counts;
    while (query.next())
        counts.insert({query.value(0).toString()}, query.value(1).toInt());
    return counts;
}

Result<Verification, QString> Sandbox::verify()
{
    auto store = openLoaded();
    if (!store)
        return Failure{store.error()};
    auto verification = (*store)->verify();
    if (!verification)
        return Failure{inWords(verification.error())};
    return *verification;
}

} // namespace pulley::trial
