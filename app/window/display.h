// Display: whether there is one that answers, before Qt is asked, which aborts where there is none.
#pragma once

#include "app/window/options.h"

namespace pulley {

/// Chooses Qt's platform for what `options` ask, unless $QT_QPA_PLATFORM says it: a chart or a picture of the window is drawn
/// off screen, a window opens on the display that answers. False where a window is asked for and no display answers.
bool chooseDisplay(const Options &options);

} // namespace pulley
