// ChartWindow: its menus, its tool bar, and what leaves it: files, paper, reports.
#include "widgets/charts/chartcontrols.h"
#include "widgets/charts/chartexport.h"
#include "widgets/charts/chartfeed.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/chartwindow.h"
#include "widgets/charts/reportjob.h"
#include "widgets/find/filterfield.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/parts/plainname.h"

#include <QAction>
#include <QFileDialog>
#include <QListWidget>
#include <QMenuBar>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
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
    buildFileMenu(*m_menus->addMenu(tr("&File")));
    m_bar->addSeparator();
    buildViewMenu(*m_menus->addMenu(tr("&View")));
    buildChartMenu(*m_menus->addMenu(tr("&Chart")));
    for (QAction *action : m_bar->actions()) {
        if (QWidget *button = m_bar->widgetForAction(action); button && !action->isSeparator())
            button->setAccessibleName(action->iconText());
    }
}

void ChartWindow::buildFileMenu(QMenu &menu)
{
    const auto save = [this](const char *suffix) { return [this, suffix] { askWhere(QLatin1String(suffix)); }; };
    QList<QAction *> saving{
        addDeed(menu,
                {"save-svg", tr("Save as S&VG\u2026"), tr("A drawing, sharp at any size"), {Qt::CTRL | Qt::Key_S}, save("svg")}),
        addDeed(menu, {"save-pdf", tr("Save as &PDF\u2026"), tr("A page, for reports"), {Qt::CTRL | Qt::Key_P}, save("pdf")}),
        addDeed(menu, {"save-png", tr("Save as P&NG\u2026"), tr("A picture"), {Qt::CTRL | Qt::Key_G}, save("png")}),
        addDeed(menu,
                {"save-csv",
                 tr("Save data as &CSV\u2026"),
                 tr("What the chart is drawn from, as rows"),
                 {Qt::CTRL | Qt::Key_E},
                 save("csv")})};
    menu.addSeparator();
    saving.append(addDeed(menu,
                          {"report",
                           tr("&Report\u2026"),
                           tr("Several charts with what they say and mean, as PDF or HTML"),
                           {Qt::CTRL | Qt::Key_R},
                           [this] { askReport(); }}));
    addDeed(menu,
            {"print", tr("Prin&t\u2026"), tr("This chart on paper"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, [this] { print(); }});
    menu.addSeparator();
    addDeed(menu, {"close", tr("C&lose"), tr("Close the chart"), {Qt::CTRL | Qt::Key_W}, [this] { close(); }});
    m_bar->addActions(saving);
}

void ChartWindow::buildViewMenu(QMenu &menu)
{
    QAction *all = addDeed(menu,
                           {"show-all",
                            tr("Show &all"),
                            tr("Back to the whole chart (Home or Escape there, or a double click beside the points)"),
                            {Qt::CTRL | Qt::Key_0},
                            [this] { m_chart->showAll(); }});
    all->setEnabled(false);
    connect(m_chart, &ChartView::zoomChanged, all, &QAction::setEnabled);
    addDeed(menu, {"zoom-in", tr("Zoom &in"), tr("Less of the chart, larger"), {Qt::Key_Plus}, [this] { m_chart->zoomBy(0.5); }});
    addDeed(menu, {"zoom-out", tr("Zoom &out"), tr("More of the chart, smaller"), {Qt::Key_Minus}, [this] { m_chart->zoomBy(2); }});
    menu.addSeparator();
    const auto otherScale = [this] {
        const bool linear = m_chart->scale() != AxisScale::Logarithmic;
        m_chart->chooseScale(linear ? AxisScale::Logarithmic : AxisScale::Number);
    };
    QAction *scale =
        addDeed(menu, {"logarithmic", tr("&Logarithmic scale"), tr("Each tenfold takes the same height"), {Qt::Key_L}, otherScale});
    scale->setCheckable(true);
    connect(m_chart, &ChartView::scaleChanged, scale, [scale](AxisScale now) { scale->setChecked(now == AxisScale::Logarithmic); });
    QAction *definition =
        addDeed(menu, {"definition", tr("&Definition"), tr("What the figures mean and how they are counted"), {Qt::Key_D}, [this] {
                           m_chart->showDefinition(!m_chart->isDefinitionShown());
                       }});
    addDeed(menu, {"refresh", tr("Re&fresh"), tr("Draw the chart anew"), {Qt::Key_F5}, [this] { ask(); }});
    m_bar->addActions({all, scale, definition});
}

void ChartWindow::buildChartMenu(QMenu &menu)
{
    addDeed(menu, {"next", tr("&Next chart"), tr("The chart below in the list"), {Qt::CTRL | Qt::Key_PageDown}, [this] {
                       stepChart(1);
                   }});
    addDeed(menu, {"previous", tr("&Previous chart"), tr("The chart above in the list"), {Qt::CTRL | Qt::Key_PageUp}, [this] {
                       stepChart(-1);
                   }});
    addDeed(menu, {"find", tr("&Filter"), tr("Which cards count"), {Qt::Key_Slash}, [this] {
                       m_controls->filter().setFocus(Qt::ShortcutFocusReason);
                   }});
    addDeed(menu,
            {"days-off",
             tr("Days &off\u2026"),
             tr("Count working days, and say which weekdays and holidays don't count"),
             {Qt::CTRL | Qt::Key_D},
             [this] { m_controls->editDaysOff(); }});
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
    if (!m_chart->picture().input)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the chart"), folder, QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    const Picture &picture = m_chart->picture();
    dialog->selectFile(QStringLiteral("%1-%2.%3").arg(picture.key, picture.input->history->facts.key.toLower(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &ChartWindow::saveAs);
    dialog->open();
}

Result<Done, QString> ChartWindow::saveAs(const QString &file)
{
    const auto saved = exportChart(m_chart->picture(), m_chart, file, m_chart->size());
    tellSaved(file, saved ? QString() : saved.error());
    return saved;
}

void ChartWindow::askReport()
{
    auto *dialog = new ReportDialog(m_list->currentItem()->data(Qt::UserRole).toString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::chosen, this, &ChartWindow::report);
    dialog->open();
}

void ChartWindow::report(const QStringList &keys, const QString &file)
{
    QList<const ChartKind *> kinds;
    for (const QString &key : keys) {
        if (const ChartKind *kind = chartKind(key))
            kinds.append(kind);
    }
    m_deed->clear();
    m_feed->askAll(kinds, m_controls->query(), file);
}

void ChartWindow::paintReport(const QString &file, const QList<Picture> &pictures)
{
    auto *job = new ReportJob(pictures, file, this);
    connect(job, &ReportJob::progressed, this, &ChartWindow::sayProgress);
    m_jobs.append(job);
    connect(job, &ReportJob::ended, this, [this, job](const QString &written, const QString &problem) {
        m_jobs.removeOne(job);
        restProgress();
        tellSaved(written, problem);
        if (problem.isEmpty())
            Q_EMIT reported(written);
        endClosing();
    });
}

bool ChartWindow::isReporting() const
{
    return m_feed->isReporting() || !m_jobs.isEmpty();
}

/// The last report is written.
void ChartWindow::endClosing()
{
    if (m_closing && !isReporting())
        close();
}

void ChartWindow::stop()
{
    const bool report = isReporting();
    qDeleteAll(std::exchange(m_jobs, {}));
    if (m_feed->isReporting() || !report)
        m_feed->cancel();
    if (report)
        m_deed->tell(InlineMessage::Kind::Said, tr("Stopped: no report was written."));
    else
        say(tr("Stopped: the chart is as it was. Draw it anew with F5."));
    restProgress();
}

void ChartWindow::print()
{
    if (!m_chart->picture().input)
        return;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *on) {
        QPainter painter(on);
        paintChart(painter,
                   on->pageLayout()
                       .paintRectPixels(on->resolution())
                       .translated(-on->pageLayout().paintRectPixels(on->resolution()).topLeft()),
                   m_chart->picture());
    });
    dialog->open();
}

} // namespace pulley
