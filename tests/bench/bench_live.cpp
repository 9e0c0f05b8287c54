// How long it takes until one window shows what was done in another one on the same board.
#include "models/session/templates.h"
#include "tests/bench/benchlines.h"
#include "tests/bench/places.h"
#include "widgets/board/boardview.h"
#include "widgets/board/cardlist.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QSettings>

using namespace pulley;
using namespace pulley::bench;

namespace {

constexpr int rounds = 101;

/// Runs the event loop until `holds`, or gives up after ten seconds.
template <class Condition>
void waitFor(Condition holds)
{
    QElapsedTimer patience;
    patience.start();
    while (!holds()) {
        if (patience.hasExpired(10000))
            giveUp(QStringLiteral("the window waits in vain"));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
}

/// Notes when it is painted.
class Painted : public QObject
{
public:
    using QObject::QObject;
    bool done = false;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        done |= event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

std::unique_ptr<MainWindow> windowOn(Theme &theme, Language &language, QSettings &settings, const Location &location,
                                     const char *who)
{
    auto window = std::make_unique<MainWindow>(theme, language, settings, [who](const Location &where) {
        return std::make_unique<BoardSession>(where, PersonId{QLatin1String(who)});
    });
    window->resize(1280, 720);
    window->show();
    window->openBoard(location, {});
    waitFor([&] { return window->boardView() && window->session()->isOpen(); });
    return window;
}

/// Milliseconds from the key in one window to the paint of the card in the other.
double seen(MainWindow &mine, MainWindow &theirs)
{
    CardList &from = *mine.boardView()->lists().at(0);
    CardList &to = *theirs.boardView()->lists().at(1);
    const CardId card = from.cards().cardAt(0);
    Painted painted;
    to.viewport()->installEventFilter(&painted);
    return timed([&] {
        mine.session()->submit(PullCard{card, {}, {}});
        waitFor([&] {
            const bool there = to.cards().rowOf(card) >= 0;
            if (!there)
                painted.done = false;
            return there && painted.done;
        });
    });
}

void measure(Engine engine, const QString &server, Theme &theme, Language &language)
{
    const Twins twins(engine, server, rounds + 1);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const auto mine = windowOn(theme, language, settings, twins.first(), "ann");
    const auto theirs = windowOn(theme, language, settings, twins.first(), "bob");
    QList<double> times;
    for (int round = 0; round < rounds; ++round)
        times.append(seen(*mine, *theirs));
    std::sort(times.begin(), times.end());
    printLine(QStringLiteral("a move in one window is painted in the other, %1: %2 ms (99th percentile %3 ms); wanted: under 250")
                  .arg(nameOf(engine))
                  .arg(median(times), 0, 'f', 1)
                  .arg(times.at((times.size() * 99 + 99) / 100 - 1), 0, 'f', 1));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme(application);
    Language language(application);
    for (const auto &[engine, server] : placesToMeasure())
        measure(engine, server, theme, language);
    return 0;
}
