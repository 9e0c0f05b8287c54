// Hue: shades picked for light and dark ground, and for high contrast.
#include "widgets/parts/hue.h"

#include "widgets/colorsets.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

#include <optional>

namespace pulley {

namespace {

struct HueWords {
    Q_DECLARE_TR_FUNCTIONS(pulley::Hue)
};

/// For light and dark ground, and for both in high contrast.
struct Shades {
    QRgb light, dark, strongLight, strongDark;
};

std::optional<Shades> shadesOf(Hue hue)
{
    switch (hue) {
    case Hue::None:
        break;
    case Hue::Blue:
        return Shades{0x2f6fde, 0x7aa7ff, 0x0036a3, 0x94c2ff};
    case Hue::Teal:
        return Shades{0x12857a, 0x5fc9c4, 0x005468, 0x5ee6d8};
    case Hue::Green:
        return Shades{0x2e7d4f, 0x7fd19b, 0x14521a, 0x9ff0a8};
    case Hue::Amber:
        return Shades{0xb27700, 0xf2c14e, 0x6b4a00, 0xffdc66};
    case Hue::Red:
        return Shades{0xc0392b, 0xff8a80, 0x8a0000, 0xffa69c};
    case Hue::Violet:
        return Shades{0x7c4dcc, 0xc0a1ff, 0x4b1d99, 0xdcb8ff};
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
    const std::optional<Shades> shades = shadesOf(hue);
    if (!shades)
        return {};
    const Colors &colors = colorsOf(palette);
    const bool dark = colors.panel.lightness() < 128;
    if (&colors == &colorSet(dark, Contrast::High))
        return QColor(dark ? shades->strongDark : shades->strongLight);
    return QColor(dark ? shades->dark : shades->light);
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
