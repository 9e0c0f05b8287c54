// KeyWords: the keys that the board's hints name, as people read them.
#pragma once

#include <QString>

namespace pulley {

/// Empty where an action has none.
struct KeyWords {
    QString pull;
    QString add;
    friend bool operator==(const KeyWords &, const KeyWords &) = default;
};

} // namespace pulley
