// RandomStream: the same numbers for the same seed on every machine, as forecasts that can be repeated need.
#pragma once

#include <QtGlobal>

namespace pulley {

/// SplitMix64 (Steele, Lea, Flood 2014).
class RandomStream
{
public:
    explicit RandomStream(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        quint64 z = m_state += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// From 0 to `count` - 1, each as likely as the others to within count / 2^32.
    quint32 below(quint32 count) { return quint32((next() >> 32U) * count >> 32U); }

private:
    quint64 m_state;
};

} // namespace pulley
