// Display: asked through the libraries that Qt's own platform plugins stand on; without them Qt has no window either.
#include "app/window/display.h"

#include <QLibrary>
#include <QThread>

namespace pulley {

namespace {

/// The named function of `library`, or null where there is none.
template <class Function>
Function *function(QLibrary &library, const char *name)
{
    return reinterpret_cast<Function *>(library.resolve(name));
}

/// A server whose last client has just left may be starting anew, and would do so again if this client left before Qt came:
/// asked more than once, and once it answers, held on to.
bool xAnswers()
{
    constexpr int attempts = 3;
    constexpr unsigned long pauseMs = 200;
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        return false;
    QLibrary xcb(QStringLiteral("xcb"), 1);
    const auto connect = function<void *(const char *, int *)>(xcb, "xcb_connect");
    const auto hasError = function<int(void *)>(xcb, "xcb_connection_has_error");
    const auto disconnect = function<void(void *)>(xcb, "xcb_disconnect");
    if (!connect || !hasError || !disconnect)
        return false;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        static void *connection = nullptr;
        connection = connect(nullptr, nullptr);
        if (hasError(connection) == 0)
            return true;
        disconnect(connection);
        if (attempt < attempts)
            QThread::msleep(pauseMs);
    }
    return false;
}

bool waylandAnswers()
{
    if (!qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        return false;
    QLibrary wayland(QStringLiteral("wayland-client"), 0);
    const auto connect = function<void *(const char *)>(wayland, "wl_display_connect");
    const auto disconnect = function<void(void *)>(wayland, "wl_display_disconnect");
    if (!connect || !disconnect)
        return false;
    void *display = connect(nullptr);
    if (display)
        disconnect(display);
    return display != nullptr;
}

} // namespace

bool chooseDisplay(const Options &options)
{
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return true;
    if (!options.needsDisplay()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return true;
    }
    const bool x = xAnswers();
    const bool wayland = waylandAnswers();
    // With both, Qt knows which is the session's.
    if (x != wayland)
        qputenv("QT_QPA_PLATFORM", x ? "xcb" : "wayland");
    return x || wayland;
}

} // namespace pulley
