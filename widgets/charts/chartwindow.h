// ChartWindow: the charts of one board in a window of their own.
#pragma once

#include "models/session/boardsession.h"
#include "widgets/charts/cycletimedata.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolBar;

namespace pulley {

class CycleTimeChart;

/// Reads the history and computes on the store's thread; the figures follow the board while the window is shown.
class ChartWindow : public QWidget
{
    Q_OBJECT
public:
    explicit ChartWindow(BoardSession &session, QWidget *parent = nullptr);

    CycleTimeChart *chart() const { return m_chart; }
    /// Saves what is shown; the suffix says the format. A failure is shown in the window and given back as a sentence.
    Result<Done, QString> saveAs(const QString &file);

Q_SIGNALS:
    void cardActivated(const pulley::CardId &card);
    /// New figures are on the screen.
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildToolBar();
    void askWhere(const QString &suffix);
    void refresh();
    void take(const Result<CycleTimeData, StoreError> &answer);
    void say(const QString &text);

    BoardSession &m_session;
    CycleTimeChart *m_chart;
    QToolBar *m_bar;
    QLabel *m_status;
    QTimer m_soon;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace pulley
