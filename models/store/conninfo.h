// Conninfo: PostgreSQL connection strings as people write them, put into the form the driver passes on.
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace pulley {

/// Written like a URI or like settings (host=..., sslmode=...), rightly or wrongly: then it is no file's name, and nothing of it is
/// shown before conninfoOf() has found no password in it. What begins with a dot or a slash is a file.
bool namesServer(const QString &where);
/// "key='value' ..." of a postgresql:// URI, or the settings themselves. The error is a sentence; it repeats nothing of `where`.
Result<QString, QString> conninfoOf(const QString &where);

} // namespace pulley
