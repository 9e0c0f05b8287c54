// NoMatch: words only; the mouse goes through to the board.
#include "widgets/find/nomatch.h"

#include "widgets/theme.h"

#include <QAccessible>
#include <QEvent>

namespace pulley {

NoMatch::NoMatch(QWidget *host) : QLabel(host)
{
    setObjectName(QStringLiteral("noMatch"));
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setFont(textFont(metric::text + 2));
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    host->installEventFilter(this);
    hide();
}

void NoMatch::say(const QString &text)
{
    if (text == this->text() && isVisible() != text.isEmpty())
        return;
    setText(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    arrange();
    raise();
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoMatch::arrange()
{
    const QWidget *host = parentWidget();
    const int high = 2 * metric::line;
    setGeometry(0, host->height() / 2 - high, host->width(), high);
}

bool NoMatch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange();
    return QLabel::eventFilter(watched, event);
}

} // namespace pulley
