// TextBlock: plain text broken into a few lines of a width, the last one elided. Never markup, either direction.
#pragma once

#include <QFont>
#include <QPointF>
#include <QStringList>

class QColor;
class QPainter;

namespace pulley {

struct TextBlock {
    QStringList lines;
    QFont font;
    int lineHeight = 0;
    int width = 0;
    bool rightToLeft = false;

    int height() const { return lineHeight * static_cast<int>(lines.size()); }
};

TextBlock breakText(const QString &text, const QFont &font, int lineHeight, int width, int mostLines);
void paintText(QPainter &painter, const QPointF &topLeft, const TextBlock &block, const QColor &color);

} // namespace pulley
