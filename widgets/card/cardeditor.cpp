// CardEditor: how it is laid out and how it shows the card.
#include "widgets/card/cardeditor.h"

#include "models/items/boardmodels.h"
#include "models/session/wording.h"
#include "models/session/wordingparts.h"
#include "widgets/card/cardform.h"
#include "widgets/card/cardhistory.h"
#include "widgets/card/conflictpanel.h"
#include "widgets/parts/composing.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace pulley {

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(textFont(metric::text, QFont::DemiBold));
    return label;
}

QLabel *words(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CardEditor::CardEditor(BoardSession &session, const CardId &card, QWidget *parent) :
    QDialog(parent), m_session(session), m_id(card), m_place(words(this)), m_form(new CardForm(this)),
    m_conflicts(new ConflictPanel(this)), m_message(new InlineMessage(this)), m_owners(words(this)), m_join(new QPushButton(this)),
    m_blockedText(words(this)), m_reason(new QLineEdit(this)), m_block(new QPushButton(this)),
    m_history(new CardHistoryView(session, card, this)), m_save(new QPushButton(tr("&Save"), this)),
    m_saveClose(new QPushButton(tr("Save and close"), this)), m_composing(new Composing(this))
{
    setObjectName(QStringLiteral("CardEditor"));
    setModal(false);
    resize(900, 640);
    buildOwners();
    buildBlocking();
    buildLayout();
    buildButtons();
    connect(m_form, &CardForm::edited, this, &CardEditor::updateState);
    connect(m_conflicts, &ConflictPanel::resolved, this, &CardEditor::resolve);
    connect(&m_session, &BoardSession::changed, this, &CardEditor::follow);
    connect(&m_session, &BoardSession::opened, this, &CardEditor::boardReplaced);
    connect(&m_session, &BoardSession::stateChanged, this, &CardEditor::updateState);
    m_form->setBoard(m_session.board());
    if (const Card *found = findCard(m_session.board(), m_id))
        take(*found);
    else
        fetch();
    updateState();
}

void CardEditor::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::widestGap, metric::widestGap, metric::widestGap, metric::widestGap);
    column->setSpacing(metric::wideGap);
    column->addWidget(m_place);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    column->addWidget(scroll, 1);
    column->addWidget(m_conflicts);
    column->addWidget(m_message);
    m_message->setObjectName(QStringLiteral("message"));
    m_form->side()->addWidget(heading(tr("History")));
    m_form->side()->addWidget(m_history, 1);
}

void CardEditor::buildOwners()
{
    m_owners->setObjectName(QStringLiteral("owners"));
    m_join->setObjectName(QStringLiteral("join"));
    m_join->setAutoDefault(false);
    connect(m_join, &QPushButton::clicked, this, &CardEditor::toggleOwner);
    m_form->side()->addWidget(heading(tr("Owners")));
    auto *row = new QHBoxLayout;
    row->addWidget(m_owners, 1);
    row->addWidget(m_join);
    m_form->side()->addLayout(row);
}

void CardEditor::buildBlocking()
{
    m_blockedText->setObjectName(QStringLiteral("blockedText"));
    m_reason->setObjectName(QStringLiteral("blockReason"));
    m_reason->setPlaceholderText(tr("What is it waiting for?"));
    m_reason->setAccessibleName(tr("Why the card is blocked"));
    m_block->setObjectName(QStringLiteral("block"));
    m_block->setAutoDefault(false);
    connect(m_block, &QPushButton::clicked, this, &CardEditor::toggleBlocked);
    connect(m_reason, &QLineEdit::returnPressed, this, &CardEditor::toggleBlocked);
    m_form->side()->addWidget(heading(tr("Blocked")));
    m_form->side()->addWidget(m_blockedText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_block);
    m_form->side()->addLayout(row);
}

void CardEditor::buildButtons()
{
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    m_save->setObjectName(QStringLiteral("save"));
    m_saveClose->setObjectName(QStringLiteral("saveClose"));
    m_save->setToolTip(tr("Save and stay (Ctrl+S)"));
    m_saveClose->setToolTip(tr("Save and close (Ctrl+Enter)"));
    auto *row = new QHBoxLayout;
    row->addWidget(close);
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(m_saveClose);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    for (QPushButton *button : {close, m_save, m_saveClose})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_save, &QPushButton::clicked, this, &CardEditor::save);
    connect(m_saveClose, &QPushButton::clicked, this, &CardEditor::saveAndClose);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &CardEditor::save);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, this, &CardEditor::saveAndClose);
}

void CardEditor::showCard()
{
    if (!m_card)
        return;
    const Board &board = m_session.board();
    const QString number = cardNumber(board, *m_card);
    const Column *column = findColumn(board, m_card->standing.column);
    QString place = column ? column->name : QString();
    if (column && column->split && m_card->standing.half == Half::Ready)
        place = tr("%1, ready to pull").arg(place);
    if (m_discarded)
        place = tr("discarded");
    m_place->setText(number + QStringLiteral(" \u00b7 ") + place);
    setWindowTitle(tr("%1 %2").arg(number, m_card->facts.title.simplified().left(80)));
    showOwners();
    showBlocking();
    showConflicts();
}

void CardEditor::showOwners()
{
    QStringList names;
    for (const PersonId &owner : std::as_const(m_card->owners))
        names.append(personName(m_session.board(), owner));
    m_owners->setText(names.isEmpty() ? tr("Nobody") : names.join(QStringLiteral(", ")));
    m_join->setText(m_card->owners.contains(m_session.me()) ? tr("Lea&ve") : tr("&Join"));
}

void CardEditor::showBlocking()
{
    const auto &blocked = m_card->blocked;
    m_reason->setVisible(!blocked);
    m_block->setText(blocked ? tr("Un&block") : tr("&Block"));
    if (!blocked) {
        m_blockedText->setVisible(false);
        return;
    }
    const QString since = duration(blocked->since, systemNow());
    m_blockedText->setText(tr("%1 (for %2, by %3)").arg(blocked->reason, since, personName(m_session.board(), blocked->by)));
    m_blockedText->setVisible(true);
}

void CardEditor::showConflicts()
{
    const CardDraft now{.typed = m_form->facts(), .base = m_draft.base};
    m_conflicts->show(m_session.board(), now.typed, m_card ? conflicts(now, m_card->facts) : CardPatch{});
}

void CardEditor::updateState()
{
    const bool dirty = m_card && m_form->facts() != m_draft.base;
    m_save->setEnabled(dirty && m_sending == 0);
    m_saveClose->setEnabled(m_card && m_sending == 0);
    const bool mayAct = m_card && !m_discarded && m_sending == 0;
    m_join->setEnabled(mayAct);
    m_block->setEnabled(mayAct);
    m_form->setReadOnly(!m_card || m_discarded);
    if (m_sending > 0 && m_session.state() == ConnectionState::Lost)
        m_message->tell(InlineMessage::Kind::Refused,
                        tr("The connection is lost. What you entered is kept and is sent by itself when the connection is back."));
}

} // namespace pulley
