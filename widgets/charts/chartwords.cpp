// ChartWords: each phrase once.
#include "widgets/charts/chartwords.h"

#include "models/session/dates.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace pulley {

namespace {

template <class Item, class IdType>
QString nameIn(const QList<Item> &items, const IdType &id)
{
    for (const Item &item : items) {
        if (item.id == id)
            return ChartWords::drawable(item.name);
    }
    return ChartWords::drawable(id.value);
}

} // namespace

QString ChartWords::days(int count)
{
    return tr("%n days", "", count);
}

QString ChartWords::cards(qsizetype count)
{
    return tr("%Ln cards", "", int(count));
}

QString ChartWords::figure(double value)
{
    // Little is told more exactly: 0.05 a day is not none.
    const double parts = std::abs(value) < 1 ? 100 : 10;
    const double rounded = std::round(value * parts) / parts;
    const bool tenths = rounded * 10 == std::round(rounded * 10);
    return QLocale().toString(rounded, 'f', rounded == std::round(rounded) ? 0 : tenths ? 1 : 2);
}

QString ChartWords::hours(double hours)
{
    //: hours, short
    return hours < 48 ? tr("%1 h").arg(figure(hours)) : tr("%1 d").arg(figure(hours / 24));
}

QString ChartWords::share(double share)
{
    return tr("%1%").arg(qRound(share * 100));
}

QString ChartWords::day(const QDate &day)
{
    // Not by locale: 3/4/26 is one day here and another there.
    return day.toString(Qt::ISODate);
}

QString ChartWords::period(const DayRange &range)
{
    //: a period: from a day to a day
    return tr("%1 to %2").arg(day(dateOf(range.from)), day(dateOf(range.to)));
}

QString ChartWords::step(const DayRange &days, Step step)
{
    const QDate from = dateOf(days.from);
    switch (step) {
    case Step::Day:
        return day(from);
    case Step::Week:
        return tr("Week of %1").arg(day(from));
    case Step::Month:
        return monthWord(from);
    }
    return {};
}

QString ChartWords::aStep(Step step)
{
    switch (step) {
    case Step::Day:
        return tr("a day");
    case Step::Week:
        return tr("a week");
    case Step::Month:
        return tr("a month");
    }
    return {};
}

QString ChartWords::stepAxis(Step step)
{
    switch (step) {
    case Step::Day:
        return tr("Day");
    case Step::Week:
        return tr("Week");
    case Step::Month:
        return tr("Month");
    }
    return {};
}

QString ChartWords::number(const ChartInput &input, const CardHistory &card)
{
    return cardNumber(input.history->facts.key, card.number);
}

QString ChartWords::card(const ChartInput &input, const CardHistory &card)
{
    return QStringLiteral("%1  %2").arg(number(input, card), drawable(card.title));
}

QString ChartWords::cards(const ChartInput &input, const QList<int> &cards)
{
    constexpr qsizetype named = 4;
    QStringList lines;
    for (const int index : cards.first(qMin(named, cards.size())))
        lines.append(card(input, input.history->cards.at(index)));
    if (cards.size() > named)
        lines.append(tr("and %n more", "", int(cards.size() - named)));
    return lines.join(QLatin1Char('\n'));
}

QString ChartWords::typeName(const ChartInput &input, const TypeId &type)
{
    return type.isEmpty() ? tr("No type") : nameIn(input.history->types, type);
}

QString ChartWords::className(const ChartInput &input, const ClassId &serviceClass)
{
    return serviceClass.isEmpty() ? tr("No class") : nameIn(input.history->classes, serviceClass);
}

QString ChartWords::columnName(const ChartInput &input, const ColumnId &column)
{
    return nameIn(input.history->columns, column);
}

QString ChartWords::personName(const ChartInput &input, const PersonId &person)
{
    return nameIn(input.board.people, person);
}

QString ChartWords::definition(Figure figure)
{
    return QCoreApplication::translate("Definitions", definitionOf(figure).toUtf8().constData());
}

QString ChartWords::daysOff(const WorkWeek &week)
{
    QStringList weekdays;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (week.off.contains(Qt::DayOfWeek(day)))
            weekdays.append(QLocale().standaloneDayName(day));
    }
    QList<QDate> holidays = week.holidays;
    std::sort(holidays.begin(), holidays.end());
    holidays.erase(std::unique(holidays.begin(), holidays.end()), holidays.end());
    constexpr qsizetype mostNamed = 6;
    QStringList dates;
    for (const QDate &holiday : std::as_const(holidays))
        dates.append(day(holiday));
    const QString off =
        weekdays.isEmpty() ? tr("No weekday is off.") : tr("Days off: %1.").arg(QLocale().createSeparatedList(weekdays));
    const QString free = dates.isEmpty() ? tr("No holidays are named.")
        : dates.size() <= mostNamed      ? tr("Holidays: %1.").arg(dates.join(QStringLiteral(", ")))
                                         : tr("%n holidays from %1 to %2.", "", int(dates.size())).arg(dates.first(), dates.last());
    //: two sentences, one after the other
    return tr("%1 %2").arg(off, free);
}

QStringList ChartWords::definitions(const ChartInput &input, const QList<Figure> &figures)
{
    QStringList all;
    for (const Figure figure : figures)
        all.append(definition(figure));
    all.append(definition(input.table->scale.figure()));
    if (!input.table->scale.isEveryDay())
        all.append(daysOff(input.query.week));
    //: %1 is a day, %2 a time zone
    all.append(tr("As of %1 (%2). What was taken back is left out.")
                   .arg(input.asOfDay().toString(Qt::ISODate), QString::fromUtf8(input.table->zone.id())));
    return all;
}

QString ChartWords::drawable(const QString &text, int longest)
{
    QString line = text.simplified();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c >= QChar(0xfffe))
            c = QChar::ReplacementCharacter;
    }
    return line.size() > longest ? line.left(longest - 1) + QChar(0x2026) : line;
}

} // namespace pulley
