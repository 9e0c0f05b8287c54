// ChartWindow: its menus, its tool bar, and saving.
#include "widgets/charts/chartexport.h"
#include "widgets/charts/chartwindow.h"
#include "widgets/charts/cycletimechart.h"
#include "widgets/parts/plainname.h"

#include <QAction>
#include <QFileDialog>
#include <QMenuBar>
#include <QStandardPaths>
#include <QToolBar>

#include <functional>

namespace pulley {

struct ChartWindow::Deed {
    const char *name;
    QString text;
    QString tip;
    QList<QKeySequence> keys;
    std::function<void()> run;
};

QAction *ChartWindow::addDeed(QMenu &menu, const Deed &deed)
{
    auto *action = menu.addAction(deed.text);
    action->setObjectName(QLatin1String(deed.name));
    action->setIconText(plainName(deed.text));
    action->setToolTip(deed.tip);
    action->setShortcuts(deed.keys);
    connect(action, &QAction::triggered, this, deed.run);
    addAction(action);
    return action;
}

void ChartWindow::buildMenus()
{
    QMenu *file = m_menus->addMenu(tr("&File"));
    const auto save = [this](const char *suffix) { return [this, suffix] { askWhere(QLatin1String(suffix)); }; };
    const QList<QAction *> saving{
        addDeed(*file,
                {"save-svg", tr("Save as S&VG\u2026"), tr("A drawing, sharp at any size"), {Qt::CTRL | Qt::Key_S}, save("svg")}),
        addDeed(*file, {"save-pdf", tr("Save as &PDF\u2026"), tr("A page, for reports"), {Qt::CTRL | Qt::Key_P}, save("pdf")}),
        addDeed(*file, {"save-png", tr("Save as P&NG\u2026"), tr("A picture"), {Qt::CTRL | Qt::Key_G}, save("png")}),
        addDeed(
            *file,
            {"save-csv", tr("Save data as &CSV\u2026"), tr("A row for each finished card"), {Qt::CTRL | Qt::Key_E}, save("csv")})};
    file->addSeparator();
    addDeed(*file, {"close", tr("C&lose"), tr("Close the chart"), {Qt::CTRL | Qt::Key_W}, [this] { close(); }});
    m_bar->addActions(saving);
    m_bar->addSeparator();
    buildViewMenu(*m_menus->addMenu(tr("&View")));
    for (QAction *action : m_bar->actions()) {
        if (QWidget *button = m_bar->widgetForAction(action); button && !action->isSeparator())
            button->setAccessibleName(action->iconText());
    }
}

void ChartWindow::buildViewMenu(QMenu &menu)
{
    QAction *all = addDeed(menu,
                           {"show-all",
                            tr("Show &all"),
                            tr("Back to the whole chart (Escape, or a double click beside the dots)"),
                            {Qt::Key_Home},
                            [this] { m_chart->showAll(); }});
    all->setEnabled(false);
    connect(m_chart, &CycleTimeChart::zoomChanged, all, &QAction::setEnabled);
    addDeed(menu, {"zoom-in", tr("Zoom &in"), tr("Less of the chart, larger"), {Qt::Key_Plus}, [this] { m_chart->zoomBy(0.5); }});
    addDeed(menu, {"zoom-out", tr("Zoom &out"), tr("More of the chart, smaller"), {Qt::Key_Minus}, [this] { m_chart->zoomBy(2); }});
    menu.addSeparator();
    const auto otherScale = [this] {
        const bool linear = m_chart->scale() == TimeScale::Linear;
        m_chart->chooseScale(linear ? TimeScale::Logarithmic : TimeScale::Linear);
    };
    QAction *scale =
        addDeed(menu, {"logarithmic", tr("&Logarithmic scale"), tr("Each tenfold takes the same height"), {Qt::Key_L}, otherScale});
    scale->setCheckable(true);
    connect(m_chart, &CycleTimeChart::scaleChanged, scale,
            [scale](TimeScale now) { scale->setChecked(now == TimeScale::Logarithmic); });
    m_bar->addActions({all, scale});
}

QList<QAction *> ChartWindow::allActions() const
{
    QList<QAction *> all;
    for (const QAction *menu : m_menus->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (!action->isSeparator())
                all.append(action);
        }
    }
    return all;
}

void ChartWindow::askWhere(const QString &suffix)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the chart"), folder, QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("cycle-time-%1.%2").arg(m_chart->data().key.toLower(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &ChartWindow::saveAs);
    dialog->open();
}

Result<Done, QString> ChartWindow::saveAs(const QString &file)
{
    const auto saved = exportCycleTimeChart(m_chart->data(), m_chart, file, m_chart->size());
    say(saved ? tr("Saved as %1.").arg(file) : saved.error());
    return saved;
}

} // namespace pulley
