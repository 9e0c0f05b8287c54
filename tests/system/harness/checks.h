// Checks: what must hold after a trial, as sentences about what doesn't. Empty means that all is well.
#pragma once

#include "tests/system/harness/counter.h"
#include "tests/system/harness/sandbox.h"

namespace pulley::trial {

/// Everybody's answers are everybody's entries, one for one and in the same order.
QStringList answersAstray(const QHash<PersonId, QList<Deed>> &answers, const Counter &counter);

/// Journal and rows tell one story, and it holds all that was answered "done": `answered`, and at most `unheard` commands more,
/// whose answers nobody lived to hear.
QStringList storyAstray(Sandbox &sandbox, const QSet<CommandId> &answered, qint64 unheard);

} // namespace pulley::trial
