// Cards to rows and back; a long description and comments are not written again by a move.
#include "models/store/cardrows.h"

#include "models/domain/json.h"
#include "models/store/statements.h"

#include <QJsonDocument>

namespace pulley {

namespace {

QString bodyOf(Card card)
{
    card.facts.description.clear();
    card.comments.clear();
    return jsonText(card);
}

/// The description, and where there are comments a card of nothing but them.
QString textBodyOf(const Card &card)
{
    QJsonArray texts{card.facts.description};
    if (!card.comments.isEmpty()) {
        Card commented;
        commented.id = card.id;
        commented.comments = card.comments;
        texts.append(jsonText(commented));
    }
    return QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

/// An error where the comments can't be read.
QString takeTexts(const QString &body, Card &card)
{
    const QJsonArray texts = QJsonDocument::fromJson(body.toUtf8()).array();
    card.facts.description = texts.at(0).toString();
    if (texts.size() < 2)
        return {};
    const auto commented = cardFromJson(texts.at(1).toString());
    if (!commented)
        return commented.error();
    card.comments = commented->comments;
    return {};
}

Result<CardRow, QString> cardRow(const QSqlQuery &query)
{
    const auto card = cardFromJson(query.value(1).toString());
    if (!card)
        return Failure{card.error()};
    CardRow row{*card, CardState(query.value(0).toInt()), {}, 0, {}, {}};
    if (!query.isNull(2)) {
        if (const QString wrong = takeTexts(query.value(2).toString(), row.card); !wrong.isEmpty())
            return Failure{wrong};
    }
    row.id.value = query.value(3).toString();
    row.number = query.value(4).toLongLong();
    row.column.value = query.value(5).toString();
    row.since = fromMicros(query.value(6).toLongLong());
    return row;
}

Result<Done, StoreError> updateCardRow(Connection &connection, qint64 board, const FoldedCard &folded, CardState state)
{
    const Card &card = folded.card;
    const auto rows = connection.write(
        sql::updateCard(),
        {int(state), card.standing.column.value, toMicros(card.standing.since), bodyOf(card), board, card.id.value});
    if (!rows)
        return Failure{rows.error()};
    if (*rows != 1)
        return Failure{
            StoreError{StoreFault::Damaged, connection.location().shown, QStringLiteral("no row of card %1").arg(card.id.value)}};
    return Done{};
}

} // namespace

Result<Done, StoreError> eachCard(Connection &connection, const QString &sql, const QVariantList &values,
                                  const std::function<void(const Result<CardRow, QString> &)> &take)
{
    return connection.each(sql, values, [&](const QSqlQuery &query) {
        take(cardRow(query));
        return true;
    });
}

Result<QList<CardRow>, StoreError> readCards(Connection &connection, const QString &sql, const QVariantList &values)
{
    QList<CardRow> rows;
    QString wrong;
    const auto read = eachCard(connection, sql, values, [&](const Result<CardRow, QString> &row) {
        if (row)
            rows.append(*row);
        else
            wrong = row.error();
    });
    if (!read)
        return Failure{read.error()};
    if (!wrong.isEmpty())
        return Failure{StoreError{StoreFault::Damaged, connection.location().shown, QStringLiteral("a card row: ") + wrong}};
    return rows;
}

Result<Done, StoreError> writeCards(Connection &connection, qint64 board, const CardFold &fold)
{
    QVariantList inserts;
    QVariantList texts;
    for (const FoldedCard &folded : fold.cards()) {
        const Card &card = folded.card;
        const CardState state = fold.stateOf(folded);
        if (folded.added)
            inserts << board << card.id.value << card.number << int(state) << card.standing.column.value
                    << toMicros(card.standing.since) << bodyOf(card);
        else if (const auto done = updateCardRow(connection, board, folded, state); !done)
            return done;
        if (folded.newText)
            texts << board << card.id.value << textBodyOf(card);
    }
    if (const auto done = connection.insertMany(sql::insertCards(), 7, inserts); !done)
        return done;
    return connection.insertMany(sql::insertTexts(), 3, texts, sql::saveText());
}

Result<Done, StoreError> writeStates(Connection &connection, qint64 board, const QList<Column> &turned)
{
    for (const Column &column : turned) {
        const CardState state = column.kind == ColumnKind::Done ? CardState::Finished : CardState::Open;
        if (const auto done = connection.write(sql::updateStates(), {int(state), board, column.id.value}); !done)
            return Failure{done.error()};
    }
    return Done{};
}

} // namespace pulley
