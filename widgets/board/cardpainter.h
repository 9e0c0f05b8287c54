// Card painting: a card's face as text lines and marks in a box of a given width.
#pragma once

#include "models/items/cardface.h"
#include "widgets/theme.h"

class QPainter;
class QRect;

namespace pulley {

/// Height in pixels of the card at `width`. Costs a text layout: keep the answer.
int cardHeight(const CardFace &face, int width);
/// Fills `box`, whose height is cardHeight().
void paintCard(QPainter &painter, const QRect &box, const CardFace &face, const Colors &colors);
/// "9 d", as the pill says it.
QString shortDays(int days);

} // namespace pulley
