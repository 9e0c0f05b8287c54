// MyWorkModel: compares what is shown with what is theirs now, and announces each row that differs.
#include "models/items/myworkmodel.h"

#include "models/items/myworkface.h"

#include <QSet>
#include <algorithm>

namespace pulley {

MyWorkModel::MyWorkModel(BoardModels &models, QObject *parent) : QAbstractListModel(parent), m_models(models)
{
    connect(&models, &BoardModels::settled, this, &MyWorkModel::sync);
    connect(&models, &BoardModels::rebuilt, this, &MyWorkModel::sync);
    sync();
}

CardId MyWorkModel::cardAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).face.card : CardId();
}

int MyWorkModel::rowOf(const CardId &card) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.face.card == card; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

MyWorkModel::Row MyWorkModel::rowFor(const Card &card)
{
    const Column *column = findColumn(m_models.board(), card.standing.column);
    return {faceOf(m_models, card), column ? column->name : QString(), 0};
}

void MyWorkModel::place(int row, const Card &card)
{
    Row fresh = rowFor(card);
    if (const int from = rowOf(card.id); from < 0) {
        beginInsertRows({}, row, row);
        fresh.stamp = ColumnModel::nextStamp();
        m_rows.insert(row, fresh);
        endInsertRows();
        return;
    } else if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_rows.move(from, row);
        endMoveRows();
    }
    fresh.stamp = m_rows.at(row).stamp;
    if (fresh == m_rows.at(row))
        return;
    fresh.stamp = ColumnModel::nextStamp();
    m_rows[row] = fresh;
    Q_EMIT dataChanged(index(row), index(row));
}

void MyWorkModel::sync()
{
    const QList<Card> mine = myCards(m_models.counted(), m_models.me());
    QSet<CardId> wanted;
    for (const Card &card : mine)
        wanted.insert(card.id);
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(cardAt(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    // Those before `row` stand already, so a card is only ever taken from further down.
    for (int row = 0; row < mine.size(); ++row)
        place(row, mine.at(row));
    Q_EMIT settled();
}

int MyWorkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MyWorkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::AccessibleTextRole:
        return tr("%1, in %2", "a card as it is read out, and its column").arg(spoken(row.face), row.place);
    case Qt::ToolTipRole:
        return QLatin1String("<p>") + data(index, Qt::AccessibleTextRole).toString().toHtmlEscaped() + QLatin1String("</p>");
    default:
        return ColumnModel::dataOf(row.face, row.stamp, role);
    }
}

} // namespace pulley
