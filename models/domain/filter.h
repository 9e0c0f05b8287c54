// Filter: what a person types to narrow down the board, taken apart: owner:me type:toil,incident age>5 blocked -tag:db "a phrase".
#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

namespace pulley {

/// Text as it is compared: case folded, full-width and half-width letters alike, runs of white space as one blank.
QString foldedForSearch(const QString &text);

enum class NameField { Owner, Type, Class, Lane, Column, Tag };
enum class Compare { Is, Less, AtMost, More, AtLeast };
enum class HasPart { Checklist, Description, Links, Relations, Comments, Due, Tags, Owner };
/// Ready: waits to be pulled, in a queue or a ready half.
enum class CardIs { Blocked, Ready, Overdue, Expedite };

/// A name, folded and as typed; `whole` when it was quoted: then its beginning is not enough.
struct FilterName {
    QString text;
    QString typed;
    bool whole = false;
    int position = 0;
    int length = 0;
    friend bool operator==(const FilterName &, const FilterName &) = default;
};

// The terms; several values are alternatives.

/// Stands in number, title, description, tags, checklist, comments or block reason.
struct HasText {
    QString text;
    friend bool operator==(const HasText &, const HasText &) = default;
};
struct HasName {
    NameField field = NameField::Owner;
    QList<FilterName> names;
    friend bool operator==(const HasName &, const HasName &) = default;
};
/// Work item age in calendar days, the first one counted; only what is started and not finished has one.
struct HasAge {
    Compare compare = Compare::Is;
    QList<int> days;
    friend bool operator==(const HasAge &, const HasAge &) = default;
};
/// For so many whole hours, days of 24 hours, or weeks.
struct Span {
    int count = 0;
    int hoursEach = 24;
    friend bool operator==(const Span &, const Span &) = default;
};
struct BlockedFor {
    Compare compare = Compare::Is;
    QList<Span> spans;
    friend bool operator==(const BlockedFor &, const BlockedFor &) = default;
};
/// A date, days from today, or neither: no due date at all.
struct DueDay {
    std::optional<QDate> date;
    std::optional<int> days;
    friend bool operator==(const DueDay &, const DueDay &) = default;
};
/// What is finished is due no more.
struct HasDue {
    Compare compare = Compare::Is;
    QList<DueDay> days;
    friend bool operator==(const HasDue &, const HasDue &) = default;
};
struct HasParts {
    QList<HasPart> parts;
    friend bool operator==(const HasParts &, const HasParts &) = default;
};
struct IsOneOf {
    QList<CardIs> states;
    friend bool operator==(const IsOneOf &, const IsOneOf &) = default;
};

using FilterWhat = std::variant<HasText, HasName, HasAge, BlockedFor, HasDue, HasParts, IsOneOf>;

enum class Sense { With, Without };

struct FilterTerm {
    Sense sense = Sense::With;
    FilterWhat what;
    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

/// NoSuchName comes from a board (see cardfilter.h), the others from the text alone.
enum class FilterTrouble { UnknownKey, UnknownValue, NoNumber, NoDate, NotComparable, NoSuchName };

struct FilterProblem {
    FilterTrouble what = FilterTrouble::UnknownKey;
    /// In the text, in UTF-16 units.
    int position = 0;
    int length = 0;
    /// What is not understood, as it was typed.
    QString typed;
    friend bool operator==(const FilterProblem &, const FilterProblem &) = default;
};

/// All terms hold together. What isn't understood is a problem and no term.
struct Filter {
    QList<FilterTerm> terms;
    QList<FilterProblem> problems;
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Never fails: it is what somebody is typing. A key whose value is still to come at the end of the text is no problem yet.
Filter parseFilter(const QString &text);

/// `text` as a value behind a key: in quotes where it has to be.
QString filterValue(const QString &text);

} // namespace pulley
