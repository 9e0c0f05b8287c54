// Slot bar: a limit as a row of slots. Full, over and under the minimum differ by shape, the words stand beside it.
#pragma once

#include "models/items/limitface.h"
#include "widgets/theme.h"

class QPainter;
class QRect;

namespace pulley {

/// What a bar is of: cards, slots, and the least there should be.
struct SlotCount {
    int load = 0;
    int max = 0;
    int min = 0;
    Fill fill = Fill::Unlimited;
};

constexpr int slotBarHeight = 5;

/// Into `box`, from its left and no wider than it; nothing without a limit. Gives back the width taken.
int paintSlotBar(QPainter &painter, const QRect &box, const SlotCount &count, const Colors &colors);
/// The ink for the word beside it.
QColor fillColor(Fill fill, const Colors &colors);

} // namespace pulley
