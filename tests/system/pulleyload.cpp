// pulleyload: a client like the window but without a screen. Submits commands until told to stop, and writes down each one that
// was answered "done" before it submits the next.
#include "models/session/boardsession.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTimer>
#include <cstdio>
#include <unistd.h>

using namespace pulley;

namespace {

struct Settings {
    Location location;
    QString board;
    PersonId me;
    QString doneFile;
    quint32 seed = 0;
    bool movesOnly = false;
    int pauseMs = 0;
};

class Load : public QObject
{
public:
    explicit Load(const Settings &settings);
    void start();
    /// Submits nothing more, and ends the program when everything is answered.
    void stop();

private:
    void next();
    void answered(const Outcome &outcome);
    void finish(int status);
    Action anyAction();
    Action otherAction(const Card &card);
    Action add() const;
    Card anyCard();

    Settings m_settings;
    BoardSession m_session;
    QFile m_done;
    QRandomGenerator m_random;
    bool m_stopping = false;
    bool m_waiting = false;
    int m_doneCount = 0;
    int m_refusedCount = 0;
    int m_errorCount = 0;
    int m_lostCount = 0;
};

Load::Load(const Settings &settings) :
    m_settings(settings), m_session(settings.location, settings.me), m_done(settings.doneFile), m_random(settings.seed)
{
    connect(&m_session, &BoardSession::stateChanged, this, [this](ConnectionState state) {
        if (state == ConnectionState::Lost)
            ++m_lostCount;
    });
}

void Load::start()
{
    if (!m_done.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        std::fprintf(stderr, "can't write %s\n", qPrintable(m_settings.doneFile));
        finish(2);
        return;
    }
    m_session.open(m_settings.board).then(this, [this](const Result<Done, StoreError> &opened) {
        if (opened) {
            next();
            return;
        }
        std::fprintf(stderr, "not opened: fault %d, %s\n", int(opened.error().fault), qPrintable(opened.error().detail));
        finish(3);
    });
}

void Load::stop()
{
    m_stopping = true;
    if (!m_waiting)
        finish(0);
}

void Load::next()
{
    if (m_stopping) {
        finish(0);
        return;
    }
    m_waiting = true;
    m_session.submit(anyAction()).then(this, [this](const Outcome &outcome) { answered(outcome); });
}

void Load::answered(const Outcome &outcome)
{
    m_waiting = false;
    if (const auto *committed = std::get_if<Committed>(&outcome)) {
        for (const JournalEntry &entry : committed->advance.entries) {
            if (entry.revision == committed->revision)
                m_done.write(entry.command.value.toUtf8() + '\n');
        }
        if (m_doneCount++ == 0) {
            std::puts("working");
            std::fflush(stdout);
        }
    } else if (const auto *error = std::get_if<StoreError>(&outcome)) {
        ++m_errorCount;
        std::fprintf(stderr, "failed: fault %d, %s\n", int(error->fault), qPrintable(error->detail));
    } else {
        ++m_refusedCount;
    }
    QTimer::singleShot(m_settings.pauseMs, this, &Load::next);
}

void Load::finish(int status)
{
    const QJsonObject counts{{QStringLiteral("done"), m_doneCount},
                             {QStringLiteral("refused"), m_refusedCount},
                             {QStringLiteral("errors"), m_errorCount},
                             {QStringLiteral("lost"), m_lostCount}};
    std::printf("%s\n", QJsonDocument(counts).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    QCoreApplication::exit(status);
}

Card Load::anyCard()
{
    const QHash<CardId, Card> &cards = m_session.board().cards;
    return cards.isEmpty() ? Card{} : std::next(cards.cbegin(), m_random.bounded(int(cards.size()))).value();
}

Action Load::anyAction()
{
    const Card card = anyCard();
    const QList<Column> &columns = m_session.board().columns;
    const int lot = m_random.bounded(100);
    if (lot < 30)
        return PullNext{};
    if (lot < 45)
        return PullCard{.card = card.id, .to = {}, .before = {}};
    if (lot < 60)
        return MarkReady{.card = card.id, .before = {}};
    if (lot < 80 || m_settings.movesOnly) {
        const ColumnId to = columns.at(m_random.bounded(int(columns.size()) - 1)).id;
        return ReturnCard{.card = card.id, .to = to, .reason = QStringLiteral("load"), .before = {}};
    }
    return otherAction(card);
}

Action Load::otherAction(const Card &card)
{
    constexpr int enoughCards = 60;
    switch (m_random.bounded(6)) {
    case 0:
    case 1:
        if (m_session.board().cards.size() < enoughCards)
            return add();
        return DiscardCard{card.id, QStringLiteral("load")};
    case 2:
        return BlockCard{card.id, QStringLiteral("load")};
    case 3:
        return UnblockCard{card.id};
    case 4:
        return JoinCard{card.id};
    default:
        return LeaveCard{card.id};
    }
}

Action Load::add() const
{
    AddCard add;
    add.card = makeId<CardId>();
    add.facts.title = QStringLiteral("Added by %1").arg(m_session.me().value);
    add.facts.type = m_session.board().types.first().id;
    add.facts.serviceClass = m_session.board().classes.first().id;
    add.column = m_session.board().columns.first().id;
    return add;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const auto option = [&parser](const char *name, const char *fallback) {
        const QCommandLineOption made(QString::fromLatin1(name), {}, QString::fromLatin1(name), QString::fromLatin1(fallback));
        parser.addOption(made);
        return made;
    };
    const auto db = option("db", ""), board = option("board", ""), as = option("as", ""), done = option("done", "");
    const auto seed = option("seed", "1"), pause = option("pause", "0");
    const QCommandLineOption movesOnly(QStringLiteral("moves-only"));
    parser.addOption(movesOnly);
    parser.process(application);

    const auto location = parseLocation(parser.value(db));
    if (!location) {
        std::fprintf(stderr, "%s\n", qPrintable(location.error()));
        return 2;
    }
    Load load(Settings{*location,
                       parser.value(board),
                       {parser.value(as)},
                       parser.value(done),
                       parser.value(seed).toUInt(),
                       parser.isSet(movesOnly),
                       parser.value(pause).toInt()});
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &load, [&input, &load] {
        char byte = 0;
        if (read(STDIN_FILENO, &byte, 1) == 0) {
            input.setEnabled(false);
            load.stop();
        }
    });
    QTimer::singleShot(0, &load, &Load::start);
    return QCoreApplication::exec();
}
