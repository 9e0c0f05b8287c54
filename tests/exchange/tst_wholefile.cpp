// Whole files: replaced whole, kept where writing fails; pipes and devices are written into and stay what they are.
#include "models/exchange/wholefile.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace pulley::tst_wholefile {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

QString pipeIn(const QTemporaryDir &folder)
{
    const QString name = folder.filePath(QStringLiteral("pipe"));
    if (mkfifo(qPrintable(name), 0600) != 0)
        qFatal("no pipe can be made");
    return name;
}

bool isPipe(const QString &name)
{
    struct stat found {
    };
    return lstat(qPrintable(name), &found) == 0 && S_ISFIFO(found.st_mode);
}

} // namespace

class tst_WholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesWhatStoodThere()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("x.csv"));
        QVERIFY(writeWholeFile(name, "a long one"));
        QVERIFY(writeWholeFile(name, "short"));
        QCOMPARE(contentOf(name), QByteArray("short"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void replacesWhatALinkPointsTo()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("x.csv"));
        const QString link = folder.filePath(QStringLiteral("link"));
        QVERIFY(writeWholeFile(name, "old"));
        QVERIFY(QFile::link(name, link));
        QVERIFY(writeWholeFile(link, "new"));
        QCOMPARE(contentOf(name), QByteArray("new"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void writesIntoAPipeThatStaysOne_data()
    {
        QTest::addColumn<bool>("linked");
        QTest::newRow("pipe") << false;
        QTest::newRow("link to a pipe") << true;
    }
    void writesIntoAPipeThatStaysOne()
    {
        QFETCH(bool, linked);
        const QTemporaryDir folder;
        const QString name = pipeIn(folder);
        const QString link = folder.filePath(QStringLiteral("link"));
        QVERIFY(!linked || QFile::link(name, link));
        const int reader = open(qPrintable(name), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY(writeWholeFile(linked ? link : name, "bytes"));
        char read[16] = {};
        QCOMPARE(int(::read(reader, read, sizeof read)), 5);
        QCOMPARE(QByteArray(read), QByteArray("bytes"));
        close(reader);
        QVERIFY(isPipe(name));
        QCOMPARE(QFileInfo(link).isSymLink(), linked);
    }

    void tellsOfAReaderThatWent()
    {
        const auto before = std::signal(SIGPIPE, SIG_IGN);
        const QTemporaryDir folder;
        const QString name = pipeIn(folder);
        const std::unique_ptr<QThread> reader(QThread::create([name] {
            const int file = open(qPrintable(name), O_RDONLY);
            char byte = 0;
            if (::read(file, &byte, 1) != 1)
                qFatal("nothing came");
            close(file);
        }));
        reader->start();
        // More than a pipe holds.
        const auto written = writeWholeFile(name, QByteArray(1 << 21, 'x'));
        QVERIFY(reader->wait());
        std::signal(SIGPIPE, before);
        QVERIFY(!written);
        QCOMPARE(written.error().left, LeftBehind::Unknown);
        QVERIFY(!written.error().why.isEmpty());
        QVERIFY(isPipe(name));
    }

    void keepsWhatItCannotReplace()
    {
        const QTemporaryDir folder;
        for (const QString &name : {folder.path(), folder.filePath(QStringLiteral("nowhere/x"))}) {
            const auto written = writeWholeFile(name, "bytes");
            QVERIFY(!written);
            QCOMPARE(written.error().left, LeftBehind::AsItWas);
            QVERIFY(!written.error().why.isEmpty());
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

PULLEY_TEST(tst_WholeFile)

} // namespace pulley::tst_wholefile

#include "tst_wholefile.moc"
