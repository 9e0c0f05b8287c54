// pulleyctl: the command line. Parses, composes and runs.
#include "app/pulleyctl/run.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pulley"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PULLEY_VERSION));
    return pulley::runPulleyctl(QCoreApplication::arguments());
}
