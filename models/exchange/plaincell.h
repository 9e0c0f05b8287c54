// Plain cells: text in files whose readers split at every comma, and how it is known again.
#pragma once

#include <QList>
#include <QString>

namespace pulley {

/// Without what a reader that splits at commas would stumble over.
QString plainCell(QString text);
/// One that stands in a list, parted from the next by |.
QString plainItem(QString text);

/// Whether `cell` is `name`, whatever its case, as it is or as it stands in such a file.
bool isCalled(const QString &cell, const QString &name);

/// The first of `items` that `cell` names or whose id it is; an exact name goes before one that lost its commas.
template <class Item>
const Item *itemCalled(const QList<Item> &items, const QString &cell)
{
    for (const Item &item : items) {
        if (item.name.compare(cell, Qt::CaseInsensitive) == 0 || item.id.value == cell)
            return &item;
    }
    for (const Item &item : items) {
        if (isCalled(cell, item.name) || plainItem(item.name) == cell || plainItem(item.id.value) == cell)
            return &item;
    }
    return nullptr;
}

} // namespace pulley
