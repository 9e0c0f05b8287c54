// OrderList: a list whose rows can be dragged to another place. It only says so: whoever owns the order moves them.
#pragma once

#include <QListWidget>

namespace pulley {

class OrderList : public QListWidget
{
    Q_OBJECT
public:
    explicit OrderList(QWidget *parent = nullptr);

    /// The first `count` rows have an order; those behind can't be dragged, and nothing goes among them.
    void setOrdered(int count);

Q_SIGNALS:
    /// Row `from` was dropped so that it would be row `to`.
    void reordered(int from, int to);

protected:
    /// Says which list's which row: nothing else can be dropped here.
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
    QStringList mimeTypes() const override;
    void startDrag(Qt::DropActions supported) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Before which row a drop at `pos` would put it.
    /// Dragged from this very list.
    bool isOwn(const QDropEvent &event) const;
    int gapAt(const QPoint &pos) const;

    int m_ordered = 0;
};

} // namespace pulley
