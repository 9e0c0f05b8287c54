// Ticks of an axis of numbers, in the reader's digits: whole steps for what is counted, percent for shares.
#pragma once

#include "widgets/charts/plot.h"

namespace pulley {

class NumberTicker : public QCPAxisTicker
{
public:
    enum class Steps { Any, Whole, Shares };
    explicit NumberTicker(Steps steps) : m_steps(steps) { }

protected:
    double getTickStep(const QCPRange &range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    Steps m_steps;
    double m_step = 1;
};

} // namespace pulley
