// BoardWindowTest: the board, the hands and the others.
#include "tests/widgets/boardwindowtest.h"

#include "models/session/templates.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace pulley {

CreateBoard BoardWindowTest::smallBoard()
{
    CreateBoard create;
    Board &board = create.board;
    board.facts.key = QStringLiteral("OPS");
    board.facts.name = QStringLiteral("Operations");
    board.columns = {makeColumn("Ready", ColumnKind::Queue), makeColumn("Analyse", ColumnKind::Active),
                     makeColumn("Doing", ColumnKind::Active, true), makeColumn("Done", ColumnKind::Done)};
    board.facts.commitment = column("Analyse");
    board.facts.delivery = column("Done");
    addOpsVocabulary(board);
    for (const auto &[name, max] : {std::pair("Analyse", 1), std::pair("Doing", 2)}) {
        Limit limit;
        limit.id = LimitId{QLatin1String(name)};
        limit.name = QLatin1String(name);
        limit.selector.columns = {column(name)};
        limit.max = max;
        board.limits.append(limit);
    }
    return create;
}

bool BoardWindowTest::submit(BoardSession &to, const Action &action) const
{
    const auto future = to.submit(action);
    return done(future) && std::holds_alternative<Committed>(future.result());
}

QString BoardWindowTest::textOf(const char *name, Half half) const
{
    QStringList titles;
    const ColumnModel &model = list(name, half).cards();
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row).data().toString());
    return titles.join(QLatin1Char(' '));
}

bool BoardWindowTest::giveReason(const char *reason) const
{
    if (!QTest::qWaitFor([&] { return reasonField() != nullptr; }))
        return false;
    QTest::keyClicks(reasonField(), QLatin1String(reason));
    QTest::keyClick(reasonField(), Qt::Key_Return);
    return true;
}

bool BoardWindowTest::dragOnto(CardList &from, const CardId &card, CardList &to) const
{
    const std::unique_ptr<QMimeData> data(from.cards().mimeData({from.cards().index(from.cards().rowOf(card))}));
    const QPoint at(to.viewport()->width() / 2, to.viewport()->height() - 20);
    QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(to.viewport(), &enter);
    QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(to.viewport(), &move);
    const bool accepted = move.isAccepted();
    QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(to.viewport(), &drop);
    return accepted;
}

void BoardWindowTest::openWindow(const CreateBoard &create)
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>(*qApp);
    m_language = std::make_unique<Language>(*qApp);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_language, *m_settings, [](const Location &where) {
        return std::make_unique<BoardSession>(where, PersonId{QStringLiteral("ann")});
    });
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow();
    auto made = newSession(QStringLiteral("ann"));
    BoardSession &raw = *made;
    m_window->adopt(std::move(made));
    QVERIFY(done(raw.connectOnly(OpenMode::CreateIfMissing)));
    const auto created = raw.create(create);
    QVERIFY(done(created));
    QVERIFY(std::holds_alternative<Committed>(created.result()));
    QTRY_VERIFY(m_window->boardView());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void BoardWindowTest::closeWindow()
{
    m_window.reset();
    m_language.reset();
    m_theme.reset();
    m_settings.reset();
    m_folder.reset();
}

std::unique_ptr<BoardSession> BoardWindowTest::another(const char *who) const
{
    auto other = newSession(QLatin1String(who));
    return done(other->open(QStringLiteral("OPS"))) ? std::move(other) : nullptr;
}

bool BoardWindowTest::elsewhere(const Action &action) const
{
    const auto bob = another("bob");
    return bob && submit(*bob, action)
        && QTest::qWaitFor([&] { return session().board().revision >= bob->board().revision; }, 10000);
}

AddCard BoardWindowTest::addition(const char *title) const
{
    AddCard action;
    action.card = makeId<CardId>();
    action.facts.title = QLatin1String(title);
    action.facts.type = session().board().types.first().id;
    action.facts.serviceClass = session().board().classes.last().id;
    return action;
}

} // namespace pulley
