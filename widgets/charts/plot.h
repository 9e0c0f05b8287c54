// QCustomPlot's header, which speaks Qt's lower-case keywords, made fit for code that doesn't have them.
#pragma once

#ifdef signals
#include <qcustomplot.h>
#else
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach
#endif
