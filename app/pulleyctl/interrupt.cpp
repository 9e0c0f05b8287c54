// Interrupt: a signal handler may only write a byte; the event loop reads it.
#include "app/pulleyctl/interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace pulley {

namespace {

int interruptPipe[2] = {-1, -1};

void wakeUp(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(interruptPipe[1], &byte, 1);
}

} // namespace

void onInterrupt(QObject *context, std::function<void()> then)
{
    if (pipe2(interruptPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(interruptPipe[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [then = std::move(then)] { then(); });
    struct sigaction action = {};
    action.sa_handler = wakeUp;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace pulley
