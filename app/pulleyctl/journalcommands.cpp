// log, watch: the journal, past and to come.
#include "app/pulleyctl/answers.h"
#include "app/pulleyctl/cardnames.h"
#include "app/pulleyctl/commands.h"
#include "app/pulleyctl/interrupt.h"
#include "app/pulleyctl/render.h"

namespace pulley {

namespace {

void printEntry(Ctl &ctl, const Board &board, const JournalEntry &entry)
{
    if (ctl.json())
        ctl.out().json(entryToJson(board, entry));
    else
        ctl.out().line(entryLine(board, entry));
}

} // namespace

Exit runLog(Ctl &ctl)
{
    JournalQuery query;
    if (ctl.has("since")) {
        const auto since = ctl.number("since");
        if (!since)
            return Exit::Usage;
        query.since = *since;
    }
    if (const auto exit = ctl.openBoard())
        return *exit;
    if (ctl.has("card")) {
        const auto card = cardNamed(ctl, ctl.value("card"));
        if (const auto *exit = std::get_if<Exit>(&card))
            return *exit;
        query.card = std::get<CardId>(card);
    }
    using Journal = QList<JournalEntry>;
    const auto journal = ctl.read<Journal>([query](BoardStore &store) { return store.journal(query); });
    if (!journal)
        return ctl.fail(journal.error());
    const auto board = withEveryCardOf(ctl, *journal);
    if (!board)
        return ctl.fail(board.error());
    for (const JournalEntry &entry : *journal)
        printEntry(ctl, *board, entry);
    return ctl.finish(Exit::Done);
}

Exit runWatch(Ctl &ctl)
{
    if (const auto exit = ctl.openBoard())
        return *exit;
    BoardSession &session = ctl.session();
    QEventLoop loop;
    Exit exit = Exit::Done;
    QObject::connect(&session, &BoardSession::advanced, &loop, [&](const JournalEntry &entry) {
        printEntry(ctl, withCardsOf(ctl.board(), {entry}), entry);
        // Whoever reads the stream is to have each line at once; when nobody can, the stream ends.
        exit = ctl.finish(Exit::Done);
        if (exit != Exit::Done)
            loop.quit();
    });
    onInterrupt(&loop, [&loop] { loop.quit(); });
    ctl.out().message(QCoreApplication::translate("pulleyctl", "watching %1 from revision %2; interrupt to end")
                          .arg(ctl.board().facts.key, QString::number(ctl.board().revision)));
    loop.exec();
    return exit;
}

} // namespace pulley
