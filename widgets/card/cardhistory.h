// CardHistoryView: what has happened to a card, in words, latest first.
#pragma once

#include "models/session/boardsession.h"

#include <QListWidget>

namespace pulley {

/// The card's own entries of the journal. Runs on the store's thread.
Result<QList<JournalEntry>, StoreError> entriesOf(BoardStore &store, const CardId &card, int limit);

class CardHistoryView : public QListWidget
{
    Q_OBJECT
public:
    CardHistoryView(BoardSession &session, const CardId &card, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The list is whole.
    void loaded();

private:
    void load();
    void add(const JournalEntry &entry);

    BoardSession &m_session;
    CardId m_card;
    qint64 m_upTo = 0;
    bool m_loaded = false;
};

} // namespace pulley
