// SystemLookWatcher: asks the desktop's settings portal for dark or light, contrast and motion, and listens for changes.
#pragma once

#include "widgets/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace pulley {

/// The portal (org.freedesktop.portal.Settings) is what desktops of every kind answer by; where there is none nothing is known, and
/// nobody waits for it.
class SystemLookWatcher : public QObject
{
    Q_OBJECT
public:
    explicit SystemLookWatcher(const QDBusConnection &bus, QObject *parent = nullptr);

    const SystemLook &look() const { return m_look; }

Q_SIGNALS:
    void changed(const pulley::SystemLook &look);

private Q_SLOTS:
    void take(const QDBusMessage &news);

private:
    QDBusConnection m_bus;
    SystemLook m_look;
};

} // namespace pulley
