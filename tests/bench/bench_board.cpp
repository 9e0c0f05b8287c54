// The window on a board of 10,000 open cards: how long the frames of opening, filtering, dragging, scrolling and moving last,
// against a board of 100, and what memory the cards take.
#include "models/session/templates.h"
#include "tests/bench/benchlines.h"
#include "tests/bench/places.h"
#include "widgets/board/boardview.h"
#include "widgets/board/cardlist.h"
#include "widgets/find/filterfield.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QFile>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace pulley;
using namespace pulley::bench;

namespace {

constexpr int manyCards = 10000;
constexpr int fewCards = 100;
const QSize laptop{1280, 720};

/// Every card different, as a team's are: types, classes, owners, words, due dates, some blocked.
Card cardNamed(int i, const Board &board, Instant now)
{
    const QStringList words{QStringLiteral("database"),           QStringLiteral("certificate"), QStringLiteral("backup"),
                            QStringLiteral("\u8a3c\u660e\u66f8"), QStringLiteral("latency"),     QStringLiteral("runbook")};
    Card card;
    card.id = {QStringLiteral("card-%1").arg(i)};
    card.facts.title = QStringLiteral("%1 %2 on node %3: look why it is slow, and write down what was found")
                           .arg(words.at(i % 6), words.at(i / 6 % 6))
                           .arg(i);
    card.facts.description = QStringLiteral("Seen twice this week. ").repeated(1 + i % 9);
    card.facts.type = board.types.at(i % board.types.size()).id;
    card.facts.serviceClass = board.classes.at(i % 7 == 0 ? 1 : 2).id;
    card.facts.tags = {QStringLiteral("tag%1").arg(i % 12)};
    card.created = now - std::chrono::hours(24 * 40 + i % 500);
    if (i % 5 == 0)
        card.facts.due = QDate(2026, 11, 1).addDays(i % 60);
    if (i % 25 == 0)
        card.blocked =
            Blocking{QStringLiteral("waits for the provider"), {QStringLiteral("ann")}, now - std::chrono::hours(i % 90)};
    return card;
}

/// Half of them in the first column, the others over those behind it, the done ones left out.
ImportCards cardsFor(const Board &board, int count, Instant now)
{
    QList<ColumnId> open;
    for (const Column &column : board.columns) {
        if (!finishes(board, column.id))
            open.append(column.id);
    }
    const QList<Person> people = samplePeople();
    ImportCards import{{}, QStringLiteral("bench")};
    for (int i = 0; i < count; ++i) {
        Card card = cardNamed(i, board, now);
        const qsizetype stage = i % 2 == 0 ? 0 : i / 2 % open.size();
        if (stage > 1)
            card.owners = {people.at(i % people.size()).id};
        QList<Visit> visits;
        for (qsizetype at = 0; at <= stage; ++at)
            visits.append({open.at(at), Half::Doing, card.created + std::chrono::hours(12 * at)});
        import.cards.append({card, visits});
    }
    return import;
}

void must(const Outcome &outcome)
{
    if (!std::holds_alternative<Committed>(outcome))
        giveUp(QStringLiteral("the board can't be made"));
}

/// The ops template's board, its limits wide enough for `count` cards: they are all there and all counted.
void makeBoard(const Location &location, int count)
{
    auto store = BoardStore::open(location, OpenMode::CreateIfMissing);
    if (!store)
        giveUp(QStringLiteral("no database"));
    auto made = templateBoard(QStringLiteral("ops"));
    for (Limit &limit : made->board.limits)
        limit.max += count;
    const PersonId by{QStringLiteral("ann")};
    must((*store)->create({QStringLiteral("bench")}, freshCommand(), by, *made));
    must((*store)->submit({freshCommand(), by, cardsFor((*store)->board(), count, systemNow())}));
}

/// Until turns of the event loop find nothing to do: what comes of one event may come in the next turn, but no later.
void settleDown()
{
    constexpr double idle = 0.02;
    for (int quiet = 0; quiet < 2;)
        quiet = timed([] { QCoreApplication::processEvents(); }) < idle ? quiet + 1 : 0;
}

/// Milliseconds until what `gesture` asks for has been worked out and painted.
template <class F>
double frame(F gesture)
{
    return timed([&] {
        gesture();
        settleDown();
    });
}

/// Resident memory, in MiB.
double memory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

class Desk
{
public:
    Desk(Theme &theme, Language &language, int cards) : m_cards(cards)
    {
        const auto location = parseLocation(m_folder.filePath(QStringLiteral("bench.db")));
        makeBoard(*location, cards);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        const double before = memory();
        m_window = std::make_unique<MainWindow>(theme, language, *m_settings, [](const Location &where) {
            return std::make_unique<BoardSession>(where, PersonId{QStringLiteral("ann")});
        });
        m_window->resize(laptop);
        m_window->show();
        settleDown();
        m_window->openBoard(*location, {});
        open();
        m_memory = memory() - before;
    }

    void tell(const QString &what, QList<double> frames) const
    {
        std::sort(frames.begin(), frames.end());
        printLine(QStringLiteral("%1, %L2 cards: median %3 ms, 99th percentile %4 ms, longest %6 ms (%5 frames)")
                      .arg(what)
                      .arg(m_cards)
                      .arg(frames.at(frames.size() / 2), 0, 'f', 2)
                      .arg(frames.at((frames.size() * 99 + 99) / 100 - 1), 0, 'f', 2)
                      .arg(frames.size())
                      .arg(frames.last(), 0, 'f', 2));
    }

    void opening() const { tell(QStringLiteral("opening, each turn of the event loop"), m_opening); }

    void filtering()
    {
        auto *field = m_window->findChild<FilterField *>();
        field->setFocus();
        QList<double> frames;
        for (const QString &words : {QStringLiteral("certificate node 12"), QStringLiteral("type:toil latency"),
                                     QStringLiteral("age>5 blocked -tag:tag3"), QStringLiteral("\u8a3c\u660e\u66f8")}) {
            for (const QChar letter : words) {
                frames.append(frame([&] { type(*field, Qt::Key_unknown, letter); }));
            }
            for (int i = 0; i < words.size(); ++i)
                frames.append(frame([&] { type(*field, Qt::Key_Backspace, {}); }));
        }
        tell(QStringLiteral("filtering, each key"), frames);
    }

    void scrolling()
    {
        QList<double> frames;
        for (CardList *list : m_window->boardView()->lists()) {
            for (int i = 0; i < 60 && list->verticalScrollBar()->maximum() > 0; ++i) {
                frames.append(frame([&] {
                    QWheelEvent wheel(QPointF(20, 20), list->viewport()->mapToGlobal(QPointF(20, 20)), {}, {0, i < 50 ? -120 : 360},
                                      Qt::NoButton, {}, Qt::NoScrollPhase, false);
                    QCoreApplication::sendEvent(list->viewport(), &wheel);
                }));
            }
        }
        tell(QStringLiteral("scrolling, each turn of the wheel"), frames);
    }

    /// Over every list, in steps of a few pixels, as a hand would.
    void dragging()
    {
        CardList &from = *m_window->boardView()->lists().first();
        const std::unique_ptr<QMimeData> data(from.cards().mimeData({from.cards().index(0)}));
        QList<double> frames;
        for (CardList *list : m_window->boardView()->lists()) {
            const QRect room = list->viewport()->rect();
            frames.append(frame([&] {
                QDragEnterEvent enter(room.center(), Qt::MoveAction, data.get(), Qt::LeftButton, {});
                QCoreApplication::sendEvent(list->viewport(), &enter);
            }));
            for (int y = 4; y < room.height(); y += 12) {
                frames.append(frame([&] {
                    QDragMoveEvent move(QPoint(room.center().x(), y), Qt::MoveAction, data.get(), Qt::LeftButton, {});
                    QCoreApplication::sendEvent(list->viewport(), &move);
                }));
            }
            frames.append(frame([&] {
                QDragLeaveEvent leave;
                QCoreApplication::sendEvent(list->viewport(), &leave);
            }));
        }
        tell(QStringLiteral("dragging, each step"), frames);
    }

    /// Turns of the event loop from a pull to its place on the screen.
    void moving()
    {
        QList<double> frames;
        for (int i = 0; i < 21; ++i) {
            CardList &from = *m_window->boardView()->lists().first();
            const CardId card = from.cards().cardAt(0);
            double longest = frame([&] { m_window->session()->submit(PullCard{card, {}, {}}); });
            while (from.cards().rowOf(card) >= 0)
                longest = std::max(longest, turn());
            frames.append(longest);
        }
        tell(QStringLiteral("a pull, its longest turn of the event loop"), frames);
    }

    void takes() const
    {
        printLine(QStringLiteral("memory, %L1 cards: %2 MiB with the window").arg(m_cards).arg(m_memory, 0, 'f', 0));
    }

private:
    static void type(QWidget &where, int key, QChar letter)
    {
        const QString text = letter.isNull() ? QString() : QString(letter);
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&where, &press);
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&where, &release);
    }

    /// One turn of the event loop, without the wait for something to do.
    static double turn()
    {
        double took = 0;
        QElapsedTimer patience;
        patience.start();
        do {
            took = timed([] { QCoreApplication::processEvents(); });
        } while (took < 0.05 && !patience.hasExpired(1));
        return took;
    }

    void open()
    {
        QElapsedTimer patience;
        patience.start();
        const auto shown = [this] {
            if (!m_window->boardView() || !m_window->session()->isOpen())
                return false;
            int cards = 0;
            for (const CardList *list : m_window->boardView()->lists())
                cards += list->cards().rowCount();
            return cards >= m_cards;
        };
        while (!shown()) {
            if (patience.hasExpired(60000))
                giveUp(QStringLiteral("the board doesn't open"));
            m_opening.append(turn());
        }
        // The rest of it comes in idle turns: until they find nothing to do.
        constexpr int quiet = 20;
        for (int idle = 0; idle < quiet; idle = m_opening.last() < 0.3 ? idle + 1 : 0)
            m_opening.append(turn());
    }

    int m_cards;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QList<double> m_opening;
    double m_memory = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme(application);
    Language language(application);
    printLine(QStringLiteral("wanted: a median under 16 ms"));
    for (const int cards : {fewCards, manyCards}) {
        Desk desk(theme, language, cards);
        desk.opening();
        desk.takes();
        desk.filtering();
        desk.scrolling();
        desk.dragging();
        desk.moving();
    }
    return 0;
}
