// NOTIFY, data_version, and a periodic look at the revision for when both fail.
#include "models/store/feed.h"

#include "models/store/statements.h"

#include <QAbstractEventDispatcher>
#include <QFile>
#include <QSqlDriver>

#include <chrono>
#include <sys/stat.h>

namespace pulley {

namespace {

constexpr std::chrono::milliseconds pollTime{250};
constexpr std::chrono::milliseconds checkTime{1000};
constexpr std::chrono::milliseconds safetyNetTime{5000};

std::pair<quint64, quint64> identityOf(const QString &file)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(file).constData(), &facts) != 0)
        return {};
    return {facts.st_dev, facts.st_ino};
}

QString channel()
{
    return QStringLiteral("pulley");
}

} // namespace

Feed::Feed(Connection &connection, QObject *parent) : QObject(parent), m_connection(connection)
{
    connect(&m_poll, &QTimer::timeout, this, &Feed::poll);
    connect(&m_check, &QTimer::timeout, this, &Feed::checkConnection);
    connect(&m_safetyNet, &QTimer::timeout, this, &Feed::compareRevision);
}

Result<Done, StoreError> Feed::subscribe()
{
    const bool file = m_connection.location().engine == Engine::Sqlite;
    m_dead = false;
    if (file)
        m_file = identityOf(m_connection.location().file);
    // A thread without an event loop can be told nothing.
    if (!QAbstractEventDispatcher::instance())
        return Done{};
    if (file) {
        m_poll.start(pollTime);
    } else {
        QSqlDriver *driver = m_connection.database().driver();
        connect(driver, &QSqlDriver::notification, this,
                [this](const QString &name, QSqlDriver::NotificationSource, const QVariant &payload) { heard(name, payload); });
        if (!driver->subscribeToNotification(channel()))
            return Failure{StoreError{StoreFault::Unreachable, m_connection.location().shown, QStringLiteral("LISTEN failed")}};
    }
    m_check.start(checkTime);
    m_safetyNet.start(safetyNetTime);
    return Done{};
}

void Feed::watch(qint64 board, qint64 revision)
{
    m_board = board;
    m_revision = revision;
}

bool Feed::isAlive() const
{
    if (!m_connection.isOpen())
        return false;
    // A file that was removed or replaced takes writes that nobody will ever read.
    return m_connection.location().engine == Engine::Postgres || identityOf(m_connection.location().file) == m_file;
}

void Feed::heard(const QString &name, const QVariant &payload)
{
    const QStringList parts = payload.toString().split(QLatin1Char(':'));
    if (name == channel() && parts.size() == 2 && parts.at(0).toLongLong() == m_board && parts.at(1).toLongLong() > m_revision)
        Q_EMIT advanced();
}

void Feed::poll()
{
    if (m_dead || m_board == 0)
        return;
    const auto version = m_connection.single(QStringLiteral("PRAGMA data_version"));
    if (!version || version->toLongLong() == m_dataVersion)
        return;
    m_dataVersion = version->toLongLong();
    compareRevision();
}

void Feed::compareRevision()
{
    if (m_dead || m_board == 0)
        return;
    const auto revision = m_connection.single(sql::revisionOf(), {m_board});
    if (!revision)
        return checkConnection();
    if (revision->toLongLong() > m_revision)
        Q_EMIT advanced();
}

void Feed::checkConnection()
{
    if (m_dead || isAlive())
        return;
    m_dead = true;
    m_poll.stop();
    m_check.stop();
    m_safetyNet.stop();
    Q_EMIT lost();
}

} // namespace pulley
