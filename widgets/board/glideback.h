// glideBack: a card that was let go where it may not be returns to its place before one's eyes.
#pragma once

#include <QPixmap>

namespace pulley {

/// `picture` moves over `window` between two points of the screen, in under 200 ms; not where the system asks for no motion.
void glideBack(const QPixmap &picture, const QPoint &from, const QPoint &to, QWidget &window);

} // namespace pulley
