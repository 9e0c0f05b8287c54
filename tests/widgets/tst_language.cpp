// Another language in the window that stands: by keys, all of it, with nothing lost, and back.
#include "models/session/templates.h"
#include "models/session/wording.h"
#include "tests/widgets/boardwindowtest.h"
#include "tests/widgets/windowfaults.h"
#include "tests/support/testprogram.h"
#include "widgets/board/columnheader.h"
#include "widgets/board/shortcutlist.h"
#include "widgets/card/cardeditor.h"
#include "widgets/card/newcarddialog.h"
#include "widgets/charts/chartwindow.h"
#include "widgets/connect/boardsdialog.h"
#include "widgets/notice.h"
#include "models/session/dates.h"
#include "widgets/policy/policyeditor.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>

namespace pulley::tst_language {

class TestLanguage : public BoardWindowTest
{
    Q_OBJECT

    QStringList menuTitles() const
    {
        QStringList titles;
        for (const QAction *action : m_window->menuBar()->actions())
            titles.append(action->text());
        return titles;
    }
    static QStringList inEnglish()
    {
        return {QStringLiteral("&Board"),   QStringLiteral("&Edit"), QStringLiteral("&Card"),
                QStringLiteral("My &work"), QStringLiteral("&View"), QStringLiteral("&Help")};
    }
    QString label(const char *name) const { return m_window->findChild<QLabel *>(QLatin1String(name))->text(); }
    QStringList headers() const
    {
        QStringList names;
        for (const ColumnHeader *header : view().findChildren<ColumnHeader *>())
            names.append(header->accessibleName());
        return names;
    }
    /// The View menu, its Language menu, the entry: each by its letter.
    void chooseByMenu(Qt::Key language) const
    {
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::AltModifier);
        for (const Qt::Key key : {Qt::Key_G, language}) {
            QWidget *menu = nullptr;
            QTRY_VERIFY((menu = QApplication::activePopupWidget()) != nullptr);
            QTest::keyClick(menu, key);
        }
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
    bool speak(Qt::Key key) const
    {
        QTest::keyClick(m_window.get(), key, Qt::AltModifier);
        const bool japanese = key == Qt::Key_6;
        return QTest::qWaitFor([&] { return (menuTitles() == inEnglish()) != japanese; }) && activate();
    }
    bool speakJapanese() const { return speak(Qt::Key_6); }
    bool speakEnglish() const { return speak(Qt::Key_5); }

    /// A board with Japanese names and a few cards beside OPS, taken into the window.
    void openJapaneseBoard()
    {
        const auto other = newSession(QStringLiteral("ann"));
        QVERIFY(done(other->connectOnly()));
        auto create =
            templateBoard(QStringLiteral("ops"), QStringLiteral("JA"), {}, QStringLiteral("Asia/Tokyo"), QLocale::Japanese);
        QVERIFY(create.has_value());
        const auto made = other->create(*create);
        QVERIFY(done(made));
        QVERIFY(submit(*other, sampleCards(other->board(), systemNow(), makeId<CardId>, QLocale::Japanese)));
        m_window->openBoard(location(), QStringLiteral("JA"));
        QTRY_COMPARE(session().board().facts.key, QStringLiteral("JA"));
        QTRY_COMPARE(view().lists().size(), 6);
    }
    /// One window after the other, each as `open` opens it, until it stands.
    template <class Window>
    Window *opened(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        if (!activate())
            return nullptr;
        press(key, modifiers);
        return dialog<Window>();
    }
    void openAll(QList<QWidget *> &windows)
    {
        windows.append(m_window.get());
        view().showCard(view().lists().first()->cards().cardAt(0));
        windows.append(opened<CardEditor>(Qt::Key_Return));
        windows.append(opened<PolicyEditor>(Qt::Key_L, Qt::ControlModifier));
        windows.append(opened<BoardsDialog>(Qt::Key_O, Qt::ControlModifier));
        windows.append(opened<ChartWindow>(Qt::Key_F));
        windows.append(opened<ShortcutList>(Qt::Key_F1));
        for (qsizetype i = 0; i < windows.size(); ++i)
            QVERIFY2(windows.at(i), qPrintable(QStringLiteral("window %1 didn't open").arg(i)));
    }
    /// In the language of that key, on a board with Japanese names.
    void openAllIn(Qt::Key language, QList<QWidget *> &windows)
    {
        QVERIFY(speak(language));
        openJapaneseBoard();
        openAll(windows);
    }
    static void expectNone(const QStringList &faults)
    {
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void switchesByMenuKeysAndBack()
    {
        const CardId first = add("a");
        add("b");
        const CardId last = add("c");
        QVERIFY(submit(session(), PullCard{first, {}, {}}));
        view().showCard(last);
        const QRect place = m_window->geometry();

        chooseByMenu(Qt::Key_J);
        QTRY_COMPARE(menuTitles().first(), QString::fromUtf8("ボード(&B)"));
        QCOMPARE(menuTitles().last(), QString::fromUtf8("ヘルプ(&H)"));
        QCOMPARE(headers().at(1), QString::fromUtf8("Analyse 1/1, 満杯"));
        QVERIFY2(label("connectionState").contains(QString::fromUtf8("同期中")), qPrintable(label("connectionState")));
        QCOMPARE(m_settings->value(QStringLiteral("language")).toString(), QStringLiteral("ja"));
        QCOMPARE(view().currentCard(), last);
        QCOMPARE(m_window->geometry(), place);

        QVERIFY(activate());
        press(Qt::Key_P, Qt::ShiftModifier);
        QTRY_VERIFY(m_window->notice().isVisible());
        const QString refusal = m_window->notice().text();
        QVERIFY2(refusal.startsWith(QString::fromUtf8("「Analyse」は満杯です (1/1): OPS-1 1 分未満。")), qPrintable(refusal));
        QVERIFY2(refusal.endsWith(QString::fromUtf8("G キーで OPS-1 を表示します。")), qPrintable(refusal));

        chooseByMenu(Qt::Key_E);
        QTRY_COMPARE(menuTitles(), inEnglish());
        QCOMPARE(headers().at(1), QStringLiteral("Analyse 1/1, full"));
        QVERIFY(label("connectionState").contains(QLatin1String("Live")));
        QCOMPARE(m_settings->value(QStringLiteral("language")).toString(), QStringLiteral("en"));
    }

    void theRoomIsSharedAsBefore()
    {
        const int before = view().width();
        QVERIFY(before > m_window->width() * 3 / 4);
        QVERIFY(speakJapanese());
        QTRY_VERIFY2(std::abs(view().width() - before) <= 16, qPrintable(QString::number(view().width())));
    }

    void worksOnInTheOtherLanguageAndTakesBackWhatWasDoneInTheFirst()
    {
        const CardId card = add("a");
        view().showCard(card);
        press(Qt::Key_P);
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
        QTRY_COMPARE(session().pending(), 0);
        QVERIFY(speakJapanese());
        QVERIFY(elsewhere(addition("of another")));
        QTRY_COMPARE(textOf("Ready"), QStringLiteral("of another"));
        press(Qt::Key_Z);
        QTRY_VERIFY(textOf("Ready").contains(QLatin1String("a of")) || textOf("Ready").endsWith(QLatin1String("another a")));
        QVERIFY(speakEnglish());
        QTRY_COMPARE(textOf("Analyse"), QString());
    }

    void whatIsTypedIsAskedAboutFirst()
    {
        const CardId card = add("a");
        view().showCard(card);
        press(Qt::Key_Return);
        auto *editor = dialog<CardEditor>();
        QVERIFY(editor);
        auto *title = editor->findChild<QLineEdit *>(QStringLiteral("title"));
        QTest::keyClicks(title, QStringLiteral(" and more"));
        QVERIFY(activate());
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::AltModifier);
        auto *question = dialog<QMessageBox>("unsaved");
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChildren<QMessageBox *>().isEmpty());
        QCOMPARE(menuTitles(), inEnglish());
        QCOMPARE(m_language->choice(), LanguageChoice::System);
        QVERIFY(title->text().contains(QLatin1String(" and more")));
        QStringList ticked;
        for (const QAction *action : m_window->allActions()) {
            if (action->isChecked() && action->actionGroup())
                ticked.append(action->text());
        }
        QCOMPARE(ticked, (QStringList{QStringLiteral("&System colours"), QStringLiteral("S&ystem language")}));
    }

    void openWindowsComeBackInTheNewLanguage()
    {
        const CardId card = add("a");
        view().showCard(card);
        QVERIFY(opened<CardEditor>(Qt::Key_Return));
        QVERIFY(opened<PolicyEditor>(Qt::Key_L, Qt::ControlModifier));
        QVERIFY(opened<ChartWindow>(Qt::Key_F));
        QVERIFY(activate());
        QVERIFY(speakJapanese());
        auto *editor = dialog<CardEditor>();
        QVERIFY(editor);
        QCOMPARE(editor->findChild<QLineEdit *>(QStringLiteral("title"))->text(), QStringLiteral("a"));
        QCOMPARE(editor->findChild<QLineEdit *>(QStringLiteral("title"))->accessibleName(), QString::fromUtf8("タイトル"));
        QVERIFY(dialog<PolicyEditor>());
        QVERIFY2(dialog<PolicyEditor>()->windowTitle().startsWith(QString::fromUtf8("ポリシー")),
                 qPrintable(dialog<PolicyEditor>()->windowTitle()));
        QVERIFY(dialog<ChartWindow>());
        QCOMPARE(m_window->findChildren<CardEditor *>().size(), 1);
    }

    void noFiguresAreDrawnWhileTheLanguageChanges()
    {
        add("a");
        const QPointer<QWidget> chart = opened<ChartWindow>(Qt::Key_F);
        QVERIFY(chart);
        QVERIFY(activate());
        // Before the window comes back, and whatever was under way: words are made from the locale, away from this thread.
        bool gone = false;
        const QLocale before;
        auto *watch = new QObject(qApp);
        connect(chart, &QObject::destroyed, watch, [&gone, before] { gone = QLocale() == before; });
        QVERIFY(speakJapanese());
        delete watch;
        QVERIFY2(gone, "still there while the locale changed");
        QVERIFY(dialog<ChartWindow>());
    }

    void whatIsKeptStaysKept()
    {
        const CardId card = add("a");
        view().showCard(card);
        LostConnection lost(session());
        press(Qt::Key_P);
        QVERIFY(speakJapanese());
        QVERIFY2(label("connectionState").contains(QString::fromUtf8("(1 件保管中)")), qPrintable(label("connectionState")));
        lost.back();
        QTRY_COMPARE(textOf("Analyse"), QStringLiteral("a"));
    }

    void aFailureToOpenIsToldInTheNewLanguage()
    {
        m_window->openBoard(*parseLocation(m_folder->filePath(QStringLiteral("none.db"))), {});
        QSignalSpy failed(m_window.get(), &MainWindow::failedToOpen);
        QVERIFY(failed.wait(10000));
        QVERIFY(speakJapanese());
        QTRY_VERIFY(failed.size() > 1);
        QVERIFY2(failed.last().first().toString().contains(QString::fromUtf8("データベース")),
                 qPrintable(failed.last().first().toString()));
    }

    void nothingEnglishIsLeftAnywhere()
    {
        QStringList faults;
        QList<QWidget *> windows;
        openAllIn(Qt::Key_6, windows);
        if (QTest::currentTestFailed())
            return;
        for (const QWidget *window : std::as_const(windows)) {
            const QList<ShownWord> words = ShownWords(*window).all();
            QVERIFY(words.size() > 10);
            faults.append(englishIn(words));
        }
        // Of the library's own, and never shown: the view has a heading instead.
        faults.removeIf([](const QString &fault) { return fault.startsWith(QLatin1String("QDockWidgetTitleButton")); });
        expectNone(faults);
    }

    void qtsOwnWordsAreJapaneseToo()
    {
        QVERIFY(speakJapanese());
        QDialogButtonBox buttons(QDialogButtonBox::Cancel | QDialogButtonBox::Save);
        QVERIFY(plainName(buttons.button(QDialogButtonBox::Cancel)->text()).contains(QString::fromUtf8("キャンセル")));
        QVERIFY(speakEnglish());
        QDialogButtonBox english(QDialogButtonBox::Cancel);
        QCOMPARE(plainName(english.button(QDialogButtonBox::Cancel)->text()), QStringLiteral("Cancel"));
    }

    void noLetterIsDoubledInAMenuOrAWindow_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("English") << int(Qt::Key_5);
        QTest::newRow("Japanese") << int(Qt::Key_6);
    }
    void noLetterIsDoubledInAMenuOrAWindow()
    {
        QFETCH(const int, key);
        QStringList faults;
        QList<QWidget *> windows;
        openAllIn(Qt::Key(key), windows);
        if (QTest::currentTestFailed())
            return;
        for (QWidget *window : std::as_const(windows)) {
            for (const QMenu *menu : window->findChildren<QMenu *>()) {
                QStringList texts;
                for (const QAction *action : menu->actions())
                    texts.append(action->text());
                faults.append(doubledLetters(menu->title(), texts));
            }
            faults.append(doubledLetters(window->windowTitle(), lettersOf(*window)));
        }
        faults.append(doubledLetters(QStringLiteral("menu bar"), menuTitles()));
        expectNone(faults);
    }

    void nothingIsCutOff_data() { noLetterIsDoubledInAMenuOrAWindow_data(); }
    void nothingIsCutOff()
    {
        QFETCH(const int, key);
        QStringList faults;
        QList<QWidget *> windows;
        openAllIn(Qt::Key(key), windows);
        if (QTest::currentTestFailed())
            return;
        // Layouts settle in a few rounds of the event loop; what is cut off stays so.
        const auto lookAt = [&faults](const QWidget &window) {
            if (!QTest::qWaitFor([&window] { return cutOff(window).isEmpty(); }, 1000))
                faults.append(cutOff(window));
        };
        for (QWidget *window : std::as_const(windows)) {
            lookAt(*window);
            for (auto *tabs : window->findChildren<QTabWidget *>()) {
                for (int i = 0; i < tabs->count(); ++i) {
                    tabs->setCurrentIndex(i);
                    lookAt(*window);
                }
            }
        }
        faults.removeDuplicates();
        expectNone(faults);
    }

    void plantedFaultsAreFound()
    {
        QCOMPARE(englishIn({{QStringLiteral("x"), QString::fromUtf8("Save を保存")}}).size(), 1);
        QVERIFY(englishIn({{QStringLiteral("x"), QString::fromUtf8("WIP は Ctrl+S")}}).isEmpty());
        QCOMPARE(doubledLetters({}, {QStringLiteral("&Save"), QString::fromUtf8("開く(&S)")}).size(), 1);
        QWidget host;
        auto *button = new QPushButton(QStringLiteral("A long word on a small button"), &host);
        button->setFixedWidth(20);
        host.show();
        QCOMPARE(cutOff(host).size(), 1);
    }

    void countsAndDaysAreWrittenAsTheLanguageWants()
    {
        const QDate day(2026, 11, 26);
        const Instant now = systemNow();
        const Instant tomorrow = now + std::chrono::hours(24);
        const Instant later = now + std::chrono::hours(48);
        m_language->choose(LanguageChoice::Japanese);
        QCOMPARE(weekdayAndDayWord(day), QString::fromUtf8("11月26日(木)"));
        QCOMPARE(weekdayWord(day), QString::fromUtf8("木曜日"));
        QCOMPARE(dayWord(day), QString::fromUtf8("11月26日"));
        QCOMPARE(monthWord(day), QString::fromUtf8("2026年11月"));
        QCOMPARE(yearWord(day), QString::fromUtf8("2026年"));
        QCOMPARE(duration(now, tomorrow), QString::fromUtf8("1 日"));
        m_language->choose(LanguageChoice::English);
        QCOMPARE(weekdayAndDayWord(day), QStringLiteral("Thu 26 Nov"));
        QCOMPARE(weekdayWord(day), QStringLiteral("Thu"));
        QCOMPARE(dayWord(day), QStringLiteral("26 Nov"));
        QCOMPARE(monthWord(day), QStringLiteral("Nov 2026"));
        QCOMPARE(duration(now, tomorrow), QStringLiteral("1 day"));
        QCOMPARE(duration(now, later), QStringLiteral("2 days"));
    }

    void namesWithoutTheirLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << QStringLiteral("&New card\u2026") << QStringLiteral("New card");
        QTest::newRow("Japanese") << QString::fromUtf8("新しいカード(&N)\u2026") << QString::fromUtf8("新しいカード");
        QTest::newRow("Qt's Japanese") << QString::fromUtf8("元に戻す (&U)") << QString::fromUtf8("元に戻す");
        QTest::newRow("a real one") << QStringLiteral("&Undo: edit R&&D") << QStringLiteral("Undo: edit R&D");
        QTest::newRow("words in brackets stay") << QStringLiteral("SLE (85%)") << QStringLiteral("SLE (85%)");
    }
    void namesWithoutTheirLetters()
    {
        QFETCH(const QString, text);
        QTEST(plainName(text), "name");
    }
};

PULLEY_TEST(TestLanguage)

} // namespace pulley::tst_language

#include "tst_language.moc"
