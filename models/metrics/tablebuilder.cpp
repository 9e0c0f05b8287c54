// TableBuilder: one pass over the cards, then one over what they left, in order of rows.
#include "models/metrics/tablebuilder.h"

#include <algorithm>
#include <tuple>

namespace pulley {

namespace {

/// Microseconds of [from, to) for which `card` was blocked. It can't be blocked twice at a time.
qint64 blockedWithin(const CardHistory &card, qint64 from, qint64 to)
{
    qint64 sum = 0;
    for (const BlockedSpan &span : card.blocked) {
        const qint64 begin = std::max(from, toMicros(span.from));
        const qint64 end = std::min(to, span.to ? toMicros(*span.to) : FlowTable::never);
        sum += std::max<qint64>(0, end - begin);
    }
    return sum;
}

QString comparedReason(const QString &reason)
{
    QString key = reason.simplified().toCaseFolded();
    while (!key.isEmpty() && (key.back().isPunct() || key.back().isSpace()))
        key.chop(1);
    return key;
}

/// Puts a list with any number of entries a card, which come in the history's order, into that of rows.
template <class T>
void reorderEach(QList<T> &list, const QList<int> &order)
{
    QList<int> begins(order.size() + 1, 0);
    int *begin = begins.data();
    for (const T &one : std::as_const(list))
        ++begin[one.row + 1];
    for (qsizetype card = 0; card < order.size(); ++card)
        begin[card + 1] += begin[card];
    QList<T> ordered;
    ordered.reserve(list.size());
    for (qsizetype row = 0; row < order.size(); ++row) {
        for (int i = begins.at(order.at(row)); i < begins.at(order.at(row) + 1); ++i) {
            T one = list.at(i);
            one.row = int(row);
            ordered.append(one);
        }
    }
    list = std::move(ordered);
}

} // namespace

TableBuilder::TableBuilder(const History &history, FlowTable &table) :
    m_history(history), m_table(table), m_places(history.columns), m_calendar(zoneNamed(history.facts.timeZone)),
    m_row(history.columns.size())
{
    for (const Column &column : history.columns)
        table.columns.append(column.id);
    table.asOfDay = int(m_calendar.dayNumber(table.asOf));
    table.zone = m_calendar.zone();
}

void TableBuilder::reserve()
{
    const qsizetype cards = m_history.cards.size();
    m_drafts.reserve(cards);
    m_at.reserve(cards * m_table.columns.size());
    m_day.reserve(cards * m_table.columns.size());
    m_done.reserve(cards);
}

void TableBuilder::build()
{
    reserve();
    for (qsizetype card = 0; card < m_history.cards.size(); ++card)
        take(card);
    m_table.finished = m_done.size();
    m_table.started = m_done.size() + m_open.size();
    std::sort(m_table.abandoned.begin(), m_table.abandoned.end());
    const QList<int> rows = order();
    layOutDrafts(rows);
    layOutArrivals(rows);
    reorderEach(m_table.stays, rows);
    reorderEach(m_table.blockers, rows);
    reorderEach(m_table.owners, rows);
}

void TableBuilder::take(qsizetype index)
{
    const CardHistory &card = m_history.cards.at(index);
    m_places.toStays(card.visits, m_stays);
    m_row.fold(m_stays);
    const auto arrival = [this](int point) { return point < 0 ? FlowTable::never : m_row.settled().at(point); };
    m_started = arrival(m_table.points.commitment);
    m_finished = arrival(m_table.points.delivery);
    if (!counts(card))
        return;
    const auto draft = int(m_drafts.size());
    if (m_started == FlowTable::never)
        m_others.append({0, card.number, draft});
    else if (m_finished == FlowTable::never)
        m_open.append({m_started, card.number, draft});
    else
        m_done.append({m_finished, card.number, draft});
    m_drafts.append({.card = int(index),
                     .column = m_stays.isEmpty() ? -1 : m_stays.last().column,
                     .type = m_types.indexOf(card.type, m_table.types),
                     .serviceClass = m_classes.indexOf(card.serviceClass, m_table.classes),
                     .lane = m_lanes.indexOf(card.lane, m_table.lanes)});
    for (const qint64 at : m_row.settled()) {
        m_at.append(at);
        m_day.append(dayOf(at));
    }
    measure(card, m_drafts.last());
    note(card, draft);
}

bool TableBuilder::counts(const CardHistory &card)
{
    if (!card.discarded || m_finished != FlowTable::never)
        return true;
    if (m_started != FlowTable::never)
        m_table.abandoned.append(dayOf(toMicros(*card.discarded)));
    return false;
}

void TableBuilder::measure(const CardHistory &card, Draft &draft)
{
    const bool done = m_finished != FlowTable::never;
    const bool begun = m_started != FlowTable::never;
    const qint64 end = done ? m_finished : toMicros(m_table.asOf);
    for (const Stay &stay : std::as_const(m_stays)) {
        const qint64 from = std::max(stay.from, m_started);
        const qint64 to = std::min(stay.to, end);
        const ColumnKind kind = m_history.columns.at(stay.column).kind;
        if (to <= from || kind == ColumnKind::Done)
            continue;
        const bool worked = kind == ColumnKind::Active && stay.half == Half::Doing;
        const qint64 waited = worked ? blockedWithin(card, from, to) : to - from;
        draft.waiting += waited;
        draft.active += to - from - waited;
    }
    draft.blocked = begun ? blockedWithin(card, m_started, end) : 0;
    draft.span = begun ? m_table.scale.span(dayOf(m_started), done ? dayOf(m_finished) : m_table.asOfDay) : 0;
}

void TableBuilder::note(const CardHistory &card, int draft)
{
    const int past = m_table.points.delivery < 0 ? int(m_table.columns.size()) : m_table.points.delivery;
    for (const Stay &stay : std::as_const(m_stays)) {
        if (stay.column >= past)
            continue;
        if (const DayEnds days = daysOf(stay.from, stay.to); !days.isEmpty())
            m_table.stays.append({draft, stay.column, days});
    }
    for (const BlockedSpan &span : card.blocked) {
        const qint64 from = toMicros(span.from);
        const qint64 to = span.to ? toMicros(*span.to) : FlowTable::never;
        m_table.blockers.append({draft, reasonOf(span.reason), from, to, daysOf(from, to)});
    }
    for (const OwnerSpan &span : card.owning) {
        const int person = m_people.indexOf(span.person, m_table.people);
        m_table.owners.append({draft, person, daysOf(toMicros(span.from), span.to ? toMicros(*span.to) : FlowTable::never)});
    }
}

int TableBuilder::reasonOf(const QString &reason)
{
    const int index = m_reasons.indexOf(comparedReason(reason), m_compared);
    if (index == m_table.reasons.size())
        m_table.reasons.append(reason.simplified());
    return index;
}

QList<int> TableBuilder::order()
{
    QList<int> order;
    order.reserve(m_drafts.size());
    for (QList<Place> *places : {&m_done, &m_open, &m_others}) {
        std::sort(places->begin(), places->end(),
                  [](const Place &a, const Place &b) { return std::tie(a.when, a.number) < std::tie(b.when, b.number); });
        for (const Place &place : std::as_const(*places))
            order.append(place.draft);
    }
    return order;
}

void TableBuilder::layOutDrafts(const QList<int> &order)
{
    for (QList<int> *list : {&m_table.card, &m_table.column, &m_table.type, &m_table.serviceClass, &m_table.lane, &m_table.span})
        list->reserve(order.size());
    for (QList<qint64> *list : {&m_table.active, &m_table.waiting, &m_table.blocked})
        list->reserve(order.size());
    for (const int place : order) {
        const Draft &draft = m_drafts.at(place);
        m_table.card.append(draft.card);
        m_table.column.append(draft.column);
        m_table.type.append(draft.type);
        m_table.serviceClass.append(draft.serviceClass);
        m_table.lane.append(draft.lane);
        m_table.span.append(draft.span);
        m_table.active.append(draft.active);
        m_table.waiting.append(draft.waiting);
        m_table.blocked.append(draft.blocked);
    }
}

void TableBuilder::layOutArrivals(const QList<int> &order)
{
    // Card by card: what lies together is read together.
    const qsizetype columns = m_table.columns.size();
    m_table.at.fill(QList<qint64>(order.size()), columns);
    m_table.day.fill(QList<int>(order.size()), columns);
    QList<qint64 *> at;
    QList<int *> day;
    for (qsizetype column = 0; column < columns; ++column) {
        at.append(m_table.at[column].data());
        day.append(m_table.day[column].data());
    }
    for (qsizetype row = 0; row < order.size(); ++row) {
        const qint64 *ats = m_at.constData() + order.at(row) * columns;
        const int *days = m_day.constData() + order.at(row) * columns;
        for (qsizetype column = 0; column < columns; ++column) {
            at.at(column)[row] = ats[column];
            day.at(column)[row] = days[column];
        }
    }
}

} // namespace pulley
