// TestDatabase: a fresh database of either kind, gone with the object.
#pragma once

#include "models/store/boardstore.h"

#include <QMetaType>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

namespace pulley {

class TestDatabase
{
public:
    /// PostgreSQL needs a server: $PULLEY_TEST_PG holds its conninfo.
    static bool isAvailable(Engine engine);

    explicit TestDatabase(Engine engine);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    const Location &location() const { return m_location; }
    /// The store on it, made where it is missing; fails the program where that is not possible.
    std::unique_ptr<BoardStore> open() const;

    /// Raw SQL past the store, as another program would run it. The rows; a failure stops the program.
    QList<QVariantList> run(const QString &sql) const;

private:
    QTemporaryDir m_folder;
    QString m_name;
    Location m_location;
};

/// A data set "sqlite" and, where there is a server, "postgresql"; the column is called engine.
void addEngines();

} // namespace pulley

Q_DECLARE_METATYPE(pulley::Engine)
