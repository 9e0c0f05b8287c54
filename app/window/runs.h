// Runs: the things pulley does from its command line besides staying open: draw a chart, draw itself, make the sample board.
#pragma once

#include "app/window/options.h"
#include "models/session/boardsession.h"

namespace pulley {

class MainWindow;

/// Exit statuses, as those of pulleyctl, and one for a window without a display.
enum class Ending { Done = 0, Usage = 2, Database = 3, Display = 4 };

/// Opens the board and draws its charts. Tells stderr what went wrong.
Ending drawCharts(const Options &options, const Location &location, const PersonId &me);
/// Draws the window as soon as its board stands, then quits the application's loop with an Ending.
void drawWindowThenQuit(MainWindow &window, const Options &options);

/// Opens the only board of a file. Where there is no file or no board in it: makes the sample board with its people and cards,
/// or finishes one whose making was cut short.
QFuture<Result<Done, QString>> openOrMakeSample(BoardSession &session);

} // namespace pulley
