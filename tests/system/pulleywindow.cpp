// pulleywindow: the real window with somebody at its keyboard who presses P (pull next) and D (done here) until its input ends.
#include "widgets/board/boardview.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <cstdio>
#include <unistd.h>

using namespace pulley;

namespace {

constexpr std::chrono::milliseconds betweenKeys{100};

/// Writes down what its own commands were answered: with `forgetful` not every time, as a window that misses answers would.
void writeDeeds(MainWindow &window, bool forgetful)
{
    const BoardSession &session = *window.session();
    QObject::connect(&session, &BoardSession::advanced, &window,
                     [&session, forgetful, count = 0](const JournalEntry &entry) mutable {
                         if (entry.by != session.me() || (forgetful && ++count % 3 == 0))
                             return;
                         for (const Change &change : entry.changes) {
                             if (const auto *move = std::get_if<CardMoved>(&change)) {
                                 const Card *card = findCard(session.board(), move->card);
                                 std::printf("%lld %d\n", card ? static_cast<long long>(card->number) : 0LL, int(move->kind));
                             }
                         }
                         std::fflush(stdout);
                     });
}

void pressKeys(MainWindow &window, QTimer &keys, bool forgetful)
{
    QObject::connect(&keys, &QTimer::timeout, &window,
                     [&window, count = 0]() mutable { QTest::keyClick(&window, ++count % 3 ? Qt::Key_P : Qt::Key_D); });
    QObject::connect(&window, &MainWindow::boardShown, &keys, [&window, &keys, forgetful] {
        writeDeeds(window, forgetful);
        QObject::connect(window.session(), &BoardSession::failed, &window, [](const StoreError &error) {
            std::fprintf(stderr, "failed: fault %d, %s\n", int(error.fault), qPrintable(error.detail));
            QApplication::exit(3);
        });
        keys.start(betweenKeys);
    });
    QObject::connect(&window, &MainWindow::failedToOpen, &window, [](const QString &sentence) {
        std::fprintf(stderr, "%s\n", qPrintable(sentence));
        QApplication::exit(3);
    });
}

/// Presses no more, lets what is under way be answered, and ends.
void leaveAtEndOfInput(MainWindow &window, QTimer &keys)
{
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &window);
    QObject::connect(input, &QSocketNotifier::activated, &window, [input, &window, &keys] {
        char byte = 0;
        if (read(STDIN_FILENO, &byte, 1) != 0)
            return;
        input->setEnabled(false);
        keys.stop();
        auto *answered = new QTimer(&window);
        QObject::connect(answered, &QTimer::timeout, &window, [&window] {
            if (!window.session() || window.session()->pending() == 0)
                QApplication::exit(0);
        });
        answered->start(20);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption db(QStringLiteral("db"), {}, QStringLiteral("db"));
    const QCommandLineOption board(QStringLiteral("board"), {}, QStringLiteral("board"));
    const QCommandLineOption as(QStringLiteral("as"), {}, QStringLiteral("as"));
    const QCommandLineOption forgetful(QStringLiteral("forgetful"));
    parser.addOptions({db, board, as, forgetful});
    parser.process(application);
    const auto location = parseLocation(parser.value(db));
    if (!location) {
        std::fprintf(stderr, "%s\n", qPrintable(location.error()));
        return 2;
    }

    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme(application);
    Language language(application);
    const PersonId me{parser.value(as)};
    MainWindow window(theme, language, settings, [me](const Location &where) { return std::make_unique<BoardSession>(where, me); });
    QTimer keys;
    pressKeys(window, keys, parser.isSet(forgetful));
    leaveAtEndOfInput(window, keys);
    window.show();
    window.activateWindow();
    window.openBoard(*location, parser.value(board));
    return QApplication::exec();
}
