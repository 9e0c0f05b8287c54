// Process behaviour: limits from moving ranges, and the four detection rules in one pass.
#include "models/metrics/behaviour.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pulley {

namespace {

constexpr double limitFactor = 2.66;
constexpr double rangeFactor = 3.268;
constexpr int sigmas = 3;
constexpr int inARow = 8;

/// Which of the last five values were beyond a line, as bits, the latest first.
struct Recent {
    unsigned bits = 0;
    void note(bool beyond) { bits = (bits << 1U | (beyond ? 1U : 0U)) & 0x1fU; }
    bool completes(int of, int among) const
    {
        int count = 0;
        for (int i = 0; i < among; ++i)
            count += int(bits >> i & 1U);
        return (bits & 1U) != 0 && count >= of;
    }
};

/// The rules on one side of the mean.
class Watch
{
public:
    Watch(Side side, const BehaviourLimits &limits) : m_side(side), m_sign(side == Side::Above ? 1 : -1), m_limits(limits) { }

    void look(double value, qsizetype at, QList<BehaviourSignal> &found)
    {
        const double off = m_sign * (value - m_limits.mean);
        const double sigma = limitFactor * m_limits.meanRange / sigmas;
        m_two.note(off > 2 * sigma);
        m_one.note(off > sigma);
        m_run = off > 0 ? m_run + 1 : 0;
        if (m_side == Side::Above ? value > m_limits.upper : value < m_limits.lower)
            found.append({SignalRule::OutsideLimits, m_side, at});
        if (m_two.completes(2, 3))
            found.append({SignalRule::TwoOfThree, m_side, at});
        if (m_one.completes(4, 5))
            found.append({SignalRule::FourOfFive, m_side, at});
        if (m_run >= inARow)
            found.append({SignalRule::EightInARow, m_side, at});
    }

private:
    Side m_side;
    int m_sign;
    const BehaviourLimits &m_limits;
    Recent m_two;
    Recent m_one;
    qsizetype m_run = 0;
};

} // namespace

std::optional<BehaviourLimits> behaviourLimits(const QList<double> &values, const Baseline &baseline)
{
    const qsizetype from = std::clamp<qsizetype>(baseline.from, 0, values.size());
    const qsizetype to = std::clamp<qsizetype>(baseline.to, from, values.size());
    if (to - from < 2)
        return std::nullopt;
    double sum = 0;
    double ranges = 0;
    for (qsizetype at = from; at < to; ++at) {
        sum += values.at(at);
        ranges += at > from ? std::abs(values.at(at) - values.at(at - 1)) : 0;
    }
    BehaviourLimits limits;
    limits.mean = sum / double(to - from);
    limits.meanRange = ranges / double(to - from - 1);
    limits.upper = limits.mean + limitFactor * limits.meanRange;
    limits.lower = std::max(0.0, limits.mean - limitFactor * limits.meanRange);
    limits.rangeLimit = rangeFactor * limits.meanRange;
    return limits;
}

QList<BehaviourSignal> behaviourSignals(const QList<double> &values, const BehaviourLimits &limits)
{
    QList<BehaviourSignal> found;
    std::array<Watch, 2> watches{Watch(Side::Above, limits), Watch(Side::Below, limits)};
    for (qsizetype at = 0; at < values.size(); ++at) {
        for (Watch &watch : watches)
            watch.look(values.at(at), at, found);
        const double step = at > 0 ? values.at(at) - values.at(at - 1) : 0;
        if (std::abs(step) > limits.rangeLimit)
            found.append({SignalRule::RangeTooGreat, step > 0 ? Side::Above : Side::Below, at});
    }
    return found;
}

} // namespace pulley
