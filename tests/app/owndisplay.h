// A display of the test's own, the size of a laptop's, and a client on it that does what other programs do.
#pragma once

#include <QProcess>
#include <QSize>
#include <QStandardPaths>
#include <QTest>

#include <xcb/xcb.h>

namespace pulley {

/// Shows a window, holds keys, presses them; tells what is shown.
class OwnDisplay
{
public:
    static constexpr QSize screen{1280, 720};

    bool start()
    {
        m_server.start(QStandardPaths::findExecutable(QStringLiteral("Xvfb")),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                        QStringLiteral("-noreset"), QStringLiteral("-screen"), QStringLiteral("0"),
                        QStringLiteral("%1x%2x24").arg(screen.width()).arg(screen.height())});
        if (!QTest::qWaitFor([&] { return m_server.canReadLine() || m_server.state() == QProcess::NotRunning; }, 20000))
            return false;
        name = QLatin1Char(':') + QString::fromUtf8(m_server.readLine()).trimmed();
        x = xcb_connect(qPrintable(name), nullptr);
        return xcb_connection_has_error(x) == 0;
    }
    ~OwnDisplay()
    {
        if (x)
            xcb_disconnect(x);
        m_server.terminate();
        m_server.waitForFinished();
    }
    xcb_window_t root() const { return xcb_setup_roots_iterator(xcb_get_setup(x)).data->root; }

    /// The code of a key by its symbol.
    quint8 code(quint32 symbol) const
    {
        const xcb_setup_t *setup = xcb_get_setup(x);
        auto *map = xcb_get_keyboard_mapping_reply(
            x, xcb_get_keyboard_mapping(x, setup->min_keycode, static_cast<quint8>(setup->max_keycode - setup->min_keycode + 1)),
            nullptr);
        quint8 found = 0;
        for (int i = 0; i <= setup->max_keycode - setup->min_keycode && found == 0; ++i) {
            if (xcb_get_keyboard_mapping_keysyms(map)[i * map->keysyms_per_keycode] == symbol)
                found = static_cast<quint8>(setup->min_keycode + i);
        }
        free(map);
        return found;
    }
    /// Whether somebody holds Ctrl+Alt and the key of `symbol`.
    bool isHeld(quint32 symbol) const
    {
        const quint8 key = code(symbol);
        auto *error =
            xcb_request_check(x, xcb_grab_key_checked(x, 1, root(), ctrlAlt, key, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
        if (!error)
            xcb_request_check(x, xcb_ungrab_key_checked(x, key, root(), ctrlAlt));
        free(error);
        return error != nullptr;
    }
    void hold(quint32 symbol) const
    {
        xcb_request_check(x, xcb_grab_key_checked(x, 1, root(), ctrlAlt, code(symbol), XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
    }
    /// Another program's window that has the keyboard.
    void showOther() const
    {
        const xcb_window_t window = xcb_generate_id(x);
        xcb_create_window(x, XCB_COPY_FROM_PARENT, window, root(), 0, 0, 200, 100, 0, XCB_WINDOW_CLASS_INPUT_OUTPUT,
                          XCB_COPY_FROM_PARENT, 0, nullptr);
        xcb_map_window(x, window);
        xcb_request_check(x, xcb_set_input_focus_checked(x, XCB_INPUT_FOCUS_PARENT, window, XCB_CURRENT_TIME));
    }
    /// Whether what is typed goes to the window of that title.
    bool hasKeyboard(const char *title) const
    {
        auto *focus = xcb_get_input_focus_reply(x, xcb_get_input_focus(x), nullptr);
        const xcb_window_t window = focus ? focus->focus : XCB_NONE;
        free(focus);
        return window > XCB_INPUT_FOCUS_POINTER_ROOT && isShown(window, title);
    }
    bool shows(const char *title) const { return window(title) != XCB_NONE; }
    /// How large the window of that title is; empty while there is none.
    QSize sizeOf(const char *title) const
    {
        auto *geometry = xcb_get_geometry_reply(x, xcb_get_geometry(x, window(title)), nullptr);
        const QSize size = geometry ? QSize(geometry->width, geometry->height) : QSize();
        free(geometry);
        return size;
    }

    static constexpr quint16 ctrlAlt = XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1;
    QString name;
    xcb_connection_t *x = nullptr;

private:
    xcb_window_t window(const char *title) const
    {
        auto *tree = xcb_query_tree_reply(x, xcb_query_tree(x, root()), nullptr);
        xcb_window_t found = XCB_NONE;
        for (int i = 0; i < xcb_query_tree_children_length(tree); ++i) {
            if (isShown(xcb_query_tree_children(tree)[i], title))
                found = xcb_query_tree_children(tree)[i];
        }
        free(tree);
        return found;
    }
    bool isShown(xcb_window_t window, const char *title) const
    {
        auto *attributes = xcb_get_window_attributes_reply(x, xcb_get_window_attributes(x, window), nullptr);
        const bool seen = attributes && attributes->map_state == XCB_MAP_STATE_VIEWABLE;
        free(attributes);
        auto *name =
            xcb_get_property_reply(x, xcb_get_property(x, 0, window, XCB_ATOM_WM_NAME, XCB_GET_PROPERTY_TYPE_ANY, 0, 200), nullptr);
        const QByteArray text = name
            ? QByteArray(static_cast<const char *>(xcb_get_property_value(name)), xcb_get_property_value_length(name))
            : QByteArray();
        free(name);
        return seen && text.contains(title);
    }

    QProcess m_server;
};

} // namespace pulley
