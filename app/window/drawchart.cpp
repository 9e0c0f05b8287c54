// Drawing charts and reports without a window.
#include "app/window/runs.h"

#include "models/items/boardmodels.h"
#include "models/metrics/calendar.h"
#include "models/session/wording.h"
#include "widgets/charts/chartexport.h"
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartreport.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <cstdio>

namespace pulley {

namespace {

using HistoryAnswer = Result<ReadHistory, StoreError>;

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

/// Told all the same: a figure of other cards than were meant is worse than none.
bool complain(const ChartInput &input)
{
    for (const FilterProblem &problem : input.problems)
        std::fputs(qPrintable(QStringLiteral("pulley: --filter: '%1' is not understood\n").arg(problem.typed)), stderr);
    for (const QString &key : input.unasked)
        std::fputs(qPrintable(QStringLiteral("pulley: --filter: a past day can't be asked for %1\n").arg(key)), stderr);
    return !input.problems.isEmpty() || !input.unasked.isEmpty();
}

} // namespace

Ending drawCharts(const Options &options, const Location &location, const PersonId &me)
{
    BoardSession session(location, me);
    if (const auto opened = waitFor(session.open(options.board)); !opened)
        return tell(Ending::Database, sentence(opened.error()));
    const QTimeZone zone = zoneNamed(session.board().facts.timeZone);
    const auto read = waitFor(session.run<HistoryAnswer>([query = options.query, zone, me](BoardStore &store) -> HistoryAnswer {
        const auto last = store.lastCommit();
        if (!last)
            return Failure{last.error()};
        // A server's clock may be ahead of this one.
        return readHistory(store, questionOf(query, zone, me, std::max(*last, systemNow())));
    }));
    if (!read)
        return tell(Ending::Database, sentence(read.error()));
    const auto input = std::make_shared<const ChartInput>(chartInput(*read, session.board(), me, options.query));
    if (complain(*input))
        return Ending::Usage;
    QList<Picture> pictures;
    for (const QString &key : options.charts)
        pictures.append(drawPicture(*chartKind(key), input));
    const auto drawn =
        options.report ? writeReport(pictures, options.out) : exportChart(pictures.first(), nullptr, options.out, options.size);
    return drawn ? Ending::Done : tell(Ending::Usage, drawn.error());
}

} // namespace pulley
