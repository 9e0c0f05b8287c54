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

QString against(int load, const Limit &limit)
{
    return QStringLiteral("%1/%2").arg(load).arg(limit.max);
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
    const QString title = QStringLiteral("%1  %2").arg(limit.name, against(fullest.load, limit));
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
            parts.append(QStringLiteral("%1 %2").arg(bucketName(board, bucket.person), against(bucket.load, limit)));
    }
    return parts.isEmpty() ? LoadWords::tr("Now: nobody has a card that counts.")
                           : LoadWords::tr("Now: %1.").arg(parts.join(QStringLiteral(", ")));
}

QStringList limitCounts(const Board &board, const Limit &limit)
{
    const Selector &selector = limit.selector;
    QStringList columns;
    for (const Column &column : board.columns) {
        if (selector.columns.contains(column.id))
            columns.append(column.name);
    }
    QStringList lines{columns.isEmpty() ? LoadWords::tr("Counts all work in progress.")
                                        //: %1 is one column, or several with " or " between them
                                        : LoadWords::tr("Counts cards in %1.").arg(columns.join(LoadWords::tr(" or ")))};
    const auto nameIn = [](const auto *item) { return item ? item->name : QString(); };
    if (selector.lane)
        lines.append(LoadWords::tr("Only cards in the lane %1 count.").arg(nameIn(findLane(board, *selector.lane))));
    if (selector.serviceClass)
        lines.append(LoadWords::tr("Only cards of the class %1 count.").arg(nameIn(findClass(board, *selector.serviceClass))));
    if (selector.type)
        lines.append(LoadWords::tr("Only cards of the type %1 count.").arg(nameIn(findType(board, *selector.type))));
    if (selector.scope == PersonScope::OnePerson)
        lines.append(LoadWords::tr("Only what %1 owns counts.").arg(bucketName(board, selector.person)));
    if (selector.scope == PersonScope::EachPerson)
        lines.append(LoadWords::tr("Each person's cards are counted by themselves."));
    for (const ClassId &exempt : limit.exempt)
        lines.append(LoadWords::tr("Cards of the class %1 do not count.").arg(nameIn(findClass(board, exempt))));
    if (limit.blockedFree)
        lines.append(LoadWords::tr("Blocked cards do not count."));
    return lines;
}

} // namespace pulley
