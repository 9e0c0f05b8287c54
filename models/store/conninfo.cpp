// https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING, read by libpq itself.
#include "models/store/conninfo.h"

#include <QRegularExpression>
#include <QStringList>

#include <libpq-fe.h>

#include <memory>
#include <optional>

namespace pulley {

namespace {

using Options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;
using Settings = QList<std::pair<QString, QString>>;

QString whereSecretsBelong()
{
    return QStringLiteral("keep it in ~/.pgpass (or the file that PGPASSFILE names), or in a service file.");
}

Failure<QString> noPasswords()
{
    return {QStringLiteral("A password in a connection string would show in the process list. Leave it out and ")
            + whereSecretsBelong()};
}

Failure<QString> unreadable()
{
    return {
        QStringLiteral("The connection string can't be read. It is written postgresql://USER@HOST:PORT/DATABASE, service=NAME or "
                       "host=HOST dbname=DATABASE (and ./ goes before a file's name that looks like one). A password has no "
                       "place in it: ")
        + whereSecretsBelong()};
}

QRegularExpression ignoringCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// "host|port|..."
QString everyKeyword()
{
    QStringList keywords;
    const Options options(PQconndefaults(), &PQconninfoFree);
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option)
        keywords.append(QString::fromUtf8(option->keyword));
    return keywords.join(QLatin1Char('|'));
}

const QRegularExpression &scheme()
{
    static const QRegularExpression pattern = ignoringCase(QStringLiteral("^postgres(ql)?://"));
    return pattern;
}

bool isSecret(const QString &keyword)
{
    static const QStringList secrets{QStringLiteral("password"), QStringLiteral("sslpassword"), QStringLiteral("scram_client_key"),
                                     QStringLiteral("scram_server_key"), QStringLiteral("oauth_client_secret")};
    return secrets.contains(keyword);
}

/// What the string sets, in libpq's order; nothing where libpq can't read it. Its own words about that may repeat a password.
std::optional<Settings> settingsOf(const QString &text)
{
    const Options options(PQconninfoParse(text.toUtf8().constData(), nullptr), &PQconninfoFree);
    if (!options)
        return {};
    Settings settings;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            settings.append({QString::fromUtf8(option->keyword), QString::fromUtf8(option->val)});
    }
    return settings;
}

QString pair(const QString &key, QString value)
{
    value.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QStringLiteral("%1='%2'").arg(key, value);
}

/// Before the last "@" a colon is followed by a password; one with a slash in it would be read as a port and a database.
bool hasPasswordInFront(const QString &uri)
{
    const QString front = uri.section(QLatin1Char('?'), 0, 0).mid(scheme().match(uri).capturedLength());
    return front.left(std::max(front.lastIndexOf(QLatin1Char('@')), qsizetype(0))).contains(QLatin1Char(':'));
}

/// Nothing that is a password, or that only one who gave a password would write.
bool isFreeOfSecrets(const Settings &settings)
{
    static const QRegularExpression ports(QStringLiteral("^[0-9, ]*$"));
    for (const auto &[keyword, value] : settings) {
        if (isSecret(keyword) || (keyword == QLatin1String("port") && !ports.match(value).hasMatch())
            || (keyword == QLatin1String("user") && value.contains(QLatin1Char(':')))
            || (keyword == QLatin1String("dbname") && namesServer(value)))
            return false;
    }
    return true;
}

} // namespace

bool namesServer(const QString &where)
{
    static const QRegularExpression path(QStringLiteral("^\\s*[./]"));
    static const QRegularExpression uri = ignoringCase(QStringLiteral("^\\s*(postgres(ql)?:|[a-z][a-z0-9+.:-]*://)"));
    static const QRegularExpression settings = ignoringCase(QStringLiteral("^\\s*[a-z_]+\\s*=|\\s(%1)\\s*=").arg(everyKeyword()));
    return !path.match(where).hasMatch() && (uri.match(where).hasMatch() || settings.match(where).hasMatch());
}

Result<QString, QString> conninfoOf(const QString &where)
{
    QString text = where.trimmed();
    const bool uri = scheme().match(text).hasMatch();
    text.replace(scheme(), QStringLiteral("postgresql://"));
    const auto settings = settingsOf(text);
    if (!settings)
        return unreadable();
    if (!isFreeOfSecrets(*settings) || (uri && hasPasswordInFront(text)))
        return noPasswords();
    if (uri) {
        QStringList pairs;
        for (const auto &[keyword, value] : *settings)
            pairs.append(pair(keyword, value));
        text = pairs.join(QLatin1Char(' '));
    }
    // The database driver takes semicolons for separators.
    if (text.contains(QLatin1Char(';')))
        return Failure{QStringLiteral("A PostgreSQL connection string can't hold a semicolon here; put the setting into a service "
                                      "file and use service=NAME.")};
    return text;
}

} // namespace pulley
