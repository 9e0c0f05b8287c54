// A new database file: made aside for its owner only, and put in its place when it is whole.
#pragma once

#include "models/store/boardstore.h"

namespace pulley {

/// Sees that there is a file to open; makes one where `mode` allows it. Of many that come at the same time, one makes it.
Result<Done, StoreError> ensureFile(const Location &location, OpenMode mode);

/// Makes an empty file (0600). It must not exist.
Result<Done, StoreError> makePrivateFile(const QString &file, const QString &shown);

} // namespace pulley
