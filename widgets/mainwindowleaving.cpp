// MainWindow: leaving a board without losing what was typed or what the database hasn't answered.
#include "widgets/mainwindow.h"

#include "widgets/connect/keptbox.h"

#include <QCloseEvent>
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    const auto quit = [this] {
        m_free = true;
        close();
    };
    if (std::exchange(m_free, false) || mayLeave(Leaving::Quit, quit))
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

} // namespace pulley
