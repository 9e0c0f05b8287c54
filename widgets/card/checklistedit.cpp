// ChecklistEdit: a list of check boxes and a line for the next one.
#include "widgets/card/checklistedit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pulley {

namespace {

constexpr int mostRowsShown = 6;

} // namespace

ChecklistEdit::ChecklistEdit(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this)), m_new(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list);
    column->addWidget(m_new);
    m_list->setObjectName(QStringLiteral("checklist"));
    m_list->setAccessibleName(tr("Checklist"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setWordWrap(true);
    m_list->installEventFilter(this);
    m_new->setObjectName(QStringLiteral("newStep"));
    m_new->setPlaceholderText(tr("Add a step, then Enter"));
    m_new->setAccessibleName(tr("New step of the checklist"));
    m_new->installEventFilter(this);
    connect(m_list, &QListWidget::itemChanged, this, &ChecklistEdit::edited);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ChecklistEdit::edited);
    fitHeight();
}

QList<CheckItem> ChecklistEdit::items() const
{
    QList<CheckItem> items;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        items.append({.text = item->text(), .checked = item->checkState() == Qt::Checked});
    }
    // A step that is typed but not yet entered is kept too.
    if (!m_new->text().trimmed().isEmpty())
        items.append({.text = m_new->text().trimmed(), .checked = false});
    return items;
}

void ChecklistEdit::setItems(const QList<CheckItem> &items)
{
    m_list->blockSignals(true);
    m_list->clear();
    for (const CheckItem &item : items)
        addItem(item);
    m_list->blockSignals(false);
    m_new->clear();
    fitHeight();
}

void ChecklistEdit::addItem(const CheckItem &item)
{
    auto *row = new QListWidgetItem(item.text, m_list);
    row->setFlags((row->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
    row->setCheckState(item.checked ? Qt::Checked : Qt::Unchecked);
}

void ChecklistEdit::addTyped()
{
    const QString text = m_new->text().trimmed();
    m_new->clear();
    m_list->blockSignals(true);
    addItem({.text = text, .checked = false});
    m_list->blockSignals(false);
    m_list->scrollToBottom();
    fitHeight();
    Q_EMIT edited();
}

void ChecklistEdit::fitHeight()
{
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 8);
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(std::min(m_list->count(), mostRowsShown) * row + 2 * m_list->frameWidth());
}

bool ChecklistEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_new && (key == Qt::Key_Return || key == Qt::Key_Enter) && !m_new->text().trimmed().isEmpty()) {
        addTyped();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete && m_list->currentItem()) {
        delete m_list->currentItem();
        fitHeight();
        Q_EMIT edited();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pulley
