// BoardModels: notes what changes touch and brings those lists up to date once an entry is complete.
#include "models/items/boardmodels.h"

namespace pulley {

Instant systemNow()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

BoardModels::BoardModels(BoardSession &session, Clock clock, QObject *parent) :
    QObject(parent), m_session(session), m_clock(std::move(clock)), m_zone(QTimeZone::utc())
{
    connect(&session, &BoardSession::opened, this, &BoardModels::rebuild);
    connect(&session, &BoardSession::changed, this, &BoardModels::note);
    connect(&session, &BoardSession::advanced, this, &BoardModels::settle);
    connect(&session, &BoardSession::meChanged, this, &BoardModels::tick);
    connect(&m_minute, &QTimer::timeout, this, &BoardModels::tick);
    m_minute.start(std::chrono::minutes(1));
    if (session.isOpen())
        rebuild();
}

BoardModels::~BoardModels() = default;

QList<Place> BoardModels::places() const
{
    return m_places;
}

ColumnModel *BoardModels::model(const Place &place) const
{
    return m_models.value(place);
}

ColumnModel *BoardModels::modelOf(const CardId &card) const
{
    const Card *found = findCard(board(), card);
    return found ? model(placeOf(board(), *found)) : nullptr;
}

const Board &BoardModels::board() const
{
    return m_session.board();
}

Instant BoardModels::now() const
{
    return m_clock();
}

PersonId BoardModels::me() const
{
    return m_session.me();
}

QTimeZone BoardModels::zone() const
{
    return m_zone;
}

Pace BoardModels::pace() const
{
    return m_pace;
}

bool BoardModels::refreshPace()
{
    const Pace fresh = paceOf(board());
    return std::exchange(m_pace, fresh) != fresh;
}

void BoardModels::hold()
{
    m_held = true;
}

void BoardModels::letGo()
{
    m_held = false;
    if (std::exchange(m_outdated, false))
        rebuild();
}

void BoardModels::rebuild()
{
    m_outdated = m_held;
    if (m_held)
        return;
    const QList<ColumnModel *> old = m_models.values();
    m_models.clear();
    m_touched.clear();
    m_policyTouched = false;
    m_zone = zoneOf(board());
    refreshPace();
    m_places = placesOf(board());
    for (const Place &place : std::as_const(m_places)) {
        auto *model = new ColumnModel(*this, place, this);
        model->sync();
        connect(model, &ColumnModel::moveAsked, this, &BoardModels::moveAsked);
        m_models.insert(place, model);
    }
    Q_EMIT rebuilt();
    qDeleteAll(old);
}

void BoardModels::note(const Change &change)
{
    const auto whole = [this](const auto &about) { m_touched.insert(about.card.standing.column); };
    const auto inPlace = [this](const auto &about) {
        if (const Card *card = findCard(board(), about.card))
            m_touched.insert(card->standing.column);
    };
    const auto policy = [this](const auto &) { m_policyTouched = true; };
    std::visit(overloaded{[&](const CardAdded &it) { whole(it); }, [&](const CardImported &it) { whole(it); },
                          [&](const CardDiscarded &it) { whole(it); }, [&](const CardRestored &it) { whole(it); },
                          [&](const CardMoved &it) {
                              m_touched.insert(it.before.column);
                              m_touched.insert(it.after.column);
                          },
                          [&](const CardEdited &it) { inPlace(it); }, [&](const CardJoined &it) { inPlace(it); },
                          [&](const CardLeft &it) { inPlace(it); }, [&](const CardBlocked &it) { inPlace(it); },
                          [&](const CardUnblocked &it) { inPlace(it); }, [&](const CardCommented &it) { inPlace(it); },
                          [&](const BoardAltered &it) { policy(it); }, [&](const ColumnAltered &it) { policy(it); },
                          [&](const LaneAltered &it) { policy(it); }, [&](const ClassAltered &it) { policy(it); },
                          [&](const TypeAltered &it) { policy(it); }, [&](const PersonAltered &it) { policy(it); },
                          [&](const LimitAltered &it) { policy(it); }},
               change);
}

void BoardModels::settle()
{
    if (m_policyTouched && placesOf(board()) != m_places) {
        rebuild();
        return;
    }
    Q_EMIT aboutToSettle();
    m_zone = zoneOf(board());
    bool facesStale = std::exchange(m_policyTouched, false);
    facesStale = refreshPace() || facesStale;
    // A card that arrives among the finished ones may push the oldest of them off the board, whichever column that is in.
    for (const Column &column : board().columns) {
        if (column.kind == ColumnKind::Done || facesStale)
            m_touched.insert(column.id);
    }
    for (const Place &place : std::as_const(m_places)) {
        if (m_touched.contains(place.column))
            model(place)->sync();
        if (facesStale)
            model(place)->refreshFaces();
    }
    m_touched.clear();
    Q_EMIT settled();
}

void BoardModels::tick()
{
    Q_EMIT aboutToSettle();
    for (ColumnModel *model : std::as_const(m_models))
        model->refreshFaces();
    Q_EMIT settled();
}

} // namespace pulley
