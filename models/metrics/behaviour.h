// Process behaviour: what a series does by chance, and what is more than that.
#pragma once

#include <QList>
#include <optional>

namespace pulley {

/// The values that say what is usual, chosen by the user and not moving on; `to` is not included.
struct Baseline {
    qsizetype from = 0;
    qsizetype to = 0;
    friend bool operator==(const Baseline &, const Baseline &) = default;
};

/// XmR limits (Wheeler): mean -+ 2.66 x mean moving range; ranges up to 3.268 x mean moving range.
struct BehaviourLimits {
    double mean = 0;
    double meanRange = 0;
    double upper = 0;
    double lower = 0; ///< not below 0
    double rangeLimit = 0;
    friend bool operator==(const BehaviourLimits &, const BehaviourLimits &) = default;
};

/// Nullopt for a baseline of less than two values: there is no range between them.
std::optional<BehaviourLimits> behaviourLimits(const QList<double> &values, const Baseline &baseline);

enum class SignalRule {
    OutsideLimits,
    TwoOfThree,   ///< beyond two thirds of the way from the mean to the limit
    FourOfFive,   ///< beyond one third of it
    EightInARow,  ///< on one side of the mean
    RangeTooGreat ///< from the value before to this one
};
enum class Side { Above, Below };

/// What a value completes.
struct BehaviourSignal {
    SignalRule rule = SignalRule::OutsideLimits;
    Side side = Side::Above;
    /// Index of the value; for RangeTooGreat of the later one.
    qsizetype at = 0;
    friend bool operator==(const BehaviourSignal &, const BehaviourSignal &) = default;
};

/// All signals in `values` against `limits`, in order of value and rule. A value on a line is not beyond it, and one on the mean is
/// on neither side.
QList<BehaviourSignal> behaviourSignals(const QList<double> &values, const BehaviourLimits &limits);

} // namespace pulley
