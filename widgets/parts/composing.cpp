// Composing: told by the events with which the input method shows its half-done words.
#include "widgets/parts/composing.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QWidget>

namespace pulley {

Composing::Composing(QWidget *window) : QObject(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

bool Composing::isGoingOn() const
{
    return m_field != nullptr;
}

void Composing::follow(QWidget *focus)
{
    m_field.clear(); // who loses the keyboard is handed the word as it stands
    if (focus && m_window->isAncestorOf(focus))
        focus->installEventFilter(this);
}

bool Composing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        const bool half = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        m_field = half ? watched : nullptr;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace pulley
