// Finding where in a filter the cursor stands, and what the board offers there.
#include "models/items/filtercompletion.h"

#include "models/domain/filterwords.h"
#include "models/domain/initials.h"

#include <QCoreApplication>
#include <algorithm>

namespace pulley {

namespace {

constexpr int mostTags = 12;

QString say(const char *text)
{
    return QCoreApplication::translate("FilterCompletion", text);
}

const char *const keyHints[] = {
    QT_TRANSLATE_NOOP("FilterCompletion", "who works on it"),
    QT_TRANSLATE_NOOP("FilterCompletion", "work type"),
    QT_TRANSLATE_NOOP("FilterCompletion", "class of service"),
    QT_TRANSLATE_NOOP("FilterCompletion", "lane"),
    QT_TRANSLATE_NOOP("FilterCompletion", "where it stands"),
    QT_TRANSLATE_NOOP("FilterCompletion", "tag, by its beginning"),
    QT_TRANSLATE_NOOP("FilterCompletion", "older than so many days"),
    QT_TRANSLATE_NOOP("FilterCompletion", "due within so many days, or before a date"),
    QT_TRANSLATE_NOOP("FilterCompletion", "blocked for longer than"),
    QT_TRANSLATE_NOOP("FilterCompletion", "has something"),
    QT_TRANSLATE_NOOP("FilterCompletion", "blocked, ready, overdue, expedite"),
};

/// Where the cursor stands: behind a key, or at the start of a term.
struct Spot {
    std::optional<FilterKey> key;
    bool colon = false;
    int from = 0;
    QString typed;
};

bool isOneOf(QChar sign, const char16_t *signs)
{
    return QStringView(signs).contains(sign);
}

Spot spotAt(const QString &text, int cursor)
{
    int term = 0;
    int value = -1;
    bool quoted = false;
    Spot spot;
    for (int i = 0; i < cursor; ++i) {
        const QChar sign = text.at(i);
        if (isOneOf(sign, u"\"\uff02\u201c\u201d")) {
            quoted = !quoted;
        } else if (!quoted && sign.isSpace()) {
            term = i + 1;
            value = -1;
            spot.key.reset();
        } else if (!quoted && spot.key && isOneOf(sign, u",\uff0c\u3001")) {
            value = i + 1;
        } else if (!quoted && isOneOf(sign, u":=<>\uff1a\uff1d\uff1c\uff1e")) {
            const QString name = text.mid(term, i - term).remove(QLatin1Char('-')).remove(QChar(0xff0d));
            if (!spot.key)
                spot.key = filterKey(foldedForSearch(name));
            spot.colon = isOneOf(sign, u":\uff1a");
            value = i + 1;
        }
    }
    spot.from = spot.key ? value : term;
    if (!spot.key && spot.from < cursor && isOneOf(text.at(spot.from), u"-\uff0d\u2212"))
        ++spot.from;
    spot.typed = text.mid(spot.from, cursor - spot.from);
    return spot;
}

class Offers
{
public:
    Offers(const Spot &spot, int cursor, QLocale::Language language) :
        m_spot(spot), m_typed(foldedForSearch(QString(spot.typed).remove(QLatin1Char('"')))), m_cursor(cursor), m_language(language)
    {
    }

    /// Offered when one of `names` begins with what is typed, or a word of the first one does.
    void add(const QStringList &names, const QString &insert, const QString &shown, const QString &hint = {})
    {
        const auto begins = [this](const QString &name) { return foldedForSearch(name).startsWith(m_typed); };
        const QString later = QLatin1Char(' ') + m_typed;
        if (m_typed.isEmpty() || std::any_of(names.cbegin(), names.cend(), begins)
            || foldedForSearch(names.first()).contains(later))
            m_found.append({m_spot.from, m_cursor - m_spot.from, insert, shown, hint});
    }

    /// One of the language's own words: as it is begun, else as the window speaks.
    void addWord(const QStringList &names, const QString &behind = {}, const QString &hint = {})
    {
        QString name = m_language == QLocale::Japanese ? names.at(1) : names.at(0);
        if (!m_typed.isEmpty() && !name.startsWith(m_typed)) {
            const auto begun =
                std::find_if(names.cbegin(), names.cend(), [this](const QString &each) { return each.startsWith(m_typed); });
            if (begun == names.cend())
                return;
            name = *begun;
        }
        add({name}, name + behind, name + behind, hint);
    }

    template <class Items>
    void addNamed(const Items &items)
    {
        for (const auto &item : items)
            add({item.name, item.id.value}, filterValue(item.name), item.name);
    }

    QList<Completion> take()
    {
        // Nothing is left to say where what stands there is already the only thing it can be.
        const bool complete = m_found.size() == 1 && m_found.first().insert == m_spot.typed;
        return complete ? QList<Completion>() : m_found;
    }

private:
    Spot m_spot;
    QString m_typed;
    int m_cursor;
    QLocale::Language m_language;
    QList<Completion> m_found;
};

void offerKeys(Offers &offers)
{
    const auto hint = [](FilterKey key) { return say(keyHints[allFilterKeys().indexOf(key)]); };
    for (const FilterKey key : allFilterKeys()) {
        if (key == FilterKey::Is || key == FilterKey::Blocked)
            continue;
        const bool compares = key == FilterKey::Age;
        const bool within = key == FilterKey::Due;
        offers.addWord(filterKeyNames(key),
                       compares     ? QStringLiteral(">")
                           : within ? QStringLiteral("<")
                                    : QStringLiteral(":"),
                       hint(key));
    }
    for (const CardIs state : allCardStates())
        offers.addWord(cardStateNames(state));
    offers.addWord(filterKeyNames(FilterKey::Blocked), QStringLiteral(">"), hint(FilterKey::Blocked));
}

void offerPeople(const Board &board, Offers &offers)
{
    offers.addWord(filterWordNames(FilterWord::Me));
    offers.addWord(filterWordNames(FilterWord::None));
    for (const Person &person : board.people)
        offers.add({person.name, person.id.value, initialsOf(person)}, filterValue(person.id.value),
                   person.name.isEmpty() ? person.id.value : person.name, person.id.value);
}

void offerTags(const Board &board, Offers &offers)
{
    QHash<QString, int> counts;
    for (const Card &card : board.cards) {
        for (const QString &tag : card.facts.tags)
            ++counts[tag];
    }
    QStringList tags = counts.keys();
    std::sort(tags.begin(), tags.end(), [&](const QString &a, const QString &b) {
        const int more = counts.value(a) - counts.value(b);
        return more != 0 ? more > 0 : a < b;
    });
    for (const QString &tag : tags.mid(0, 4 * mostTags))
        offers.add({tag}, filterValue(tag), tag);
}

void offerDue(const Spot &spot, Offers &offers)
{
    if (spot.colon) {
        for (const FilterWord word : {FilterWord::Today, FilterWord::Tomorrow, FilterWord::None})
            offers.addWord(filterWordNames(word));
        return;
    }
    for (const char *days : {"3d", "7d", "14d"})
        offers.add({QLatin1String(days)}, QLatin1String(days), QLatin1String(days));
}

void offerAges(const Board &board, Offers &offers)
{
    QList<int> days{3, 5, 10};
    const int expected = board.facts.sleDays;
    if (expected > 0 && !days.contains(expected))
        days.append(expected);
    std::sort(days.begin(), days.end());
    for (const int each : days) {
        const QString text = QString::number(each);
        offers.add({text}, text, text,
                   each == expected ? say(QT_TRANSLATE_NOOP("FilterCompletion", "what is expected here")) : QString());
    }
}

void offerValues(const Board &board, const Spot &spot, Offers &offers)
{
    switch (*spot.key) {
    case FilterKey::Owner:
        return offerPeople(board, offers);
    case FilterKey::Type:
        return offers.addNamed(board.types);
    case FilterKey::Class:
        return offers.addNamed(board.classes);
    case FilterKey::Lane:
        offers.addNamed(board.lanes);
        return offers.addWord(filterWordNames(FilterWord::None));
    case FilterKey::Column:
        return offers.addNamed(board.columns);
    case FilterKey::Tag:
        return offerTags(board, offers);
    case FilterKey::Age:
        return offerAges(board, offers);
    case FilterKey::Due:
        return offerDue(spot, offers);
    case FilterKey::Blocked:
        for (const char *span : {"4h", "1d", "3d"})
            offers.add({QLatin1String(span)}, QLatin1String(span), QLatin1String(span));
        return;
    case FilterKey::Has:
        for (const HasPart part : allHasParts())
            offers.addWord(hasPartNames(part));
        return;
    case FilterKey::Is:
        for (const CardIs state : allCardStates())
            offers.addWord(cardStateNames(state));
        return;
    }
}

} // namespace

QList<Completion> filterCompletions(const Board &board, const QString &text, int cursor, QLocale::Language language)
{
    const Spot spot = spotAt(text, cursor);
    // Behind a blank anything may come: a list there would only be in the way.
    if (!spot.key && spot.typed.isEmpty() && !text.isEmpty())
        return {};
    Offers offers(spot, cursor, language);
    if (spot.key)
        offerValues(board, spot, offers);
    else
        offerKeys(offers);
    return offers.take();
}

QString completed(const QString &text, const Completion &completion, int &cursor)
{
    QString result = text;
    // A key waits for its value; anything else is whole.
    const QChar last = completion.insert.back();
    const bool goesOn = isOneOf(last, u":<>");
    const bool atEnd = completion.from + completion.length >= text.size();
    const QString insert = completion.insert + (goesOn || !atEnd ? QString() : QStringLiteral(" "));
    result.replace(completion.from, completion.length, insert);
    cursor = completion.from + static_cast<int>(insert.size());
    return result;
}

QString sentence(const FilterProblem &problem)
{
    const QString typed = problem.typed.simplified().left(40);
    switch (problem.what) {
    case FilterTrouble::UnknownKey: {
        QStringList keys;
        for (const FilterKey key : allFilterKeys())
            keys.append(filterKeyNames(key).at(QLocale().language() == QLocale::Japanese ? 1 : 0));
        return say(QT_TRANSLATE_NOOP("FilterCompletion",
                                     "\u201c%1:\u201d isn't known. There is: %2. In quotes it is looked for as text."))
            .arg(typed, keys.join(QLatin1String(", ")));
    }
    case FilterTrouble::UnknownValue:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "\u201c%1\u201d isn't known here.")).arg(typed);
    case FilterTrouble::NoNumber:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "\u201c%1\u201d is no number of days, such as 5 or 2w.")).arg(typed);
    case FilterTrouble::NoDate:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "\u201c%1\u201d is no date, such as today, 3d or 2026-12-01.")).arg(typed);
    case FilterTrouble::NotComparable:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "\u201c%1\u201d takes a colon: only age, due and blocked are compared."))
            .arg(typed);
    case FilterTrouble::NoSuchName:
        return say(QT_TRANSLATE_NOOP("FilterCompletion", "Nothing on this board is called \u201c%1\u201d.")).arg(typed);
    }
    return {};
}

} // namespace pulley
