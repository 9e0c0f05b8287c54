// Rules for bringing in cards with a history from elsewhere: all or nothing.
#include "models/domain/admission.h"
#include "models/domain/arrivals.h"
#include "models/domain/orderkey.h"
#include "models/domain/rules.h"

#include <algorithm>

namespace pulley {

namespace {

/// The last order key of each column.
QHash<ColumnId, QString> lastOrders(const Board &board)
{
    QHash<ColumnId, QString> orders;
    for (const Card &card : board.cards) {
        QString &last = orders[card.standing.column];
        last = std::max(last, card.standing.order);
    }
    return orders;
}

/// The stays in order of time; a card without any has come to where it stands just now.
QList<Visit> visitsOf(const Asked &asked, const ImportedCard &imported)
{
    QList<Visit> visits = imported.visits;
    std::stable_sort(visits.begin(), visits.end(), [](const Visit &a, const Visit &b) { return a.at < b.at; });
    if (visits.isEmpty())
        visits.append({imported.card.standing.column, imported.card.standing.half, asked.now});
    return visits;
}

Standing standingAfter(const Board &board, const QList<Visit> &visits, QHash<ColumnId, QString> &orders)
{
    Standing standing;
    for (const Visit &visit : visits) {
        standing.arrivals = arrive(standing.arrivals, board.columns, standing.column, visit.column, visit.at);
        if (standing.column != visit.column || standing.half != visit.half)
            standing.since = visit.at;
        standing.column = visit.column;
        standing.half = visit.half;
    }
    QString &last = orders[standing.column];
    last = orderBetween(last, {});
    standing.order = last;
    return standing;
}

} // namespace

std::optional<Refusal> nowhere(const Asked &asked, const CardId &card, const ColumnId &id, Half half)
{
    const Column *column = findColumn(asked.board, id);
    if (column && (half == Half::Doing || column->split))
        return {};
    return refusal(asked, Rule::NoSuchColumn, card, id, column ? column->name : id.value).error;
}

Decision rule(const Asked &asked, const ImportCards &action)
{
    QList<Change> changes;
    // The board with the cards as they come, so that they are checked against each other too.
    Board board = asked.board;
    const Asked coming{board, asked.by, asked.now};
    QHash<ColumnId, QString> orders = lastOrders(board);
    qint64 number = board.nextNumber;
    for (const ImportedCard &imported : action.cards) {
        Card card = imported.card;
        if (card.id.isEmpty())
            return refusal(asked, Rule::NoSuchCard);
        if (findCard(board, card.id))
            return refusal(asked, Rule::CardExists, card.id, {}, card.facts.title);
        card.facts.title = card.facts.title.trimmed();
        if (card.facts.title.isEmpty())
            return refusal(asked, Rule::TitleMissing, card.id);
        const QList<Visit> visits = visitsOf(asked, imported);
        for (const Visit &visit : visits) {
            if (const auto refused = nowhere(asked, card.id, visit.column, visit.half))
                return Failure{*refused};
        }
        if (const auto refused = unknownItem(asked, card))
            return Failure{*refused};
        card.number = number++;
        card.owners = tidyOwners(card.owners);
        card.created = visits.first().at;
        card.standing = standingAfter(board, visits, orders);
        if (const auto refused = keyTaken(coming, card))
            return Failure{*refused};
        board.cards.insert(card.id, card);
        changes.append(CardImported{card, visits, action.source, imported.doubts});
    }
    QList<Transition> arriving;
    for (const Change &change : std::as_const(changes))
        arriving.append({nullptr, &std::get<CardImported>(change).card});
    if (const auto refused = overrun(asked.board, asked.board, arriving, asked.now))
        return Failure{*refused};
    return changes;
}

} // namespace pulley
