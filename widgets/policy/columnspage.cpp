// ColumnsPage: the form of one column.
#include "widgets/policy/columnspage.h"

#include "widgets/parts/hue.h"
#include "widgets/policy/limitload.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pulley {

ColumnsPage::ColumnsPage(BoardSession &session, QWidget *parent) :
    Drafts(session, &Board::columns, {tr("Columns"), tr("New column")}, parent), m_name(new QLineEdit), m_kind(new QComboBox),
    m_split(new QCheckBox(tr("In &two halves: doing, and ready to pull"))),
    m_skippable(new QCheckBox(tr("A pull may pa&ss over it"))), m_colour(new QComboBox), m_policy(new QPlainTextEdit)
{
    buildForm();
    connect(m_name, &QLineEdit::textChanged, this, &ColumnsPage::formEdited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        explainKind();
        formEdited();
    });
    connect(m_split, &QCheckBox::toggled, this, &ColumnsPage::formEdited);
    connect(m_skippable, &QCheckBox::toggled, this, &ColumnsPage::formEdited);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &ColumnsPage::formEdited);
    connect(m_policy, &QPlainTextEdit::textChanged, this, &ColumnsPage::formEdited);
    reload();
}

void ColumnsPage::buildForm()
{
    QFormLayout *rows = makeForm(m_name);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("K&ind"), m_kind);
    m_kindHint = hint(QString());
    rows->addRow(QString(), m_kindHint);
    rows->addRow(QString(), m_split);
    rows->addRow(QString(), m_skippable);
    rows->addRow(tr("&Colour"), m_colour);
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
    m_colour->setObjectName(QStringLiteral("colour"));
    for (const Hue hue : allHues())
        m_colour->addItem(hueName(hue), int(hue));
    paintSwatches();
}

void ColumnsPage::paintSwatches()
{
    for (int row = 0; row < m_colour->count(); ++row)
        m_colour->setItemIcon(row, hueIcon(Hue(m_colour->itemData(row).toInt()), palette()));
}

void ColumnsPage::changeEvent(QEvent *event)
{
    Drafts::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSwatches();
}

/// What the chosen kind means, and which of the boxes below mean anything for it.
void ColumnsPage::explainKind()
{
    const auto kind = ColumnKind(m_kind->currentData().toInt());
    m_split->setEnabled(kind == ColumnKind::Active);
    m_skippable->setEnabled(kind == ColumnKind::Active);
    m_kindHint->setText(kind == ColumnKind::Queue        ? tr("Nobody works on its cards. A pull may pass over it.")
                            : kind == ColumnKind::Active ? tr("Who pulls a card into it owns it from then on.")
                                                         : tr("Its cards are finished. It stands last, and no limit counts it."));
}

QIcon ColumnsPage::icon(const Column &column) const
{
    return hueIcon(column.colour, palette());
}

QStringList ColumnsPage::standing(const Column &column) const
{
    if (!findColumn(board(), column.id))
        return {};
    const qsizetype cards = cardsIn(board(), column.id).size();
    QStringList limits;
    for (const Limit &limit : board().limits) {
        if (limit.selector.columns.contains(column.id))
            limits.append(limitTitle(board(), limit).simplified());
    }
    const QString held = cards == 0 ? tr("No card stands in it.")
        : cards == 1                ? tr("1 card stands in it.")
                                    : tr("%1 cards stand in it.").arg(cards);
    if (limits.isEmpty())
        return {held};
    //: How many cards stand in a column, and the limits that count them
    return {tr("%1 Limits on it: %2.").arg(held, limits.join(tr(", ")))};
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
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(int(column.colour))));
    explainKind();
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
    column.colour = Hue(m_colour->currentData().toInt());
}

} // namespace pulley
