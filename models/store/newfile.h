// NewFile: an SQLite file made for its owner only, and taken away again when what it was made for fails.
#pragma once

#include "models/store/boardstore.h"

namespace pulley {

class NewFile
{
public:
    explicit NewFile(const Location &location) : m_location(location) { }
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    /// Sees that there is a file to open; makes one where `mode` allows it.
    Result<Done, StoreError> prepare(OpenMode mode);
    void keep() { m_made = false; }

private:
    Location m_location;
    bool m_made = false;
};

/// Makes an empty file (0600). It must not exist.
Result<Done, StoreError> makePrivateFile(const QString &file, const QString &shown);

} // namespace pulley
