// Settings: the one file that remembers the window, the theme and the last board. Never a password; readable by its owner only.
#pragma once

#include "models/domain/ids.h"
#include "models/store/location.h"

#include <QSettings>
#include <memory>
#include <optional>

namespace pulley {

/// Makes the file with mode 0600 if it isn't there.
std::unique_ptr<QSettings> openSettings();
/// Who works here, where the database doesn't say: the setting "me", else the login of the operating system.
PersonId whoAmI(const QSettings &settings);

struct LastBoard {
    Location location;
    QString key;
};
std::optional<LastBoard> lastBoard(const QSettings &settings);

} // namespace pulley
