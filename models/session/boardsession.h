// BoardSession: a client's live view of one board. Lives in the caller's thread and never runs a query there.
#pragma once

#include "models/domain/countedboard.h"
#include "models/session/storethread.h"
#include "models/store/boardstore.h"

#include <QFuture>
#include <QObject>
#include <QUuid>
#include <functional>
#include <memory>

namespace pulley {

enum class ConnectionState {
    Connecting,
    Live,
    Waiting, ///< live, but an answer is taking longer than a second
    Lost,    ///< trying again by itself; submitted commands wait and are sent again
    Failed   ///< the first opening failed; open() may be called again
};

class BoardSession : public QObject
{
    Q_OBJECT
public:
    /// `me` is used where the database doesn't say who is connected.
    BoardSession(const Location &location, const PersonId &me, QObject *parent = nullptr);
    ~BoardSession() override;

    /// Connects if need be and takes board `key` (empty: the only one) into the session.
    QFuture<Result<Done, StoreError>> open(const QString &key, OpenMode mode = OpenMode::Existing);
    /// Connects without a board.
    QFuture<Result<Done, StoreError>> connectOnly(OpenMode mode = OpenMode::Existing);
    QFuture<Result<QList<BoardSummary>, StoreError>> boards();
    /// Makes a board and opens it.
    QFuture<Outcome> create(const CreateBoard &action);

    bool isOpen() const;
    const Board &board() const;
    /// Counted once until the board changes; good as long.
    const CountedBoard &counted() const;
    PersonId me() const;
    /// Whether the database says who is connected; setMe() changes nothing then.
    bool isMeEnforced() const;
    /// From now on somebody else works here. What was submitted before stays whose it was, and can't be taken back from here.
    void setMe(const PersonId &me);
    Location location() const;
    ConnectionState state() const;
    /// The last failure; worth showing while Lost or Failed.
    StoreError lastError() const;

    /// One door for every change. While the connection is lost the command waits, and is sent again under the same id: never twice.
    QFuture<Outcome> submit(const Action &action);
    /// Commands submitted and not answered yet.
    int pending() const;

    /// Takes back this session's last command that still counts (or, with none in this session, refuses NothingToUndo).
    QFuture<Outcome> undo();
    QFuture<Outcome> redo();
    /// Brings a discarded card back where it stood, by taking back what discarded it: refused like any command.
    QFuture<Outcome> restore(const CardId &card);
    bool canUndo() const;
    bool canRedo() const;
    /// The changes the next undo takes back (empty when there are none), for words such as "Undo: pull OPS-12 into Doing".
    QList<Change> undoChanges() const;
    QList<Change> redoChanges() const;

    /// Runs `work` on the store's thread, for everything that only reads (journal, history, verify, backup ...). With no
    /// connection ever made the answer is Unreachable where T can hold a StoreError, else the future is cancelled.
    template <class T>
    QFuture<T> run(std::function<T(BoardStore &)> work)
    {
        return storeThread().run(std::move(work));
    }

Q_SIGNALS:
    /// The whole board was taken in anew.
    void opened();
    /// board() already reflects it. One for each change, in journal order.
    void changed(const pulley::Change &change);
    /// After the last changed() of an entry, own or another client's.
    void advanced(const pulley::JournalEntry &entry);
    void stateChanged(pulley::ConnectionState state);
    /// `action` is what was asked for.
    void refused(const pulley::Refusal &refusal, const pulley::Action &action);
    void failed(const pulley::StoreError &error);
    void undoChanged();
    void meChanged();
    /// A command was given, or its answer has been told.
    void pendingChanged();

private:
    StoreThread &storeThread();

    struct Private;
    std::unique_ptr<Private> d;
};

/// A fresh id for a command, card, column ...
template <class AnyId>
AnyId makeId()
{
    return AnyId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

} // namespace pulley
