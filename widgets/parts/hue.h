// Hue: the colours that columns are told apart by, for each theme, and what they are called.
#pragma once

#include "models/domain/board.h"

#include <QColor>
#include <QIcon>
#include <QList>
#include <QPalette>
#include <QString>

namespace pulley {

/// None first.
QList<Hue> allHues();
/// "Blue"; for None "No colour".
QString hueName(Hue hue);
/// 3:1 at least against the panel of the palette's theme, 7:1 in high contrast; invalid for None.
QColor hueColor(Hue hue, const QPalette &palette);
/// A dot of it; for None an empty ring.
QIcon hueIcon(Hue hue, const QPalette &palette);

} // namespace pulley
