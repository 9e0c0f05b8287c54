// Many tests in one program, each of them run by its name in a process of its own.
#pragma once

#include <QTest>

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
#endif

namespace pulley {

/// Told of before main; a test's name is that of its file, without folder and ending.
class RegisteredTest
{
public:
    using Run = int (*)(int argc, char **argv);
    RegisteredTest(const char *file, Run run);
};

#if defined(QT_WIDGETS_LIB)
using TestApplication = QApplication;
#else
using TestApplication = QCoreApplication;
#endif

template <typename Test>
int runTest(int argc, char **argv)
{
    TestApplication application(argc, argv);
    TestApplication::setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace pulley

/// Instead of QTEST_MAIN.
#define PULLEY_TEST(TestClass) PULLEY_TEST_RUN(&::pulley::runTest<TestClass>)
/// For a test that has to prepare its process before it makes the application.
#define PULLEY_TEST_RUN(run) static const ::pulley::RegisteredTest registeredTest(__FILE__, run);
