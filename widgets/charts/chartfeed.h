// ChartFeed: pictures of a board, drawn away from the window's thread, kept up with what happens on the board.
#pragma once

#include "models/session/boardsession.h"
#include "widgets/charts/chartkinds.h"

#include <QElapsedTimer>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <atomic>

namespace pulley {

/// Reads the history once, on the store's thread, and afterwards only of cards that changed. Reads all of it again for another
/// as-of day, and where the policy was changed. Reports are jobs beside the chart that is followed: a picture at a time, so that
/// the chart can come in between.
class ChartFeed : public QObject
{
    Q_OBJECT
public:
    explicit ChartFeed(BoardSession &session, QObject *parent = nullptr);
    ~ChartFeed() override;

    /// The last one asked for is the one that is drawn.
    void ask(const ChartKind &kind, const ChartQuery &query);
    /// Pictures of these kinds, in their order, for the report `file`: all of the same figures, or none at all.
    void askAll(const QList<const ChartKind *> &kinds, const ChartQuery &query, const QString &file);
    /// What is asked for is drawn again when the board changes; paused, that waits.
    void follow(bool on);
    /// Nothing comes of the reports; without any, nothing more of the chart until it is asked for again.
    void cancel();
    bool isBusy() const { return m_working; }
    bool isReporting() const { return !m_reports.isEmpty(); }

Q_SIGNALS:
    void drawn(const pulley::Picture &picture);
    void allDrawn(const QString &file, const QList<pulley::Picture> &pictures);
    void failed(const QString &sentence);
    void reportFailed(const QString &file, const QString &sentence);
    /// Only for work that takes longer than a fifth of a second; `of` is 0 where nobody knows.
    void progressed(int done, int of);
    void settled();

private:
    struct Wanted {
        const ChartKind *kind;
        ChartQuery query;
    };
    struct Report {
        QList<const ChartKind *> kinds;
        ChartQuery query;
        QString file;
        QList<Picture> pictures = {};
        /// Of all its pictures, whatever happens on the board meanwhile.
        std::shared_ptr<const ChartInput> source = {};
    };
    struct Going {
        std::atomic<bool> cancelled = false;
        std::atomic<int> done = 0;
        std::atomic<int> of = 0;
    };
    struct Drawing {
        Picture picture;
        std::shared_ptr<const ChartInput> source;
    };
    using HistoryAnswer = Result<ReadHistory, StoreError>;

    void note(const JournalEntry &entry);
    void noteRefusal(const Refusal &refusal);
    void noteState(ConnectionState state);
    void takeBoard();
    void bringUp();
    void beginReading();
    void read();
    void readWhatIsNew();
    void take(const HistoryAnswer &answer);
    void fail(const QString &sentence);
    void draw();
    void takeDrawing(const Drawing &drawing, const std::shared_ptr<Going> &going);
    void takePage(const Picture &picture);
    void begin();
    void end();
    void settle();
    void dropReports(const QString &sentence);
    bool isChartDue() const;
    const ChartQuery &query() const { return m_forReport ? m_reports.first().query : m_chart->query; }
    HistoryQuestion question() const;
    Instant now() const;

    BoardSession &m_session;
    QThreadPool m_pool;
    QTimer m_soon;
    QTimer m_slow;
    QElapsedTimer m_since;
    QElapsedTimer m_reading;
    std::shared_ptr<Going> m_going;
    std::optional<Wanted> m_chart;
    QList<Report> m_reports;
    /// What m_history is of.
    std::optional<ReadHistory> m_history;
    std::optional<QDate> m_readAsOf;
    std::shared_ptr<const ChartInput> m_source;
    BoardId m_board;
    QSet<CardId> m_touched;
    bool m_policy = false;
    bool m_refused = false;
    /// The chart that is followed could not be read.
    bool m_failed = false;
    Instant m_latest = {};
    bool m_working = false;
    bool m_isReading = false;
    /// What is worked on now: the first report, or the chart.
    bool m_forReport = false;
    bool m_following = false;
    bool m_asked = false;
};

} // namespace pulley
