// PeriodText: a period as command lines and settings write it.
#pragma once

#include "models/metrics/metrics.h"

#include <QString>
#include <optional>

namespace pulley {

/// "2026-01-01..2026-03-31"; either end may be missing. Nullopt for anything else, and where the end comes before the beginning.
std::optional<Period> periodFrom(const QString &text);
QString periodText(const Period &period);

} // namespace pulley
