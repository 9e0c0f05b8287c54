// Exit: the exit statuses of pulleyctl. Other programs lean on them.
#pragma once

namespace pulley {

enum class Exit {
    Done = 0,
    Refused = 1, ///< by a rule of the board
    Usage = 2,   ///< wrong usage, unreadable input or unwritable output
    Store = 3,   ///< the database could not be used
    Differs = 4  ///< verify found a difference
};

} // namespace pulley
