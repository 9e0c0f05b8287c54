// ShortcutList: every action and its keys, made from the actions themselves.
#pragma once

#include <QDialog>

class QAction;

namespace pulley {

class ShortcutList : public QDialog
{
    Q_OBJECT
public:
    ShortcutList(const QList<QAction *> &actions, QWidget *parent);
};

/// An action's text as people say it: without mnemonics and dots.
QString spokenText(const QAction &action);

} // namespace pulley
