// Theme: the palette, light and dark, and the one place where colours and type sizes are said.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace pulley {

struct Colors {
    QColor ground, panel, card, line, text, dim, faint, accent, freeSlot, onAccent;
    QColor red, redTint, amber, amberTint, green, greenTint, chip;
};

/// The set that belongs to a palette: dark when its window is dark.
const Colors &colorsOf(const QPalette &palette);

enum class ThemeChoice { System, Light, Dark };

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

Q_SIGNALS:
    void chosen(pulley::ThemeChoice choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
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
