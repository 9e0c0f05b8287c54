// Theme: Fusion in our two palettes.
#include "widgets/theme.h"

#include "models/domain/board.h"
#include "widgets/colorsets.h"
#include "widgets/controlstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QScopedValueRollback>
#include <QToolTip>

namespace pulley {

namespace {

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
    const bool strong = palette.color(QPalette::Window).rgb() == colorSet(isDark(palette), Contrast::High).ground.rgb();
    return colorSet(isDark(palette), strong ? Contrast::High : Contrast::Normal);
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

Theme::Theme(QApplication &application) : QObject(&application), m_application(application), m_style(new ControlStyle)
{
    application.setStyle(m_style); // which owns it
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

void Theme::follow(const SystemLook &look)
{
    if (std::exchange(m_system, look) != look)
        apply();
}

bool Theme::highContrast() const
{
    return m_highContrast.value_or(m_system.highContrast.value_or(false));
}

void Theme::chooseHighContrast(std::optional<bool> chosen)
{
    m_highContrast = chosen;
    apply();
}

void Theme::setHighContrast(bool on)
{
    chooseHighContrast(on);
}

bool Theme::reducedMotion() const
{
    return m_reducedMotion.value_or(m_system.reducedMotion.value_or(false));
}

void Theme::chooseReducedMotion(std::optional<bool> chosen)
{
    m_reducedMotion = chosen;
    apply();
}

void Theme::setReducedMotion(bool on)
{
    chooseReducedMotion(on);
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
    m_style->setMotion(reducedMotion() ? Motion::None : Motion::Usual);
    bool dark = m_choice == ThemeChoice::Dark;
    if (m_choice == ThemeChoice::System) {
        m_application.setPalette(QPalette());
        dark = m_system.dark.value_or(isDark(m_application.palette()));
    }
    const QPalette palette = paletteFrom(colorSet(dark, highContrast() ? Contrast::High : Contrast::Normal));
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

QFont textFont(int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace pulley
