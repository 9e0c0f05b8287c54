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

QString loadNow(const Board &board, const Limit &limit)
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

int cardsOver(const Board &board, const Limit &limit)
{
    int over = 0;
    for (const Bucket &bucket : bucketsNow(board, limit))
        over += std::max(0, bucket.load - limit.max);
    return over;
}

QString limitPreview(const Board &board, const Limit &limit)
{
    const int over = cardsOver(board, limit);
    const QString now = loadNow(board, limit);
    if (over == 0)
        return now;
    const QString words = over == 1
        ? LoadWords::tr("1 card would be over the limit: it stays, and nothing more gets in until it leaves.")
        : LoadWords::tr("%1 cards would be over the limit: they stay, and nothing more gets in until "
                        "enough of them have left.")
              .arg(over);
    return now + QLatin1Char(' ') + words;
}

} // namespace pulley
