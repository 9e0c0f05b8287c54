// Ticks of a calendar axis whose keys are Julian days: whole days, weeks, months or years, worded by locale.
#pragma once

#include "widgets/charts/plot.h"

namespace pulley {

class DayTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;

private:
    /// Months between ticks; 0 while ticks are m_days apart.
    int m_months = 0;
    int m_days = 1;
};

} // namespace pulley
