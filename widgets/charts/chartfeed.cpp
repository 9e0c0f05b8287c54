// ChartFeed: one thing at a time, the newest wish first.
#include "widgets/charts/chartfeed.h"

#include "models/items/boardmodels.h"
#include "models/metrics/calendar.h"
#include "models/session/wording.h"
#include "widgets/parts/whendone.h"

#include <QPromise>

namespace pulley {

namespace {

constexpr int followMs = 400;
constexpr int worthShowingMs = 200;
/// More cards than this are not looked up one by one.
constexpr qsizetype mostLookedUp = 50;

template <class F>
auto runIn(QThreadPool &pool, F work)
{
    using T = decltype(work());
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const QFuture<T> future = promise->future();
    pool.start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

bool isOfPolicy(const Change &change)
{
    return cardOf(change).isEmpty();
}

/// The cards' histories as the journal tells them now; none for one that was taken back.
Result<QList<CardHistory>, StoreError> historiesOf(BoardStore &store, const QSet<CardId> &cards)
{
    QList<CardHistory> histories;
    for (const CardId &id : cards) {
        const auto entries = store.journal({.since = 0, .card = id, .limit = 0});
        if (!entries)
            return Failure{entries.error()};
        const History history = historyOf(store.board(), *entries);
        for (const CardHistory &card : history.cards) {
            if (card.id == id)
                histories.append(card);
        }
    }
    return histories;
}

/// `read` with what `changed` says of `touched`.
ReadHistory renewed(const ReadHistory &read, const QSet<CardId> &touched, const QList<CardHistory> &changed)
{
    History history = *read.history;
    history.cards.removeIf([&](const CardHistory &card) { return touched.contains(card.id); });
    for (const CardHistory &card : changed) {
        const auto place = std::upper_bound(history.cards.cbegin(), history.cards.cend(), card,
                                            [](const CardHistory &a, const CardHistory &b) { return a.number < b.number; });
        history.cards.insert(place, card);
    }
    return {std::make_shared<const History>(std::move(history)), read.asOf};
}

} // namespace

ChartFeed::ChartFeed(BoardSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(followMs);
    m_slow.setInterval(worthShowingMs / 2);
    connect(&m_soon, &QTimer::timeout, this, &ChartFeed::bringUp);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_since.elapsed() >= worthShowingMs)
            Q_EMIT progressed(m_going ? m_going->done.load() : 0, m_going ? m_going->of.load() : 0);
    });
    connect(&m_session, &BoardSession::advanced, this, &ChartFeed::note);
    connect(&m_session, &BoardSession::opened, this, [this] {
        m_history.reset();
        m_asked = m_wanted.has_value();
        bringUp();
    });
}

ChartFeed::~ChartFeed()
{
    if (m_going)
        m_going->cancelled = true;
    m_pool.waitForDone();
}

Instant ChartFeed::now() const
{
    // A server's clock may be ahead of this one.
    return qMax(systemNow(), m_latest);
}

void ChartFeed::ask(const ChartKind &kind, const ChartQuery &query)
{
    m_wanted = Wanted{{&kind}, query};
    m_asked = true;
    bringUp();
}

void ChartFeed::askAll(const QList<const ChartKind *> &kinds, const ChartQuery &query)
{
    m_wanted = Wanted{kinds, query, true};
    m_asked = true;
    bringUp();
}

void ChartFeed::follow(bool on)
{
    m_following = on;
    if (on)
        bringUp();
}

void ChartFeed::cancel()
{
    m_asked = false;
    if (m_going)
        m_going->cancelled = true;
    end();
}

void ChartFeed::note(const JournalEntry &entry)
{
    m_latest = qMax(m_latest, entry.at);
    m_policy = m_policy || std::any_of(entry.changes.cbegin(), entry.changes.cend(), isOfPolicy);
    for (const CardId &card : touchedCards(entry.changes))
        m_touched.insert(card);
    if (m_following && !m_soon.isActive())
        m_soon.start();
}

/// Whether the board has gone on since the history was read. The past stays as it was.
bool ChartFeed::isStale() const
{
    return m_history && !m_readAsOf && (m_policy || !m_touched.isEmpty());
}

void ChartFeed::bringUp()
{
    if (m_working || !m_wanted || !m_session.isOpen())
        return;
    const bool other = m_history && m_readAsOf != m_wanted->query.asOf;
    if (!m_history || other || m_policy || m_touched.size() > mostLookedUp)
        return m_asked || (m_following && isStale()) ? read() : void();
    if (isStale() && (m_asked || m_following))
        return readTouched();
    if (!m_asked)
        return;
    constexpr std::chrono::minutes fresh{1};
    if (!m_readAsOf && now() - m_history->asOf > fresh) {
        m_history->asOf = now();
        m_source.reset();
    }
    draw();
}

void ChartFeed::begin()
{
    m_working = true;
    m_since.start();
    m_slow.start();
    m_going = std::make_shared<Going>();
}

void ChartFeed::end()
{
    m_working = false;
    m_slow.stop();
    m_going.reset();
    Q_EMIT settled();
}

void ChartFeed::read()
{
    begin();
    m_touched.clear();
    m_policy = false;
    const auto asOf = m_wanted->query.asOf;
    const QTimeZone zone = zoneNamed(m_session.board().facts.timeZone);
    const Instant until = asOfInstant(asOf, zone, now());
    const auto work = [asOf, until](BoardStore &store) -> HistoryAnswer {
        auto history = store.history(asOf ? std::optional(until) : std::nullopt);
        if (!history)
            return Failure{history.error()};
        return ReadHistory{std::make_shared<const History>(*std::move(history)), until};
    };
    const auto going = m_going;
    whenDone(this, m_session.run<HistoryAnswer>(work), [this, asOf, going](const HistoryAnswer &answer) {
        if (going->cancelled)
            return;
        m_readAsOf = asOf;
        take(answer);
    });
}

void ChartFeed::readTouched()
{
    begin();
    const QSet<CardId> touched = std::exchange(m_touched, {});
    using Answer = Result<QList<CardHistory>, StoreError>;
    const auto going = m_going;
    const auto work = [touched](BoardStore &store) -> Answer { return historiesOf(store, touched); };
    whenDone(this, m_session.run<Answer>(work), [this, touched, going](const Answer &answer) {
        if (going->cancelled) {
            m_touched.unite(touched);
            return;
        }
        if (!answer)
            return take(Failure{answer.error()});
        const auto merge = [read = *m_history, touched, changed = *answer] { return renewed(read, touched, changed); };
        whenDone(this, runIn(m_pool, merge), [this, going](const ReadHistory &read) {
            if (!going->cancelled)
                take(HistoryAnswer(read));
        });
    });
}

void ChartFeed::take(const HistoryAnswer &answer)
{
    if (!answer) {
        m_history.reset();
        end();
        Q_EMIT failed(sentence(answer.error()));
        return;
    }
    m_history = *answer;
    if (!m_readAsOf)
        m_history->asOf = now();
    m_source.reset();
    // Every reading costs the store's time: the longer it took, the rarer it is.
    m_soon.setInterval(qMax(followMs, int(m_since.elapsed()) * 5));
    m_asked = true;
    const auto going = m_going;
    going->cancelled ? end() : draw();
}

void ChartFeed::draw()
{
    if (!m_working)
        begin();
    m_asked = false;
    const auto going = m_going;
    const Wanted wanted = *m_wanted;
    const bool known = m_source && sameSource(m_source->query, wanted.query);
    const auto work = [read = *m_history, wanted, going, source = known ? m_source : nullptr, board = m_session.board(),
                       me = m_session.me(), refusals = m_refusals] {
        ChartInput input = source ? askedAgain(*source, wanted.query) : chartInput(read, board, me, wanted.query);
        input.refusals = refusals;
        Drawing drawing;
        input.progress = [going, count = int(wanted.kinds.size())](int done, int of) {
            if (count == 1) {
                going->of = of;
                going->done = done;
            }
            return going->cancelled ? Proceed::Cancel : Proceed::GoOn;
        };
        const auto shared = std::make_shared<const ChartInput>(input);
        for (const ChartKind *kind : wanted.kinds) {
            if (going->cancelled)
                break;
            if (wanted.kinds.size() > 1) {
                going->of = int(wanted.kinds.size());
                going->done = int(drawing.pictures.size());
            }
            drawing.pictures.append(drawPicture(*kind, shared));
        }
        drawing.source = shared;
        return drawing;
    };
    whenDone(this, runIn(m_pool, work), [this, going](const Drawing &drawing) { takeDrawing(drawing, going); });
}

void ChartFeed::takeDrawing(const Drawing &drawing, const std::shared_ptr<Going> &going)
{
    if (going->cancelled || going != m_going)
        return;
    m_source = drawing.source;
    const bool report = m_wanted->forReport;
    const bool newer = m_asked;
    end();
    if (!newer && report)
        Q_EMIT allDrawn(drawing.pictures);
    else if (!newer)
        Q_EMIT drawn(drawing.pictures.first());
    bringUp();
}

} // namespace pulley
