// ColumnsPage: the form of one column.
#include "widgets/policy/columnspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pulley {

ColumnsPage::ColumnsPage(BoardSession &session, QWidget *parent) :
    Drafts(session, &Board::columns, {tr("Columns"), tr("New column")}, parent), m_name(new QLineEdit), m_kind(new QComboBox),
    m_split(new QCheckBox(tr("In &two halves: doing, and ready to pull"))),
    m_skippable(new QCheckBox(tr("A pull may pa&ss over it"))), m_policy(new QPlainTextEdit)
{
    buildForm();
    connect(m_name, &QLineEdit::textChanged, this, &ColumnsPage::formEdited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_split->setEnabled(m_kind->currentIndex() == int(ColumnKind::Active));
        formEdited();
    });
    connect(m_split, &QCheckBox::toggled, this, &ColumnsPage::formEdited);
    connect(m_skippable, &QCheckBox::toggled, this, &ColumnsPage::formEdited);
    connect(m_policy, &QPlainTextEdit::textChanged, this, &ColumnsPage::formEdited);
    reload();
}

void ColumnsPage::buildForm()
{
    QFormLayout *rows = makeForm(m_name);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("K&ind"), m_kind);
    rows->addRow(QString(), m_split);
    rows->addRow(QString(), m_skippable);
    rows->addRow(tr("To &leave it"), m_policy);
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
}

Column ColumnsPage::fresh() const
{
    Column column = Drafts::fresh();
    column.kind = ColumnKind::Active;
    return column;
}

void ColumnsPage::fillForm(const Column &column)
{
    m_name->setText(column.name);
    m_kind->setCurrentIndex(int(column.kind));
    m_split->setChecked(column.split);
    m_split->setEnabled(column.kind == ColumnKind::Active);
    m_skippable->setChecked(column.skippable);
    m_policy->setPlainText(column.policy);
}

void ColumnsPage::readForm(Column &column)
{
    column.name = m_name->text().trimmed();
    column.kind = ColumnKind(m_kind->currentData().toInt());
    column.split = m_split->isChecked() && column.kind == ColumnKind::Active;
    column.skippable = m_skippable->isChecked();
    column.policy = m_policy->toPlainText();
}

} // namespace pulley
