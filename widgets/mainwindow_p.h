// MainWindow's own actions, shared by its two source files.
#pragma once

#include "widgets/mainwindow.h"

#include <QAction>

namespace pulley {

struct MainWindow::WindowActions {
    QAction *boards = nullptr;
    QAction *policy = nullptr;
    QAction *chart = nullptr;
    QAction *closed = nullptr;
    QAction *refresh = nullptr;
    QAction *quit = nullptr;
    QAction *fullScreen = nullptr;
    QAction *noticed = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;
    QList<QAction *> themes;
    QAction *highContrast = nullptr;
    QAction *reducedMotion = nullptr;
    /// Need an open board.
    QList<QAction *> ofBoard() const { return {policy, chart, closed, refresh}; }
};

} // namespace pulley
