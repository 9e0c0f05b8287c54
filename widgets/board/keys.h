// Keys that several controls understand alike.
#pragma once

#include <QKeyEvent>

namespace pulley {

inline bool isReturn(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// Whether the window's shortcut for Return must wait: `event` asks for it, and a control that Return means has the keyboard.
inline bool claimsReturn(const QEvent &event)
{
    return event.type() == QEvent::ShortcutOverride && isReturn(static_cast<const QKeyEvent &>(event));
}

} // namespace pulley
