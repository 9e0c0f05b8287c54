// Odd texts: whatever people write is shown as what they wrote, wherever it stands, and never as markup.
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/card/cardeditor.h"
#include "widgets/card/safebrowser.h"
#include "widgets/notice.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextDocumentFragment>

#include <ctime>

namespace pulley::tst_oddtexts {

/// The processor's time, which a busy machine does not stretch: told, never judged.
class Spent
{
public:
    /// Milliseconds since it was made or asked last.
    int restart()
    {
        const std::clock_t now = std::clock();
        const auto spent = static_cast<int>((now - m_from) * 1000 / CLOCKS_PER_SEC);
        m_from = now;
        return spent;
    }

private:
    std::clock_t m_from = std::clock();
};

class TestOddTexts : public BoardWindowTest
{
    Q_OBJECT

private:
    CardId addTitled(const QString &title, const QString &description = {}) const
    {
        AddCard action = addition("x");
        action.facts.title = title;
        action.facts.description = description;
        return submit(session(), action) ? action.card : CardId();
    }
    /// What a person reads of a rich text.
    static QString read(const QString &html) { return QTextDocumentFragment::fromHtml(html).toPlainText(); }
    static QString megabytes(int lineLength)
    {
        QString text;
        const QString line = QStringLiteral("lorem **ipsum** [dolor](https://example.org) sit amet ").repeated(lineLength / 50);
        while (text.size() < 5'000'000)
            text += line + QStringLiteral("\n\n");
        return text;
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void titlesAreShownAsText_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("one character") << "x";
        QTest::newRow("ten thousand") << QStringLiteral("word ").repeated(2000).trimmed();
        QTest::newRow("ten thousand without a space") << QString(10000, QLatin1Char('w'));
        QTest::newRow("right to left") << QString::fromUtf8(
            "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xd7\xa2\xd7\x95\xd7\x9c\xd7\x9d abc");
        QTest::newRow("emoji") << QString::fromUtf8("\xf0\x9f\x9a\x92 \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x92 fire");
        QTest::newRow("bold") << "<b>bold</b> <img src=\"file:///etc/hostname\"> <a href=\"https://example.org\">x</a>";
        QTest::newRow("places") << "%1 %2 %L1 %n %99";
        QTest::newRow("quotes") << "'single' \"double\" `back` \\n";
        QTest::newRow("ampersands") << "R&D &amp; &lt;b&gt; &File";
        QTest::newRow("a colon early") << "a: <b>b";
    }
    void titlesAreShownAsText()
    {
        QFETCH(const QString, title);
        const CardId card = addTitled(title);
        QVERIFY(!card.isEmpty());
        // On the board, its tool tip and for screen readers.
        CardList &ready = list("Ready");
        const QModelIndex index = ready.cards().index(0);
        QVERIFY(!title.left(300).compare(index.data().toString()) || title.startsWith(index.data().toString()));
        const QString spokenText = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY(spokenText.contains(title.left(200)));
        QCOMPARE(read(index.data(Qt::ToolTipRole).toString()).simplified(), spokenText.simplified());
        QVERIFY(!m_window->grab().isNull());
        // In the editor.
        view().showCard(card);
        press(Qt::Key_Return);
        auto *editor = dialog<CardEditor>();
        QVERIFY(editor);
        QCOMPARE(editor->findChild<QLineEdit *>(QStringLiteral("title"))->text(), title);
        QVERIFY(!editor->hasUnsaved());
        QVERIFY(editor->windowTitle().contains(title.left(40)));
        QVERIFY(!editor->grab().isNull());
        editor->close();
        QVERIFY(activate());
        // In a dialog's words and in a notice.
        QVERIFY(submit(session(), PullCard{card, column("Analyse"), {}}));
        const CardId next = add("Next");
        QVERIFY(done(session().submit(PullCard{next, column("Analyse"), {}})));
        QTRY_VERIFY(m_window->notice().text().startsWith(QStringLiteral("Analyse is full (1/1): OPS-1")));
    }

    void reasonsAndNamesAreShownAsText()
    {
        const QString odd = QStringLiteral("<b>%1</b> & \"x\"");
        const CardId card = add("Plain");
        QVERIFY(submit(session(), BlockCard{card, odd}));
        const QModelIndex index = list("Ready").cards().index(0);
        QVERIFY(read(index.data(Qt::ToolTipRole).toString()).contains(odd));
        Limit limit;
        limit.id = makeId<LimitId>();
        limit.name = odd;
        limit.max = 1;
        limit.selector.columns = {column("Ready")};
        QVERIFY(submit(session(), SetLimit{limit, {}}));
        QVERIFY(done(session().submit(addition("One too many"))));
        QTRY_VERIFY2(m_window->notice().text().contains(odd), qPrintable(m_window->notice().text()));
        const auto *label = m_window->notice().findChild<QLabel *>();
        QVERIFY2(read(label->text()).contains(odd), qPrintable(label->text()));
    }

    void tagsAndLinksAreShownAsText()
    {
        AddCard action = addition("Tagged");
        action.facts.tags = {QStringLiteral("<b>t</b>"), QStringLiteral("a & b"), QStringLiteral("%1"), QStringLiteral("c, d")};
        action.facts.links = {QStringLiteral("javascript:alert(1)"), QStringLiteral("https://example.org/<b>%1")};
        QVERIFY(submit(session(), action));
        CardEditor editor(session(), action.card, nullptr);
        editor.show();
        QVERIFY(!editor.hasUnsaved());
        QCOMPARE(editor.findChild<QPlainTextEdit *>(QStringLiteral("links"))->toPlainText(),
                 action.facts.links.join(QLatin1Char('\n')));
    }

    void fiveMegabytesAreWhollyThereAndShownInParts_data()
    {
        QTest::addColumn<int>("lineLength");
        QTest::newRow("lines of a sentence") << 50;
        QTest::newRow("paragraphs of a page") << 3000;
        QTest::newRow("lines of a quarter megabyte") << 250000;
    }
    void fiveMegabytesAreWhollyThereAndShownInParts()
    {
        QFETCH(const int, lineLength);
        const QString description = megabytes(lineLength);
        const CardId card = addTitled(QStringLiteral("Long"), description);
        Spent timer;
        const auto tell = [&timer](const char *what) { qInfo("%s: %d ms", what, timer.restart()); };
        CardEditor editor(session(), card, nullptr);
        editor.show();
        editor.grab();
        tell("opening");
        auto *text = editor.findChild<QPlainTextEdit *>(QStringLiteral("description"));
        QCOMPARE(text->toPlainText(), description);
        text->setFocus();
        timer.restart();
        QTest::keyClicks(text, QStringLiteral("0123456789"));
        text->grab();
        tell("ten keys at its start");
        text->moveCursor(QTextCursor::End);
        text->grab();
        timer.restart();
        QTest::keyClicks(text, QStringLiteral("0123456789"));
        text->grab();
        tell("ten keys at its end");
        auto *tabs = editor.findChild<QTabWidget *>(QStringLiteral("descriptionTabs"));
        timer.restart();
        tabs->setCurrentIndex(1);
        editor.grab();
        tell("preview");
        auto *part = editor.findChild<QLabel *>(QStringLiteral("previewPart"));
        QVERIFY2(part->text().startsWith(QStringLiteral("A long description: part 1 of ")), qPrintable(part->text()));
        auto *next = editor.findChild<QPushButton *>(QStringLiteral("nextPart"));
        timer.restart();
        QTest::mouseClick(next, Qt::LeftButton);
        editor.grab();
        tell("next part");
        QVERIFY(part->text().contains(QStringLiteral("part 2 of")));
        timer.restart();
        QTest::mouseClick(editor.findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
        QTRY_VERIFY(!editor.hasUnsaved());
        tell("saving");
        QCOMPARE(findCard(session().board(), card)->facts.description.size(), description.size() + 20);
    }

    void partsAreTheWholeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << "a\n\nb";
        QTest::newRow("paragraphs") << megabytes(1000).left(300000);
        QTest::newRow("one line") << QString(300001, QLatin1Char('x'));
        QTest::newRow("surrogates") << QString::fromUtf8("\xf0\x9f\x9a\x92").repeated(60001);
    }
    void partsAreTheWholeText()
    {
        QFETCH(const QString, text);
        const QList<qsizetype> starts = SafeBrowser::partsOf(text);
        QCOMPARE(starts.first(), 0);
        for (qsizetype i = 0; i < starts.size(); ++i) {
            const qsizetype end = i + 1 < starts.size() ? starts.at(i + 1) : text.size();
            QVERIFY(end - starts.at(i) <= 20000);
            QVERIFY(i == 0 || starts.at(i) > starts.at(i - 1));
            QVERIFY(starts.at(i) >= text.size() || !text.at(starts.at(i)).isLowSurrogate());
        }
    }

    void hostileMarkdownEnds_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *sign : {">", "[", "*", "- ", "`", "![", "<", "|", "# ", "&#x41;", "**_"})
            QTest::newRow(sign) << QString::fromLatin1(sign).repeated(40000 / qstrlen(sign));
        QTest::newRow("table") << QStringLiteral("|a").repeated(500) + QLatin1Char('\n') + QStringLiteral("|-").repeated(500);
    }
    void hostileMarkdownEnds()
    {
        QFETCH(const QString, text);
        Spent timer;
        SafeBrowser browser;
        browser.resize(500, 300);
        browser.show();
        browser.showMarkdown(text);
        browser.grab();
        qInfo("%d ms", timer.restart());
    }
};

PULLEY_TEST(TestOddTexts)

} // namespace pulley::tst_oddtexts

#include "tst_oddtexts.moc"
