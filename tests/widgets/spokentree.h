// SpokenTree: a window as a screen reader gets it: what it walks to, and what it is told of.
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QMetaEnum>
#include <QWidget>
#include <dlfcn.h>
#include <functional>

namespace pulley {

using Spoken = QAccessibleInterface;

inline QString nameOf(Spoken *of)
{
    return of ? of->text(QAccessible::Name) : QString();
}

/// "PushButton "Join" (QPushButton join)", for failures.
inline QString described(Spoken *of)
{
    if (!of)
        return QStringLiteral("nothing");
    const QObject *object = of->object();
    const QString kind = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(of->role()));
    return QStringLiteral("%1 \"%2\" (%3 %4)")
        .arg(kind, nameOf(of), QLatin1String(object ? object->metaObject()->className() : "-"),
             object ? object->objectName() : QString());
}

/// All that is there below `root`, from top to bottom; what is hidden is left out, with all that is in it.
inline void walk(Spoken *root, const std::function<void(Spoken *)> &meet)
{
    for (int i = 0; root && i < root->childCount(); ++i) {
        Spoken *child = root->child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        meet(child);
        walk(child, meet);
    }
}

inline QList<Spoken *> below(const QWidget &window)
{
    QList<Spoken *> all;
    walk(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&window)), [&](Spoken *each) { all.append(each); });
    return all;
}

/// The first of this role whose name holds `words`; null when a screen reader finds none.
inline Spoken *find(const QWidget &window, QAccessible::Role role, const QString &words)
{
    for (Spoken *each : below(window)) {
        if (each->role() == role && nameOf(each).contains(words))
            return each;
    }
    return nullptr;
}

/// As if a screen reader were running. Nothing is announced without one, and only private headers of Qt have this switch.
inline void listen()
{
    const auto ours = reinterpret_cast<void *(*)(void *)>(dlsym(RTLD_DEFAULT, "_ZNK20QPlatformIntegration13accessibilityEv"));
    const auto setActive = reinterpret_cast<void (*)(void *, bool)>(dlsym(RTLD_DEFAULT, "_ZN22QPlatformAccessibility9setActiveEb"));
    if (!ours || !setActive)
        qFatal("this Qt can't be listened to");
    setActive(ours(nullptr), true);
    if (!QAccessible::isActive())
        qFatal("this platform of Qt can't be listened to");
}

/// Tells what is announced while it lives.
class Announcements
{
public:
    Announcements()
    {
        heard() = {};
        listen();
        m_former = QAccessible::installUpdateHandler(&Announcements::take);
    }
    ~Announcements() { QAccessible::installUpdateHandler(m_former); }
    Announcements(const Announcements &) = delete;
    Announcements &operator=(const Announcements &) = delete;

    void forget() { heard() = {}; }
    QStringList focused() const { return heard().focused; }
    /// What the keyboard is on, by the last that was said of it.
    QString focus() const { return heard().focused.isEmpty() ? QString() : heard().focused.last(); }
    QStringList alerts() const { return heard().alerts; }

private:
    struct Heard {
        QStringList focused;
        QStringList alerts;
    };
    static Heard &heard()
    {
        static Heard all;
        return all;
    }
    static void take(QAccessibleEvent *event)
    {
        if (event->type() == QAccessible::Focus)
            heard().focused.append(nameOf(event->accessibleInterface()));
        if (event->type() == QAccessible::Alert)
            heard().alerts.append(nameOf(event->accessibleInterface()));
    }

    QAccessible::UpdateHandler m_former = nullptr;
};

/// What a person can work with by keys, as far as it is enabled: what Tab should lead to.
inline QList<QWidget *> controls(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        const bool here = each->window() == &window && each->isVisible();
        if (here && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            found.append(each);
    }
    return found;
}

} // namespace pulley
