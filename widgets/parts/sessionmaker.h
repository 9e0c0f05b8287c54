// SessionMaker: who makes the session for a place; whoever composes the program knows who "me" is.
#pragma once

#include "models/session/boardsession.h"

#include <functional>
#include <memory>

namespace pulley {

using SessionMaker = std::function<std::unique_ptr<BoardSession>(const Location &)>;

} // namespace pulley
