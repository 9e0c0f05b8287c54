// ChartWindow: the charts of one board in a window of their own.
#pragma once

#include "models/session/boardsession.h"
#include "widgets/charts/chartkinds.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QMenu;
class QMenuBar;
class QProgressBar;
class QPushButton;
class QSettings;
class QToolBar;

namespace pulley {

class ChartControls;
class ChartFeed;
class ChartView;
class InlineMessage;
class ReportJob;

/// A list of charts, what is asked of them, and the one that is chosen. All figures are computed away from the window's thread; it
/// goes along with what comes in live while it is shown.
class ChartWindow : public QWidget
{
    Q_OBJECT
public:
    explicit ChartWindow(BoardSession &session, QWidget *parent = nullptr);

    ChartView *chart() const { return m_chart; }
    ChartControls &controls() const { return *m_controls; }
    /// What a team decides once about its charts is kept there, for each board. `settings` must outlive it.
    void keepIn(QSettings &settings);
    /// Another chart, by its key: "cfd". The last one seen comes first.
    void showChart(const QString &key);
    /// Saves what is shown; the suffix says the format. A failure is shown in the window and given back as a sentence.
    Result<Done, QString> saveAs(const QString &file);
    /// All that the menus hold.
    QList<QAction *> allActions() const;
    /// A report of the charts of these kinds as they are asked for now; the suffix says the format (pdf, html).
    void report(const QStringList &keys, const QString &file);

Q_SIGNALS:
    void cardActivated(const pulley::CardId &card);
    /// New figures are on the screen.
    void refreshed();
    void reported(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Deed;

    void layOut();
    QWidget *buildFoot();
    void buildMenus();
    void buildFileMenu(QMenu &menu);
    void buildViewMenu(QMenu &menu);
    void buildChartMenu(QMenu &menu);
    QAction *addDeed(QMenu &menu, const Deed &deed);
    void connectFeed();
    void askWhere(const QString &suffix);
    void askReport();
    void print();
    void ask();
    void takeChoices();
    void take(const Picture &picture);
    void choose(const QList<CardId> &cards);
    void say(const QString &text);
    void tellSaved(const QString &file, const QString &problem);
    void tellFailure(const QString &sentence);
    void sayProgress(int done, int of);
    void restProgress();
    void paintReport(const QString &file, const QList<Picture> &pictures);
    bool isReporting() const;
    void endClosing();
    void stop();
    void stepChart(int by);
    QString unanswered(const ChartInput &input) const;

    BoardSession &m_session;
    QMenuBar *m_menus;
    QToolBar *m_bar;
    QListWidget *m_list;
    ChartControls *m_controls;
    ChartView *m_chart;
    QLabel *m_status;
    /// What became of a file: stands beside what the chart itself has to say.
    InlineMessage *m_deed;
    QTimer m_deedOver;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    ChartFeed *m_feed;
    QList<ReportJob *> m_jobs;
    /// Closed by hand, and there still for its reports.
    bool m_closing = false;
    QSettings *m_settings = nullptr;
    BoardId m_board;
};

} // namespace pulley
