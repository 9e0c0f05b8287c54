// LaneHeader: the strip over a row of the board: a button that folds it, its name, its cards and its limits.
#pragma once

#include "models/items/rowface.h"

#include <QAbstractButton>
#include <QTimer>

namespace pulley {

enum class Folding { Open, Folded };

class LaneHeader : public QAbstractButton
{
    Q_OBJECT
public:
    static constexpr int stripHeight = 34;

    explicit LaneHeader(QWidget *parent = nullptr);

    void show(const RowFace &face, const QString &name, Folding folding);

Q_SIGNALS:
    /// A card was held over it for a moment: it wants to be seen what is in there.
    void hovered();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    void paintArrow(QPainter &painter) const;
    int paintWord(QPainter &painter, int left, const QString &text, const QFont &font, const QColor &ink) const;

    RowFace m_face;
    QString m_name;
    Folding m_folding = Folding::Open;
    QTimer m_hover;
};

} // namespace pulley
