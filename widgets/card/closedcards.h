// ClosedCards: finished and discarded cards that have left the board: found by number and title, opened, and restored.
#pragma once

#include "models/session/boardsession.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pulley {

class InlineMessage;

/// Not modal. Reads from the store in stretches, latest first, more as one scrolls down. `session` outlives it.
class ClosedCards : public QDialog
{
    Q_OBJECT
public:
    explicit ClosedCards(BoardSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void openAsked(const pulley::CardId &card);
    void restored(const pulley::CardId &card);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void look();
    void more();
    void ask();
    void take(const Result<FoundCards, StoreError> &answer);
    void addRow(const FoundCard &found);
    void tellState();
    void updateButtons();
    void open();
    void restore();

    BoardSession &m_session;
    QTimer m_pause;
    QTimer m_changed;
    /// Counts searches: an answer to an earlier one is dropped.
    int m_search = 0;
    bool m_asking = false;
    qint64 m_next = 0;
    int m_wanted = 0;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_state;
    InlineMessage *m_message;
    QPushButton *m_open;
    QPushButton *m_restore;
};

} // namespace pulley
