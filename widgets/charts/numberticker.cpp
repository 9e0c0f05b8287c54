// NumberTicker: steps that can be told apart in the digits that are shown.
#include "widgets/charts/numberticker.h"

#include "widgets/charts/chartwords.h"

#include <algorithm>
#include <cmath>

namespace pulley {

double NumberTicker::getTickStep(const QCPRange &range)
{
    m_step = QCPAxisTicker::getTickStep(range);
    if (m_steps == Steps::Whole)
        m_step = std::max(1.0, std::round(m_step));
    if (m_steps == Steps::Shares)
        m_step = std::max(0.01, m_step);
    return m_step;
}

int NumberTicker::getSubTickCount(double)
{
    return 0;
}

QString NumberTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    if (m_steps == Steps::Shares)
        return ChartWords::share(tick);
    const int digits = m_step >= 1 ? 0 : std::min(4, int(std::ceil(-std::log10(m_step))));
    const double shown = std::abs(tick) < m_step / 1000 ? 0 : tick;
    return QLocale().toString(shown, 'f', digits);
}

} // namespace pulley
