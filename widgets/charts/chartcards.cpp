// ChartCards: a small list, gone with the first click elsewhere.
#include "widgets/charts/chartcards.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace pulley {

ChartCards::ChartCards(const QList<Named> &cards, qsizetype more, QWidget *parent) : QListWidget(parent)
{
    setWindowFlag(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("chartCards"));
    setAccessibleName(tr("Cards to open"));
    setFont(textFont(metric::text));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    for (const Named &each : cards) {
        addItem(each.name);
        m_cards.append(each.card);
    }
    if (more > 0) {
        auto *rest = new QListWidgetItem(tr("and %Ln more", "", int(more)), this);
        rest->setFlags(Qt::NoItemFlags);
    }
    setCurrentRow(0);
    connect(this, &QListWidget::itemClicked, this, &ChartCards::choose);
}

void ChartCards::popUp(const QPoint &at)
{
    constexpr int mostRows = 12;
    const int row = sizeHintForRow(0);
    resize(std::clamp(sizeHintForColumn(0) + 40, 240, 520), std::min(count(), mostRows) * row + 2 * frameWidth());
    const QRect room = screen() ? screen()->availableGeometry() : QRect(at, size());
    move(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    setFocus();
}

void ChartCards::choose(const QListWidgetItem *item)
{
    if (!item || row(item) >= m_cards.size())
        return;
    const CardId card = m_cards.at(row(item));
    close();
    Q_EMIT chosen(card);
}

void ChartCards::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentItem());
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace pulley
