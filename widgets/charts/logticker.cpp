// Ticks of a logarithmic axis. QCPAxisTickerLog knows powers of the base only: too few for days, of which most are under ten.
#include "widgets/charts/logticker.h"

#include <cmath>

namespace pulley {

namespace {

constexpr int most = 10;
constexpr int fewest = 3;

QVector<double> decades(const QCPRange &range, std::initializer_list<int> factors)
{
    QVector<double> ticks;
    for (double decade = std::pow(10, std::floor(std::log10(range.lower))); decade <= range.upper; decade *= 10) {
        for (const int factor : factors) {
            if (const double tick = decade * factor; tick >= 1 && range.contains(tick))
                ticks.append(tick);
        }
    }
    return ticks;
}

QVector<double> wholeDays(const QCPRange &range)
{
    QVector<double> ticks;
    const double step = std::max(1.0, std::ceil(range.size() / 6));
    for (double tick = std::ceil(range.lower / step) * step; tick <= range.upper; tick += step)
        ticks.append(tick);
    return ticks;
}

} // namespace

int LogTicker::getSubTickCount(double)
{
    return 0;
}

QVector<double> LogTicker::createTickVector(double, const QCPRange &range)
{
    if (range.lower <= 0)
        return {};
    const QVector<double> ticks = decades(range, {1, 2, 5});
    if (ticks.size() < fewest)
        return wholeDays(range);
    return ticks.size() > most ? decades(range, {1}) : ticks;
}

} // namespace pulley
