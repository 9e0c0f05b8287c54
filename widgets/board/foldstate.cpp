// FoldState: one list of words a board.
#include "widgets/board/foldstate.h"

#include <QSettings>

namespace pulley {

namespace {

QString foldKey(const BoardId &board)
{
    // A slash would make a group of it.
    return QLatin1String("folded/") + QString(board.value).replace(QLatin1Char('/'), QLatin1Char('_'));
}

QString foldWord(const RowId &row)
{
    switch (row.kind) {
    case RowKind::Whole:
        return QStringLiteral("whole");
    case RowKind::Expedite:
        return QStringLiteral("expedite");
    case RowKind::Lane:
        return QLatin1String("lane ") + row.lane.value;
    case RowKind::NoLane:
        return QStringLiteral("none");
    }
    return {};
}

} // namespace

FoldState::FoldState(QSettings &settings) : m_settings(settings) { }

bool FoldState::isFolded(const BoardId &board, const RowId &row) const
{
    return row.kind != RowKind::Whole && m_settings.value(foldKey(board)).toStringList().contains(foldWord(row));
}

void FoldState::setFolded(const BoardId &board, const QList<RowId> &rows, bool folded)
{
    QStringList words = m_settings.value(foldKey(board)).toStringList();
    for (const RowId &row : rows) {
        words.removeAll(foldWord(row));
        if (folded)
            words.append(foldWord(row));
    }
    if (words.isEmpty())
        m_settings.remove(foldKey(board));
    else
        m_settings.setValue(foldKey(board), words);
}

} // namespace pulley
