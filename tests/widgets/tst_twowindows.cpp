// Two people, each with a window of their own on one board: what one does the other sees, and loses nothing by it.
#include "models/session/templates.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testprogram.h"
#include "widgets/board/boardview.h"
#include "widgets/board/cardlist.h"
#include "widgets/card/cardeditor.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

namespace pulley::tst_twowindows {

/// A person's window, and the settings it was made with.
struct Desk {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;

    Desk(Theme &theme, Language &language, const Location &location, const char *who)
    {
        window = std::make_unique<MainWindow>(theme, language, settings, [who](const Location &where) {
            return std::make_unique<BoardSession>(where, PersonId{QLatin1String(who)});
        });
        window->resize(1280, 720);
        window->show();
        window->openBoard(location, {});
    }
    bool isReady() const { return window->boardView() && window->session()->isOpen(); }
    BoardSession &session() const { return *window->session(); }
    BoardView &view() const { return *window->boardView(); }
    CardList &queue() const { return *view().lists().first(); }
};

class TwoWindowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void seesAMoveAndKeepsSelectionAndScroll_data() { addEngines(); }
    void seesAMoveAndKeepsSelectionAndScroll();
    void keepsAnOpenEditorAndWhatIsHalfTyped_data() { addEngines(); }
    void keepsAnOpenEditorAndWhatIsHalfTyped();

private:
    static constexpr int cardCount = 40;

    static bool committed(const QFuture<Outcome> &answer)
    {
        return QTest::qWaitFor([&] { return answer.isFinished(); }, 10000) && std::holds_alternative<Committed>(answer.result());
    }
    CardId nth(int row) const { return m_mine->queue().cards().cardAt(row); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Desk> m_mine;
    std::unique_ptr<Desk> m_theirs;
};

void TwoWindowsTest::init()
{
    QFETCH(Engine, engine);
    m_database = std::make_unique<TestDatabase>(engine);
    BoardSession maker(m_database->location(), PersonId{QStringLiteral("maker")});
    const auto connected = maker.connectOnly(OpenMode::CreateIfMissing);
    QTRY_VERIFY_WITH_TIMEOUT(connected.isFinished(), 10000);
    CreateBoard made = *templateBoard(QStringLiteral("simple"));
    made.board.limits.clear();
    QVERIFY(committed(maker.create(made)));
    for (int i = 1; i <= cardCount; ++i) {
        AddCard add;
        add.card = makeId<CardId>();
        add.facts.title = QStringLiteral("Card %1").arg(i);
        QVERIFY(committed(maker.submit(add)));
    }
    m_theme = std::make_unique<Theme>(*qApp);
    m_language = std::make_unique<Language>(*qApp);
    m_mine = std::make_unique<Desk>(*m_theme, *m_language, m_database->location(), "ann");
    m_theirs = std::make_unique<Desk>(*m_theme, *m_language, m_database->location(), "bob");
    QTRY_VERIFY_WITH_TIMEOUT(m_mine->isReady() && m_theirs->isReady(), 10000);
}

void TwoWindowsTest::cleanup()
{
    m_theirs.reset();
    m_mine.reset();
    m_language.reset();
    m_theme.reset();
    m_database.reset();
}

void TwoWindowsTest::seesAMoveAndKeepsSelectionAndScroll()
{
    CardList &mine = m_mine->queue();
    // The dock beside it may still be finding its width.
    QRect last;
    QTRY_COMPARE(std::exchange(last, mine.geometry()), mine.geometry());
    const CardId chosen = nth(25);
    m_mine->view().showCard(chosen);
    const int scrolled = mine.verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QRect before = mine.visualRect(mine.currentIndex());

    // A card below, so that nothing above moves; then one far above, which must not move what is being looked at out of sight.
    const CardId below = nth(30);
    QVERIFY(committed(m_theirs->session().submit(PullCard{below, {}, {}})));
    QTRY_COMPARE(mine.cards().rowOf(below), -1);
    QCOMPARE(m_mine->view().currentCard(), chosen);
    QCOMPARE(mine.verticalScrollBar()->value(), scrolled);
    QCOMPARE(mine.visualRect(mine.currentIndex()), before);

    const CardId above = nth(2);
    QVERIFY(committed(m_theirs->session().submit(PullCard{above, {}, {}})));
    QTRY_COMPARE(mine.cards().rowOf(above), -1);
    QCOMPARE(m_mine->view().currentCard(), chosen);
    QVERIFY(mine.viewport()->rect().contains(mine.visualRect(mine.currentIndex())));
}

void TwoWindowsTest::keepsAnOpenEditorAndWhatIsHalfTyped()
{
    const CardId edited = nth(3);
    m_mine->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_mine->window.get()));
    m_mine->view().showCard(edited);
    QTest::keyClick(&m_mine->queue(), Qt::Key_Return);
    QTRY_VERIFY(m_mine->window->findChild<CardEditor *>());
    auto *editor = m_mine->window->findChild<CardEditor *>();
    auto *title = editor->findChild<QLineEdit *>(QStringLiteral("title"));
    QVERIFY(title);
    title->setFocus();
    title->end(false);
    QTest::keyClicks(title, QStringLiteral(" half typ"));
    const int cursor = title->cursorPosition();

    QVERIFY(committed(m_theirs->session().submit(PullCard{edited, {}, {}})));
    CardPatch patch;
    patch.tags = QStringList{QStringLiteral("seen")};
    QVERIFY(committed(m_theirs->session().submit(EditCard{edited, patch, {}})));
    QTRY_COMPARE(m_mine->queue().cards().rowOf(edited), -1);
    QTRY_COMPARE(findCard(m_mine->session().board(), edited)->facts.tags, QStringList{QStringLiteral("seen")});
    QVERIFY(editor->isVisible());
    QCOMPARE(title->text(), QStringLiteral("Card 4 half typ"));
    QCOMPARE(title->cursorPosition(), cursor);
}

PULLEY_TEST(TwoWindowsTest)

} // namespace pulley::tst_twowindows

#include "tst_twowindows.moc"
