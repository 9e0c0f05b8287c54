// trayIcon: the board as a small picture with the number of free slots on it, drawn anew at every size.
#pragma once

#include <QIcon>
#include <optional>

namespace pulley {

/// Without a number there is no badge; ten and more are "9+".
QIcon trayIcon(std::optional<int> freeSlots);

} // namespace pulley
