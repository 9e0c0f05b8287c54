// All figures of a million finished cards against one pass over them, against pandas, and their reading against SQLite's C
// interface.
#include "models/domain/json.h"
#include "models/metrics/behaviour.h"
#include "models/metrics/blockers.h"
#include "models/metrics/cycletime.h"
#include "models/metrics/expectationfigures.h"
#include "models/metrics/flowefficiency.h"
#include "models/metrics/forecast.h"
#include "models/metrics/limitload.h"
#include "models/metrics/littleslaw.h"
#include "models/metrics/series.h"
#include "models/metrics/stagetimes.h"
#include "models/metrics/workmix.h"
#include "tests/bench/bare.h"
#include "tests/bench/benchlines.h"
#include "tests/bench/places.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace pulley;
using namespace pulley::bench;

namespace {

constexpr int stages = 6;
constexpr qint64 microsAnHourLong = 3'600'000'000;
/// What is measured is added to it, so that none of it is left out.
volatile qint64 sink = 0;

/// Ready, four active columns, Done; five types, four classes, twelve people, a tenth blocked once; over three years.
History millionCards(int cards)
{
    QRandomGenerator random(4);
    History history;
    history.facts.key = QStringLiteral("OPS");
    history.facts.timeZone = QStringLiteral("Europe/Berlin");
    for (int i = 0; i < stages; ++i) {
        const QString name = QStringLiteral("Stage %1").arg(i);
        const ColumnKind kind = i == 0 ? ColumnKind::Queue : i == stages - 1 ? ColumnKind::Done : ColumnKind::Active;
        history.columns.append({{name}, name, kind, false, false, {}});
    }
    history.facts.commitment = history.columns.at(1).id;
    history.facts.delivery = history.columns.last().id;
    history.facts.sleDays = 14;
    for (int i = 0; i < 5; ++i)
        history.types.append({{QStringLiteral("t%1").arg(i)}, QStringLiteral("Type %1").arg(i), {}, i == 0});
    const qint64 begin = QDateTime(QDate(2023, 1, 1), QTime(), Qt::UTC).toMSecsSinceEpoch() * 1000;
    history.cards.reserve(cards);
    for (int i = 0; i < cards; ++i) {
        CardHistory card;
        card.number = i + 1;
        card.id = {QString::number(card.number)};
        card.type = history.types.at(random.bounded(5)).id;
        card.serviceClass = {QStringLiteral("c%1").arg(random.bounded(4))};
        qint64 at = begin + qint64(random.bounded(1095.0) * 24 * double(microsAnHourLong));
        card.visits.reserve(stages);
        for (int stage = 0; stage < stages; ++stage) {
            card.visits.append({history.columns.at(stage).id, Half::Doing, fromMicros(at)});
            at += qint64(random.bounded(72.0) * double(microsAnHourLong));
        }
        const Instant started = card.visits.at(1).at;
        card.owning = {{{QStringLiteral("p%1").arg(random.bounded(12))}, started, {}}};
        if (random.bounded(10) == 0)
            card.blocked = {{started, started + std::chrono::hours(5), QStringLiteral("why %1").arg(random.bounded(8))}};
        history.cards.append(std::move(card));
    }
    return history;
}

/// Every visit of every card looked at once, as anything that computes from them has to.
qint64 onePass(const History &history)
{
    qint64 sum = 0;
    for (const CardHistory &card : history.cards) {
        for (const Visit &visit : card.visits)
            sum += toMicros(visit.at) + visit.column.value.size();
        sum += card.number;
    }
    return sum;
}

QList<double> percents()
{
    return {0.5, 0.7, 0.85, 0.95};
}

QList<QDate> daysIn(const DayRange &range)
{
    QList<QDate> days;
    for (int day = range.from; day <= range.to; ++day)
        days.append(dateOf(day));
    return days;
}

void judge(const Series &series)
{
    if (const auto limits = behaviourLimits(series.values, {0, series.values.size()}))
        sink = sink + behaviourSignals(series.values, *limits).size();
}

/// What a table of arrivals tells: the part that pandas is asked for as well.
void arrivalFigures(const FlowTable &table)
{
    const Rows rows = table.finishedRows();
    const DayRange range = daysOf(table, {});
    const DayCounts counts = spanCounts(table, rows);
    for (const double p : percents())
        sink = sink + counts.percentile(p).value_or(0);
    sink = sink + qint64(cycleHours(table, rows, percents()).first().value_or(0));
    sink = sink + stageTimes(table, rows, percents()).size();
    for (const PaceBand &band : paceBands(table, rows))
        sink = sink + band.ages.percentile(0.85).value_or(0);
    sink = sink + cumulativeFlow(table, daysIn(range)).counts.last().last();
    const DailyFlow flow = dailyFlow(table, range);
    judge(throughputSeries(flow, table.scale, Step::Day));
    judge(wipSeries(flow, table.scale, Step::Day));
    judge(totalAgeSeries(flow, table.scale, Step::Day));
    judge(cycleTimeSeries(table, rows));
    sink = sink + sleAttainment(table, range, Step::Week, 14).size() + predictabilityOverTime(table, range, Step::Week).size();
    sink = sink + mixByType(table, rows).size();
    sink = sink + qint64(littlesLaw(table, range).averageWip);
}

/// The rest.
void otherFigures(const History &history, const FlowTable &table)
{
    const Rows rows = table.finishedRows();
    const DayRange range = daysOf(table, {});
    sink = sink + qint64(flowEfficiency(table, rows).activeHours) + flowEfficiencyOverTime(table, range, Step::Week).size();
    sink = sink + blockerClusters(table, range).size() + limitLoads(history, table, range).size();
    sink = sink + mixByClass(table, rows).size() + mixByLane(table, rows).size() + concentration(table, rows).size();
    if (const auto toil = toilShare(history.types, table, rows))
        sink = sink + toil->cards;
}

/// Column by column the arrivals, as 64-bit microseconds, then the types as 64-bit numbers.
void writeForPandas(const History &history, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("the cards can't be written"));
    QList<qint64> column(history.cards.size());
    for (int stage = 0; stage <= stages; ++stage) {
        for (qsizetype i = 0; i < column.size(); ++i)
            column[i] = stage < stages ? toMicros(history.cards.at(i).visits.at(stage).at)
                                       : history.cards.at(i).type.value.mid(1).toLongLong();
        file.write(reinterpret_cast<const char *>(column.constData()), column.size() * qint64(sizeof(qint64)));
    }
}

/// The milliseconds that a script beside this one says it took; nullopt where it can't be run.
std::optional<double> scripted(const QString &script, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
                  QStringList{QStringLiteral(PULLEY_SOURCE_DIR "/tests/bench/") + script} + arguments);
    constexpr int patience = 600'000;
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return {};
    bool understood = false;
    const double took = process.readAllStandardOutput().trimmed().toDouble(&understood);
    return understood ? std::optional(took) : std::nullopt;
}

template <class F>
double often(int rounds, F work)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round)
        times.append(timed(work));
    return median(times);
}

void measureFigures(const History &history, int rounds)
{
    const Instant asOf = fromDateTime(QDateTime(QDate(2026, 3, 1), QTime(), Qt::UTC));
    QList<double> ratios, all, passes, builds;
    std::optional<FlowTable> table;
    for (int round = 0; round < rounds; ++round) {
        passes.append(timed([&] { sink = sink + onePass(history); }));
        table.reset();
        builds.append(timed([&] { table = flowTable(history, asOf); }));
        all.append(builds.last() + timed([&] {
                       arrivalFigures(*table);
                       otherFigures(history, *table);
                   }));
        ratios.append(all.last() / passes.last());
    }
    const QString cards = QStringLiteral("%L1 finished cards").arg(history.cards.size());
    const double alone = median(all) - median(builds);
    printRatio(QStringLiteral("all figures of %1 from the table that is kept, against one pass over their visits").arg(cards),
               alone / median(passes), alone, median(passes), QStringLiteral("at most 3"));
    printRatio(QStringLiteral("the same with the table made anew"), median(ratios), median(all), median(passes),
               QStringLiteral("no ratio"));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("cards"));
    writeForPandas(history, file);
    const auto pandas = scripted(QStringLiteral("figures_pandas.py"), {file, QString::number(history.cards.size())});
    if (!pandas)
        return printLine(QStringLiteral("figures against pandas: not measured, /usr/bin/python3 has no pandas (python3-pandas)"));
    const double ours = often(rounds, [&] { arrivalFigures(*table); });
    printRatio(QStringLiteral("pandas against figures of arrivals, both from columns in memory"), *pandas / ours, *pandas, ours,
               QStringLiteral("at least 50"));
}

void measureForecast(int rounds)
{
    QList<int> throughput;
    for (int day = 0; day < 90; ++day)
        throughput.append(day % 7 < 5 ? (day * 7) % 4 : 0);
    const double ours = often(rounds, [&] {
        if (const auto when = forecastWhen(throughput, 200, {}))
            sink = sink + when->percentile(0.85).value_or(0);
    });
    const auto theirs = scripted(QStringLiteral("forecast_plain.py"), {});
    if (!theirs)
        return printLine(QStringLiteral("forecast against Python: not measured, there is no /usr/bin/python3"));
    printRatio(QStringLiteral("a plain Python loop against 10,000 trials of 200 items"), *theirs / ours, *theirs, ours,
               QStringLiteral("at least 100"));
}

/// The way of `cards` finished cards through the twins' board, as rows of its journal: added, and moved four times.
void addJournal(const Location &location, const Board &board, int cards)
{
    const auto bare = Bare::open(location);
    const QByteArray mark = "@id@";
    const QByteArray numbers = "(WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < "
        + QByteArray::number(cards) + ") SELECT i FROM s) AS n";
    Card card = cardsIn(board, board.columns.first().id).first();
    card.id.value = QString::fromLatin1(mark);
    card.standing.arrivals = {{board.columns.first().id, card.created}};
    qint64 revision = board.revision;
    bare->control("BEGIN");
    for (qsizetype step = 0; step < board.columns.size(); ++step) {
        const ColumnId to = board.columns.at(step).id;
        Change change = CardAdded{card};
        if (step > 0) {
            Standing after = card.standing;
            after.column = to;
            after.arrivals.append({to, card.created});
            change = CardMoved{card.id, MoveKind::Pulled, card.standing, after, {}};
            card.standing = after;
        }
        QByteArray body = jsonText(change).toUtf8();
        body.replace("'", "''");
        const QByteArray number = QByteArray::number(++revision);
        bare->control("INSERT INTO journal (board_no, revision, command_id, by_person, at) SELECT no, " + number + ", 'bench-"
                      + number + "', 'bench', last_at FROM board");
        bare->control("INSERT INTO journal_change (board_no, revision, ordinal, kind, at, card_id, column_id, half, entered, body) "
                      "SELECT b.no, "
                      + number + ", n.i - 1, '" + (step > 0 ? "CardMoved" : "CardAdded") + "', b.last_at + n.i, 'old-' || n.i, '"
                      + to.value.toUtf8() + "', 0, " + (step > 0 ? "1" : "NULL") + ", replace('" + body + "', '" + mark
                      + "', 'old-' || n.i) FROM board b, " + numbers);
    }
    bare->control("COMMIT");
}

/// The very rows that figures are read from, each value taken once.
qint64 readBare(const QString &file)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *rows = nullptr;
    if (sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        giveUp(QStringLiteral("the file can't be opened"));
    sqlite3_prepare_v2(
        database,
        "SELECT revision, at, kind, card_id, column_id, half, entered, CASE WHEN entered < 2 THEN NULL ELSE body END "
        "FROM journal_change WHERE board_no = 1 ORDER BY revision, ordinal",
        -1, &rows, nullptr);
    qint64 sum = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (const int number : {0, 1, 5, 6})
            sum += sqlite3_column_int64(rows, number);
        for (const int text : {2, 3, 4, 7})
            sum += sqlite3_column_text(rows, text) ? sqlite3_column_bytes(rows, text) : 0;
    }
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return sum;
}

void measureReading(int cards, int rounds)
{
    const Twins twins(Engine::Sqlite, {}, 10);
    addJournal(twins.first(), twins.openFirst()->board(), cards);
    const auto store = twins.openFirst();
    QList<double> ratios, ours, theirs;
    for (int round = 0; round < rounds; ++round) {
        theirs.append(timed([&] { sink = sink + readBare(twins.first().file); }));
        ours.append(timed([&] {
            const auto history = store->history();
            if (!history || history->cards.size() < cards)
                giveUp(QStringLiteral("the history can't be read"));
        }));
        ratios.append(ours.last() / theirs.last());
    }
    printRatio(QStringLiteral("reading the history of %L1 finished cards, sqlite").arg(cards), median(ratios), median(ours),
               median(theirs), QStringLiteral("at most 2"));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int asked = application.arguments().value(1).toInt();
    const int cards = asked > 0 ? asked : 1'000'000;
    constexpr int rounds = 5;
    measureForecast(rounds);
    measureFigures(millionCards(cards), rounds);
    measureReading(cards / 5, rounds);
    return 0;
}
