// Finished items as CSV: what a cycle-time chart is drawn from, for people who draw their own.
#pragma once

#include "models/metrics/metrics.h"

#include <QByteArray>

namespace pulley {

/// A row a card, in the order given: number,title,type,class,started,finished,days,hours. Numbers are "OPS-12" with `key`
/// before them; times are ISO 8601 with the offset of `zone`; hours are rounded to four decimals. Types and classes go by name
/// where they are given, else by id.
QByteArray finishedItemsCsv(const QString &key, const QList<FinishedItem> &items, const QTimeZone &zone = QTimeZone::utc(),
                            const QList<WorkType> &types = {}, const QList<ServiceClass> &classes = {});

} // namespace pulley
