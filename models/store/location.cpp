// Telling files from servers.
#include "models/store/location.h"

#include "models/store/conninfo.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace pulley {

namespace {

Location fileAt(const QString &file)
{
    return {Engine::Sqlite, QFileInfo(file).absoluteFilePath(), {}, file};
}

Location ownFile()
{
    return fileAt(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/pulley/pulley.db"));
}

} // namespace

Result<Location, QString> parseLocation(const QString &where)
{
    const QString named = where.isEmpty() ? qEnvironmentVariable("PULLEY_DB") : where;
    if (named.isEmpty())
        return ownFile();
    if (!namesServer(named))
        return fileAt(named);
    const auto conninfo = conninfoOf(named);
    if (!conninfo)
        return Failure{conninfo.error()};
    return Location{Engine::Postgres, {}, *conninfo, named.trimmed()};
}

Location defaultLocation()
{
    const auto named = parseLocation({});
    // What $PULLEY_DB says wrongly is no reason to use some other database: a location without a file opens nothing.
    return named ? *named : Location{Engine::Sqlite, {}, {}, QStringLiteral("$PULLEY_DB")};
}

} // namespace pulley
