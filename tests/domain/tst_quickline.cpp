// One typed line becomes a card: what is understood leaves the title, what isn't stays in it.
#include "models/domain/quickline.h"
#include "tests/support/boardtext.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace pulley::tst_quickline {

class TestQuickLine : public QObject
{
    Q_OBJECT

    static QString shown(const Board &board, const QString &text)
    {
        const QuickLine line = quickLine(board, text);
        QStringList parts{line.facts.title, line.facts.serviceClass.value, line.facts.type.value,
                          line.facts.tags.join(QLatin1Char(','))};
        for (const QuickWord &word : line.words)
            parts.append(QString::number(static_cast<int>(word.mark)) + word.name);
        return parts.join(QLatin1Char('|'));
    }

private Q_SLOTS:
    void linesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("card");
        const auto row = [](const char *name, const char *text, const char *card) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(card);
        };
        row("a title", "Rotate  the keys ", "Rotate the keys|standard|incident|");
        row("tags", "Rotate #tls the #db keys", "Rotate the keys|standard|incident|tls,db|0tls|0db");
        row("a tag twice", "#tls #tls a", "a|standard|incident|tls|0tls");
        row("a number is no tag", "Like #123", "Like #123|standard|incident|");
        row("class and type", "a !expedite ~toil", "a|expedite|toil||1Expedite|2Toil");
        row("as much as is needed", "a !exp ~c", "a|expedite|change||1Expedite|2Change");
        row("any case", "a !EXPEDITE", "a|expedite|incident||1Expedite");
        row("the last class counts", "a !expedite !fixed", "a|fixed|incident||1Fixed date");
        row("nothing of that name", "wow !really ~sure", "wow !really ~sure|standard|incident|");
        row("signs alone", "a # ! ~ b!", "a # ! ~ b!|standard|incident|");
        row("full width signs", "鍵を更新 ＃証明書 ！exp ～toil", "鍵を更新|expedite|toil|証明書|0証明書|1Expedite|2Toil");
        row("marks and no title", "#tls", "|standard|incident|tls|0tls");
    }
    void linesAreRead()
    {
        QFETCH(const QString, text);
        const Board board = boardFromText(QStringLiteral("Ready: | Doing: | Done:"));
        const QString read = shown(board, text);
        QTEST(read, "card");
    }

    void aNameOfTwoWordsIsTypedAsOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::newRow("with a dash") << QStringLiteral("!fixed-date") << QStringLiteral("date");
        QTest::newRow("without") << QStringLiteral("!fixeddate") << QStringLiteral("date");
        QTest::newRow("its beginning is another's too") << QStringLiteral("!fix") << QStringLiteral("standard");
        QTest::newRow("one in full, and another's beginning") << QStringLiteral("!fixed") << QStringLiteral("price");
    }
    void aNameOfTwoWordsIsTypedAsOne()
    {
        QFETCH(const QString, typed);
        Board board = boardFromText(QStringLiteral("Ready: | Doing: | Done:"));
        board.classes = {{ClassId{QStringLiteral("date")}, QStringLiteral("Fixed date"), Urgency::FixedDate},
                         {ClassId{QStringLiteral("price")}, QStringLiteral("Fixed"), Urgency::Intangible},
                         {ClassId{QStringLiteral("standard")}, QStringLiteral("Standard"), Urgency::Standard}};
        QTEST(quickLine(board, QStringLiteral("a ") + typed).facts.serviceClass.value, "id");
    }

    void theFirstQueueTakesIt()
    {
        QCOMPARE(quickColumn(boardFromText(QStringLiteral("Ready: | Doing: | Done:"))).value, QStringLiteral("Ready"));
        QCOMPARE(quickColumn(Board()), ColumnId());
    }
};

PULLEY_TEST(TestQuickLine)

} // namespace pulley::tst_quickline

#include "tst_quickline.moc"
