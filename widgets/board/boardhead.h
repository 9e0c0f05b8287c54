// BoardHead: what stays in sight over the board's lists: brackets of shared limits, the columns' headers, and where lanes make
// rows, each column's halves and its free slots.
#pragma once

#include "models/items/boardmodels.h"
#include "widgets/board/columngrid.h"

#include <QWidget>

class QLabel;

namespace pulley {

class ColumnHeader;
class FreeSlot;
class SpanBracket;
struct SlotWords;

class BoardHead : public QWidget
{
    Q_OBJECT
public:
    /// `models` must outlive it.
    explicit BoardHead(const BoardModels &models, QWidget *parent = nullptr);

    /// Takes over the board's columns: other headers than before.
    void rebuild();
    /// Faces, brackets and slots from the board as it is now.
    void refresh();
    /// Only the headers: the filter lets other cards through.
    void showFaces();
    void showSlot(const ColumnId &column, const SlotWords &words);
    /// Null where slots stand at the end of the lists.
    FreeSlot *slotOf(const ColumnId &column) const;
    int wantedHeight() const;
    void arrange(const ColumnGrid &grid);

Q_SIGNALS:
    void pullAsked(const pulley::ColumnId &into);

private:
    struct Heading {
        ColumnId column;
        ColumnHeader *header = nullptr;
        FreeSlot *slot = nullptr;
        QList<QLabel *> halves;
    };

    void showSpans();
    int headersTop() const;
    bool anyHalves() const;
    bool anySlots() const;

    const BoardModels &m_models;
    QList<Heading> m_headings;
    QList<LimitFace> m_spans;
    QList<int> m_allLines;
    QList<SpanBracket *> m_brackets;
    QList<int> m_lines;
    QLabel *m_more;
};

} // namespace pulley
