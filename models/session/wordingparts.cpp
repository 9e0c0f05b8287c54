// The parts that sentences are put together from. Text from people always comes in through one arg() call, never through two.
#include "models/session/wordingparts.h"

#include "models/session/wording.h"

namespace pulley {

namespace {

constexpr qsizetype longest = 60;
constexpr qsizetype holdersNamed = 5;

QString holderWords(const Board &board, const Holder &holder, Instant at)
{
    const QString number = cardNumber(board, holder.number);
    const QString age = duration(holder.since, at);
    //: A card that fills a slot: number and how long it has stood there
    return holder.blocked ? Wording::tr("%1 %2 (blocked)").arg(number, age) : Wording::tr("%1 %2").arg(number, age);
}

} // namespace

QString shortened(const QString &text)
{
    QString line = text.left(4 * longest).simplified();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    if (line.size() <= longest)
        return line;
    qsizetype end = longest - 1;
    if (line.at(end - 1).isHighSurrogate())
        --end;
    return line.left(end) + QChar(0x2026);
}

QString cardName(const Board &board, const CardId &card)
{
    const Card *found = findCard(board, card);
    return found ? cardNumber(board, *found) : Wording::tr("a card no longer on the board");
}

QString columnName(const Board &board, const ColumnId &column)
{
    const Column *found = findColumn(board, column);
    return found ? shortened(found->name) : Wording::tr("a removed column");
}

QString placeName(const Board &board, const Standing &standing)
{
    const QString name = columnName(board, standing.column);
    //: The ready-to-pull half of the column %1
    return standing.half == Half::Ready ? Wording::tr("%1 (ready)").arg(name) : name;
}

QString personName(const Board &board, const PersonId &person)
{
    const Person *found = findPerson(board, person);
    return shortened(found && !found->name.isEmpty() ? found->name : person.value);
}

QString holderList(const Board &board, const QList<Holder> &holders, Instant at)
{
    QStringList words;
    for (const Holder &holder : holders.first(std::min(holdersNamed, holders.size())))
        words.append(holderWords(board, holder, at));
    const QString list = words.join(Wording::tr(", ", "between the cards of a list"));
    const auto more = static_cast<int>(holders.size() - words.size());
    return more > 0 ? Wording::tr("%1 and %2 more").arg(list, QString::number(more)) : list;
}

QString duration(Instant from, Instant to)
{
    using namespace std::chrono;
    const auto length = to - from;
    const auto count = [](const char *one, const char *many, qint64 n) {
        return Wording::tr(n == 1 ? one : many, nullptr, static_cast<int>(n));
    };
    if (length < minutes(1))
        return Wording::tr("less than a minute");
    if (length < hours(1))
        return count(QT_TRANSLATE_N_NOOP("pulley::Wording", "%n minute"), QT_TRANSLATE_N_NOOP("pulley::Wording", "%n minutes"),
                     duration_cast<minutes>(length).count());
    if (length < days(1))
        return count(QT_TRANSLATE_N_NOOP("pulley::Wording", "%n hour"), QT_TRANSLATE_N_NOOP("pulley::Wording", "%n hours"),
                     duration_cast<hours>(length).count());
    return count(QT_TRANSLATE_N_NOOP("pulley::Wording", "%n day"), QT_TRANSLATE_N_NOOP("pulley::Wording", "%n days"),
                 duration_cast<days>(length).count());
}

} // namespace pulley
