// Every view in both languages and themes, in usual and high contrast: a picture of each is taken, kept and judged.
#include "tests/widgets/livesession.h"
#include "tests/widgets/viewstages.h"
#include "tests/support/testprogram.h"
#include "widgets/board/reasondialog.h"
#include "widgets/board/shortcutlist.h"
#include "widgets/card/cardeditor.h"
#include "widgets/card/closedcards.h"
#include "widgets/card/newcarddialog.h"
#include "widgets/charts/chartcontrols.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/chartwindow.h"
#include "widgets/charts/daysoffdialog.h"
#include "widgets/connect/boardsdialog.h"
#include "widgets/connect/duplicatedialog.h"
#include "widgets/find/boardfilter.h"
#include "widgets/find/palette.h"
#include "widgets/find/suggestionlist.h"
#include "widgets/mywork/myworkwindow.h"
#include "widgets/mywork/quickadd.h"
#include "widgets/mywork/whodialog.h"
#include "widgets/policy/policyeditor.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace pulley::tst_views {

class TestViews : public ViewStages
{
    Q_OBJECT

    struct View {
        Stage stage;
        const char *name;
        QWidget *(TestViews::*open)();
    };

    QWidget *board() { return m_window.get(); }
    QWidget *folded()
    {
        act("foldLanes");
        return m_window.get();
    }
    QWidget *farColumns()
    {
        view().showCard(numbered(26)->id);
        return m_window.get();
    }
    QWidget *filtered()
    {
        m_window->filter().set(say("owner:ana,tom age>1", "担当:ana,tom 日数>1"));
        return m_window.get();
    }
    QWidget *nothingMatches()
    {
        m_window->filter().set(say("printer", "プリンター"));
        return m_window.get();
    }
    QWidget *suggesting()
    {
        act("filter");
        type(QApplication::focusWidget(), say("o", "担"));
        auto *list = m_window->findChild<SuggestionList *>();
        return list && QTest::qWaitFor([list] { return list->isVisible(); }) ? m_window.get() : nullptr;
    }
    QWidget *refused()
    {
        view().showCard(numbered(33)->id);
        act("pullThis");
        return QTest::qWaitFor([this] { return m_window->notice().isVisible(); }) ? m_window.get() : nullptr;
    }
    QWidget *offline()
    {
        view().showCard(numbered(34)->id);
        act("moveDown");
        return QTest::qWaitFor([this] { return m_window->notice().isVisible(); }) ? m_window.get() : nullptr;
    }
    QWidget *menu()
    {
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::AltModifier);
        return QTest::qWaitFor([] { return QApplication::activePopupWidget(); }) ? QApplication::activePopupWidget() : nullptr;
    }
    template <class Window>
    QWidget *byAction(const char *name)
    {
        act(name);
        return dialog<Window>();
    }
    QWidget *reason(const char *name)
    {
        view().showCard(numbered(28)->id);
        return byAction<ReasonDialog>(name);
    }
    QWidget *returning() { return reason("return"); }
    QWidget *blocking() { return reason("block"); }
    QWidget *editor(qint64 number)
    {
        view().showCard(numbered(number)->id);
        return byAction<CardEditor>("open");
    }
    QWidget *wholeCard()
    {
        auto *found = editor(27);
        if (found)
            found->resize(1000, 900);
        return found;
    }
    QWidget *bareCard() { return editor(35); }
    QWidget *cardHistory()
    {
        auto *found = editor(27);
        if (found)
            found->findChild<QTabWidget *>(QStringLiteral("activity"))->setCurrentIndex(1);
        return found;
    }
    QWidget *newCard() { return byAction<NewCardDialog>("newCard"); }
    QWidget *closedCards()
    {
        QWidget *found = byAction<ClosedCards>("closedCards");
        const auto *list = found ? found->findChild<QListWidget *>() : nullptr;
        return list && QTest::qWaitFor([list] { return list->count() > 0; }) ? found : nullptr;
    }
    QWidget *boards()
    {
        auto *found = static_cast<BoardsDialog *>(byAction<BoardsDialog>("boards"));
        if (found)
            found->look(location());
        return found && QTest::qWaitFor([found] { return !found->isLooking(); }) ? found : nullptr;
    }
    QWidget *newBoard()
    {
        auto *found = static_cast<BoardsDialog *>(byAction<BoardsDialog>("boards"));
        if (found)
            found->look(*parseLocation(m_folder->filePath(QStringLiteral("new.db"))), OpenMode::CreateIfMissing);
        return found && QTest::qWaitFor([found] { return !found->isLooking(); }) ? found : nullptr;
    }
    QWidget *server()
    {
        QWidget *found = byAction<BoardsDialog>("boards");
        if (found)
            found->findChild<QAbstractButton *>(QStringLiteral("server"))->click();
        return found;
    }
    QWidget *duplicate() { return byAction<DuplicateDialog>("duplicatePolicy"); }
    QWidget *palette() { return byAction<Palette>("palette"); }
    QWidget *paletteTyped()
    {
        QWidget *found = palette();
        if (found)
            QTest::keyClicks(found->findChild<QLineEdit *>(), QStringLiteral("re"));
        return found;
    }
    QWidget *shortcuts() { return byAction<ShortcutList>("shortcuts"); }
    QWidget *chart()
    {
        act("cycleTimes");
        auto *found = m_window->findChild<ChartWindow *>();
        QSignalSpy refreshed(found, &ChartWindow::refreshed);
        return refreshed.wait(10000) ? found : nullptr;
    }
    /// What a team decides about its charts.
    QWidget *chartBaseline()
    {
        auto *found = qobject_cast<ChartWindow *>(chart());
        if (!found)
            return nullptr;
        found->showChart(QStringLiteral("behaviour-wip"));
        child<QComboBox>(*found, "dayCount")->setCurrentIndex(1);
        child<QComboBox>(*found, "baselineBy")->setCurrentIndex(1);
        const auto isThere = [&] { return found->chart()->picture().input->query.baselineDays.from.isValid(); };
        return QTest::qWaitFor(isThere, 10000) ? found : nullptr;
    }
    QWidget *daysOff()
    {
        auto *charts = qobject_cast<ChartWindow *>(chart());
        if (!charts)
            return nullptr;
        charts->controls().editDaysOff();
        auto *found = charts->findChild<DaysOffDialog *>();
        child<QPlainTextEdit>(*found, "holidays")
            ->setPlainText(say("2026-12-25 Christmas Day\nthe week of the move\n2027-01-01 New Year",
                               "2026-12-29 年末休業\n引っ越しの週\n2027-01-01 元日"));
        return found;
    }
    QWidget *who() { return byAction<WhoDialog>("whoAmI"); }
    QWidget *myWork() { return free<MyWorkWindow>("myWorkWindow"); }
    QWidget *quickAdd()
    {
        QWidget *found = free<QuickAdd>("quickAdd");
        if (found) {
            found->findChild<QLineEdit *>()->clear();
            type(found->findChild<QLineEdit *>(), say("Watch the mail queue #mail ~toil", "メールキューを監視 #メール ~トイル"));
        }
        return found;
    }
    template <int number>
    QWidget *policyPage()
    {
        QWidget *found = byAction<PolicyEditor>("policy");
        if (found)
            found->findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(number);
        return found;
    }
    QWidget *noBoard()
    {
        QSignalSpy failed(m_window.get(), &MainWindow::failedToOpen);
        m_window->openBoard(*parseLocation(m_folder->filePath(QStringLiteral("none.db"))), {});
        return failed.wait(10000) ? m_window.get() : nullptr;
    }

    /// In the order of their stages.
    static QList<View> views()
    {
        using V = TestViews;
        return {{Stage::Empty, "board-empty", &V::board},
                {Stage::Filled, "board", &V::board},
                {Stage::Filled, "board-filtered", &V::filtered},
                {Stage::Filled, "board-nothing-matches", &V::nothingMatches},
                {Stage::Filled, "board-suggestions", &V::suggesting},
                {Stage::Filled, "menu", &V::menu},
                {Stage::Filled, "card", &V::wholeCard},
                {Stage::Filled, "card-bare", &V::bareCard},
                {Stage::Filled, "card-history", &V::cardHistory},
                {Stage::Filled, "card-new", &V::newCard},
                {Stage::Filled, "card-return", &V::returning},
                {Stage::Filled, "card-block", &V::blocking},
                {Stage::Filled, "cards-closed", &V::closedCards},
                {Stage::Filled, "boards", &V::boards},
                {Stage::Filled, "boards-new", &V::newBoard},
                {Stage::Filled, "boards-server", &V::server},
                {Stage::Filled, "boards-duplicate", &V::duplicate},
                {Stage::Filled, "palette", &V::palette},
                {Stage::Filled, "palette-typed", &V::paletteTyped},
                {Stage::Filled, "shortcuts", &V::shortcuts},
                {Stage::Filled, "chart", &V::chart},
                {Stage::Filled, "chart-baseline", &V::chartBaseline},
                {Stage::Filled, "chart-days-off", &V::daysOff},
                {Stage::Filled, "work-who", &V::who},
                {Stage::Filled, "work-small", &V::myWork},
                {Stage::Filled, "quick-add", &V::quickAdd},
                {Stage::Filled, "policy-columns", &V::policyPage<0>},
                {Stage::Filled, "policy-limits", &V::policyPage<1>},
                {Stage::Filled, "policy-lanes", &V::policyPage<2>},
                {Stage::Filled, "policy-classes", &V::policyPage<3>},
                {Stage::Filled, "policy-types", &V::policyPage<4>},
                {Stage::Filled, "policy-people", &V::policyPage<5>},
                {Stage::Filled, "policy-settings", &V::policyPage<6>},
                {Stage::Filled, "board-refused", &V::refused},
                {Stage::Lanes, "board-lanes", &V::board},
                {Stage::Lanes, "board-lanes-folded", &V::folded},
                {Stage::Twenty, "board-twenty-columns", &V::board},
                {Stage::Twenty, "board-twenty-columns-far", &V::farColumns},
                {Stage::Offline, "board-offline", &V::offline},
                {Stage::Gone, "board-none", &V::noBoard}};
    }

private Q_SLOTS:
    void cleanup() { putAway(); }
    void cleanupTestCase() { close(); }

    void everyViewIsFitToBeSeen_data()
    {
        QTest::addColumn<bool>("japanese");
        QTest::addColumn<int>("number");
        for (const bool japanese : {false, true}) {
            for (int number = 0; number < views().size(); ++number)
                QTest::addRow("%s %s", views().at(number).name, japanese ? "ja" : "en") << japanese << number;
        }
    }
    void everyViewIsFitToBeSeen()
    {
        QFETCH(const bool, japanese);
        QFETCH(const int, number);
        const View shown = views().at(number);
        reach(shown.stage, japanese ? Speech::Japanese : Speech::English);
        if (QTest::currentTestFailed())
            return;
        QWidget *window = (this->*shown.open)();
        QVERIFY(window);
        QStringList faults;
        for (const bool strong : {false, true}) {
            for (const bool dark : {false, true}) {
                m_theme->choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
                m_theme->chooseHighContrast(strong);
                const QString name = QStringLiteral("%1-%2-%3%4")
                                         .arg(QLatin1String(shown.name), QLatin1String(japanese ? "ja" : "en"),
                                              QLatin1String(dark ? "dark" : "light"), QLatin1String(strong ? "-contrast" : ""));
                faults.append(look(*window, name, dark ? Ground::Dark : Ground::Light, strong ? 7 : 4.5));
            }
        }
        expectNone(faults);
    }
};

PULLEY_TEST(TestViews)

} // namespace pulley::tst_views

#include "tst_views.moc"
