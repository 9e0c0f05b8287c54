// Delivery: what a command made, to stdout or whole into the file that --out names.
#pragma once

#include "app/pulleyctl/ctl.h"

namespace pulley {

/// The file is replaced when all of it is written, and kept as it was otherwise; a device or pipe is written into.
Exit deliver(Ctl &ctl, const QByteArray &bytes);

} // namespace pulley
