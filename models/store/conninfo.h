// Conninfo: PostgreSQL connection strings as people write them, put into the form the driver passes on.
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace pulley {

bool isPostgresUri(const QString &where);
/// Starts with one of libpq's keywords and an equals sign: service=ops, host=/run/postgresql dbname=ops.
bool isConninfo(const QString &where);
/// "key='value' ..." of a postgresql:// URI, or the string itself. The error is a sentence; it repeats nothing secret.
Result<QString, QString> conninfoOf(const QString &where);

} // namespace pulley
