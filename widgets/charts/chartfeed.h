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
/// as-of day, and where the policy was changed.
class ChartFeed : public QObject
{
    Q_OBJECT
public:
    explicit ChartFeed(BoardSession &session, QObject *parent = nullptr);
    ~ChartFeed() override;

    /// The last one asked for is the one that is drawn.
    void ask(const ChartKind &kind, const ChartQuery &query);
    /// Pictures of these kinds, for a report, in their order.
    void askAll(const QList<const ChartKind *> &kinds, const ChartQuery &query);
    /// What is asked for is drawn again when the board changes; paused, that waits.
    void follow(bool on);
    void setRefusals(const QList<RefusalNote> &refusals) { m_refusals = refusals; }
    /// Nothing more comes of what was asked for, until the next ask().
    void cancel();
    bool isBusy() const { return m_working; }

Q_SIGNALS:
    void drawn(const pulley::Picture &picture);
    void allDrawn(const QList<pulley::Picture> &pictures);
    void failed(const QString &sentence);
    /// Only for work that takes longer than a fifth of a second; `of` is 0 where nobody knows.
    void progressed(int done, int of);
    void settled();

private:
    struct Wanted {
        QList<const ChartKind *> kinds;
        ChartQuery query;
        bool forReport = false;
    };
    struct Going {
        std::atomic<bool> cancelled = false;
        std::atomic<int> done = 0;
        std::atomic<int> of = 0;
    };
    struct Drawing {
        QList<Picture> pictures;
        std::shared_ptr<const ChartInput> source;
    };
    using HistoryAnswer = Result<ReadHistory, StoreError>;

    void note(const JournalEntry &entry);
    void bringUp();
    void read();
    void readTouched();
    void take(const HistoryAnswer &answer);
    void draw();
    void takeDrawing(const Drawing &drawing, const std::shared_ptr<Going> &going);
    void begin();
    void end();
    bool isStale() const;
    Instant now() const;

    BoardSession &m_session;
    QThreadPool m_pool;
    QTimer m_soon;
    QTimer m_slow;
    QElapsedTimer m_since;
    std::shared_ptr<Going> m_going;
    std::optional<Wanted> m_wanted;
    /// What m_history is of.
    std::optional<ReadHistory> m_history;
    std::optional<QDate> m_readAsOf;
    std::shared_ptr<const ChartInput> m_source;
    QList<RefusalNote> m_refusals;
    QSet<CardId> m_touched;
    bool m_policy = false;
    Instant m_latest = {};
    bool m_working = false;
    bool m_following = false;
    bool m_asked = false;
};

} // namespace pulley
