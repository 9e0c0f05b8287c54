// ChartWindow: how it is laid out, and the way figures come in.
#include "widgets/charts/chartwindow.h"

#include "models/items/boardmodels.h"
#include "models/session/wording.h"
#include "widgets/charts/cycletimechart.h"
#include "widgets/parts/whendone.h"

#include <QLabel>
#include <QMenuBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace pulley {

namespace {

constexpr int settleMs = 400;

Result<CycleTimeData, StoreError> readFigures(BoardStore &store)
{
    const auto history = store.history();
    if (!history)
        return Failure{history.error()};
    return cycleTimeData(*history, systemNow());
}

} // namespace

ChartWindow::ChartWindow(BoardSession &session, QWidget *parent) :
    QWidget(parent, Qt::Window), m_session(session), m_menus(new QMenuBar(this)), m_bar(new QToolBar(this)),
    m_chart(new CycleTimeChart(this)), m_status(new QLabel(this))
{
    setObjectName(QStringLiteral("ChartWindow"));
    setWindowTitle(tr("Cycle time"));
    resize(1000, 640);
    layOut();
    buildMenus();
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMs);
    connect(&m_soon, &QTimer::timeout, this, &ChartWindow::bringUp);
    connect(&m_session, &BoardSession::advanced, this, &ChartWindow::note);
    connect(&m_session, &BoardSession::opened, this, [this] {
        m_loaded = false;
        bringUp();
    });
    connect(m_chart, &CycleTimeChart::cardActivated, this, &ChartWindow::cardActivated);
}

void ChartWindow::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setMenuBar(m_menus);
    column->addWidget(m_bar);
    column->addWidget(m_chart, 1);
    column->addWidget(m_status);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bar->setObjectName(QStringLiteral("chartBar"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setContentsMargins(14, 6, 14, 8);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setVisible(false);
}

void ChartWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_chart->setFocus();
    bringUp();
}

void ChartWindow::note(const JournalEntry &entry)
{
    m_news.note(entry);
    if (isVisible() && !m_news.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

/// What happens while the history is read is told by the news afterwards: a card's state is taken as it is, whether or not the
/// history had it.
void ChartWindow::bringUp()
{
    if (!isVisible() || !m_session.isOpen() || m_loading)
        return;
    if (!m_loaded)
        return load();
    if (m_news.isEmpty())
        return;
    if (const auto data = m_news.applied(m_chart->data(), m_session.board(), systemNow())) {
        m_news.clear();
        showFigures(*data);
    } else {
        load();
    }
}

void ChartWindow::load()
{
    m_loading = true;
    m_news.clear();
    whenDone(this, m_session.run<Result<CycleTimeData, StoreError>>(readFigures),
             [this](const Result<CycleTimeData, StoreError> &answer) { take(answer); });
}

void ChartWindow::take(const Result<CycleTimeData, StoreError> &answer)
{
    m_loading = false;
    m_loaded = answer.has_value();
    if (!answer) {
        say(sentence(answer.error()));
        return;
    }
    say({});
    showFigures(*answer);
    bringUp();
}

void ChartWindow::showFigures(const CycleTimeData &data)
{
    m_chart->setData(data);
    setWindowTitle(CycleTimeWords::title(data));
    Q_EMIT refreshed();
}

void ChartWindow::say(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

} // namespace pulley
