// Making a private file or a whole database, or saying why it can't be.
#include "models/store/newfile.h"

#include "models/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

namespace pulley {

namespace {

StoreError fileError(StoreFault fault, const QString &shown, const QString &detail)
{
    return {fault, shown, detail};
}

Result<Done, StoreError> folderOf(const QString &file, const QString &shown)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.isDir())
        return Failure{fileError(StoreFault::ReadOnly, shown, QStringLiteral("there is no folder %1").arg(folder.filePath()))};
    return Done{};
}

/// What SQLite puts beside a database. Left over from one that is gone, it would be taken for the next one's.
void removeCompanions(const QString &file)
{
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(file + QLatin1String(suffix));
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
        QFile::remove(place.file);
        removeCompanions(place.file);
    }
    Q_DISABLE_COPY_MOVE(Aside)

    Location place;
};

Result<Done, StoreError> makeSchema(const Location &location)
{
    Connection connection(location);
    if (const auto opened = connection.open(); !opened)
        return opened;
    return migrate(connection, migrationScripts(), OpenMode::CreateIfMissing);
}

/// Nobody sees half a database: one of those who come makes it aside and gives it its name, the others wait for that.
Result<Done, StoreError> makeDatabase(const Location &location)
{
    if (const auto there = folderOf(location.file, location.shown); !there)
        return there;
    constexpr int patience = 10000;
    QLockFile lock(location.file + QStringLiteral(".lock"));
    if (!lock.tryLock(patience)) {
        const bool busy = lock.error() == QLockFile::LockFailedError;
        const QString detail = QStringLiteral("there can be no file %1.lock").arg(location.file);
        return Failure{fileError(busy ? StoreFault::Busy : StoreFault::ReadOnly, location.shown, detail)};
    }
    if (QFileInfo::exists(location.file))
        return Done{};
    removeCompanions(location.file);
    const Aside aside(location);
    if (const auto made = makePrivateFile(aside.place.file, location.shown); !made)
        return made;
    if (const auto made = makeSchema(aside.place); !made)
        return Failure{StoreError{made.error().fault, location.shown, made.error().detail}};
    QFile whole(aside.place.file);
    if (!whole.rename(location.file))
        return Failure{fileError(StoreFault::ReadOnly, location.shown, whole.errorString())};
    return Done{};
}

} // namespace

Result<Done, StoreError> makePrivateFile(const QString &file, const QString &shown)
{
    if (const auto there = folderOf(file, shown); !there)
        return there;
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
        return Failure{fileError(StoreFault::NotPulley, location.shown, {})};
    if (location.file == defaultLocation().file)
        QDir().mkpath(file.absolutePath());
    return makeDatabase(location);
}

} // namespace pulley
