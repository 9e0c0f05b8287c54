// https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING
#include "models/store/conninfo.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace pulley {

namespace {

const QRegularExpression &uriScheme()
{
    static const QRegularExpression scheme(QStringLiteral("^postgres(ql)?://"));
    return scheme;
}

bool isSecret(const QString &key)
{
    return key == QLatin1String("password") || key == QLatin1String("sslpassword");
}

Failure<QString> noPasswords()
{
    return {QStringLiteral("A password in a connection string would show in the process list. Leave it out and keep it in "
                           "~/.pgpass (or the file that PGPASSFILE names), or in the desktop's keychain.")};
}

QString pair(const QString &key, QString value)
{
    value.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QStringLiteral("%1='%2'").arg(key, value);
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// "a:1,[::1]:2" as the lists of hosts and ports.
void splitHosts(const QString &text, QStringList &hosts, QStringList &ports)
{
    static const QRegularExpression hostAndPort(QStringLiteral("^(\\[[^\\]]*\\]|[^:]*)(?::(.*))?$"));
    for (const QString &part : text.split(QLatin1Char(','))) {
        const auto match = hostAndPort.match(part);
        QString host = match.captured(1);
        if (host.startsWith(QLatin1Char('[')))
            host = host.mid(1, host.size() - 2);
        hosts.append(decoded(host));
        ports.append(match.captured(2));
    }
}

Result<QString, QString> fromUri(QString rest)
{
    QStringList pairs;
    const qsizetype question = rest.indexOf(QLatin1Char('?'));
    const QUrlQuery query(question < 0 ? QString() : rest.mid(question + 1));
    rest.truncate(question < 0 ? rest.size() : question);
    const qsizetype slash = rest.indexOf(QLatin1Char('/'));
    const QString database = slash < 0 ? QString() : rest.mid(slash + 1);
    rest.truncate(slash < 0 ? rest.size() : slash);
    const qsizetype at = rest.lastIndexOf(QLatin1Char('@'));
    const QString user = at < 0 ? QString() : rest.left(at);
    if (user.contains(QLatin1Char(':')))
        return noPasswords();
    QStringList hosts;
    QStringList ports;
    splitHosts(rest.mid(at + 1), hosts, ports);
    if (const QString all = hosts.join(QLatin1Char(',')); !all.isEmpty())
        pairs.append(pair(QStringLiteral("host"), all));
    if (!ports.join(QString()).isEmpty())
        pairs.append(pair(QStringLiteral("port"), ports.join(QLatin1Char(','))));
    if (!user.isEmpty())
        pairs.append(pair(QStringLiteral("user"), decoded(user)));
    if (!database.isEmpty())
        pairs.append(pair(QStringLiteral("dbname"), decoded(database)));
    static const QRegularExpression keyword(QStringLiteral("^[a-z_]+$"));
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (isSecret(key))
            return noPasswords();
        if (!keyword.match(key).hasMatch())
            return Failure{QStringLiteral("\"%1\" is no setting of a PostgreSQL connection.").arg(key)};
        pairs.append(pair(key, value));
    }
    return pairs.join(QLatin1Char(' '));
}

} // namespace

bool isPostgresUri(const QString &where)
{
    return uriScheme().match(where).hasMatch();
}

bool isConninfo(const QString &where)
{
    static const QRegularExpression keyword(QStringLiteral("^\\s*(service|host|hostaddr|port|dbname|user)\\s*="));
    return keyword.match(where).hasMatch();
}

Result<QString, QString> conninfoOf(const QString &where)
{
    static const QRegularExpression secret(QStringLiteral("(^|\\s)(password|sslpassword)\\s*="));
    if (where.contains(secret))
        return noPasswords();
    Result<QString, QString> conninfo = where;
    if (const auto scheme = uriScheme().match(where); scheme.hasMatch())
        conninfo = fromUri(where.mid(scheme.capturedLength()));
    // The database driver takes semicolons for separators.
    if (conninfo && conninfo->contains(QLatin1Char(';')))
        return Failure{QStringLiteral("A PostgreSQL connection string can't hold a semicolon here; put the setting into a service "
                                      "file and use service=NAME.")};
    return conninfo;
}

} // namespace pulley
