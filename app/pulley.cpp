// pulley: the window. Parses, composes and runs.
#include "app/window/display.h"
#include "app/window/globalkey.h"
#include "app/window/instance.h"
#include "app/window/options.h"
#include "app/window/runs.h"
#include "app/window/settings.h"
#include "widgets/mainwindow.h"
#include "widgets/parts/whendone.h"
#include "widgets/systemlook.h"

#include <QApplication>
#include <QFileInfo>
#include <QScreen>
#include <cstdio>

namespace pulley {

namespace {

/// Where to go, or nullopt after telling stderr.
std::optional<LastBoard> destination(const Options &options, const QSettings &settings)
{
    const bool named = !options.where.isEmpty() || qEnvironmentVariableIsSet("PULLEY_DB");
    if (const auto last = lastBoard(settings); last && !named) {
        LastBoard there = *last;
        if (!options.board.isEmpty())
            there.key = options.board;
        return there;
    }
    const auto location = parseLocation(options.where);
    if (!location) {
        std::fputs(qPrintable(QStringLiteral("pulley: %1\n").arg(location.error())), stderr);
        return {};
    }
    return LastBoard{*location, options.board};
}

void start(MainWindow &window, const LastBoard &there, const PersonId &me)
{
    if (there.location.engine != Engine::Sqlite || !there.key.isEmpty()) {
        window.openBoard(there.location, there.key);
        return;
    }
    // The window takes the board over when the whole sample stands: whoever waits for a board sees no empty one.
    auto *session = new BoardSession(there.location, me, &window);
    whenDone(&window, openOrMakeSample(*session), [&window, session](const Result<Done, QString> &answer) {
        session->setParent(nullptr);
        std::unique_ptr<BoardSession> made(session);
        if (window.session())
            return; // another board was chosen meanwhile
        if (answer)
            window.adopt(std::move(made));
        else
            window.showFailure(answer.error());
    });
}

/// Nullopt where nobody has chosen: the desktop's wish counts.
std::optional<bool> chosen(const QSettings &settings, const QString &name)
{
    return settings.contains(name) ? std::optional(settings.value(name).toBool()) : std::nullopt;
}

/// The session's bus where it has one; asked for where there is none, libdbus would start one.
QDBusConnection sessionBus()
{
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus");
    const bool there = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(usual);
    return there ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

/// A running Pulley is asked for the board that is named, else for whichever it shows.
bool handedOver(const Options &options, const LastBoard &there)
{
    const bool named = !options.where.isEmpty() || qEnvironmentVariableIsSet("PULLEY_DB");
    QuickAddRequest request{{}, options.board};
    if (named)
        request.location = there.location;
    return Instance::ask(request);
}

bool shows(const MainWindow &window, const QuickAddRequest &request)
{
    const BoardSession *session = window.session();
    if (!session || !session->isOpen())
        return false;
    const bool place = !request.location || samePlace(*request.location, session->location());
    const bool board = request.board.isEmpty() || request.board.compare(session->board().facts.key, Qt::CaseInsensitive) == 0;
    return place && board;
}

void takeGlobalKey(MainWindow &window, GlobalKey &global, const QKeySequence &key)
{
    const QString name = key.toString(QKeySequence::NativeText);
    switch (global.take(key)) {
    case GlobalKey::Grab::None:
    case GlobalKey::Grab::Held:
        break;
    case GlobalKey::Grab::Taken:
        window.mention(
            GlobalKey::tr("Another program holds %1, so it doesn't open quick add. Choose another key under My work.").arg(name));
        break;
    case GlobalKey::Grab::Unknown:
        window.mention(GlobalKey::tr("%1 can't open quick add on this keyboard. Choose another key under My work.").arg(name));
        break;
    }
}

void serveGlobalKey(MainWindow &window, GlobalKey &global)
{
    window.setGlobalKeyPossible(true);
    QObject::connect(&global, &GlobalKey::pressed, &window, &MainWindow::quickAdd);
    const auto take = [&window, &global](const QKeySequence &key) { takeGlobalKey(window, global, key); };
    QObject::connect(&window, &MainWindow::globalKeyChosen, &global, take);
    // Told over the board, where it is seen; once.
    QObject::connect(
        &window, &MainWindow::boardShown, &global, [&window, take] { take(window.globalKey()); }, Qt::SingleShotConnection);
}

/// The first window ever, or one that knew a larger screen: all of it has to be seen.
void fitToScreen(QWidget &window)
{
    const QSize room = window.screen()->availableSize();
    if (window.width() <= room.width() && window.height() <= room.height())
        return;
    window.resize(window.size().boundedTo(room));
    window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

void show(MainWindow &window, const Options &options)
{
    if (options.quickAdd)
        window.quickAdd();
    else if (options.myWork)
        window.showMyWork();
    else
        window.show();
}

} // namespace

/// What main() does once there is an application.
int run(QApplication &application, const Options &options)
{
    const auto settings = openSettings();
    const auto there = destination(options, *settings);
    if (!there)
        return static_cast<int>(Ending::Usage);
    if (options.quickAdd && handedOver(options, *there))
        return static_cast<int>(Ending::Done);
    Language language(application);
    language.choose(
        languageFromName(options.language.isEmpty() ? settings->value(QStringLiteral("language")).toString() : options.language));
    Theme theme(application);
    theme.chooseHighContrast(chosen(*settings, QStringLiteral("highContrast")));
    theme.chooseReducedMotion(chosen(*settings, QStringLiteral("reducedMotion")));
    theme.choose(themeFromName(options.theme.isEmpty() ? settings->value(QStringLiteral("theme")).toString() : options.theme));
    if (!options.charts.isEmpty()) {
        Options charts = options;
        charts.board = there->key;
        return static_cast<int>(drawCharts(charts, there->location, whoAmI(*settings)));
    }

    const SystemLookWatcher desktop(sessionBus());
    QObject::connect(&desktop, &SystemLookWatcher::changed, &theme, &Theme::follow);
    MainWindow window(theme, language, *settings, [&settings](const Location &location) {
        return std::make_unique<BoardSession>(location, whoAmI(*settings));
    });
    Instance instance([&window](const QuickAddRequest &request) { return shows(window, request); });
    GlobalKey global;
    if (!options.screenshot.isEmpty()) {
        drawWindowThenQuit(window, options);
    } else {
        fitToScreen(window);
        QObject::connect(&instance, &Instance::quickAddAsked, &window, &MainWindow::quickAdd);
        instance.listen();
        if (!options.quickAdd && GlobalKey::isPossible())
            serveGlobalKey(window, global);
    }
    show(window, options);
    start(window, *there, whoAmI(*settings));
    return QApplication::exec();
}

} // namespace pulley

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("pulley"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PULLEY_VERSION));
    const pulley::Options options = pulley::parseOptions(arguments);
    if (!pulley::chooseDisplay(options)) {
        std::fputs(
            "pulley: no display answers. Without one, --screenshot FILE draws the window into a picture, and pulleyctl shows "
            "the board as text.\n",
            stderr);
        return static_cast<int>(pulley::Ending::Display);
    }
    if (options.checkDisplay)
        return static_cast<int>(pulley::Ending::Done);

    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("pulley"));
    return pulley::run(application, options);
}
