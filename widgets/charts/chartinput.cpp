// ChartInput: as of when, which cards, which days, and in what steps.
#include "widgets/charts/chartinput.h"

#include "models/domain/pastboard.h"
#include "models/metrics/calendar.h"

namespace pulley {

namespace {

/// What the filter lets through; all where it says nothing.
std::optional<QSet<CardId>> letThrough(const ReadHistory &read, const PersonId &me, ChartInput &input)
{
    Filter filter = parseFilter(input.query.filter);
    const QStringList unkept = unkeptWords(filter);
    Sifted sifted;
    if (!unkept.isEmpty() && read.sifted && read.sifted->filter == input.query.filter) {
        sifted = read.sifted->sifted;
    } else {
        input.unasked = unkept;
        filter.terms.removeIf([](const FilterTerm &term) { return !isKeptInHistory(term); });
        input.problems = filter.problems;
        if (filter.terms.isEmpty())
            return {};
        sifted = siftedAtEnd(*read.history, filter, me, read.asOf);
    }
    input.problems = sifted.problems;
    return sifted.through;
}

void narrow(const ReadHistory &read, const PersonId &me, ChartInput &input)
{
    input.whole = read.history;
    input.history = read.history;
    input.refusals = read.refusals;
    const auto through = letThrough(read, me, input);
    if (!through)
        return;
    History some = *read.history;
    some.cards.removeIf([&](const CardHistory &card) { return !through->contains(card.id); });
    some.corrections.removeIf([&](const Correction &correction) { return !through->contains(correction.card); });
    input.history = std::make_shared<const History>(std::move(some));
    input.refusals.removeIf([&](const RefusalNote &note) { return !through->contains(note.card); });
}

} // namespace

bool operator==(const ChartQuery &a, const ChartQuery &b)
{
    const auto same = [](const Period &p, const Period &q) { return p.from == q.from && p.to == q.to; };
    const bool periods = same(a.period, b.period) && same(a.comparePeriod, b.comparePeriod) && same(a.baselineDays, b.baselineDays);
    const auto rest = [](const ChartQuery &q) {
        return std::tie(q.filter, q.lastDays, q.asOf, q.compare, q.dayCount, q.week, q.step, q.forecastItems, q.forecastDays,
                        q.forecastHistory, q.seed, q.baseline);
    };
    return periods && rest(a) == rest(b);
}

HistoryQuestion questionOf(const ChartQuery &query, const QTimeZone &zone, const PersonId &me, Instant now)
{
    HistoryQuestion question{{}, query.filter, me, now};
    if (query.asOf) {
        Calendar calendar(zone);
        question.asOf = qMin(now, calendar.startOf(dayNumberOf(*query.asOf) + 1) - std::chrono::microseconds(1));
    }
    return question;
}

Step usualStep(const DayRange &range)
{
    return range.size() <= 45 ? Step::Day : range.size() <= 400 ? Step::Week : Step::Month;
}

ChartInput chartInput(const ReadHistory &read, const Board &board, const PersonId &me, const ChartQuery &query)
{
    ChartInput input;
    input.board = board;
    input.board.cards.clear();
    input.query = query;
    narrow(read, me, input);
    const DayScale scale = query.dayCount == DayCount::Working ? DayScale(query.week) : DayScale();
    input.table = std::make_shared<const FlowTable>(flowTable(*input.history, read.asOf, scale));
    const bool isWhole = input.whole == input.history;
    input.wholeTable = isWhole ? input.table : std::make_shared<const FlowTable>(flowTable(*input.whole, read.asOf, scale));
    return askedAgain(std::move(input), query);
}

bool sameSource(const ChartQuery &a, const ChartQuery &b)
{
    return std::tie(a.filter, a.asOf, a.dayCount, a.week) == std::tie(b.filter, b.asOf, b.dayCount, b.week);
}

ChartInput askedAgain(ChartInput input, const ChartQuery &query)
{
    input.query = query;
    Period period = query.period;
    if (query.lastDays > 0) {
        // What came before there was a board says nothing about it.
        const DayRange all = input.table->points.commitment < 0 ? DayRange{} : daysOf(*input.wholeTable, {});
        const int from = input.table->asOfDay + 1 - query.lastDays;
        period = {dateOf(all.size() > 0 ? qMax(from, all.from) : from), input.asOfDay()};
    }
    return forPeriod(std::move(input), period);
}

ChartInput forPeriod(ChartInput input, const Period &period)
{
    input.period = period;
    input.range = daysOf(*input.table, period);
    const bool flows = input.table->points.delivery >= 0;
    input.finished = flows ? finishedWithin(*input.table, period) : Rows{};
    input.step = input.query.step.value_or(usualStep(input.range));
    return input;
}

std::optional<Period> comparedPeriod(const ChartInput &input)
{
    const Period shown{dateOf(input.range.from), dateOf(input.range.to)};
    const int length = input.range.size();
    if (length == 0)
        return {};
    switch (input.query.compare) {
    case Comparing::Nothing:
        return {};
    case Comparing::Before:
        return Period{shown.from.addDays(-length), shown.to.addDays(-length)};
    case Comparing::YearBefore:
        return Period{shown.from.addYears(-1), shown.to.addYears(-1)};
    case Comparing::Chosen:
        return input.query.comparePeriod;
    }
    return {};
}

} // namespace pulley
