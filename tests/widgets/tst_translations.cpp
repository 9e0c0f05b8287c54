// The translators' files: complete, with nothing that the code no longer says, and every entry fits its source.
#include "tests/widgets/catalogue.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace pulley::tst_translations {

using namespace catalogue;

namespace {

constexpr qsizetype englishForms = 2;
constexpr qsizetype japaneseForms = 1;

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString source(const QString &path)
{
    return QStringLiteral(PULLEY_SOURCE_DIR "/") + path;
}

/// One entry as lupdate writes it.
QByteArray entry(const QString &sourceText, const QString &translation, const char *type = "")
{
    return QStringLiteral("<TS><context><name>C</name><message><source>%1</source><translation%2>%3</translation></message>"
                          "</context></TS>")
        .arg(sourceText.toHtmlEscaped(), QLatin1String(type), translation.toHtmlEscaped())
        .toUtf8();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fresh(const QString &name) const { return m_folder.filePath(name); }
    static QString committed(const QString &name) { return source(QStringLiteral("resources/translations/") + name); }
    static void expectNone(const QStringList &breaches)
    {
        QVERIFY2(breaches.isEmpty(), qPrintable(QLatin1Char('\n') + breaches.join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto name : {"pulley_en.ts", "pulley_ja.ts"})
            QVERIFY(QFile::copy(committed(QLatin1String(name)), fresh(QLatin1String(name))));
        QProcess script;
        script.setProcessChannelMode(QProcess::MergedChannels);
        script.start(source(QStringLiteral("packaging/translations.sh")), {m_folder.path()});
        QVERIFY2(script.waitForFinished(120000) && script.exitCode() == 0,
                 qPrintable(script.errorString() + QString::fromUtf8(script.readAll())));
    }

    void everySentenceIsInTheFilesAndNothingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Japanese") << "pulley_ja.ts";
        QTest::newRow("English plurals") << "pulley_en.ts";
    }
    void everySentenceIsInTheFilesAndNothingElse()
    {
        QFETCH(const QString, name);
        const QList<Message> file = read(contents(committed(name)));
        QVERIFY(!file.isEmpty());
        expectNone(difference(file, read(contents(fresh(name)))));
    }

    void everySentenceIsTranslated()
    {
        const QList<Message> japanese = read(contents(committed(QStringLiteral("pulley_ja.ts"))));
        QVERIFY(japanese.size() > 500);
        expectNone(untranslated(japanese, japaneseForms));
        expectNone(untranslated(read(contents(committed(QStringLiteral("pulley_en.ts")))), englishForms));
    }

    void everyTranslationFitsItsSource()
    {
        expectNone(misfits(read(contents(committed(QStringLiteral("pulley_ja.ts"))))));
        expectNone(misfits(read(contents(committed(QStringLiteral("pulley_en.ts"))))));
    }

    void theWordsOfTheFieldAreTheSameEverywhere()
    {
        expectNone(otherTerms(read(contents(committed(QStringLiteral("pulley_ja.ts"))))));
    }

    void filesHoldNoPlaces()
    {
        for (const auto name : {"pulley_en.ts", "pulley_ja.ts"})
            QVERIFY(!contents(committed(QLatin1String(name))).contains("<location"));
    }

    void plantedFaultsAreFound_data()
    {
        QTest::addColumn<QByteArray>("ts");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QByteArray &ts, const char *found) {
            QTest::newRow(name) << ts << QString::fromUtf8(found);
        };
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        row("all is well", entry(text("&Pull %1\u2026"), text("%1 をプル(&P)\u2026")), "");
        row("unfinished", entry(text("Save"), text("保存"), " type=\"unfinished\""), "untranslated: C: Save");
        row("empty", entry(text("Save"), {}), "untranslated: C: Save");
        row("vanished", entry(text("Save"), text("保存"), " type=\"vanished\""), "vanished: C: Save");
        row("a placeholder lost", entry(text("%1 of %2"), text("%1 件")), "placeholders: C: %1 of %2");
        row("a placeholder too many", entry(text("%1 of it"), text("%2 のうち %1")), "placeholders: C: %1 of it");
        row("a number lost", entry(text("%n kept"), text("保管中")), "placeholders: C: %n kept");
        row("another letter", entry(text("&Save"), text("保存(&A)")), "letter: C: &Save");
        row("no letter", entry(text("&Save"), text("保存")), "letter: C: &Save");
        row("dots lost", entry(text("Save\u2026"), text("保存")), "dots: C: Save\u2026");
        row("markup lost", entry(text("<b>Save</b>"), text("保存")), "markup: C: <b>Save</b>");
        row("lines joined", entry(text("Save\nnow"), text("今すぐ保存")), "lines: C: Save\nnow");
        row("another word", entry(text("Two lanes"), text("スイム")), "レーン: C: Two lanes");
        row("another word behind a letter", entry(text("&Expedite"), text("至急(&E)")), "緊急: C: &Expedite");
    }
    void plantedFaultsAreFound()
    {
        QFETCH(const QByteArray, ts);
        const QList<Message> file = read(ts);
        QCOMPARE(file.size(), 1);
        QTEST((untranslated(file, japaneseForms) + misfits(file) + otherTerms(file)).join(QLatin1Char('|')), "found");
    }

    void aPluralThatLacksAFormIsFound()
    {
        const QByteArray ts = "<TS><context><name>C</name><message numerus=\"yes\"><source>%n cards</source><translation>"
                              "<numerusform>%n card</numerusform></translation></message></context></TS>";
        QCOMPARE(untranslated(read(ts), englishForms), QStringList(QStringLiteral("untranslated: C: %n cards")));
        QVERIFY(untranslated(read(ts), japaneseForms).isEmpty());
    }

    void aSentenceThatOnlyTheCodeOrOnlyTheFileHasIsFound()
    {
        QList<Message> file = read(contents(fresh(QStringLiteral("pulley_ja.ts"))));
        const QList<Message> code = file;
        const Message lost = file.takeFirst();
        file.append(Message{QStringLiteral("C"), QStringLiteral("Said no more"), {}, {QStringLiteral("x")}});
        QCOMPARE(difference(file, code),
                 (QStringList{QLatin1String("missing: ") + lost.name(), QStringLiteral("vanished: C: Said no more")}));
    }
};

PULLEY_TEST(TestTranslations)

} // namespace pulley::tst_translations

#include "tst_translations.moc"
