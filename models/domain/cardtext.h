// CardText: what of a card words are looked for in, made ready once, since folding text costs more than comparing it.
#pragma once

#include "models/domain/board.h"

namespace pulley {

struct CardText {
    /// Number, title, description, tags, checklist, comments and block reason, folded, one a line.
    QString text;
    /// Folded.
    QStringList tags;
    friend bool operator==(const CardText &, const CardText &) = default;
};

CardText cardText(const Board &board, const Card &card);

/// Keeps the texts of a board's cards. Whoever owns it says which are outdated.
class CardTexts
{
public:
    const CardText &of(const Board &board, const Card &card);
    void forget(const CardId &card) { m_texts.remove(card); }
    void clear() { m_texts.clear(); }

private:
    QHash<CardId, CardText> m_texts;
};

} // namespace pulley
