// BoardActions: what keys do with lanes.
#include "widgets/board/boardactions.h"

#include "widgets/board/boardview.h"
#include "widgets/board/words.h"

namespace pulley {

void BoardActions::laneAbove()
{
    crossLane(-1);
}

void BoardActions::laneBelow()
{
    crossLane(1);
}

void BoardActions::crossLane(int direction)
{
    const Card *card = current();
    if (!card)
        return;
    const QList<RowId> rows = m_models.rows();
    const RowId home = m_models.placeOf(*card).row;
    if (home.kind == RowKind::Expedite) {
        Q_EMIT m_view.unfit(fitWord(RowFit::IsExpedite));
        return;
    }
    // Past the last lane there is "no lane", whether such cards stand there yet or not.
    const qsizetype last = m_models.board().lanes.size();
    const qsizetype first = rows.indexOf(RowId{RowKind::Lane, m_models.board().lanes.first().id});
    const qsizetype at = home.kind == RowKind::NoLane ? last : rows.indexOf(home) - first;
    const qsizetype to = at + direction;
    if (to < 0 || to > last)
        return;
    CardPatch before;
    before.lane = card->facts.lane;
    CardPatch after;
    after.lane = to < last ? m_models.board().lanes.at(to).id : LaneId{};
    submit(EditCard{card->id, after, before}, card->id);
}

void BoardActions::foldLane()
{
    m_view.toggleRow();
}

void BoardActions::foldLanes()
{
    m_view.toggleRows();
}

} // namespace pulley
