// DraftList: list, form and buttons, and what is applied when.
#include "widgets/policy/draftlist.h"

#include "models/items/boardmodels.h"
#include "models/session/wording.h"
#include "widgets/parts/whendone.h"
#include "widgets/policy/answerline.h"
#include "widgets/policy/consequencestrip.h"
#include "widgets/policy/orderlist.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace pulley {

namespace {

constexpr int listPx = 220;

QPushButton *pushButton(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

DraftList::DraftList(BoardSession &session, const QString &listName, QWidget *parent) :
    QWidget(parent), m_session(session), m_body(new QHBoxLayout), m_list(new OrderList(this)),
    m_add(pushButton(tr("&Add"), QStringLiteral("add"), this)), m_remove(pushButton(tr("&Remove"), QStringLiteral("remove"), this)),
    m_up(pushButton(tr("Move &up"), QStringLiteral("up"), this)),
    m_down(pushButton(tr("Move &down"), QStringLiteral("down"), this)),
    m_apply(pushButton(tr("A&pply"), QStringLiteral("apply"), this)),
    m_revert(pushButton(tr("Ta&ke back"), QStringLiteral("revert"), this)), m_strip(new ConsequenceStrip(this)),
    m_answer(new AnswerLine(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::wideGap);
    column->addLayout(m_body, 1);
    column->addWidget(m_strip);
    column->addWidget(m_answer);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(listName);
    m_list->setFixedWidth(listPx);
    m_list->setToolTip(tr("Drag, or Alt and the arrow keys, to change the order; Insert adds, Delete removes"));
    buildButtons();
    addKeys();
    connect(m_list, &OrderList::reordered, this, &DraftList::moveTo);
    connect(m_answer, &AnswerLine::anyway, this, &DraftList::sendAnyway);
    connect(m_answer, &AnswerLine::leftIt, this, [this] {
        forget();
        m_list->setFocus();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &DraftList::chosen);
    connect(m_add, &QPushButton::clicked, this, &DraftList::addNew);
    connect(m_remove, &QPushButton::clicked, this, &DraftList::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_apply, &QPushButton::clicked, this, &DraftList::apply);
    connect(m_revert, &QPushButton::clicked, this, &DraftList::revert);
    connect(&m_session, &BoardSession::advanced, this, &DraftList::reload);
    connect(&m_session, &BoardSession::opened, this, &DraftList::reload);
}

void DraftList::buildButtons()
{
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    for (const auto &[one, other] : {std::pair{m_add, m_remove}, std::pair{m_up, m_down}}) {
        auto *row = new QHBoxLayout;
        row->addWidget(one);
        row->addWidget(other);
        left->addLayout(row);
    }
    m_body->addLayout(left);
    m_body->setSpacing(metric::widestGap);
}

void DraftList::addKeys()
{
    const auto key = [this](const QKeySequence &keys, QPushButton *button) {
        auto *shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    key(Qt::ALT | Qt::Key_Up, m_up);
    key(Qt::ALT | Qt::Key_Down, m_down);
    key(Qt::Key_Insert, m_add);
    key(Qt::Key_Delete, m_remove);
}

QFormLayout *DraftList::makeForm(QWidget *first)
{
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    form->setFocusProxy(first);
    setForm(form);
    return rows;
}

void DraftList::setForm(QWidget *form)
{
    m_form = form;
    auto *right = new QVBoxLayout;
    right->addWidget(form, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_revert);
    row->addWidget(m_apply);
    right->addLayout(row);
    m_body->addLayout(right, 1);
}

QLabel *DraftList::hint(const QString &text)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

bool DraftList::hasUnsaved() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.state != State::OnBoard; });
}

DraftList::State DraftList::currentState() const
{
    return m_rows.value(m_list->currentRow()).state;
}

QString DraftList::currentId() const
{
    return m_rows.value(m_list->currentRow()).id;
}

void DraftList::select(const QString &id)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            m_list->setCurrentRow(row);
    }
}

void DraftList::reload()
{
    const QString current = currentId();
    const int place = m_list->currentRow();
    m_filling = true;
    fillList(current);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(std::clamp(place, 0, std::max(0, m_list->count() - 1)));
    // A form with something typed in it stays as it is.
    if (currentId() != current || currentState() == State::OnBoard)
        showForm(currentId());
    m_filling = false;
    if (m_answer->isAsking() && m_pending && !m_pending->stands())
        withdrawQuestion();
    else if (m_pending && currentId() != current)
        forget();
    showConsequences();
    updateButtons();
}

void DraftList::fillList(const QString &current)
{
    m_list->clear();
    m_rows = rows();
    for (int row = 0; row < m_rows.size(); ++row)
        m_list->addItem(QString());
    relabel();
    select(current);
}

/// A dot before what isn't applied.
void DraftList::relabel()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const QString &text = m_rows.at(row).text;
        m_list->item(row)->setText(m_rows.at(row).state == State::OnBoard ? text : QStringLiteral("\u2022 ") + text);
        m_list->item(row)->setIcon(m_rows.at(row).icon);
    }
    m_list->setOrdered(int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.state != State::New; })));
}

void DraftList::chosen()
{
    if (m_filling || currentId().isEmpty())
        return;
    m_filling = true;
    showForm(currentId());
    m_filling = false;
    forget();
    updateButtons();
}

void DraftList::forget()
{
    m_pending.reset();
    m_answer->clear();
    showConsequences();
}

void DraftList::showConsequences()
{
    const QString id = currentId();
    const QStringList now = id.isEmpty()
        ? QStringList{tr("Nothing here yet. Add, or the Insert key in the list, makes the first one.")}
        : situation(id);
    if (m_pending)
        m_strip->showAction(board(), m_pending->action, {}, ConsequenceStrip::Telling::InTheWay);
    else if (id.isEmpty() || currentState() == State::OnBoard)
        m_strip->showSituation(now);
    else
        m_strip->showAction(board(), setAction(id), now);
}

void DraftList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list->count() > 0) {
        m_rows = rows();
        relabel();
    }
}

void DraftList::formEdited()
{
    if (m_filling || currentId().isEmpty())
        return;
    keepForm(currentId());
    m_rows = rows();
    relabel();
    forget();
    updateButtons();
}

void DraftList::addNew()
{
    const QString id = makeDraft();
    reload();
    select(id);
    m_form->setFocus();
}

void DraftList::remove()
{
    const QString id = currentId();
    if (currentState() == State::New)
        revert();
    else if (!id.isEmpty())
        propose({removeAction(id), id, watch(id)});
}

void DraftList::moveBy(int by)
{
    moveTo(m_list->currentRow(), m_list->currentRow() + by);
}

void DraftList::moveTo(int row, int place)
{
    const QString id = m_rows.at(row).id;
    propose({moveAction(id, place), {}, watch(id)});
}

void DraftList::propose(const Pending &proposed)
{
    forget();
    const Consequences told = consequencesOf(board(), proposed.action, systemNow());
    m_pending = proposed;
    if (told.refusal || !wantsConsent(told)) {
        send(proposed.action, proposed.id);
        return;
    }
    showConsequences();
    m_answer->ask(tr("This does more than change the board's policy. Nothing is applied yet."));
}

void DraftList::sendAnyway()
{
    if (!m_pending)
        return;
    const Pending agreed = *m_pending;
    send(agreed.action, agreed.id);
}

/// What was asked about is another one by now, or gone.
void DraftList::withdrawQuestion()
{
    forget();
    m_answer->refuse(tr("Somebody else changed or removed this meanwhile. Nothing of yours is applied."));
}

void DraftList::revert()
{
    dropDraft(currentId());
    forget();
    reload();
}

void DraftList::apply()
{
    const QString id = currentId();
    if (currentState() == State::OnBoard)
        return;
    const Clash found = clash(id);
    if (found == Clash::None)
        propose({setAction(id), id, watch(id)});
    else
        objectTo(id, found);
}

void DraftList::objectTo(const QString &id, Clash clash)
{
    Refusal taken;
    taken.rule = Rule::NameTaken;
    taken.subject = idOnBoard(id);
    const QString words = clash == Clash::IdTaken
        ? sentence(board(), taken)
        : tr("Somebody else changed or removed this meanwhile. Take back shows what the board has now; Apply once more puts yours "
             "in its place.");
    m_answer->refuse(words);
}

void DraftList::send(const Action &action, const QString &id)
{
    m_answer->clear();
    const QPointer<QWidget> focused = window()->focusWidget();
    setEnabled(false);
    whenDone(this, m_session.submit(action), [this, id, focused](const Outcome &outcome) {
        setEnabled(true);
        answered(outcome, id);
        if (focused && isAncestorOf(focused))
            (focused->isEnabled() && focused->isVisible() ? focused.data() : m_list)->setFocus();
    });
}

void DraftList::answered(const Outcome &outcome, const QString &id)
{
    // Refused, what is in the way stays in sight.
    if (std::holds_alternative<Committed>(outcome)) {
        m_pending.reset();
        const QString applied = idOnBoard(id);
        dropDraft(id);
        reload();
        select(applied);
    }
    showConsequences();
    m_answer->answer(outcome);
    updateButtons();
}

void DraftList::updateButtons()
{
    const int row = m_list->currentRow();
    const State next = m_rows.value(row + 1, Row{{}, {}, State::New}).state;
    const bool any = !currentId().isEmpty();
    const bool changed = any && currentState() != State::OnBoard;
    const bool placed = any && currentState() != State::New;
    if (m_form)
        m_form->setEnabled(any);
    m_remove->setEnabled(any);
    m_up->setEnabled(placed && row > 0);
    m_down->setEnabled(placed && next != State::New);
    m_apply->setEnabled(changed);
    m_revert->setEnabled(changed);
}

} // namespace pulley
