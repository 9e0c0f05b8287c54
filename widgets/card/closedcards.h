// ClosedCards: finished and discarded cards that have left the board: found by number and title, opened, and restored.
#pragma once

#include "models/session/boardsession.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pulley {

class InlineMessage;

/// Not modal. Reads from the store in stretches, latest first, more as one scrolls down. When others close, finish or restore
/// cards it is read anew as far as it had been, and stays at the same card. `session` outlives it.
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
    void follow(const Change &change);
    void look();
    void lookAgain();
    void more();
    void ask();
    void take(const Result<FoundCards, StoreError> &answer);
    void takeMore(const FoundCards &found);
    void takeAnew(const FoundCards &found);
    void replaceRows();
    void addRow(const FoundCard &found);
    void tellState();
    void updateButtons();
    void openChosen();
    void restore();

    BoardSession &m_session;
    QTimer m_pause;
    QTimer m_changed;
    /// Counts searches: an answer to an earlier one is dropped.
    int m_search = 0;
    bool m_asking = false;
    qint64 m_next = 0;
    int m_wanted = 0;
    /// What is read anew until it takes the place of the rows, and where that goes on.
    std::optional<FoundCards> m_anew;
    /// Restored from here: the row after it is next.
    CardId m_restored;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_state;
    InlineMessage *m_message;
    QPushButton *m_open;
    QPushButton *m_restore;
};

} // namespace pulley
