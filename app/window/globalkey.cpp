// GlobalKey: asks the X server for the key on the root window, with Caps Lock and Num Lock on or off.
#include "app/window/globalkey.h"

#include <QGuiApplication>

#include <cstdlib>
#include <xcb/xcb.h>

namespace pulley {

namespace {

constexpr quint16 numLock = XCB_MOD_MASK_2;
constexpr quint16 lockMasks[] = {0, XCB_MOD_MASK_LOCK, numLock, XCB_MOD_MASK_LOCK | numLock};
constexpr quint16 counted = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;

xcb_connection_t *connection()
{
    const auto *x = qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    return x ? x->connection() : nullptr;
}

xcb_window_t rootOf(xcb_connection_t *x)
{
    return xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
}

/// X11's name for a key: Latin letters and digits are their small letter's code point, function keys follow one another.
quint32 symbolOf(int key)
{
    constexpr quint32 firstFunctionKey = 0xffbe;
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return static_cast<quint32>(key - Qt::Key_A + 'a');
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        return firstFunctionKey + static_cast<quint32>(key - Qt::Key_F1);
    return key > 0x1f && key < 0x7f ? static_cast<quint32>(key) : 0;
}

quint16 modifiersOf(Qt::KeyboardModifiers modifiers)
{
    quint16 mask = 0;
    mask |= modifiers & Qt::ShiftModifier ? XCB_MOD_MASK_SHIFT : 0;
    mask |= modifiers & Qt::ControlModifier ? XCB_MOD_MASK_CONTROL : 0;
    mask |= modifiers & Qt::AltModifier ? XCB_MOD_MASK_1 : 0;
    mask |= modifiers & Qt::MetaModifier ? XCB_MOD_MASK_4 : 0;
    return mask;
}

/// The key that gives `symbol` without Shift, or 0.
quint8 codeOf(xcb_connection_t *x, quint32 symbol)
{
    const xcb_setup_t *setup = xcb_get_setup(x);
    const quint8 first = setup->min_keycode;
    const int count = setup->max_keycode - first + 1;
    xcb_get_keyboard_mapping_reply_t *map =
        xcb_get_keyboard_mapping_reply(x, xcb_get_keyboard_mapping(x, first, static_cast<quint8>(count)), nullptr);
    if (!map)
        return 0;
    const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(map);
    quint8 code = 0;
    for (int i = 0; i < count && code == 0; ++i) {
        if (symbols[i * map->keysyms_per_keycode] == symbol)
            code = static_cast<quint8>(first + i);
    }
    std::free(map);
    return code;
}

} // namespace

GlobalKey::GlobalKey()
{
    qGuiApp->installNativeEventFilter(this);
}

GlobalKey::~GlobalKey()
{
    letGo();
}

bool GlobalKey::isPossible()
{
    return connection() != nullptr;
}

void GlobalKey::letGo()
{
    xcb_connection_t *x = connection();
    if (x && m_code != 0) {
        for (const quint16 locks : lockMasks)
            xcb_ungrab_key(x, m_code, rootOf(x), m_modifiers | locks);
        xcb_flush(x);
    }
    m_code = 0;
}

GlobalKey::Grab GlobalKey::take(const QKeySequence &key)
{
    letGo();
    xcb_connection_t *x = connection();
    if (!x || key.isEmpty())
        return Grab::None;
    const quint32 symbol = symbolOf(key[0].key());
    const quint8 code = symbol != 0 ? codeOf(x, symbol) : 0;
    m_modifiers = modifiersOf(key[0].keyboardModifiers());
    if (code == 0 || (m_modifiers & ~XCB_MOD_MASK_SHIFT) == 0)
        return Grab::Unknown;
    m_code = code;
    bool held = true;
    for (const quint16 locks : lockMasks) {
        const auto asked =
            xcb_grab_key_checked(x, 1, rootOf(x), m_modifiers | locks, code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        xcb_generic_error_t *error = xcb_request_check(x, asked);
        held = held && !error;
        std::free(error);
    }
    if (held)
        return Grab::Held;
    letGo();
    return Grab::Taken;
}

bool GlobalKey::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (m_code == 0 || eventType != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<xcb_generic_event_t *>(message);
    if ((event->response_type & 0x7f) != XCB_KEY_PRESS)
        return false;
    const auto *press = reinterpret_cast<const xcb_key_press_event_t *>(event);
    // Qt looks at it too, for the time of the last thing done, without which no window may come to the front.
    if (press->detail == m_code && (press->state & counted) == m_modifiers && press->event == press->root)
        QMetaObject::invokeMethod(this, &GlobalKey::pressed, Qt::QueuedConnection);
    return false;
}

} // namespace pulley
