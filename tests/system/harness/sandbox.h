// Sandbox: a database of its own with the board RACE on it, for several processes at once; gone with the object.
#pragma once

#include "models/store/boardstore.h"

#include <QMap>
#include <QTemporaryDir>

class QSqlDatabase;

namespace pulley::trial {

class Sandbox
{
public:
    /// `server` is the conninfo of a PostgreSQL server on which databases and roles may be made; not used for SQLite.
    static Result<std::unique_ptr<Sandbox>, QString> make(Engine engine, const QString &server);
    ~Sandbox();

    Engine engine() const { return m_engine; }
    /// The same login for as many processes as want it: a role of its own on PostgreSQL, any name on SQLite.
    PersonId person(const QString &name);
    /// The options that make `pulleyctl` and the helpers here use this board as that person.
    QStringList options(const PersonId &person) const;
    /// A folder for the processes' own files.
    QString folder() const { return m_folder.path(); }

    /// Backlog, Doing of three (split), Review of three, Done; with `cards` cards in Backlog. The error is a sentence.
    Result<Done, QString> build(int cards);
    /// Revisions that build() made.
    qint64 builtWith() const { return m_builtWith; }
    /// Runs `statements` past the store, as who breaks the rows would. The error is the database's words.
    Result<Done, QString> tamper(const QStringList &statements);
    /// What each column of build() may hold.
    static QMap<ColumnId, int> most();

    Result<QList<JournalEntry>, QString> journal();
    Result<Verification, QString> verify();
    Result<Board, QString> board();
    /// Cards by column, straight from the rows. Empty when the database can't answer.
    QMap<ColumnId, int> rowCounts();

private:
    Sandbox() = default;
    QSqlDatabase rows();
    Result<std::unique_ptr<BoardStore>, QString> openStore();
    Result<std::unique_ptr<BoardStore>, QString> openLoaded();

    Engine m_engine = Engine::Sqlite;
    QTemporaryDir m_folder;
    QString m_connection;
    QMap<QString, QString> m_server;
    QString m_database;
    qint64 m_builtWith = 0;
    QStringList m_roles;
};

/// A StoreError in one line, for messages of tests.
QString inWords(const StoreError &error);

} // namespace pulley::trial
