// Control shapes: how fields, buttons, tabs and scroll bars are drawn: flat, rounded, in the theme's colours.
#pragma once

#include <QStyleOption>

#include <optional>

class QPainter;

namespace pulley {

void paintCheckBox(QPainter &painter, const QStyleOption &option);
/// What is typed or chosen in: on the panel's colour, outlined so that it is seen on any ground, stronger with the keyboard.
void paintField(QPainter &painter, const QStyleOption &option);
/// The outline of what paints its inside itself, but for the corners, which have the colour of `inside` where there is one.
void paintFrame(QPainter &painter, const QStyleOption &option, const std::optional<QColor> &inside);
void paintButton(QPainter &painter, const QStyleOptionButton &option);
/// What lies behind an entry of a list.
void paintRow(QPainter &painter, const QStyleOptionViewItem &option);
/// The one that is turned to is underlined.
void paintTab(QPainter &painter, const QStyleOptionTab &option);
/// The line that the tabs stand on.
void paintTabLine(QPainter &painter, const QStyleOption &option, const QRect &line);
void paintChevron(QPainter &painter, const QStyleOption &option, const QRect &in, Qt::ArrowType points);
/// `ground` is what lies behind it.
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const QColor &ground);
/// The part of a scroll bar that is dragged, in the option's coordinates.
QRect scrollHandle(const QStyleOptionSlider &option);

} // namespace pulley
