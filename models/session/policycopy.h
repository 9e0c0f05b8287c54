// Policy copy: a new board that works like another one.
#pragma once

#include "models/domain/command.h"
#include "models/store/boardstore.h"

namespace pulley {

enum class PeopleCopied { All, None };

/// Columns, lanes, classes, types, limits and facts of `source` under another key and name; no cards. Without people, limits on one
/// person are left out. `timeZone` is the source's where empty.
CreateBoard copyOfPolicy(const Board &source, const QString &key, const QString &name, PeopleCopied people,
                         const QString &timeZone = {});

/// The policy of the board `key` in the store's database, whichever board the store has open; no cards. Runs in the store's thread.
Result<Board, StoreError> policyOf(BoardStore &store, const QString &key);

} // namespace pulley
