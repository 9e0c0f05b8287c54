// Interrupt: SIGINT and SIGTERM as an ordinary event, so that a stream ends in good order.
#pragma once

#include <QObject>

#include <functional>

namespace pulley {

/// Calls `then` in the event loop at the first SIGINT or SIGTERM. `context` must outlive the loop.
void onInterrupt(QObject *context, std::function<void()> then);

} // namespace pulley
