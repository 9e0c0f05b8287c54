// CardFilter: a filter made ready for one board, person and moment, so that asking it about each of ten thousand cards is quick.
#pragma once

#include "models/domain/cardtext.h"
#include "models/domain/filter.h"

#include <QSet>
#include <QTimeZone>

namespace pulley {

class CardFilter
{
public:
    /// Lets every card pass.
    CardFilter() = default;
    /// Ages and dates are counted at `now` in `zone`, the board's. Names are looked up on the board as it is now.
    CardFilter(const Filter &filter, const Board &board, const PersonId &me, Instant now, const QTimeZone &zone);

    bool isEmpty() const { return m_terms.isEmpty(); }
    /// Those of the text, and names that nothing on the board has: such a name is left out, and so is a term without any other.
    const QList<FilterProblem> &problems() const { return m_problems; }
    /// `board` is the one it was made for.
    bool matches(const Board &board, const Card &card, const CardText &text) const;

private:
    struct Text {
        QString text;
    };
    struct Ids {
        NameField field = NameField::Owner;
        QSet<QString> ids;
        bool none = false;
    };
    struct Tags {
        QList<FilterName> names;
    };
    /// A stretch of time, `from` included and `to` not.
    struct Between {
        Instant from;
        Instant to;
        bool holds(Instant at) const { return at >= from && at < to; }
    };
    struct Started {
        QList<Between> between;
    };
    struct Blocked {
        QList<Between> between;
    };
    struct Due {
        /// Both ends included.
        QList<std::pair<QDate, QDate>> days;
        bool none = false;
    };
    using Test = std::variant<Text, Ids, Tags, Started, Blocked, Due, HasParts, IsOneOf>;
    struct Term {
        Sense sense = Sense::With;
        Test test;
    };
    struct Maker;

    static bool passes(const Ids &ids, const Card &card);
    static bool passes(const Tags &tags, const CardText &text);
    static bool has(HasPart part, const Card &card);
    bool is(CardIs state, const Board &board, const Card &card) const;
    bool passes(const Due &due, const Board &board, const Card &card) const;
    bool passes(const Test &test, const Board &board, const Card &card, const CardText &text) const;

    QList<Term> m_terms;
    QList<FilterProblem> m_problems;
    QDate m_today;
};

/// For once: `filter` on one card. For many cards make a CardFilter.
bool matches(const Filter &filter, const Board &board, const Card &card, const PersonId &me, Instant now, const QTimeZone &zone);

} // namespace pulley
