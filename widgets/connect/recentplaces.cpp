// Recent places: a list in the user's settings.
#include "widgets/connect/recentplaces.h"

#include <QSettings>

#include <memory>

namespace pulley {

namespace {

constexpr qsizetype mostPlaces = 12;
const QLatin1String placesKey("connect/recent");

/// The program's own file, whatever the application is called.
std::unique_ptr<QSettings> ownSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pulley"),
                                       QStringLiteral("pulley"));
}

} // namespace

QStringList recentPlaces()
{
    return ownSettings()->value(placesKey).toStringList();
}

QString placeName(const Location &location)
{
    return location.engine == Engine::Sqlite ? location.file : location.shown;
}

void rememberPlace(const Location &location)
{
    QStringList places = recentPlaces();
    places.removeAll(placeName(location));
    places.prepend(placeName(location));
    ownSettings()->setValue(placesKey, places.mid(0, mostPlaces));
}

} // namespace pulley
