// TopBar: above the board: which board this is, and the few things wanted most.
#pragma once

#include "models/session/boardsession.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace pulley {

class FilterField;

class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setBoardName(const QString &name);
    /// No board: neither its name nor its button.
    void leaveBoard();
    /// The others in this database; `more` stands at the end.
    void setBoards(const QList<BoardSummary> &boards, const QString &currentKey, QAction *more);
    void addButton(QAction *action);
    /// At the left, beside the board's name; the one given before goes.
    void setMainButton(QAction *action);
    FilterField &filter() const { return *m_filter; }

Q_SIGNALS:
    void boardChosen(const QString &key);
    /// The list of boards is about to be looked at.
    void boardsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QToolButton *m_board;
    QToolButton *m_main = nullptr;
    QMenu *m_boards;
    FilterField *m_filter;
};

} // namespace pulley
