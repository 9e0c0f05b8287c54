// Wording: refusals, failures and changes in sentences, made here and nowhere else. Translatable; plain text, never markup.
#pragma once

#include "models/domain/change.h"
#include "models/domain/consequences.h"
#include "models/domain/help.h"
#include "models/domain/pullpolicy.h"
#include "models/domain/refusal.h"
#include "models/store/storeerror.h"

#include <QString>
#include <QStringList>

namespace pulley {

/// "Doing is full (3/3): OPS-41 6 days, OPS-39 4 days (blocked), OPS-44 1 day. Help finish OPS-41, or unblock OPS-39."
QString sentence(const Board &board, const Refusal &refusal);
/// What happened, what was kept, what to do.
QString sentence(const StoreError &error);
/// "pulled OPS-12 from Ready into Doing"
QString sentence(const Board &board, const Change &change);
/// The heading of an undo entry: "pull OPS-12 into Doing".
QString label(const Board &board, const QList<Change> &changes);
/// Why this card comes next: "fixed date, due Thu 26 Nov".
QString reason(const Board &board, const PullChoice &choice);
/// "Unblock OPS-9 (2 days)", "Help Yuki finish OPS-20 (6 days)", "Review OPS-18 (ready for 1 day)"; empty when the card is gone.
QString offer(const Board &board, const Help &help, const PersonId &me, Instant now);
/// What a change of policy would do, a sentence each, the most telling first; where it is refused why, and what to do first.
QStringList sentences(const Board &board, const Consequences &told);
/// "6 days", "3 hours": from `from` to `to`.
QString duration(Instant from, Instant to);

} // namespace pulley
