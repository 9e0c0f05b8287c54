// Run: pulleyctl from its arguments to its exit status.
#pragma once

#include <QStringList>

namespace pulley {

int runPulleyctl(const QStringList &arguments);

} // namespace pulley
