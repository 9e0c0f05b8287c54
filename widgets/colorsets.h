// ColorSets: the colours themselves. Light and dark, each in the usual contrast and in a high one.
#pragma once

#include "widgets/theme.h"

namespace pulley {

enum class Contrast { Normal, High };

const Colors &colorSet(bool dark, Contrast contrast);

} // namespace pulley
