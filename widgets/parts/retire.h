// retire: how a session is let go of without waiting for it.
#pragma once

#include "models/session/boardsession.h"

#include <memory>

namespace pulley {

/// Lets go of a session once it has done what it is doing, so that a server that doesn't answer holds nobody up. Commands that
/// are not on their way yet are never sent. Nobody hears of it again.
void retire(std::unique_ptr<BoardSession> session);

} // namespace pulley
