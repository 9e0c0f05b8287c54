// What all benchmarks print, and how they take their times.
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <algorithm>
#include <cstdio>

namespace pulley::bench {

/// Of an odd number of values.
inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// Milliseconds that `work` takes.
template <class F>
double timed(F work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

inline void printLine(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// "open, sqlite: 1.08 times (12.1 ms against 11.2 ms); wanted: at most 1.2"
inline void printRatio(const QString &what, double ratio, double ours, double theirs, const QString &wanted)
{
    printLine(QStringLiteral("%1: %2 (%3 ms against %4 ms); wanted: %5")
                  .arg(what)
                  .arg(ratio, 0, 'f', 2)
                  .arg(ours, 0, 'f', 2)
                  .arg(theirs, 0, 'f', 2)
                  .arg(wanted));
}

} // namespace pulley::bench
