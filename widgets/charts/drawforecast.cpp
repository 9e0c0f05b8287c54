// Forecasts: when so many cards will be finished, and how many by a day.
#include "widgets/charts/chartkinds.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartwords.h"

namespace pulley {

namespace {

class ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(ForecastWords)
};

constexpr int futurePercents[] = {50, 70, 85, 95};

ForecastSettings settingsOf(const ChartInput &input)
{
    return {.seed = input.query.seed, .progress = input.progress};
}

QStringList basis(const ChartInput &input, const DayRange &history)
{
    return {ForecastWords::tr("10,000 futures, drawn from the days %1, seed %2.")
                .arg(ChartWords::period(history))
                .arg(input.query.seed)};
}

Picture noBasis(Picture picture)
{
    return taught(std::move(picture),
                  ForecastWords::tr("Nothing was finished in the days that the forecast is drawn from. Once cards "
                                    "are, their pace says what is likely."));
}

PictureLayer bars(const QList<qint64> &counts, double width, const std::function<double(int)> &place)
{
    PictureLayer layer{ForecastWords::tr("Futures"), {.shape = Shape::Bars, .width = width}, {}};
    for (int i = 0; i < counts.size(); ++i) {
        if (counts.at(i) > 0)
            layer.spots.append({place(i), double(counts.at(i))});
    }
    return layer;
}

PictureRule percentRule(double at, int percent, const QString &what)
{
    const bool main = percent == 85;
    //: a share of the futures, and what it is reached in or with
    return {PictureRule::Along::Y, at, ForecastWords::tr("%1%: %2").arg(percent).arg(what), main ? Ink::Strong : Ink::Dim,
            main ? Dash::Solid : Dash::Dashed};
}

} // namespace

Picture drawForecastWhen(const Input &input)
{
    Picture picture = blankPicture(input, "forecast-when", {Figure::ForecastWhen});
    picture.x = {ForecastWords::tr("Day on which the last one is finished"), AxisScale::Days};
    picture.y = {ForecastWords::tr("Futures"), AxisScale::Number};
    const FlowTable &table = *input->table;
    const DayRange history = forecastHistory(table, input->query.forecastHistory);
    const int items = qMax(1, input->query.forecastItems);
    const auto forecast = forecastWhen(dailyThroughput(table, history), items, settingsOf(*input));
    if (!forecast)
        return noBasis(std::move(picture));
    picture.definitions = basis(*input, history) + picture.definitions;
    picture.layers.append(
        bars(forecast->days.counts(), 0.9, [&](int days) { return double(dateAfter(table, days).toJulianDay()); }));
    for (const int percent : futurePercents) {
        if (const auto days = forecast->percentile(percent / 100.0))
            picture.rules.append(
                percentRule(double(dateAfter(table, *days).toJulianDay()), percent, ChartWords::day(dateAfter(table, *days))));
    }
    const auto likely = forecast->percentile(0.85);
    const auto half = forecast->percentile(0.5);
    picture.reading = likely && half
        //: %1 is "10 cards", %2 and %3 are days, %4 is "14 days"
        ? ForecastWords::tr("The next %1 are finished by %2 in 85% of the futures (%4 from now), and by %3 in half of them.")
              .arg(ChartWords::cards(items), ChartWords::day(dateAfter(table, *likely)), ChartWords::day(dateAfter(table, *half)),
                   ChartWords::days(*likely))
        : ForecastWords::tr("In too many of the futures the next %1 take longer than a hundred years.")
              .arg(ChartWords::cards(items));
    picture.wordsOf = [forecast = *forecast, spots = picture.layers.first().spots, input](const SpotPlace &place) {
        const QDate day = QDate::fromJulianDay(qRound64(spots.at(place.spot).x));
        //: %2 is a share such as "38%"
        return ForecastWords::tr("%1: done by then in %2 of the futures")
            .arg(ChartWords::day(day), ChartWords::share(forecast.chanceWithin(daysUntil(*input->table, day))));
    };
    picture.cardsOf = [](const SpotPlace &) { return QList<int>(); };
    return picture;
}

Picture drawForecastHowMany(const Input &input)
{
    Picture picture = blankPicture(input, "forecast-how-many", {Figure::ForecastHowMany});
    picture.x = {ForecastWords::tr("Cards finished"), AxisScale::Number};
    picture.y = {ForecastWords::tr("Futures"), AxisScale::Number};
    const FlowTable &table = *input->table;
    const DayRange history = forecastHistory(table, input->query.forecastHistory);
    const QDate until = input->asOfDay().addDays(qMax(1, input->query.forecastDays));
    const QList<int> throughput = dailyThroughput(table, history);
    const auto forecast = forecastHowMany(throughput, daysUntil(table, until), settingsOf(*input));
    if (!forecast || std::count(throughput.cbegin(), throughput.cend(), 0) == throughput.size())
        return noBasis(std::move(picture));
    picture.definitions = basis(*input, history) + picture.definitions;
    picture.layers.append(bars(forecast->items.counts(), 0.9, [](int items) { return double(items); }));
    for (const int percent : futurePercents) {
        const int items = forecast->percentile(percent / 100.0).value_or(0);
        picture.rules.append(percentRule(items, percent, ChartWords::cards(items)));
    }
    //: %1 is a day, %2 and %3 are "10 cards"
    picture.reading = ForecastWords::tr("By %1 at least %2 are finished in 85% of the futures, and %3 or more in half of them.")
                          .arg(ChartWords::day(until), ChartWords::cards(forecast->percentile(0.85).value_or(0)),
                               ChartWords::cards(forecast->percentile(0.5).value_or(0)));
    picture.wordsOf = [forecast = *forecast, spots = picture.layers.first().spots](const SpotPlace &place) {
        const int items = qRound(spots.at(place.spot).x);
        return ForecastWords::tr("%1 or more in %2 of the futures")
            .arg(ChartWords::cards(items), ChartWords::share(forecast.chanceOf(items)));
    };
    picture.cardsOf = [](const SpotPlace &) { return QList<int>(); };
    return picture;
}

} // namespace pulley
