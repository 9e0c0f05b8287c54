// Words of the board view.
#include "widgets/board/words.h"

#include <QCoreApplication>

namespace pulley {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("BoardWords", text, nullptr, n);
}

} // namespace

QString fillWord(const ColumnFace &face)
{
    switch (face.fill) {
    case Fill::Unlimited:
        return {};
    case Fill::Room:
        return {};
    case Fill::OneFree:
        return say(QT_TRANSLATE_NOOP("BoardWords", "one free slot"));
    case Fill::Full:
        return say(QT_TRANSLATE_NOOP("BoardWords", "full"));
    case Fill::Over:
        return say(QT_TRANSLATE_NOOP("BoardWords", "%1 over")).arg(face.load - face.max);
    case Fill::UnderMinimum:
        return say(QT_TRANSLATE_NOOP("BoardWords", "%1 under minimum")).arg(face.min - face.load);
    }
    return {};
}

QString loadWord(const ColumnFace &face)
{
    return face.max > 0 ? QStringLiteral("%1/%2").arg(face.load).arg(face.max) : QString::number(face.load);
}

QString shownWord(const Shown &shown)
{
    return say(QT_TRANSLATE_NOOP("BoardWords", "%1 of %2 shown")).arg(shown.shown).arg(shown.total);
}

QString placeWord(const Board &board, const ColumnId &column, Half half)
{
    const Column *found = findColumn(board, column);
    if (!found)
        return {};
    if (!found->split)
        return found->name;
    return half == Half::Ready ? say(QT_TRANSLATE_NOOP("BoardWords", "%1, ready to pull")).arg(found->name)
                               : say(QT_TRANSLATE_NOOP("BoardWords", "%1, in progress")).arg(found->name);
}

} // namespace pulley
