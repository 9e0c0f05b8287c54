// CardHistoryView: what has happened to a card, in words, latest first; can be searched, read by key and copied.
#pragma once

#include "models/session/boardsession.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace pulley {

/// The card's own entries of the journal. Runs on the store's thread.
Result<QList<JournalEntry>, StoreError> entriesOf(BoardStore &store, const CardId &card, int limit);
/// What `change` did, with how long a card had stood where it was moved from: "pulled OPS-1 from Ready into Doing, after 3 days".
QString historyWords(const Board &board, const Change &change);

class CardHistoryView : public QWidget
{
    Q_OBJECT
public:
    CardHistoryView(BoardSession &session, const CardId &card, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The list is whole.
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void add(const JournalEntry &entry);
    void filter();
    void copy();

    BoardSession &m_session;
    CardId m_card;
    qint64 m_upTo = 0;
    bool m_loaded = false;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace pulley
