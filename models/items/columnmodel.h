// ColumnModel: one flat list of cards, kept in step with the board row by row.
#pragma once

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
};

class ColumnModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CardIdRole = Qt::UserRole + 1, ///< QString
        FaceRole,                      ///< CardFace
        StampRole,                     ///< qint64, another one whenever the face differs
        NumberRole,
        DaysRole,
        AgeToneRole, ///< int of Tone
        BlockedRole, ///< bool
        OwnersRole   ///< QStringList of initials
    };

    ColumnModel(const BoardSource &source, const Place &place, QObject *parent = nullptr);

    Place place() const;
    CardId cardAt(int row) const;
    /// -1 when it isn't in this list.
    int rowOf(const CardId &card) const;

    /// Takes over what the board says of this list: removes, inserts, moves and updates rows, each announced.
    void sync();
    /// The time, the pace or names have changed: faces are worked out again, and rows that look different announced.
    void refreshFaces();
    /// The same for these of its cards only.
    void refreshFaces(const QSet<CardId> &cards);

    /// Whether `card` may be dropped before `row` (-1: last), by decide(). A return is judged as if a reason were given.
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
        Card card;
        CardFace face;
        qint64 stamp = 0;
    };

    Row rowFor(const Card &card);
    void update(int row, const Card &card);
    void place(int row, const Card &card, const QHash<CardId, int> &wanted);
    std::optional<CardId> before(const CardId &card, int row) const;

    const BoardSource &m_source;
    Place m_place;
    QList<Row> m_rows;
    qint64 m_lastStamp = 0;
};

} // namespace pulley
