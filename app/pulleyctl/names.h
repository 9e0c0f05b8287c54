// Names: what JSON calls rules and faults. Never renamed.
#pragma once

#include "models/domain/refusal.h"
#include "models/store/storeerror.h"

namespace pulley {

/// "limit_full"
QString nameOf(Rule rule);
/// "unreachable"
QString nameOf(StoreFault fault);
QString nameOf(ColumnKind kind);

} // namespace pulley
