// Settings: an INI file in the user's configuration folder.
#include "app/window/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace pulley {

std::unique_ptr<QSettings> openSettings()
{
    auto settings =
        std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pulley"), QStringLiteral("pulley"));
    const QString name = settings->fileName();
    QDir().mkpath(QFileInfo(name).absolutePath());
    QFile file(name);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return settings;
}

PersonId whoAmI(const QSettings &settings)
{
    const QString chosen = settings.value(QStringLiteral("me")).toString().trimmed();
    if (!chosen.isEmpty())
        return PersonId{chosen};
    const passwd *entry = getpwuid(geteuid());
    return PersonId{entry ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER", QStringLiteral("me"))};
}

std::optional<LastBoard> lastBoard(const QSettings &settings)
{
    const QString where = settings.value(QStringLiteral("last/where")).toString();
    if (where.isEmpty())
        return {};
    LastBoard last;
    last.key = settings.value(QStringLiteral("last/board")).toString();
    last.location.shown = settings.value(QStringLiteral("last/shown"), where).toString();
    if (settings.value(QStringLiteral("last/postgres")).toBool()) {
        last.location.engine = Engine::Postgres;
        last.location.conninfo = where;
    } else {
        last.location.file = where;
        if (!QFileInfo::exists(where))
            return {};
    }
    return last;
}

} // namespace pulley
