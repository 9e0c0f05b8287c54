// ChartInput: the figures' source that all charts of a moment share, made ready away from the window's thread.
#pragma once

#include "models/metrics/flowtable.h"
#include "models/metrics/forecast.h"
#include "models/metrics/limitevents.h"
#include "models/metrics/steps.h"
#include "models/session/historyreading.h"

#include <memory>

namespace pulley {

enum class DayCount { Calendar, Working };

/// Which period a chart is compared with: the one before, as long; the same days a year before; or ChartQuery::comparePeriod.
enum class Comparing { Nothing, Before, YearBefore, Chosen };

/// What is asked of a chart, besides which one.
struct ChartQuery {
    /// In the board's filter language.
    QString filter = {};
    /// The last so many days up to the as-of day; 0 for what `period` says.
    int lastDays = 0;
    /// Unbounded where it says nothing.
    Period period = {};
    /// The end of this day in the board's zone; now where there is none, or that is still to come.
    std::optional<QDate> asOf = {};
    Comparing compare = Comparing::Nothing;
    Period comparePeriod = {};
    DayCount dayCount = DayCount::Calendar;
    /// Which days are off where working days count.
    WorkWeek week = {};
    /// What fits the period where nothing is chosen.
    std::optional<Step> step = {};
    /// Forecasts: of so many cards, in so many days, from so many days of history.
    int forecastItems = 10;
    int forecastDays = 30;
    int forecastHistory = 90;
    quint64 seed = 1;
    /// Process behaviour: so many first points of the period say what is usual.
    int baseline = 20;
    /// In place of those, where it says anything: these days, shown or not.
    Period baselineDays = {};
};
bool operator==(const ChartQuery &a, const ChartQuery &b);
inline bool operator!=(const ChartQuery &a, const ChartQuery &b)
{
    return !(a == b);
}

/// What is to be read for `query`, by days in `zone` and `now` at most. `me` is whom the filter's "me" means.
HistoryQuestion questionOf(const ChartQuery &query, const QTimeZone &zone, const PersonId &me, Instant now);

struct ChartInput {
    std::shared_ptr<const History> history; ///< of the cards that the filter lets through
    std::shared_ptr<const FlowTable> table; ///< of `history`
    std::shared_ptr<const History> whole;   ///< of all cards
    std::shared_ptr<const FlowTable> wholeTable;
    /// For names; without cards.
    Board board;
    ChartQuery query;
    /// Of the cards that the filter lets through.
    QList<RefusalNote> refusals = {};
    /// Of the figures: what the query's period comes to, and the cards finished in it.
    Period period = {};
    DayRange range = {};
    Rows finished = {};
    /// The cards finished in the other period of a comparison, so that both are drawn to one measure.
    Rows besides = {};
    Step step = Step::Day;
    /// Parts of the filter that were not understood, or that can't be asked of a past day (see unkeptWords()): left out.
    QList<FilterProblem> problems = {};
    QStringList unasked = {};
    /// Told by long computations; may end them.
    std::function<Proceed(int done, int of)> progress = {};

    QDate asOfDay() const { return dateOf(table->asOfDay); }
};
using Input = std::shared_ptr<const ChartInput>;

/// Costly for long histories: not for the GUI thread. `board` gives the names, and `me` whom the filter's "me" means.
ChartInput chartInput(const ReadHistory &read, const Board &board, const PersonId &me, const ChartQuery &query);
/// The same source asked again: only for a query of the same source. Costs next to nothing.
ChartInput askedAgain(ChartInput input, const ChartQuery &query);
/// Whether the cards and the way of counting days are the same for both.
bool sameSource(const ChartQuery &a, const ChartQuery &b);
/// The same figures' source for another period; costs next to nothing.
ChartInput forPeriod(ChartInput input, const Period &period);
/// The period that the query compares with; nullopt for none.
std::optional<Period> comparedPeriod(const ChartInput &input);
/// What fits so many days: days up to about six weeks, weeks up to about a year, then months.
Step usualStep(const DayRange &range);

} // namespace pulley
