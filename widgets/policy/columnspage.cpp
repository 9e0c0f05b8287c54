// ColumnsPage: the form of one column.
#include "widgets/policy/columnspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pulley {

ColumnsPage::ColumnsPage(BoardSession &session, QWidget *parent) :
    DraftList(session, Order::Movable, parent), m_name(new QLineEdit), m_kind(new QComboBox),
    m_split(new QCheckBox(tr("In two halves: doing, and ready to pull"))),
    m_skippable(new QCheckBox(tr("A pull may pass over it"))), m_policy(new QPlainTextEdit)
{
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("&Kind"), m_kind);
    rows->addRow(QString(), m_split);
    rows->addRow(QString(), m_skippable);
    rows->addRow(tr("To &leave it"), m_policy);
    form->setFocusProxy(m_name);
    m_name->setObjectName(QStringLiteral("name"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_split->setObjectName(QStringLiteral("split"));
    m_skippable->setObjectName(QStringLiteral("skippable"));
    m_policy->setObjectName(QStringLiteral("policy"));
    m_policy->setPlaceholderText(tr("What must hold before a card leaves this column"));
    m_policy->setTabChangesFocus(true);
    m_kind->addItem(tr("Queue: waiting to be pulled"), int(ColumnKind::Queue));
    m_kind->addItem(tr("Active: being worked on"), int(ColumnKind::Active));
    m_kind->addItem(tr("Done"), int(ColumnKind::Done));
    connect(m_name, &QLineEdit::textChanged, this, &ColumnsPage::formEdited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_split->setEnabled(m_kind->currentIndex() == int(ColumnKind::Active));
        formEdited();
    });
    connect(m_split, &QCheckBox::toggled, this, &ColumnsPage::formEdited);
    connect(m_skippable, &QCheckBox::toggled, this, &ColumnsPage::formEdited);
    connect(m_policy, &QPlainTextEdit::textChanged, this, &ColumnsPage::formEdited);
    setForm(form);
    start();
}

QList<DraftList::Row> ColumnsPage::rows() const
{
    QList<Row> rows;
    for (const Column &column : board().columns)
        rows.append({column.id.value, column.name});
    return rows;
}

DraftList::Row ColumnsPage::makeDraft()
{
    Column column;
    column.id = makeId<ColumnId>();
    column.kind = ColumnKind::Active;
    m_drafts.insert(column.id.value, column);
    return {column.id.value, tr("New column")};
}

Column ColumnsPage::draft(const QString &id) const
{
    const auto found = m_drafts.constFind(id);
    if (found != m_drafts.constEnd())
        return *found;
    const Column *column = findColumn(board(), ColumnId{id});
    return column ? *column : Column{};
}

void ColumnsPage::showForm(const QString &id)
{
    const Column column = draft(id);
    m_name->setText(column.name);
    m_kind->setCurrentIndex(int(column.kind));
    m_split->setChecked(column.split);
    m_split->setEnabled(column.kind == ColumnKind::Active);
    m_skippable->setChecked(column.skippable);
    m_policy->setPlainText(column.policy);
}

bool ColumnsPage::keepForm(const QString &id)
{
    Column column = draft(id);
    column.name = m_name->text().trimmed();
    column.kind = ColumnKind(m_kind->currentData().toInt());
    column.split = m_split->isChecked() && column.kind == ColumnKind::Active;
    column.skippable = m_skippable->isChecked();
    column.policy = m_policy->toPlainText();
    m_drafts.insert(id, column);
    const Column *present = findColumn(board(), ColumnId{id});
    return !present || *present != column;
}

void ColumnsPage::dropDraft(const QString &id)
{
    m_drafts.remove(id);
}

Action ColumnsPage::setAction(const QString &id) const
{
    SetColumn action{.item = draft(id), .index = {}};
    // A new one stands before the done columns, which come last.
    if (!findColumn(board(), ColumnId{id}) && action.item.kind != ColumnKind::Done) {
        int index = 0;
        while (index < board().columns.size() && board().columns.at(index).kind != ColumnKind::Done)
            ++index;
        action.index = index;
    }
    return action;
}

Action ColumnsPage::removeAction(const QString &id) const
{
    return RemoveColumn{ColumnId{id}};
}

Action ColumnsPage::moveAction(const QString &id, int index) const
{
    const Column *column = findColumn(board(), ColumnId{id});
    return SetColumn{.item = column ? *column : draft(id), .index = index};
}

} // namespace pulley
