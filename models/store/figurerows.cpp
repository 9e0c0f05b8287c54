// Rows for figures: from SQLite's own interface where the driver lends it, else value by value through the driver.
#include "models/store/figurerows.h"

#include "models/store/rowrelay.h"
#include "models/store/sqliterows.h"
#include "models/store/statements.h"

#include <QStringDecoder>

namespace pulley {

namespace {

/// Where the values stand in a row of sql::changesForFigures().
namespace inFigureRow {
constexpr int revision = 0;
constexpr int at = 1;
constexpr int card = 2;
constexpr int what = 3;
constexpr int into = 4;
constexpr int body = 5;
} // namespace inFigureRow

/// Puts rows of SQLite over older ones, whose texts keep their room: most rows take no memory at all.
class Decoder
{
public:
    void decode(const SqliteRows &rows, FigureRow &into)
    {
        into.revision = rows.number(inFigureRow::revision);
        into.at = fromMicros(rows.number(inFigureRow::at));
        into.what = int(rows.number(inFigureRow::what));
        decode(rows.text(inFigureRow::card), into.card.value);
        decode(rows.text(inFigureRow::into), into.into.value);
        decode(rows.text(inFigureRow::body), into.body);
    }

private:
    void decode(QByteArrayView utf8, QString &into)
    {
        into.resize(utf8.size());
        const QChar *end = m_decoder.appendToBuffer(into.data(), utf8);
        into.truncate(end - into.constData());
    }

    QStringDecoder m_decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom};
};

} // namespace

Result<Done, StoreError> eachFigureRow(Connection &connection, qint64 board, qint64 until, const TakeFigureRow &take)
{
    sqlite3 *const database = lentSqlite(connection);
    if (!database)
        return eachFigureRowByDriver(connection, board, until, take);
    SqliteRows rows(database, connection.inDialect(sql::changesForFigures()), {board, until});
    Decoder decoder;
    RowRelay relay(take);
    FigureRow *row = nullptr;
    while (rows.next() && (row = relay.next())) {
        decoder.decode(rows, *row);
        relay.put();
    }
    relay.finish();
    if (const auto error = rows.error())
        return Failure{connection.failed(*error)};
    return Done{};
}

Result<Done, StoreError> eachFigureRowByDriver(Connection &connection, qint64 board, qint64 until, const TakeFigureRow &take)
{
    return connection.each(sql::changesForFigures(), {board, until}, [&take](const QSqlQuery &row) {
        return take({row.value(inFigureRow::revision).toLongLong(),
                     fromMicros(row.value(inFigureRow::at).toLongLong()),
                     row.value(inFigureRow::what).toInt(),
                     {row.value(inFigureRow::card).toString()},
                     {row.value(inFigureRow::into).toString()},
                     row.value(inFigureRow::body).toString()});
    });
}

} // namespace pulley
