// View faults: what a person would see at once on a picture of a window: nothing there, words too faint, short of room or one over
// another.
#pragma once

#include "tests/widgets/windowfaults.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace pulley {

/// WCAG 2.1, relative luminance.
inline double luminanceOf(QRgb color)
{
    const auto part = [](int value) {
        const double v = value / 255.0;
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}
inline double contrastOf(QRgb a, QRgb b)
{
    const auto [low, high] = std::minmax({luminanceOf(a), luminanceOf(b)});
    return (high + 0.05) / (low + 0.05);
}
/// The colour that most of `part` has, and how much of it, of 1.
inline std::pair<QRgb, double> groundOf(const QImage &picture, const QRect &part)
{
    QHash<QRgb, int> seen;
    const QRect inside = part & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++seen[line[x]];
    }
    std::pair<QRgb, int> most{0, 0};
    for (auto each = seen.cbegin(); each != seen.cend(); ++each) {
        if (each.value() > most.second)
            most = {each.key(), each.value()};
    }
    return {most.first, double(most.second) / std::max(1, inside.width() * inside.height())};
}

enum class Ground { Light, Dark };

/// Nothing on it, or it is of the other theme. `picture` is of 32 bits a pixel, as grab() gives it.
inline QStringList pictureFaults(const QImage &picture, Ground wanted)
{
    if (picture.isNull() || picture.depth() != 32)
        return {QStringLiteral("no picture")};
    const auto [ground, share] = groundOf(picture, picture.rect());
    QStringList faults;
    if (share > 0.99)
        faults.append(QStringLiteral("blank: %1 all over").arg(QColor(ground).name()));
    if ((luminanceOf(ground) < 0.2) != (wanted == Ground::Dark))
        faults.append(QStringLiteral("of the other theme: %1").arg(QColor(ground).name()));
    return faults;
}

inline QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return QTextDocumentFragment::fromHtml(label->text()).toPlainText();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}
inline QString nameOf(const QWidget &widget)
{
    const QString words = wordsOf(widget).left(60);
    return QStringLiteral("%1 %2 \"%3\"").arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), words);
}
/// What is there to be read and worked with, each by itself.
inline QList<const QWidget *> controlsOf(const QWidget &window)
{
    QList<const QWidget *> controls;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(each);
        const bool is = (label && !label->text().isEmpty()) || qobject_cast<const QAbstractButton *>(each)
            || qobject_cast<const QLineEdit *>(each) || qobject_cast<const QComboBox *>(each)
            || qobject_cast<const QAbstractSpinBox *>(each) || qobject_cast<const QTabBar *>(each)
            || qobject_cast<const QAbstractScrollArea *>(each);
        if (is && each->window() == &window && each->isVisible() && !each->visibleRegion().isEmpty())
            controls.append(each);
    }
    return controls;
}

/// Where on the picture of `window` what can be seen of `part` is.
inline QRect partOf(const QImage &picture, const QWidget &window, const QWidget &part)
{
    const QRect seen = part.visibleRegion().boundingRect().translated(part.mapTo(&window, QPoint()));
    const double ratio = picture.devicePixelRatio();
    return QRectF(seen.x() * ratio, seen.y() * ratio, seen.width() * ratio, seen.height() * ratio).toRect() & picture.rect();
}

/// Words by less than `least` to one on what they stand on, as painted. What can't be used now may be faint.
inline QStringList faintWords(const QWidget &window, const QImage &picture, double least)
{
    QStringList faults;
    for (const QWidget *each : controlsOf(window)) {
        if (wordsOf(*each).trimmed().isEmpty() || !each->isEnabled())
            continue;
        const QRect part = partOf(picture, window, *each);
        const QRgb ground = groundOf(picture, part).first;
        double best = 1;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right() && picture.valid(x, y); ++x)
                best = std::max(best, contrastOf(picture.pixel(x, y), ground));
        }
        if (best < least)
            faults.append(QStringLiteral("faint, %1: %2").arg(best, 0, 'f', 1).arg(nameOf(*each)));
    }
    return faults;
}

/// How wide the words of a field are that can't be scrolled through, and the room for them.
inline std::pair<int, int> fieldRoom(const QWidget &field)
{
    constexpr int frame = 8;
    const auto width = [&field](const QString &text) { return field.fontMetrics().horizontalAdvance(text); };
    if (const auto *box = qobject_cast<const QComboBox *>(&field)) {
        constexpr int arrow = 20;
        return {width(box->currentText()), field.width() - frame - arrow};
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&field); edit && edit->text().isEmpty()) {
        const QMargins room = edit->textMargins();
        return {width(edit->placeholderText()), field.width() - frame - room.left() - room.right()};
    }
    return {0, 0};
}
/// Words in less room than they take: cut at the right, at the bottom, by the window or by what they lie in.
inline QStringList shortOfRoom(const QWidget &window)
{
    QStringList faults = cutOff(window);
    const auto complain = [&faults](const QWidget &widget, const char *what, int has, int wants) {
        if (has < wants)
            faults.append(QStringLiteral("%1, %2 of %3: %4").arg(QLatin1String(what)).arg(has).arg(wants).arg(nameOf(widget)));
    };
    for (const QWidget *each : controlsOf(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(each); label && label->wordWrap())
            complain(*each, "too low", label->height(), label->heightForWidth(label->width()));
        if (const auto *tabs = qobject_cast<const QTabBar *>(each))
            complain(*each, "tabs", tabs->width(), tabs->tabRect(tabs->count() - 1).right());
        const auto [wanted, room] = fieldRoom(*each);
        complain(*each, "field", room, wanted);
        if (const auto *area = qobject_cast<const QScrollArea *>(each);
            area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            complain(*each, "content wider than its view", area->viewport()->width(), area->widget()->width());
        const QWidget *parent = each->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent ? parent->parentWidget() : nullptr);
        const bool scrolled = area && area->viewport() == parent;
        if (!scrolled && parent && each->geometry().right() > parent->rect().right())
            complain(*each, "beyond its right edge", parent->width(), each->geometry().right() + 1);
        if (const auto *list = qobject_cast<const QListWidget *>(each))
            complain(*each, "sideways", 0, list->horizontalScrollBar()->maximum());
    }
    return faults;
}

/// Neighbours that lie one over another.
inline QStringList overlaps(const QWidget &window)
{
    const QList<const QWidget *> controls = controlsOf(window);
    QStringList faults;
    for (qsizetype i = 0; i < controls.size(); ++i) {
        for (qsizetype j = i + 1; j < controls.size(); ++j) {
            const QRect both = controls.at(i)->geometry() & controls.at(j)->geometry();
            if (controls.at(i)->parentWidget() == controls.at(j)->parentWidget() && both.width() > 0 && both.height() > 0)
                faults.append(QStringLiteral("one over another: %1, %2").arg(nameOf(*controls.at(i)), nameOf(*controls.at(j))));
        }
    }
    return faults;
}

/// A picture of `factor` pixels a side for each of the layout's, that holds hardly more than one with a single pixel would: where
/// something begins or ends, whole blocks do.
inline bool isBlocky(const QImage &picture, int factor)
{
    const auto isOne = [&picture, factor](int x, int y) {
        for (int i = 1; i < factor * factor; ++i) {
            if (picture.pixel(x + i % factor, y + i / factor) != picture.pixel(x, y))
                return false;
        }
        return true;
    };
    int edges = 0;
    int blocks = 0;
    for (int y = 0; y + factor <= picture.height(); y += factor) {
        for (int x = 0; x + 2 * factor <= picture.width(); x += factor) {
            const bool one = isOne(x, y);
            const bool edge = !one || picture.pixel(x, y) != picture.pixel(x + factor, y);
            edges += edge ? 1 : 0;
            blocks += edge && one ? 1 : 0;
        }
    }
    return edges > 0 && blocks > edges * 9 / 10;
}

/// From one pixel to the next hardly anything changes at once: there were fewer pixels, and what is between them was made up.
inline bool isBlurred(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    int low = 255;
    int high = 0;
    QList<int> steps;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            low = std::min<int>(low, line[x]);
            high = std::max<int>(high, line[x]);
            if (x > 0)
                steps.append(std::abs(line[x] - line[x - 1]));
        }
    }
    const auto above = [&](int percent) {
        return std::count_if(steps.cbegin(), steps.cend(), [&](int step) { return step * 100 > (high - low) * percent; });
    };
    return above(20) > 0 && above(60) < above(20) / 20;
}
inline bool isBlownUp(const QImage &picture, int factor)
{
    return isBlocky(picture, factor) || isBlurred(picture);
}

} // namespace pulley
