// ChartWindow: how it is laid out, and the way figures come in.
#include "widgets/charts/chartwindow.h"

#include "models/items/filtercompletion.h"
#include "widgets/charts/chartcards.h"
#include "widgets/charts/chartcontrols.h"
#include "widgets/charts/chartfeed.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/chartwords.h"
#include "widgets/charts/reportjob.h"
#include "widgets/find/filterfield.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QToolBar>
#include <QVBoxLayout>

namespace pulley {

ChartWindow::ChartWindow(BoardSession &session, QWidget *parent) :
    QWidget(parent, Qt::Window), m_session(session), m_menus(new QMenuBar(this)), m_bar(new QToolBar(this)),
    m_list(new QListWidget(this)), m_controls(new ChartControls(this)), m_chart(new ChartView(this)), m_status(new QLabel(this)),
    m_deed(new InlineMessage(this)), m_progress(new QProgressBar(this)), m_stop(new QPushButton(tr("Stop"), this)),
    m_feed(new ChartFeed(session, this))
{
    setObjectName(QStringLiteral("ChartWindow"));
    setWindowTitle(tr("Charts"));
    resize(1180, 760);
    for (const ChartKind &kind : chartKinds()) {
        auto *item = new QListWidgetItem(chartTitle(kind), m_list);
        item->setData(Qt::UserRole, QLatin1String(kind.key));
    }
    layOut();
    buildMenus();
    connectFeed();
    m_list->setCurrentRow(0);
}

void ChartWindow::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setMenuBar(m_menus);
    column->addWidget(m_bar);
    column->addWidget(m_controls);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->setContentsMargins(metric::wideGap, 0, 0, 0);
    row->addWidget(m_list);
    row->addWidget(m_chart, 1);
    column->addLayout(row, 1);
    column->addWidget(m_deed);
    column->addWidget(buildFoot());
    m_controls->setContentsMargins(10, 6, 10, 6);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bar->setObjectName(QStringLiteral("chartBar"));
    m_list->setObjectName(QStringLiteral("charts"));
    m_list->setAccessibleName(tr("Charts"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(qBound(170, m_list->sizeHintForColumn(0) + 24, 260));
}

QWidget *ChartWindow::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(14, 4, 14, 6);
    row->addWidget(m_status, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    m_deed->setObjectName(QStringLiteral("chartDeed"));
    m_deed->setContentsMargins(14, 4, 14, 4);
    constexpr int readMs = 20000;
    m_deedOver.setSingleShot(true);
    m_deedOver.setInterval(readMs);
    connect(&m_deedOver, &QTimer::timeout, m_deed, &InlineMessage::clear);
    m_status->setObjectName(QStringLiteral("chartStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(QStringLiteral("chartProgress"));
    m_progress->setAccessibleName(tr("How far the figures are"));
    m_progress->setMaximumWidth(180);
    m_progress->setTextVisible(false);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setToolTip(tr("Leave the chart as it is, or write no report"));
    for (QWidget *each : {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop)})
        each->hide();
    return foot;
}

void ChartWindow::connectFeed()
{
    FilterField &filter = m_controls->filter();
    filter.setSuggest([this](const QString &text, int cursor) {
        return m_session.isOpen() ? filterCompletions(m_session.board(), text, cursor, QLocale().language()) : QList<Completion>();
    });
    connect(m_controls, &ChartControls::changed, this, &ChartWindow::ask);
    connect(m_controls, &ChartControls::left, m_chart, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, &ChartWindow::ask);
    connect(m_list, &QListWidget::itemActivated, m_chart, qOverload<>(&QWidget::setFocus));
    connect(m_chart, &ChartView::cardsActivated, this, &ChartWindow::choose);
    connect(m_chart, &ChartView::chartWanted, this, &ChartWindow::stepChart);
    connect(m_feed, &ChartFeed::drawn, this, &ChartWindow::take);
    connect(m_feed, &ChartFeed::failed, this, &ChartWindow::say);
    connect(m_feed, &ChartFeed::progressed, this, &ChartWindow::sayProgress);
    connect(m_feed, &ChartFeed::settled, this, &ChartWindow::restProgress);
    connect(m_feed, &ChartFeed::allDrawn, this, &ChartWindow::paintReport);
    connect(m_feed, &ChartFeed::reportFailed, this, [this](const QString &file, const QString &why) {
        //: %1 is a file's name, %2 a sentence
        tellFailure(tr("The report %1 was not written: %2").arg(file, why));
    });
    connect(m_stop, &QPushButton::clicked, this, &ChartWindow::stop);
}

void ChartWindow::keepIn(QSettings &settings)
{
    m_settings = &settings;
    takeChoices();
    connect(&m_session, &BoardSession::opened, this, &ChartWindow::takeChoices);
    connect(m_controls, &ChartControls::decided, this, [this] {
        if (!m_board.isEmpty())
            keepChoices(*m_settings, m_board, m_controls->choices());
    });
}

/// Those of the board that is open; read again it stays the same.
void ChartWindow::takeChoices()
{
    if (!m_session.isOpen() || m_session.board().id == m_board)
        return;
    m_board = m_session.board().id;
    m_controls->setChoices(keptChoices(*m_settings, m_board));
    ask();
}

void ChartWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_closing = false;
    m_chart->setFocus();
    m_feed->follow(true);
    ask();
}

void ChartWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->follow(false);
}

/// A report that was asked for is written all the same.
void ChartWindow::closeEvent(QCloseEvent *event)
{
    m_closing = isReporting();
    event->setAccepted(!m_closing);
    if (m_closing)
        hide();
}

void ChartWindow::showChart(const QString &key)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == key)
            m_list->setCurrentRow(row);
    }
}

void ChartWindow::stepChart(int by)
{
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
}

void ChartWindow::ask()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const ChartKind *kind = chartKind(item->data(Qt::UserRole).toString());
    m_controls->fit(*kind);
    if (isVisible())
        m_feed->ask(*kind, m_controls->query());
}

void ChartWindow::take(const Picture &picture)
{
    const ChartInput &input = *picture.input;
    say(unanswered(input));
    m_chart->setPicture(picture);
    setWindowTitle(picture.title);
    if (!input.query.asOf) {
        const bool any = input.table->points.commitment >= 0 && input.table->started > 0;
        const int first = any ? daysOf(*input.table, {}).from : input.table->asOfDay - 30;
        m_controls->setDays(dateOf(first), input.asOfDay());
    }
    if (const int length = input.range.size(); length > 0)
        m_controls->setShown({dateOf(input.range.from), dateOf(input.range.to)},
                             {dateOf(input.range.from - length), dateOf(input.range.from - 1)});
    Q_EMIT refreshed();
}

/// What of the filter counts for nothing here.
QString ChartWindow::unanswered(const ChartInput &input) const
{
    QStringList lines;
    for (const FilterProblem &problem : input.problems)
        lines.append(sentence(problem));
    if (!input.unasked.isEmpty())
        lines.append(
            tr("Left out: %1. Of past days it is known which type, class, lane, owners, column and age a card had, and what "
               "blocked it; texts, tags, due dates and parts are known as they are now.")
                .arg(input.unasked.join(QStringLiteral(", "))));
    return lines.join(QLatin1Char(' '));
}

void ChartWindow::choose(const QList<CardId> &cards)
{
    if (cards.size() == 1) {
        Q_EMIT cardActivated(cards.first());
        return;
    }
    constexpr qsizetype mostListed = 200;
    QList<ChartCards::Named> named;
    const ChartInput &input = *m_chart->picture().input;
    const QSet<CardId> wanted(cards.cbegin(), cards.cend());
    for (const CardHistory &card : input.history->cards) {
        if (named.size() < mostListed && wanted.contains(card.id))
            named.append({card.id, ChartWords::card(input, card)});
    }
    auto *list = new ChartCards(named, cards.size() - named.size(), this);
    connect(list, &ChartCards::chosen, this, &ChartWindow::cardActivated);
    const SpotPlace at = m_chart->current();
    const QPointF spot = at.isValid() ? m_chart->pixelOf(at) : QPointF(m_chart->rect().center());
    list->popUp(m_chart->mapToGlobal(spot.toPoint()));
}

void ChartWindow::say(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void ChartWindow::tellSaved(const QString &file, const QString &problem)
{
    if (!problem.isEmpty())
        return tellFailure(problem);
    m_deed->tell(InlineMessage::Kind::Said, tr("Saved as %1.").arg(file));
    m_deedOver.start();
}

/// Stands until something else is done.
void ChartWindow::tellFailure(const QString &sentence)
{
    // Who closed the window thinks that there will be a file.
    if (std::exchange(m_closing, false))
        show();
    m_deedOver.stop();
    m_deed->tell(InlineMessage::Kind::Failed, sentence);
}

void ChartWindow::sayProgress(int done, int of)
{
    m_progress->setRange(0, of);
    m_progress->setValue(done);
    m_progress->setVisible(true);
    m_stop->setVisible(true);
}

void ChartWindow::restProgress()
{
    const bool busy = m_feed->isBusy() || !m_jobs.isEmpty();
    m_progress->setVisible(m_progress->isVisible() && busy);
    m_stop->setVisible(m_stop->isVisible() && busy);
}

} // namespace pulley
