// OfferList: what helps now, a line each: the card it is about as a link, and for an unblocking the button that does it.
#pragma once

#include "models/items/myworkface.h"

#include <QWidget>

class QVBoxLayout;

namespace pulley {

class OfferList : public QWidget
{
    Q_OBJECT
public:
    explicit OfferList(QWidget *parent = nullptr);

    /// Hidden with none.
    void show(const QList<OfferFace> &offers);

Q_SIGNALS:
    void showAsked(const pulley::CardId &card);
    void unblockAsked(const pulley::CardId &card);

private:
    void addRow(const OfferFace &offer, int number);

    QVBoxLayout *m_rows;
    QList<OfferFace> m_offers;
    QList<QWidget *> m_lines;
};

} // namespace pulley
