// The sample board of a first start: the template for operations with a small team's cards.
#include "app/window/runs.h"

#include "models/items/boardmodels.h"
#include "models/session/templates.h"
#include "models/session/wording.h"
#include "widgets/parts/whendone.h"

#include <QPromise>
#include <algorithm>
#include <memory>

namespace pulley {

namespace {

using Answer = Result<Done, QString>;

QString whyNot(const BoardSession &session, const Outcome &outcome)
{
    if (const auto *refusal = std::get_if<Refusal>(&outcome))
        return sentence(session.board(), *refusal);
    if (const auto *error = std::get_if<StoreError>(&outcome))
        return sentence(*error);
    return {};
}

/// The answer, once, whatever it is that has to be done for it first.
struct Promise {
    std::shared_ptr<QPromise<Answer>> promise = std::make_shared<QPromise<Answer>>();

    void finish(const Answer &answer) const
    {
        promise->addResult(answer);
        promise->finish();
    }
    void finish(const BoardSession &session, const Outcome &outcome) const
    {
        finish(std::holds_alternative<Committed>(outcome) ? Answer(Done{}) : Answer(Failure{whyNot(session, outcome)}));
    }
};

/// Made by makeBoard(), and nothing has happened since: its cards never came.
bool isCutShort(const Board &board)
{
    const QList<Person> people = samplePeople();
    return board.revision == 1 && board.cards.isEmpty()
        && std::all_of(people.cbegin(), people.cend(), [&](const Person &each) { return board.people.contains(each); });
}

void fill(BoardSession &session, const Promise &promise)
{
    const Action cards = sampleCards(
        session.board(), systemNow(), [] { return makeId<CardId>(); }, QLocale().language());
    whenDone(&session, session.submit(cards), [&session, promise](const Outcome &outcome) { promise.finish(session, outcome); });
}

void makeBoard(BoardSession &session, const Promise &promise)
{
    auto board = templateBoard(QStringLiteral("ops"), {}, {}, QStringLiteral("UTC"), QLocale().language());
    if (!board) {
        promise.finish(Failure{board.error()});
        return;
    }
    board->board.people = samplePeople();
    whenDone(&session, session.create(*board), [&session, promise](const Outcome &outcome) {
        if (std::holds_alternative<Committed>(outcome))
            fill(session, promise);
        else
            promise.finish(session, outcome);
    });
}

void openOnly(BoardSession &session, const Promise &promise)
{
    whenDone(&session, session.open(QString()), [&session, promise](const Result<Done, StoreError> &opened) {
        if (!opened)
            promise.finish(Failure{sentence(opened.error())});
        else if (isCutShort(session.board()))
            fill(session, promise);
        else
            promise.finish(Done{});
    });
}

} // namespace

QFuture<Answer> openOrMakeSample(BoardSession &session)
{
    const Promise promise;
    promise.promise->start();
    whenDone(&session, session.connectOnly(OpenMode::CreateIfMissing), [&session, promise](const Result<Done, StoreError> &ready) {
        if (!ready) {
            promise.finish(Failure{sentence(ready.error())});
            return;
        }
        whenDone(&session, session.boards(), [&session, promise](const Result<QList<BoardSummary>, StoreError> &boards) {
            if (!boards)
                promise.finish(Failure{sentence(boards.error())});
            else if (boards->isEmpty())
                makeBoard(session, promise);
            else
                openOnly(session, promise);
        });
    });
    return promise.promise->future();
}

} // namespace pulley
