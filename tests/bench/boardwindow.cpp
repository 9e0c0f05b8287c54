// boardwindow: the board's window that ends after the first paint with the board on it. `boardwindow FILE`
#include "widgets/board/boardview.h"
#include "widgets/board/cardlist.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

using namespace pulley;

namespace {

/// Waits for the first paint of a list of cards.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto location = parseLocation(QCoreApplication::arguments().value(1));
    if (!location)
        return 2;
    QSettings settings(location->file + QStringLiteral(".ini"), QSettings::IniFormat);
    Theme theme(application);
    Language language(application);
    MainWindow window(theme, language, settings, [](const Location &where) {
        return std::make_unique<BoardSession>(where, PersonId{QStringLiteral("bench")});
    });
    FirstPaint firstPaint;
    QObject::connect(&window, &MainWindow::boardShown, &window, [&] {
        for (const CardList *list : window.boardView()->lists())
            list->viewport()->installEventFilter(&firstPaint);
    });
    window.resize(1280, 800);
    window.show();
    window.openBoard(*location, {});
    return QApplication::exec();
}
