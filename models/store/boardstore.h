// BoardStore: one connection to one database, used from the one thread that opened it. The only door to the rows.
#pragma once

#include "models/domain/command.h"
#include "models/domain/history.h"
#include "models/domain/refusalnote.h"
#include "models/domain/result.h"
#include "models/store/location.h"
#include "models/store/storeerror.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace pulley {

class SoundJournal;

struct BoardSummary {
    BoardId id;
    QString key;
    QString name;
    qint64 revision = 0;
    friend bool operator==(const BoardSummary &, const BoardSummary &) = default;
};

/// What a catch-up or a commit brought: entries in order, and cards that they touch but the client hadn't loaded (as of
/// `revision`).
struct Advance {
    qint64 revision = 0;
    QList<JournalEntry> entries;
    QList<Card> fetched;
};

/// The command is in the journal at this revision. `advance` holds its entry (see entryOf); others' may stand before it and,
/// after a retry, behind it.
struct Committed {
    qint64 revision = 0;
    /// The command had been committed before (a retry): nothing was applied now.
    bool already = false;
    Advance advance;
};

/// The entry that `committed` made; nullopt only where it doesn't come with it.
std::optional<JournalEntry> entryOf(const Committed &committed);

using Outcome = std::variant<Committed, Refusal, StoreError>;

struct JournalQuery {
    qint64 since = 0;           ///< entries after this revision
    std::optional<CardId> card; ///< only entries that touch it
    int limit = 0;              ///< the last so many; 0 means all
};

enum class Closed { Finished, Discarded };

struct FoundCard {
    /// Without its description.
    Card card;
    Closed how = Closed::Finished;
    friend bool operator==(const FoundCard &, const FoundCard &) = default;
};

/// What one stretch of the search through a board's history gave.
struct FoundCards {
    /// Cards looked at in one go, and found in it at most.
    static constexpr int stretch = 4000;
    static constexpr int most = 50;

    QList<FoundCard> cards;
    /// Go on below this number; 0 when there is no more.
    qint64 next = 0;
};

/// How the rows differ from the folded journal.
struct Verification {
    qint64 revisions = 0;
    qint64 cards = 0;
    QStringList differences; ///< empty: clean
};

enum class OpenMode {
    Existing,        ///< NotPulley where there is no Pulley database
    CreateIfMissing, ///< makes the file (0600) and the schema, or the schema in an empty PostgreSQL database
};

class BoardStore : public QObject
{
    Q_OBJECT
public:
    static Result<std::unique_ptr<BoardStore>, StoreError> open(const Location &location, OpenMode mode);
    ~BoardStore() override;

    /// PostgreSQL: the session user. SQLite: empty (the caller says who).
    PersonId enforcedPerson() const;
    Location location() const;

    Result<QList<BoardSummary>, StoreError> boards();
    /// A new board from the policy in `action` and its first journal entry. Refused with NameTaken for a key in use.
    Outcome create(const BoardId &id, const CommandId &command, const PersonId &by, const CreateBoard &action);
    /// Takes the board into this client: every open card and the last finished ones. Costs what is open.
    Result<Board, StoreError> load(const BoardId &id);
    /// The board as last loaded, committed or caught up.
    const Board &board() const;
    /// Decides and writes in one transaction that holds the board's row. Unreachable is ambiguous only for a lost COMMIT:
    /// submit the same command again and it answers `already`.
    Outcome submit(const Command &command);
    /// Everything committed by anybody since board().revision.
    Result<Advance, StoreError> catchUp();
    /// A card by its number, open, finished or discarded.
    Result<std::optional<Card>, StoreError> cardByNumber(qint64 number);

    /// Hands over every card as it is now, open, finished or discarded, in no order; reads them all.
    Result<Done, StoreError> everyCard(const std::function<void(const Card &)> &take);

    /// Finished and discarded cards that hold every word of `text` in number, title or tags, the latest number first, below
    /// number `below` (begin with the highest there is: then the card of the very number comes first). Looks at one stretch of them
    /// only: go on with `next`.
    Result<FoundCards, StoreError> findClosedCards(const QString &text, qint64 below);

    Result<QList<JournalEntry>, StoreError> journal(const JournalQuery &query);
    /// Reads no other; nullopt where the journal ends before it.
    Result<std::optional<JournalEntry>, StoreError> entryAt(qint64 revision);
    /// For figures, with the policy of the time; reads the whole journal but parses only what figures need.
    Result<History, StoreError> history(std::optional<Instant> asOf = {});
    /// Commands that a full limit refused, by anybody and from `from` up to and with `to`, in order of time; this store's own
    /// included.
    Result<QList<RefusalNote>, StoreError> refusals(Instant from, Instant to);
    /// How many of them there are up to and with `to`, by limit, of commands about cards that `counts` says yes to; without it, of
    /// all. Costs no memory for each of them.
    Result<QList<RefusalCount>, StoreError> refusalCounts(Instant to, const std::function<bool(const CardId &)> &counts = {});
    /// When the board last changed, by the clock that stamps the journal; it may be ahead of this machine's.
    Result<Instant, StoreError> lastCommit();
    Result<Verification, StoreError> verify();
    /// SQLite: a consistent copy of the database at `file` (0600), which must not exist. PostgreSQL: Unexpected.
    Result<Done, StoreError> backup(const QString &file);
    /// Writes a whole board, history and all, as `journal` tells it, under `id`. All or nothing, and done once
    /// however often it is asked for under the same id; BoardExists where the id or the key is another board's.
    Result<Done, StoreError> restore(const BoardId &id, const SoundJournal &journal);

    /// True while the connection works. A lost one is opened again by reconnect(), which also subscribes again.
    bool isConnected();
    Result<Done, StoreError> reconnect();

Q_SIGNALS:
    /// Somebody may have committed: catch up. A hint from NOTIFY or data_version, or the periodic check.
    void advanced();
    /// The connection was found dead.
    void lost();

protected:
    /// Its own, when nothing else is to be done: what limits refused is written down.
    bool event(QEvent *event) override;

private:
    struct Private;
    explicit BoardStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace pulley
