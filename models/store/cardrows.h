// Card rows: a card as the database keeps it.
#pragma once

#include "models/store/cardfold.h"
#include "models/store/connection.h"

namespace pulley {

struct CardRow {
    Card card;
    CardState state = CardState::Open;
    // What the row says beside its body.
    CardId id;
    qint64 number = 0;
    ColumnId column;
    Instant since;
};

/// Rows of a statement made of selectCards(). Damaged when a body can't be read.
Result<QList<CardRow>, StoreError> readCards(Connection &connection, const QString &sql, const QVariantList &values);
Result<Done, StoreError> eachCard(Connection &connection, const QString &sql, const QVariantList &values,
                                  const std::function<void(const Result<CardRow, QString> &)> &take);

/// Rows of all that `fold` touched: new ones inserted, others updated.
Result<Done, StoreError> writeCards(Connection &connection, qint64 board, const CardFold &fold);
/// After a change of policy: cards of columns that began or ceased to be done.
Result<Done, StoreError> writeStates(Connection &connection, qint64 board, const QList<Column> &turned);

} // namespace pulley
