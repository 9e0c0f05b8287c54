// Rows for figures: from SQLite's own interface where the driver lends it, else value by value through the driver.
#include "models/store/figurerows.h"

#include "models/store/sqliterows.h"
#include "models/store/statements.h"

#include <QStringDecoder>

#include <algorithm>

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

/// Puts rows of SQLite into one FigureRow whose texts keep their room: most rows take no memory at all.
class Decoder
{
public:
    const FigureRow &decoded(const SqliteRows &rows)
    {
        m_row.revision = rows.number(inFigureRow::revision);
        m_row.at = fromMicros(rows.number(inFigureRow::at));
        m_row.what = int(rows.number(inFigureRow::what));
        put(m_row.card.value, rows.text(inFigureRow::card));
        m_row.into = columnOf(rows.text(inFigureRow::into));
        put(m_row.body, rows.text(inFigureRow::body));
        return m_row;
    }

private:
    void put(QString &into, QByteArrayView utf8)
    {
        into.resize(utf8.size());
        const QChar *end = m_decoder.appendToBuffer(into.data(), utf8);
        into.truncate(end - into.constData());
    }

    /// There are few columns: each id is made once and shared.
    ColumnId columnOf(QByteArrayView utf8)
    {
        if (utf8.isEmpty())
            return {};
        const auto known =
            std::find_if(m_columns.cbegin(), m_columns.cend(), [&](const auto &column) { return column.first == utf8; });
        if (known != m_columns.cend())
            return known->second;
        m_columns.append({utf8.toByteArray(), {QString::fromUtf8(utf8)}});
        return m_columns.last().second;
    }

    FigureRow m_row;
    QStringDecoder m_decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom};
    QList<std::pair<QByteArray, ColumnId>> m_columns;
};

} // namespace

Result<Done, StoreError> eachFigureRow(Connection &connection, qint64 board, qint64 until, const TakeFigureRow &take)
{
    sqlite3 *const database = lentSqlite(connection);
    if (!database)
        return eachFigureRowByDriver(connection, board, until, take);
    SqliteRows rows(database, connection.inDialect(sql::changesForFigures()), {board, until});
    Decoder decoder;
    bool more = true;
    while (more && rows.next())
        more = take(decoder.decoded(rows));
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
