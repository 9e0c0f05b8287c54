// ColumnModel: one flat list of cards, kept in step with the board row by row.
#pragma once

#include "models/domain/countedboard.h"
#include "models/domain/decide.h"
#include "models/items/cardface.h"
#include "models/items/place.h"

#include <QAbstractListModel>

namespace pulley {

/// Where models take the board, the time and the reader from.
class BoardSource
{
public:
    virtual ~BoardSource() = default;
    virtual const Board &board() const = 0;
    virtual Instant now() const = 0;
    virtual PersonId me() const = 0;
    virtual QTimeZone zone() const = 0;
    virtual Pace pace() const = 0;
    /// Numbers of the open cards that block it by a relation.
    virtual QStringList waitsFor(const CardId &) const { return {}; }
    /// The board with its cards counted, good until it changes.
    virtual CountedBoard counted() const { return board(); }
    /// Whether lists show `card`. What they don't show counts all the same.
    virtual bool shows(const Card &) const { return true; }
    /// Whether they show every card, without asking.
    virtual bool showsAll() const { return false; }
    /// The board's, from top to bottom.
    virtual QList<RowId> rows() const { return rowsOf(board()); }
};

/// As lists show it.
CardFace faceOf(const BoardSource &source, const Card &card);

/// Whether a card can stand in a row at all, before any rule is asked.
enum class RowFit {
    Fits,
    OnlyExpedite, ///< the row is for expedite cards, which this one isn't, and a drop doesn't change that
    IsExpedite    ///< expedite cards stand in their own row, whatever their lane
};

class ColumnModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CardIdRole = Qt::UserRole + 1, ///< QString
        FaceRole,                      ///< CardFace
        StampRole,                     ///< qint64, another one whenever the face differs; no two faces of the program share one
        NumberRole,
        DaysRole,
        AgeToneRole, ///< int of Tone
        BlockedRole, ///< bool
        OwnersRole   ///< QStringList of initials
    };

    ColumnModel(const BoardSource &source, const Place &place, QObject *parent = nullptr);

    /// What `role` says of a card that looks like this, in whichever list it stands; nothing for roles that depend on the list.
    static QVariant dataOf(const CardFace &face, qint64 stamp, int role);

    /// For a face that differs from all before it.
    static qint64 nextStamp();

    Place place() const;
    CardId cardAt(int row) const;
    /// -1 when it isn't in this list, or not shown.
    int rowOf(const CardId &card) const;
    /// How many cards the list has, shown or not.
    int total() const;
    /// The card that really follows the one in `row`, shown or not; empty at the end.
    CardId following(int row) const;

    /// Takes over what the board says of this list: removes, inserts, moves and updates rows, each announced. Where `changed` is
    /// given, the other cards look as they did and stand where they did, unless they are finished and have left the board.
    void sync(const std::optional<QSet<CardId>> &changed = {});
    /// The time, the pace or names have changed: faces are worked out again, and rows that look different announced.
    void refreshFaces();
    /// The same for these of its cards only.
    void refreshFaces(const QSet<CardId> &cards);
    /// What the source shows has changed: many rows at once are told as a reset, few one by one.
    void refilter();

    RowFit fit(const CardId &card) const;
    /// The lane that `card` would get here; none where it keeps its own.
    std::optional<LaneId> laneFor(const CardId &card) const;
    /// Whether `card` may be dropped before `row` (-1: last), by decide(). A return is judged as if a reason were given.
    /// Nothing is said about fit().
    Result<Done, Refusal> mayDrop(const CardId &card, int row = -1) const;

    static QString mimeType();
    /// Empty when it is no card of this board.
    CardId cardIn(const QMimeData *data) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Announces moveAsked and returns false: the row goes when the board says so, not when the view thinks so.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// `before` is empty for the end of the list.
    void moveAsked(const pulley::CardId &card, const pulley::Place &to, const pulley::CardId &before);

private:
    struct Row {
        CardId id;
        qint64 stamp = 0;
        /// Worked out when it is first asked for: most rows are out of sight.
        mutable std::optional<CardFace> face = {};
        /// Somebody knows the stamp, and may have the face from it.
        mutable bool stamped = false;
    };

    Row rowFor(const CardId &card);
    const CardFace &faceIn(const Row &row) const;
    QString spokenPlace(const CardId &id) const;
    void follow(const QSet<CardId> &changed);
    void take(const QList<CardId> &cards);
    void takeAnew(const QList<CardId> &cards);
    QList<CardId> shownCards() const;
    /// In the whole list; its size when `card` isn't in it.
    qsizetype indexOf(const CardId &card) const;
    CardId idAt(qsizetype index) const;
    void hide(int row);
    void update(int row);
    void place(int row, const CardId &card, const QHash<CardId, int> &wanted);
    std::optional<CardId> before(const CardId &card, int row) const;

    const BoardSource &m_source;
    Place m_place;
    QList<Row> m_rows;
    /// All cards of the list in its order, shown or not, as of the last sync().
    QList<CardId> m_all;
    /// Rows as they were when they were hidden, so that clearing a filter costs no faces.
    QHash<CardId, Row> m_hidden;
};

} // namespace pulley
