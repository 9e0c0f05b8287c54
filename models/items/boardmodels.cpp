// BoardModels: notes what changes touch and brings those lists up to date once an entry is complete.
#include "models/items/boardmodels.h"

#include "models/domain/relations.h"

namespace pulley {

namespace {

/// Whether `change` may give the board other rows, its cards others to wait for, or the finished ones another pace.
bool touchesFacts(const Board &board, const Change &change)
{
    if (const auto *moved = std::get_if<CardMoved>(&change))
        return finishes(board, moved->before.column) || finishes(board, moved->after.column);
    return !std::holds_alternative<CardJoined>(change) && !std::holds_alternative<CardLeft>(change)
        && !std::holds_alternative<CardBlocked>(change) && !std::holds_alternative<CardUnblocked>(change)
        && !std::holds_alternative<CardCommented>(change);
}

} // namespace

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

QList<RowId> BoardModels::rows() const
{
    return m_rows;
}

Place BoardModels::placeOf(const Card &card) const
{
    return pulley::placeOf(board(), m_rows, card);
}

FinishedWindow BoardModels::window() const
{
    return finishedWindow(board(), now(), m_zone);
}

ColumnModel *BoardModels::model(const Place &place) const
{
    return m_models.value(place);
}

ColumnModel *BoardModels::modelOf(const CardId &card) const
{
    const Card *found = findCard(board(), card);
    return found ? model(placeOf(*found)) : nullptr;
}

const Board &BoardModels::board() const
{
    return m_session.board();
}

CountedBoard BoardModels::counted() const
{
    return m_session.counted();
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

ColumnFace BoardModels::face(const ColumnId &column) const
{
    auto known = m_faces.constFind(column);
    if (known == m_faces.cend()) {
        const Column *found = findColumn(board(), column);
        known = m_faces.insert(column, found ? faceOf(counted(), *found, window()) : ColumnFace());
    }
    ColumnFace face = *known;
    face.shown = shown(column);
    return face;
}

Result<PullChoice, Refusal> BoardModels::nextPull(const std::optional<ColumnId> &to) const
{
    const ColumnId key = to.value_or(ColumnId());
    const auto known = m_pulls.constFind(key);
    if (known != m_pulls.cend())
        return *known;
    if (!m_queue)
        m_queue.emplace(counted(), me(), now());
    return *m_pulls.insert(key, m_queue->next(to));
}

MyWorkFace BoardModels::myWork() const
{
    if (!m_myWork)
        m_myWork = myWorkOf(counted(), me(), now(), nextPull());
    return *m_myWork;
}

void BoardModels::forgetAnswers()
{
    m_faces.clear();
    m_pulls.clear();
    m_queue.reset();
    m_myWork.reset();
}

bool BoardModels::showsAll() const
{
    return m_ready.isEmpty();
}

bool BoardModels::shows(const Card &card) const
{
    return m_ready.isEmpty() || m_ready.matches(board(), card, m_texts.of(board(), card));
}

void BoardModels::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    makeFilter();
    refilter();
}

bool BoardModels::isFiltered() const
{
    return !m_ready.isEmpty();
}

QList<FilterProblem> BoardModels::filterProblems() const
{
    return m_ready.problems();
}

Shown BoardModels::shown() const
{
    Shown shown;
    for (const ColumnModel *model : m_models) {
        shown.shown += model->rowCount();
        shown.total += model->total();
    }
    return shown;
}

std::optional<Shown> BoardModels::shown(const ColumnId &column) const
{
    if (!isFiltered())
        return {};
    Shown shown;
    for (auto model = m_models.cbegin(); model != m_models.cend(); ++model) {
        if (model.key().column != column)
            continue;
        shown.shown += (*model)->rowCount();
        shown.total += (*model)->total();
    }
    return shown;
}

/// Names, ages and dates are looked up once: again whenever the board or the day may have others.
void BoardModels::makeFilter()
{
    m_ready = m_filter == Filter() ? CardFilter() : CardFilter(m_filter, board(), me(), now(), m_zone);
}

void BoardModels::refilter()
{
    Q_EMIT aboutToSettle();
    for (ColumnModel *model : std::as_const(m_models))
        model->refilter();
    Q_EMIT filtered();
}

bool BoardModels::refreshPace()
{
    const Pace fresh = paceOf(board());
    return std::exchange(m_pace, fresh) != fresh;
}

QStringList BoardModels::waitsFor(const CardId &card) const
{
    QStringList numbers;
    for (const qint64 number : m_waiting.value(card))
        numbers.append(cardNumber(board(), number));
    return numbers;
}

QSet<CardId> BoardModels::refreshWaiting()
{
    const auto before = std::exchange(m_waiting, openBlockerNumbers(board()));
    QSet<CardId> differ;
    const auto compare = [&differ](const auto &these, const auto &those) {
        for (auto it = these.cbegin(); it != these.cend(); ++it) {
            if (those.value(it.key()) != it.value())
                differ.insert(it.key());
        }
    };
    compare(before, m_waiting);
    compare(m_waiting, before);
    return differ;
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
    Q_EMIT aboutToSettle();
    QHash<Place, ColumnModel *> old = std::exchange(m_models, {});
    m_touched.clear();
    m_changed.clear();
    m_policyTouched = false;
    m_factsTouched = false;
    m_zone = zoneOf(board());
    m_texts.clear();
    forgetAnswers();
    makeFilter();
    refreshPace();
    refreshWaiting();
    m_rows = rowsOf(board());
    m_places = placesOf(board(), m_rows);
    for (const Place &place : std::as_const(m_places))
        m_models.insert(place, modelFor(place, old));
    Q_EMIT rebuilt();
    qDeleteAll(old);
}

ColumnModel *BoardModels::modelFor(const Place &place, QHash<Place, ColumnModel *> &old)
{
    if (ColumnModel *known = old.take(place)) {
        known->sync();
        return known;
    }
    auto *model = new ColumnModel(*this, place, this);
    model->sync();
    connect(model, &ColumnModel::moveAsked, this, &BoardModels::moveAsked);
    return model;
}

void BoardModels::note(const Change &change)
{
    forgetAnswers();
    if (const CardId card = cardOf(change); !card.isEmpty()) {
        m_texts.forget(card);
        m_changed.insert(card);
    }
    const auto whole = [this](const auto &about) { m_touched.insert(about.card.standing.column); };
    const auto inPlace = [this](const auto &about) {
        if (const Card *card = findCard(board(), about.card))
            m_touched.insert(card->standing.column);
    };
    const auto policy = [this](const auto &) { m_policyTouched = true; };
    m_factsTouched = m_factsTouched || touchesFacts(board(), change);
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

bool BoardModels::sameRows() const
{
    const QList<RowId> rows = rowsOf(board());
    return rows == m_rows && placesOf(board(), rows) == m_places;
}

void BoardModels::settle()
{
    // A card alone may bring a row or take one away: the first of no lane, the last that is expedite.
    if (m_factsTouched && !sameRows()) {
        rebuild();
        return;
    }
    // Whoever asked in the middle of an entry was told of half of it.
    forgetAnswers();
    Q_EMIT aboutToSettle();
    m_zone = zoneOf(board());
    if (m_policyTouched)
        m_texts.clear();
    // A name that nothing had may have come.
    const bool renamed = m_policyTouched || !m_ready.problems().isEmpty();
    if (renamed)
        makeFilter();
    const bool policy = std::exchange(m_policyTouched, false);
    const bool facts = std::exchange(m_factsTouched, false);
    const bool paced = facts && refreshPace();
    const QSet<CardId> waiting = facts ? refreshWaiting() : QSet<CardId>();
    // A card that arrives among the finished ones may push the oldest of them off the board, whichever column that is in.
    for (const Column &column : board().columns) {
        if (column.kind == ColumnKind::Done || policy || paced || renamed)
            m_touched.insert(column.id);
    }
    for (const Place &place : std::as_const(m_places)) {
        // Another policy may have them stand elsewhere.
        if (m_touched.contains(place.column))
            model(place)->sync(policy ? std::optional<QSet<CardId>>() : m_changed);
        if (paced && !policy)
            model(place)->refreshFaces();
        else if (!waiting.isEmpty())
            model(place)->refreshFaces(waiting);
    }
    m_touched.clear();
    m_changed.clear();
    Q_EMIT settled();
}

void BoardModels::tick()
{
    forgetAnswers();
    makeFilter();
    Q_EMIT aboutToSettle();
    for (ColumnModel *model : std::as_const(m_models)) {
        // Midnight may have taken finished cards out of sight.
        if (const Column *column = findColumn(board(), model->place().column); column && finishes(board(), column->id))
            model->sync();
        else
            model->refreshFaces();
        model->refilter();
    }
    Q_EMIT settled();
}

} // namespace pulley
