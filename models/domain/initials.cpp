// Initials from a name, where none were given.
#include "models/domain/initials.h"

namespace pulley {

QString initialsOf(const Person &person)
{
    if (!person.initials.isEmpty())
        return person.initials.left(3);
    const QString name = person.name.isEmpty() ? person.id.value : person.name;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 2)
        return name.left(2).toUpper();
    return (words.first().left(1) + words.last().left(1)).toUpper();
}

} // namespace pulley
