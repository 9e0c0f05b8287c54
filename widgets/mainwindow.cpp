// MainWindow: puts session, models, view and actions of a board together, and swaps them for another board's.
#include "widgets/mainwindow.h"

#include "models/session/wording.h"
#include "widgets/board/boardactions.h"
#include "widgets/board/boardview.h"
#include "widgets/board/emptypage.h"
#include "widgets/board/peoplebar.h"
#include "widgets/board/statusline.h"
#include "widgets/board/topbar.h"
#include "widgets/connect/keptbox.h"
#include "widgets/connect/recentplaces.h"
#include "widgets/find/boardfilter.h"
#include "widgets/find/filterstrip.h"
#include "widgets/mainwindow_p.h"
#include "widgets/mainwindowwork.h"
#include "widgets/notice.h"
#include "widgets/parts/retire.h"
#include "widgets/parts/whendone.h"

#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pulley {

MainWindow::MainWindow(Theme &theme, Language &language, QSettings &settings, SessionMaker makeSession, BoardModels::Clock clock) :
    m_theme(theme), m_language(language), m_settings(settings), m_makeSession(std::move(makeSession)), m_clock(std::move(clock)),
    m_actions(std::make_unique<WindowActions>()), m_shortcuts(settings)
{
    build();
    resize(1440, 900);
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
}

void MainWindow::build()
{
    m_pages = new QStackedWidget(this);
    m_empty = new EmptyPage(this);
    m_bar = new TopBar(this);
    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    auto *strip = new FilterStrip(center);
    layout->addWidget(strip);
    m_filter = new BoardFilter(m_bar->filter(), *strip, m_settings, this);
    layout->addWidget(m_pages, 1);
    setCentralWidget(center);
    center->show(); // at once: a dock would take the whole window, and keep most of it
    m_pages->addWidget(m_empty);
    m_notice = new Notice(m_pages);
    connect(m_notice, &Notice::linkActivated, this, [this](const QString &card) {
        if (m_view)
            m_view->showCard(CardId{card});
    });
    connect(m_notice, &Notice::deedAsked, this, [this] { m_work->undoPull(); });
    connect(m_bar, &TopBar::boardsWanted, this, &MainWindow::listBoards);
    connect(m_bar, &TopBar::boardChosen, this, [this](const QString &key) { openBoard(m_session->location(), key); });
    // Docks come and go at once: the board is laid out once, not at every width on the way.
    setDockOptions(dockOptions() & ~AnimatedDocks);
    m_work = std::make_unique<Work>(*this);
    makeWindowActions();
    fillMenus();
}

MainWindow::~MainWindow()
{
    // Views and models hold on to the session.
    const auto session = takeDown();
}

BoardSession *MainWindow::session() const
{
    return m_session.get();
}

BoardFilter &MainWindow::filter() const
{
    return *m_filter;
}

BoardView *MainWindow::boardView() const
{
    return m_view;
}

Notice &MainWindow::notice() const
{
    return *m_notice;
}

void MainWindow::openBoard(const Location &location, const QString &key, OpenMode mode)
{
    const bool elsewhere = !m_session || m_session->location() != location;
    const auto go = [this, location, key, mode, elsewhere] {
        if (elsewhere)
            adopt(m_makeSession(location));
        m_empty->say(tr("Opening %1\u2026").arg(location.shown), {});
        if (m_session->pending() > 0 && m_session->state() != ConnectionState::Live)
            noticeHere().tell(NoticeKind::Said, tr("The other board opens once the changes to this one are sent."));
        whenDone(this, m_session->open(key, mode), [this, asked = m_session.get()](const Result<Done, StoreError> &answer) {
            if (asked == m_session.get() && !answer)
                showFailure(sentence(answer.error()));
        });
    };
    // Within one database the session itself sends what it keeps before it takes up another board.
    if (elsewhere ? mayLeave(Leaving::Switch, go) : closeOwnWindows())
        go();
}

void MainWindow::adopt(std::unique_ptr<BoardSession> session)
{
    m_work->leaveBoard();
    m_bar->leaveBoard();
    qDeleteAll(ownWindows());
    delete std::exchange(m_view, nullptr);
    m_deeds = nullptr; // the view's
    delete std::exchange(m_models, nullptr);
    delete m_status.data();
    delete m_people.data();
    retire(std::exchange(m_session, std::move(session)));
    m_pages->setCurrentWidget(m_empty);
    m_status = new StatusLine(*m_session, centralWidget());
    centralWidget()->layout()->addWidget(m_status);
    m_people = new PeopleBar(*m_session, centralWidget());
    static_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(1, m_people);
    connect(m_people, &PeopleBar::cardChosen, this, [this](const CardId &card) {
        if (m_view)
            m_view->showCard(card);
    });
    wireSession();
    fillMenus();
    if (m_session->isOpen())
        showBoard();
}

void MainWindow::wireSession()
{
    connect(m_session.get(), &BoardSession::opened, this, &MainWindow::showBoard);
    connect(m_session.get(), &BoardSession::advanced, this, &MainWindow::nameWindow);
    connect(m_session.get(), &BoardSession::refused, this, &MainWindow::tell);
    connect(m_session.get(), &BoardSession::failed, this, [this](const StoreError &error) {
        if (m_view)
            noticeHere().tell(NoticeKind::Failed, sentence(error));
    });
    connect(m_session.get(), &BoardSession::pendingChanged, this, [this, known = 0]() mutable {
        if (m_session->pending() > std::exchange(known, m_session->pending()) && m_session->state() == ConnectionState::Lost)
            tellKept();
    });
}

void MainWindow::tellKept()
{
    const int kept = m_session->pending();
    noticeHere().tell(NoticeKind::Said,
                      kept == 1 ? tr("Kept: it is sent when the connection is back.")
                                : tr("Kept: %1 changes are sent when the connection is back.").arg(kept));
}

void MainWindow::showBoard()
{
    if (!m_view) {
        m_models = new BoardModels(*m_session, m_clock, this);
        m_view = new BoardView(*m_models, m_settings, m_pages);
        m_deeds = new BoardActions(*m_session, *m_models, *m_view, this);
        m_pages->addWidget(m_view);
        connect(m_deeds, &BoardActions::openAsked, this, &MainWindow::editCard);
        connect(m_deeds, &BoardActions::newAsked, this, &MainWindow::addCard);
        connect(m_deeds, &BoardActions::pulled, this, &MainWindow::tellPulled);
        connect(m_view, &BoardView::refused, this, [this](const Refusal &refusal) { tell(refusal, {}); });
        connect(m_view, &BoardView::hiddenByFilter, this, &MainWindow::tellHidden);
        connect(m_view, &BoardView::unfit, this, [this](const QString &why) { m_notice->tell(NoticeKind::Refused, why); });
        fillMenus();
        m_bar->setMainButton(m_deeds->newCard());
    }
    m_pages->setCurrentWidget(m_view);
    m_notice->raise();
    nameWindow();
    remember();
    m_filter->attach(*m_models, *m_view);
    m_work->enterBoard();
    m_view->showFirst();
    Q_EMIT boardShown();
}

void MainWindow::showFailure(const QString &sentence)
{
    if (m_view) {
        noticeHere().tell(NoticeKind::Failed, sentence);
        return;
    }
    m_empty->say(tr("No board is open"), sentence);
    m_pages->setCurrentWidget(m_empty);
    m_work->fail(sentence);
    Q_EMIT failedToOpen(sentence);
}

void MainWindow::nameWindow()
{
    const BoardFacts &facts = m_session->board().facts;
    setWindowTitle(tr("%1 \u2013 Pulley").arg(facts.name.simplified().left(120)));
    m_bar->setBoardName(facts.name);
}

void MainWindow::listBoards()
{
    if (!m_session) {
        m_bar->setBoards({}, {}, m_actions->boards);
        return;
    }
    // Menus can't wait: what is known now is shown at once, the rest joins it.
    const QString key = m_session->board().facts.key;
    const Board &now = m_session->board();
    m_bar->setBoards({{now.id, key, now.facts.name, now.revision}}, key, m_actions->boards);
    whenDone(this, m_session->boards(),
             [this, key, asked = m_session.get()](const Result<QList<BoardSummary>, StoreError> &answer) {
                 if (answer && asked == m_session.get())
                     m_bar->setBoards(*answer, key, m_actions->boards);
             });
}

void MainWindow::remember()
{
    const Location &at = m_session->location();
    m_settings.setValue(QStringLiteral("last/where"), at.engine == Engine::Sqlite ? at.file : at.conninfo);
    m_settings.setValue(QStringLiteral("last/postgres"), at.engine == Engine::Postgres);
    m_settings.setValue(QStringLiteral("last/shown"), at.shown);
    m_settings.setValue(QStringLiteral("last/board"), m_session->board().facts.key);
    rememberPlace(m_settings, at);
}

} // namespace pulley
