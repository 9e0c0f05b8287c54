// Recent places: the databases opened last, as people named them. Never a password: a Location holds none.
#pragma once

#include "models/session/boardsession.h"

#include <QStringList>

class QSettings;

namespace pulley {

/// Latest first.
QStringList recentPlaces(const QSettings &settings);
void rememberPlace(QSettings &settings, const Location &location);
/// What parseLocation() turns into the same location.
QString placeName(const Location &location);

} // namespace pulley
