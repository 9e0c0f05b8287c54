// Work mix: cards and active hours counted by the table's numbers for types, classes and lanes.
#include "models/metrics/workmix.h"

#include "models/metrics/hours.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace pulley {

namespace {

template <class IdType>
QList<MixShare<IdType>> mixOf(const FlowTable &table, const Rows &rows, const QList<int> &index, const QList<IdType> &ids)
{
    QList<qint64> cards(ids.size(), 0);
    QList<qint64> micros(ids.size(), 0);
    qint64 *card = cards.data();
    qint64 *active = micros.data();
    const int *place = index.constData();
    const qint64 *worked = table.active.constData();
    for (qsizetype row = rows.from; row < rows.to; ++row) {
        ++card[place[row]];
        active[place[row]] += worked[row];
    }
    const auto allMicros = double(std::accumulate(micros.cbegin(), micros.cend(), qint64(0)));
    QList<MixShare<IdType>> mix;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (cards.at(i) > 0)
            mix.append({ids.at(i), cards.at(i), double(micros.at(i)) / microsAnHour, double(cards.at(i)) / double(rows.size()),
                        allMicros > 0 ? double(micros.at(i)) / allMicros : 0});
    }
    std::sort(mix.begin(), mix.end(), [](const MixShare<IdType> &a, const MixShare<IdType> &b) {
        return a.cards != b.cards ? a.cards > b.cards : a.id < b.id;
    });
    return mix;
}

bool isToil(const QList<WorkType> &types, const TypeId &id)
{
    return std::any_of(types.cbegin(), types.cend(), [&](const WorkType &type) { return type.id == id && type.toil; });
}

/// [type][person]: cards of `rows` that the person ever owned.
QList<QList<int>> handsIn(const FlowTable &table, const Rows &rows)
{
    QList<QList<int>> hands(table.types.size(), QList<int>(table.people.size(), 0));
    QList<int> lastRow(table.people.size(), -1);
    for (auto owner = firstOf(table.owners, rows.from); owner != table.owners.cend() && owner->row < rows.to; ++owner) {
        if (std::exchange(lastRow[owner->person], owner->row) != owner->row)
            ++hands[table.type.at(owner->row)][owner->person];
    }
    return hands;
}

} // namespace

QList<MixShare<TypeId>> mixByType(const FlowTable &table, const Rows &rows)
{
    return mixOf(table, rows, table.type, table.types);
}

QList<MixShare<ClassId>> mixByClass(const FlowTable &table, const Rows &rows)
{
    return mixOf(table, rows, table.serviceClass, table.classes);
}

QList<MixShare<LaneId>> mixByLane(const FlowTable &table, const Rows &rows)
{
    return mixOf(table, rows, table.lane, table.lanes);
}

std::optional<ToilShare> toilShare(const QList<WorkType> &types, const FlowTable &table, const Rows &rows)
{
    if (rows.size() == 0)
        return std::nullopt;
    ToilShare toil;
    for (const MixShare<TypeId> &share : mixByType(table, rows)) {
        if (!isToil(types, share.id))
            continue;
        toil.cards += share.cards;
        toil.hourShare += share.hourShare;
    }
    toil.cardShare = double(toil.cards) / double(rows.size());
    toil.isOver = toil.cardShare > toilLine || toil.hourShare > toilLine;
    return toil;
}

QList<Concentration> concentration(const FlowTable &table, const Rows &rows)
{
    const QList<QList<int>> hands = handsIn(table, rows);
    QList<Concentration> all;
    for (const MixShare<TypeId> &type : mixByType(table, rows)) {
        const QList<int> &cards = hands.at(table.types.indexOf(type.id));
        QList<Concentration> ofType;
        for (qsizetype person = 0; person < cards.size(); ++person) {
            if (cards.at(person) > 0)
                ofType.append({type.id, table.people.at(person), cards.at(person), type.cards,
                               double(cards.at(person)) / double(type.cards)});
        }
        std::sort(ofType.begin(), ofType.end(), [](const Concentration &a, const Concentration &b) {
            return a.cards != b.cards ? a.cards > b.cards : a.person < b.person;
        });
        all += ofType;
    }
    return all;
}

} // namespace pulley
