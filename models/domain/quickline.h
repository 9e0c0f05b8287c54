// QuickLine: a card as one typed line: a title, with its tags, class of service and work type in it.
#pragma once

#include "models/domain/board.h"

namespace pulley {

enum class QuickMark { Tag, Class, Type };

/// A word of the line that was understood.
struct QuickWord {
    QuickMark mark = QuickMark::Tag;
    /// The tag, or the name of the class or type.
    QString name;
    friend bool operator==(const QuickWord &, const QuickWord &) = default;
};

struct QuickLine {
    CardFacts facts;
    /// In order of the line.
    QList<QuickWord> words;
    friend bool operator==(const QuickLine &, const QuickLine &) = default;
};

/// What a new card is unless somebody says otherwise: the first work type, the first class of standard urgency.
CardFacts usualFacts(const Board &board);
/// Where a quickly added card goes: the first queue, else the first column.
ColumnId quickColumn(const Board &board);
/// `#tag` (with a letter in it), `!class` and `~type`: by name without its spaces or by as much of its beginning as no other name
/// shares. A word that names nothing stays in the title as it is; of two classes or types the last counts.
QuickLine quickLine(const Board &board, const QString &text);

} // namespace pulley
