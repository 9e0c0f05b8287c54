// Hue: shades picked for light and dark ground.
#include "widgets/parts/hue.h"

#include "widgets/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace pulley {

namespace {

struct HueWords {
    Q_DECLARE_TR_FUNCTIONS(pulley::Hue)
};

struct Shades {
    QColor light;
    QColor dark;
};

Shades shadesOf(Hue hue)
{
    switch (hue) {
    case Hue::None:
        break;
    case Hue::Blue:
        return {QColor(0x2f, 0x6f, 0xde), QColor(0x7a, 0xa7, 0xff)};
    case Hue::Teal:
        return {QColor(0x12, 0x85, 0x7a), QColor(0x5f, 0xc9, 0xc4)};
    case Hue::Green:
        return {QColor(0x2e, 0x7d, 0x4f), QColor(0x7f, 0xd1, 0x9b)};
    case Hue::Amber:
        return {QColor(0xb2, 0x77, 0x00), QColor(0xf2, 0xc1, 0x4e)};
    case Hue::Red:
        return {QColor(0xc0, 0x39, 0x2b), QColor(0xff, 0x8a, 0x80)};
    case Hue::Violet:
        return {QColor(0x7c, 0x4d, 0xcc), QColor(0xc0, 0xa1, 0xff)};
    }
    return {};
}

constexpr int dotPx = 16;

} // namespace

QList<Hue> allHues()
{
    return {Hue::None, Hue::Blue, Hue::Teal, Hue::Green, Hue::Amber, Hue::Red, Hue::Violet};
}

QString hueName(Hue hue)
{
    switch (hue) {
    case Hue::None:
        break;
    case Hue::Blue:
        return HueWords::tr("Blue");
    case Hue::Teal:
        return HueWords::tr("Teal");
    case Hue::Green:
        return HueWords::tr("Green");
    case Hue::Amber:
        return HueWords::tr("Amber");
    case Hue::Red:
        return HueWords::tr("Red");
    case Hue::Violet:
        return HueWords::tr("Violet");
    }
    return HueWords::tr("No colour");
}

QColor hueColor(Hue hue, const QPalette &palette)
{
    const Shades shades = shadesOf(hue);
    const bool dark = colorsOf(palette).panel.lightness() < 128;
    return dark ? shades.dark : shades.light;
}

QIcon hueIcon(Hue hue, const QPalette &palette)
{
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(dotPx, dotPx) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = hueColor(hue, palette);
    painter.setPen(color.isValid() ? Qt::NoPen : QPen(colorsOf(palette).faint, 1.2));
    painter.setBrush(color.isValid() ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(3, 3, dotPx - 6, dotPx - 6));
    painter.end();
    QIcon icon(pixmap);
    // Chosen rows keep the colour: it says which.
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace pulley
