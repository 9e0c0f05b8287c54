// ColorSets: text of every set stands out by 4.5:1 from what it is on, by 7:1 in high contrast.
#include "widgets/colorsets.h"

namespace pulley {

namespace {

Colors lightColors()
{
    return {.ground = 0xf5f6f8,
            .panel = 0xffffff,
            .card = 0xffffff,
            .line = 0xdfe3e8,
            .text = 0x1b2430,
            .dim = 0x5a6675,
            .faint = 0x8a95a3,
            .accent = 0x2b6ad9,
            .freeSlot = 0xb9c3cf,
            .onAccent = 0xffffff,
            .red = 0xc0392b,
            .redTint = 0xfdecea,
            .amber = 0x946200,
            .amberTint = 0xfff4d6,
            .green = 0x2a7548,
            .greenTint = 0xe6f4ea,
            .chip = 0xeceff3};
}

Colors darkColors()
{
    return {.ground = 0x17191d,
            .panel = 0x1e2126,
            .card = 0x262a31,
            .line = 0x363c45,
            .text = 0xe8ebef,
            .dim = 0xaab4c0,
            .faint = 0x7d8896,
            .accent = 0x7aa7ff,
            .freeSlot = 0x4a525e,
            .onAccent = 0x17191d,
            .red = 0xff8a80,
            .redTint = 0x3a2323,
            .amber = 0xf2c14e,
            .amberTint = 0x3a3119,
            .green = 0x7fd19b,
            .greenTint = 0x1f3327,
            .chip = 0x1b1e23};
}

/// Lines as strong as text, and nothing that only a tint tells.
Colors strongLightColors()
{
    return {.ground = 0xffffff,
            .panel = 0xffffff,
            .card = 0xffffff,
            .line = 0x1a1a1a,
            .text = QRgb(0x000000),
            .dim = 0x1f1f1f,
            .faint = 0x474747,
            .accent = 0x0036a3,
            .freeSlot = 0x474747,
            .onAccent = 0xffffff,
            .red = 0x8a0000,
            .redTint = 0xffe9e6,
            .amber = 0x573800,
            .amberTint = 0xfff3cc,
            .green = 0x0a4a20,
            .greenTint = 0xe2f6e8,
            .chip = 0xe9e9e9};
}

Colors strongDarkColors()
{
    return {.ground = QRgb(0x000000),
            .panel = QRgb(0x000000),
            .card = QRgb(0x000000),
            .line = 0xd6d6d6,
            .text = 0xffffff,
            .dim = 0xf0f0f0,
            .faint = 0xc4c4c4,
            .accent = 0x94c2ff,
            .freeSlot = 0xc4c4c4,
            .onAccent = QRgb(0x000000),
            .red = 0xffb4ab,
            .redTint = 0x330b07,
            .amber = 0xffdc66,
            .amberTint = 0x2b2000,
            .green = 0xa3efba,
            .greenTint = 0x06240f,
            .chip = 0x1c1c1c};
}

} // namespace

const Colors &colorSet(bool dark, Contrast contrast)
{
    static const Colors sets[] = {lightColors(), darkColors(), strongLightColors(), strongDarkColors()};
    return sets[(contrast == Contrast::High ? 2 : 0) + (dark ? 1 : 0)];
}

} // namespace pulley
