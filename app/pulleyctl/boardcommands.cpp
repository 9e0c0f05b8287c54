// init, boards, show: boards as a whole.
#include "app/pulleyctl/columnspec.h"
#include "app/pulleyctl/commands.h"
#include "app/pulleyctl/render.h"
#include "models/session/policycopy.h"
#include "models/session/templates.h"

#include <QJsonArray>
#include <QTimeZone>

namespace pulley {

namespace {

QString systemZone()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return zone.isEmpty() ? QStringLiteral("UTC") : QString::fromUtf8(zone);
}

Result<Board, QString> columnsBoard(const Ctl &ctl)
{
    Board board;
    board.facts.key = QStringLiteral("TASK");
    board.facts.name = QCoreApplication::translate("pulleyctl", "Tasks");
    addOpsVocabulary(board);
    const auto added = addColumns(board, ctl.value("columns"));
    if (!added)
        return Failure{added.error()};
    const auto points = setPoints(board, ctl.value("commitment"), ctl.value("delivery"));
    if (!points)
        return Failure{points.error()};
    return board;
}

Result<Board, QString> plainTemplate(const Ctl &ctl)
{
    const QString name = ctl.has("template") ? ctl.value("template") : QStringLiteral("ops");
    auto made = templateBoard(name);
    if (!made)
        return Failure{made.error()};
    Board board = made->board;
    if (ctl.has("commitment") || ctl.has("delivery")) {
        const auto points = setPoints(board, ctl.value("commitment"), ctl.value("delivery"));
        if (!points)
            return Failure{points.error()};
    }
    return board;
}

/// What is wrong with the options that say where a board begins, or nothing.
QString startProblem(const Ctl &ctl)
{
    if (ctl.has("columns") && ctl.has("template"))
        return QCoreApplication::translate("pulleyctl", "give --template or --columns, not both.");
    if (ctl.has("without-people") && !ctl.has("from"))
        return QCoreApplication::translate("pulleyctl", "--without-people goes with --from.");
    if (!ctl.has("from"))
        return {};
    for (const char *option : {"columns", "template", "commitment", "delivery"}) {
        if (ctl.has(option))
            return QCoreApplication::translate("pulleyctl", "give --from or --%1, not both.").arg(QLatin1String(option));
    }
    return ctl.has("key") ? QString() : QCoreApplication::translate("pulleyctl", "--from wants a --key for the new board.");
}

Result<Board, QString> newBoard(const Ctl &ctl)
{
    auto board = ctl.has("columns") ? columnsBoard(ctl) : plainTemplate(ctl);
    if (!board)
        return board;
    if (ctl.has("key"))
        board->facts.key = ctl.value("key").toUpper();
    if (ctl.has("name"))
        board->facts.name = ctl.value("name");
    else if (ctl.has("key"))
        board->facts.name = board->facts.key;
    board->facts.timeZone = ctl.has("time-zone") ? ctl.value("time-zone") : systemZone();
    return board;
}

Exit createBoard(Ctl &ctl, const Board &board)
{
    const auto outcome = ctl.await(ctl.session().create(CreateBoard{board}));
    if (!outcome || !std::holds_alternative<Committed>(*outcome))
        return outcome ? ctl.notCommitted(*outcome) : ctl.fail(ctl.session().lastError());
    const BoardFacts &facts = ctl.board().facts;
    if (ctl.json()) {
        ctl.out().json({{QStringLiteral("board"), facts.key},
                        {QStringLiteral("name"), facts.name},
                        {QStringLiteral("revision"), ctl.board().revision},
                        {QStringLiteral("database"), ctl.session().location().shown}});
    } else
        ctl.out().line(facts.key);
    return ctl.finish(Exit::Done);
}

Exit initFrom(Ctl &ctl)
{
    if (const auto exit = ctl.connect())
        return *exit;
    const QString source = ctl.value("from");
    const auto policy = ctl.read<Board>([source](BoardStore &store) { return policyOf(store, source); });
    if (!policy)
        return ctl.fail(policy.error());
    const QString key = ctl.value("key").toUpper();
    const auto people = ctl.has("without-people") ? PeopleCopied::None : PeopleCopied::All;
    return createBoard(ctl,
                       copyOfPolicy(*policy, key, ctl.has("name") ? ctl.value("name") : key, people, ctl.value("time-zone")).board);
}

} // namespace

Exit runInit(Ctl &ctl)
{
    if (const QString problem = startProblem(ctl); !problem.isEmpty())
        return ctl.misuse(problem);
    if (ctl.has("from"))
        return initFrom(ctl);
    const auto board = newBoard(ctl);
    if (!board)
        return ctl.misuse(board.error());
    if (const auto exit = ctl.connect(OpenMode::CreateIfMissing))
        return *exit;
    return createBoard(ctl, *board);
}

Exit runBoards(Ctl &ctl)
{
    if (const auto exit = ctl.connect())
        return *exit;
    using Boards = QList<BoardSummary>;
    const auto boards = ctl.read<Boards>([](BoardStore &store) { return store.boards(); });
    if (!boards)
        return ctl.fail(boards.error());
    QJsonArray array;
    for (const BoardSummary &board : *boards) {
        array.append(QJsonObject{{QStringLiteral("board"), board.key},
                                 {QStringLiteral("name"), board.name},
                                 {QStringLiteral("revision"), board.revision}});
        if (!ctl.json())
            ctl.out().line(board.key.leftJustified(8) + QLatin1Char(' ') + board.name);
    }
    if (ctl.json())
        ctl.out().json({{QStringLiteral("boards"), array}});
    return ctl.finish(Exit::Done);
}

Exit runShow(Ctl &ctl)
{
    if (const auto exit = ctl.openBoard())
        return *exit;
    const BoardView view{ctl.board(), ctl.session().me(), ctl.has("mine") ? CardsShown::Mine : CardsShown::All, currentTime()};
    if (ctl.json())
        ctl.out().json(toJson(view));
    else {
        for (const QString &line : lines(view))
            ctl.out().line(line);
    }
    return ctl.finish(Exit::Done);
}

} // namespace pulley
