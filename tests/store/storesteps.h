// Steps that store tests share: a board to begin with, commands that must be done, boards read afresh.
#pragma once

#include "tests/support/boardtext.h"
#include "tests/support/testdatabase.h"

#include <QTest>
#include <QUuid>

namespace pulley {

inline QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

inline Command command(const Action &action, const char *by = "ann")
{
    return {{freshId()}, {QString::fromLatin1(by)}, action};
}

/// Ready, Doing (split, at most three), Review (at most two) and Done, under that key.
inline CreateBoard simpleBoard(const char *key = "OPS")
{
    Board board = boardFromText(QStringLiteral("Ready: | Doing(3): / | Review(2): | Done:"));
    board.facts.key = QString::fromLatin1(key);
    board.cards.clear();
    board.nextNumber = 1;
    return {board};
}

inline BoardId boardIdOf(const char *key = "OPS")
{
    return {QStringLiteral("board-") + QString::fromLatin1(key)};
}

/// What is wrong with the outcome, as text; empty when it is committed.
inline QString problem(const Outcome &outcome)
{
    return std::visit(
        overloaded{[](const Committed &) { return QString(); },
                   [](const Refusal &refusal) { return QStringLiteral("refused: ") + textOf(refusal); },
                   [](const StoreError &error) { return QStringLiteral("error %1: %2").arg(int(error.fault)).arg(error.detail); }},
        outcome);
}

inline QString makeBoard(BoardStore &store, const char *key = "OPS")
{
    const QString wrong = problem(store.create(boardIdOf(key), {freshId()}, {QStringLiteral("ann")}, simpleBoard(key)));
    if (!wrong.isEmpty())
        return wrong;
    const auto loaded = store.load(boardIdOf(key));
    return loaded ? QString() : loaded.error().detail;
}

inline QString submit(BoardStore &store, const Action &action, const char *by = "ann")
{
    return problem(store.submit(command(action, by)));
}

inline AddCard newCard(const char *name)
{
    AddCard add;
    add.card.value = QString::fromLatin1(name);
    add.facts = titled(QString::fromLatin1(name));
    return add;
}

inline ColumnId column(const char *name)
{
    return {QString::fromLatin1(name)};
}

inline PullCard pulled(const char *name)
{
    return {cardId(QString::fromLatin1(name)), {}, {}};
}

inline StoreFault faultOf(const Outcome &outcome)
{
    const auto *error = std::get_if<StoreError>(&outcome);
    return error ? error->fault : StoreFault::Unexpected;
}

inline StoreError openError(const Location &location, OpenMode mode = OpenMode::Existing)
{
    const auto store = BoardStore::open(location, mode);
    return store ? StoreError{StoreFault::Unexpected, {}, QStringLiteral("it opened")} : store.error();
}

} // namespace pulley
