// The card editor and the new-card dialog, used as a person would, on a real board with a second client.
#include "tests/support/testdatabase.h"
#include "tests/widgets/cardeditortest.h"
#include "tests/support/testprogram.h"
#include "widgets/card/cardform.h"
#include "widgets/card/cardhistory.h"
#include "widgets/card/checklistedit.h"
#include "widgets/card/linkstrip.h"
#include "widgets/card/newcarddialog.h"
#include "widgets/card/safebrowser.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace pulley::tst_cardeditor {

using pulley::child;

class TestCardEditor : public pulley::CardEditorTest
{
    Q_OBJECT

private:
    pulley::CardPatch titlePatch(const QString &title)
    {
        pulley::CardPatch patch;
        patch.title = title;
        return patch;
    }
    void othersEdit(pulley::BoardSession &other, const pulley::CardPatch &after)
    {
        const auto outcome = pulley::answerOf(other.submit(pulley::EditCard{m_card, after, {}}));
        QVERIFY(std::holds_alternative<pulley::Committed>(outcome));
    }

    /// Whether a red picture on disk comes to be seen through `browser`.
    static bool showsPicture(QTextBrowser &browser, const std::function<void(const QString &)> &show, const QString &folder)
    {
        QImage red(40, 40, QImage::Format_RGB32);
        red.fill(Qt::red);
        const QString file = folder + QStringLiteral("/red.png");
        red.save(file);
        browser.resize(300, 200);
        browser.show();
        show(QStringLiteral("![x](file://%1) ![y](%1) <img src=\"file://%1\">").arg(file));
        const QImage seen = browser.grab().toImage();
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                if (seen.pixelColor(x, y) == QColor(Qt::red))
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<pulley::LiveSession>();
        m_card = m_live->add(QStringLiteral("Rotate the keys"), QStringLiteral("Why: they are old."));
    }

    void showsWhatTheCardSays()
    {
        const Editor editor = open();
        QCOMPARE(child<QLineEdit>(*editor, "title")->text(), QStringLiteral("Rotate the keys"));
        QCOMPARE(child<QPlainTextEdit>(*editor, "description")->toPlainText(), QStringLiteral("Why: they are old."));
        QVERIFY(!editor->hasUnsaved());
        QVERIFY(!child<QPushButton>(*editor, "save")->isEnabled());
    }

    void savesWhatIsTyped()
    {
        const Editor editor = open();
        type(child<QLineEdit>(*editor, "title"), QStringLiteral(" today"));
        type(child<QLineEdit>(*editor, "tags"), QStringLiteral("tls, on-call, tls"));
        type(child<QLineEdit>(*editor, "newStep"), QStringLiteral("make new ones"));
        QTest::keyClick(child<QLineEdit>(*editor, "newStep"), Qt::Key_Return);
        QSignalSpy saved(editor.get(), &pulley::CardEditor::saved);
        QTest::mouseClick(child<QPushButton>(*editor, "save"), Qt::LeftButton);
        QTRY_COMPARE(saved.count(), 1);
        const pulley::CardFacts facts = m_live->card(m_card).facts;
        QCOMPARE(facts.title, QStringLiteral("Rotate the keys today"));
        QCOMPARE(facts.tags, (QStringList{QStringLiteral("tls"), QStringLiteral("on-call")}));
        QCOMPARE(facts.checklist.size(), 1);
        QVERIFY(!editor->hasUnsaved());
    }

    void takesInWhatOthersChangeElsewhere()
    {
        const Editor editor = open();
        type(child<QPlainTextEdit>(*editor, "description"), QStringLiteral(" Half a sen"));
        const auto other = m_live->another(QStringLiteral("ann"));
        othersEdit(*other, titlePatch(QStringLiteral("Rotate all keys")));
        QTRY_COMPARE(child<QLineEdit>(*editor, "title")->text(), QStringLiteral("Rotate all keys"));
        QCOMPARE(child<QPlainTextEdit>(*editor, "description")->toPlainText(), QStringLiteral("Why: they are old. Half a sen"));
        QVERIFY(child<QWidget>(*editor, "conflicts")->isHidden());
        QVERIFY(editor->hasUnsaved());
    }

    void showsBothValuesInsteadOfOverwriting_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("kept");
        QTest::newRow("mine") << "keepMine"
                              << "Rotate the keys, mine";
        QTest::newRow("theirs") << "takeTheirs"
                                << "Theirs";
    }
    void showsBothValuesInsteadOfOverwriting()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, kept);
        const Editor editor = open();
        type(child<QLineEdit>(*editor, "title"), QStringLiteral(", mine"));
        const auto other = m_live->another(QStringLiteral("ann"));
        othersEdit(*other, titlePatch(QStringLiteral("Theirs")));
        auto *panel = child<QWidget>(*editor, "conflicts");
        QTRY_VERIFY(panel->isVisible());
        QCOMPARE(child<QLineEdit>(*editor, "title")->text(), QStringLiteral("Rotate the keys, mine"));
        QStringList shown;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            shown.append(label->text());
        QVERIFY2(shown.join(QLatin1Char('|')).contains(QStringLiteral("Theirs: Theirs")), qPrintable(shown.join(QLatin1Char('|'))));
        // Saving before choosing overwrites nothing.
        editor->save();
        QCOMPARE(m_live->card(m_card).facts.title, QStringLiteral("Theirs"));
        QTest::mouseClick(panel->findChild<QPushButton *>(button), Qt::LeftButton);
        QTRY_VERIFY(panel->isHidden());
        editor->save();
        QTRY_COMPARE(m_live->card(m_card).facts.title, kept);
        QTRY_VERIFY(!editor->hasUnsaved());
    }

    void refusedByTheStoreWhenOthersWereFaster()
    {
        // The other client commits before this one can have heard of it: the base in the command is what refuses.
        const Editor editor = open();
        type(child<QLineEdit>(*editor, "title"), QStringLiteral(", mine"));
        const auto store = pulley::BoardStore::open(m_live->location(), pulley::OpenMode::Existing);
        QVERIFY(store && (*store)->load(m_live->board().id));
        const pulley::EditCard theirs{m_card, titlePatch(QStringLiteral("Theirs")), {}};
        const auto outcome = (*store)->submit({pulley::makeId<pulley::CommandId>(), {QStringLiteral("ann")}, theirs});
        QVERIFY(std::holds_alternative<pulley::Committed>(outcome));
        editor->save();
        QTRY_VERIFY(child<QWidget>(*editor, "conflicts")->isVisible());
        QCOMPARE(m_live->card(m_card).facts.title, QStringLiteral("Theirs"));
        QCOMPARE(child<QLineEdit>(*editor, "title")->text(), QStringLiteral("Rotate the keys, mine"));
    }

    void asksBeforeTypedTextIsLost()
    {
        const Editor editor = open();
        type(child<QLineEdit>(*editor, "title"), QStringLiteral("!"));
        QTest::keyClick(editor.get(), Qt::Key_Escape);
        QVERIFY(editor->isVisible());
        auto *box = child<QMessageBox>(*editor, "unsaved");
        QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        QVERIFY(editor->isVisible());
        QCOMPARE(child<QLineEdit>(*editor, "title")->text(), QStringLiteral("Rotate the keys!"));
    }

    void closesAtOnceWhenNothingIsTyped()
    {
        const Editor editor = open();
        QTest::keyClick(editor.get(), Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
    }

    void leavesAloneWhatAFieldCantShow()
    {
        pulley::CardPatch patch;
        patch.title = QStringLiteral("two\nlines");
        patch.tags = QStringList{QStringLiteral("a, b")};
        patch.description = QStringLiteral("dos\r\nlines");
        othersEdit(*m_live->session, patch);
        const Editor editor = open();
        QVERIFY(!editor->hasUnsaved());
    }

    void joinsAndLeaves()
    {
        const Editor editor = open();
        QTest::mouseClick(child<QPushButton>(*editor, "join"), Qt::LeftButton);
        QTRY_COMPARE(m_live->card(m_card).owners.size(), 1);
        QTRY_VERIFY(child<QPushButton>(*editor, "join")->isEnabled());
        QTest::mouseClick(child<QPushButton>(*editor, "join"), Qt::LeftButton);
        QTRY_COMPARE(m_live->card(m_card).owners.size(), 0);
    }

    void blocksWithAReasonOnly()
    {
        const Editor editor = open();
        QTest::mouseClick(child<QPushButton>(*editor, "block"), Qt::LeftButton);
        QTRY_VERIFY(child<QLabel>(*editor, "message")->isVisible());
        QVERIFY(!m_live->card(m_card).blocked);
        type(child<QLineEdit>(*editor, "blockReason"), QStringLiteral("the provider"));
        QTest::keyClick(child<QLineEdit>(*editor, "blockReason"), Qt::Key_Return);
        QTRY_VERIFY(m_live->card(m_card).blocked.has_value());
        QTRY_VERIFY(child<QLabel>(*editor, "blockedText")->text().contains(QStringLiteral("the provider")));
        QTRY_VERIFY(child<QPushButton>(*editor, "block")->isEnabled());
        QTest::mouseClick(child<QPushButton>(*editor, "block"), Qt::LeftButton);
        QTRY_VERIFY(!m_live->card(m_card).blocked);
    }

    void takesBackWordsOfALostConnectionOnceAllIsSent()
    {
        if (!pulley::TestDatabase::isAvailable(pulley::Engine::Postgres))
            QSKIP("PULLEY_TEST_PG names no server");
        const pulley::TestDatabase database(pulley::Engine::Postgres);
        m_live = std::make_unique<pulley::LiveSession>(database.location());
        m_card = m_live->add(QStringLiteral("Rotate the keys"));
        Editor editor = open();
        const auto *message = child<QLabel>(*editor, "message");
        QString toldWhenLost;
        connect(m_live->session.get(), &pulley::BoardSession::stateChanged, editor.get(), [&](pulley::ConnectionState state) {
            if (state == pulley::ConnectionState::Lost)
                QMetaObject::invokeMethod(
                    editor.get(), [&] { toldWhenLost = message->text(); }, Qt::QueuedConnection);
        });
        database.run(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"));
        QTest::mouseClick(child<QPushButton>(*editor, "join"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_live->card(m_card).owners.size(), 1, 20000);
        QVERIFY2(toldWhenLost.contains(QStringLiteral("connection is lost")), qPrintable(toldWhenLost));
        QTRY_VERIFY(child<QPushButton>(*editor, "join")->isEnabled());
        QVERIFY2(!message->isVisible(), qPrintable(message->text()));
        editor.reset();
        m_live.reset();
    }

    void tellsTheHistoryInWords()
    {
        othersEdit(*m_live->session, titlePatch(QStringLiteral("Newer")));
        const Editor editor = open();
        auto *history = child<QListWidget>(*editor, "history");
        QTRY_COMPARE(history->count(), 2);
        QVERIFY2(history->item(1)->text().contains(QStringLiteral("OPS-1")), qPrintable(history->item(1)->text()));
        othersEdit(*m_live->session, titlePatch(QStringLiteral("Newest")));
        QTRY_COMPARE(history->count(), 3);
    }

    void hostileMarkdownLoadsNothing()
    {
        // An ordinary text browser does show it: the test can tell.
        QTextBrowser ordinary;
        QVERIFY(showsPicture(
            ordinary, [&](const QString &text) { ordinary.setMarkdown(text); }, m_live->folder()));
        pulley::SafeBrowser safe;
        QVERIFY(!showsPicture(
            safe, [&](const QString &text) { safe.showMarkdown(text); }, m_live->folder()));
        const QVariant leftOut = safe.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("qrc:/none")));
        for (const char *name : {"http://127.0.0.1/x.png", "file:///etc/hostname", "/etc/hostname"}) {
            const QUrl url{QLatin1String(name)};
            QCOMPARE(safe.loadResource(QTextDocument::ImageResource, url), leftOut);
            QVERIFY(!safe.loadResource(QTextDocument::StyleSheetResource, url).isValid());
        }
    }

    void opensOnlyWebAndMail_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("opens");
        QTest::newRow("web") << "https://example.org/a" << true;
        QTest::newRow("plain web") << "http://example.org" << true;
        QTest::newRow("mail") << "mailto:ops@example.org" << true;
        QTest::newRow("file") << "file:///etc/passwd" << false;
        QTest::newRow("script") << "javascript:alert(1)" << false;
        QTest::newRow("data") << "data:text/html,x" << false;
        QTest::newRow("relative") << "../x" << false;
        QTest::newRow("web without host") << "https:///x" << false;
        QTest::newRow("ssh") << "ssh://host" << false;
    }
    void opensOnlyWebAndMail()
    {
        QFETCH(const QString, link);
        QFETCH(const bool, opens);
        QCOMPARE(pulley::LinkStrip::mayOpen(QUrl(link)), opens);
    }

    void newCardKeepsWhatIsTypedWhenRefused()
    {
        pulley::NewCardDialog dialog(*m_live->session);
        dialog.show();
        type(child<QPlainTextEdit>(dialog, "description"), QStringLiteral("Details"));
        QTest::mouseClick(child<QPushButton>(dialog, "add"), Qt::LeftButton);
        QTRY_VERIFY(child<QLabel>(dialog, "message")->isVisible());
        QCOMPARE(child<QPlainTextEdit>(dialog, "description")->toPlainText(), QStringLiteral("Details"));
        type(child<QLineEdit>(dialog, "title"), QStringLiteral("A title"));
        QSignalSpy added(&dialog, &pulley::NewCardDialog::added);
        QTest::keyClick(child<QLineEdit>(dialog, "title"), Qt::Key_Return);
        QTRY_COMPARE(added.count(), 1);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(m_live->board().cards.size(), 2);
    }

    void newCardIntoAFullColumnIsRefusedInWords()
    {
        pulley::Limit limit;
        limit.id = pulley::makeId<pulley::LimitId>();
        limit.name = QStringLiteral("Just one");
        limit.max = 1;
        limit.selector.columns = {m_live->board().columns.first().id};
        QVERIFY(std::holds_alternative<pulley::Committed>(pulley::answerOf(m_live->session->submit(pulley::SetLimit{limit, {}}))));
        pulley::NewCardDialog dialog(*m_live->session);
        dialog.show();
        QTest::keyClicks(child<QLineEdit>(dialog, "title"), QStringLiteral("One too many"));
        QTest::mouseClick(child<QPushButton>(dialog, "add"), Qt::LeftButton);
        QTRY_VERIFY(child<QLabel>(dialog, "message")->text().contains(QStringLiteral("Just one")));
        QVERIFY(dialog.isVisible());
        QCOMPARE(m_live->board().cards.size(), 1);
    }

    void mergeTakesWhatNobodyTyped()
    {
        pulley::CardFacts base;
        base.title = QStringLiteral("t");
        base.tags = {QStringLiteral("x")};
        pulley::CardDraft draft{base, base};
        draft.typed.title = QStringLiteral("mine");
        pulley::CardFacts theirs = base;
        theirs.tags = {QStringLiteral("y")};
        const auto taken = pulley::rebased(draft, theirs);
        QCOMPARE(taken.typed.tags, theirs.tags);
        QCOMPARE(taken.typed.title, QStringLiteral("mine"));
        theirs.title = QStringLiteral("theirs");
        QCOMPARE(pulley::conflicts(draft, theirs).title, std::optional(QStringLiteral("theirs")));
        QCOMPARE(pulley::rebased(draft, theirs).base.title, QStringLiteral("t"));
        theirs.title = QStringLiteral("mine");
        QVERIFY(!pulley::conflicts(draft, theirs).title);
        QCOMPARE(pulley::rebased(draft, theirs).base.title, QStringLiteral("mine"));
    }
};

PULLEY_TEST(TestCardEditor)

} // namespace pulley::tst_cardeditor

#include "tst_cardeditor.moc"
