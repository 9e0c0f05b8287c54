// MainWindow: leaving a board without losing what was typed or what the database hasn't answered.
#include "widgets/mainwindow.h"

#include "widgets/connect/keptbox.h"
#include "widgets/mainwindowwork.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QSettings>

namespace pulley {

QList<QWidget *> MainWindow::ownWindows() const
{
    QList<QWidget *> windows;
    for (QWidget *each : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (each->isWindow())
            windows.append(each);
    }
    return windows;
}

bool MainWindow::closeOwnWindows()
{
    if (m_work->holdsWords())
        return false;
    for (QWidget *window : ownWindows()) {
        // One that asks about what was typed stays, and everything with it.
        if (window->isVisible() && !window->close())
            return false;
    }
    return true;
}

bool MainWindow::mayLeave(Leaving leaving, const std::function<void()> &leave)
{
    if (!closeOwnWindows())
        return false;
    delete m_kept.data();
    if (!m_session || m_session->pending() == 0)
        return true;
    m_kept = new KeptBox(*m_session, leaving, this);
    connect(m_kept, &KeptBox::free, this, leave, Qt::QueuedConnection);
    return false;
}

void MainWindow::quit()
{
    m_quitting = true;
    if (isVisible()) {
        close();
        return;
    }
    // A window that isn't there takes no close().
    QCloseEvent event;
    QCoreApplication::sendEvent(this, &event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_work->remember();
    const bool quitting = std::exchange(m_quitting, false);
    const auto leave = [this] {
        m_free = true;
        quit();
    };
    // The small window or the tray goes on: only this window goes, and the session stays.
    const bool goes =
        !quitting && m_work->goesOn() ? closeOwnWindows() : std::exchange(m_free, false) || mayLeave(Leaving::Quit, leave);
    if (!goes) {
        event->ignore();
        return;
    }
    if (quitting || !m_work->goesOn())
        m_work->end();
    QMainWindow::closeEvent(event);
}

} // namespace pulley
