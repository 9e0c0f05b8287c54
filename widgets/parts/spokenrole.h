// SpokenRole: what screen readers take a widget for that is painted by hand, and hear of a list that gets the keyboard.
#pragma once

#include <QAccessible>

class QListView;
class QWidget;

namespace pulley {

/// Screen readers meet `widget` as a `role`. Before anything else is said about it: what they asked once they keep.
void setSpokenRole(QWidget &widget, QAccessible::Role role);

/// Tells that the keyboard is on the current row of `list`, none of which is hidden: by itself a list that gets the keyboard
/// names only itself.
void tellCurrent(QListView &list);

} // namespace pulley
