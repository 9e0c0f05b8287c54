// Display: an X server of the test's own, without a screen, that Qt's real platform shows windows on; and its pointer.
#pragma once

#include <QCursor>
#include <QProcess>
#include <QStandardPaths>
#include <deque>
#include <functional>

#include <QTimer>

namespace pulley {

class Display
{
public:
    /// Before the application is made: it is told where to show its windows. Nobody's own display or tray is used.
    Display()
    {
        const QString server = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        if (server.isEmpty())
            qFatal("there is no Xvfb; packaging/test.sh installs it");
        m_server.start(server,
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                        QStringLiteral("-noreset"), QStringLiteral("-screen"), QStringLiteral("0"),
                        QStringLiteral("1600x1000x24")});
        QByteArray number;
        while (!number.endsWith('\n')) {
            if (!m_server.waitForReadyRead(20000))
                qFatal("Xvfb doesn't start");
            number += m_server.readAllStandardOutput();
        }
        qputenv("DISPLAY", ":" + number.trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
        for (const char *name : {"WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XAUTHORITY"})
            qunsetenv(name);
    }
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;

private:
    QProcess m_server;
};

/// The display's real pointer, moved from outside as a hand would: each step has its turn once the one before is seen here, inside
/// a drag's own loop too.
class Pointer : public QObject
{
public:
    Pointer()
    {
        QObject::connect(&m_pace, &QTimer::timeout, this, [this] { goOn(); });
        m_pace.start(5);
    }

    void then(std::function<bool()> seen) { m_steps.push_back({{}, std::move(seen)}); }
    void moveTo(std::function<QPoint()> where)
    {
        auto at = std::make_shared<QPoint>();
        m_steps.push_back({[where, at] {
                               *at = where();
                               return QStringList{QStringLiteral("mousemove"), QString::number(at->x()), QString::number(at->y())};
                           },
                           [at] { return QCursor::pos() == *at; }});
    }
    /// On the way there as a hand goes: a drag that arrives in one jump is none.
    void glideTo(const std::function<QPoint()> &where)
    {
        constexpr int parts = 8;
        auto from = std::make_shared<QPoint>();
        then([from] {
            *from = QCursor::pos();
            return true;
        });
        for (int part = 1; part <= parts; ++part)
            moveTo([where, from, part] { return *from + (where() - *from) * part / parts; });
    }
    void press()
    {
        m_steps.push_back({[] { return QStringList{QStringLiteral("mousedown"), QStringLiteral("1")}; }, [] { return true; }});
    }
    void letGo()
    {
        m_steps.push_back({[] { return QStringList{QStringLiteral("mouseup"), QStringLiteral("1")}; }, [] { return true; }});
    }
    bool isDone() const { return m_steps.empty() && m_hand.state() == QProcess::NotRunning; }

private:
    struct Step {
        std::function<QStringList()> deed;
        std::function<bool()> seen;
        bool begun = false;
    };

    void goOn()
    {
        if (m_steps.empty() || m_hand.state() != QProcess::NotRunning)
            return;
        Step &step = m_steps.front();
        if (step.deed && !step.begun) {
            step.begun = true;
            m_hand.start(QStringLiteral("xdotool"), step.deed());
            return;
        }
        if (step.seen())
            m_steps.pop_front();
    }

    QTimer m_pace;
    QProcess m_hand;
    std::deque<Step> m_steps;
};

} // namespace pulley
