// PaletteEntry: one thing that the palette finds, and how the list shows it.
#pragma once

#include "models/domain/ids.h"

#include <QMetaType>
#include <QStringList>

namespace pulley {

enum class PaletteKind { Action, Card, Closed, Board, Filter };

struct PaletteEntry {
    PaletteKind kind = PaletteKind::Action;
    /// The action's name, the card's id, the board's key or the filter's text.
    QString id;
    /// Number of a card; empty for all else.
    QString number;
    QString title;
    /// At the right: keys, the column, what kind of thing it is; for what can't be had now why, where that is known.
    QString detail;
    bool available = true;
    /// A card that is finished or discarded.
    bool closed = false;
    /// Folded: what it may be found by, the better ones first.
    QStringList names;
    friend bool operator==(const PaletteEntry &, const PaletteEntry &) = default;
};

} // namespace pulley

Q_DECLARE_METATYPE(pulley::PaletteEntry)
