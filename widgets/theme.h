// Theme: the palette, light and dark, and the one place where colours and type sizes are said.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <optional>

class QApplication;

namespace pulley {

class ControlStyle;
enum class Hue;

struct Colors {
    QColor ground, panel, card, line, text, dim, faint, accent, freeSlot, onAccent;
    QColor red, redTint, amber, amberTint, green, greenTint, chip;
};

/// The set that belongs to a palette: dark when its window is dark, of high contrast when that is black or white itself.
const Colors &colorsOf(const QPalette &palette);

enum class ThemeChoice { System, Light, Dark };

/// What the desktop asks of every program; what it doesn't say is empty.
struct SystemLook {
    std::optional<bool> dark;
    std::optional<bool> highContrast;
    std::optional<bool> reducedMotion;
    friend bool operator==(const SystemLook &, const SystemLook &) = default;
};

/// "light", "dark", "system"; anything else is System.
ThemeChoice themeFromName(const QString &name);
QString themeName(ThemeChoice choice);

/// Dresses the application, and keeps it in step with the system while the choice is System.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application);

    ThemeChoice choice() const;
    void choose(ThemeChoice choice);
    /// What the desktop says now; counts where nothing else is chosen.
    void follow(const SystemLook &look);

    /// As shown: chosen, else the desktop's.
    bool highContrast() const;
    void chooseHighContrast(std::optional<bool> chosen);
    void setHighContrast(bool on);
    bool reducedMotion() const;
    void chooseReducedMotion(std::optional<bool> chosen);
    void setReducedMotion(bool on);

Q_SIGNALS:
    void chosen(pulley::ThemeChoice choice);
    /// Colours, contrast or motion are others now.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    ControlStyle *m_style;
    ThemeChoice m_choice = ThemeChoice::System;
    SystemLook m_system;
    std::optional<bool> m_highContrast;
    std::optional<bool> m_reducedMotion;
    bool m_applying = false;
};

/// Text of `pixels` height in the application's face.
QFont textFont(int pixels, QFont::Weight weight = QFont::Normal);

namespace metric {
constexpr int text = 14;
constexpr int small = 12;
constexpr int line = 20;
constexpr int smallLine = 17;
constexpr int gap = 4;
constexpr int wideGap = 8;
constexpr int widestGap = 14;
/// Right of the cards of a list: room for the mark that shows how far it is scrolled.
constexpr int gutter = 5;
constexpr int corner = 8;
} // namespace metric

} // namespace pulley
