// StoreError: a failure of the database, as facts. Never a rule's no: that is a Refusal.
#pragma once

#include <QString>

namespace pulley {

enum class StoreFault {
    Unreachable, ///< no such host, server not running, connection lost
    Denied,      ///< wrong password, no such role, no permission
    NotPulley,   ///< a database, but not one of ours, or no database at all
    NewerSchema, ///< made by a newer Pulley
    Damaged,     ///< the file is not a database or is damaged
    ReadOnly,    ///< the file or folder can't be written
    Full,        ///< no space left
    Busy,        ///< locked by somebody for longer than we wait
    NoSuchBoard,
    BoardExists,
    BoardLeft, ///< the command came while another board (the subject) was being opened; it changed nothing
    Unexpected
};

struct StoreError {
    StoreFault fault = StoreFault::Unexpected;
    /// What it happened to: a location as shown, a board key.
    QString subject;
    /// The database's own words, on one line, without secrets.
    QString detail;
    friend bool operator==(const StoreError &, const StoreError &) = default;
};

} // namespace pulley
