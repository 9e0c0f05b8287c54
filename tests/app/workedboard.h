// A board for figures out of pulleyctl, with work done on it.
#pragma once

#include "tests/app/ctlrun.h"

namespace pulley {

inline QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// Ready, Doing (at most two), Done; a card of each type finished, two in Doing, one waiting.
inline void workOnBoard(const CtlRun &ctl)
{
    const QStringList steps{words("init --key OPS --time-zone UTC --columns Ready:queue,Doing:active:2,Done:done"),
                            words("add one --tag x"),
                            words("pull OPS-1"),
                            words("pull OPS-1"),
                            words("add two"),
                            words("pull OPS-2"),
                            words("add three"),
                            words("pull OPS-3"),
                            words("add four")};
    for (const QString &step : steps) {
        const Ran ran = ctl(step.toUtf8().constData());
        if (ran.status != 0)
            qFatal("%s: %s", qPrintable(step), ran.err.constData());
    }
}

} // namespace pulley
