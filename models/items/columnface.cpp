// ColumnFace: a column's limit as the header shows it.
#include "models/items/columnface.h"

#include <QCoreApplication>
#include <algorithm>

namespace pulley {

ColumnFace faceOf(const CountedBoard &counted, const Column &column, const FinishedWindow &window)
{
    const Board &board = counted.board();
    ColumnFace face;
    face.column = column.id;
    face.name = column.name;
    face.kind = column.kind;
    face.split = column.split;
    face.policy = column.policy;
    face.colour = column.colour;
    const Limit *limit = shownLimit(board, column.id);
    if (limit && limit->selector.columns.size() == 1) {
        face.load = counted.load(*limit);
        face.max = limit->max;
        face.min = limit->min;
        face.fill = fillOf(face.load, face.max, face.min);
        return face;
    }
    if (limit) {
        face.sharedLimit = limit->name;
        face.sharedFree = faceOf(counted, *limit).free();
    }
    const QList<const Card *> &cards = counted.in(column.id);
    face.load = static_cast<int>(
        std::count_if(cards.cbegin(), cards.cend(), [&](const Card *card) { return shows(window, board, *card); }));
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

WipFace wipOf(const CountedBoard &counted)
{
    WipFace wip;
    wip.load = counted.inProgress();
    for (const Limit &limit : counted.board().limits) {
        if (countsByPlaceOnly(limit) && limit.selector.columns.isEmpty())
            wip = {counted.load(limit), limit.max};
    }
    return wip;
}

} // namespace pulley
