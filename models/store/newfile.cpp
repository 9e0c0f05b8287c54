// Making a private file, or saying why it can't be.
#include "models/store/newfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pulley {

namespace {

StoreError fileError(StoreFault fault, const QString &shown, const QString &detail)
{
    return {fault, shown, detail};
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

Result<Done, StoreError> NewFile::prepare(OpenMode mode)
{
    const QFileInfo file(m_location.file);
    if (m_location.file.isEmpty())
        return Failure{fileError(StoreFault::NotPulley, m_location.shown, QStringLiteral("no file is named"))};
    if (file.isDir())
        return Failure{fileError(StoreFault::NotPulley, m_location.shown, QStringLiteral("it is a folder"))};
    if (file.exists()) {
        if (!file.isReadable())
            return Failure{fileError(StoreFault::Denied, m_location.shown, QStringLiteral("it may not be read"))};
        return Done{};
    }
    if (mode == OpenMode::Existing)
        return Failure{fileError(StoreFault::NotPulley, m_location.shown, QStringLiteral("there is no such file"))};
    if (m_location.file == defaultLocation().file)
        QDir().mkpath(file.absolutePath());
    const auto made = makePrivateFile(m_location.file, m_location.shown);
    m_made = made.has_value();
    return made;
}

NewFile::~NewFile()
{
    if (!m_made)
        return;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_location.file + QLatin1String(suffix));
}

} // namespace pulley
