// Compressed input: read whole or not at all.
#include "models/exchange/gzip.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <zlib.h>

namespace pulley::tst_gzip {

namespace {

QByteArray zipped(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

class tst_Gzip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPlainInputAsItIs()
    {
        QCOMPARE(unpacked("a,b\n").value(), QByteArray("a,b\n"));
        QCOMPARE(unpacked("").value(), QByteArray());
        QCOMPARE(unpacked("\x1f").value(), QByteArray("\x1f"));
    }

    void unpacksWhatWasPacked_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("a,b\n1,2\n");
        QTest::newRow("compresses a thousandfold") << QByteArray(5'000'000, 'x');
    }
    void unpacksWhatWasPacked()
    {
        QFETCH(QByteArray, plain);
        QCOMPARE(unpacked(zipped(plain)).value(), plain);
    }

    void readsMembersOneAfterTheOther()
    {
        QCOMPARE(unpacked(zipped("a\n") + zipped("b\n") + QByteArray(512, '\0')).value(), QByteArray("a\nb\n"));
    }

    void refusesEveryTruncation()
    {
        const QByteArray whole = zipped("case,state,time\n1,Queued,2026-01-01\n");
        for (qsizetype length = 2; length < whole.size(); ++length) {
            const auto result = unpacked(whole.left(length));
            QVERIFY2(!result, qPrintable(QString::number(length)));
            QVERIFY(result.error().contains(QStringLiteral("cut off")));
        }
    }

    void refusesDamage()
    {
        QByteArray damaged = zipped(QByteArray(1000, 'x') + "case,state,time");
        damaged[damaged.size() - 6] = char(~damaged.at(damaged.size() - 6));
        QVERIFY(unpacked(damaged).error().contains(QStringLiteral("damaged")));
        QVERIFY(!unpacked(zipped("a") + "and then some"));
        QVERIFY(!unpacked("\x1f\x8b and no gzip at all, only its first two bytes"));
    }

    void namesTheFileItCannotRead()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("none.csv"));
        QVERIFY(readUnpacked(missing).error().contains(missing));
        const QString cut = folder.filePath(QStringLiteral("cut.csv.gz"));
        QFile file(cut);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zipped("a,b\n").left(12));
        file.close();
        QVERIFY(readUnpacked(cut).error().contains(cut));
        QVERIFY(!readUnpacked(folder.path()));
    }
};

PULLEY_TEST(tst_Gzip)

} // namespace pulley::tst_gzip

#include "tst_gzip.moc"
