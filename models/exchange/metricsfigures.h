// Metrics figures: the numbers of a report in the order and rounding that every format writes.
#pragma once

#include "models/exchange/metricsreport.h"
#include "models/metrics/definitions.h"

#include <optional>

namespace pulley {

/// A figure's value under one key; without a value there was nothing to count.
struct KeyedValue {
    QString key;
    std::optional<double> value;
};

QList<KeyedValue> cycleDayFigures(const FlowMetrics &metrics);
/// Rounded to four decimals.
QList<KeyedValue> cycleHourFigures(const FlowMetrics &metrics);
QList<KeyedValue> ageFigures(const FlowMetrics &metrics);

/// The definitions that go with a report: those of the figures in it, and of the days that they count.
QList<Definition> reportedDefinitions(Figure dayCount);

double roundedHours(double hours);
/// As few digits as say the same number.
QString figureText(const std::optional<double> &value);
/// Ascending: the as-of day and 7, 30, 90, 180 days before it, or every day from the first arrival to the as-of day.
QList<QDate> flowDaysOf(const MetricsReport &report, FlowDays days);
/// The item's name; its id where the board has none such.
template <class Item>
QString nameIn(const QList<Item> &items, const decltype(Item::id) &id)
{
    for (const Item &item : items) {
        if (item.id == id)
            return item.name;
    }
    return id.value;
}
QString columnName(const History &history, const ColumnId &id);
QString isoDay(QDate day);

} // namespace pulley
