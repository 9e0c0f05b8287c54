// Drawing a chart without a window.
#include "app/window/runs.h"

#include "models/items/boardmodels.h"
#include "models/session/wording.h"
#include "widgets/charts/chartexport.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <cstdio>

namespace pulley {

namespace {

using HistoryAnswer = Result<History, StoreError>;

template <class T>
T waitFor(QFuture<T> future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

Ending tell(Ending ending, const QString &text)
{
    std::fputs(qPrintable(QStringLiteral("pulley: %1\n").arg(text)), stderr);
    return ending;
}

} // namespace

Ending drawChart(const Options &options, const Location &location, const PersonId &me)
{
    BoardSession session(location, me);
    if (const auto opened = waitFor(session.open(options.board)); !opened)
        return tell(Ending::Database, sentence(opened.error()));
    const auto history = waitFor(session.run<HistoryAnswer>([](BoardStore &store) { return store.history(); }));
    if (!history)
        return tell(Ending::Database, sentence(history.error()));
    const auto drawn = exportCycleTimeChart(*history, systemNow(), options.out, options.size);
    return drawn ? Ending::Done : tell(Ending::Usage, drawn.error());
}

} // namespace pulley
