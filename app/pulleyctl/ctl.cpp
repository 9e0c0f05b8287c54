// Ctl: opening, waiting and ending, the same for every command.
#include "app/pulleyctl/ctl.h"

#include "app/pulleyctl/render.h"
#include "models/session/wording.h"

#include <pwd.h>
#include <unistd.h>

namespace pulley {

namespace {

constexpr std::chrono::milliseconds lossNoticed{300};

PersonId systemUser()
{
    const passwd *entry = getpwuid(geteuid());
    if (entry && entry->pw_name)
        return PersonId{QString::fromLocal8Bit(entry->pw_name)};
    return PersonId{qEnvironmentVariable("USER", QStringLiteral("unknown"))};
}

} // namespace

std::optional<int> Ctl::number(const char *option)
{
    bool whole = false;
    const int number = value(option).toInt(&whole);
    if (whole)
        return number;
    misuse(QCoreApplication::translate("pulleyctl", "--%1 wants a whole number, not \"%2\".")
               .arg(QLatin1String(option), value(option)));
    return std::nullopt;
}

std::optional<Exit> Ctl::makeSession()
{
    const auto location = parseLocation(value("db"));
    if (!location)
        return misuse(location.error());
    const PersonId me = has("as") ? PersonId{value("as").trimmed()} : systemUser();
    if (me.isEmpty())
        return misuse(QCoreApplication::translate("pulleyctl", "--as wants a login."));
    m_session = std::make_unique<BoardSession>(*location, me);
    QObject::connect(m_session.get(), &BoardSession::stateChanged, m_session.get(), [this](ConnectionState state) {
        if (state == ConnectionState::Lost)
            m_output.message(QCoreApplication::translate("pulleyctl", "the connection is lost; trying again"));
    });
    return std::nullopt;
}

std::optional<Exit> Ctl::checkPerson()
{
    if (!has("as") || m_session->me().value == value("as").trimmed())
        return std::nullopt;
    return misuse(QCoreApplication::translate("pulleyctl", "--as %1: on PostgreSQL you are who you connect as, and that is %2.")
                      .arg(value("as"), m_session->me().value));
}

std::optional<Exit> Ctl::connect(OpenMode mode)
{
    if (const auto exit = makeSession())
        return exit;
    const auto connected = await(m_session->connectOnly(mode));
    if (!connected || !*connected)
        return fail(connected ? connected->error() : m_session->lastError());
    return checkPerson();
}

std::optional<Exit> Ctl::openBoard()
{
    if (const auto exit = makeSession())
        return exit;
    const auto opened = await(m_session->open(value("board")));
    if (!opened || !*opened)
        return fail(opened ? opened->error() : m_session->lastError());
    return checkPerson();
}

void Ctl::untilQuit(QEventLoop &loop)
{
    QTimer lost;
    lost.setSingleShot(true);
    lost.setInterval(patience);
    QObject::connect(&lost, &QTimer::timeout, &loop, &QEventLoop::quit);
    const auto watch = [this, &lost] {
        if (m_session->state() != ConnectionState::Lost)
            lost.stop();
        else if (!lost.isActive())
            lost.start();
    };
    QObject::connect(m_session.get(), &BoardSession::stateChanged, &lost, watch);
    watch();
    loop.exec();
}

bool Ctl::waitForConnection()
{
    QEventLoop loop;
    QObject::connect(m_session.get(), &BoardSession::stateChanged, &loop, [this, &loop] {
        if (m_session->state() == ConnectionState::Live)
            loop.quit();
    });
    // The store may tell of the loss a moment after the answer.
    QTimer::singleShot(lossNoticed, &loop, [this, &loop] {
        if (m_session->state() == ConnectionState::Live)
            loop.quit();
    });
    untilQuit(loop);
    return m_session->state() == ConnectionState::Live;
}

Outcome Ctl::submit(const Action &action)
{
    const auto outcome = await(m_session->submit(action));
    return outcome ? *outcome : Outcome(m_session->lastError());
}

Board Ctl::answerBoard() const
{
    Board board = m_session->board();
    if (m_remembered && !board.cards.contains(m_remembered->id))
        board.cards.insert(m_remembered->id, *m_remembered);
    return board;
}

Exit Ctl::refuse(const Refusal &refusal)
{
    const Board board = answerBoard();
    if (json())
        m_output.json({{QStringLiteral("refused"), toJson(board, refusal)}});
    m_output.message(sentence(board, refusal));
    return finish(Exit::Refused);
}

Exit Ctl::fail(const StoreError &error)
{
    if (json())
        m_output.json({{QStringLiteral("error"), toJson(error)}});
    m_output.message(sentence(error));
    // The database is in order; it is the command line that names no board of it, or not which.
    return finish(error.fault == StoreFault::NoSuchBoard ? Exit::Usage : Exit::Store);
}

Exit Ctl::misuse(const QString &text)
{
    if (json())
        m_output.json(usageError(text));
    m_output.message(text);
    return finish(Exit::Usage);
}

Exit Ctl::finish(Exit exit)
{
    if (m_output.flush())
        return exit;
    m_output.message(QCoreApplication::translate("pulleyctl", "the output could not be written whole"));
    return exit == Exit::Done ? Exit::Usage : exit;
}

Exit Ctl::notCommitted(const Outcome &outcome)
{
    if (const auto *refusal = std::get_if<Refusal>(&outcome))
        return refuse(*refusal);
    const auto *error = std::get_if<StoreError>(&outcome);
    return fail(error ? *error : StoreError{});
}

} // namespace pulley
