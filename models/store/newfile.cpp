// Making a private file or a whole database, or saying why it can't be.
#include "models/store/newfile.h"

#include "models/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace pulley {

namespace {

StoreError fileError(StoreFault fault, const QString &shown, const QString &detail)
{
    return {fault, shown, detail};
}

/// A file that is being made; whatever is left of it goes with this object.
class Aside
{
public:
    explicit Aside(const Location &location) : place(location)
    {
        place.file += QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    ~Aside()
    {
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(place.file + QLatin1String(suffix));
    }
    Q_DISABLE_COPY_MOVE(Aside)

    Location place;
};

/// Gives `made` its name unless that is taken. QFile::rename won't do: where the system refuses, it copies over what is there.
bool putInPlace(const QString &made, const QString &file)
{
    const QByteArray from = QFile::encodeName(made);
    const QByteArray to = QFile::encodeName(file);
    if (::link(from.constData(), to.constData()) == 0 || errno == EEXIST)
        return true;
    return ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0 || errno == EEXIST;
}

/// Nobody sees half a database: it comes to its name whole, or another's came first and is used.
Result<Done, StoreError> makeDatabase(const Location &location)
{
    const Aside aside(location);
    if (const auto made = makePrivateFile(aside.place.file, location.shown); !made)
        return made;
    {
        Connection connection(aside.place);
        if (const auto opened = connection.open(); !opened)
            return opened;
        if (const auto migrated = migrate(connection, migrationScripts(), OpenMode::CreateIfMissing); !migrated)
            return migrated;
    }
    if (!putInPlace(aside.place.file, location.file))
        return Failure{fileError(StoreFault::ReadOnly, location.shown, qt_error_string(errno))};
    return Done{};
}

} // namespace

Result<Done, StoreError> makePrivateFile(const QString &file, const QString &shown)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.isDir())
        return Failure{fileError(StoreFault::ReadOnly, shown, QStringLiteral("there is no folder %1").arg(folder.filePath()))};
    QFile made(file);
    if (made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Done{};
    const StoreFault fault = made.error() == QFile::ResourceError ? StoreFault::Full : StoreFault::ReadOnly;
    return Failure{fileError(fault, shown, made.errorString())};
}

Result<Done, StoreError> ensureFile(const Location &location, OpenMode mode)
{
    const QFileInfo file(location.file);
    if (location.file.isEmpty())
        return Failure{fileError(StoreFault::NotPulley, location.shown, QStringLiteral("no file is named"))};
    if (file.isDir())
        return Failure{fileError(StoreFault::NotPulley, location.shown, QStringLiteral("it is a folder"))};
    if (file.exists()) {
        if (!file.isReadable())
            return Failure{fileError(StoreFault::Denied, location.shown, QStringLiteral("it may not be read"))};
        return Done{};
    }
    if (mode == OpenMode::Existing)
        return Failure{fileError(StoreFault::NotPulley, location.shown, QStringLiteral("there is no such file"))};
    if (location.file == defaultLocation().file)
        QDir().mkpath(file.absolutePath());
    return makeDatabase(location);
}

} // namespace pulley
