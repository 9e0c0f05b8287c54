// MainWindow's actions for how everything looks: colours, contrast, motion.
#include "widgets/mainwindow_p.h"

#include <QActionGroup>
#include <QSettings>

namespace pulley {

void MainWindow::makeLookActions()
{
    auto *group = new QActionGroup(this);
    const QList<std::pair<ThemeChoice, QString>> choices{
        {ThemeChoice::System, tr("&System colours")}, {ThemeChoice::Light, tr("&Light")}, {ThemeChoice::Dark, tr("&Dark")}};
    const QList<const char *> names{"themeSystem", "themeLight", "themeDark"};
    int key = Qt::Key_1;
    for (const auto &choice : choices) {
        QAction *action = windowAction(names.at(key - Qt::Key_1), choice.second, tr("Colours of the window"),
                                       {QKeyCombination(Qt::ALT, Qt::Key(key))}, [this, which = choice.first] {
                                           m_theme.choose(which);
                                           m_settings.setValue(QStringLiteral("theme"), themeName(which));
                                       });
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice.first);
        group->addAction(action);
        m_actions->themes.append(action);
        ++key;
    }
    const auto toggle = [this](const char *name, const QString &text, const QString &tip, Qt::Key letter,
                               const std::function<void(bool)> &choose) {
        QAction *action = windowAction(name, text, tip, {Qt::ALT | letter}, [] {});
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, name, choose](bool on) {
            m_settings.setValue(QLatin1String(name), on);
            choose(on);
        });
        return action;
    };
    m_actions->highContrast = toggle("highContrast", tr("&High contrast"), tr("Stronger lines and text"), Qt::Key_7,
                                     [this](bool on) { m_theme.setHighContrast(on); });
    m_actions->reducedMotion = toggle("reducedMotion", tr("Less &motion"), tr("Nothing glides"), Qt::Key_8,
                                      [this](bool on) { m_theme.setReducedMotion(on); });
    const auto show = [this] {
        m_actions->highContrast->setChecked(m_theme.highContrast());
        m_actions->reducedMotion->setChecked(m_theme.reducedMotion());
    };
    connect(&m_theme, &Theme::changed, m_actions->reducedMotion, show); // gone when the window is built anew
    show();
}

} // namespace pulley
