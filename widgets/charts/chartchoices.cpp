// ChartChoices: in words, a group a board.
#include "widgets/charts/chartchoices.h"

#include "models/exchange/periodtext.h"

#include <QSettings>

namespace pulley {

namespace {

QString choiceKey(const BoardId &board, const char *choice)
{
    // A slash would make a group of it.
    return QStringLiteral("charts/%1/%2")
        .arg(QString(board.value).replace(QLatin1Char('/'), QLatin1Char('_')), QLatin1String(choice));
}

} // namespace

ChartChoices keptChoices(const QSettings &settings, const BoardId &board)
{
    const auto kept = [&](const char *choice) { return settings.value(choiceKey(board, choice)).toString(); };
    ChartChoices choices;
    choices.dayCount = kept("calendar") == QLatin1String("working") ? DayCount::Working : DayCount::Calendar;
    if (const auto off = weekdaysOf(kept("days-off")); off && !DayScale(WorkWeek{*off, {}}).isEveryDay())
        choices.week.off = *off;
    choices.week.holidays = kept("holidays");
    choices.baselineBy = kept("baseline-by") == QLatin1String("dates") ? BaselineBy::Dates : BaselineBy::Points;
    bool isNumber = false;
    if (const int points = kept("baseline-points").toInt(&isNumber); isNumber)
        choices.points = points;
    choices.days = periodFrom(kept("baseline")).value_or(Period{});
    if (!choices.days.from.isValid() || !choices.days.to.isValid())
        choices.baselineBy = BaselineBy::Points;
    return choices;
}

void keepChoices(QSettings &settings, const BoardId &board, const ChartChoices &choices)
{
    const auto keep = [&](const char *choice, const QString &text) { settings.setValue(choiceKey(board, choice), text); };
    keep("calendar", choices.dayCount == DayCount::Working ? QStringLiteral("working") : QStringLiteral("calendar"));
    keep("days-off", weekdayNames(choices.week.off));
    keep("holidays", choices.week.holidays);
    keep("baseline-by", choices.baselineBy == BaselineBy::Dates ? QStringLiteral("dates") : QStringLiteral("points"));
    keep("baseline-points", QString::number(choices.points));
    keep("baseline", periodText(choices.days));
}

} // namespace pulley
