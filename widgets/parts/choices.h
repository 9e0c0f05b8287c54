// Choices: combo boxes whose entries carry the text ids of domain values.
#pragma once

#include <QComboBox>

namespace pulley {

template <class AnyId>
AnyId chosenId(const QComboBox *box)
{
    return AnyId{box->currentData().toString()};
}

/// Fills `box` with `items` (anything with id and name) and keeps `chosen` chosen. `none`, where not empty, is the entry for no
/// id. An id that is not among the items gets an entry of its own, so that it isn't lost.
template <class Items, class AnyId>
void offerChoices(QComboBox *box, const Items &items, const AnyId &chosen, const QString &none = {})
{
    const bool quiet = box->blockSignals(true);
    box->clear();
    if (!none.isEmpty() || chosen.isEmpty())
        box->addItem(none.isEmpty() ? QStringLiteral("\u2013") : none, QString());
    for (const auto &item : items)
        box->addItem(item.name, item.id.value);
    if (box->findData(chosen.value) < 0)
        box->addItem(chosen.value, chosen.value);
    box->setCurrentIndex(box->findData(chosen.value));
    box->blockSignals(quiet);
}

} // namespace pulley
