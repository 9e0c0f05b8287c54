// Data quality: what in a history is less than certain, card by card, and which figures that touches.
#pragma once

#include "models/metrics/flowtable.h"

namespace pulley {

enum class Doubt {
    DatesOnly,     ///< brought in with days and no times
    Estimated,     ///< brought in without some stay, which took the next one's time
    OutOfOrder,    ///< brought in with times that ran backwards
    UnknownColumn, ///< was in a column that the board no longer has
    Corrected      ///< a command about it was taken back
};

/// The wording, in one place, and what the doubt touches.
struct DoubtDefinition {
    Doubt doubt;
    /// Its name in exports: "dates_only".
    const char *key;
    /// English; translated under the context "Definitions" where people read it.
    const char *sentence;
    /// None: every figure leaves it out.
    QList<Figure> touches;
};
const QList<DoubtDefinition> &doubtDefinitions();
const DoubtDefinition &definitionOf(Doubt doubt);

/// A card that counts and about which there is a doubt.
struct DoubtedCard {
    CardId card;
    qint64 number = 0;
    QString title;
    bool finished = false;
    QList<Doubt> doubts; ///< in their order
    friend bool operator==(const DoubtedCard &, const DoubtedCard &) = default;
};

struct DoubtCount {
    Doubt doubt = Doubt::DatesOnly;
    qsizetype cards = 0;
    qsizetype finished = 0; ///< of those
    friend bool operator==(const DoubtCount &, const DoubtCount &) = default;
};

struct DataQuality {
    qsizetype cards = 0; ///< that count
    qsizetype imported = 0;
    /// Commands taken back, and those that took them back; of cards that count nowhere too.
    qsizetype corrections = 0;
    QList<DoubtCount> counts;   ///< one for each doubt
    QList<DoubtedCard> doubted; ///< by number
};

/// `table` is that of `history`.
DataQuality dataQuality(const History &history, const FlowTable &table);

} // namespace pulley
