// CardHeights: a stamp stands for one look of one card, so a stale height is never found; what isn't known is as cards are on
// average.
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

int CardHeights::layOut(const QModelIndex &index, int width)
{
    const int height = cardHeight(index.data(ColumnModel::FaceRole).value<CardFace>(), width);
    m_sum += height;
    ++m_count;
    if (m_spent++ == 0)
        m_turn.start();
    return height;
}

/// As high as it was at another width, or as others are.
int CardHeights::guess(const Height &known) const
{
    return known.height > 0 ? known.height : static_cast<int>(m_sum / std::max(m_count, qint64(1)));
}

int CardHeights::at(const QModelIndex &index, int width)
{
    if (m_heights.size() > mostHeights)
        m_heights.clear();
    Height &known = m_heights[stampOf(index)];
    if (known.height > 0 && known.width == width)
        return known.height;
    if (m_measuring == Measuring::AtOnce || m_spent < perTurn) {
        known = {width, layOut(index, width), true};
    } else {
        known = {width, guess(known), false};
        ++m_guesses;
    }
    return known.height;
}

bool CardHeights::measure(const QModelIndex &index, int width)
{
    Height &known = m_heights[stampOf(index)];
    if (known.exact && known.width == width)
        return false;
    const int before = known.width == width ? known.height : 0;
    known = {width, layOut(index, width), true};
    return known.height != before;
}

bool CardHeights::isExact(const QModelIndex &index, int width) const
{
    const Height known = m_heights.value(stampOf(index));
    return known.exact && known.width == width;
}

void CardHeights::forget()
{
    m_heights.clear();
    m_sum = 0;
    m_count = 0;
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
