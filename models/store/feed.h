// Feed: learns that somebody has committed, or that the connection is dead.
#pragma once

#include "models/store/connection.h"

#include <QObject>
#include <QTimer>

namespace pulley {

class Feed : public QObject
{
    Q_OBJECT
public:
    /// Timers run in the thread that makes it, if that has an event loop.
    explicit Feed(Connection &connection, QObject *parent = nullptr);

    /// After each opening of the connection.
    Result<Done, StoreError> subscribe();
    /// What the client knows: only later revisions of this board are worth a signal. 0: no board.
    void watch(qint64 board, qint64 revision);
    bool isAlive() const;

Q_SIGNALS:
    void advanced();
    void lost();

private:
    void heard(const QString &name, const QVariant &payload);
    void poll();
    void compareRevision();
    void checkConnection();

    Connection &m_connection;
    qint64 m_board = 0;
    qint64 m_revision = 0;
    qint64 m_dataVersion = 0;
    /// SQLite: device and number of the file that was opened.
    std::pair<quint64, quint64> m_file;
    bool m_dead = false;
    QTimer m_poll;
    QTimer m_check;
    QTimer m_safetyNet;
};

} // namespace pulley
