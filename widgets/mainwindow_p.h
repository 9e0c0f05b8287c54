// MainWindow's own actions, shared by its source files.
#pragma once

#include "widgets/mainwindow.h"

#include <QAction>

namespace pulley {

struct MainWindow::WindowActions {
    QAction *boards = nullptr;
    QAction *policy = nullptr;
    QAction *duplicate = nullptr;
    QAction *chart = nullptr;
    QAction *closed = nullptr;
    QAction *refresh = nullptr;
    QAction *quit = nullptr;
    QAction *palette = nullptr;
    QAction *find = nullptr;
    QAction *unfilter = nullptr;
    QAction *fullScreen = nullptr;
    QAction *noticed = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;
    QList<QAction *> themes;
    QAction *highContrast = nullptr;
    QAction *reducedMotion = nullptr;
    QList<QAction *> languages;
    /// Need an open board.
    QList<QAction *> ofBoard() const { return {policy, duplicate, chart, closed, refresh, find, unfilter}; }
};

} // namespace pulley
