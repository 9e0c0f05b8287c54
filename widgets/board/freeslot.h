// FreeSlot: the free slots at the end of a list, as dashed outlines. The first one is a button: it pulls the next card.
#pragma once

#include <QAbstractButton>

namespace pulley {

/// Behind the last card of a list each slot is an outline as high as a small card; under a header one low outline stands for all.
enum class SlotShape { Cards, Strip };

class FreeSlot : public QAbstractButton
{
    Q_OBJECT
public:
    static constexpr int stripHeight = 42;

    explicit FreeSlot(QWidget *parent = nullptr, SlotShape shape = SlotShape::Cards);

    /// `slots` outlines (at most three are drawn). With `headline` empty there is nothing to pull, and `why` says so.
    void show(int slotCount, const QString &headline, const QString &why);
    /// Pixels for a list that has it at its end; 0 when there is no free slot.
    int wantedHeight() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    void paintWords(QPainter &painter, const QRect &box) const;

    SlotShape m_shape;
    int m_slots = 0;
    QString m_headline;
    QString m_why;
};

} // namespace pulley
