// ChartWindow: the charts of one board in a window of their own.
#pragma once

#include "models/session/boardsession.h"
#include "widgets/charts/chartnews.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QMenuBar;
class QToolBar;

namespace pulley {

class CycleTimeChart;

/// Reads the history once, on the store's thread, and goes along with what comes in live while it is shown. Reads again only
/// where the board alone doesn't tell the figures (see ChartNews).
class ChartWindow : public QWidget
{
    Q_OBJECT
public:
    explicit ChartWindow(BoardSession &session, QWidget *parent = nullptr);

    CycleTimeChart *chart() const { return m_chart; }
    /// Saves what is shown; the suffix says the format. A failure is shown in the window and given back as a sentence.
    Result<Done, QString> saveAs(const QString &file);
    /// All that the menus hold.
    QList<QAction *> allActions() const;

Q_SIGNALS:
    void cardActivated(const pulley::CardId &card);
    /// New figures are on the screen.
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Deed;

    void layOut();
    void buildMenus();
    void buildViewMenu(QMenu &menu);
    QAction *addDeed(QMenu &menu, const Deed &deed);
    void askWhere(const QString &suffix);
    void note(const JournalEntry &entry);
    void bringUp();
    void load();
    void take(const Result<CycleTimeData, StoreError> &answer);
    void showFigures(const CycleTimeData &data);
    void say(const QString &text);

    BoardSession &m_session;
    QMenuBar *m_menus;
    QToolBar *m_bar;
    CycleTimeChart *m_chart;
    QLabel *m_status;
    QTimer m_soon;
    ChartNews m_news;
    /// The chart shows the board's history up to m_news.
    bool m_loaded = false;
    bool m_loading = false;
};

} // namespace pulley
