// Recent places: a list in the user's settings.
#include "widgets/connect/recentplaces.h"

#include <QSettings>

namespace pulley {

namespace {

constexpr qsizetype mostPlaces = 12;
const QLatin1String placesKey("connect/recent");

} // namespace

QStringList recentPlaces(const QSettings &settings)
{
    return settings.value(placesKey).toStringList();
}

QString placeName(const Location &location)
{
    return location.engine == Engine::Sqlite ? location.file : location.shown;
}

void rememberPlace(QSettings &settings, const Location &location)
{
    QStringList places = recentPlaces(settings);
    places.removeAll(placeName(location));
    places.prepend(placeName(location));
    settings.setValue(placesKey, places.mid(0, mostPlaces));
}

} // namespace pulley
