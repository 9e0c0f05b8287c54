// SpokenRole: one factory for all such widgets, which keep their role as a property of theirs.
#include "widgets/parts/spokenrole.h"

#include <QAccessibleWidget>
#include <QListView>
#include <QVariant>

namespace pulley {

namespace {

constexpr auto roleProperty = "spokenRole";

QAccessibleInterface *withItsRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    // The same one again is installed only once.
    QAccessible::installFactory(&withItsRole);
    widget.setProperty(roleProperty, static_cast<int>(role));
}

void tellCurrent(QListView &list)
{
    const auto tell = [&list] {
        if (!list.hasFocus() || !list.currentIndex().isValid())
            return;
        QAccessibleEvent event(&list, QAccessible::Focus);
        event.setChild(list.currentIndex().row());
        QAccessible::updateAccessibility(&event);
    };
    // The list itself is told of once it has the keyboard: what is on in it comes after.
    QMetaObject::invokeMethod(&list, tell, Qt::QueuedConnection);
}

} // namespace pulley
