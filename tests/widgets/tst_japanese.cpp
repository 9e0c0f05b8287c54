// Japanese on cards and in editors: where lines break, and what the keys of an input method must not do.
#include "tests/widgets/boardwindowtest.h"
#include "tests/support/testprogram.h"
#include "widgets/board/textblock.h"
#include "widgets/card/cardeditor.h"
#include "widgets/card/newcarddialog.h"

#include <QFontMetrics>
#include <QInputMethodEvent>
#include <QMessageBox>
#include <QPlainTextEdit>

namespace pulley::tst_japanese {

class TestJapanese : public BoardWindowTest
{
    Q_OBJECT

    static constexpr int linePx = 20;
    static constexpr int all = 1000;

    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
    /// The lines in every width there may be, from one letter up.
    static QStringList badBreaks(const QString &title, const QFont &font)
    {
        const QString never = text("、。，．・：；？！」』）】〕｝〉》ーっゃゅょァィゥェォッャュョ々");
        const QString notLast = text("「『（【〔｛〈《");
        const int em = QFontMetrics(font).horizontalAdvance(text("漢"));
        QStringList faults;
        for (int width = 3 * em; width < 16 * em; width += 3) {
            const QStringList lines = breakText(title, font, linePx, width, all).lines;
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0 && never.contains(lines.at(i).at(0)))
                    faults.append(QStringLiteral("%1: starts %2").arg(width).arg(lines.at(i)));
                if (i + 1 < lines.size() && notLast.contains(lines.at(i).back()))
                    faults.append(QStringLiteral("%1: ends %2").arg(width).arg(lines.at(i)));
            }
            if (lines.join(QString()).remove(QLatin1Char(' ')) != QString(title).remove(QLatin1Char(' ')))
                faults.append(QStringLiteral("%1: lost: %2").arg(width).arg(lines.join(QLatin1Char('|'))));
        }
        return faults;
    }
    static void compose(QWidget &into, const QString &preedit)
    {
        QInputMethodEvent event(preedit, {{QInputMethodEvent::Cursor, int(preedit.size()), 1, {}}});
        QApplication::sendEvent(&into, &event);
    }
    static void commit(QWidget &into, const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(&into, &event);
    }
    NewCardDialog *newCard() const
    {
        press(Qt::Key_N);
        return dialog<NewCardDialog>();
    }
    static QLineEdit *titleOf(const QWidget &form) { return form.findChild<QLineEdit *>(QStringLiteral("title")); }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void linesBreakAsJapaneseDoes_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("stops and brackets") << text("決済、認証。「深夜のリトライ」が倍増する（原因）を調べる！");
        QTest::newRow("small letters and long ones")
            << text("ロードバランサーのアップデート、リージョンのダッシュボード、きゃっきゃっしゅ");
        QTest::newRow("with Latin words") << text("デプロイ時に Fargate が落ちる: 先にドレイン、TLS 証明書を更新。");
        QTest::newRow("doubled brackets") << text("手順書『障害対応「初動」編』の、見直し・公開・周知。");
    }
    void linesBreakAsJapaneseDoes()
    {
        QFETCH(const QString, title);
        const QStringList faults = badBreaks(title, textFont(metric::text, QFont::Medium));
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    void latinWordsStayWholeWhereTheyFit()
    {
        const QFont font = textFont(metric::text);
        const QString title = text("デプロイ時に Kubernetes が落ちる");
        const int width = QFontMetrics(font).horizontalAdvance(text("デプロイ時に Kube"));
        for (const QString &line : breakText(title, font, linePx, width, all).lines)
            QVERIFY2(!line.contains(QLatin1String("Kube")) || line.contains(QLatin1String("Kubernetes")), qPrintable(line));
    }

    void whatDoesNotFitEndsInDotsWithinTheWidth()
    {
        const QFont font = textFont(metric::text);
        const QString title = text("深夜に決済リトライが倍増する原因を調べ、再発を防ぐ手順を「運用手順書」に書き足す。");
        const int width = QFontMetrics(font).horizontalAdvance(text("深夜に決済リトライ"));
        const TextBlock block = breakText(title, font, linePx, width, 3);
        QCOMPARE(block.lines.size(), 3);
        QVERIFY2(block.lines.last().endsWith(QChar(0x2026)), qPrintable(block.lines.last()));
        for (const QString &line : block.lines)
            QVERIFY2(QFontMetrics(font).horizontalAdvance(line) <= width, qPrintable(line));
        QCOMPARE(breakText(title, font, linePx, width, all).lines.mid(0, 2), block.lines.mid(0, 2));
    }

    void wordsAreComposedAndTakenOver()
    {
        auto *fresh = newCard();
        QVERIFY(fresh);
        QLineEdit *title = titleOf(*fresh);
        QTRY_VERIFY(title->hasFocus());
        QVERIFY(title->testAttribute(Qt::WA_InputMethodEnabled));
        compose(*title, text("しょうがい"));
        QCOMPARE(title->text(), QString());
        commit(*title, text("障害"));
        compose(*title, text("たいおう"));
        commit(*title, text("対応"));
        QCOMPARE(title->text(), text("障害対応"));
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(textOf("Ready"), text("障害対応"));
    }

    void keysOfAHalfComposedWordDoNothingElse()
    {
        const CardId card = add("a");
        view().showCard(card);
        press(Qt::Key_Return);
        auto *editor = dialog<CardEditor>();
        QVERIFY(editor);
        auto *description = editor->findChild<QPlainTextEdit *>(QStringLiteral("description"));
        description->setFocus();
        QTRY_VERIFY(description->hasFocus());
        compose(*description, text("ぷる"));
        // The letters that are keys of the board, while they spell a word: the window isn't concerned.
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_P, Qt::Key_D, Qt::Key_B, Qt::Key_Z, Qt::Key_G})
            QTest::keyClick(description, key);
        QVERIFY(!m_window->findChild<NewCardDialog *>());
        QCOMPARE(session().pending(), 0);
        QCOMPARE(findCard(session().board(), card)->standing.column, column("Ready"));
        QVERIFY(!m_window->findChild<QMessageBox *>());
        commit(*description, text("プル"));
        QVERIFY2(description->toPlainText().contains(text("プル")), qPrintable(description->toPlainText()));
    }

    void aHalfComposedWordIsAskedAboutBeforeItsWindowGoes_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("a new card") << int(Qt::Key_N) << int(Qt::NoModifier);
        QTest::newRow("a card") << int(Qt::Key_Return) << int(Qt::NoModifier);
        QTest::newRow("the policy") << int(Qt::Key_L) << int(Qt::ControlModifier);
    }
    void aHalfComposedWordIsAskedAboutBeforeItsWindowGoes()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        view().showCard(add("a"));
        press(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeWindow()));
        auto *window = qobject_cast<QDialog *>(QApplication::activeWindow());
        auto *field = window->findChild<QLineEdit *>(key == Qt::Key_L ? QStringLiteral("name") : QStringLiteral("title"));
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        compose(*field, text("しょうがい"));
        window->close();
        QVERIFY(dialog<QMessageBox>("unsaved"));
        QVERIFY(window->isVisible());
        commit(*field, text("障害"));
        QVERIFY2(field->text().contains(text("障害")), qPrintable(field->text()));
    }

    void aWordThatIsNoLongerComposedHoldsNothingUp()
    {
        auto *fresh = newCard();
        QVERIFY(fresh);
        QLineEdit *title = titleOf(*fresh);
        QTRY_VERIFY(title->hasFocus());
        compose(*title, text("しょうがい"));
        compose(*title, {});
        fresh->close();
        QTRY_VERIFY(m_window->findChildren<NewCardDialog *>().isEmpty());
    }

    void anothersChangeLeavesAHalfComposedWordAlone()
    {
        const CardId card = add("a");
        view().showCard(card);
        press(Qt::Key_Return);
        auto *editor = dialog<CardEditor>();
        QVERIFY(editor);
        QLineEdit *title = titleOf(*editor);
        title->setFocus();
        QTRY_VERIFY(title->hasFocus());
        title->end(false);
        compose(*title, text("しょうがい"));
        CardPatch patch;
        patch.tags = QStringList{QStringLiteral("night")};
        CardPatch base;
        base.tags = QStringList{};
        QVERIFY(elsewhere(EditCard{.card = card, .after = patch, .base = base}));
        QTRY_VERIFY(editor->findChild<QWidget *>(QStringLiteral("tag")));
        commit(*title, text("障害"));
        QCOMPARE(title->text(), text("a障害"));
    }
};

PULLEY_TEST(TestJapanese)

} // namespace pulley::tst_japanese

#include "tst_japanese.moc"
