// LaneBoardTest: the small board with two lanes, Upper and Lower, and what a person does with rows.
#pragma once

#include "tests/widgets/boardwindowtest.h"
#include "widgets/board/freeslot.h"
#include "widgets/board/lanerow.h"

#include <QScrollBar>

namespace pulley {

class LaneBoardTest : public BoardWindowTest
{
protected:
    static RowId lane(const char *name) { return {RowKind::Lane, LaneId{QLatin1String(name)}}; }
    static RowId row(RowKind kind) { return {kind}; }
    static ClassId expedite() { return ClassId{QStringLiteral("expedite")}; }

    void openLanes()
    {
        openWindow();
        for (const char *name : {"Upper", "Lower"})
            QVERIFY(submit(session(), SetLane{Lane{LaneId{QLatin1String(name)}, QLatin1String(name)}, {}}));
        QTRY_COMPARE(view().rows().size(), 2);
    }
    CardId addTo(const char *laneName, const char *title, const ClassId &service = {}) const
    {
        AddCard action = addition(title);
        action.facts.lane = LaneId{QLatin1String(laneName)};
        action.facts.serviceClass = service.isEmpty() ? ClassId{QStringLiteral("standard")} : service;
        return submit(session(), action) ? action.card : CardId();
    }
    Limit limitOf(const char *name, int max) const
    {
        Limit limit;
        limit.id = LimitId{QLatin1String(name)};
        limit.name = QLatin1String(name);
        limit.max = max;
        return limit;
    }
    bool limitLane(const char *name, int max) const
    {
        Limit limit = limitOf(name, max);
        limit.selector.lane = LaneId{QLatin1String(name)};
        return submit(session(), SetLimit{limit, {}});
    }

    CardList &cell(const char *columnName, const RowId &at, Half half = Half::Doing) const
    {
        return *view().listOf(Place{column(columnName), half, at});
    }
    QString textIn(const char *columnName, const RowId &at, Half half = Half::Doing) const
    {
        QStringList titles;
        const CardList *list = view().listOf(Place{column(columnName), half, at});
        for (int i = 0; list && i < list->cards().rowCount(); ++i)
            titles.append(list->cards().index(i).data().toString());
        return titles.join(QLatin1Char(' '));
    }
    QStringList rowNames() const
    {
        QStringList names;
        for (const LaneRow *each : view().rows())
            names.append(each->header() ? each->header()->accessibleName().section(QLatin1Char(','), 0, 0) : QString());
        return names;
    }
    LaneHeader &strip(const RowId &at) const { return *view().rowOf(at)->header(); }
    bool isFolded(const RowId &at) const { return view().rowOf(at)->isFolded(); }
    bool inSight(const QWidget &widget) const { return !widget.visibleRegion().isEmpty(); }
};

} // namespace pulley
