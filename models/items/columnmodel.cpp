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

QList<Card> cardsAt(const BoardSource &source, const Place &place)
{
    const Board &board = source.board();
    const Column *column = findColumn(board, place.column);
    if (!column)
        return {};
    QList<Card> cards = column->split ? cardsIn(board, place.column, place.half) : cardsIn(board, place.column);
    const QList<RowId> rows = source.rows();
    const FinishedWindow window = finishedWindow(board, source.now(), source.zone());
    cards.removeIf([&](const Card &card) { return rowOf(board, rows, card) != place.row || !shows(window, board, card); });
    return cards;
}

/// One for all lists: a card that goes from one to another must not meet its own former stamp there.
qint64 nextStamp()
{
    static std::atomic<qint64> last = 0;
    return ++last;
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

int ColumnModel::total() const
{
    return static_cast<int>(m_all.size());
}

qsizetype ColumnModel::indexOf(const CardId &card) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const Card &each) { return each.id == card; });
    return found - m_all.cbegin();
}

CardId ColumnModel::idAt(qsizetype index) const
{
    return index < m_all.size() ? m_all.at(index).id : CardId();
}

CardId ColumnModel::following(int row) const
{
    return idAt(indexOf(cardAt(row)) + 1);
}

ColumnModel::Row ColumnModel::rowFor(const Card &card)
{
    if (Row kept = m_hidden.take(card.id); kept.card == card)
        return kept;
    Row row{card, faceOf(m_source.board(), card, m_source.now(), m_source.zone(), m_source.pace()), nextStamp()};
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

QList<Card> ColumnModel::shownCards() const
{
    QList<Card> cards;
    cards.reserve(m_all.size());
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(cards),
                 [this](const Card &card) { return m_source.shows(card); });
    return cards;
}

void ColumnModel::hide(int row)
{
    const Row &gone = m_rows.at(row);
    m_hidden.insert(gone.card.id, gone);
}

void ColumnModel::sync()
{
    m_all = cardsAt(m_source, m_place);
    m_hidden.removeIf([this](const auto &entry) { return !findCard(m_source.board(), entry.key()); });
    take(shownCards());
}

void ColumnModel::refilter()
{
    constexpr qsizetype few = 40;
    const QList<Card> cards = shownCards();
    const bool begun = std::equal(cards.cbegin(), cards.cbegin() + std::min(cards.size(), m_rows.size()), m_rows.cbegin(),
                                  [](const Card &card, const Row &row) { return card.id == row.card.id; });
    if (begun && cards.size() == m_rows.size())
        return;
    if (cards.size() <= few && m_rows.size() <= few)
        take(cards);
    else
        takeAnew(cards);
}

void ColumnModel::takeAnew(const QList<Card> &cards)
{
    beginResetModel();
    for (int row = 0; row < m_rows.size(); ++row)
        hide(row);
    m_rows.clear();
    m_rows.reserve(cards.size());
    for (const Card &card : cards)
        m_rows.append(rowFor(card));
    endResetModel();
}

void ColumnModel::take(const QList<Card> &cards)
{
    QHash<CardId, int> wanted;
    for (int i = 0; i < cards.size(); ++i)
        wanted.insert(cards.at(i).id, i);

    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows.at(row).card.id))
            continue;
        beginRemoveRows({}, row, row);
        hide(row);
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
    m_hidden.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        update(row, Card(m_rows.at(row).card));
}

void ColumnModel::refreshFaces(const QSet<CardId> &cards)
{
    m_hidden.removeIf([&](const auto &entry) { return cards.contains(entry.key()); });
    for (int row = 0; row < m_rows.size(); ++row) {
        if (cards.contains(m_rows.at(row).card.id))
            update(row, Card(m_rows.at(row).card));
    }
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
QString ColumnModel::spokenPlace(const Card &card) const
{
    const Board &board = m_source.board();
    QStringList parts{placeName(board, card.standing)};
    if (const auto slot = slotOf(board, card, finishedWindow(board, m_source.now(), m_source.zone())))
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
        return spoken(row.face);
    case Qt::AccessibleDescriptionRole:
        return spokenPlace(row.card);
    case Qt::ToolTipRole:
        return QLatin1String("<p>") + spoken(row.face).toHtmlEscaped() + QLatin1String("</p>");
    default:
        return dataOf(row.face, row.stamp, role);
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
