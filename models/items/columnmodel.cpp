// ColumnModel: rows follow the board; whether a card may be dropped is asked of decide().
#include "models/items/columnmodel.h"

#include "models/domain/pullpolicy.h"
#include "models/domain/finishedwindow.h"
#include "models/items/columnface.h"
#include "models/session/wordingparts.h"

#include <QMimeData>
#include <algorithm>
#include <atomic>

namespace pulley {

namespace {

QStringList initials(const CardFace &face)
{
    QStringList all;
    for (const OwnerFace &owner : face.owners)
        all.append(owner.initials);
    return all;
}

} // namespace

CardFace faceOf(const BoardSource &source, const Card &card)
{
    CardFace face = faceOf(source.board(), card, source.now(), source.zone(), source.pace());
    face.waitsFor = source.waitsFor(card.id);
    return face;
}

ColumnModel::ColumnModel(const BoardSource &source, const Place &place, QObject *parent) :
    QAbstractListModel(parent), m_source(source), m_place(place)
{
}

/// One row of them for all lists: a card that goes from one to another must not meet its own former stamp there.
qint64 ColumnModel::nextStamp()
{
    static std::atomic<qint64> last = 0;
    return ++last;
}

Place ColumnModel::place() const
{
    return m_place;
}

CardId ColumnModel::cardAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : CardId();
}

int ColumnModel::rowOf(const CardId &card) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.id == card; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int ColumnModel::total() const
{
    return static_cast<int>(m_all.size());
}

qsizetype ColumnModel::indexOf(const CardId &card) const
{
    const qsizetype index = m_all.indexOf(card);
    return index < 0 ? m_all.size() : index;
}

CardId ColumnModel::idAt(qsizetype index) const
{
    return m_all.value(index);
}

CardId ColumnModel::following(int row) const
{
    return idAt(indexOf(cardAt(row)) + 1);
}

ColumnModel::Row ColumnModel::rowFor(const CardId &card)
{
    if (Row kept = m_hidden.take(card); !kept.id.isEmpty())
        return kept;
    return {card, nextStamp()};
}

const CardFace &ColumnModel::faceIn(const Row &row) const
{
    static const CardFace gone;
    if (!row.face) {
        const Card *card = findCard(m_source.board(), row.id);
        if (!card)
            return gone;
        row.face = faceOf(m_source, *card);
    }
    return *row.face;
}

std::optional<CardId> ColumnModel::before(const CardId &card, int row) const
{
    if (m_rows.isEmpty())
        return {};
    // Behind the last card shown is before the one that really follows it: what a filter hides stays where it is.
    const int last = static_cast<int>(m_rows.size()) - 1;
    qsizetype at = row < 0 || row > last ? indexOf(cardAt(last)) + 1 : indexOf(cardAt(row));
    if (idAt(at) == card)
        ++at;
    const CardId next = idAt(at);
    return next.isEmpty() ? std::optional<CardId>() : next;
}

RowFit ColumnModel::fit(const CardId &card) const
{
    const Card *known = findCard(m_source.board(), card);
    const RowId at = known ? pulley::rowOf(m_source.board(), m_source.rows(), *known) : m_place.row;
    if (at == m_place.row)
        return RowFit::Fits;
    if (m_place.row.kind == RowKind::Expedite)
        return RowFit::OnlyExpedite;
    return at.kind == RowKind::Expedite ? RowFit::IsExpedite : RowFit::Fits;
}

std::optional<LaneId> ColumnModel::laneFor(const CardId &card) const
{
    const Card *known = findCard(m_source.board(), card);
    const std::optional<LaneId> lane = laneOf(m_place.row);
    // A lane that the board doesn't know counts as none.
    const bool stays = known && pulley::rowOf(m_source.board(), m_source.rows(), *known) == m_place.row;
    return stays ? std::optional<LaneId>() : lane;
}

Result<Done, Refusal> ColumnModel::mayDrop(const CardId &card, int row) const
{
    const Action action = moveTo(m_source.board(), card, m_place.column, m_place.half, before(card, row),
                                 QStringLiteral("asked for on drop"), laneFor(card));
    const auto decided = decide(m_source.board(), Command{{}, m_source.me(), action}, m_source.now());
    if (!decided)
        return Failure{decided.error()};
    return Done{};
}

QString ColumnModel::mimeType()
{
    return QStringLiteral("application/x-pulley-card");
}

CardId ColumnModel::cardIn(const QMimeData *data) const
{
    if (!data || !data->hasFormat(mimeType()))
        return {};
    const QStringList words = QString::fromUtf8(data->data(mimeType())).split(QLatin1Char('\n'));
    const bool ours = words.size() == 2 && words.first() == m_source.board().id.value;
    return ours ? CardId{words.last()} : CardId();
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ColumnModel::dataOf(const CardFace &face, qint64 stamp, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return face.title;
    case CardIdRole:
        return face.card.value;
    case FaceRole:
        return QVariant::fromValue(face);
    case StampRole:
        return stamp;
    case NumberRole:
        return face.number;
    case DaysRole:
        return face.days;
    case AgeToneRole:
        return static_cast<int>(face.ageTone);
    case BlockedRole:
        return face.blocked;
    case OwnersRole:
        return initials(face);
    default:
        return {};
    }
}

/// "Doing (ready), slot 2 of 3".
QString ColumnModel::spokenPlace(const CardId &id) const
{
    const Board &board = m_source.board();
    const Card *card = findCard(board, id);
    if (!card)
        return {};
    QStringList parts{placeName(board, card->standing)};
    if (const auto slot = slotOf(board, *card, finishedWindow(board, m_source.now(), m_source.zone())))
        parts.append(spoken(*slot));
    return parts.join(QLatin1String(", "));
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::AccessibleTextRole:
        return spoken(faceIn(row));
    case Qt::AccessibleDescriptionRole:
        return spokenPlace(row.id);
    case Qt::ToolTipRole:
        return QLatin1String("<p>") + spoken(faceIn(row)).toHtmlEscaped() + QLatin1String("</p>");
    case StampRole:
        row.stamped = true;
        return row.stamp;
    default:
        return dataOf(faceIn(row), row.stamp, role);
    }
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList ColumnModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *ColumnModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const CardId card = cardAt(indexes.first().row());
    auto *data = new QMimeData;
    data->setData(mimeType(), (m_source.board().id.value + QLatin1Char('\n') + card.value).toUtf8());
    return data;
}

Qt::DropActions ColumnModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool ColumnModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &) const
{
    const CardId card = cardIn(data);
    return action == Qt::MoveAction && !card.isEmpty() && fit(card) == RowFit::Fits && mayDrop(card, row).has_value();
}

bool ColumnModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent)) {
        const CardId card = cardIn(data);
        Q_EMIT moveAsked(card, m_place, before(card, row).value_or(CardId()));
    }
    return false;
}

} // namespace pulley
