// Ctl: one run of pulleyctl: its arguments, its session with the database, and the ways it can end.
#pragma once

#include "app/pulleyctl/exit.h"
#include "app/pulleyctl/output.h"
#include "models/session/boardsession.h"

#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>

namespace pulley {

class Ctl
{
public:
    /// How long a lost connection is waited for in the middle of a command.
    static constexpr std::chrono::seconds patience{30};

    explicit Ctl(const QCommandLineParser &parser) : m_parser(parser) { }

    // What was asked for
    QString command() const { return m_parser.positionalArguments().value(0); }
    QStringList arguments() const { return m_parser.positionalArguments().mid(1); }
    QString argument(qsizetype index) const { return arguments().value(index); }
    bool has(const char *option) const { return m_parser.isSet(QLatin1String(option)); }
    QString value(const char *option) const { return m_parser.value(QLatin1String(option)); }
    QStringList values(const char *option) const { return m_parser.values(QLatin1String(option)); }
    /// Like value(), empty when not given.
    bool json() const { return has("json"); }
    /// A whole number, or nullopt after telling that it isn't one.
    std::optional<int> number(const char *option);

    Output &out() { return m_output; }

    // The session. Each gives the status to end with when it didn't work, having told why.
    std::optional<Exit> connect(OpenMode mode = OpenMode::Existing);
    std::optional<Exit> openBoard();
    BoardSession &session() { return *m_session; }
    const Board &board() const { return m_session->board(); }
    /// A card that the command line names though the board no longer holds it.
    void remember(const Card &card) { m_remembered = card; }
    /// The board for answers: with the card remembered.
    Board answerBoard() const;

    /// Waits for `future` while events go on. Nullopt when the connection stayed lost for `patience`.
    template <class T>
    std::optional<T> await(QFuture<T> future);
    /// Runs `read` on the store's thread, again after a lost connection is back.
    template <class T>
    Result<T, StoreError> read(std::function<Result<T, StoreError>(BoardStore &)> read);
    Outcome submit(const Action &action);

    // The ways to end, with a word about why
    Exit refuse(const Refusal &refusal);
    Exit fail(const StoreError &error);
    Exit misuse(const QString &text);
    Exit finish(Exit exit);
    /// For an outcome that is no commit.
    Exit notCommitted(const Outcome &outcome);

private:
    std::optional<Exit> makeSession();
    std::optional<Exit> checkPerson();
    bool waitForConnection();
    void untilQuit(QEventLoop &loop);

    const QCommandLineParser &m_parser;
    Output m_output;
    std::unique_ptr<BoardSession> m_session;
    std::optional<Card> m_remembered;
};

template <class T>
std::optional<T> Ctl::await(QFuture<T> future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        untilQuit(loop);
    if (!future.isFinished() || future.resultCount() == 0)
        return std::nullopt;
    return future.result();
}

template <class T>
Result<T, StoreError> Ctl::read(std::function<Result<T, StoreError>(BoardStore &)> read)
{
    QDeadlineTimer deadline(patience);
    while (true) {
        const auto answer = await(m_session->run<Result<T, StoreError>>(read));
        if (!answer)
            return Failure{m_session->lastError()};
        if (answer->has_value() || answer->error().fault != StoreFault::Unreachable)
            return *answer;
        if (deadline.hasExpired() || !waitForConnection())
            return *answer;
    }
}

} // namespace pulley
