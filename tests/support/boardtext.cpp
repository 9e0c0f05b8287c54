// Boards as text: reading, writing, and what a command makes of one.
#include "tests/support/boardtext.h"

#include "models/domain/arrivals.h"
#include "models/domain/orderkey.h"

#include <QRegularExpression>
#include <QtDebug>

namespace pulley {

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// Reads "name@owner#class!" onto the board.
void addCard(Board &board, const QString &text, const ColumnId &column, Half half)
{
    static const QRegularExpression trait(latin("([@#~^])([\\w-]+)"));
    const QString name = text.section(QRegularExpression(latin("[@#~^!]")), 0, 0);
    const int count = int(board.cards.size());
    Card card;
    card.id = {name};
    card.number = board.nextNumber++;
    card.facts.title = name;
    card.facts.serviceClass = {latin("standard")};
    card.created = start(count);
    for (auto match = trait.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString value = found.captured(2);
        switch (found.captured(1).at(0).toLatin1()) {
        case '@':
            card.owners.append({value});
            break;
        case '#':
            card.facts.serviceClass = {value};
            break;
        case '~':
            card.facts.type = {value};
            break;
        default:
            card.facts.lane = {value};
        }
    }
    std::sort(card.owners.begin(), card.owners.end());
    if (text.endsWith(QLatin1Char('!')))
        card.blocked = Blocking{latin("waits"), {latin("me")}, start(count)};
    QString last;
    for (const Card &other : std::as_const(board.cards)) {
        if (other.standing.column == column)
            last = std::max(last, other.standing.order);
    }
    card.standing = {column, half, orderBetween(last, {}), start(count), arrive({}, board.columns, {}, column, start(count))};
    board.cards.insert(card.id, card);
}

/// Reads "name(max)" headings and their columns; the cards come when all columns are known.
struct Section {
    QString heading;
    QString cards;
};

Column columnNamed(QString name, bool first, bool last, bool split)
{
    Column column;
    column.kind = last ? ColumnKind::Done : first ? ColumnKind::Queue : ColumnKind::Active;
    if (name.startsWith(QLatin1Char('>'))) {
        column.skippable = true;
        name.remove(0, 1);
    }
    if (name.startsWith(QLatin1Char('='))) {
        column.kind = ColumnKind::Done;
        name.remove(0, 1);
    }
    if (name.endsWith(QLatin1Char('?'))) {
        column.kind = ColumnKind::Queue;
        name.chop(1);
    }
    column.id = {name};
    column.name = name;
    column.split = split;
    return column;
}

void addLimit(Board &board, const QList<ColumnId> &columns, int max)
{
    QStringList names;
    for (const ColumnId &column : columns)
        names.append(column.value);
    Limit limit;
    limit.id = {names.join(QLatin1Char('+'))};
    limit.name = limit.id.value;
    limit.selector.columns = columns;
    limit.max = max;
    board.limits.append(limit);
}

QList<Section> sectionsOf(const QString &text)
{
    QList<Section> sections;
    QStringList spanned;
    for (const QString &part : text.split(QLatin1Char('|'))) {
        const qsizetype colon = part.indexOf(QLatin1Char(':'));
        if (colon < 0) {
            sections.append({spanned.isEmpty() ? QString() : spanned.takeFirst(), part.trimmed()});
            continue;
        }
        const QString heading = part.left(colon).trimmed();
        sections.append({heading, part.mid(colon + 1).trimmed()});
        spanned = heading.section(QLatin1Char('('), 0, 0).split(QLatin1Char('+')).mid(1);
    }
    return sections;
}

void addColumn(Board &board, const Section &section, bool first, bool last)
{
    const QStringList names = section.heading.section(QLatin1Char('('), 0, 0).split(QLatin1Char('+'));
    const Column column = columnNamed(names.first(), first, last, section.cards.contains(QLatin1Char('/')));
    board.columns.append(column);
    const int max =
        section.heading.section(QLatin1Char('('), 1).chopped(section.heading.contains(QLatin1Char('(')) ? 1 : 0).toInt();
    if (max == 0)
        return;
    QList<ColumnId> span{column.id};
    for (const QString &name : names.mid(1))
        span.append(columnNamed(name, false, false, false).id);
    addLimit(board, span, max);
}

QString cardText(const Card &card)
{
    QString text = card.facts.title;
    for (const PersonId &owner : card.owners)
        text += QLatin1Char('@') + owner.value;
    if (!card.facts.serviceClass.isEmpty() && card.facts.serviceClass.value != latin("standard"))
        text += QLatin1Char('#') + card.facts.serviceClass.value;
    if (!card.facts.type.isEmpty())
        text += QLatin1Char('~') + card.facts.type.value;
    if (!card.facts.lane.isEmpty())
        text += QLatin1Char('^') + card.facts.lane.value;
    return card.blocked ? text + QLatin1Char('!') : text;
}

QString cardsText(const Board &board, const Column &column, Half half)
{
    QStringList texts;
    for (const Card &card : cardsIn(board, column.id, half))
        texts.append(cardText(card));
    return texts.join(QLatin1Char(' '));
}

} // namespace

Instant start(int minutes)
{
    return fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)) + std::chrono::minutes{minutes};
}

Board emptyBoard()
{
    Board board;
    board.id = {latin("board")};
    board.facts.key = latin("OPS");
    board.facts.name = latin("Operations");
    board.classes = {{{latin("expedite")}, latin("Expedite"), Urgency::Expedite},
                     {{latin("fixed")}, latin("Fixed date"), Urgency::FixedDate},
                     {{latin("standard")}, latin("Standard"), Urgency::Standard},
                     {{latin("intangible")}, latin("Intangible"), Urgency::Intangible}};
    board.types = {{{latin("incident")}, latin("Incident"), latin("!"), false},
                   {{latin("change")}, latin("Change"), latin("c"), false},
                   {{latin("toil")}, latin("Toil"), latin("t"), true}};
    board.lanes = {{{latin("upper")}, latin("Upper")}, {{latin("lower")}, latin("Lower")}};
    board.people = {{{latin("me")}, latin("Me"), {}}, {{latin("ann")}, latin("Ann"), {}}, {{latin("bob")}, latin("Bob"), {}}};
    return board;
}

Board boardFromText(const QString &text)
{
    Board board = emptyBoard();
    const QList<Section> sections = sectionsOf(text);
    for (qsizetype i = 0; i < sections.size(); ++i)
        addColumn(board, sections.at(i), i == 0, i == sections.size() - 1);
    for (const Column &column : std::as_const(board.columns)) {
        if (column.kind == ColumnKind::Active && board.facts.commitment.isEmpty())
            board.facts.commitment = column.id;
        if (column.kind == ColumnKind::Done && board.facts.delivery.isEmpty())
            board.facts.delivery = column.id;
    }
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QStringList halves = sections.at(i).cards.split(QLatin1Char('/'));
        for (qsizetype half = 0; half < halves.size(); ++half) {
            for (const QString &card : halves.at(half).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                addCard(board, card, board.columns.at(i).id, half == 0 ? Half::Doing : Half::Ready);
        }
    }
    return board;
}

QString textOf(const Board &board)
{
    QStringList parts;
    for (const Column &column : board.columns) {
        QString cards = cardsText(board, column, Half::Doing);
        if (column.split)
            cards = QStringList{cards, latin("/"), cardsText(board, column, Half::Ready)}.join(QLatin1Char(' ')).trimmed();
        parts.append(column.name + QLatin1Char(':') + (cards.isEmpty() ? QString() : QLatin1Char(' ') + cards));
    }
    return parts.join(latin(" | "));
}

QString nameOf(Rule rule)
{
    static const char *const names[] = {"LimitFull",     "NotReady",      "NotDownstream",  "NotUpstream",  "ColumnBetween",
                                        "NothingBeyond", "ReasonMissing", "TitleMissing",   "NoSuchCard",   "NoSuchColumn",
                                        "NoSuchItem",    "CardFinished",  "AlreadyBlocked", "NotBlocked",   "AlreadyOwner",
                                        "NotOwner",      "AlreadyReady",  "AlreadyThere",   "CommentEmpty", "NotYourComment",
                                        "NothingToPull", "NothingToUndo", "ChangedSince",   "CardExists",   "ColumnInUse",
                                        "ItemInUse",     "NameTaken",     "NameMissing",    "BadLimit",     "BadBoard"};
    static_assert(std::size(names) == size_t(Rule::BadBoard) + 1);
    return latin(names[size_t(rule)]);
}

QString textOf(const Refusal &refusal)
{
    QStringList parts{nameOf(refusal.rule)};
    if (refusal.rule == Rule::LimitFull)
        parts << refusal.limit.name << latin("%1/%2").arg(refusal.load).arg(refusal.max) << refusal.person.value;
    else
        parts << refusal.column.value << (refusal.column.value == refusal.subject ? QString() : refusal.subject);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

CardId cardId(const QString &name)
{
    return {name};
}

CardFacts titled(const QString &title)
{
    CardFacts facts;
    facts.title = title;
    return facts;
}

Command asked(const Action &action, const QString &by)
{
    return {{latin("command")}, {by}, action};
}

QString outcome(const Board &board, const Command &command, Instant at)
{
    const Result<QList<Change>, Refusal> decision = decide(board, command, at);
    if (!decision)
        return latin("refused: ") + textOf(decision.error());
    Board changed = board;
    for (const Change &change : *decision)
        evolve(changed, change);
    return textOf(changed);
}

Board after(Board board, const Command &command, Instant at)
{
    const Result<QList<Change>, Refusal> decision = decide(board, command, at);
    if (!decision)
        qFatal("refused: %s", qUtf8Printable(textOf(decision.error())));
    for (const Change &change : *decision)
        evolve(board, change);
    return board;
}

} // namespace pulley
