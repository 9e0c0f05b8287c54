// Commas to blanks, quotes away.
#include "models/exchange/plaincell.h"

namespace pulley {

QString plainCell(QString text)
{
    text.replace(QLatin1Char(','), QLatin1Char(' '));
    text.remove(QLatin1Char('"'));
    return text.simplified();
}

QString plainItem(QString text)
{
    return plainCell(text.replace(QLatin1Char('|'), QLatin1Char('/')));
}

bool isCalled(const QString &cell, const QString &name)
{
    return cell.compare(name, Qt::CaseInsensitive) == 0 || cell.compare(plainCell(name), Qt::CaseInsensitive) == 0;
}

} // namespace pulley
