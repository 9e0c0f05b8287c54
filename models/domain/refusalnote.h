// RefusalNote: what is kept of a command that a rule refused, for figures: the journal holds only what was committed.
#pragma once

#include "models/domain/command.h"
#include "models/domain/refusal.h"

namespace pulley {

struct RefusalNote {
    /// By the clock that stamps the journal.
    Instant at;
    PersonId by;
    Rule rule = Rule::LimitFull;
    LimitId limit;
    QString limitName;
    /// Whose slots, where the limit counts each person's.
    PersonId person;
    int load = 0;
    int max = 0;
    /// Empty where the command was about none, or about several.
    CardId card = {};
    /// What was asked for: "pull". See actionName().
    QString action = {};
    friend bool operator==(const RefusalNote &, const RefusalNote &) = default;
};
/// How often a limit has refused.
struct RefusalCount {
    LimitId limit;
    /// The last one it had.
    QString limitName;
    qint64 refusals = 0;
    friend bool operator==(const RefusalCount &, const RefusalCount &) = default;
};

RefusalNote noteOf(const Refusal &refusal, const PersonId &by);
RefusalNote noteOf(const Refusal &refusal, const Command &command);

/// A word for each kind of action: "add", "pull", "pull_next". Kept in databases, so never renamed.
QString actionName(const Action &action);

} // namespace pulley
