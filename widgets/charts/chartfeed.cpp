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
    if (m_session.isOpen())
        m_board = m_session.board().id;
    connect(&m_session, &BoardSession::advanced, this, &ChartFeed::note);
    connect(&m_session, &BoardSession::refused, this, &ChartFeed::noteRefusal);
    connect(&m_session, &BoardSession::opened, this, &ChartFeed::takeBoard);
    connect(&m_session, &BoardSession::stateChanged, this, &ChartFeed::noteState);
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

HistoryQuestion ChartFeed::question() const
{
    return questionOf(query(), zoneNamed(m_session.board().facts.timeZone), m_session.me(), now());
}

void ChartFeed::ask(const ChartKind &kind, const ChartQuery &query)
{
    m_chart = Wanted{&kind, query};
    m_asked = true;
    bringUp();
}

void ChartFeed::askAll(const QList<const ChartKind *> &kinds, const ChartQuery &query, const QString &file)
{
    if (!kinds.isEmpty())
        m_reports.append(Report{kinds, query, file});
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
    if (m_reports.isEmpty()) {
        m_asked = false;
        m_chart.reset();
        end();
        return settle();
    }
    m_reports.clear();
    if (m_forReport)
        end();
    if (m_asked)
        bringUp();
    settle();
}

void ChartFeed::dropReports(const QString &sentence)
{
    const QList<Report> dropped = std::exchange(m_reports, {});
    for (const Report &report : dropped)
        Q_EMIT reportFailed(report.file, sentence);
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

/// The journal knows nothing of it, but it is a figure.
void ChartFeed::noteRefusal(const Refusal &refusal)
{
    if (refusal.rule != Rule::LimitFull)
        return;
    m_refused = true;
    if (m_following && !m_soon.isActive())
        m_soon.start();
}

/// What could not be read while the server was away is asked for again when it is back.
void ChartFeed::noteState(ConnectionState state)
{
    if (state != ConnectionState::Live || !std::exchange(m_failed, false) || !m_following)
        return;
    m_asked = m_chart.has_value();
    bringUp();
}

/// The whole board was taken in anew, or another one was: what is known or under way is of the one before.
void ChartFeed::takeBoard()
{
    end();
    m_history.reset();
    m_source.reset();
    m_touched.clear();
    m_policy = false;
    m_refused = false;
    m_latest = {};
    m_asked = m_chart && m_following;
    if (std::exchange(m_board, m_session.board().id) != m_session.board().id)
        dropReports(tr("Another board was opened."));
    bringUp();
    settle();
}

/// Whether there is something to draw for the chart. The past stays as it was.
bool ChartFeed::isChartDue() const
{
    if (!m_chart || m_asked)
        return m_chart.has_value();
    const bool stale = !m_history || m_readAsOf || m_policy || m_refused || !m_touched.isEmpty();
    // Reports come to an end; what happens on the board does not.
    return m_reports.isEmpty() && m_following && !m_chart->query.asOf && stale;
}

void ChartFeed::bringUp()
{
    if (m_working || !m_session.isOpen())
        return;
    m_forReport = !isChartDue();
    if (m_forReport && m_reports.isEmpty())
        return;
    if (m_forReport && m_reports.first().source)
        return draw();
    const bool past = query().asOf.has_value();
    if (!m_history || m_readAsOf != query().asOf || m_policy || (!past && m_touched.size() > mostLookedUp))
        return read();
    if (!past && (!m_touched.isEmpty() || m_refused || !isSiftedFor(*m_history, question())))
        return readWhatIsNew();
    constexpr std::chrono::minutes fresh{1};
    if (!past && now() - m_history->asOf > fresh) {
        m_history->asOf = now();
        m_source.reset();
    }
    draw();
}

void ChartFeed::begin()
{
    m_working = true;
    m_going = std::make_shared<Going>();
    if (m_slow.isActive())
        return;
    m_since.start();
    m_slow.start();
}

/// Nothing comes of what is under way.
void ChartFeed::end()
{
    // What was read of is forgotten as touched, and will not be told again.
    if (std::exchange(m_isReading, false))
        m_history.reset();
    if (m_going)
        m_going->cancelled = true;
    m_going.reset();
    m_working = false;
}

void ChartFeed::settle()
{
    if (m_working)
        return;
    m_slow.stop();
    Q_EMIT settled();
}

void ChartFeed::beginReading()
{
    begin();
    m_isReading = true;
    m_reading.start();
    m_touched.clear();
    m_policy = false;
    m_refused = false;
}

void ChartFeed::read()
{
    beginReading();
    const auto asOf = query().asOf;
    const auto work = [question = question()](BoardStore &store) { return readHistory(store, question); };
    const auto going = m_going;
    whenDone(this, m_session.run<HistoryAnswer>(work), [this, asOf, going](const HistoryAnswer &answer) {
        if (going->cancelled)
            return;
        m_readAsOf = asOf;
        take(answer);
    });
}

void ChartFeed::readWhatIsNew()
{
    const QSet<CardId> touched = m_touched;
    beginReading();
    using Answer = Result<HistoryNews, StoreError>;
    const auto going = m_going;
    const auto work = [touched, known = *m_history, question = question()](BoardStore &store) {
        return readNews(store, known, touched, question);
    };
    whenDone(this, m_session.run<Answer>(work), [this, going](const Answer &answer) {
        if (going->cancelled)
            return;
        if (!answer)
            return take(Failure{answer.error()});
        const auto merge = [read = *m_history, news = *answer] { return renewed(read, news); };
        whenDone(this, runIn(m_pool, merge), [this, going](const ReadHistory &read) {
            if (!going->cancelled)
                take(HistoryAnswer(read));
        });
    });
}

void ChartFeed::take(const HistoryAnswer &answer)
{
    if (!answer)
        return fail(sentence(answer.error()));
    m_isReading = false;
    m_history = *answer;
    if (!m_readAsOf)
        m_history->asOf = now();
    m_source.reset();
    // Every reading costs the store's time: the longer it took, the rarer it is.
    m_soon.setInterval(qMax(followMs, int(m_reading.elapsed()) * 5));
    m_asked = m_asked || !m_forReport;
    if (m_readAsOf == query().asOf && isSiftedFor(*m_history, question()))
        return draw();
    // Another day was asked for meanwhile, or other cards.
    end();
    bringUp();
    settle();
}

void ChartFeed::fail(const QString &sentence)
{
    m_failed = m_failed || !m_forReport;
    m_asked = false;
    end();
    Q_EMIT failed(sentence);
    dropReports(sentence);
    settle();
}

void ChartFeed::draw()
{
    if (!m_working)
        begin();
    const auto going = m_going;
    const Report *report = m_forReport ? &m_reports.first() : nullptr;
    const ChartKind &kind = report ? *report->kinds.at(report->pictures.size()) : *m_chart->kind;
    m_asked = m_asked && report;
    if (report) {
        going->of = int(report->kinds.size());
        going->done = int(report->pictures.size());
    }
    const bool known = m_source && sameSource(m_source->query, query());
    const auto source = report && report->source ? report->source : known ? m_source : nullptr;
    const auto work = [read = m_history.value_or(ReadHistory{}), &kind, going, source, query = query(), isAlone = !report,
                       board = m_session.board(), me = m_session.me()] {
        if (going->cancelled)
            return Drawing{};
        ChartInput input = source ? askedAgain(*source, query) : chartInput(read, board, me, query);
        input.progress = [going, isAlone](int done, int of) {
            if (isAlone) {
                going->of = of;
                going->done = done;
            }
            return going->cancelled ? Proceed::Cancel : Proceed::GoOn;
        };
        const auto shared = std::make_shared<const ChartInput>(input);
        return going->cancelled ? Drawing{} : Drawing{drawPicture(kind, shared), shared};
    };
    whenDone(this, runIn(m_pool, work), [this, going](const Drawing &drawing) { takeDrawing(drawing, going); });
}

void ChartFeed::takeDrawing(const Drawing &drawing, const std::shared_ptr<Going> &going)
{
    if (going->cancelled || going != m_going)
        return;
    const bool report = m_forReport;
    end();
    if (report) {
        m_reports.first().source = drawing.source;
        takePage(drawing.picture);
    } else {
        m_source = drawing.source;
        if (!m_asked)
            Q_EMIT drawn(drawing.picture);
    }
    // What is only followed is not read again at once: while much happens, the store would do nothing else.
    if (m_asked || !m_reports.isEmpty())
        bringUp();
    else if (isChartDue() && !m_soon.isActive())
        m_soon.start();
    settle();
}

void ChartFeed::takePage(const Picture &picture)
{
    Report &report = m_reports.first();
    report.pictures.append(picture);
    if (report.pictures.size() < report.kinds.size())
        return;
    const Report whole = m_reports.takeFirst();
    Q_EMIT allDrawn(whole.file, whole.pictures);
}

} // namespace pulley
