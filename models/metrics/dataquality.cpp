// Data quality: each card's history asked what is wrong with it.
#include "models/metrics/dataquality.h"

#include "models/metrics/calendar.h"
#include "models/metrics/stagerow.h"

#include <QSet>
#include <algorithm>

namespace pulley {

namespace {

/// What days without times leave in the dark.
QList<Figure> timeFigures()
{
    return {Figure::CycleTimeHours, Figure::StageTime, Figure::FlowEfficiency, Figure::BlockedTime};
}

QList<Figure> stageFigures()
{
    return {Figure::CumulativeFlow, Figure::StageTime, Figure::PaceBands, Figure::FlowEfficiency};
}

QList<Figure> spanFigures()
{
    return stageFigures() + QList<Figure>{Figure::CycleTimeDays, Figure::CycleTimeHours, Figure::Age, Figure::Wip, Figure::NetFlow};
}

/// Asks one card after the other; what they share is looked up once.
class Examiner
{
public:
    explicit Examiner(const History &history) : m_places(history.columns), m_calendar(zoneNamed(history.facts.timeZone))
    {
        for (const Correction &correction : history.corrections)
            m_corrected.insert(correction.card);
    }

    QList<Doubt> doubtsAbout(const CardHistory &card)
    {
        QList<Doubt> doubts;
        const auto note = [&doubts](Doubt doubt, bool holds) {
            if (holds)
                doubts.append(doubt);
        };
        const ImportDoubts known = card.imported.value_or(ImportDoubts{});
        note(Doubt::DatesOnly, card.imported && (known.datesOnly || cameWithMidnightsOnly(card)));
        note(Doubt::Estimated, known.estimated);
        note(Doubt::OutOfOrder, known.reordered || !isInOrder(card));
        note(Doubt::UnknownColumn, std::any_of(card.visits.cbegin(), card.visits.cend(), [this](const Visit &visit) {
                 return m_places.indexOf(visit.column) < 0;
             }));
        note(Doubt::Corrected, m_corrected.contains(card.id));
        return doubts;
    }

private:
    /// Nobody moves every card at midnight: somebody wrote down days.
    bool cameWithMidnightsOnly(const CardHistory &card)
    {
        const auto end = card.visits.cbegin() + std::min(card.importedVisits, card.visits.size());
        return end != card.visits.cbegin() && std::all_of(card.visits.cbegin(), end, [this](const Visit &visit) {
                   return m_calendar.startOf(m_calendar.dayNumber(visit.at)) == visit.at;
               });
    }
    static bool isInOrder(const CardHistory &card)
    {
        return std::is_sorted(card.visits.cbegin(), card.visits.cend(), [](const Visit &a, const Visit &b) { return a.at < b.at; });
    }

    ColumnPlaces m_places;
    Calendar m_calendar;
    QSet<CardId> m_corrected;
};

} // namespace

const QList<DoubtDefinition> &doubtDefinitions()
{
    static const QList<DoubtDefinition> all{
        {Doubt::DatesOnly, "dates_only",
         QT_TRANSLATE_NOOP("Definitions",
                           "Brought in with days and no times: each stay begins at the beginning of its day in the board's time "
                           "zone, so that days are right and hours are not."),
         timeFigures()},
        {Doubt::Estimated, "estimated",
         QT_TRANSLATE_NOOP("Definitions",
                           "Brought in without the date of some column: that column takes the next column's date, and no time was "
                           "spent in it."),
         stageFigures()},
        {Doubt::OutOfOrder, "out_of_order",
         QT_TRANSLATE_NOOP("Definitions",
                           "Brought in with times that ran backwards: a date later than that of a column further down was taken "
                           "back to it, and events were put in order of time."),
         spanFigures()},
        {Doubt::UnknownColumn, "unknown_column",
         QT_TRANSLATE_NOOP("Definitions",
                           "Was in a column that the board no longer has: it is taken to have stayed where it was before."),
         spanFigures()},
        {Doubt::Corrected,
         "corrected",
         QT_TRANSLATE_NOOP("Definitions",
                           "A command about the card was taken back. Neither that command nor the one that took it back counts in "
                           "any figure."),
         {}},
    };
    return all;
}

const DoubtDefinition &definitionOf(Doubt doubt)
{
    return doubtDefinitions().at(int(doubt));
}

DataQuality dataQuality(const History &history, const FlowTable &table)
{
    QSet<qint64> commands;
    for (const Correction &correction : history.corrections)
        commands.insert(correction.revision);
    DataQuality quality{.cards = table.rows(), .corrections = commands.size(), .counts = {}, .doubted = {}};
    for (const DoubtDefinition &definition : doubtDefinitions())
        quality.counts.append({definition.doubt, 0, 0});
    Examiner examiner(history);
    for (qsizetype row = 0; row < table.rows(); ++row) {
        const CardHistory &card = history.cards.at(table.card.at(row));
        quality.imported += card.imported ? 1 : 0;
        const QList<Doubt> doubts = examiner.doubtsAbout(card);
        if (doubts.isEmpty())
            continue;
        const bool finished = row < table.finished;
        for (const Doubt doubt : doubts) {
            DoubtCount &count = quality.counts[int(doubt)];
            ++count.cards;
            count.finished += finished ? 1 : 0;
        }
        quality.doubted.append({card.id, card.number, card.title, finished, doubts});
    }
    std::sort(quality.doubted.begin(), quality.doubted.end(),
              [](const DoubtedCard &a, const DoubtedCard &b) { return a.number < b.number; });
    return quality;
}

} // namespace pulley
