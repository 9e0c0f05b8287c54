// StatusLine: below the board, always: how the connection stands, where the data is, work in progress and its limit.
#pragma once

#include "models/items/boardmodels.h"

#include <QWidget>

class QLabel;

namespace pulley {

/// "Live", "Waiting", ...
QString stateWord(ConnectionState state);

class StatusLine : public QWidget
{
    Q_OBJECT
public:
    StatusLine(BoardSession &session, QWidget *parent = nullptr);

    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    BoardSession &m_session;
    QLabel *m_figures;
    QLabel *m_where;
    QLabel *m_state;
};

} // namespace pulley
