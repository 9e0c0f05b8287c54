// CardHistoryView: reads the journal once and goes on with what comes in live.
#include "widgets/card/cardhistory.h"

#include "models/items/pace.h"
#include "models/session/wording.h"
#include "models/session/wordingparts.h"
#include "widgets/parts/whendone.h"

#include <QLocale>

namespace pulley {

namespace {

constexpr int mostEntries = 500;

QList<Change> changesOf(const CardId &card, const QList<Change> &changes)
{
    QList<Change> own;
    for (const Change &change : changes) {
        if (cardOf(change) == card)
            own.append(change);
    }
    return own;
}

} // namespace

Result<QList<JournalEntry>, StoreError> entriesOf(BoardStore &store, const CardId &card, int limit)
{
    auto entries = store.journal({.since = 0, .card = card, .limit = limit});
    if (entries) {
        // An import is one entry with thousands of cards: only this one's changes are wanted.
        for (JournalEntry &entry : *entries)
            entry.changes = changesOf(card, entry.changes);
    }
    return entries;
}

CardHistoryView::CardHistoryView(BoardSession &session, const CardId &card, QWidget *parent) :
    QListWidget(parent), m_session(session), m_card(card)
{
    setObjectName(QStringLiteral("history"));
    setAccessibleName(tr("What has happened to this card"));
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&m_session, &BoardSession::advanced, this, [this](const JournalEntry &entry) {
        if (m_loaded && entry.revision > m_upTo)
            add(entry);
    });
    load();
}

void CardHistoryView::load()
{
    const CardId card = m_card;
    const auto entries = m_session.run<Result<QList<JournalEntry>, StoreError>>(
        [card](BoardStore &store) { return entriesOf(store, card, mostEntries); });
    whenDone(this, entries, [this](const Result<QList<JournalEntry>, StoreError> &answer) {
        clear();
        m_loaded = answer.has_value();
        if (!answer) {
            addItem(sentence(answer.error()));
            return;
        }
        for (const JournalEntry &entry : *answer)
            add(entry);
        Q_EMIT loaded();
    });
}

void CardHistoryView::add(const JournalEntry &entry)
{
    const Board &board = m_session.board();
    m_upTo = entry.revision;
    QStringList words;
    for (const Change &change : changesOf(m_card, entry.changes))
        words.append(sentence(board, change));
    if (words.isEmpty())
        return;
    const QString who = personName(board, entry.by);
    const QString when = QLocale().toString(toDateTime(entry.at, zoneOf(board)), QLocale::ShortFormat);
    const QString what = words.join(QStringLiteral("; "));
    const QString line = entry.reverts.isEmpty() ? tr("%1 %2").arg(who, what) : tr("%1 took back: %2").arg(who, what);
    insertItem(0, line + QLatin1Char('\n') + when);
}

} // namespace pulley
