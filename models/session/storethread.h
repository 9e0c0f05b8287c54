// StoreThread: the one thread that owns a BoardStore. Functions go in, futures come out, in the order they were given.
#pragma once

#include "models/store/boardstore.h"

#include <QFuture>
#include <QPromise>
#include <QThread>
#include <functional>
#include <memory>
#include <type_traits>

namespace pulley {

/// What stands in for an answer of type T when there is no connection to ask: an error where T can hold one.
template <class T>
struct NoStore {
    static void answer(QPromise<T> &promise) { promise.future().cancel(); }
};
template <class T>
struct NoStore<Result<T, StoreError>> {
    static void answer(QPromise<Result<T, StoreError>> &promise)
    {
        promise.addResult(Result<T, StoreError>(Failure{StoreError{StoreFault::Unreachable, {}, {}}}));
    }
};
template <>
struct NoStore<Outcome> {
    static void answer(QPromise<Outcome> &promise) { promise.addResult(Outcome(StoreError{StoreFault::Unreachable, {}, {}})); }
};

class StoreThread
{
public:
    /// Empty until something has opened it.
    using Slot = std::unique_ptr<BoardStore>;

    StoreThread();
    /// Waits for the function that is running; those behind it are dropped and their futures cancelled.
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    void post(std::function<void(Slot &)> work);

    /// The answer of `work`. Before the store is open: an Unreachable error where T can hold one, else a cancelled future.
    template <class T>
    QFuture<T> run(std::function<T(BoardStore &)> work)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        post([promise, work = std::move(work)](Slot &store) {
            if (!store)
                NoStore<T>::answer(*promise);
            else if constexpr (std::is_void_v<T>)
                work(*store);
            else
                promise->addResult(work(*store));
            promise->finish();
        });
        return promise->future();
    }

    /// Lives in the thread: the context for connections to the store's signals.
    QObject *context() const;

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace pulley
