// What the cycle-time chart shows, computed from a history, and in words.
#include "widgets/charts/cycletimedata.h"

#include <QLocale>

#include <algorithm>

namespace pulley {

namespace {

QString dayCount(int days)
{
    return days == 1 ? CycleTimeWords::tr("1 day") : CycleTimeWords::tr("%1 days").arg(days);
}

QString cardCount(qsizetype cards)
{
    return cards == 1 ? CycleTimeWords::tr("1 card finished")
                      : CycleTimeWords::tr("%1 cards finished").arg(QLocale().toString(qlonglong(cards)));
}

/// Text from people on one line, without the characters that no file and no font has a place for.
QString drawable(const QString &text)
{
    QString line = text.simplified();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c >= QChar(0xfffe))
            c = QChar::ReplacementCharacter;
    }
    return line;
}

} // namespace

CycleTimeData cycleTimeData(const History &history, Instant asOf)
{
    FlowMetrics metrics = flowMetrics(history, asOf);
    CycleTimeData data{.board = history.facts.name,
                       .key = history.facts.key,
                       .asOfDay = metrics.asOfDay,
                       .zone = metrics.zone,
                       .items = std::move(metrics.finished),
                       .percentiles = {},
                       .types = history.types,
                       .classes = history.classes};
    data.percentiles = cycleTimePercentiles(data.items);
    return data;
}

QList<CycleTimeData::Percentile> cycleTimePercentiles(const QList<FinishedItem> &items)
{
    QList<double> days;
    days.reserve(items.size());
    for (const FinishedItem &item : items)
        days.append(item.days);
    std::sort(days.begin(), days.end());
    QList<CycleTimeData::Percentile> percentiles;
    for (const int percent : {50, 70, 85, 95}) {
        if (const auto value = percentile(days, percent / 100.0))
            percentiles.append({percent, qRound(*value)});
    }
    return percentiles;
}

TimeScale usualScale(const CycleTimeData &data)
{
    constexpr int tooFarApart = 50;
    int longest = 0;
    for (const FinishedItem &item : data.items)
        longest = std::max(longest, item.days);
    const int median = data.percentiles.isEmpty() ? 0 : data.percentiles.first().days;
    return median > 0 && longest > tooFarApart * median ? TimeScale::Logarithmic : TimeScale::Linear;
}

QString CycleTimeWords::title(const CycleTimeData &data)
{
    return data.board.isEmpty() ? tr("Cycle time") : tr("Cycle time: %1").arg(drawable(data.board));
}

QString CycleTimeWords::reading(const CycleTimeData &data)
{
    if (data.items.isEmpty())
        return tr("No card has been finished yet. Once cards arrive at the delivery point, each is a dot here.");
    int days = 0;
    for (const auto &percentile : data.percentiles) {
        if (percentile.percent == 85)
            days = percentile.days;
    }
    //: %1 is "9 days", %2 is "124 cards finished"
    return tr("85% of cards finish in %1 or less (%2).").arg(dayCount(days), cardCount(data.items.size()));
}

QString CycleTimeWords::definition(const CycleTimeData &data, TimeScale scale)
{
    const QString rules =
        tr("Cycle time runs from a card's first arrival at or past the commitment point to its arrival at the delivery point, "
           "in "
           "calendar days (%1), both days counted: started and finished on one day is 1. Percentiles are nearest rank. "
           "Commands that were taken back are left out. As of %2.")
            .arg(QString::fromUtf8(data.zone.id()), data.asOfDay.toString(Qt::ISODate));
    if (scale == TimeScale::Linear)
        return rules;
    return rules + QLatin1Char(' ') + tr("Days stand on a logarithmic scale: each tenfold takes the same height.");
}

QString CycleTimeWords::item(const CycleTimeData &data, const FinishedItem &item, const QLocale &locale)
{
    QString title = drawable(item.title);
    if (title.size() > 60)
        title = title.left(59) + QChar(0x2026);
    return QStringLiteral("%1-%2  %3\n%4")
        .arg(data.key, QString::number(item.number), title,
             tr("%1, finished %2").arg(dayCount(item.days), locale.toString(item.finishedDay, QLocale::ShortFormat)));
}

} // namespace pulley
