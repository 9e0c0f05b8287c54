// Initials: how a person is named where there is room for two letters.
#pragma once

#include "models/domain/board.h"

namespace pulley {

/// Two letters or so: those given, else the first letters of the name's words.
QString initialsOf(const Person &person);

} // namespace pulley
