// Throughput: how many cards were finished a day and a week.
#pragma once

#include "models/metrics/metrics.h"

namespace pulley {

QMap<QDate, int> throughputByDay(const QList<FinishedItem> &finished);
/// By ISO 8601 week, "2012-W18".
QMap<QString, int> throughputByWeek(const QMap<QDate, int> &byDay);
/// The ISO 8601 week of `day`; its year is the week's own, which may differ from the day's around New Year.
QString isoWeek(QDate day);

} // namespace pulley
