// Ticks of a logarithmic axis of days: 1, 2, 5, 10, 20, 50 and so on; zoomed far in, every so many whole days.
#pragma once

#include "widgets/charts/plot.h"

namespace pulley {

class LogTicker : public QCPAxisTicker
{
protected:
    int getSubTickCount(double tickStep) override;
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
};

} // namespace pulley
