// CtlLoop: one person who calls `pulleyctl pull`, `return` and `ready` again and again, each time a process of its own.
#pragma once

#include "tests/system/harness/counter.h"

#include <QProcess>
#include <QRandomGenerator>

namespace pulley::trial {

class CtlLoop : public QObject
{
public:
    /// `program` takes pulleyctl's command line; `options` say which board and who. Cards are numbered 1 to `cards`.
    CtlLoop(const QString &program, const QStringList &options, int cards, quint32 seed);

    void start();
    /// Lets the present call end and starts no other; isIdle() says when.
    void stop() { m_stopping = true; }
    bool isIdle() const { return m_process.state() == QProcess::NotRunning; }

    /// What was answered with exit status 0, in order.
    const QList<Deed> &done() const { return m_done; }
    int refused() const { return m_refused; }
    /// Every other answer: exit status, signal and the words on stderr.
    const QStringList &errors() const { return m_errors; }

private:
    void next();
    qint64 someCard();
    void ended(int status, QProcess::ExitStatus how);

    QString m_program;
    QStringList m_options;
    int m_cards;
    QRandomGenerator m_random;
    QProcess m_process;
    QStringList m_call;
    Deed m_wanted;
    bool m_stopping = false;
    QList<Deed> m_done;
    int m_refused = 0;
    QStringList m_errors;
};

} // namespace pulley::trial
