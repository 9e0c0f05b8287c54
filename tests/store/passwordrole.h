// PasswordRole: a role whose password the test server asks for; server and role are as before when the object goes.
#pragma once

#include "tests/store/storesteps.h"

#include <unistd.h>

namespace pulley {

class PasswordRole
{
public:
    /// Only a superuser can change the server's rules of access.
    static bool isPossible(const TestDatabase &database)
    {
        return !database.run(QStringLiteral("SELECT 1 FROM pg_roles WHERE rolname = current_user AND rolsuper")).isEmpty();
    }

    /// The server takes a moment to ask for the password.
    explicit PasswordRole(const TestDatabase &database) :
        m_database(database), m_name(QStringLiteral("pulley_pw_%1").arg(::getpid())),
        m_file(database.run(QStringLiteral("SHOW hba_file")).first().first().toString()),
        m_rules(database.run(QStringLiteral("SELECT pg_read_file('%1')").arg(m_file)).first().first().toString())
    {
        database.run(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD 'right'").arg(m_name));
        setRules(QStringLiteral("local all %1 scram-sha-256\nhost all %1 all scram-sha-256\n%2").arg(m_name, m_rules));
    }
    ~PasswordRole()
    {
        setRules(m_rules.trimmed());
        m_database.run(QStringLiteral("DROP ROLE %1").arg(m_name));
    }
    Q_DISABLE_COPY_MOVE(PasswordRole)

    /// What opening the database as this role, with that password (empty: none), comes to.
    StoreError refused(const char *password) const
    {
        const QString conninfo = m_database.location().conninfo + QStringLiteral(" passfile=/nonexistent/pgpass user=") + m_name;
        qputenv("PGPASSWORD", password);
        const StoreError error = openError({Engine::Postgres, {}, conninfo, conninfo});
        qunsetenv("PGPASSWORD");
        return error;
    }

private:
    void setRules(const QString &text) const
    {
        m_database.run(
            QStringLiteral("COPY (SELECT unnest(string_to_array($rules$%1$rules$, chr(10)))) TO '%2'").arg(text, m_file));
        m_database.run(QStringLiteral("SELECT pg_reload_conf()"));
    }

    const TestDatabase &m_database;
    QString m_name;
    QString m_file;
    QString m_rules;
};

} // namespace pulley
