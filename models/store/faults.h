// Faults: from what a database driver says to a StoreFault.
#pragma once

#include "models/store/location.h"
#include "models/store/storeerror.h"

class QSqlError;

namespace pulley {

/// `error` as it came from a statement on an open connection.
StoreError storeError(const Location &location, const QSqlError &error);
/// `error` as it came from an attempt to connect. It has words only, in any language: on PostgreSQL the server is asked once more.
StoreError connectError(const Location &location, const QSqlError &error);
/// On one line.
QString oneLine(const QString &text);

} // namespace pulley
