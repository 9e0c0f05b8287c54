// QuickLine: word by word; what isn't understood is title.
#include "models/domain/quickline.h"

#include <algorithm>
#include <optional>

namespace pulley {

namespace {

/// The signs as an input method for Japanese gives them count too.
std::optional<QuickMark> markOf(QChar c)
{
    switch (c.unicode()) {
    case u'#':
    case u'\uff03':
        return QuickMark::Tag;
    case u'!':
    case u'\uff01':
        return QuickMark::Class;
    case u'~':
    case u'\uff5e':
    case u'\u301c':
        return QuickMark::Type;
    default:
        return {};
    }
}

/// A name as it can be typed in one word.
QString asWord(const QString &name)
{
    QString word;
    for (const QChar c : name) {
        if (!c.isSpace() && c != QLatin1Char('-') && c != QLatin1Char('_'))
            word += c.toCaseFolded();
    }
    return word;
}

/// The item of that name, else the only one whose name begins so, else null.
template <class Item>
const Item *itemNamed(const QList<Item> &items, const QString &typed)
{
    const QString word = asWord(typed);
    const Item *found = nullptr;
    int beginning = 0;
    for (const Item &item : items) {
        const QString name = asWord(item.name);
        if (name == word)
            return &item;
        if (!word.isEmpty() && name.startsWith(word)) {
            found = &item;
            ++beginning;
        }
    }
    return beginning == 1 ? found : nullptr;
}

bool takeTag(const QString &typed, QuickLine &line)
{
    if (std::none_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isLetter(); }))
        return false;
    if (!line.facts.tags.contains(typed)) {
        line.facts.tags.append(typed);
        line.words.append({QuickMark::Tag, typed});
    }
    return true;
}

template <class Item, class AnyId>
bool takeItem(const Item *item, AnyId &into, QuickMark mark, QuickLine &line)
{
    if (!item)
        return false;
    into = item->id;
    line.words.removeIf([mark](const QuickWord &word) { return word.mark == mark; });
    line.words.append({mark, item->name});
    return true;
}

bool take(const Board &board, const QString &word, QuickLine &line)
{
    const auto mark = word.size() > 1 ? markOf(word.at(0)) : std::nullopt;
    const QString name = word.mid(1);
    if (!mark)
        return false;
    switch (*mark) {
    case QuickMark::Tag:
        return takeTag(name, line);
    case QuickMark::Class:
        return takeItem(itemNamed(board.classes, name), line.facts.serviceClass, *mark, line);
    case QuickMark::Type:
        return takeItem(itemNamed(board.types, name), line.facts.type, *mark, line);
    }
    return false;
}

} // namespace

CardFacts usualFacts(const Board &board)
{
    CardFacts facts;
    if (!board.types.isEmpty())
        facts.type = board.types.first().id;
    for (const ServiceClass &each : board.classes) {
        if (each.urgency == Urgency::Standard && facts.serviceClass.isEmpty())
            facts.serviceClass = each.id;
    }
    return facts;
}

ColumnId quickColumn(const Board &board)
{
    for (const Column &column : board.columns) {
        if (column.kind == ColumnKind::Queue)
            return column.id;
    }
    return board.columns.isEmpty() ? ColumnId() : board.columns.first().id;
}

QuickLine quickLine(const Board &board, const QString &text)
{
    QuickLine line;
    line.facts = usualFacts(board);
    QStringList title;
    for (const QString &word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!take(board, word, line))
            title.append(word);
    }
    line.facts.title = title.join(QLatin1Char(' '));
    return line;
}

} // namespace pulley
