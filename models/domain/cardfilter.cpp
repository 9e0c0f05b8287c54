// Making a filter ready, and asking it.
#include "models/domain/cardfilter.h"

#include "models/domain/filterwords.h"
#include "models/domain/initials.h"

#include <algorithm>

namespace pulley {

namespace {

constexpr qint64 microsPerHour = 3'600'000'000;
/// Far enough, and still within what a QDate can be asked.
constexpr int mostDays = 1'000'000;

struct Choice {
    QString id;
    /// All of what it may be called, folded; the first is its name.
    QStringList names;
};

bool begins(const Choice &choice, const QString &text)
{
    const QString blank = QLatin1Char(' ') + text;
    return std::any_of(choice.names.cbegin(), choice.names.cend(), [&](const QString &name) { return name.startsWith(text); })
        || choice.names.first().contains(blank);
}

/// The ones that are called so; where nothing is and `name` was not quoted, those that begin so.
QStringList chosen(const QList<Choice> &choices, const FilterName &name)
{
    QStringList exact;
    QStringList begun;
    for (const Choice &choice : choices) {
        if (choice.names.contains(name.text))
            exact.append(choice.id);
        else if (!name.whole && begins(choice, name.text))
            begun.append(choice.id);
    }
    return exact.isEmpty() ? begun : exact;
}

template <class Items>
QList<Choice> choicesOf(const Items &items)
{
    QList<Choice> choices;
    for (const auto &item : items)
        choices.append({item.id.value, {foldedForSearch(item.name), foldedForSearch(item.id.value)}});
    return choices;
}

QList<Choice> peopleOf(const Board &board)
{
    QList<Choice> choices;
    QSet<PersonId> known;
    for (const Person &person : board.people) {
        known.insert(person.id);
        choices.append({person.id.value,
                        {foldedForSearch(person.name), foldedForSearch(person.id.value), foldedForSearch(initialsOf(person))}});
    }
    // Whoever owns a card counts, on the board's list or not.
    for (const Card &card : board.cards) {
        for (const PersonId &owner : card.owners) {
            if (!known.contains(owner)) {
                known.insert(owner);
                choices.append({owner.value, {foldedForSearch(owner.value)}});
            }
        }
    }
    return choices;
}

QList<Choice> choicesFor(NameField field, const Board &board)
{
    switch (field) {
    case NameField::Owner:
        return peopleOf(board);
    case NameField::Type:
        return choicesOf(board.types);
    case NameField::Class:
        return choicesOf(board.classes);
    case NameField::Lane:
        return choicesOf(board.lanes);
    case NameField::Column:
        return choicesOf(board.columns);
    case NameField::Tag:
        break;
    }
    return {};
}

} // namespace

struct CardFilter::Maker {
    CardFilter &made;
    const Board &board;
    PersonId me;
    Instant now;
    QTimeZone zone;

    std::optional<Test> test(const HasText &what) const { return Text{what.text}; }
    std::optional<Test> test(const HasParts &what) const { return what; }
    std::optional<Test> test(const IsOneOf &what) const { return what; }

    std::optional<Test> test(const HasName &what) const
    {
        if (what.field == NameField::Tag)
            return Tags{what.names};
        const QList<Choice> choices = choicesFor(what.field, board);
        Ids ids{what.field, {}, false};
        for (const FilterName &name : what.names) {
            const bool mayLack = what.field == NameField::Owner || what.field == NameField::Lane;
            if (mayLack && !name.whole && meansWord(name.text, FilterWord::None)) {
                ids.none = true;
            } else if (what.field == NameField::Owner && !name.whole && meansWord(name.text, FilterWord::Me)) {
                ids.ids.insert(me.value);
            } else if (const QStringList found = chosen(choices, name); !found.isEmpty()) {
                ids.ids.unite({found.cbegin(), found.cend()});
            } else {
                made.m_problems.append({FilterTrouble::NoSuchName, name.position, name.length, name.typed});
            }
        }
        return ids.ids.isEmpty() && !ids.none ? std::nullopt : std::optional<Test>(ids);
    }

    static constexpr Instant earliest = Instant::min();
    static constexpr Instant latest = Instant::max();

    /// What makes `count` of something so many when later instants make less of it: at least so many is before `atLeast(count)`.
    template <class Bound>
    static Between between(Compare compare, int count, Bound atLeast)
    {
        switch (compare) {
        case Compare::Is:
            return {atLeast(count + 1), atLeast(count)};
        case Compare::Less:
            return {atLeast(count), latest};
        case Compare::AtMost:
            return {atLeast(count + 1), latest};
        case Compare::More:
            return {earliest, atLeast(count + 1)};
        case Compare::AtLeast:
            return {earliest, atLeast(count)};
        }
        return {};
    }

    std::optional<Test> test(const HasAge &what) const
    {
        // The first day counts: 2 days old is what was started before today.
        const auto atLeast = [this](int days) {
            if (days <= 1)
                return latest;
            return fromDateTime(made.m_today.addDays(2 - std::min(days, mostDays)).startOfDay(zone));
        };
        Started started;
        for (const int days : what.days)
            started.between.append(between(what.compare, days, atLeast));
        return started;
    }

    std::optional<Test> test(const BlockedFor &what) const
    {
        Blocked blocked;
        for (const Span &span : what.spans) {
            const auto atLeast = [&](int count) {
                const qint64 ago = std::min(count, mostDays) * span.hoursEach * microsPerHour;
                return count <= 0 ? latest : fromMicros(toMicros(now) - ago + 1);
            };
            blocked.between.append(between(what.compare, span.count, atLeast));
        }
        return blocked;
    }

    std::optional<Test> test(const HasDue &what) const
    {
        const QDate first = made.m_today.addDays(-mostDays);
        const QDate last = made.m_today.addDays(mostDays);
        Due due;
        for (const DueDay &each : what.days) {
            if (!each.date && !each.days) {
                due.none = true;
                continue;
            }
            const QDate day = each.date ? *each.date : made.m_today.addDays(*each.days);
            switch (what.compare) {
            case Compare::Is:
                due.days.append({day, day});
                break;
            case Compare::Less:
                due.days.append({first, day.addDays(-1)});
                break;
            case Compare::AtMost:
                due.days.append({first, day});
                break;
            case Compare::More:
                due.days.append({day.addDays(1), last});
                break;
            case Compare::AtLeast:
                due.days.append({day, last});
                break;
            }
        }
        return due;
    }
};

CardFilter::CardFilter(const Filter &filter, const Board &board, const PersonId &me, Instant now, const QTimeZone &zone) :
    m_problems(filter.problems), m_today(dayOf(now, zone))
{
    const Maker maker{*this, board, me, now, zone};
    for (const FilterTerm &term : filter.terms) {
        const auto test = std::visit([&](const auto &what) { return maker.test(what); }, term.what);
        if (test)
            m_terms.append({term.sense, *test});
    }
}

bool CardFilter::passes(const Ids &ids, const Card &card)
{
    const CardFacts &facts = card.facts;
    switch (ids.field) {
    case NameField::Owner:
        return (ids.none && card.owners.isEmpty())
            || std::any_of(card.owners.cbegin(), card.owners.cend(),
                           [&](const PersonId &owner) { return ids.ids.contains(owner.value); });
    case NameField::Type:
        return ids.ids.contains(facts.type.value);
    case NameField::Class:
        return ids.ids.contains(facts.serviceClass.value);
    case NameField::Lane:
        return facts.lane.isEmpty() ? ids.none : ids.ids.contains(facts.lane.value);
    case NameField::Column:
        return ids.ids.contains(card.standing.column.value);
    case NameField::Tag:
        break;
    }
    return false;
}

bool CardFilter::passes(const Tags &tags, const CardText &text)
{
    return std::any_of(tags.names.cbegin(), tags.names.cend(), [&](const FilterName &name) {
        if (!name.whole && meansWord(name.text, FilterWord::None) && text.tags.isEmpty())
            return true;
        return std::any_of(text.tags.cbegin(), text.tags.cend(),
                           [&](const QString &tag) { return name.whole ? tag == name.text : tag.startsWith(name.text); });
    });
}

bool CardFilter::has(HasPart part, const Card &card)
{
    const CardFacts &facts = card.facts;
    switch (part) {
    case HasPart::Checklist:
        return !facts.checklist.isEmpty();
    case HasPart::Description:
        return !facts.description.trimmed().isEmpty();
    case HasPart::Links:
        return !facts.links.isEmpty();
    case HasPart::Comments:
        return !card.comments.isEmpty();
    case HasPart::Relations:
        return !facts.relations.isEmpty();
    case HasPart::Due:
        return facts.due.isValid();
    case HasPart::Tags:
        return !facts.tags.isEmpty();
    case HasPart::Owner:
        return !card.owners.isEmpty();
    }
    return false;
}

bool CardFilter::is(CardIs state, const Board &board, const Card &card) const
{
    switch (state) {
    case CardIs::Blocked:
        return card.blocked.has_value();
    case CardIs::Ready: {
        const Column *column = findColumn(board, card.standing.column);
        return column && (column->kind == ColumnKind::Queue || (column->split && card.standing.half == Half::Ready));
    }
    case CardIs::Overdue:
        return card.facts.due.isValid() && card.facts.due < m_today && !isFinished(board, card);
    case CardIs::Expedite: {
        const ServiceClass *service = findClass(board, card.facts.serviceClass);
        return service && service->urgency == Urgency::Expedite;
    }
    }
    return false;
}

bool CardFilter::passes(const Due &due, const Board &board, const Card &card) const
{
    const QDate day = card.facts.due;
    if (!day.isValid())
        return due.none;
    const bool within =
        std::any_of(due.days.cbegin(), due.days.cend(), [&](const auto &days) { return day >= days.first && day <= days.second; });
    return within && !isFinished(board, card);
}

bool CardFilter::passes(const Test &test, const Board &board, const Card &card, const CardText &text) const
{
    const auto holds = [](const QList<Between> &between, Instant at) {
        return std::any_of(between.cbegin(), between.cend(), [at](const Between &each) { return each.holds(at); });
    };
    return std::visit(overloaded{[&](const Text &it) { return text.text.contains(it.text); },
                                 [&](const Ids &it) { return passes(it, card); }, [&](const Tags &it) { return passes(it, text); },
                                 [&](const Started &it) {
                                     const auto started = startedAt(board, card);
                                     return started && !isFinished(board, card) && holds(it.between, *started);
                                 },
                                 [&](const Blocked &it) { return card.blocked && holds(it.between, card.blocked->since); },
                                 [&](const Due &it) { return passes(it, board, card); },
                                 [&](const HasParts &it) {
                                     return std::any_of(it.parts.cbegin(), it.parts.cend(),
                                                        [&](HasPart part) { return has(part, card); });
                                 },
                                 [&](const IsOneOf &it) {
                                     return std::any_of(it.states.cbegin(), it.states.cend(),
                                                        [&](CardIs state) { return is(state, board, card); });
                                 }},
                      test);
}

bool CardFilter::matches(const Board &board, const Card &card, const CardText &text) const
{
    return std::all_of(m_terms.cbegin(), m_terms.cend(),
                       [&](const Term &term) { return passes(term.test, board, card, text) == (term.sense == Sense::With); });
}

bool matches(const Filter &filter, const Board &board, const Card &card, const PersonId &me, Instant now, const QTimeZone &zone)
{
    return CardFilter(filter, board, me, now, zone).matches(board, card, cardText(board, card));
}

} // namespace pulley
