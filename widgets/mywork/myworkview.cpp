// MyWorkView: shows what items say and submits what is asked. Its keys are its own: the window it is in may have the same ones.
#include "widgets/mywork/myworkview.h"

#include "models/items/columnface.h"
#include "models/session/wording.h"
#include "widgets/board/carddeeds.h"
#include "widgets/board/columnheader.h"
#include "widgets/board/freeslot.h"
#include "widgets/board/quietbutton.h"
#include "widgets/mywork/mainbutton.h"
#include "widgets/mywork/mycardlist.h"
#include "widgets/mywork/offerlist.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/whendone.h"
#include "widgets/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace pulley {

namespace {

constexpr int narrowest = 260;
constexpr int mostSlotsDrawn = 2;

} // namespace

MyWorkView::MyWorkView(BoardSession &session, BoardModels &models, QWidget *parent) :
    QWidget(parent), m_session(session), m_models(models), m_mine(models),
    m_deeds(new CardDeeds(
        session, [this](const Action &action, const CardId &) { return m_session.submit(action); }, this, this)),
    m_header(new ColumnHeader(this)), m_who(new QuietButton(m_header)), m_cards(new MyCardList(m_mine, this)),
    m_free(new FreeSlot(this)), m_pull(new MainButton(this)), m_reason(new QLabel(this)), m_offers(new OfferList(this))
{
    setObjectName(QStringLiteral("myWork"));
    setAccessibleName(tr("My work"));
    setMinimumWidth(narrowest);
    setFocusProxy(m_cards);
    makeActions();
    layOut();
    // Tab into this view comes to the cards at once, and would pass over what stands above them.
    setTabOrder(m_buttons->findChildren<QuietButton *>().last(), m_who);
    connect(m_cards, &MyCardList::currentCardChanged, this, &MyWorkView::refreshActions);
    connect(m_cards, &MyCardList::openAsked, this, &MyWorkView::open);
    connect(m_cards, &MyCardList::menuAsked, this, &MyWorkView::popUp);
    connect(m_pull, &MainButton::clicked, this, &MyWorkView::pull);
    connect(m_who, &QuietButton::clicked, this, &MyWorkView::whoAsked);
    connect(m_offers, &OfferList::showAsked, this, &MyWorkView::showAsked);
    connect(m_offers, &OfferList::unblockAsked, m_deeds, &CardDeeds::unblock);
    connect(&m_mine, &MyWorkModel::settled, this, &MyWorkView::refresh);
    refresh();
}

QAction *MyWorkView::add(const char *name, const QString &text, const QString &tip, const QList<QKeySequence> &keys, Deed deed)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, deed);
    return action;
}

void MyWorkView::makeActions()
{
    m_ready = add("ready", tr("&Done here"), tr("Ready to be pulled by the next column"), {Qt::Key_D}, &MyWorkView::ready);
    m_block = add("block", tr("&Block\u2026"), tr("Say that it can't go on, and why"), {Qt::Key_B}, &MyWorkView::block);
    m_note = add("note", tr("&Add a note\u2026"), tr("A comment on the card"), {Qt::Key_C}, &MyWorkView::note);
    m_open = add("open", tr("&Open"), tr("Everything about the card"), {Qt::Key_Return, Qt::Key_Enter}, &MyWorkView::open);
    m_pullAction = add("pull", tr("&Pull next"), tr("Take the next card by policy"), {Qt::Key_P}, &MyWorkView::pull);
    m_undo =
        add("undo", tr("&Undo"), tr("Take back the last thing done here"), {Qt::CTRL | Qt::Key_Z, Qt::Key_Z}, &MyWorkView::undo);
}

QWidget *MyWorkView::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *grid = new QGridLayout(buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metric::gap);
    int place = 0;
    for (QAction *action : {m_ready, m_block, m_note, m_open}) {
        auto *button = new QuietButton(buttons);
        button->follow(action);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }
    return buttons;
}

void MyWorkView::layOut()
{
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setText(tr("Change"));
    m_who->setAccessibleName(tr("Who am I"));
    m_who->setToolTip(asToolTip(tr("Say who works here")));
    auto *head = new QHBoxLayout(m_header);
    head->setContentsMargins(0, 0, 0, 0);
    head->addStretch(1);
    head->addWidget(m_who, 0, Qt::AlignBottom);
    m_pull->setObjectName(QStringLiteral("pullNext"));
    m_pull->setKey(m_pullAction->shortcut().toString(QKeySequence::NativeText));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setFont(textFont(metric::small));
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_buttons = makeButtons();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::widestGap, 12, metric::widestGap - metric::gutter, metric::widestGap);
    column->setSpacing(metric::wideGap);
    // Cards keep a gutter to their right: all else ends where they end.
    const auto append = [column](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, 0, metric::gutter, 0);
        row->addWidget(widget);
        column->addLayout(row);
    };
    append(m_header);
    column->addWidget(m_cards, 100);
    for (QWidget *each : {m_buttons, static_cast<QWidget *>(m_free), static_cast<QWidget *>(m_pull),
                          static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_offers)})
        append(each);
    column->addStretch(1);
}

MyCardList &MyWorkView::cards() const
{
    return *m_cards;
}

MyWorkFace MyWorkView::face() const
{
    return m_face;
}

void MyWorkView::select(const CardId &card)
{
    m_wanted = m_mine.rowOf(card) < 0 ? card : CardId();
    m_cards->select(card);
}

void MyWorkView::refreshHeader()
{
    ColumnFace head;
    head.name = tr("My work");
    head.load = m_face.cards;
    if (!m_face.limits.isEmpty()) {
        const SlotsFace &tightest = m_face.limits.first();
        head.load = tightest.load;
        head.max = tightest.max;
        head.sharedLimit = m_face.limits.size() > 1 ? tightest.name : QString();
    }
    head.fill = fillOf(head.load, head.max);
    head.policy = tr("You: %1").arg(m_face.me);
    m_header->show(head);
    m_who->setVisible(!m_session.isMeEnforced());
    const int free = m_face.limits.isEmpty() ? 0 : std::min(m_face.limits.first().free(), mostSlotsDrawn);
    m_free->show(free, {}, tr("free"));
    m_free->setFixedHeight(std::max(1, m_free->wantedHeight() - metric::wideGap));
}

void MyWorkView::refresh()
{
    m_face = m_models.myWork();
    refreshHeader();
    m_pull->setText(m_face.next ? tr("Pull next: %1").arg(m_face.nextNumber) : tr("Nothing to pull"));
    m_pull->setEnabled(m_face.next.has_value());
    m_pull->setAccessibleName(m_pull->text());
    m_pull->setAccessibleDescription(m_face.reason);
    const QString tip = m_face.next ? tr("%1 %2: %3").arg(m_face.nextNumber, m_face.nextTitle, m_face.reason) : m_face.reason;
    m_pull->setToolTip(asToolTip(tip));
    m_reason->setText(m_face.reason);
    m_offers->show(m_face.offers);
    if (!m_wanted.isEmpty() && m_mine.rowOf(m_wanted) >= 0)
        m_cards->select(std::exchange(m_wanted, {}));
    refreshActions();
}

void MyWorkView::refreshActions()
{
    const Card *card = findCard(m_models.board(), m_cards->currentCard());
    for (QAction *action : {m_ready, m_block, m_note, m_open})
        action->setEnabled(card != nullptr);
    m_block->setText(card && card->blocked ? tr("Un&block") : tr("&Block\u2026"));
    m_buttons->setVisible(card != nullptr);
}

QAction *MyWorkView::actionFor(const QKeyEvent &event) const
{
    // A key held down is no wish to do it over and over.
    if (event.isAutoRepeat())
        return nullptr;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(event.key())));
    for (QAction *action : {m_ready, m_block, m_note, m_open, m_pullAction, m_undo}) {
        if (action->shortcuts().contains(pressed))
            return action;
    }
    return nullptr;
}

bool MyWorkView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && actionFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void MyWorkView::keyPressEvent(QKeyEvent *event)
{
    QAction *action = actionFor(*event);
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (action == m_open && button)
        button->click();
    else if (action)
        action->trigger();
    else
        QWidget::keyPressEvent(event);
}

void MyWorkView::popUp(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_ready, m_block, m_note});
    menu->addSeparator();
    menu->addAction(m_open);
    menu->addAction(tr("&Show on the board"), this, [this, card = m_cards->currentCard()] { Q_EMIT showAsked(card); });
    menu->popup(at);
}

void MyWorkView::ready()
{
    m_deeds->markReady(m_cards->currentCard());
}

void MyWorkView::block()
{
    m_deeds->toggleBlock(m_cards->currentCard());
}

void MyWorkView::note()
{
    m_deeds->note(m_cards->currentCard());
}

void MyWorkView::open()
{
    if (const CardId card = m_cards->currentCard(); !card.isEmpty())
        Q_EMIT openAsked(card);
}

void MyWorkView::pull()
{
    Q_EMIT pullAsked();
}

void MyWorkView::undo()
{
    Q_EMIT undoAsked();
}

void MyWorkView::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    if (!isWindow() && !parentWidget()->isWindow())
        painter.fillRect(QRect(0, 0, 1, height()), colors.line);
}

} // namespace pulley
