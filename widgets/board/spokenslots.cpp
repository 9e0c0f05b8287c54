// SpokenSlots: a row with the slots of its lists among its children, and slots that know it as their parent.
#include "widgets/board/spokenslots.h"

#include "widgets/board/cardlist.h"
#include "widgets/board/freeslot.h"
#include "widgets/board/lanerow.h"

#include <QAccessibleWidget>

namespace pulley {

namespace {

class SpokenRow : public QAccessibleWidget
{
public:
    explicit SpokenRow(LaneRow *row) : QAccessibleWidget(row, QAccessible::Grouping) { }

    int childCount() const override { return static_cast<int>(children().size()); }
    QAccessibleInterface *child(int index) const override { return children().value(index); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return static_cast<int>(children().indexOf(const_cast<QAccessibleInterface *>(child)));
    }

private:
    QList<QAccessibleInterface *> children() const
    {
        QList<QAccessibleInterface *> all;
        for (int i = 0; i < QAccessibleWidget::childCount(); ++i) {
            all.append(QAccessibleWidget::child(i));
            const auto *list = all.last() ? qobject_cast<CardList *>(all.last()->object()) : nullptr;
            if (list)
                all.append(QAccessible::queryAccessibleInterface(&list->freeSlot()));
        }
        return all;
    }
};

class SpokenSlot : public QAccessibleWidget
{
public:
    explicit SpokenSlot(FreeSlot *slot) : QAccessibleWidget(slot, QAccessible::PushButton) { }

    QAccessibleInterface *parent() const override
    {
        for (QWidget *up = widget()->parentWidget(); up; up = up->parentWidget()) {
            if (qobject_cast<CardList *>(up))
                return QAccessible::queryAccessibleInterface(up->parentWidget());
        }
        return QAccessibleWidget::parent();
    }
    QStringList actionNames() const override
    {
        return widget()->isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            static_cast<FreeSlot *>(widget())->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface *spokenSlots(const QString &, QObject *object)
{
    if (auto *row = qobject_cast<LaneRow *>(object))
        return new SpokenRow(row);
    if (auto *slot = qobject_cast<FreeSlot *>(object))
        return new SpokenSlot(slot);
    return nullptr;
}

} // namespace

void installSpokenSlots()
{
    // The same one again is installed only once.
    QAccessible::installFactory(&spokenSlots);
}

} // namespace pulley
