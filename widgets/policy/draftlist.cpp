// DraftList: list, form and buttons, and what is applied when.
#include "widgets/policy/draftlist.h"

#include "models/session/wording.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/parts/whendone.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

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
    QWidget(parent), m_session(session), m_body(new QHBoxLayout), m_list(new QListWidget(this)),
    m_add(pushButton(tr("&Add"), QStringLiteral("add"), this)), m_remove(pushButton(tr("&Remove"), QStringLiteral("remove"), this)),
    m_up(pushButton(tr("Move &up"), QStringLiteral("up"), this)),
    m_down(pushButton(tr("Move &down"), QStringLiteral("down"), this)),
    m_apply(pushButton(tr("A&pply"), QStringLiteral("apply"), this)),
    m_revert(pushButton(tr("Ta&ke back"), QStringLiteral("revert"), this)), m_message(new InlineMessage(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::wideGap);
    column->addLayout(m_body, 1);
    column->addWidget(m_message);
    m_message->setObjectName(QStringLiteral("message"));
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(listName);
    m_list->setFixedWidth(listPx);
    buildButtons();
    connect(m_list, &QListWidget::currentRowChanged, this, &DraftList::chosen);
    connect(m_add, &QPushButton::clicked, this, &DraftList::addNew);
    connect(m_remove, &QPushButton::clicked, this, &DraftList::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
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
    }
}

void DraftList::chosen()
{
    if (m_filling || currentId().isEmpty())
        return;
    m_filling = true;
    m_message->clear();
    showForm(currentId());
    m_filling = false;
    updateButtons();
}

void DraftList::formEdited()
{
    if (m_filling || currentId().isEmpty())
        return;
    keepForm(currentId());
    m_rows = rows();
    relabel();
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
        send(removeAction(id), id);
}

void DraftList::move(int by)
{
    send(moveAction(currentId(), m_list->currentRow() + by), {});
}

void DraftList::revert()
{
    dropDraft(currentId());
    m_message->clear();
    reload();
}

void DraftList::apply()
{
    const QString id = currentId();
    if (currentState() == State::OnBoard)
        return;
    const Clash found = clash(id);
    if (found == Clash::None)
        send(setAction(id), id);
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
    m_message->tell(InlineMessage::Kind::Refused, words);
}

void DraftList::send(const Action &action, const QString &id)
{
    m_message->clear();
    const QPointer<QWidget> focused = window()->focusWidget();
    setEnabled(false);
    whenDone(this, m_session.submit(action), [this, id, focused](const Outcome &outcome) {
        setEnabled(true);
        answered(outcome, id);
        if (focused && isAncestorOf(focused))
            (focused->isEnabled() ? focused.data() : m_list)->setFocus();
    });
}

void DraftList::answered(const Outcome &outcome, const QString &id)
{
    if (const auto *refusal = std::get_if<Refusal>(&outcome)) {
        m_message->tell(InlineMessage::Kind::Refused, sentence(board(), *refusal));
    } else if (const auto *error = std::get_if<StoreError>(&outcome)) {
        m_message->tell(InlineMessage::Kind::Failed, sentence(*error));
    } else {
        const QString applied = idOnBoard(id);
        dropDraft(id);
        reload();
        select(applied);
    }
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
