// Finds the test that a program is asked for, and runs it.
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QMap>

#include <cstdio>

namespace pulley {

namespace {

QMap<QString, RegisteredTest::Run> &tests()
{
    static QMap<QString, RegisteredTest::Run> all;
    return all;
}

} // namespace

RegisteredTest::RegisteredTest(const char *file, Run run)
{
    tests().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), run);
}

} // namespace pulley

/// PROGRAM TEST [Qt Test's options]; without a test of this program it lists those that there are.
int main(int argc, char **argv)
{
    const auto &tests = pulley::tests();
    const auto run = tests.value(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!run) {
        for (auto test = tests.keyBegin(); test != tests.keyEnd(); ++test)
            std::fprintf(stderr, "%s\n", qPrintable(*test));
        return 2;
    }
    argv[1] = argv[0];
    return run(argc - 1, argv + 1);
}
