// CtlLoop: chooses a call, makes it, and keeps its answer.
#include "tests/system/harness/ctlloop.h"

#include <QRegularExpression>

namespace pulley::trial {

CtlLoop::CtlLoop(const QString &program, const QStringList &options, int cards, quint32 seed) :
    m_program(program), m_options(options), m_cards(cards), m_random(seed)
{
    connect(&m_process, &QProcess::finished, this, &CtlLoop::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            m_errors.append(QStringLiteral("%1 did not start").arg(m_program));
    });
}

void CtlLoop::start()
{
    next();
}

/// Mostly one it has just moved, so that what it asks for often makes sense.
qint64 CtlLoop::someCard()
{
    if (!m_done.isEmpty() && m_random.bounded(2))
        return m_done.last().number;
    return m_random.bounded(m_cards) + 1;
}

void CtlLoop::next()
{
    m_wanted = Deed{.number = someCard(), .kind = MoveKind::Pulled};
    const QString card = QString::number(m_wanted.number);
    const int lot = m_random.bounded(100);
    if (lot < 30) {
        m_wanted.number = 0;
        m_call = QStringList{QStringLiteral("pull"), QStringLiteral("--to"), QStringLiteral("Doing")};
    } else if (lot < 45) {
        m_wanted.number = 0;
        m_call = QStringList{QStringLiteral("pull")};
    } else if (lot < 65) {
        m_call = QStringList{QStringLiteral("pull"), card};
    } else if (lot < 80) {
        m_wanted.kind = MoveKind::MadeReady;
        m_call = QStringList{QStringLiteral("ready"), card};
    } else {
        m_wanted.kind = MoveKind::Returned;
        const QString to = m_random.bounded(3) ? QStringLiteral("Backlog") : QStringLiteral("Doing");
        m_call = QStringList{QStringLiteral("return"), card, QStringLiteral("--to"), to, QStringLiteral("--reason"),
                             QStringLiteral("race")};
    }
    m_process.start(m_program, m_options + m_call);
}

void CtlLoop::ended(int status, QProcess::ExitStatus how)
{
    const QString answer = QString::fromUtf8(m_process.readAllStandardOutput());
    const QString words = QString::fromUtf8(m_process.readAllStandardError());
    static const QRegularExpression numberInAnswer(QStringLiteral("\\bRACE-(\\d+)\\b"));
    if (how == QProcess::NormalExit && status == 0) {
        if (m_wanted.number == 0)
            m_wanted.number = numberInAnswer.match(answer).captured(1).toLongLong();
        m_done.append(m_wanted);
    } else if (how == QProcess::NormalExit && status == 1) {
        ++m_refused;
    } else {
        m_errors.append(QStringLiteral("%1: %2 %3: %4")
                            .arg(m_call.join(QLatin1Char(' ')),
                                 how == QProcess::NormalExit ? QStringLiteral("exit") : QStringLiteral("signal"),
                                 QString::number(status), words.trimmed()));
    }
    if (!m_stopping)
        next();
}

} // namespace pulley::trial
