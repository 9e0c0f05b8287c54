// Race: starts everybody, reads meanwhile, and gathers the answers.
#include "tests/system/harness/race.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>

namespace pulley::trial {

Race::Race(Sandbox &sandbox, const Setting &setting) :
    m_sandbox(sandbox), m_setting(setting), m_readerPerson(sandbox.person(QStringLiteral("reader")))
{
    QObject::connect(&m_reader, &QProcess::finished, &m_reader,
                     [this](int status, QProcess::ExitStatus how) { readerEnded(how == QProcess::NormalExit ? status : -1); });
}

Race::~Race() = default;

void Race::run()
{
    startWindows();
    startLoops();
    readNext();
    QTimer rows;
    QObject::connect(&rows, &QTimer::timeout, &rows, [this] { sampleRows(); });
    rows.start(20);
    QTest::qWait(m_setting.seconds * 1000);
    if (m_setting.untilFull && !QTest::qWaitFor([this] { return allHaveBeenFull(); }, 180000))
        m_errors.append(QStringLiteral("the columns never were full: nothing was shown"));
    endEverything();
}

void Race::startLoops()
{
    for (int i = 0; i < loops; ++i) {
        const PersonId person = m_sandbox.person(QStringLiteral("loop%1").arg(i));
        m_loops.emplace_back(
            person,
            std::make_unique<CtlLoop>(m_setting.program, m_setting.before + m_sandbox.options(person), cards, seed + quint32(i)));
        m_loops.back().second->start();
    }
}

void Race::startWindows()
{
    if (m_setting.window.isEmpty())
        return;
    for (int i = 0; i < 2; ++i) {
        const PersonId person = m_sandbox.person(QStringLiteral("window%1").arg(i));
        auto window = std::make_unique<QProcess>();
        window->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window->start(m_setting.window, m_sandbox.options(person) + m_setting.windowMore);
        m_windows.emplace_back(person, std::move(window));
    }
    for (const auto &[person, window] : m_windows) {
        if (!QTest::qWaitFor([&window = window] { return window->bytesAvailable() > 0; }, 60000))
            m_errors.append(QStringLiteral("%1 pulled nothing in a minute").arg(person.value));
    }
}

void Race::readNext()
{
    m_reader.start(m_setting.reader,
                   m_sandbox.options(m_readerPerson) + QStringList{QStringLiteral("--json"), QStringLiteral("show")});
}

void Race::readerEnded(int status)
{
    const QJsonObject shown = QJsonDocument::fromJson(m_reader.readAllStandardOutput()).object();
    const QJsonArray columns = shown.value(QStringLiteral("columns")).toArray();
    if (status != 0 || columns.isEmpty())
        m_errors.append(QStringLiteral("show: exit %1: %2").arg(status).arg(QString::fromUtf8(m_reader.readAllStandardError())));
    QMap<ColumnId, int> counts;
    for (const QJsonValue &column : columns) {
        const QString name = column[QStringLiteral("name")].toString().toLower();
        counts.insert({name}, int(column[QStringLiteral("cards")].toArray().size()));
    }
    sample(counts, "show");
    if (!m_stopping)
        readNext();
}

void Race::sampleRows()
{
    const QMap<ColumnId, int> counts = m_sandbox.rowCounts();
    if (counts.isEmpty())
        m_errors.append(QStringLiteral("the rows can't be read"));
    sample(counts, "rows");
}

void Race::sample(const QMap<ColumnId, int> &counts, const char *by)
{
    ++m_samples;
    const QMap<ColumnId, int> most = Sandbox::most();
    for (auto limit = most.cbegin(); limit != most.cend(); ++limit) {
        m_peaks[limit.key()] = qMax(m_peaks.value(limit.key()), counts.value(limit.key()));
        if (counts.value(limit.key()) > limit.value())
            m_over.append(
                QStringLiteral("%1: %2 holds %3").arg(QString::fromLatin1(by), limit.key().value).arg(counts.value(limit.key())));
    }
}

bool Race::allHaveBeenFull() const
{
    const QMap<ColumnId, int> most = Sandbox::most();
    for (auto limit = most.cbegin(); limit != most.cend(); ++limit) {
        if (m_peaks.value(limit.key()) < limit.value())
            return false;
    }
    return true;
}

void Race::endEverything()
{
    m_stopping = true;
    for (const auto &[person, loop] : m_loops)
        loop->stop();
    for (const auto &[person, loop] : m_loops) {
        if (!QTest::qWaitFor([&loop = loop] { return loop->isIdle(); }, 60000))
            m_errors.append(QStringLiteral("%1 doesn't end").arg(person.value));
        m_answers.insert(person, loop->done());
        m_errors += loop->errors();
        m_refused += loop->refused();
    }
    endWindows();
    if (!QTest::qWaitFor([this] { return m_reader.state() == QProcess::NotRunning; }, 30000))
        m_errors.append(QStringLiteral("the reader doesn't end"));
}

/// A window writes a line "NUMBER KIND" for each of its deeds.
void Race::endWindows()
{
    for (const auto &[person, window] : m_windows) {
        window->closeWriteChannel();
        const bool ended = QTest::qWaitFor([&window = window] { return window->state() == QProcess::NotRunning; }, 30000);
        if (!ended || window->exitCode() != 0)
            m_errors.append(QStringLiteral("a window failed: exit %1").arg(window->exitCode()));
        QList<Deed> &deeds = m_answers[person];
        for (const QByteArray &line : window->readAllStandardOutput().trimmed().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            deeds.append(Deed{words.first().toLongLong(), MoveKind(words.last().toInt())});
        }
    }
}

QString Race::summary() const
{
    qsizetype done = 0;
    for (const QList<Deed> &deeds : m_answers)
        done += deeds.size();
    return QStringLiteral("seed %1: %2 done, %3 refused, %4 errors, %5 samples, %6 over")
        .arg(seed)
        .arg(done)
        .arg(m_refused)
        .arg(m_errors.size())
        .arg(m_samples)
        .arg(m_over.size());
}

} // namespace pulley::trial
