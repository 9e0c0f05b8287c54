// Delimited text in and out, by RFC 4180: a table of every quirk, and what is written is read back.
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace pulley::tst_csv {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QString shownFault(CsvFault fault)
{
    switch (fault) {
    case CsvFault::None:
        return {};
    case CsvFault::NulByte:
        return QStringLiteral("nul");
    case CsvFault::NotUtf8:
        return QStringLiteral("utf8");
    case CsvFault::OpenQuote:
        return QStringLiteral("open");
    case CsvFault::AfterQuote:
        return QStringLiteral("after");
    }
    return {};
}

/// "[a][b]|[c]": fields in brackets, records between bars; a faulty record is "<fault>".
QString readAll(const QByteArray &bytes, char delimiter)
{
    CsvReader reader(viewOf(bytes), delimiter);
    QStringList records;
    while (reader.next()) {
        QString record;
        for (const std::string_view field : reader.fields())
            record += QStringLiteral("[%1]").arg(QString::fromUtf8(field.data(), qsizetype(field.size())));
        records += reader.fault() == CsvFault::None ? record : QStringLiteral("<%1>").arg(shownFault(reader.fault()));
    }
    return records.join(QLatin1Char('|'));
}

} // namespace

class tst_Csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
            QTest::newRow(name) << bytes << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("one field", "a", "[a]");
        row("LF", "a,b\nc,d\n", "[a][b]|[c][d]");
        row("CRLF", "a,b\r\nc,d\r\n", "[a][b]|[c][d]");
        row("CR", "a,b\rc,d\r", "[a][b]|[c][d]");
        row("no line end at the end", "a\nb", "[a]|[b]");
        row("empty lines are passed over", "\n\na\n\r\n\nb\n\n", "[a]|[b]");
        row("empty fields", ",\n,a,\n", "[][]|[][a][]");
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a,b",
            "[a][b]");
        row("byte order mark before a quote", "\xEF\xBB\xBF\"a\",b", "[a][b]");
        row("only a byte order mark", "\xEF\xBB\xBF", "");
        row("quoted", "\"a\",\"b\"", "[a][b]");
        row("quoted and empty", "\"\",\"\"", "[][]");
        row("delimiter in quotes", "\"a,b\",c", "[a,b][c]");
        row("line break in quotes", "\"a\nb\",c\nd,e", "[a\nb][c]|[d][e]");
        row("CRLF in quotes", "\"a\r\nb\",c", "[a\r\nb][c]");
        row("doubled quotes", "\"say \"\"no\"\"\",b", "[say \"no\"][b]");
        row("only a doubled quote", "\"\"\"\"", "[\"]");
        row("two fields with doubled quotes", "\"\"\"a\",\"b\"\"\"", "[\"a][b\"]");
        row("quote inside a plain field", "5\" disk,b", "[5\" disk][b]");
        row("spaces stay", " a , b ", "[ a ][ b ]");
        row("UTF-8", "\xE6\x9D\xB1\xE4\xBA\xAC,\xC3\xA9", "[\u6771\u4EAC][\u00E9]");
        row("open quote", "a\n\"b,c\nd\n", "[a]|<open>");
        row("text after a quote", "\"a\"b,c\nd", "<after>|[d]");
        row("NUL", QByteArray("a,b\nc\0d,e\nf", 11), "[a][b]|<nul>|[f]");
        row("invalid UTF-8", "a\n\xC3\x28\nb", "[a]|<utf8>|[b]");
        row("UTF-8 cut off at a delimiter", "\xE6\x9D,b\nc", "<utf8>|[c]");
        row("Latin-1", "caf\xE9,b\nc", "<utf8>|[c]");
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QTEST(readAll(bytes, ','), "expected");
    }

    void readsOtherDelimiters()
    {
        QCOMPARE(readAll("a;b,c", ';'), QStringLiteral("[a][b,c]"));
        QCOMPARE(readAll("a\t\"b\tc\"", '\t'), QStringLiteral("[a][b\tc]"));
    }

    void guessesTheDelimiter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("expected");
        QTest::newRow("comma") << QByteArray("a,b,c\n1;2;3;4;5") << ',';
        QTest::newRow("semicolon") << QByteArray("a;b;c,d\n") << ';';
        QTest::newRow("tab") << QByteArray("a\tb\n") << '\t';
        QTest::newRow("bar") << QByteArray("a|b\n") << '|';
        QTest::newRow("not in quotes") << QByteArray("\"a,b,c\";d\n") << ';';
        QTest::newRow("behind a mark") << QByteArray("\xEF\xBB\xBF\"a,b,c\";d\n") << ';';
        QTest::newRow("none") << QByteArray("abc") << ',';
        QTest::newRow("nothing") << QByteArray() << ',';
    }
    void guessesTheDelimiter()
    {
        QFETCH(QByteArray, bytes);
        QTEST(guessDelimiter(viewOf(bytes)), "expected");
    }

    void countsRowsAsASpreadsheetDoes()
    {
        CsvReader reader("h\n\"a\nb\nc\"\nd\n", ',');
        QVERIFY(reader.next() && reader.row() == 1);
        QVERIFY(reader.next() && reader.row() == 2);
        QVERIFY(reader.next() && reader.row() == 3);
        QVERIFY(!reader.next());
    }

    void countsEmptyLinesToo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("LF") << QByteArray("\nh\n\n\n5\n6\n\n8");
        QTest::newRow("CRLF") << QByteArray("\r\nh\r\n\r\n\r\n5\r\n6\r\n\r\n8\r\n");
        QTest::newRow("CR") << QByteArray("\rh\r\r\r5\r6\r\r8\r");
    }
    void countsEmptyLinesToo()
    {
        QFETCH(QByteArray, bytes);
        CsvReader reader(viewOf(bytes), ',');
        QList<qint64> rows;
        while (reader.next())
            rows.append(reader.row());
        QCOMPARE(rows, (QList<qint64>{2, 5, 6, 8}));
    }

    void takesAMegabyteInOneField()
    {
        const QByteArray big(1 << 20, 'x');
        const QByteArray bytes = "a,\"" + big + "\"\"\n" + big + "\",b";
        CsvReader reader(viewOf(bytes), ',');
        QVERIFY(reader.next());
        QCOMPARE(reader.fields().size(), 3);
        QCOMPARE(reader.fields().at(1).size(), size_t(2 * big.size() + 2));
        QCOMPARE(reader.fields().at(2), std::string_view("b"));
    }

    void writesWhatItReads()
    {
        QRandomGenerator random(11);
        const QStringList pieces{
            QStringLiteral(","), QStringLiteral("\""), QStringLiteral("\n"),   QStringLiteral("\r"), QStringLiteral(" "),
            QStringLiteral("a"), QStringLiteral("東"), QStringLiteral("=1+1"), QStringLiteral("\t"), QString()};
        for (int round = 0; round < 500; ++round) {
            QStringList fields;
            for (int i = 0; i < 1 + random.bounded(4); ++i) {
                QString field;
                for (int piece = 0; piece < random.bounded(6); ++piece)
                    field += pieces.at(random.bounded(int(pieces.size())));
                fields.append(field);
            }
            CsvWriter writer;
            writer.row(fields);
            writer.row({QStringLiteral("end")});
            QCOMPARE(readAll(writer.bytes(), ','), QStringLiteral("[%1]|[end]").arg(fields.join(QStringLiteral("]["))));
        }
    }

    void survivesAnyBytes()
    {
        QRandomGenerator random(5);
        const QByteArray alphabet("a,\"\"\n\r\0\xC3\xA9;", 11);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes;
            for (int i = 0; i < random.bounded(40); ++i)
                bytes.append(alphabet.at(random.bounded(int(alphabet.size()))));
            readAll(bytes, ',');
        }
    }
};

PULLEY_TEST(tst_Csv)

} // namespace pulley::tst_csv

#include "tst_csv.moc"
