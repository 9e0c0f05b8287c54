// ColumnModel: rows follow the board; whether a card may be dropped is asked of decide().
#include "models/items/columnmodel.h"

#include "models/domain/pullpolicy.h"

#include <QMimeData>
#include <algorithm>

namespace pulley {

namespace {

QList<Card> cardsAt(const Board &board, const Place &place)
{
    const Column *column = findColumn(board, place.column);
    if (!column)
        return {};
    return column->split ? cardsIn(board, place.column, place.half) : cardsIn(board, place.column);
}

QStringList initials(const CardFace &face)
{
    QStringList all;
    for (const OwnerFace &owner : face.owners)
        all.append(owner.initials);
    return all;
}

} // namespace

ColumnModel::ColumnModel(const BoardSource &source, const Place &place, QObject *parent) :
    QAbstractListModel(parent), m_source(source), m_place(place)
{
}

Place ColumnModel::place() const
{
    return m_place;
}

CardId ColumnModel::cardAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).card.id : CardId();
}

int ColumnModel::rowOf(const CardId &card) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.card.id == card; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

ColumnModel::Row ColumnModel::rowFor(const Card &card)
{
    Row row{card, faceOf(m_source.board(), card, m_source.now(), m_source.zone(), m_source.pace()), ++m_lastStamp};
    row.face.waitsFor = m_source.waitsFor(card.id);
    return row;
}

void ColumnModel::update(int row, const Card &card)
{
    Row fresh = rowFor(card);
    if (fresh.face == m_rows.at(row).face)
        fresh.stamp = m_rows.at(row).stamp;
    const bool looksDifferent = fresh.stamp != m_rows.at(row).stamp;
    m_rows[row] = std::move(fresh);
    if (looksDifferent)
        Q_EMIT dataChanged(index(row), index(row));
}

void ColumnModel::place(int row, const Card &card, const QHash<CardId, int> &wanted)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (row < last && m_rows.at(row + 1).card.id == card.id) {
        const int to = std::clamp(wanted.value(m_rows.at(row).card.id), row + 1, last);
        beginMoveRows({}, row, row, {}, to + 1);
        m_rows.move(row, to);
        endMoveRows();
    } else if (const int from = rowOf(card.id); from >= 0) {
        beginMoveRows({}, from, from, {}, row);
        m_rows.move(from, row);
        endMoveRows();
    } else {
        beginInsertRows({}, row, row);
        m_rows.insert(row, rowFor(card));
        endInsertRows();
    }
}

void ColumnModel::sync()
{
    const QList<Card> cards = cardsAt(m_source.board(), m_place);
    QHash<CardId, int> wanted;
    for (int i = 0; i < cards.size(); ++i)
        wanted.insert(cards.at(i).id, i);

    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows.at(row).card.id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (m_rows.isEmpty() && !cards.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(cards.size()) - 1);
        for (const Card &card : cards)
            m_rows.append(rowFor(card));
        endInsertRows();
        return;
    }
    for (int row = 0; row < cards.size(); ++row) {
        if (row >= m_rows.size() || m_rows.at(row).card.id != cards.at(row).id)
            place(row, cards.at(row), wanted);
        if (m_rows.at(row).card != cards.at(row))
            update(row, cards.at(row));
    }
}

void ColumnModel::refreshFaces()
{
    for (int row = 0; row < m_rows.size(); ++row)
        update(row, Card(m_rows.at(row).card));
}

void ColumnModel::refreshFaces(const QSet<CardId> &cards)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (cards.contains(m_rows.at(row).card.id))
            update(row, Card(m_rows.at(row).card));
    }
}

std::optional<CardId> ColumnModel::before(const CardId &card, int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const CardId next = cardAt(row) == card ? cardAt(row + 1) : cardAt(row);
    return next.isEmpty() ? std::optional<CardId>() : next;
}

Result<Done, Refusal> ColumnModel::mayDrop(const CardId &card, int row) const
{
    const Action action =
        moveTo(m_source.board(), card, m_place.column, m_place.half, before(card, row), QStringLiteral("asked for on drop"));
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

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.face.title;
    case Qt::AccessibleTextRole:
        return spoken(row.face);
    case Qt::ToolTipRole:
        return QLatin1String("<p>") + spoken(row.face).toHtmlEscaped() + QLatin1String("</p>");
    case CardIdRole:
        return row.card.id.value;
    case FaceRole:
        return QVariant::fromValue(row.face);
    case StampRole:
        return row.stamp;
    case NumberRole:
        return row.face.number;
    case DaysRole:
        return row.face.days;
    case AgeToneRole:
        return static_cast<int>(row.face.ageTone);
    case BlockedRole:
        return row.face.blocked;
    case OwnersRole:
        return initials(row.face);
    default:
        return {};
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
    return action == Qt::MoveAction && !card.isEmpty() && mayDrop(card, row).has_value();
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
