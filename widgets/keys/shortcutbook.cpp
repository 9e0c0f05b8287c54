// ShortcutBook: settings hold what differs from the keys an action was made with.
#include "widgets/keys/shortcutbook.h"

#include "widgets/parts/plainname.h"

#include <QAction>
#include <QMenu>
#include <QKeyEvent>
#include <QSettings>

namespace pulley {

namespace {

constexpr const char *ownKeys = "ownKeys";

QString keyFor(const QAction &action)
{
    return QLatin1String("shortcuts/") + action.objectName();
}

QStringList written(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &each : keys)
        texts.append(each.toString(QKeySequence::PortableText));
    return texts;
}

QList<QKeySequence> read(const QStringList &texts)
{
    QList<QKeySequence> keys;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
            keys.append(key);
    }
    return keys;
}

} // namespace

ShortcutBook::ShortcutBook(QSettings &settings) : m_settings(settings) { }

void ShortcutBook::apply(const QList<QAction *> &actions) const
{
    for (QAction *action : actions) {
        if (!action->property(ownKeys).isValid())
            action->setProperty(ownKeys, written(action->shortcuts()));
        const QVariant chosen = m_settings.value(keyFor(*action));
        action->setShortcuts(read(chosen.isValid() ? chosen.toStringList() : action->property(ownKeys).toStringList()));
    }
}

bool ShortcutBook::isChanged(const QAction &action) const
{
    return m_settings.contains(keyFor(action));
}

void ShortcutBook::choose(QAction &action, const QList<QKeySequence> &keys)
{
    if (written(keys) == action.property(ownKeys).toStringList())
        m_settings.remove(keyFor(action));
    else
        m_settings.setValue(keyFor(action), written(keys));
    apply({&action});
}

void ShortcutBook::reset(QAction &action)
{
    m_settings.remove(keyFor(action));
    apply({&action});
}

QList<QAction *> actionsIn(const QMenu &menu)
{
    QList<QAction *> all;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            all.append(actionsIn(*action->menu()));
        else if (!action->isSeparator())
            all.append(action);
    }
    return all;
}

QString spokenText(const QAction &action)
{
    return plainName(action.text());
}

QString keysText(const QAction &action)
{
    QStringList texts;
    for (const QKeySequence &key : action.shortcuts())
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QLatin1String("   "));
}

QKeySequence pressedKeys(const QKeyEvent &event)
{
    const QList<int> modifiers{Qt::Key_Shift, Qt::Key_Control, Qt::Key_Meta, Qt::Key_Alt, Qt::Key_AltGr, Qt::Key_unknown, 0};
    if (modifiers.contains(event.key()))
        return {};
    Qt::KeyboardModifiers with = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // A sign that needs Shift on one keyboard doesn't on another: the sign itself is the key.
    const QString text = event.text();
    const bool sign = !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isLetterOrNumber() && !text.at(0).isSpace();
    if ((event.modifiers() & Qt::ShiftModifier) && !sign)
        with |= Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(with, Qt::Key(event.key())));
}

bool isForMoving(const QKeySequence &keys)
{
    const QList<int> moving{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,     Qt::Key_Tab,  Qt::Key_Backtab,
                            Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Space};
    const QKeyCombination key = keys[0];
    return !(key.keyboardModifiers() & ~Qt::ShiftModifier) && moving.contains(key.key());
}

} // namespace pulley
