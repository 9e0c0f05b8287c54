// TextBlock: lines by QTextLayout, painted as they are.
#include "widgets/board/textblock.h"

#include <QColor>
#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace pulley {

TextBlock breakText(const QString &text, const QFont &font, int lineHeight, int width, int mostLines)
{
    TextBlock block{{}, font, lineHeight, std::max(width, 1), text.isRightToLeft()};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(block.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(block.width);
        const bool last = block.lines.size() == mostLines - 1;
        const bool more = line.textStart() + line.textLength() < text.size();
        if (last && more) {
            block.lines.append(QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, block.width));
            break;
        }
        block.lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return block;
}

void paintText(QPainter &painter, const QPointF &topLeft, const TextBlock &block, const QColor &color)
{
    painter.setFont(block.font);
    painter.setPen(color);
    painter.setLayoutDirection(block.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QRectF line(topLeft, QSizeF(block.width, block.lineHeight));
    for (const QString &text : block.lines) {
        painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, text);
        line.translate(0, block.lineHeight);
    }
    painter.setLayoutDirection(Qt::LeftToRight);
}

} // namespace pulley
