// FreeSlot: the free slots at the end of a list, as dashed outlines. The first one is a button: it pulls the next card.
#pragma once

#include <QAbstractButton>

namespace pulley {

class FreeSlot : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FreeSlot(QWidget *parent = nullptr);

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
    int m_slots = 0;
    QString m_headline;
    QString m_why;
};

} // namespace pulley
