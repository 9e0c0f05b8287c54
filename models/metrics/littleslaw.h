// Little's law: whether average cycle time is average work in progress by throughput, and what is owed where it is not.
#pragma once

#include "models/metrics/dailyflow.h"

namespace pulley {

/// Of the days of `range` that count by the table's scale.
struct LittlesLaw {
    DayRange range;
    int days = 0;
    int arrivals = 0;
    int departures = 0;
    int wipBefore = 0;
    int wipAfter = 0;
    /// Average age of the cards in progress; 0 of none.
    double ageBefore = 0;
    double ageAfter = 0;
    int abandoned = 0;     ///< started, and discarded within the range before they were finished
    double averageWip = 0; ///< cards in progress on a day: at its end, or finished on it
    double throughput = 0; ///< a day
    /// averageWip / throughput, and the mean cycle time of the cards finished in the range; none where nothing was finished.
    std::optional<double> expectedCycleTime;
    std::optional<double> cycleTime;
    /// The first less the second, in days: above 0, cards were finished at the cost of others that grew older (Vacanti).
    std::optional<double> flowDebt;

    /// The law's conditions; "the same" is within a tenth of the greater one.
    bool asManyArriveAsDepart = false;
    bool wipIsSteady = false;
    bool ageIsSteady = false;
    bool nothingAbandoned = false;
};

LittlesLaw littlesLaw(const FlowTable &table, const DayRange &range);

} // namespace pulley
