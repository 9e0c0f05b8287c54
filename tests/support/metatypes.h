// What tests take as columns of their tables.
#pragma once

#include "models/domain/change.h"
#include "models/domain/command.h"

#include <QMetaType>

#include <functional>

namespace pulley {

using SpoilBoard = std::function<void(Board &)>;
using ActionOn = std::function<Action(const Board &)>;

} // namespace pulley

Q_DECLARE_METATYPE(pulley::Board)
Q_DECLARE_METATYPE(pulley::Change)
Q_DECLARE_METATYPE(pulley::Command)
Q_DECLARE_METATYPE(pulley::SpoilBoard)
Q_DECLARE_METATYPE(pulley::ActionOn)
