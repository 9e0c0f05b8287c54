// Plain text where the toolkit would read markup or a shortcut's letter into it.
#pragma once

#include <QString>

namespace pulley {

/// `text` as the text of a menu entry or a button.
inline QString asMenuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

/// `text` as a tool tip.
inline QString asToolTip(const QString &text)
{
    return QLatin1String("<p>") + text.toHtmlEscaped() + QLatin1String("</p>");
}

} // namespace pulley
