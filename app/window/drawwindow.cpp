// Drawing the window into a picture, off screen or on.
#include "app/window/runs.h"

#include "widgets/board/emptypage.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>
#include <cstdio>

namespace pulley {

namespace {

constexpr std::chrono::seconds patience{60};

void finish(Ending ending, const QString &text)
{
    if (!text.isEmpty())
        std::fputs(qPrintable(QStringLiteral("pulley: %1\n").arg(text)), stderr);
    QApplication::exit(static_cast<int>(ending));
}

} // namespace

void drawWindowThenQuit(MainWindow &window, const Options &options)
{
    window.resize(options.size);
    // Once the board stands, the layout settles in a few rounds of the event loop.
    QObject::connect(&window, &MainWindow::boardShown, &window, [&window, options] {
        QTimer::singleShot(std::chrono::milliseconds(300), &window, [&window, options] {
            window.resize(options.size);
            const bool saved = window.grab().save(options.screenshot, "PNG");
            finish(saved ? Ending::Done : Ending::Usage,
                   saved ? QString() : QStringLiteral("the picture can't be written to %1").arg(options.screenshot));
        });
    });
    QObject::connect(&window, &MainWindow::failedToOpen, &window,
                     [](const QString &sentence) { finish(Ending::Database, sentence); });
    QTimer::singleShot(patience, &window,
                       [] { finish(Ending::Database, QStringLiteral("the board didn't open within a minute")); });
}

} // namespace pulley
