// https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-PQCONNECTSTARTPARAMS
#include "models/store/connectprobe.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

#include <libpq-fe.h>
#include <sys/poll.h>

#include <algorithm>
#include <memory>

namespace pulley {

namespace {

/// False when the deadline comes first.
bool awaitSocket(const PGconn *connection, PostgresPollingStatusType wanted, const QDeadlineTimer &deadline)
{
    pollfd socket{PQsocket(connection), short(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
    const auto left = std::max(deadline.remainingTime(), qint64(0));
    return socket.fd >= 0 && ::poll(&socket, 1, int(left)) > 0;
}

} // namespace

QString sqlStateIn(const QString &message)
{
    static const QRegularExpression code(QStringLiteral(":  ([0-9A-Z]{5})\\s*$"), QRegularExpression::MultilineOption);
    QString last;
    for (auto found = code.globalMatch(message); found.hasNext();)
        last = found.next().captured(1);
    return last;
}

QString refusalState(const QString &conninfo, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectStart(conninfo.toUtf8().constData()), &PQfinish);
    if (!connection || PQstatus(connection.get()) == CONNECTION_BAD)
        return {};
    // Nothing but severity and code: no text could be taken for one.
    PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
    auto wanted = PGRES_POLLING_WRITING;
    while (wanted == PGRES_POLLING_READING || wanted == PGRES_POLLING_WRITING) {
        if (!awaitSocket(connection.get(), wanted, deadline))
            return {};
        wanted = PQconnectPoll(connection.get());
    }
    if (wanted == PGRES_POLLING_OK)
        return {};
    if (PQconnectionNeedsPassword(connection.get()))
        return QStringLiteral("28P01");
    return sqlStateIn(QString::fromUtf8(PQerrorMessage(connection.get())));
}

} // namespace pulley
