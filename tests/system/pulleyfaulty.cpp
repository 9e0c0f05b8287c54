// pulleyfaulty: pulleyctl, but it answers "done" now and then and did nothing, or does all that it is told twice. Not part of the
// product: it is the test data that shows that the race's checks catch such a client.
#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <cstdio>

namespace {

/// Its exit status; its words go to stdout and stderr unless `quiet`.
int call(const QStringList &arguments, bool quiet)
{
    QProcess process;
    process.start(QStringLiteral(PULLEYCTL), arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return 3;
    if (!quiet) {
        std::fputs(process.readAllStandardOutput().constData(), stdout);
        std::fputs(process.readAllStandardError().constData(), stderr);
    }
    return process.exitCode();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString fault = QCoreApplication::arguments().value(1);
    const QStringList arguments = QCoreApplication::arguments().mid(2);
    if (fault == QStringLiteral("silent") && QRandomGenerator::global()->bounded(4) == 0) {
        std::puts("RACE-1");
        return 0;
    }
    const int status = call(arguments, false);
    if (fault == QStringLiteral("twice") && status == 0)
        call(arguments, true);
    return status;
}
