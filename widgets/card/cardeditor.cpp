// CardEditor: how it is laid out.
#include "widgets/card/cardeditor.h"

#include "widgets/card/cardform.h"
#include "widgets/card/cardhistory.h"
#include "widgets/card/commentsview.h"
#include "widgets/card/conflictpanel.h"
#include "widgets/card/linkstrip.h"
#include "widgets/card/relationsview.h"
#include "widgets/parts/composing.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
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
    QDialog(parent), m_session(session), m_id(card), m_place(words(this)), m_age(words(this)), m_form(new CardForm(this)),
    m_conflicts(new ConflictPanel(this)), m_message(new InlineMessage(this)), m_link(new LinkStrip(this)), m_owners(words(this)),
    m_join(new QPushButton(this)), m_blockedText(words(this)), m_reason(new QLineEdit(this)), m_clock(words(this)),
    m_block(new QPushButton(this)), m_relations(new RelationsView(session, card, this)), m_activity(new QTabWidget(this)),
    m_comments(new CommentsView(this)), m_history(new CardHistoryView(session, card, this)), m_pointed(words(this)),
    m_restore(new QPushButton(tr("R&estore"), this)), m_save(new QPushButton(tr("&Save"), this)),
    m_saveClose(new QPushButton(tr("Save and close"), this)), m_composing(new Composing(this))
{
    setObjectName(QStringLiteral("CardEditor"));
    setModal(false);
    resize(1000, 680);
    buildOwners();
    buildBlocking();
    buildRelations();
    buildActivity();
    buildLayout();
    buildButtons();
    orderTabs();
    connect(m_form, &CardForm::linkAsked, m_link, &LinkStrip::ask);
    connect(m_comments, &CommentsView::linkAsked, m_link, &LinkStrip::ask);
    connect(m_form, &CardForm::edited, this, &CardEditor::updateState);
    connect(m_conflicts, &ConflictPanel::resolved, this, &CardEditor::resolve);
    connect(&m_session, &BoardSession::changed, this, &CardEditor::follow);
    connect(&m_session, &BoardSession::advanced, this, &CardEditor::noteLeaving);
    connect(&m_session, &BoardSession::opened, this, &CardEditor::boardReplaced);
    connect(&m_session, &BoardSession::meChanged, this, &CardEditor::showCard);
    connect(&m_session, &BoardSession::stateChanged, this, &CardEditor::updateState);
    connect(&m_second, &QTimer::timeout, this, &CardEditor::showClock);
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
    m_place->setObjectName(QStringLiteral("place"));
    column->addWidget(m_place);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("scroll"));
    scroll->setFocusPolicy(Qt::NoFocus); // Tab goes through what is in it
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    column->addWidget(scroll, 1);
    column->addWidget(m_conflicts);
    column->addWidget(m_message);
    column->addWidget(m_link);
    m_message->setObjectName(QStringLiteral("message"));
    m_form->side()->addStretch();
}

void CardEditor::buildOwners()
{
    m_age->setObjectName(QStringLiteral("age"));
    m_owners->setObjectName(QStringLiteral("owners"));
    m_join->setObjectName(QStringLiteral("join"));
    m_join->setAutoDefault(false);
    connect(m_join, &QPushButton::clicked, this, &CardEditor::toggleOwner);
    auto *row = new QHBoxLayout;
    auto *caption = heading(tr("Owners"));
    row->addWidget(caption);
    row->addWidget(m_owners, 1);
    row->addWidget(m_join);
    m_form->side()->insertWidget(0, m_age);
    m_form->side()->insertLayout(1, row);
}

void CardEditor::buildRelations()
{
    auto *caption = heading(tr("&Relations"));
    caption->setBuddy(m_relations->field());
    m_form->side()->insertWidget(m_form->linksAt(), caption);
    m_form->side()->insertWidget(m_form->linksAt(), m_relations);
    connect(m_relations, &RelationsView::openAsked, this, &CardEditor::openAsked);
    connect(m_relations, &RelationsView::addAsked, this, &CardEditor::addRelation);
    connect(m_relations, &RelationsView::removeAsked, this, &CardEditor::removeRelation);
    connect(m_relations, &RelationsView::notFound, this, [this](const QString &sentence) {
        m_afterRelation = {};
        m_message->tell(InlineMessage::Kind::Refused, sentence);
    });
}

void CardEditor::buildBlocking()
{
    m_blockedText->setObjectName(QStringLiteral("blockedText"));
    m_clock->setObjectName(QStringLiteral("blockedClock"));
    m_reason->setObjectName(QStringLiteral("blockReason"));
    m_reason->setPlaceholderText(tr("What is it waiting for?"));
    m_reason->setAccessibleName(tr("Why the card is blocked"));
    m_block->setObjectName(QStringLiteral("block"));
    m_block->setAutoDefault(false);
    connect(m_block, &QPushButton::clicked, this, &CardEditor::toggleBlocked);
    connect(m_reason, &QLineEdit::returnPressed, this, &CardEditor::toggleBlocked);
    auto *title = new QHBoxLayout;
    title->addWidget(heading(tr("Blocked")));
    title->addWidget(m_clock, 1);
    m_form->side()->insertLayout(m_form->linksAt(), title);
    m_form->side()->insertWidget(m_form->linksAt(), m_blockedText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_block);
    m_form->side()->insertLayout(m_form->linksAt(), row);
}

void CardEditor::buildActivity()
{
    m_activity->setObjectName(QStringLiteral("activity"));
    m_activity->setDocumentMode(true);
    m_activity->addTab(m_comments, tr("C&omments"));
    m_activity->addTab(m_history, tr("&History"));
    m_form->main()->addWidget(m_activity);
    m_pointed->setObjectName(QStringLiteral("pointed"));
    m_pointed->setWordWrap(false);
    const auto point = [this](const QString &link) {
        m_pointed->setText(m_pointed->fontMetrics().elidedText(link, Qt::ElideRight, m_pointed->width()));
    };
    connect(m_form, &CardForm::pointing, this, point);
    connect(m_comments, &CommentsView::pointing, this, point);
    connect(m_comments, &CommentsView::typing, this, &CardEditor::updateState);
    connect(m_comments, &CommentsView::given, this,
            [this](const CommentId &id, const QString &text) { setComment(id, text, [] {}); });
}

/// The text first, then what is said about it, then the facts from top to bottom.
void CardEditor::orderTabs()
{
    constexpr const char *names[] = {"title",         "descriptionTabs",
                                     "description",   "preview",
                                     "partBefore",    "nextPart",
                                     "checklist",     "newStep",
                                     "activity",      "earlierComments",
                                     "newComment",    "addComment",
                                     "historySearch", "history",
                                     "join",          "type",
                                     "class",         "lane",
                                     "hasDue",        "due",
                                     "tags",          "blockReason",
                                     "block",         "relations",
                                     "relationKind",  "relatedCard",
                                     "addRelation",   "removeRelation",
                                     "openLink",      "links",
                                     "openAsked",     "copyLink",
                                     "leaveLink",     "restore",
                                     "save",          "saveClose",
                                     "close"};
    QWidget *last = nullptr;
    for (const char *name : names) {
        auto *next = findChild<QWidget *>(QLatin1String(name));
        if (auto *tabs = qobject_cast<QTabWidget *>(next)) {
            // Passing the keyboard on to its bar, it would lead from wherever it stands itself back into the middle.
            tabs->setFocusProxy(nullptr);
            tabs->setFocusPolicy(Qt::NoFocus);
            next = tabs->tabBar();
        }
        if (last && next)
            setTabOrder(last, next);
        last = next ? next : last;
    }
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
    m_pointed->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pointed->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_pointed, 1);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setAutoDefault(false);
    m_restore->setToolTip(tr("Back onto the board, where it stood"));
    m_restore->hide();
    row->addWidget(m_restore);
    connect(m_restore, &QPushButton::clicked, this, &CardEditor::restore);
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

} // namespace pulley
