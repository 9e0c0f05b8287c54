// ChartWords: the words that charts share: counts, days, shares, and what cards, types and people are called.
#pragma once

#include "models/domain/history.h"
#include "widgets/charts/chartinput.h"

#include <QCoreApplication>

namespace pulley {

class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
public:
    static QString days(int count);
    static QString cards(qsizetype count);
    /// "3 h", "2.4 days": what says most.
    static QString hours(double hours);
    /// "38%"
    static QString share(double share);
    /// At most one digit behind the point.
    static QString figure(double value);
    /// "2026-03-03"
    static QString day(const QDate &day);
    static QString period(const DayRange &range);
    /// "Week of 2026-03-02"
    static QString step(const DayRange &days, Step step);
    /// "a day", "a week", "a month"
    static QString aStep(Step step);
    /// "cards a week"
    static QString stepAxis(Step step);

    /// "OPS-12"
    static QString number(const ChartInput &input, const CardHistory &card);
    /// "OPS-12  Rotate the certificates", on one line and not too long.
    static QString card(const ChartInput &input, const CardHistory &card);
    /// The first few of many cards, one a line, and how many more.
    static QString cards(const ChartInput &input, const QList<int> &cards);
    static QString typeName(const ChartInput &input, const TypeId &type);
    static QString className(const ChartInput &input, const ClassId &serviceClass);
    static QString columnName(const ChartInput &input, const ColumnId &column);
    static QString personName(const ChartInput &input, const PersonId &person);
    /// The definition of `figure` in the reader's language.
    static QString definition(Figure figure);
    /// "Days off: Saturday and Sunday. Holidays: 2026-12-25."
    static QString daysOff(const WorkWeek &week);
    /// Those of `figures`, how days are counted, and as of when.
    static QStringList definitions(const ChartInput &input, const QList<Figure> &figures);
    /// Text from people on one line, without the characters that no file and no font has a place for.
    static QString drawable(const QString &text, int longest = 60);
};

} // namespace pulley
