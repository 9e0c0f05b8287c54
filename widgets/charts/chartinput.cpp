// ChartInput: as of when, which cards, which days, and in what steps.
#include "widgets/charts/chartinput.h"

#include "models/domain/cardfilter.h"
#include "models/domain/filterwords.h"
#include "models/metrics/calendar.h"

namespace pulley {

namespace {

/// What the journal keeps of a card for good, as a card that a filter can be asked about.
Card cardOf(const CardHistory &history)
{
    Card card;
    card.id = history.id;
    card.number = history.number;
    card.facts.title = history.title;
    card.facts.type = history.type;
    card.facts.serviceClass = history.serviceClass;
    card.facts.lane = history.lane;
    card.owners = history.owners;
    for (const Visit &visit : history.visits) {
        card.standing = {visit.column, visit.half, {}, visit.at, card.standing.arrivals};
        card.standing.arrivals.append({visit.column, visit.at});
    }
    if (!history.blocked.isEmpty() && !history.blocked.last().to)
        card.blocked = Blocking{history.blocked.last().reason, {}, history.blocked.last().from};
    return card;
}

bool isKept(const FilterTerm &term)
{
    return std::visit(overloaded{[](const HasText &) { return true; },
                                 [](const HasName &name) { return name.field != NameField::Tag; },
                                 [](const HasAge &) { return true; }, [](const BlockedFor &) { return true; },
                                 [](const HasDue &) { return false; },
                                 [](const HasParts &parts) { return parts.parts == QList<HasPart>{HasPart::Owner}; },
                                 [](const IsOneOf &is) { return !is.states.contains(CardIs::Overdue); }},
                      term.what);
}

/// The key of a term that history can't answer, as it is typed.
QString keyOf(const FilterTerm &term)
{
    const auto first = [](FilterKey key) { return filterKeyNames(key).first(); };
    return std::visit(overloaded{[&](const HasName &) { return first(FilterKey::Tag); },
                                 [&](const HasDue &) { return first(FilterKey::Due); },
                                 [&](const HasParts &) { return first(FilterKey::Has); },
                                 [&](const IsOneOf &) { return first(FilterKey::Is); }, [](const auto &) { return QString(); }},
                      term.what);
}

std::shared_ptr<const History> narrowed(const ReadHistory &read, const PersonId &me, ChartInput &input)
{
    Filter filter = parseFilter(input.query.filter);
    for (const FilterTerm &term : std::as_const(filter.terms)) {
        if (const QString key = keyOf(term); !isKept(term) && !input.unasked.contains(key))
            input.unasked.append(key);
    }
    filter.terms.removeIf([](const FilterTerm &term) { return !isKept(term); });
    const CardFilter cards(filter, input.board, me, read.asOf, zoneNamed(read.history->facts.timeZone));
    input.problems = cards.problems();
    if (cards.isEmpty())
        return read.history;
    History some = *read.history;
    some.cards.removeIf([&](const CardHistory &history) {
        const Card card = cardOf(history);
        return !cards.matches(input.board, card, cardText(input.board, card));
    });
    return std::make_shared<const History>(std::move(some));
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

Instant asOfInstant(const std::optional<QDate> &asOf, const QTimeZone &zone, Instant now)
{
    if (!asOf)
        return now;
    Calendar calendar(zone);
    return qMin(now, calendar.startOf(dayNumberOf(*asOf) + 1) - std::chrono::microseconds(1));
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
    input.refusals = read.refusals;
    input.history = narrowed(read, me, input);
    const DayScale scale = query.dayCount == DayCount::Working ? DayScale(query.week) : DayScale();
    input.table = std::make_shared<const FlowTable>(flowTable(*input.history, read.asOf, scale));
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
        const DayRange all = input.table->points.commitment < 0 ? DayRange{} : daysOf(*input.table, {});
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
