// The sample board of a first start: the template for operations with a small team's cards.
#include "app/window/runs.h"

#include "models/session/templates.h"
#include "models/session/wording.h"
#include "widgets/parts/whendone.h"

#include <QPromise>
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

/// Submits `actions` one after another, and finishes `promise` after the last or at the first that isn't done.
void submitAll(BoardSession &session, QList<Action> actions, std::shared_ptr<QPromise<Answer>> promise)
{
    if (actions.isEmpty()) {
        promise->addResult(Answer(Done{}));
        promise->finish();
        return;
    }
    const Action action = actions.takeFirst();
    whenDone(&session, session.submit(action), [&session, actions, promise](const Outcome &outcome) {
        if (std::holds_alternative<Committed>(outcome)) {
            submitAll(session, actions, promise);
            return;
        }
        promise->addResult(Answer(Failure{whyNot(session, outcome)}));
        promise->finish();
    });
}

void fill(BoardSession &session, std::shared_ptr<QPromise<Answer>> promise)
{
    QList<Action> actions;
    for (const Person &person : samplePeople())
        actions.append(SetPerson{person, {}});
    const Instant now = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    actions.append(sampleCards(session.board(), now, [] { return makeId<CardId>(); }));
    submitAll(session, actions, promise);
}

} // namespace

QFuture<Answer> makeSampleBoard(BoardSession &session)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto board = templateBoard(QStringLiteral("ops"));
    const auto fail = [promise](const QString &text) {
        promise->addResult(Answer(Failure{text}));
        promise->finish();
    };
    if (!board) {
        fail(board.error());
        return promise->future();
    }
    whenDone(&session, session.connectOnly(OpenMode::CreateIfMissing),
             [&session, promise, fail, board = *board](const Result<Done, StoreError> &ready) {
                 if (!ready) {
                     fail(sentence(ready.error()));
                     return;
                 }
                 whenDone(&session, session.create(board), [&session, promise, fail](const Outcome &outcome) {
                     if (std::holds_alternative<Committed>(outcome))
                         fill(session, promise);
                     else
                         fail(whyNot(session, outcome));
                 });
             });
    return promise->future();
}

} // namespace pulley
