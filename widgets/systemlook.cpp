// SystemLookWatcher: two groups of the portal's settings, read once and then followed.
#include "widgets/systemlook.h"

#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace pulley {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto interface = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto gnome = "org.gnome.desktop.interface";

using Groups = QMap<QString, QVariantMap>;

/// The appearance group says 1 for dark, 2 for light and 0 for no wish; contrast 1 for high.
void note(SystemLook &look, const QString &group, const QString &key, const QVariant &value)
{
    if (group == QLatin1String(appearance) && key == QLatin1String("color-scheme")) {
        const uint scheme = value.toUInt();
        look.dark = scheme == 1 || scheme == 2 ? std::optional(scheme == 1) : std::nullopt;
    }
    if (group == QLatin1String(appearance) && key == QLatin1String("contrast"))
        look.highContrast = value.toUInt() == 1;
    if (group == QLatin1String(appearance) && key == QLatin1String("reduced-motion"))
        look.reducedMotion = value.toUInt() == 1;
    if (group == QLatin1String(gnome) && key == QLatin1String("enable-animations"))
        look.reducedMotion = !value.toBool();
}

} // namespace

SystemLookWatcher::SystemLookWatcher(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(QLatin1String(service), QLatin1String(path), QLatin1String(interface), QStringLiteral("SettingChanged"), this,
                  SLOT(take(QDBusMessage)));
    QDBusMessage ask = QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(path), QLatin1String(interface),
                                                      QStringLiteral("ReadAll"));
    ask.setArguments({QStringList{QLatin1String(appearance), QLatin1String(gnome)}});
    auto *waiting = new QDBusPendingCallWatcher(m_bus.asyncCall(ask), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        waiting->deleteLater();
        const QDBusMessage answer = waiting->reply();
        if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != QLatin1String("a{sa{sv}}"))
            return;
        SystemLook look = m_look;
        const auto groups = qdbus_cast<Groups>(answer.arguments().first());
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            for (auto setting = group->cbegin(); setting != group->cend(); ++setting)
                note(look, group.key(), setting.key(), setting.value());
        }
        if (std::exchange(m_look, look) != look)
            Q_EMIT changed(m_look);
    });
}

void SystemLookWatcher::take(const QDBusMessage &news)
{
    const QVariantList told = news.arguments();
    if (news.signature() != QLatin1String("ssv"))
        return;
    SystemLook look = m_look;
    note(look, told.at(0).toString(), told.at(1).toString(), told.at(2).value<QDBusVariant>().variant());
    if (std::exchange(m_look, look) != look)
        Q_EMIT changed(m_look);
}

} // namespace pulley
