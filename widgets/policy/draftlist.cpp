// DraftList: list, form and buttons, and what is applied when.
#include "widgets/policy/draftlist.h"

#include "models/session/wording.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/parts/whendone.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

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

DraftList::DraftList(BoardSession &session, Order order, QWidget *parent) :
    QWidget(parent), m_session(session), m_body(new QHBoxLayout), m_list(new QListWidget(this)),
    m_add(pushButton(tr("&Add"), QStringLiteral("add"), this)), m_remove(pushButton(tr("&Remove"), QStringLiteral("remove"), this)),
    m_up(pushButton(tr("Move &up"), QStringLiteral("up"), this)),
    m_down(pushButton(tr("Move do&wn"), QStringLiteral("down"), this)),
    m_apply(pushButton(tr("A&pply"), QStringLiteral("apply"), this)),
    m_revert(pushButton(tr("Take back"), QStringLiteral("revert"), this)), m_message(new InlineMessage(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::wideGap);
    column->addLayout(m_body, 1);
    column->addWidget(m_message);
    m_message->setObjectName(QStringLiteral("message"));
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setFixedWidth(listPx);
    buildButtons(order);
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

void DraftList::buildButtons(Order order)
{
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    auto *first = new QHBoxLayout;
    first->addWidget(m_add);
    first->addWidget(m_remove);
    left->addLayout(first);
    auto *second = new QHBoxLayout;
    second->addWidget(m_up);
    second->addWidget(m_down);
    left->addLayout(second);
    m_up->setVisible(order == Order::Movable);
    m_down->setVisible(order == Order::Movable);
    m_body->addLayout(left);
    m_body->setSpacing(metric::widestGap);
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

void DraftList::start()
{
    reload();
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    updateButtons();
}

QString DraftList::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void DraftList::select(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

void DraftList::reload()
{
    const QString current = currentId();
    QList<Row> all = rows();
    QSet<QString> known;
    for (const Row &row : std::as_const(all))
        known.insert(row.id);
    m_new.removeIf([&](const Row &row) { return known.contains(row.id); });
    all.append(m_new);
    m_filling = true;
    m_list->clear();
    for (const Row &row : std::as_const(all)) {
        auto *item = new QListWidgetItem(m_changed.contains(row.id) ? QStringLiteral("\u2022 ") + row.text : row.text, m_list);
        item->setData(Qt::UserRole, row.id);
        if (row.id == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    // A form with something typed in it stays as it is.
    if (!currentId().isEmpty() && (currentId() != current || !m_changed.contains(current)))
        showForm(currentId());
    m_filling = false;
    updateButtons();
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
    const QString id = currentId();
    if (m_filling || id.isEmpty())
        return;
    if (keepForm(id))
        m_changed.insert(id);
    else
        m_changed.remove(id);
    relabel();
    updateButtons();
}

void DraftList::relabel()
{
    QListWidgetItem *item = m_list->currentItem();
    QString text = item->text();
    if (text.startsWith(QStringLiteral("\u2022 ")))
        text = text.mid(2);
    item->setText(m_changed.contains(currentId()) ? QStringLiteral("\u2022 ") + text : text);
}

void DraftList::addNew()
{
    const Row row = makeDraft();
    m_new.append(row);
    m_changed.insert(row.id);
    reload();
    select(row.id);
    m_form->setFocus();
}

void DraftList::remove()
{
    const QString id = currentId();
    const bool onlyDraft = std::any_of(m_new.cbegin(), m_new.cend(), [&](const Row &row) { return row.id == id; });
    if (onlyDraft)
        revert();
    else if (!id.isEmpty())
        send(removeAction(id), id);
}

void DraftList::move(int by)
{
    const int row = m_list->currentRow() + by;
    if (row >= 0 && row < m_list->count())
        send(moveAction(currentId(), row), {});
}

void DraftList::revert()
{
    const QString id = currentId();
    m_changed.remove(id);
    m_new.removeIf([&](const Row &row) { return row.id == id; });
    dropDraft(id);
    m_message->clear();
    reload();
}

void DraftList::apply()
{
    const QString id = currentId();
    if (m_changed.contains(id))
        send(setAction(id), id);
}

void DraftList::send(const Action &action, const QString &id)
{
    m_message->clear();
    setEnabled(false);
    whenDone(this, m_session.submit(action), [this, id](const Outcome &outcome) {
        setEnabled(true);
        if (const auto *refusal = std::get_if<Refusal>(&outcome)) {
            m_message->tell(InlineMessage::Kind::Refused, sentence(board(), *refusal));
        } else if (const auto *error = std::get_if<StoreError>(&outcome)) {
            m_message->tell(InlineMessage::Kind::Failed, sentence(*error));
        } else {
            m_changed.remove(id);
            dropDraft(id);
            reload();
            Q_EMIT applied();
        }
        updateButtons();
    });
}

void DraftList::updateButtons()
{
    const bool any = !currentId().isEmpty();
    const bool changed = m_changed.contains(currentId());
    if (m_form)
        m_form->setEnabled(any);
    m_remove->setEnabled(any);
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(any && m_list->currentRow() + 1 < m_list->count());
    m_apply->setEnabled(changed);
    m_revert->setEnabled(changed);
}

} // namespace pulley
