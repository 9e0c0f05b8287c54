// ColumnFace: a column's limit as the header shows it.
#include "models/items/columnface.h"

#include <QCoreApplication>
#include <algorithm>

namespace pulley {

namespace {

/// The column's own limit, or one that spans it and its neighbours.
const Limit *shownLimit(const Board &board, const ColumnId &column)
{
    if (const Limit *own = columnLimit(board, column))
        return own;
    const auto spanning = std::find_if(board.limits.cbegin(), board.limits.cend(), [&](const Limit &limit) {
        return countsByPlaceOnly(limit) && limit.selector.columns.contains(column);
    });
    return spanning == board.limits.cend() ? nullptr : &*spanning;
}

} // namespace

ColumnFace faceOf(const Board &board, const Column &column, const FinishedWindow &window)
{
    ColumnFace face;
    face.column = column.id;
    face.name = column.name;
    face.kind = column.kind;
    face.split = column.split;
    face.policy = column.policy;
    face.colour = column.colour;
    const Limit *limit = shownLimit(board, column.id);
    if (limit && limit->selector.columns.size() == 1) {
        face.load = load(board, *limit);
        face.max = limit->max;
        face.min = limit->min;
        face.fill = fillOf(face.load, face.max, face.min);
        return face;
    }
    if (limit) {
        face.sharedLimit = limit->name;
        face.sharedFree = faceOf(board, *limit).free();
    }
    face.load = static_cast<int>(std::count_if(board.cards.cbegin(), board.cards.cend(), [&](const Card &card) {
        return card.standing.column == column.id && shows(window, board, card);
    }));
    return face;
}

std::optional<SlotFace> slotOf(const Board &board, const Card &card, const FinishedWindow &window)
{
    const Limit *limit = columnLimit(board, card.standing.column);
    QList<const Card *> cards = pickedIn(board, card.standing.column, [&](const Card &each) {
        return limit ? selects(board, *limit, each) : shows(window, board, each);
    });
    std::stable_partition(cards.begin(), cards.end(), [](const Card *each) { return each->standing.half == Half::Doing; });
    const auto found = std::find_if(cards.cbegin(), cards.cend(), [&](const Card *each) { return each->id == card.id; });
    if (found == cards.cend())
        return {};
    const int number = static_cast<int>(found - cards.cbegin()) + 1;
    return SlotFace{number, limit ? limit->max : static_cast<int>(cards.size()), limit != nullptr};
}

QString spoken(const SlotFace &slot)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("ColumnFace", text); };
    if (!slot.limited)
        return say(QT_TRANSLATE_NOOP("ColumnFace", "%1 of %2")).arg(slot.number).arg(slot.of);
    return slot.number > slot.of
        ? say(QT_TRANSLATE_NOOP("ColumnFace", "card %1, over the limit of %2")).arg(slot.number).arg(slot.of)
        : say(QT_TRANSLATE_NOOP("ColumnFace", "slot %1 of %2")).arg(slot.number).arg(slot.of);
}

WipFace wipOf(const Board &board)
{
    WipFace wip;
    wip.load = static_cast<int>(
        std::count_if(board.cards.cbegin(), board.cards.cend(), [&](const Card &card) { return isInProgress(board, card); }));
    for (const Limit &limit : board.limits) {
        if (countsByPlaceOnly(limit) && limit.selector.columns.isEmpty())
            wip = {load(board, limit), limit.max};
    }
    return wip;
}

} // namespace pulley
