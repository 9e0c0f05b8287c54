// ColumnModel: kept in step: what changed is put where it belongs now, and rows follow one by one.
#include "models/items/columnmodel.h"

#include "models/domain/finishedwindow.h"

#include <algorithm>

namespace pulley {

namespace {

/// Which cards belong to a list.
class Belonging
{
public:
    Belonging(const BoardSource &source, const Place &place) :
        m_board(source.board()), m_place(place), m_rows(source.rows()), m_column(findColumn(m_board, place.column)),
        m_window(finishedWindow(m_board, source.now(), source.zone()))
    {
    }
    bool operator()(const Card &card) const
    {
        return m_column && card.standing.column == m_place.column && (!m_column->split || card.standing.half == m_place.half)
            && rowOf(m_board, m_rows, card) == m_place.row && shows(m_window, m_board, card);
    }

private:
    const Board &m_board;
    const Place &m_place;
    QList<RowId> m_rows;
    const Column *m_column;
    FinishedWindow m_window;
};

QList<CardId> cardsAt(const BoardSource &source, const Place &place)
{
    const Belonging belongs(source, place);
    const ColumnOrder isBefore(source.board(), place.column);
    QList<const Card *> cards = source.counted().in(place.column);
    cards.removeIf([&](const Card *card) { return !belongs(*card); });
    std::sort(cards.begin(), cards.end(), [&](const Card *a, const Card *b) { return isBefore(*a, *b); });
    QList<CardId> ids;
    ids.reserve(cards.size());
    for (const Card *card : std::as_const(cards))
        ids.append(card->id);
    return ids;
}

} // namespace

void ColumnModel::update(int row)
{
    const Card *card = findCard(m_source.board(), cardAt(row));
    if (!card)
        return;
    // Of what nobody has seen nobody is told.
    const Row &shown = m_rows.at(row);
    const auto fresh = shown.face ? std::optional(faceOf(m_source, *card)) : std::nullopt;
    if (shown.face ? shown.face == fresh : !shown.stamped)
        return;
    m_rows[row] = {card->id, nextStamp(), fresh};
    Q_EMIT dataChanged(index(row), index(row));
}

void ColumnModel::place(int row, const CardId &card, const QHash<CardId, int> &wanted)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (row < last && m_rows.at(row + 1).id == card) {
        const int to = std::clamp(wanted.value(m_rows.at(row).id), row + 1, last);
        beginMoveRows({}, row, row, {}, to + 1);
        m_rows.move(row, to);
        endMoveRows();
    } else if (const int from = rowOf(card); from >= 0) {
        beginMoveRows({}, from, from, {}, row);
        m_rows.move(from, row);
        endMoveRows();
    } else {
        beginInsertRows({}, row, row);
        m_rows.insert(row, rowFor(card));
        endInsertRows();
    }
}

QList<CardId> ColumnModel::shownCards() const
{
    if (m_source.showsAll())
        return m_all;
    QList<CardId> cards;
    cards.reserve(m_all.size());
    for (const CardId &id : m_all) {
        if (const Card *card = findCard(m_source.board(), id); card && m_source.shows(*card))
            cards.append(id);
    }
    return cards;
}

void ColumnModel::hide(int row)
{
    const Row &gone = m_rows.at(row);
    m_hidden.insert(gone.id, gone);
}

/// Takes those that changed out of the list and puts them in where they belong now.
void ColumnModel::follow(const QSet<CardId> &changed)
{
    const Board &board = m_source.board();
    const bool finished = finishes(board, m_place.column);
    m_all.removeIf([&](const CardId &id) { return changed.contains(id) || (finished && !findCard(board, id)); });
    const Belonging belongs(m_source, m_place);
    const ColumnOrder isBefore(board, m_place.column);
    for (const CardId &id : changed) {
        const Card *card = findCard(board, id);
        if (!card || !belongs(*card))
            continue;
        const auto behind = std::partition_point(m_all.cbegin(), m_all.cend(), [&](const CardId &other) {
            const Card *standing = findCard(board, other);
            return standing && isBefore(*standing, *card);
        });
        m_all.insert(behind - m_all.cbegin(), id);
    }
}

void ColumnModel::sync(const std::optional<QSet<CardId>> &changed)
{
    constexpr qsizetype few = 40;
    if (changed && changed->size() <= few)
        follow(*changed);
    else
        m_all = cardsAt(m_source, m_place);
    m_hidden.removeIf(
        [&](const auto &entry) { return !changed || changed->contains(entry.key()) || !findCard(m_source.board(), entry.key()); });
    take(shownCards());
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!changed || changed->contains(cardAt(row)))
            update(row);
    }
}

void ColumnModel::refilter()
{
    constexpr qsizetype few = 40;
    const QList<CardId> cards = shownCards();
    const bool same = std::equal(cards.cbegin(), cards.cend(), m_rows.cbegin(), m_rows.cend(),
                                 [](const CardId &card, const Row &row) { return card == row.id; });
    if (same)
        return;
    if (cards.size() <= few && m_rows.size() <= few)
        take(cards);
    else
        takeAnew(cards);
}

void ColumnModel::takeAnew(const QList<CardId> &cards)
{
    beginResetModel();
    for (int row = 0; row < m_rows.size(); ++row)
        hide(row);
    m_rows.clear();
    m_rows.reserve(cards.size());
    for (const CardId &card : cards)
        m_rows.append(rowFor(card));
    endResetModel();
}

void ColumnModel::take(const QList<CardId> &cards)
{
    // Most rows stay: only what lies between the first and the last that don't is looked at.
    int first = 0;
    int end = static_cast<int>(cards.size());
    int last = static_cast<int>(m_rows.size());
    while (first < std::min(end, last) && m_rows.at(first).id == cards.at(first))
        ++first;
    for (; std::min(end, last) > first && m_rows.at(last - 1).id == cards.at(end - 1); --end)
        --last;
    QHash<CardId, int> wanted;
    for (int i = first; i < end; ++i)
        wanted.insert(cards.at(i), i);
    for (int row = last - 1; row >= first; --row) {
        if (wanted.contains(cardAt(row)))
            continue;
        beginRemoveRows({}, row, row);
        hide(row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (m_rows.isEmpty() && !cards.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(cards.size()) - 1);
        for (const CardId &card : cards)
            m_rows.append(rowFor(card));
        endInsertRows();
        return;
    }
    for (int row = first; row < end; ++row) {
        if (cardAt(row) != cards.at(row))
            place(row, cards.at(row), wanted);
    }
}

void ColumnModel::refreshFaces()
{
    m_hidden.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        update(row);
}

void ColumnModel::refreshFaces(const QSet<CardId> &cards)
{
    m_hidden.removeIf([&](const auto &entry) { return cards.contains(entry.key()); });
    for (int row = 0; row < m_rows.size(); ++row) {
        if (cards.contains(cardAt(row)))
            update(row);
    }
}

} // namespace pulley
