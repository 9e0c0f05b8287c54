// The window on the sample board, from the start of its process to its first paint, against an empty QMainWindow.
#include "tests/bench/benchlines.h"
#include "tests/bench/places.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace pulley::bench;

namespace {

constexpr int rounds = 21;

double run(const QString &program, const QStringList &arguments)
{
    return timed([&] {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            giveUp(program + QStringLiteral(" failed"));
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sample.db"));
    // The program itself makes the sample board the first time, with a picture of it to end by.
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    run(QStringLiteral(PULLEY),
        {QStringLiteral("--db"), file, QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("sample.png"))});
    QList<double> ours, theirs;
    for (int round = 0; round < rounds; ++round) {
        theirs.append(run(QStringLiteral(EMPTYWINDOW), {}));
        ours.append(run(QStringLiteral(BOARDWINDOW), {file}));
    }
    printRatio(QStringLiteral("first window on the sample board"), median(ours) / median(theirs), median(ours), median(theirs),
               QStringLiteral("under 2"));
    return 0;
}
