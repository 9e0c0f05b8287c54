// Consequences in sentences: what a change of policy would do, and what to do first where the rules say no.
#include "models/session/wording.h"

#include "models/session/wordingparts.h"

namespace pulley {

namespace {

constexpr qsizetype cardsNamed = 6;

/// "OPS-4, OPS-5 and 3 more"
QString cardsInWords(const Board &board, const QList<CardId> &cards)
{
    QStringList names;
    for (const CardId &card : cards.first(std::min(cardsNamed, cards.size())))
        names.append(cardName(board, card));
    const QString list = names.join(Wording::tr(", ", "between the cards of a list"));
    const qsizetype more = cards.size() - names.size();
    return more > 0 ? Wording::tr("%1 and %2 more").arg(list, QString::number(more)) : list;
}

QString limitsInWords(const Board &board, const QList<LimitId> &limits)
{
    QStringList names;
    for (const LimitId &id : limits) {
        if (const Limit *limit = findLimit(board, id))
            names.append(shortened(limit->name));
    }
    return names.join(Wording::tr(", ", "between the cards of a list"));
}

/// One of two sentences with %n, by number.
QString counted(const char *one, const char *many, qsizetype n)
{
    return Wording::tr(n == 1 ? one : many, nullptr, static_cast<int>(n));
}

struct Counted {
    const char *one;
    const char *many;
};

void addCards(QStringList &lines, const Board &board, const QList<CardId> &cards, const Counted &words)
{
    if (!cards.isEmpty())
        lines.append(counted(words.one, words.many, cards.size()).arg(cardsInWords(board, cards)));
}

/// "Doing (5/3)", or "Personal for Aki (3/2)".
QString standing(const Board &board, const LimitNews &news)
{
    const QString name = shortened(news.name);
    const QString load = QString::number(news.load);
    const QString max = QString::number(news.max);
    //: A limit's name, its load and its maximum
    return news.person.isEmpty() ? Wording::tr("%1 (%2/%3)").arg(name, load, max)
                                 : Wording::tr("%1 for %4 (%2/%3)").arg(name, load, max, personName(board, news.person));
}

void addOver(QStringList &lines, const Board &board, const LimitNews &news)
{
    const QString words = counted(QT_TRANSLATE_N_NOOP("pulley::Wording",
                                                      "%n card would be over the limit %1: %2. It stays, and nothing more gets "
                                                      "in until it leaves."),
                                  QT_TRANSLATE_N_NOOP("pulley::Wording",
                                                      "%n cards would be over the limit %1: %2. They stay, and nothing more "
                                                      "gets in until enough have left."),
                                  news.cards.size());
    lines.append(words.arg(standing(board, news), cardsInWords(board, news.cards)));
}

void addLimits(QStringList &lines, const Board &board, const Consequences &told)
{
    for (const LimitNews &news : told.over)
        addOver(lines, board, news);
    for (const LimitNews &news : told.full)
        lines.append(Wording::tr("%1 would be full, by %2.").arg(standing(board, news), cardsInWords(board, news.cards)));
    for (const LimitNews &news : told.under)
        lines.append(Wording::tr("%1 would be below its minimum of %2: the board asks for more.")
                         .arg(standing(board, news), QString::number(news.min)));
    for (const LimitNews &news : told.lifted)
        lines.append(Wording::tr("%1 is full now, and would hold nothing back any more.").arg(standing(board, news)));
    for (const Limit &limit : told.following) {
        QStringList names;
        for (const ColumnId &column : limit.selector.columns)
            names.append(columnName(board, column));
        const QString list = names.join(Wording::tr(", ", "between the cards of a list"));
        lines.append(Wording::tr("The limit %1 would go along, and count: %2.").arg(shortened(limit.name), list));
    }
}

void addStates(QStringList &lines, const Board &board, const Consequences &told)
{
    addCards(lines, board, told.started,
             {QT_TRANSLATE_N_NOOP("pulley::Wording", "%n waiting card would count as started: %1."),
              QT_TRANSLATE_N_NOOP("pulley::Wording", "%n waiting cards would count as started: %1.")});
    addCards(lines, board, told.waiting,
             {QT_TRANSLATE_N_NOOP("pulley::Wording", "%n started card would count as waiting: %1."),
              QT_TRANSLATE_N_NOOP("pulley::Wording", "%n started cards would count as waiting: %1.")});
    addCards(lines, board, told.held,
             {QT_TRANSLATE_N_NOOP("pulley::Wording", "%n card that can be pulled now could not be: %1."),
              QT_TRANSLATE_N_NOOP("pulley::Wording", "%n cards that can be pulled now could not be: %1.")});
    addCards(lines, board, told.leaving,
             {QT_TRANSLATE_N_NOOP("pulley::Wording", "%n finished card would leave the board: %1. It stays in the history."),
              QT_TRANSLATE_N_NOOP("pulley::Wording", "%n finished cards would leave the board: %1. They stay in the history.")});
    addCards(lines, board, told.returning,
             {QT_TRANSLATE_N_NOOP("pulley::Wording", "%n finished card would be shown on the board again: %1."),
              QT_TRANSLATE_N_NOOP("pulley::Wording", "%n finished cards would be shown on the board again: %1.")});
    addCards(lines, board, told.refigured,
             {QT_TRANSLATE_N_NOOP("pulley::Wording", "The age or cycle time of %n card would be other days: %1."),
              QT_TRANSLATE_N_NOOP("pulley::Wording", "The age or cycle time of %n cards would be other days: %1.")});
}

void addFigures(QStringList &lines, const Board &board, const Consequences &told)
{
    int finished = 0;
    for (const Card &card : board.cards)
        finished += isFinished(board, card) ? 1 : 0;
    if (told.figuresAnew && finished > 0) {
        lines.append(
            counted(QT_TRANSLATE_N_NOOP("pulley::Wording",
                                        "Figures of %n finished card on the board, and of all before it, are computed anew."),
                    QT_TRANSLATE_N_NOOP("pulley::Wording",
                                        "Figures of %n finished cards on the board, and of all before them, are computed anew."),
                    finished));
    }
}

/// What stands in the way of removing something, or of what a column would become, and what to do about it.
void addInTheWay(QStringList &lines, const Board &board, const Consequences &told)
{
    const InTheWay &way = told.inTheWay;
    if (told.refusal->rule == Rule::ColumnInUse) {
        addCards(lines, board, way.cards,
                 {QT_TRANSLATE_N_NOOP("pulley::Wording", "%n card stands in it: %1. Pull it on, return it or discard it first."),
                  QT_TRANSLATE_N_NOOP("pulley::Wording", "%n cards stand in it: %1. Pull them on, return or discard them first.")});
    } else {
        addCards(lines, board, way.cards,
                 {QT_TRANSLATE_N_NOOP("pulley::Wording", "%n card has it: %1. Edit it first."),
                  QT_TRANSLATE_N_NOOP("pulley::Wording", "%n cards have it: %1. Edit them first.")});
    }
    if (!way.limits.isEmpty())
        lines.append(Wording::tr("Limits that name it: %1. Change or remove them first, under Limits.")
                         .arg(limitsInWords(board, way.limits)));
    if (way.commitment)
        lines.append(Wording::tr("Work starts there. Choose another column for that first, under Board."));
    if (way.delivery)
        lines.append(Wording::tr("Work is finished there. Choose another column for that first, under Board."));
}

} // namespace

QStringList sentences(const Board &board, const Consequences &told)
{
    QStringList lines;
    if (told.refusal) {
        lines.append(sentence(board, *told.refusal));
        addInTheWay(lines, board, told);
        return lines;
    }
    addLimits(lines, board, told);
    addStates(lines, board, told);
    addFigures(lines, board, told);
    return lines;
}

} // namespace pulley
