// LoadClient: a `pulleyload` process, and what it wrote down.
#pragma once

#include "models/domain/ids.h"

#include <QJsonObject>
#include <QProcess>

namespace pulley::trial {

class LoadClient : public QObject
{
public:
    /// `options` say which board and who; what is answered "done" is written to `doneFile`.
    LoadClient(const QStringList &options, const QString &doneFile, quint32 seed, const QStringList &more = {});

    void start();
    /// Ends its input: it submits nothing more, waits for its answers, prints its counts and exits.
    void stop() { m_process.closeWriteChannel(); }
    QProcess &process() { return m_process; }

    /// The commands answered "done" so far, in order.
    QList<CommandId> done() const;
    qint64 doneBytes() const;
    /// After it has ended by itself: done, refused, errors, lost (how often the connection was).
    QJsonObject counts();

private:
    QStringList m_arguments;
    QString m_doneFile;
    QProcess m_process;
    QByteArray m_output;
};

} // namespace pulley::trial
