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

QString fillWord(const LimitFace &face)
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

QString fillWord(const ColumnFace &face)
{
    return fillWord(LimitFace{{}, face.name, face.load, face.max, face.min, face.fill, {}});
}

QString loadWord(const LimitFace &face)
{
    return QStringLiteral("%1/%2").arg(face.load).arg(face.max);
}

QString loadWord(const ColumnFace &face)
{
    return face.max > 0 ? QStringLiteral("%1/%2").arg(face.load).arg(face.max) : QString::number(face.load);
}

QString shownWord(const Shown &shown)
{
    return say(QT_TRANSLATE_NOOP("BoardWords", "%1 of %2 shown")).arg(shown.shown).arg(shown.total);
}

QString spoken(const LimitFace &face)
{
    const QString word = fillWord(face);
    const QString heading = QStringLiteral("%1 %2").arg(face.name, loadWord(face));
    return word.isEmpty() ? heading : QStringLiteral("%1, %2").arg(heading, word);
}

QString spoken(const ColumnFace &face)
{
    QStringList parts{QStringLiteral("%1 %2").arg(face.name, loadWord(face))};
    if (face.shown)
        parts.append(shownWord(*face.shown));
    if (const QString word = fillWord(face); !word.isEmpty())
        parts.append(word);
    return parts.join(QLatin1String(", "));
}

QString slotsWord(const ColumnFace &face)
{
    if (face.max == 0)
        return {};
    const QString filled = say(QT_TRANSLATE_NOOP("BoardWords", "slots filled: %1 of %2")).arg(face.load).arg(face.max);
    const QString word = fillWord(face);
    return word.isEmpty() ? filled : QStringLiteral("%1, %2").arg(filled, word);
}

QString rowWord(const Board &board, const RowId &row)
{
    switch (row.kind) {
    case RowKind::Whole:
        return {};
    case RowKind::Expedite:
        return say(QT_TRANSLATE_NOOP("BoardWords", "Expedite"));
    case RowKind::Lane:
        if (const Lane *lane = findLane(board, row.lane))
            return lane->name;
        return {};
    case RowKind::NoLane:
        return say(QT_TRANSLATE_NOOP("BoardWords", "No lane"));
    }
    return {};
}

QString cardsWord(int cards)
{
    return cards == 1 ? say(QT_TRANSLATE_NOOP("BoardWords", "1 card")) : say(QT_TRANSLATE_N_NOOP("BoardWords", "%n cards"), cards);
}

QString fitWord(RowFit fit)
{
    switch (fit) {
    case RowFit::Fits:
        return {};
    case RowFit::OnlyExpedite:
        return say(QT_TRANSLATE_NOOP("BoardWords",
                                     "Only expedite cards stand in this row. To make this one expedite, "
                                     "open it and change its class of service."));
    case RowFit::IsExpedite:
        return say(QT_TRANSLATE_NOOP("BoardWords", "Expedite cards stand in their own row on top, whatever their lane."));
    }
    return {};
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
