// Everything people wrote about a card as one folded text.
#include "models/domain/cardtext.h"

#include "models/domain/filter.h"

namespace pulley {

CardText cardText(const Board &board, const Card &card)
{
    CardText folded;
    const CardFacts &facts = card.facts;
    QStringList parts{cardNumber(board, card), facts.title, facts.description};
    for (const CheckItem &item : facts.checklist)
        parts.append(item.text);
    for (const Comment &comment : card.comments)
        parts.append(comment.text);
    if (card.blocked)
        parts.append(card.blocked->reason);
    for (QString &part : parts)
        part = foldedForSearch(part);
    for (const QString &tag : facts.tags)
        folded.tags.append(foldedForSearch(tag));
    // A phrase is found within one part, never across two.
    folded.text = (parts + folded.tags).join(QLatin1Char('\n'));
    return folded;
}

const CardText &CardTexts::of(const Board &board, const Card &card)
{
    auto found = m_texts.find(card.id);
    if (found == m_texts.end())
        found = m_texts.insert(card.id, cardText(board, card));
    return *found;
}

} // namespace pulley
