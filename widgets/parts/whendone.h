// whenDone: what to do in the GUI thread with a future's answer, as long as somebody is there to hear it.
#pragma once

#include <QFutureWatcher>

namespace pulley {

/// Calls `handle(answer)` in `context`'s thread once `future` has it. Never after `context` is gone, nor for a cancelled future.
template <class T, class F>
void whenDone(QObject *context, const QFuture<T> &future, F handle)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handle] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            handle(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace pulley
