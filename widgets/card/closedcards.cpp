// ClosedCards: a search line, a list that grows, and what can be done with a card of it.
#include "widgets/card/closedcards.h"

#include "models/items/boardmodels.h"
#include "models/session/wording.h"
#include "models/session/wordingparts.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/whendone.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>

#include <limits>

namespace pulley {

namespace {

constexpr std::chrono::milliseconds typingPause{150};
constexpr std::chrono::milliseconds changePause{300};
constexpr int cardRole = Qt::UserRole;
constexpr int discardedRole = Qt::UserRole + 1;

} // namespace

ClosedCards::ClosedCards(BoardSession &session, QWidget *parent) :
    QDialog(parent), m_session(session), m_text(new QLineEdit(this)), m_list(new QListWidget(this)), m_state(new QLabel(this)),
    m_message(new InlineMessage(this)), m_open(new QPushButton(tr("&Open"), this)), m_restore(new QPushButton(tr("&Restore"), this))
{
    setObjectName(QStringLiteral("ClosedCards"));
    setWindowTitle(tr("Discarded and finished cards"));
    resize(680, 520);
    buildLayout();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    m_changed.setParent(this);
    m_changed.setObjectName(QStringLiteral("changed"));
    m_changed.setSingleShot(true);
    m_changed.setInterval(changePause);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ClosedCards::look);
    connect(&m_changed, &QTimer::timeout, this, &ClosedCards::lookAgain);
    connect(&m_session, &BoardSession::opened, this, &ClosedCards::lookAgain);
    connect(&m_session, &BoardSession::changed, this, &ClosedCards::follow);
    connect(m_list, &QListWidget::currentRowChanged, this, &ClosedCards::updateButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ClosedCards::openChosen);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_list->verticalScrollBar()->maximum())
            more();
    });
    connect(m_open, &QPushButton::clicked, this, &ClosedCards::openChosen);
    connect(m_restore, &QPushButton::clicked, this, &ClosedCards::restore);
    look();
}

void ClosedCards::buildLayout()
{
    m_text->setObjectName(QStringLiteral("closedSearch"));
    m_text->setPlaceholderText(tr("Number, or words of the title"));
    m_text->setAccessibleName(tr("Search discarded and finished cards"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("closedList"));
    m_list->setAccessibleName(tr("Discarded and finished cards, latest first"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_state->setObjectName(QStringLiteral("closedState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_message->setObjectName(QStringLiteral("message"));
    m_open->setObjectName(QStringLiteral("openClosed"));
    m_restore->setObjectName(QStringLiteral("restoreClosed"));
    auto *close = new QPushButton(tr("Close"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::widestGap, metric::widestGap, metric::widestGap, metric::widestGap);
    for (QWidget *widget : QList<QWidget *>{m_text, m_list, m_state, m_message})
        column->addWidget(widget);
    auto *row = new QHBoxLayout;
    row->addWidget(close);
    row->addStretch();
    row->addWidget(m_restore);
    row->addWidget(m_open);
    column->addLayout(row);
    for (QPushButton *button : {close, m_restore, m_open})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
}

void ClosedCards::follow(const Change &change)
{
    const Board &board = m_session.board();
    bool closes = std::holds_alternative<CardDiscarded>(change) || std::holds_alternative<CardRestored>(change)
        || std::holds_alternative<CardImported>(change) || std::holds_alternative<ColumnAltered>(change)
        || std::holds_alternative<BoardAltered>(change);
    if (const auto *moved = std::get_if<CardMoved>(&change))
        closes = finishes(board, moved->before.column) || finishes(board, moved->after.column);
    if (closes)
        m_changed.start();
}

void ClosedCards::look()
{
    ++m_search;
    m_anew.reset();
    m_next = std::numeric_limits<qint64>::max();
    m_wanted = FoundCards::most;
    m_asking = false;
    m_list->clear();
    updateButtons();
    ask();
}

void ClosedCards::lookAgain()
{
    ++m_search;
    m_anew = FoundCards{{}, std::numeric_limits<qint64>::max()};
    m_wanted = std::max(FoundCards::most, m_list->count());
    ask();
}

void ClosedCards::more()
{
    if (m_next <= 0 || m_asking)
        return;
    m_wanted = m_list->count() + FoundCards::most;
    ask();
}

void ClosedCards::ask()
{
    m_asking = true;
    tellState();
    using Answer = Result<FoundCards, StoreError>;
    const auto answer = m_session.run<Answer>([text = m_text->text().trimmed(), below = m_anew ? m_anew->next : m_next](
                                                  BoardStore &store) { return store.findClosedCards(text, below); });
    whenDone(this, answer, [this, search = m_search](const Answer &found) {
        if (search == m_search)
            take(found);
    });
}

void ClosedCards::take(const Result<FoundCards, StoreError> &answer)
{
    m_asking = false;
    if (!answer) {
        m_anew.reset();
        m_message->tell(InlineMessage::Kind::Failed, sentence(answer.error()));
        return;
    }
    if (m_anew)
        takeAnew(*answer);
    else
        takeMore(*answer);
    tellState();
    updateButtons();
}

void ClosedCards::takeMore(const FoundCards &found)
{
    for (const FoundCard &each : found.cards)
        addRow(each);
    m_next = found.next;
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    if (m_next > 0 && m_list->count() < m_wanted)
        ask();
}

void ClosedCards::takeAnew(const FoundCards &found)
{
    m_anew->cards.append(found.cards);
    m_anew->next = found.next;
    if (found.next > 0 && m_anew->cards.size() < m_wanted)
        ask();
    else
        replaceRows();
}

/// Stays at the card that was chosen. Where that is gone nothing is chosen, unless it was restored from here: Restore must never
/// be for a card that slipped under the hand.
void ClosedCards::replaceRows()
{
    const QListWidgetItem *current = m_list->currentItem();
    const QString chosen = current ? current->data(cardRole).toString() : QString();
    const int row = m_list->currentRow();
    const int scrolled = m_list->verticalScrollBar()->value();
    const bool fresh = m_list->count() == 0;
    const FoundCards anew = *std::exchange(m_anew, std::nullopt);
    m_next = 0; // scrolling meanwhile asks for no more
    m_list->clear();
    int again = -1;
    for (const FoundCard &found : anew.cards) {
        addRow(found);
        if (found.card.id.value == chosen)
            again = m_list->count() - 1;
    }
    const bool follows = !chosen.isEmpty() && chosen == m_restored.value;
    if (again < 0 && (fresh || follows))
        again = std::min(std::max(0, row), m_list->count() - 1);
    m_restored = {};
    m_list->setCurrentRow(again);
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
    m_next = anew.next;
}

void ClosedCards::addRow(const FoundCard &found)
{
    const Board &board = m_session.board();
    const bool discarded = found.how == Closed::Discarded;
    const QString day = QLocale().toString(dayOf(found.card.standing.since, zoneOf(board)), QLocale::ShortFormat);
    const QString number = cardNumber(board, found.card);
    const QString title = found.card.facts.title.left(400).simplified();
    //: A card that has left the board: number, title
    const QString text = discarded ? tr("%1  discarded  %2").arg(number, title) : tr("%1  finished %3  %2").arg(number, title, day);
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(cardRole, found.card.id.value);
    item->setData(discardedRole, discarded);
    item->setToolTip(asToolTip(text));
}

void ClosedCards::tellState()
{
    const int count = m_list->count();
    if (m_asking)
        m_state->setText(tr("Looking\u2026"));
    else if (count == 0)
        m_state->setText(m_text->text().trimmed().isEmpty() ? tr("No card has been finished or discarded yet.")
                                                            : tr("No finished or discarded card is called that."));
    else if (m_next > 0)
        m_state->setText(tr("The latest %1; scroll down for more").arg(count));
    else
        m_state->setText(count == 1 ? tr("1 card") : tr("%1 cards").arg(count));
}

void ClosedCards::updateButtons()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_open->setEnabled(item != nullptr);
    m_restore->setEnabled(item && item->data(discardedRole).toBool());
}

void ClosedCards::openChosen()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT openAsked(CardId{item->data(cardRole).toString()});
}

void ClosedCards::restore()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(discardedRole).toBool())
        return;
    const CardId card{item->data(cardRole).toString()};
    m_message->clear();
    m_restore->setEnabled(false);
    whenDone(this, m_session.restore(card), [this, card](const Outcome &outcome) {
        updateButtons();
        const Board &board = m_session.board();
        if (const auto *refusal = std::get_if<Refusal>(&outcome)) {
            m_message->tell(InlineMessage::Kind::Refused, sentence(board, *refusal));
        } else if (const auto *error = std::get_if<StoreError>(&outcome)) {
            m_message->tell(InlineMessage::Kind::Failed, sentence(*error));
        } else {
            m_restored = card;
            m_message->tell(InlineMessage::Kind::Said, tr("%1 is back on the board.").arg(cardName(board, card)));
            Q_EMIT restored(card);
        }
    });
}

bool ClosedCards::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openChosen();
        return true;
    }
    const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (watched == m_text && moves) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace pulley
