// CardHeights: a stamp stands for one look of a card, so a stale height is never taken for exact; what isn't known is as the card
// was, or as cards are on average.
#include "widgets/board/cardheights.h"

#include "models/items/columnmodel.h"
#include "widgets/board/cardpainter.h"

#include <QModelIndex>

namespace pulley {

namespace {

constexpr qsizetype mostHeights = 200000;
/// Milliseconds of a turn.
constexpr int slice = 4;

qint64 stampOf(const QModelIndex &index)
{
    return index.data(ColumnModel::StampRole).toLongLong();
}

} // namespace

CardHeights::CardHeights(Measuring measuring, QObject *parent) : QObject(parent), m_measuring(measuring)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &CardHeights::nextTurn);
}

CardHeights::Height &CardHeights::known(const QModelIndex &index)
{
    if (m_heights.size() > mostHeights)
        m_heights.clear();
    return m_heights[index.data(ColumnModel::CardIdRole).toString()];
}

int CardHeights::layOut(const QModelIndex &index, int width)
{
    const int height = cardHeight(index.data(ColumnModel::FaceRole).value<CardFace>(), width);
    m_sum += height;
    ++m_count;
    if (m_spent++ == 0)
        m_turn.start();
    return height;
}

/// As high as it was when it looked otherwise or was as wide as that, or as others are.
int CardHeights::guess(const Height &height) const
{
    return height.height > 0 ? height.height : static_cast<int>(m_sum / std::max(m_count, qint64(1)));
}

int CardHeights::at(const QModelIndex &index, int width)
{
    Height &height = known(index);
    const qint64 stamp = stampOf(index);
    if (height.height > 0 && height.stamp == stamp && height.width == width)
        return height.height;
    if (m_measuring == Measuring::AtOnce || m_spent < perTurn) {
        height = {stamp, width, layOut(index, width), true};
    } else {
        height = {stamp, width, guess(height), false};
        ++m_guesses;
    }
    return height.height;
}

bool CardHeights::measure(const QModelIndex &index, int width)
{
    Height &height = known(index);
    const qint64 stamp = stampOf(index);
    const bool stands = height.stamp == stamp && height.width == width;
    if (stands && height.exact)
        return false;
    const int before = stands ? height.height : 0;
    height = {stamp, width, layOut(index, width), true};
    return height.height != before;
}

bool CardHeights::isExact(const QModelIndex &index, int width) const
{
    const Height height = m_heights.value(index.data(ColumnModel::CardIdRole).toString());
    return height.exact && height.stamp == stampOf(index) && height.width == width;
}

void CardHeights::forget()
{
    for (Height &height : m_heights)
        height.stamp = 0;
}

void CardHeights::askForTime()
{
    m_asked = true;
    m_turn.start();
}

void CardHeights::nextTurn()
{
    m_spent = 0;
    if (std::exchange(m_asked, false))
        Q_EMIT spare(QDeadlineTimer(slice));
}

} // namespace pulley
