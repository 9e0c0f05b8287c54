// Theme: Fusion in our two palettes.
#include "widgets/theme.h"

#include "widgets/controlstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QScopedValueRollback>
#include <QToolTip>

namespace pulley {

namespace {

Colors lightColors()
{
    return {.ground = 0xf5f6f8,
            .panel = 0xffffff,
            .card = 0xffffff,
            .line = 0xdfe3e8,
            .text = 0x1b2430,
            .dim = 0x5a6675,
            .faint = 0x8a95a3,
            .accent = 0x2b6ad9,
            .freeSlot = 0xb9c3cf,
            .onAccent = 0xffffff,
            .red = 0xc0392b,
            .redTint = 0xfdecea,
            .amber = 0x946200,
            .amberTint = 0xfff4d6,
            .green = 0x2a7548,
            .greenTint = 0xe6f4ea,
            .chip = 0xeceff3};
}

Colors darkColors()
{
    return {.ground = 0x17191d,
            .panel = 0x1e2126,
            .card = 0x262a31,
            .line = 0x363c45,
            .text = 0xe8ebef,
            .dim = 0xaab4c0,
            .faint = 0x7d8896,
            .accent = 0x7aa7ff,
            .freeSlot = 0x4a525e,
            .onAccent = 0x17191d,
            .red = 0xff8a80,
            .redTint = 0x3a2323,
            .amber = 0xf2c14e,
            .amberTint = 0x3a3119,
            .green = 0x7fd19b,
            .greenTint = 0x1f3327,
            .chip = 0x1b1e23};
}

const Colors &colors(bool dark)
{
    static const Colors light = lightColors();
    static const Colors night = darkColors();
    return dark ? night : light;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette paletteFrom(const Colors &c)
{
    QPalette palette(c.panel, c.ground);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.panel);
    palette.setColor(QPalette::AlternateBase, c.ground);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.panel);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.red);
    palette.setColor(QPalette::ToolTipBase, c.card);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.dim);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Light, c.card);
    palette.setColor(QPalette::Dark, c.freeSlot);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return palette;
}

/// Where no desktop names a face, DejaVu is what is left; a calmer one is taken if it is there.
void chooseFace(QApplication &application)
{
    QFont font = application.font();
    const QString family = QFontInfo(font).family();
    if (family.startsWith(QLatin1String("DejaVu")) || family == QLatin1String("Sans Serif")) {
        const QStringList known = QFontDatabase::families();
        QStringList families;
        for (const char *face : {"Inter", "Noto Sans", "Noto Sans CJK JP"}) {
            if (known.contains(QLatin1String(face)))
                families.append(QLatin1String(face));
        }
        families.append(family);
        font.setFamilies(families);
    }
    font.setPixelSize(metric::text);
    application.setFont(font);
}

} // namespace

const Colors &colorsOf(const QPalette &palette)
{
    return colors(isDark(palette));
}

ThemeChoice themeFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

Theme::Theme(QApplication &application) : QObject(&application), m_application(application)
{
    application.setStyle(new ControlStyle);
    chooseFace(application);
    application.installEventFilter(this);
    apply();
}

ThemeChoice Theme::choice() const
{
    return m_choice;
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
    Q_EMIT chosen(choice);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    const QScopedValueRollback<bool> guard(m_applying, true);
    bool dark = m_choice == ThemeChoice::Dark;
    if (m_choice == ThemeChoice::System) {
        m_application.setPalette(QPalette());
        dark = isDark(m_application.palette());
    }
    const QPalette palette = paletteFrom(colors(dark));
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
}

QFont textFont(int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace pulley
