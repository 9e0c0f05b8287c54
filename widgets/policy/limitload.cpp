// Limit load: counted by the domain's own rule.
#include "widgets/policy/limitload.h"

#include <QCoreApplication>

#include <algorithm>

namespace pulley {

namespace {

class LoadWords
{
    Q_DECLARE_TR_FUNCTIONS(LimitLoad)
};

struct Bucket {
    PersonId person;
    int load = 0;
};

QList<Bucket> bucketsNow(const Board &board, const Limit &limit)
{
    QList<Bucket> buckets;
    if (limit.selector.scope != PersonScope::EachPerson)
        return {{{}, load(board, limit)}};
    for (const Person &person : board.people)
        buckets.append({person.id, load(board, limit, person.id)});
    std::stable_sort(buckets.begin(), buckets.end(), [](const Bucket &a, const Bucket &b) { return a.load > b.load; });
    return buckets;
}

QString bucketName(const Board &board, const PersonId &id)
{
    const Person *person = findPerson(board, id);
    return person && !person->name.isEmpty() ? person->name : id.value;
}

} // namespace

QString limitTitle(const Board &board, const Limit &limit)
{
    const QList<Bucket> buckets = bucketsNow(board, limit);
    const Bucket fullest = buckets.isEmpty() ? Bucket{} : buckets.first();
    const QString title = QStringLiteral("%1  %2/%3").arg(limit.name).arg(fullest.load).arg(limit.max);
    if (limit.selector.scope != PersonScope::EachPerson || fullest.load == 0)
        return title;
    return QStringLiteral("%1 (%2)").arg(title, bucketName(board, fullest.person));
}

QString limitNow(const Board &board, const Limit &limit)
{
    QStringList parts;
    for (const Bucket &bucket : bucketsNow(board, limit)) {
        if (limit.selector.scope != PersonScope::EachPerson)
            return LoadWords::tr("Now: %1 of %2.").arg(bucket.load).arg(limit.max);
        if (bucket.load > 0 && parts.size() < 6)
            parts.append(QStringLiteral("%1 %2/%3").arg(bucketName(board, bucket.person)).arg(bucket.load).arg(limit.max));
    }
    return parts.isEmpty() ? LoadWords::tr("Now: nobody has a card that counts.")
                           : LoadWords::tr("Now: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString limitCounts(const Board &board, const Limit &limit)
{
    const Selector &selector = limit.selector;
    QStringList columns;
    for (const Column &column : board.columns) {
        if (selector.columns.contains(column.id))
            columns.append(column.name);
    }
    const QString where = columns.isEmpty() ? LoadWords::tr("all work in progress") : columns.join(LoadWords::tr(" or "));
    QStringList parts{LoadWords::tr("Counts: %1").arg(where)};
    const auto add = [&parts](bool given, const QString &words, const QString &name) {
        if (given)
            parts.append(words.arg(name));
    };
    const auto nameIn = [](const auto *item) { return item ? item->name : QString(); };
    add(selector.lane.has_value(), LoadWords::tr("lane %1"), nameIn(findLane(board, selector.lane.value_or(LaneId{}))));
    add(selector.serviceClass.has_value(), LoadWords::tr("class %1"),
        nameIn(findClass(board, selector.serviceClass.value_or(ClassId{}))));
    add(selector.type.has_value(), LoadWords::tr("type %1"), nameIn(findType(board, selector.type.value_or(TypeId{}))));
    add(selector.scope == PersonScope::OnePerson, LoadWords::tr("only what %1 owns"), bucketName(board, selector.person));
    if (selector.scope == PersonScope::EachPerson)
        parts.append(LoadWords::tr("each person's by itself"));
    for (const ClassId &exempt : limit.exempt)
        add(true, LoadWords::tr("not %1"), nameIn(findClass(board, exempt)));
    if (limit.blockedFree)
        parts.append(LoadWords::tr("not blocked ones"));
    //: Ends the list of what a limit counts
    return LoadWords::tr("%1.").arg(parts.join(LoadWords::tr("; ")));
}

} // namespace pulley
