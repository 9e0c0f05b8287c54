// Card painting: number and age on top, then title, what hangs on it, and what blocks it.
#include "widgets/board/cardpainter.h"

#include "widgets/board/textblock.h"
#include "models/session/dates.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace pulley {

namespace {

constexpr int padding = 10;
constexpr int pillHeight = 18;
constexpr int avatar = 20;
constexpr int bubble = 12;
constexpr int classMark = 12;
constexpr int titleLines = 3;
constexpr int reasonLines = 3;

struct CardLines {
    TextBlock title;
    TextBlock blocked;
    bool hasDetails = false;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("CardPainter", text);
}

QString dueText(const QDate &due)
{
    const qint64 away = QDate::currentDate().daysTo(due);
    const QString day = away >= 0 && away < 7 ? weekdayWord(due) : dayWord(due);
    return translated(QT_TRANSLATE_NOOP("CardPainter", "due %1")).arg(day);
}

QString blockedText(const CardFace &face)
{
    return translated(QT_TRANSLATE_NOOP("CardPainter", "Blocked %1: %2")).arg(face.blockedFor, face.blockedReason);
}

CardLines linesOf(const CardFace &face, int width)
{
    const int inner = width - 2 * padding - 2;
    CardLines lines;
    lines.title = breakText(face.title, textFont(metric::text, QFont::Medium), metric::line - 1, inner, titleLines);
    lines.hasDetails =
        !face.owners.isEmpty() || face.due.isValid() || face.checks > 0 || face.comments > 0 || !face.waitsFor.isEmpty();
    if (face.blocked)
        lines.blocked = breakText(blockedText(face), textFont(metric::small), metric::smallLine, inner - 12, reasonLines);
    return lines;
}

int heightOf(const CardLines &lines)
{
    int height = padding - 2 + metric::line + lines.title.height() + padding;
    if (lines.hasDetails)
        height += avatar + 6;
    if (!lines.blocked.lines.isEmpty())
        height += lines.blocked.height() + metric::wideGap;
    return height;
}

/// Drawn, not typed: no font has all of them.
int paintClassMark(QPainter &painter, const QPointF &at, Urgency urgency, const Colors &colors)
{
    if (urgency == Urgency::Standard)
        return 0;
    const QRectF box(at.x() + 1, at.y() + 4.5, 11, 11);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(urgency == Urgency::Expedite ? colors.red : colors.dim, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path;
    if (urgency == Urgency::Expedite) {
        for (const double y : {5.0, 9.5}) {
            path.moveTo(box.left() + 1, box.top() + y);
            path.lineTo(box.center().x(), box.top() + y - 4.5);
            path.lineTo(box.right() - 1, box.top() + y);
        }
    } else if (urgency == Urgency::FixedDate) {
        path.addEllipse(box);
        path.moveTo(box.center() - QPointF(0, 3));
        path.lineTo(box.center());
        path.lineTo(box.center() + QPointF(2.5, 1.5));
    } else {
        path.moveTo(box.center().x(), box.top());
        path.lineTo(box.right(), box.center().y());
        path.lineTo(box.center().x(), box.bottom());
        path.lineTo(box.left(), box.center().y());
        path.closeSubpath();
    }
    painter.drawPath(path);
    return 16;
}

/// A rounded box with a short word, its right edge at `right`; gives back its left edge.
int paintPill(QPainter &painter, int right, int top, const QString &text, const QColor &ink, const QColor &ground)
{
    const QFont font = textFont(metric::small, ink == ground ? QFont::Normal : QFont::Medium);
    const int width = QFontMetrics(font).horizontalAdvance(text) + 14;
    const QRectF box(right - width, top + (metric::line - pillHeight) / 2.0, width, pillHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, pillHeight / 2.0, pillHeight / 2.0);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
    return right - width;
}

void paintHead(QPainter &painter, const QRect &inner, const CardFace &face, const Colors &colors)
{
    const bool alarm = face.ageTone == Tone::Alarm;
    const bool warn = face.ageTone == Tone::Warn;
    const int pill = paintPill(painter, inner.right() + 1, inner.top(), shortDays(face.days),
                               alarm      ? colors.red
                                   : warn ? colors.amber
                                          : colors.dim,
                               alarm      ? colors.redTint
                                   : warn ? colors.amberTint
                                          : colors.chip);
    int x = inner.left();
    painter.setPen(colors.dim);
    if (!face.typeMark.isEmpty()) {
        painter.setFont(textFont(metric::text));
        painter.drawText(QRect(x - 1, inner.top(), 16, metric::line), Qt::AlignCenter, face.typeMark);
        x += 20;
    }
    const QFont font = textFont(metric::small + 1);
    // Its last digits tell it from others.
    const int markRoom = face.urgency == Urgency::Standard ? metric::gap : classMark + 8;
    const QString number = QFontMetrics(font).elidedText(face.number, Qt::ElideLeft, std::max(0, pill - x - markRoom));
    painter.setFont(font);
    painter.drawText(QRect(x, inner.top(), pill - x, metric::line), Qt::AlignLeft | Qt::AlignVCenter, number);
    x += QFontMetrics(font).horizontalAdvance(number) + 6;
    paintClassMark(painter, QPointF(x, inner.top()), face.urgency, colors);
}

/// The mark of comments: a speech bubble, drawn because no font has a quiet one.
void paintBubble(QPainter &painter, const QPoint &at, const QColor &ink)
{
    painter.save();
    painter.setPen(QPen(ink, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    path.addRoundedRect(QRectF(at.x() + 0.5, at.y() + 5, bubble - 1, 8), 2.5, 2.5);
    QPainterPath tail;
    tail.moveTo(at.x() + 3, at.y() + 12.5);
    tail.lineTo(at.x() + 3, at.y() + 16);
    tail.lineTo(at.x() + 6.5, at.y() + 12.5);
    painter.drawPath(path.united(tail));
    painter.restore();
}

void paintDetails(QPainter &painter, const QRect &line, const CardFace &face, const Colors &colors)
{
    constexpr int mostOwners = 4;
    int x = line.left();
    const auto circle = [&](const QString &text) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.chip);
        painter.drawEllipse(QRect(x, line.top(), avatar, avatar));
        painter.setPen(colors.dim);
        painter.setFont(textFont(text.size() > 2 ? 8 : 10, QFont::DemiBold));
        painter.drawText(QRect(x, line.top(), avatar, avatar), Qt::AlignCenter, text);
        x += avatar + metric::gap;
    };
    for (int i = 0; i < face.owners.size() && i < mostOwners; ++i)
        circle(face.owners.at(i).initials);
    if (face.owners.size() > mostOwners)
        circle(QStringLiteral("+%1").arg(face.owners.size() - mostOwners));
    if (!face.owners.isEmpty())
        x += metric::gap;
    painter.setFont(textFont(metric::small));
    const auto word = [&](const QString &text, const QColor &ink) {
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, line.right() - x));
        painter.setPen(ink);
        painter.drawText(QRect(x, line.top(), line.right() - x + 1, avatar), Qt::AlignLeft | Qt::AlignVCenter, shown);
        x += painter.fontMetrics().horizontalAdvance(shown) + metric::wideGap;
    };
    if (!face.waitsFor.isEmpty())
        word(translated(QT_TRANSLATE_NOOP("CardPainter", "waits for %1")).arg(face.waitsFor.first())
                 + (face.waitsFor.size() > 1 ? QStringLiteral(" +%1").arg(face.waitsFor.size() - 1) : QString()),
             colors.amber);
    if (face.comments > 0) {
        paintBubble(painter, QPoint(x, line.top()), colors.dim);
        x += bubble + metric::gap;
        word(QLocale().toString(face.comments), colors.dim);
    }
    if (face.checks > 0)
        word(QStringLiteral("\u2611 %1/%2").arg(face.checked).arg(face.checks), colors.dim);
    if (face.due.isValid())
        word(dueText(face.due), face.dueTone == Tone::Alarm ? colors.red : face.dueTone == Tone::Warn ? colors.amber : colors.dim);
}

} // namespace

QString shortDays(int days)
{
    return QCoreApplication::translate("CardPainter", "%1 d", "age in days, as short as can be").arg(days);
}

int cardHeight(const CardFace &face, int width)
{
    return heightOf(linesOf(face, width));
}

void paintCard(QPainter &painter, const QRect &box, const CardFace &face, const Colors &colors)
{
    const CardLines lines = linesOf(face, box.width());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.card);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), metric::corner, metric::corner);

    QRect inner = box.adjusted(padding + 1, padding - 2, -padding - 1, -padding);
    paintHead(painter, inner, face, colors);
    inner.setTop(inner.top() + metric::line);
    paintText(painter, inner.topLeft(), lines.title, colors.text);
    inner.setTop(inner.top() + lines.title.height());
    if (lines.hasDetails) {
        inner.setTop(inner.top() + 6);
        paintDetails(painter, inner, face, colors);
        inner.setTop(inner.top() + avatar);
    }
    if (!lines.blocked.lines.isEmpty()) {
        inner.setTop(inner.top() + metric::wideGap);
        painter.fillRect(QRect(inner.left(), inner.top(), 3, lines.blocked.height()), colors.red);
        paintText(painter, inner.topLeft() + QPoint(11, 0), lines.blocked, colors.red);
    }
}

} // namespace pulley
