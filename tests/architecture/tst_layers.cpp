// The source tree keeps the order of the folders; and the rules that say so catch each breach that is planted for them.
#include "tests/architecture/treerules.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QtTest>

namespace pulley::tst_layers {

using architecture::breaches;

class tst_Layers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTreeKeepsItsOrder();
    void aTreeInOrderHasNoBreach();
    void aPlantedBreachIsCaught_data();
    void aPlantedBreachIsCaught();
    void anAllowedIncludeIsLeftAlone_data();
    void anAllowedIncludeIsLeftAlone();
    void aFileWithoutALayerIsCaught();
    void sqlBroughtInByAStoreHeaderIsCaught();
};

static void write(const QString &root, const QString &path, const QString &text)
{
    const QString file = root + QLatin1Char('/') + path;
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text.toUtf8());
}

/// A small tree with a header in every layer, all in order.
static void writeSmallTree(const QString &root)
{
    for (const char *layer : {"domain", "metrics", "exchange", "store", "session", "items"}) {
        write(root, QStringLiteral("models/%1/%1.h").arg(QLatin1String(layer)),
              QStringLiteral("// A layer.\n#include <QString>\n"));
    }
    write(root, QStringLiteral("widgets/board/board.h"), QStringLiteral("// A view.\n#include <QListView>\n"));
    write(root, QStringLiteral("app/window/window.h"), QStringLiteral("// A window.\n#include \"widgets/board/board.h\"\n"));
    write(root, QStringLiteral("app/pulleyctl/parse.h"), QStringLiteral("// A parser.\n#include \"models/session/session.h\"\n"));
    write(root, QStringLiteral("tests/domain/tst_a.cpp"),
          QStringLiteral("// A test.\n#include <QtTest>\n#include \"tst_a.moc\"\n"));
    write(root, QStringLiteral("resources/migrations/001_a.sql"), QStringLiteral("-- A table.\nCREATE TABLE a (b);\n"));
    write(root, QStringLiteral("README.md"), QStringLiteral("A small tree.\n"));
}

void tst_Layers::theTreeKeepsItsOrder()
{
    const QStringList found = breaches(QStringLiteral(PULLEY_SOURCE_DIR));
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    QVERIFY(architecture::sourcesUnder(QStringLiteral(PULLEY_SOURCE_DIR), {QStringLiteral("*.cpp")}).size() > 20);
}

void tst_Layers::aTreeInOrderHasNoBreach()
{
    const QTemporaryDir tree;
    writeSmallTree(tree.path());
    QCOMPARE(breaches(tree.path()), QStringList());
}

static void plant(const char *name, const char *file, const QString &text, const char *caught)
{
    QTest::newRow(name) << QString::fromLatin1(file) << text << QString::fromLatin1(caught);
}

static void include(const char *name, const char *file, const char *line, const char *caught)
{
    plant(name, file, QStringLiteral("// A reason.\n") + QLatin1String(line) + QLatin1Char('\n'), caught);
}

static void plantOwnIncludes()
{
    include("domain looks up to metrics", "models/domain/x.h", "#include \"models/metrics/metrics.h\"",
            ":2: models/domain may not include");
    include("in angle brackets", "models/domain/x.h", "#include <models/store/store.h>", "may not include models/store/store.h");
    include("with blanks", "models/domain/x.h", "  #  include   \"widgets/board/board.h\"",
            "may not include widgets/board/board.h");
    include("after a comment", "models/domain/x.h", "#include /* why not */ \"models/store/store.h\"",
            "may not include models/store");
    include("by a relative path", "models/items/x.h", "#include \"../../widgets/board/board.h\"",
            "may not include widgets/board/board.h");
    include("by a detour", "models/items/x.cpp", "#include \"models/../widgets/board/board.h\"",
            "may not include widgets/board/board.h");
    include("by a detour in angles", "models/items/x.cpp", "#include <models/../widgets/board/board.h>", "may not include widgets");
    include("relative to the folder", "models/domain/x.h", "#include \"domain.h\"",
            "write it from the root: models/domain/domain.h");
    include("own file in angles", "models/domain/x.h", "#include <models/domain/domain.h>", "in quotes");
    include("metrics looks across to exchange", "models/metrics/x.h", "#include \"models/exchange/exchange.h\"", "may not include");
    include("exchange knows the store", "models/exchange/x.cpp", "#include \"models/store/store.h\"", "may not include");
    include("the store knows metrics", "models/store/x.cpp", "#include \"models/metrics/metrics.h\"", "may not include");
    include("the session knows metrics", "models/session/x.cpp", "#include \"models/metrics/metrics.h\"", "may not include");
    include("items go past the session", "models/items/x.cpp", "#include \"models/store/store.h\"", "may not include");
    include("widgets go past the session", "widgets/board/x.cpp", "#include \"models/store/store.h\"", "may not include");
    include("widgets know the program", "widgets/board/x.cpp", "#include \"app/window/window.h\"", "may not include");
    include("a product file knows a test", "app/window/x.cpp", "#include \"tests/domain/tst_a.cpp\"", "may not include");
    include("the command line draws", "app/pulleyctl/x.cpp", "#include \"widgets/board/board.h\"", "may not include");
    include("the command line's main draws", "app/pulleyctl.cpp", "#include <QWidget>", "may not include QWidget of QtWidgets");
}

static void plantLibraryIncludes()
{
    include("a widget in items", "models/items/x.h", "#include <QWidget>", "may not include QWidget of QtWidgets");
    include("a widget by its module", "models/items/x.h", "#include <QtWidgets/QWidget>", "of QtWidgets");
    include("all widgets", "models/session/x.h", "#include <QtWidgets>", "of QtWidgets");
    include("a widget in lower case", "models/session/x.h", "#include <qwidget.h>", "of QtWidgets");
    include("a widget by a detour", "models/session/x.h", "#include <QtCore/../QtWidgets/QWidget>", "of QtWidgets");
    include("a colour in the domain", "models/domain/x.h", "#include <QtGui/QColor>", "of QtGui");
    include("a query in a widget", "widgets/board/x.cpp", "#include <QSqlQuery>", "of QtSql");
    include("a query in the session", "models/session/x.cpp", "#include <QtSql/QSqlDatabase>", "of QtSql");
    include("a query in the command line", "app/pulleyctl/x.cpp", "#include <QSqlDatabase>", "of QtSql");
    include("a test's tools in the product", "models/domain/x.cpp", "#include <QTest>", "of QtTest");
    include("the chart library below widgets", "models/items/x.cpp", "#include <qcustomplot.h>", "may not include qcustomplot.h");
    include("the database's library in the session", "models/session/x.cpp", "#include <sqlite3.h>", "may not include sqlite3.h");
    include("a system call in the domain", "models/domain/x.cpp", "#include <unistd.h>", "may not include unistd.h");
    include("a macro for a name", "models/domain/x.cpp", "#include HEADER", "may not include macro HEADER");
}

static void plantTheRest()
{
    include("no such file", "models/domain/x.cpp", "#include \"models/domain/gone.h\"", "there is no models/domain/gone.h");
    include("a file in the domain", "models/domain/x.cpp", "#include <QFile>", "is pure and may not include QFile");
    include("a stream in metrics", "models/metrics/x.cpp", "#include <fstream>", "is pure and may not include fstream");
    include("a clock in the domain", "models/domain/x.cpp", "auto t = QDateTime::currentDateTimeUtc();",
            "may not call currentDateTimeUtc");
    include("a standard clock in metrics", "models/metrics/x.cpp", "auto t = std::chrono::system_clock::now();", "may not call");
    include("translated text in the domain", "models/domain/x.cpp", "return tr(\"full\");", "may not call tr");
    plant("no reason", "models/domain/x.h", QStringLiteral("#pragma once\n"), ":1: the first line does not say");
    plant("no reason in SQL", "resources/migrations/002_x.sql", QStringLiteral("CREATE TABLE x (y);\n"),
          ":1: the first line does not");
    plant("a long file", "widgets/x.cpp", QStringLiteral("// A reason.\n") + QStringLiteral("int a;\n").repeated(400),
          "more than 400 lines");
    const QString body = QStringLiteral("    a();\n").repeated(61);
    plant("a long function", "widgets/x.cpp", QStringLiteral("// A reason.\nvoid f()\n{\n%1}\n").arg(body),
          ":3: a function of 61 lines");
    plant("a long member", "widgets/x.h", QStringLiteral("// A reason.\nclass X\n{\n    void f()\n    {\n%1    }\n};\n").arg(body),
          ":5: a function of");
    plant("a stray folder", "utils/x.txt", QString(), "utils:1: does not belong at the root");
    plant("a stray file", "notes.md", QString(), "notes.md:1: does not belong at the root");
}

void tst_Layers::aPlantedBreachIsCaught_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("caught");
    plantOwnIncludes();
    plantLibraryIncludes();
    plantTheRest();
}

void tst_Layers::aPlantedBreachIsCaught()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QString, caught);
    const QTemporaryDir tree;
    writeSmallTree(tree.path());
    write(tree.path(), file, text);
    const QStringList found = breaches(tree.path());
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(caught) && found.first().startsWith(file.section(QLatin1Char('/'), 0, 0)),
             qPrintable(found.first()));
}

void tst_Layers::anAllowedIncludeIsLeftAlone_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *file, const char *line) {
        QTest::addRow("%s in %s", line, file) << QString::fromLatin1(file) << QString::fromLatin1(line);
    };
    row("models/domain/x.cpp", "#include <chrono>");
    row("models/metrics/x.cpp", "#include \"models/domain/domain.h\"");
    row("models/exchange/x.cpp", "#include <zlib.h>");
    row("models/store/x.cpp", "#include <QSqlQuery>");
    row("models/store/x.cpp", "#include <unistd.h>");
    row("models/items/x.cpp", "#include <QAbstractListModel>");
    row("widgets/charts/x.cpp", "#include <qcustomplot.h>");
    row("widgets/charts/x.cpp", "#include <QPrinter>");
    row("app/pulleyctl.cpp", "#include \"app/pulleyctl/parse.h\"");
    row("app/pulley.cpp", "#include \"models/store/store.h\"");
    row("tests/store/tst_x.cpp", "#include <sqlite3.h>");
    row("tests/store/tst_x.cpp", "#include \"tst_x.moc\"");
    row("models/domain/x.cpp", "// #include <QWidget>");
}

void tst_Layers::anAllowedIncludeIsLeftAlone()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    const QTemporaryDir tree;
    writeSmallTree(tree.path());
    write(tree.path(), file, QStringLiteral("// A reason.\n%1\n").arg(line));
    QCOMPARE(breaches(tree.path()), QStringList());
}

void tst_Layers::aFileWithoutALayerIsCaught()
{
    const QTemporaryDir tree;
    writeSmallTree(tree.path());
    write(tree.path(), QStringLiteral("models/helpers/x.h"), QStringLiteral("// A reason.\n"));
    QCOMPARE(breaches(tree.path()), QStringList{QStringLiteral("models/helpers/x.h:1: lies in no layer")});
}

void tst_Layers::sqlBroughtInByAStoreHeaderIsCaught()
{
    const QTemporaryDir tree;
    writeSmallTree(tree.path());
    write(tree.path(), QStringLiteral("models/store/query.h"), QStringLiteral("// SQL.\n#include <QSqlQuery>\n"));
    write(tree.path(), QStringLiteral("models/store/rows.h"), QStringLiteral("// Rows.\n#include \"models/store/query.h\"\n"));
    write(tree.path(), QStringLiteral("models/store/rows.cpp"), QStringLiteral("// Rows.\n#include \"models/store/rows.h\"\n"));
    QCOMPARE(breaches(tree.path()), QStringList());
    write(tree.path(), QStringLiteral("models/session/x.cpp"), QStringLiteral("// A reason.\n#include \"models/store/rows.h\"\n"));
    QCOMPARE(breaches(tree.path()).size(), 1);
    QVERIFY(breaches(tree.path()).first().contains(QLatin1String("which are the store's own")));
}

PULLEY_TEST(tst_Layers)

} // namespace pulley::tst_layers

#include "tst_layers.moc"
