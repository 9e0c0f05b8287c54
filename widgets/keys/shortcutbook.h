// ShortcutBook: which keys an action has: those it was made with, or the ones this person chose instead.
#pragma once

#include <QKeySequence>
#include <QList>

class QAction;
class QKeyEvent;
class QMenu;
class QSettings;

namespace pulley {

class ShortcutBook
{
public:
    /// `settings` must outlive it.
    explicit ShortcutBook(QSettings &settings);

    /// Gives each its keys: the chosen ones, or else those it had when it was first seen here. Known by object name.
    void apply(const QList<QAction *> &actions) const;
    bool isChanged(const QAction &action) const;
    /// In place of all keys it has.
    void choose(QAction &action, const QList<QKeySequence> &keys);
    void reset(QAction &action);

private:
    QSettings &m_settings;
};

/// What a menu and the menus in it lead to.
QList<QAction *> actionsIn(const QMenu &menu);
/// An action's text as people say it: without mnemonics and dots.
QString spokenText(const QAction &action);
/// "Ctrl+Z, Z", as the platform writes keys.
QString keysText(const QAction &action);

/// What an event says as a shortcut; empty for a modifier alone.
QKeySequence pressedKeys(const QKeyEvent &event);
/// Needed for moving about: arrows, Tab and their like without Ctrl or Alt.
bool isForMoving(const QKeySequence &keys);

} // namespace pulley
