// SQLite's result codes and PostgreSQL's SQLSTATEs as store faults.
#include "models/store/faults.h"

#include "models/store/connectprobe.h"

#include <QSqlError>

#include <array>
#include <utility>

namespace pulley {

namespace {

/// https://www.sqlite.org/rescode.html
StoreFault sqliteFault(int code)
{
    constexpr int primaryMask = 0xff;
    constexpr int ioShortRead = 522;
    constexpr int ioRead = 266;
    constexpr int ioShmSize = 4874;
    if (code == ioShmSize)
        return StoreFault::Full;
    if (code == ioShortRead || code == ioRead)
        return StoreFault::Damaged;
    switch (code & primaryMask) {
    case 3:  // SQLITE_PERM
    case 23: // SQLITE_AUTH
        return StoreFault::Denied;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreFault::Busy;
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return StoreFault::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreFault::Damaged;
    case 13: // SQLITE_FULL
        return StoreFault::Full;
    default:
        return StoreFault::Unexpected;
    }
}

/// https://www.postgresql.org/docs/15/errcodes-appendix.html
StoreFault postgresFault(const QString &state)
{
    using Row = std::pair<const char *, StoreFault>;
    static constexpr std::array rows{
        Row{"08", StoreFault::Unreachable},  Row{"57P", StoreFault::Unreachable}, Row{"25P03", StoreFault::Unreachable},
        Row{"28", StoreFault::Denied},       Row{"42501", StoreFault::Denied},    Row{"25006", StoreFault::ReadOnly},
        Row{"53100", StoreFault::Full},      Row{"53300", StoreFault::Busy},      Row{"55P03", StoreFault::Busy},
        Row{"40", StoreFault::Busy},         Row{"57014", StoreFault::Busy},      Row{"42P01", StoreFault::NotPulley},
        Row{"42703", StoreFault::NotPulley}, Row{"3D000", StoreFault::NotPulley}, Row{"3F000", StoreFault::NotPulley},
        Row{"XX001", StoreFault::Damaged},   Row{"XX002", StoreFault::Damaged},
    };
    for (const auto &[prefix, fault] : rows) {
        if (state.startsWith(QLatin1String(prefix)))
            return fault;
    }
    return StoreFault::Unexpected;
}

} // namespace

QString oneLine(const QString &text)
{
    return text.simplified();
}

StoreError storeError(const Location &location, const QSqlError &error)
{
    StoreError result{StoreFault::Unexpected, location.shown, oneLine(error.databaseText())};
    if (result.detail.isEmpty())
        result.detail = oneLine(error.driverText());
    const QString code = error.nativeErrorCode();
    if (location.engine == Engine::Sqlite)
        result.fault = sqliteFault(code.toInt());
    else if (code.isEmpty())
        result.fault = StoreFault::Unreachable;
    else
        result.fault = postgresFault(code);
    return result;
}

StoreError connectError(const Location &location, const QSqlError &error)
{
    StoreError result = storeError(location, error);
    if (location.engine != Engine::Postgres)
        return result;
    const QString state = refusalState(location.conninfo);
    result.fault = state.isEmpty() ? StoreFault::Unreachable : postgresFault(state);
    return result;
}

} // namespace pulley
