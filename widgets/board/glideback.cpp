// glideBack: the picture in a label of its own, which goes when it has arrived.
#include "widgets/board/glideback.h"

#include <QLabel>
#include <QPropertyAnimation>
#include <QStyle>
#include <algorithm>

namespace pulley {

namespace {

constexpr int longestMs = 180;

} // namespace

void glideBack(const QPixmap &picture, const QPoint &from, const QPoint &to, QWidget &window)
{
    const int wanted = window.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &window);
    if (wanted <= 0 || picture.isNull() || from == to)
        return;
    auto *ghost = new QLabel(&window);
    ghost->setObjectName(QStringLiteral("glidingCard"));
    ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    ghost->setPixmap(picture);
    ghost->resize(picture.deviceIndependentSize().toSize());
    auto *way = new QPropertyAnimation(ghost, "pos", ghost);
    way->setDuration(std::min(wanted, longestMs));
    way->setEasingCurve(QEasingCurve::OutCubic);
    way->setStartValue(window.mapFromGlobal(from));
    way->setEndValue(window.mapFromGlobal(to));
    QObject::connect(way, &QAbstractAnimation::finished, ghost, &QObject::deleteLater);
    ghost->move(window.mapFromGlobal(from));
    ghost->show();
    way->start();
}

} // namespace pulley
