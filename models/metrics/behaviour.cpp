// Process behaviour: limits from moving ranges, and the four detection rules in one pass.
#include "models/metrics/behaviour.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace pulley {

namespace {

constexpr double limitFactor = 2.66;
constexpr double rangeFactor = 3.268;
constexpr int sigmas = 3;
constexpr int inARow = 8;

/// Of every pattern of the last `among` values (bits, the latest first; 1 is beyond a line): whether the latest makes it `of`.
template <int among>
constexpr unsigned completing(int of)
{
    unsigned patterns = 0;
    for (unsigned bits = 1; bits < 1U << among; bits += 2) {
        if (std::popcount(bits) >= of)
            patterns |= 1U << bits;
    }
    return patterns;
}

/// `rules` are bits, by SignalRule.
void note(unsigned rules, Side side, qsizetype at, QList<BehaviourSignal> &found)
{
    for (const SignalRule rule :
         {SignalRule::OutsideLimits, SignalRule::TwoOfThree, SignalRule::FourOfFive, SignalRule::EightInARow}) {
        if ((rules >> unsigned(rule) & 1U) != 0)
            found.append({rule, side, at});
    }
}

/// The rules on one side of the mean. Next to all values signal nothing: one question a value finds those,
/// and what it is asked of stays in registers as long as nothing else gets hold of the watch.
class Watch
{
public:
    Watch(Side side, const BehaviourLimits &limits) :
        m_side(side), m_sign(side == Side::Above ? 1 : -1), m_mean(limits.mean),
        m_limit(m_sign * ((side == Side::Above ? limits.upper : limits.lower) - limits.mean)),
        m_sigma(limitFactor * limits.meanRange / sigmas)
    {
    }

    void look(double value, qsizetype at, QList<BehaviourSignal> &found)
    {
        constexpr unsigned twoOfThree = completing<3>(2);
        constexpr unsigned fourOfFive = completing<5>(4);
        const double off = m_sign * (value - m_mean);
        m_two = (m_two << 1U | unsigned(off > 2 * m_sigma)) & 0x7U;
        m_one = (m_one << 1U | unsigned(off > m_sigma)) & 0x1fU;
        m_run = (m_run + 1) * int(off > 0);
        const unsigned rules = unsigned(off > m_limit) | (twoOfThree >> m_two & 1U) << 1U | (fourOfFive >> m_one & 1U) << 2U
            | unsigned(m_run >= inARow) << 3U;
        if (rules != 0)
            note(rules, m_side, at, found);
    }

private:
    Side m_side;
    double m_sign;
    double m_mean;
    double m_limit; ///< how far off the mean is too far
    double m_sigma;
    unsigned m_two = 0;
    unsigned m_one = 0;
    int m_run = 0;
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
    Watch above(Side::Above, limits);
    Watch below(Side::Below, limits);
    for (qsizetype at = 0; at < values.size(); ++at) {
        above.look(values.at(at), at, found);
        below.look(values.at(at), at, found);
        const double step = at > 0 ? values.at(at) - values.at(at - 1) : 0;
        if (std::abs(step) > limits.rangeLimit)
            found.append({SignalRule::RangeTooGreat, step > 0 ? Side::Above : Side::Below, at});
    }
    return found;
}

} // namespace pulley
