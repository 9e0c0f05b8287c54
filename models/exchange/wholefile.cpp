// Writing aside and renaming; straight into what no file can take the place of.
#include "models/exchange/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace pulley {

namespace {

Result<Done, WriteProblem> writeInto(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    // A buffer would keep to itself what the system says.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Failure{WriteProblem{file.errorString()}};
    if (file.write(bytes) != bytes.size())
        return Failure{WriteProblem{file.errorString(), LeftBehind::Unknown}};
    file.close();
    if (file.error() != QFileDevice::NoError)
        return Failure{WriteProblem{file.errorString(), LeftBehind::Unknown}};
    return Done{};
}

} // namespace

Result<Done, WriteProblem> writeWholeFile(const QString &name, const QByteArray &bytes)
{
    const QFileInfo there(name);
    if (there.exists() && !there.isFile() && !there.isDir())
        return writeInto(name, bytes);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Failure{WriteProblem{file.errorString()}};
    return Done{};
}

} // namespace pulley
