// ChartWindow: tool bar, chart and status line, and the way figures come in.
#include "widgets/charts/chartwindow.h"

#include "models/session/wording.h"
#include "widgets/charts/chartexport.h"
#include "widgets/charts/cycletimechart.h"
#include "widgets/parts/whendone.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QStandardPaths>
#include <QToolBar>
#include <QVBoxLayout>

namespace pulley {

namespace {

constexpr int settleMs = 400;

struct FileFormat {
    QString suffix;
    QString filter;
};

Instant presentTime()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

Result<CycleTimeData, StoreError> readFigures(BoardStore &store)
{
    const auto history = store.history();
    if (!history)
        return Failure{history.error()};
    return cycleTimeData(*history, presentTime());
}

} // namespace

ChartWindow::ChartWindow(BoardSession &session, QWidget *parent) :
    QWidget(parent, Qt::Window), m_session(session), m_chart(new CycleTimeChart(this)), m_bar(new QToolBar(this)),
    m_status(new QLabel(this))
{
    setObjectName(QStringLiteral("ChartWindow"));
    setWindowTitle(tr("Cycle time"));
    resize(1000, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_chart, 1);
    column->addWidget(m_status);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setContentsMargins(14, 6, 14, 8);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setVisible(false);
    buildToolBar();
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMs);
    connect(&m_soon, &QTimer::timeout, this, &ChartWindow::refresh);
    connect(&m_session, &BoardSession::advanced, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_session, &BoardSession::opened, this, &ChartWindow::refresh);
    connect(m_chart, &CycleTimeChart::cardActivated, this, &ChartWindow::cardActivated);
}

void ChartWindow::buildToolBar()
{
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bar->setObjectName(QStringLiteral("chartBar"));
    const QList<std::pair<QString, QString>> formats{{QStringLiteral("svg"), tr("Save as S&VG\u2026")},
                                                     {QStringLiteral("pdf"), tr("Save as &PDF\u2026")},
                                                     {QStringLiteral("png"), tr("Save as P&NG\u2026")},
                                                     {QStringLiteral("csv"), tr("Save data as &CSV\u2026")}};
    for (const auto &format : formats) {
        const QString suffix = format.first;
        auto *action = m_bar->addAction(format.second, this, [this, suffix] { askWhere(suffix); });
        action->setObjectName(QStringLiteral("save-") + suffix);
        if (suffix == QLatin1String("svg"))
            action->setShortcut(QKeySequence::Save);
    }
    m_bar->addSeparator();
    auto *all = m_bar->addAction(tr("Show &all"), m_chart, &CycleTimeChart::showAll);
    all->setObjectName(QStringLiteral("show-all"));
    all->setToolTip(tr("Back to the whole chart (Escape, or a double click beside the dots)"));
    all->setEnabled(false);
    connect(m_chart, &CycleTimeChart::zoomChanged, all, &QAction::setEnabled);
    auto *close = new QAction(tr("Close"), this);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
}

void ChartWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_chart->setFocus();
    refresh();
}

void ChartWindow::refresh()
{
    if (!m_session.isOpen())
        return;
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    whenDone(this, m_session.run<Result<CycleTimeData, StoreError>>(readFigures),
             [this](const Result<CycleTimeData, StoreError> &answer) { take(answer); });
}

void ChartWindow::take(const Result<CycleTimeData, StoreError> &answer)
{
    m_reading = false;
    if (!answer) {
        say(sentence(answer.error()));
        return;
    }
    say({});
    m_chart->setData(*answer);
    setWindowTitle(CycleTimeWords::title(*answer));
    Q_EMIT refreshed();
    if (m_again)
        refresh();
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

void ChartWindow::say(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

} // namespace pulley
