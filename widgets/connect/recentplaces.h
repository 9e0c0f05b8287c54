// Recent places: the databases opened last, as people named them. Never a password: a Location holds none.
#pragma once

#include "models/session/boardsession.h"

#include <QStringList>

namespace pulley {

/// Latest first.
QStringList recentPlaces();
void rememberPlace(const Location &location);
/// What parseLocation() turns into the same location.
QString placeName(const Location &location);

} // namespace pulley
