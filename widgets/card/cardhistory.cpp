// CardHistoryView: reads the journal once and goes on with what comes in live.
#include "widgets/card/cardhistory.h"

#include "models/items/pace.h"
#include "models/session/wording.h"
#include "models/session/wordingparts.h"
#include "widgets/parts/whendone.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace pulley {

namespace {

constexpr int mostEntries = 0; // all of them

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

QString historyWords(const Board &board, const Change &change)
{
    const QString words = sentence(board, change);
    const auto *moved = std::get_if<CardMoved>(&change);
    const bool elsewhere = moved && (moved->before.column != moved->after.column || moved->before.half != moved->after.half);
    return elsewhere ? CardHistoryView::tr("%1, after %2").arg(words, duration(moved->before.since, moved->after.since)) : words;
}

CardHistoryView::CardHistoryView(BoardSession &session, const CardId &card, QWidget *parent) :
    QWidget(parent), m_session(session), m_card(card), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metric::wideGap, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setPlaceholderText(tr("Search the history"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setAccessibleName(tr("What has happened to this card"));
    m_list->setToolTip(tr("Ctrl+C copies what is selected, or all of it"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(180);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CardHistoryView::filter);
    connect(&m_session, &BoardSession::advanced, this, [this](const JournalEntry &entry) {
        if (m_loaded && entry.revision > m_upTo)
            add(entry);
    });
    load();
}

void CardHistoryView::filter()
{
    const QStringList words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString text = item->text();
        item->setHidden(!std::all_of(words.cbegin(), words.cend(),
                                     [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }));
    }
}

/// The rows selected, else all that are shown, in the order of the list.
void CardHistoryView::copy()
{
    const bool some = !m_list->selectedItems().isEmpty();
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (!item->isHidden() && (!some || item->isSelected()))
            lines.append(QString(item->text()).replace(QLatin1Char('\n'), QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

bool CardHistoryView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CardHistoryView::load()
{
    const CardId card = m_card;
    const auto entries = m_session.run<Result<QList<JournalEntry>, StoreError>>(
        [card](BoardStore &store) { return entriesOf(store, card, mostEntries); });
    whenDone(this, entries, [this](const Result<QList<JournalEntry>, StoreError> &answer) {
        m_list->clear();
        m_loaded = answer.has_value();
        if (!answer) {
            m_list->addItem(sentence(answer.error()));
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
        words.append(historyWords(board, change));
    if (words.isEmpty())
        return;
    const QString who = personName(board, entry.by);
    const QString when = QLocale().toString(toDateTime(entry.at, zoneOf(board)), QLocale::ShortFormat);
    const QString what = words.join(QStringLiteral("; "));
    const QString line = entry.reverts.isEmpty() ? tr("%1 %2").arg(who, what) : tr("%1 took back: %2").arg(who, what);
    m_list->insertItem(0, line + QLatin1Char('\n') + when);
    if (!m_search->text().isEmpty())
        filter();
}

} // namespace pulley
